/** English sentences on a province, from which its paragraph is made. */
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

const inRegion: Readonly<Record<string, string>> = {
  east: 'in the East',
  central: 'in the Central region',
  west: 'in the West',
  northeast: 'in the Northeast',
};

const theRegion: Readonly<Record<string, string>> = {
  east: 'The East',
  central: 'The Central region',
  west: 'The West',
  northeast: 'The Northeast',
};

/** the highest, the third highest, the third lowest; a range of places as such. */
function standing(figure: FigureFacts): string {
  const { place, placeFromBelow, rank, compared } = figure;
  if (isFirst(figure)) return 'the highest';
  if (isLast(figure)) return 'the lowest';
  if (rank.best !== rank.worst)
    return rank.worst === rank.best + 1 ? `the ${place} highest` : `${place} of ${compared}`;
  return extremity(figure) > 0 && !isHigh(figure)
    ? `the ${placeFromBelow} lowest`
    : `the ${place} highest`;
}

/** Who is ahead or behind, where they are few; else the place. */
function standingOfPeople(figure: FigureFacts): string {
  const { ahead, behind, compared, place } = figure;
  if (isFirst(figure)) return 'more than any other province';
  if (isLast(figure)) return 'fewer than any other province';
  if (ahead.length <= 2) return `behind only ${ahead.join(' and ')}`;
  if (behind.length <= 2) return `ahead of only ${behind.toReversed().join(' and ')}`;
  return `${place} among ${compared} provinces`;
}

function againstNation({ index, side }: FigureFacts): string {
  if (!index) return '';
  const apart = percentApart(index.low);
  if (apart < 2) return 'about the national figure';
  if (index.low >= 2) return `${Math.round(index.low * 10) / 10} times the national figure`;
  return `${apart}% ${side === 'above' ? 'above' : 'below'} the national figure`;
}

const opening: SentenceWriter = ({ name, region, figure }) => {
  const [people, product] = [figure('residents'), figure('product-per-resident')];
  if (!people || !product) return undefined;
  const place = extremity(product) > 0 ? `${standing(product)} and ` : '';
  return {
    strength: Infinity,
    text: `${name} lies ${inRegion[region.id] ?? `in ${region.name}`}. At the end of ${people.date} it had ${people.text} residents, ${standingOfPeople(people)}, and a gross product of ${product.text} yuan per resident, ${place}${againstNation(product)}.`,
  };
};

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
  const whole = `the national ${nation ?? ''}`;
  const rate = `${quantity.low === 0 ? `at most ${high}` : text} per 10,000 residents`;
  if (isKnown) return `${rate}, ${side ?? ''} ${whole}`;
  if (side === 'above') return `${rate}, above ${whole} even at the lower bound`;
  if (side === 'below')
    return `${rate}, below ${whole}${quantity.low === 0 ? '' : ' even at the upper bound'}`;
  if (rank.best === 1 && rank.worst === compared)
    return `${rate}, against ${nation ?? ''} in the nation, so that it may stand anywhere from first to last`;
  return rank.worst - rank.best > 20
    ? `${rate}, which may be more or less than ${whole}; its place may lie anywhere ${place}`
    : `${rate}; whether that is more or less than ${whole} cannot be told`;
}

/** So near to each other are the places that a class leaves open, where they are worth telling. */
const fewPlaces = 3;

/** What is known of the count. */
function countOf(count: FigureFacts): string {
  const { isKnown, quantity, low, high, status, date, text, rank, place } = count;
  if (isKnown) {
    const stands = isFirst(count) ? 'more than any other province' : `${standing(count)} number`;
    return `On ${date} it had ${text} registered social organizations, ${stands}`;
  }
  const range = quantity.low === 0 ? `at most ${high}` : `between ${low} and ${high}`;
  if (status === 'deduced')
    return `Of its social organizations the source says nothing; by elimination, ${range} were registered on ${date}`;
  const stands = rank.worst - rank.best < fewPlaces ? `, which puts it ${place} in the nation` : '';
  return `How many social organizations are registered here was not published, only that on ${date} there were ${range}${stands}`;
}

