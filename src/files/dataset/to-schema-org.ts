/**
 * The data set in the words of schema.org, which search engines for data read. The types come from the
 * published vocabulary, so that a property it does not know would not compile.
 */
import type { Dataset as SchemaDataset, WithContext } from 'schema-dts';
import { joinSentences } from '../../i18n/join-sentences.ts';
import { languageTag, locales } from '../../i18n/locales.ts';
import type { Locale } from '../../dataset/types.ts';
import { nationName, yearsCovered, type Catalogue } from './catalogue.ts';
import { sha256 } from '../sha256.ts';

/** The description in that language; downloads carry their hashes. */
export function toSchemaOrg(catalogue: Catalogue, locale: Locale): WithContext<SchemaDataset> {
  const { dataPackage, dataset, downloads, fileAddress, pageAddress, coverage } = catalogue;
  const { publication } = dataPackage;
  const maker = { '@type': 'Organization', name: publication.creator } as const;
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name: publication.title[locale],
    description: joinSentences([publication.description[locale], coverage[locale]], locale),
    url: pageAddress(locale),
    version: publication.version,
    datePublished: publication.date,
    license: publication.licence.address,
    creator: maker,
    publisher: maker,
    keywords: publication.keywords,
    inLanguage: locales.map((language) => languageTag[language]),
    isAccessibleForFree: true,
    temporalCoverage: yearsCovered(dataset),
    spatialCoverage: { '@type': 'Place', name: nationName(dataset, locale) },
    variableMeasured: dataset.indicators
      .filter(({ id }) => dataset.observations[id])
      .map(({ name, unit, definition }) => ({
        '@type': 'PropertyValue',
        name: name[locale],
        description: definition[locale],
        unitText: unit[locale],
      })),
    distribution: downloads.map(({ file, title }) => ({
      '@type': 'DataDownload',
      name: title[locale],
      contentUrl: fileAddress(file.path),
      encodingFormat: file.mediatype,
      contentSize: `${file.content.length} B`,
      sha256: sha256(file.content),
    })),
  };
}
