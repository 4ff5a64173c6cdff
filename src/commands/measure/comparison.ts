/** The measures that set one region against another. */
import type { Region } from '../../dataset/types.ts';
import { formatQuantity } from '../../i18n/format.ts';
import { commandMessages } from '../../i18n/measure-command.ts';
import { measureMessages } from '../../i18n/measure.ts';
import { sensitivitySentence, variantName } from '../../i18n/sensitivity-sentence.ts';
import { regionRatioFinding } from '../../measure/finding.ts';
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
  const sentence = words.exceeds(
    first.name[request.locale],
    second.name[request.locale],
    measureMessages[request.locale].verdict[verdict],
  );
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

/** Whether the ratio of two regions survives when each choice is made otherwise. */
export function sensitivityReport(request: Request): Report {
  const figures = figuresFor(request);
  const [first, second] = regionsOf(request, figures);
  const { dataset, locale, scheme } = request;
  const record = sensitivity(dataset, regionRatioFinding(request, first.id, second.id), {
    scheme,
    basis: 'weighted-rate',
    vintage: request.over,
    without: undefined,
  });
  const { columns } = commandMessages[locale];
  const rows = record.variants.map((variant) => [
    variantName(variant, dataset, locale),
    formatQuantity(variant.quantity, locale, { decimals: 2 }),
    variant.verdict ? measureMessages[locale].verdict[variant.verdict] : '',
  ]);
  return {
    title: titleOf(request, figures, namesOf(request, first, second)),
    table: [[columns.choice, columns.value, columns.verdict], ...rows],
    sentences: [sensitivitySentence(record, dataset, locale), ...footing(request, figures)],
    data: { ...identification(request, figures), regions: [first.id, second.id], ...record },
    provenance: figures.provenance,
  };
}

function regionsOf({ regions }: Request, { scheme }: Figures): readonly [Region, Region] {
  const [first, second, ...more] = regions.map((given) =>
    named('region', given, scheme.regions, ({ id }) => id),
  );
  if (first && second && more.length === 0) return [first, second];
  throw new UnmeasurableError('two-regions-needed', scheme.regions.map(({ id }) => id).join(', '));
}

function namesOf({ locale }: Request, first: Region, second: Region): string {
  return ` (${first.name[locale]} / ${second.name[locale]})`;
}