const organizations: SentenceWriter = ({ figure }) => {
  const [count, rate] = [figure('organizations'), figure('organizations-per-resident')];
  if (!count || !rate) return undefined;
  return { strength: Infinity, text: `${countOf(count)}: ${rateOf(rate)}.` };
};

/** Lists that disagree by more than this say little. */
const farApart = 1.6;

const foundations: SentenceWriter = ({ figure }) => {
  const [count, rate] = [figure('foundations'), figure('foundations-per-resident')];
  if (!count || !rate?.index) return undefined;
  if (count.quantity.high > farApart * count.quantity.low)
    return {
      strength: 1.3,
      text: `The register lists its foundations poorly: two lists of ${count.year} have ${count.low} and ${count.high}. Even the larger number is only ${rate.high} per million residents, against ${rate.nation ?? ''} in the nation.`,
    };
  if (isLast(count) && rate.index.high >= 1)
    return {
      strength: 1.2,
      text: `It has the fewest foundations, ${count.text}, but also few people: whether ${rate.text} per million residents is more or less than the national ${rate.nation ?? ''} cannot be told.`,
    };
  const ends = extremity(rate);
  if (ends === 0) return undefined;
  return {
    strength: 1.3 * ends,
    text: `The register of ${count.year} lists ${rate.text} foundations per million residents, ${standing(rate)} rate and ${rate.times ?? ''} times the national figure.`,
  };
};

const foundationsPlainly: SentenceWriter = ({ figure }) => {
  const [count, rate] = [figure('foundations'), figure('foundations-per-resident')];
  if (!count || !rate || extremity(rate) > 0) return undefined;
  if (count.quantity.high > farApart * count.quantity.low || isLast(count)) return undefined;
  const compared = {
    above: `more than the national ${rate.nation ?? ''}`,
    below: `fewer than the national ${rate.nation ?? ''}`,
    open: `too near the national ${rate.nation ?? ''} to tell which is higher`,
  };
  return {
    strength: 0.35,
    text: `The register of ${count.year} lists ${count.text} foundations, ${rate.text} per million residents, ${compared[rate.side ?? 'open']}.`,
  };
};

const overseas: SentenceWriter = ({ figure }) => {
  const offices = figure('overseas-offices');
  if (!offices) return undefined;
  const date = `the end of ${offices.year}`;
  if (offices.status === 'deduced')
    return {
      strength: 0.5,
      text: `The map of overseas NGOs’ offices at ${date} carries no label here, which is read as none.`,
    };
  const { low } = offices.quantity;
  if (low === 0) return { strength: 0.5, text: `At ${date} no overseas NGO had an office here.` };
  if (low <= 2)
    return {
      strength: 0.35,
      text: `At ${date} overseas NGOs had only ${low === 1 ? 'one office' : 'two offices'} here.`,
    };
  const ends = isHigh(offices) ? extremity(offices) : 0;
  if (ends === 0) return undefined;
  return {
    strength: 1.1 * ends,
    text: `At ${date} overseas NGOs had ${offices.text} offices here, ${standing(offices)} number and ${offices.share ?? ''} of all in the provinces.`,
  };
};

function changed({ from, to, size, direction }: ChangeFacts): string {
  return `${direction === 'rose' ? 'rose' : 'fell'} by ${size}, from ${from.text} in ${from.year} to ${to.text} in ${to.year}`;
}

/** Which end of the ranking a change is at. */
function standingOfChange(change: ChangeFacts): string {
  const isRise = change.direction === 'rose';
  const noun = isRise ? 'rise' : 'fall';
  const place = isRise ? change.rank.best : change.compared + 1 - change.rank.best;
  const words = ['', 'the steepest', 'the second steepest', 'the third steepest'];
  const word = words[place];
  return word ? `, ${word} ${noun} of any province` : '';
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
      ? `There are ${found.rate.text} residents’ committees per 10,000 urban residents, ${standing(found.rate)} rate, against ${found.rate.nation ?? ''} in the nation.`
      : `The number of its residents’ committees ${changed(found.change)}${standingOfChange(found.change)}.`;
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
      ? `There are ${found.rate.text} villagers’ committees per 10,000 rural residents, ${standing(found.rate)} rate, against ${found.rate.nation ?? ''} in the nation.`
      : `The number of its villagers’ committees ${changed(found.change)}${standingOfChange(found.change)}.`;
  return { strength: found.strength, text };
};

