/** All claims, by the text that makes them: a story by its slug, `article` for the founding article, `site` for home and titles. */
import type { LocalizedText } from '../dataset/types.ts';
import type { ClaimsByText } from '../story/claim.ts';
import { article } from './claims/article.ts';
import { betweenEastAndWest } from './claims/between-east-and-west.ts';
import { communities } from './claims/communities.ts';
import { foundations } from './claims/foundations.ts';
import { jinjiang } from './claims/jinjiang.ts';
import { kinds } from './claims/kinds.ts';
import { site } from './claims/site.ts';
import { takingPart } from './claims/taking-part.ts';

export const claims: ClaimsByText = {
  article,
  site,
  'between-east-and-west': betweenEastAndWest,
  communities,
  foundations,
  jinjiang,
  kinds,
  'taking-part': takingPart,
};

/** What readers call the texts that are no stories. */
export const textNames: Readonly<Record<string, LocalizedText>> = {
  article: {
    zh: '所评文章：《社会组织参与城市社区治理研究》',
    en: 'The article examined: Social organizations in urban community governance',
  },
  site: { zh: '首页与图题', en: 'Home page and chart titles' },
};
