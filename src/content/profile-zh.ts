/** Chinese sentences on a province, from which its paragraph is made. */
import type {
  ChangeFacts,
  FigureFacts,
  PlaceFacts,
  SentenceWriter,
} from '../profile/content-shapes.ts';
import {
  changesFirst,
  evenly,
  extremity,
  isFirst,
  isHigh,
  isLast,
  isTelling,
  percentApart,
  rateOrChange,
} from './profile-strength.ts';

/** 居首位, 居第3位, 居末位, 居倒数第3位; a range of places as such. */
function standing(figure: FigureFacts): string {
  if (isFirst(figure)) return '居全国首位';
  if (isLast(figure)) return '居全国末位';
  const { place, placeFromBelow, rank } = figure;
  const isNearEnd = extremity(figure) > 0 && !isHigh(figure);
  if (isNearEnd && rank.best === rank.worst) return `居全国倒数${placeFromBelow}`;
  return `居全国${place}`;
}

/** Who is ahead or behind, where they are few; else the place. */
function standingOfPeople(figure: FigureFacts): string {
  const { ahead, behind, compared, place } = figure;
  if (ahead.length <= 2) return `仅次于${ahead.join('和')}`;
  if (behind.length <= 2) return `只比${behind.toReversed().join('和')}多`;
  return `在${compared}个省份中居${place}`;
}

function againstNation({ index, nation, side }: FigureFacts): string {
  if (!index || nation === undefined) return '';
  const apart = percentApart(index.low);
  if (apart < 2) return `，与全国的${nation}元相当`;
  if (index.low >= 2) return `，是全国的${Math.round(index.low * 10) / 10}倍`;
  return `，比全国${side === 'above' ? '高' : '低'}${apart}%`;
}

const opening: SentenceWriter = ({ name, region, figure }) => {
  const [people, product] = [figure('residents'), figure('product-per-resident')];
  if (!people || !product) return undefined;
  const place = extremity(product) > 0 ? `，${standing(product)}` : '';
  const counted = `${people.date}末有常住人口${people.text}人`;
  const where = isFirst(people)
    ? `${region.name}的${name}是人口最多的省份，${counted}`
    : isLast(people)
      ? `${region.name}的${name}是人口最少的省份，${counted}`
      : `${name}在${region.name}，${counted}，${standingOfPeople(people)}`;
  return {
    strength: Infinity,
    text: `${where}；人均地区生产总值${product.text}元${place}${againstNation(product)}。`,
  };
};

/** So near to each other are the places that a class leaves open, where they are worth telling. */
const fewPlaces = 3;

/** What is known of the count. */
function countOf(name: string, count: FigureFacts): string {
  const { text, low, high, quantity, isKnown, status, date, rank, place } = count;
  if (isKnown) {
    const stands = isFirst(count) ? '比其他省份都多' : standing(count);
    return `${date}，${name}登记的社会组织有${text}个，${stands}`;
  }
  const range = quantity.low === 0 ? `不超过${high}个` : `在${low}～${high}个之间`;
  if (status === 'deduced')
    return `登记的社会组织有多少，来源没有提到${name}，用排除法只知道${date}${range}`;
  const stands = rank.worst - rank.best < fewPlaces ? `，排在全国${place}` : '';
  return `登记的社会组织没有公布确数，来源只说${date}${range}${stands}`;
}

function rateOf({
  text,
  high,
  quantity,
  isKnown,
  side,
  nation,
  rank,
  place,
  compared,
}: FigureFacts) {
  const whole = `全国的${nation ?? ''}个`;
  const range = quantity.low === 0 ? `最多${high}个` : `${text}个`;
  if (isKnown) return `平均每万人${range}，${side === 'above' ? '高于' : '低于'}${whole}`;
  if (side === 'above') return `折合每万人${range}，即使取下限也高于${whole}`;
  if (side === 'below')
    return `折合每万人${range}，${quantity.low === 0 ? '' : '即使取上限也'}低于${whole}`;
  if (rank.best === 1 && rank.worst === compared)
    return `折合每万人${range}，全国为${nation ?? ''}个，位次从第1到第${compared}都有可能`;
  return rank.worst - rank.best > 20
    ? `折合每万人${range}，是否高于${whole}说不准，名次可能在${place}`
    : `折合每万人${range}，高于还是低于${whole}，从现有数字看不出来`;
}

const organizations: SentenceWriter = ({ name, figure }) => {
  const [count, rate] = [figure('organizations'), figure('organizations-per-resident')];
  if (!count || !rate) return undefined;
  return { strength: Infinity, text: `${countOf(name, count)}；${rateOf(rate)}。` };
};

