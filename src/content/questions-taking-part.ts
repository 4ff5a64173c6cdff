/** How many organizations there are for each committee that an organization may work with. */
import type { Question, Questions } from '../story/question.ts';

function nation(indicator: string, period: string): Question {
  return { ask: 'total', indicator, period, scope: 'cn' };
}

/** By the ministry’s count, in towns and villages together. */
function committeesOfNation(period: string): Question {
  return {
    ask: 'sum',
    of: [nation('residents_committees', period), nation('villagers_committees', period)],
  };
}

function perCommittee(indicator: string, period: string, committees: string): Question {
  return {
    ask: 'ratio',
    of: nation(indicator, period),
    to: committeesOfNation(committees),
    as: 'number',
    decimals: 1,
  };
}

function inDistrict(indicator: string, period: string): Question {
  return { ask: 'figure', place: '锦江区', indicator, period };
}

export const questionsOfTakingPart: Questions = {
  'tp-committees-2021': committeesOfNation('2021'),
  'tp-registered-per-committee': perCommittee('social_organizations', '2021', '2021'),
  'tp-community-per-committee-2018': perCommittee('community_social_organizations', '2018', '2018'),
  'tp-community-per-committee': perCommittee('community_social_organizations', '2022', '2021'),
  'tp-jinjiang-committees': inDistrict('residents_committees', '2018-10-31'),
  'tp-jinjiang-per-committee': {
    ask: 'ratio',
    of: inDistrict('social_organizations', '2018'),
    to: inDistrict('residents_committees', '2018-10-31'),
    as: 'number',
    decimals: 1,
  },
};
