/** The works that the site offers for citation: the tables as a whole, and every named view. */
import { questions } from '#content/questions.ts';
import type { ChartView } from '../chart/draw.ts';
import type { Dataset, Locale } from '../dataset/types.ts';
import type { CitedWork } from '../files/citation/cited-work.ts';
import { toBibtex } from '../files/citation/to-bibtex.ts';
import { toCsl } from '../files/citation/to-csl.ts';
import { toRis } from '../files/citation/to-ris.ts';
import type { CitationFormat } from '../files/file-name.ts';
import { publicAddress } from '../layouts/address.ts';
import { fillIn } from '../story/answer.ts';
import { sitePublication } from './site-publication.ts';

/** What writes a citation in each format of file. */
export const toCitation: Readonly<Record<CitationFormat, (work: CitedWork) => string>> = {
  bib: toBibtex,
  ris: toRis,
  'csl.json': toCsl,
};

function cited(
  kind: CitedWork['kind'],
  name: string,
  title: string,
  path: string,
  language: Locale,
): CitedWork {
  const publication = sitePublication();
  return {
    key: [publication.name, name, language].filter(Boolean).join('-'),
    kind,
    title,
    author: publication.creator,
    date: publication.date,
    version: publication.version,
    address: publicAddress(`${language}/${path}`),
    language,
  };
}

/** The tables as a whole, found on the data page. */
export function citedDataset(locale: Locale): CitedWork {
  return cited('dataset', '', sitePublication().title[locale], 'data/', locale);
}

/** The view, found on its own page; its title says what it shows, numbers and all. */
export function citedView(view: ChartView, locale: Locale, dataset: Dataset): CitedWork {
  const title = fillIn(view.title[locale], questions, dataset, locale);
  return cited('chart', view.id, title, `charts/${view.id}/`, locale);
}