/** Lists that disagree by more than this say little. */
const farApart = 1.6;

const foundations: SentenceWriter = ({ name, figure }) => {
  const [count, rate] = [figure('foundations'), figure('foundations-per-resident')];
  if (!count || !rate?.index) return undefined;
  if (count.quantity.high > farApart * count.quantity.low)
    return {
      strength: 1.3,
      text: `基金会名录对${name}收录不全，${count.year}的两份清单相差很大，只知在${count.low}～${count.high}个之间；即使取上限，每百万人也只有${rate.high}个，全国为${rate.nation ?? ''}个。`,
    };
  const few = isLast(count) && rate.index.high >= 1;
  if (few)
    return {
      strength: 1.2,
      text: `基金会只有${count.text}个，为全国最少；但人口也少，每百万人${rate.text}个，比全国的${rate.nation ?? ''}个多还是少，说不准。`,
    };
  const ends = extremity(rate);
  if (ends === 0) return undefined;
  return {
    strength: 1.3 * ends,
    text: `按人口算，${count.year}名录上的基金会每百万人${rate.text}个，${standing(rate)}，是全国的${rate.times ?? ''}倍。`,
  };
};

const foundationsPlainly: SentenceWriter = ({ figure }) => {
  const [count, rate] = [figure('foundations'), figure('foundations-per-resident')];
  if (!count || !rate || extremity(rate) > 0) return undefined;
  if (count.quantity.high > farApart * count.quantity.low || isLast(count)) return undefined;
  const compared = {
    above: `多于全国的${rate.nation ?? ''}个`,
    below: `少于全国的${rate.nation ?? ''}个`,
    open: `与全国的${rate.nation ?? ''}个难分高低`,
  };
  return {
    strength: 0.35,
    text: `${count.year}名录上的基金会有${count.text}个，每百万人${rate.text}个，${compared[rate.side ?? 'open']}。`,
  };
};

const overseas: SentenceWriter = ({ name, figure }) => {
  const offices = figure('overseas-offices');
  if (!offices) return undefined;
  const date = `${offices.year}末`;
  if (offices.status === 'deduced')
    return {
      strength: 0.5,
      text: `${date}境外非政府组织代表机构的分布图上，${name}没有标注，按0计。`,
    };
  const { low } = offices.quantity;
  if (low === 0) return { strength: 0.5, text: `${date}没有一家境外非政府组织在此设代表机构。` };
  if (low <= 2) return { strength: 0.35, text: `境外非政府组织的代表机构，${date}只有${low}个。` };
  const ends = isHigh(offices) ? extremity(offices) : 0;
  if (ends === 0) return undefined;
  return {
    strength: 1.1 * ends,
    text: `境外非政府组织的代表机构${date}有${offices.text}个，${standing(offices)}，占全国的${offices.share ?? ''}。`,
  };
};

function changed({ from, to, size, direction }: ChangeFacts): string {
  return `由${from.year}的${from.text}个${direction === 'rose' ? '增' : '减'}到${to.year}的${to.text}个，${direction === 'rose' ? '增加' : '减少'}${size}`;
}

/** Of changes that are all of one kind, which is greatest. */
function standingOfChange(change: ChangeFacts): string {
  const word = change.direction === 'rose' ? '增幅' : '减幅';
  const outermost = change.direction === 'rose' ? isFirst(change) : isLast(change);
  if (outermost) return `，${word}全国最大`;
  const { best } = change.rank;
  const place = change.direction === 'rose' ? best : change.compared + 1 - best;
  return place <= 5 ? `，${word}居全国第${place}位` : '';
}

const residentsCommittees: SentenceWriter = ({ figure, change }) => {
  const found = rateOrChange(
    figure('residents-committees-per-resident'),
    change('residents-committees'),
    evenly,
  );
  if (!found) return undefined;
  const text =
    found.told === 'rate'
      ? `每万城镇人口有居民委员会${found.rate.text}个，${standing(found.rate)}（全国为${found.rate.nation ?? ''}个）。`
      : `居民委员会${changed(found.change)}${standingOfChange(found.change)}。`;
  return { strength: found.strength, text };
};

const villagersCommittees: SentenceWriter = ({ figure, change }) => {
  const found = rateOrChange(
    figure('villagers-committees-per-resident'),
    change('villagers-committees'),
    changesFirst,
  );
  if (!found) return undefined;
  const text =
    found.told === 'rate'
      ? `每万乡村人口有村民委员会${found.rate.text}个，${standing(found.rate)}（全国为${found.rate.nation ?? ''}个）。`
      : `村民委员会${changed(found.change)}${standingOfChange(found.change)}。`;
  return { strength: found.strength, text };
};

