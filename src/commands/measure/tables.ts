/** The measures that answer with a table: of provinces, and of regions. */
import { exactly, type Quantity } from '../../dataset/quantity.ts';
import { commandMessages } from '../../i18n/measure-command.ts';
import { formatQuantity, formatShare } from '../../i18n/format.ts';
import { density } from '../../measure/density.ts';
import { elementAt } from '../../measure/element.ts';
import { rank } from '../../measure/rank.ts';
import { regionalFigures } from '../../measure/regional-figures.ts';
import { partShare } from '../../measure/share.ts';
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

/** Each province's count, share, rate and rank by rate. */
export function provincesReport(request: Request): Report {
  const figures = figuresFor(request);
  const { snapshot, denominator, provenance } = figures;
  const { columns } = commandMessages[request.locale];
  const { members } = snapshot.set;
  const rates = members.map((count, position) =>
    density(count, exactly(elementAt(denominator.values, position)), denominator.units),
  );
  const ranks = rank(rates);
  const rows = snapshot.adcodes.map((adcode, position) => {
    const province = request.dataset.provinces.find((each) => each.adcode === adcode);
    return {
      adcode,
      name: province?.shortName[request.locale] ?? adcode,
      count: elementAt(members, position),
      share: partShare(snapshot.set, [position]),
      rate: elementAt(rates, position),
      rank: elementAt(ranks, position),
    };
  });
  return {
    title: titleOf(request, figures),
    table: [
      [columns.province, columns.count, columns.share, columns.rate, columns.rank],
      ...rows.map(({ name, count, share, rate, rank: place }) => [
        name,
        writtenCount(count, snapshot.indicator, request),
        formatShare(share, request.locale),
        writtenRate(rate, request),
        writtenRank(place),
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
    rated ? writtenRate(rated.rate, request) : '',
    rated ? writtenRate(rated.index, request) : '',
    writtenRank(place),
  ]);
  const { count, rate } = regional.nation;
  const nation = [
    words.nation,
    writtenCount(count, snapshot.indicator, request),
    formatShare(exactly(1), request.locale),
    rate ? writtenRate(rate, request) : '',
    formatQuantity(exactly(1), request.locale, { decimals: 2 }),
    '',
  ];
  return {
    title: titleOf(request, figures, ` (${scheme.name[request.locale]})`),
    table: [
      [columns.region, columns.count, columns.share, columns.rate, columns.index, columns.rank],
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