const towns: SentenceWriter = ({ figure }) => {
  const urban = figure('urban-share');
  if (!urban) return undefined;
  const ends = extremity(urban);
  return {
    strength: ends > 0 ? 0.8 * ends : 0.1,
    text: `At the end of ${urban.year}, ${urban.text} of its residents lived in towns, ${ends > 0 ? `${standing(urban)} share, ` : ''}against ${urban.nation ?? ''} in the nation.`,
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
    text: `Since the end of ${over.from.year} its population has ${isFall ? 'shrunk' : 'grown'} by ${over.size}${place}.`,
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
    text: `In gross product per resident it ${moved > 0 ? 'climbed' : 'dropped'} from ${over.from.place} in ${over.from.year} to ${over.to.place} in ${over.to.year}.`,
  };
};

export const englishSentences: readonly SentenceWriter[] = [
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

/** Small numbers stand as words in running text. */
function inWords(count: number): string {
  const words = 'no one two three four five six seven eight nine ten eleven twelve'.split(' ');
  return words[count] ?? String(count);
}

/** the highest of four regions, and so on. */
function regionStanding({ rank, compared, place }: FigureFacts): string {
  const regions = inWords(compared);
  if (rank.worst === 1) return `the highest of the ${regions} regions`;
  if (rank.best === compared) return `the lowest of the ${regions} regions`;
  return `${place} of the ${regions} regions`;
}

const regionOpening: SentenceWriter = ({ region, figure }: PlaceFacts) => {
  const [people, product] = [figure('residents'), figure('product')];
  const perHead = figure('product-per-resident');
  if (!people || !product || !perHead) return undefined;
  return {
    strength: Infinity,
    text: `${theRegion[region.id] ?? region.name} has ${inWords(region.members)} provinces. At the end of ${people.date} they had ${people.text} residents, ${people.share ?? ''} of the nation’s, and ${product.share ?? ''} of its gross product: ${perHead.text} yuan per resident, ${regionStanding(perHead)}.`,
  };
};

const regionOrganizations: SentenceWriter = ({ figure }) => {
  const [count, rate] = [figure('organizations'), figure('organizations-per-resident')];
  if (!count || !rate) return undefined;
  const compared = {
    above: `above the national ${rate.nation ?? ''} even at the lower bound`,
    below: `below the national ${rate.nation ?? ''} even at the upper bound`,
    open: `and whether that is more or less than the national ${rate.nation ?? ''} cannot be told`,
  };
  return {
    strength: Infinity,
    text: `On ${count.date} they had ${count.text} registered social organizations, ${count.share ?? ''} of all: a range and not an estimate, since most provinces are known only by class. Per 10,000 residents that is ${rate.text}, ${compared[rate.side ?? 'open']}.`,
  };
};

/** Two ends of the members, where each is one province. */
function ends({ members: { highest, lowest } }: FigureFacts): string {
  return highest.length === 1 && lowest.length === 1
    ? `; ${highest.join('')} has the highest rate, ${lowest.join('')} the lowest`
    : '';
}

const regionFoundations: SentenceWriter = ({ figure }) => {
  const [count, rate] = [figure('foundations'), figure('foundations-per-resident')];
  if (!count || !rate) return undefined;
  return {
    strength: Infinity,
    text: `Of the foundations on the register of ${count.year} it has ${count.share ?? ''}, or ${rate.text} per million residents, ${rate.times ?? ''} times the national figure${ends(rate)}.`,
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
    text: `There are ${rate.text} residents’ committees per 10,000 urban residents, ${regionStanding(rate)}${ends(rate)}. The number of residents’ committees ${changed(over)}; over the same years that of villagers’ committees ${villages.direction === 'rose' ? 'rose' : 'fell'} by ${villages.size}.`,
  };
};

export const englishRegionSentences: readonly SentenceWriter[] = [
  regionOpening,
  regionOrganizations,
  regionFoundations,
  regionCommittees,
];