const towns: SentenceWriter = ({ figure }) => {
  const urban = figure('urban-share');
  if (!urban) return undefined;
  const ends = extremity(urban);
  return {
    strength: ends > 0 ? 0.8 * ends : 0.1,
    text: `${urban.year}末城镇化率为${urban.text}${ends > 0 ? `，${standing(urban)}` : ''}（全国为${urban.nation ?? ''}）。`,
  };
};

const people: SentenceWriter = ({ change }) => {
  const over = change('residents');
  if (!over) return undefined;
  const ends = extremity(over);
  const isFall = over.direction === 'fell';
  if (ends === 0 && !isFall) return undefined;
  const place = isTelling(over) ? standingOfChange(over) : '';
  return {
    strength: Math.max(ends, isFall ? 0.3 : 0),
    text: `与${over.from.year}末相比，常住人口${isFall ? '减少' : '增加'}了${over.size}${place}。`,
  };
};

/** So many places are told. */
const farMove = 5;

const rise: SentenceWriter = ({ change }) => {
  const over = change('product-per-resident');
  if (!over) return undefined;
  const moved = over.from.rank.best - over.to.rank.best;
  if (Math.abs(moved) < farMove) return undefined;
  return {
    strength: Math.min(1, Math.abs(moved) / 14),
    text: `人均地区生产总值的位次，由${over.from.year}的${over.from.place}${moved > 0 ? '升到' : '退到'}${over.to.year}的${over.to.place}。`,
  };
};

export const chineseSentences: readonly SentenceWriter[] = [
  opening,
  organizations,
  foundations,
  foundationsPlainly,
  overseas,
  residentsCommittees,
  villagersCommittees,
  towns,
  people,
  rise,
];

/** 居首位 and so on among so few regions. */
function regionStanding({ rank, compared, place }: FigureFacts): string {
  if (rank.worst === 1) return `在${compared}个区域中居首位`;
  if (rank.best === compared) return `在${compared}个区域中居末位`;
  return `在${compared}个区域中居${place}`;
}

const regionOpening: SentenceWriter = ({ name, region, figure }: PlaceFacts) => {
  const [people, product] = [figure('residents'), figure('product')];
  const perHead = figure('product-per-resident');
  if (!people || !product || !perHead) return undefined;
  return {
    strength: Infinity,
    text: `${name}有${region.members}个省份，${people.date}末常住人口${people.text}人，占全国的${people.share ?? ''}；地区生产总值占${product.share ?? ''}，人均${perHead.text}元，${regionStanding(perHead)}。`,
  };
};

const regionOrganizations: SentenceWriter = ({ figure }) => {
  const [count, rate] = [figure('organizations'), figure('organizations-per-resident')];
  if (!count || !rate) return undefined;
  const compared = {
    above: `即使取下限也高于全国的${rate.nation ?? ''}个`,
    below: `即使取上限也低于全国的${rate.nation ?? ''}个`,
    open: `高于还是低于全国的${rate.nation ?? ''}个，说不准`,
  };
  return {
    strength: Infinity,
    text: `${count.date}登记的社会组织合计${count.text}个，占全国的${count.share ?? ''}；多数省份只公布分组，所以这是范围，不是估计。折合每万人${rate.text}个，${compared[rate.side ?? 'open']}。`,
  };
};

/** Two ends of the members, where each is one province. */
function ends({ members: { highest, lowest } }: FigureFacts): string {
  return highest.length === 1 && lowest.length === 1
    ? `，其中${highest.join('')}最高，${lowest.join('')}最低`
    : '';
}

const regionFoundations: SentenceWriter = ({ figure }) => {
  const [count, rate] = [figure('foundations'), figure('foundations-per-resident')];
  if (!count || !rate) return undefined;
  return {
    strength: Infinity,
    text: `${count.year}名录上的基金会占全国的${count.share ?? ''}，每百万人${rate.text}个，是全国的${rate.times ?? ''}倍${ends(rate)}。`,
  };
};

const regionCommittees: SentenceWriter = ({ figure, change }) => {
  const [rate, over] = [
    figure('residents-committees-per-resident'),
    change('residents-committees'),
  ];
  const villages = change('villagers-committees');
  if (!rate || !over || !villages) return undefined;
  return {
    strength: Infinity,
    text: `每万城镇人口有居民委员会${rate.text}个，${regionStanding(rate)}${ends(rate)}；居民委员会${changed(over)}，同期村民委员会${villages.direction === 'rose' ? '增加' : '减少'}${villages.size}。`,
  };
};

export const chineseRegionSentences: readonly SentenceWriter[] = [
  regionOpening,
  regionOrganizations,
  regionFoundations,
  regionCommittees,
];
