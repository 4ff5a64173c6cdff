/** The measures that answer with a table: of provinces, and of regions. */
import { exactly, type Quantity } from '../../dataset/quantity.ts';
import { commandMessages } from '../../i18n/measure-command.ts';
import { formatQuantity, formatShare } from '../../i18n/format.ts';
import { elementAt } from '../../measure/element.ts';
import { provinceRates } from '../../measure/province-rates.ts';
import { rank } from '../../measure/rank.ts';
import { regionalFigures } from '../../measure/regional-figures.ts';
import { partShare } from '../../measure/share.ts';
import { isAdditive } from '../../measure/snapshot.ts';
import {
  figuresFor,
  footing,
  identification,
  titleOf,
  writtenCount,
  writtenRank,
} from './figures.ts';
import type { Report } from './report.ts';
import type { Request } from './request.ts';

/** Each province's count, share and rate, as far as they may be formed, and its rank. */
export function provincesReport(request: Request): Report {
  const figures = figuresFor(request);
  const { snapshot, denominator, provenance } = figures;
  const { columns } = commandMessages[request.locale];
  const { members } = snapshot.set;
  const rates = denominator && provinceRates(snapshot, denominator);
  const ranks = rank(rates ?? members);
  const rows = snapshot.adcodes.map((adcode, position) => {
    const province = request.dataset.provinces.find((each) => each.adcode === adcode);
    return {
      adcode,
      name: province?.shortName[request.locale] ?? adcode,
      count: elementAt(members, position),
      ...(isAdditive(snapshot.indicator) && { share: partShare(snapshot.set, [position]) }),
      ...(rates && { rate: elementAt(rates, position) }),
      rank: elementAt(ranks, position),
    };
  });
  const [first] = rows;
  return {
    title: titleOf(request, figures),
    table: [
      [
        columns.province,
        columns.count,
        ...(first?.share ? [columns.share] : []),
        ...(first?.rate ? [columns.rate] : []),
        columns.rank,
      ],
      ...rows.map(({ name, count, share, rate, rank: place }) => [
        name,
        writtenCount(count, snapshot.indicator, request),
        ...(share ? [formatShare(share, request.locale)] : []),
        ...(rate ? [writtenRate(rate, request)] : []),
        writtenRank(place, request),
      ]),
    ],
    sentences: footing(request, figures),
    data: { ...identification(request, figures), provinces: rows },
    provenance,
  };
}

/** Each region's count, share, rate, index and rank, and the sum of all provinces. */
export function regionsReport(request: Request): Report {
  const figures = figuresFor(request);
  const { snapshot, denominator, scheme, provenance } = figures;
  const words = commandMessages[request.locale];
  const { columns } = words;
  const regional = regionalFigures(snapshot, scheme, denominator);
  const rows = regional.figures.map(({ region, count, share, rated, rank: place }) => [
    region.name[request.locale],
    writtenCount(count, snapshot.indicator, request),
    formatShare(share, request.locale),
    ...(rated ? [writtenRate(rated.rate, request), writtenRate(rated.index, request)] : []),
    writtenRank(place, request),
  ]);
  const { count, rate } = regional.nation;
  const nation = [
    words.nation,
    writtenCount(count, snapshot.indicator, request),
    formatShare(exactly(1), request.locale),
    ...(rate ? [writtenRate(rate, request), writtenRate(exactly(1), request)] : []),
    '',
  ];
  return {
    title: titleOf(request, figures, words.detail(scheme.name[request.locale])),
    table: [
      [
        columns.region,
        columns.count,
        columns.share,
        ...(rate ? [columns.rate, columns.index] : []),
        columns.rank,
      ],
      ...rows,
      nation,
    ],
    sentences: footing(request, figures),
    data: {
      ...identification(request, figures),
      regions: regional.figures.map(({ region, ...rest }) => ({ id: region.id, ...rest })),
      nation: regional.nation,
    },
    provenance,
  };
}

function writtenRate(rate: Quantity, { locale }: Request): string {
  return formatQuantity(rate, locale, { decimals: 2 });
}
