/** What the founding article asserts, in our words, and what the public figures say of it. */
import type { Claims } from '../../story/claim.ts';

const organizations = { indicator: 'social_organizations', period: '2020-09-30' } as const;
const four = { scheme: 'nbs4' } as const;

export const article: Claims = {
  'developed-places-above-the-rest': {
    words: {
      zh: '按人口平均，北京、上海、广东的社会组织都多于中部和西部。',
      en: 'Per resident, Beijing, Shanghai and Guangdong each have more organizations than the central and the western regions.',
    },
    assertion: {
      is: 'every',
      among: { provinces: ['110000', '310000', '440000'] },
      that: {
        is: 'all',
        of: (['central', 'west'] as const).map((region) => ({
          is: 'above' as const,
          of: { ask: 'rate' as const, ...organizations, province: 'each', per: 'population' },
          than: { ask: 'rate' as const, ...organizations, ...four, region, per: 'population' },
        })),
      },
    },
    expected: 'open',
    view: 'organizations-per-resident',
  },
};
