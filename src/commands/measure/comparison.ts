/** The measures that set one region against another. */
import type { Region } from '../../dataset/types.ts';
import { formatQuantity } from '../../i18n/format.ts';
import { commandMessages, measureTexts } from '../../i18n/measure-command.ts';
import { measureMessages } from '../../i18n/measure.ts';
import { sensitivitySentence, variantName } from '../../i18n/sensitivity-sentence.ts';
import { inequalityFinding, regionRatioFinding } from '../../measure/finding.ts';
import { compareRegions, regionRatio } from '../../measure/region-comparison.ts';
import { sensitivity } from '../../measure/sensitivity.ts';
import { named } from '../../measure/unknown-name.ts';
import { UnmeasurableError } from '../../measure/unmeasurable.ts';
import { figuresFor, footing, identification, titleOf, type Figures } from './figures.ts';
import type { Report } from './report.ts';
import type { Request } from './request.ts';

/** One region's rate over another's, and whether it is the higher. */
export function ratioReport(request: Request): Report {
  const figures = figuresFor(request);
  const [first, second] = regionsOf(request, figures);
  const { snapshot, denominator } = figures;
  const ratio = regionRatio(snapshot, first, second, denominator);
  const verdict = compareRegions(snapshot, first, 'greater', second, denominator);
  const words = commandMessages[request.locale];
  const { claim, verdict: verdicts } = measureMessages[request.locale];
  const claimed = claim(first.name[request.locale], second.name[request.locale]);
  const sentence = words.exceeds(claimed, verdicts[verdict]);
  return {
    title: titleOf(request, figures, namesOf(request, first, second)),
    table: [[words.columns.value], [formatQuantity(ratio, request.locale, { decimals: 2 })]],
    sentences: [sentence, ...footing(request, figures)],
    data: {
      ...identification(request, figures),
      regions: [first.id, second.id],
      quantity: ratio,
      verdict,
    },
    provenance: figures.provenance,
  };
}

const subjects = ['ratio', 'theil', 'gini'] as const;

/** Whether the ratio of two regions, or an index of inequality, survives when each choice is made otherwise. */
export function sensitivityReport(request: Request): Report {
  const figures = figuresFor(request);
  const { dataset, locale, scheme, over } = request;
  const of = named('measure', request.of, subjects, (subject) => subject);
  const pair = of === 'ratio' ? regionsOf(request, figures) : undefined;
  const finding = pair
    ? regionRatioFinding(request, pair[0].id, pair[1].id)
    : inequalityFinding(request, of === 'gini' ? 'gini' : 'theil');
  const decimals = pair ? 2 : 4;
  const record = sensitivity(dataset, finding, {
    scheme,
    basis: figures.denominator ? 'weighted-rate' : 'count',
    vintage: over ?? dataset.settings.population,
    without: undefined,
  });
  const { columns, detail } = commandMessages[locale];
  const rows = record.variants.map((variant) => [
    variantName(variant, dataset, locale, record.base.vintage),
    formatQuantity(variant.quantity, locale, { decimals }),
    variant.verdict ? measureMessages[locale].verdict[variant.verdict] : '',
  ]);
  return {
    title: titleOf(
      request,
      figures,
      pair ? namesOf(request, ...pair) : detail(measureTexts[of]?.name[locale] ?? of),
    ),
    table: [[columns.choice, columns.value, pair ? columns.verdict : ''], ...rows],
    sentences: [
      sensitivitySentence(record, dataset, locale, decimals),
      ...footing(request, figures),
    ],
    data: {
      ...identification(request, figures),
      of,
      ...(pair && { regions: pair.map(({ id }) => id) }),
      ...record,
    },
    provenance: figures.provenance,
  };
}

/** Regions by their ids, or by their names in any language. */
function regionsOf({ regions }: Request, { scheme }: Figures): readonly [Region, Region] {
  const [first, second, ...more] = regions.map((given) => {
    const byName = scheme.regions.find(({ name }) => Object.values(name).includes(given));
    return byName ?? named('region', given, scheme.regions, ({ id }) => id);
  });
  if (first && second && more.length === 0) {
    if (first === second) throw new UnmeasurableError('same-region', first.id);
    return [first, second];
  }
  throw new UnmeasurableError('two-regions-needed', scheme.regions.map(({ id }) => id).join(', '));
}

function namesOf({ locale }: Request, first: Region, second: Region): string {
  const { detail, over } = commandMessages[locale];
  return detail(over(first.name[locale], second.name[locale]));
}
