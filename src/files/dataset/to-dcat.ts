/**
 * The data set in the W3C's vocabulary for data catalogues (DCAT 3), which open-data portals harvest;
 * as JSON-LD that brings its own context, so that nothing must be fetched to read it.
 */
import { languageTag, locales } from '../../i18n/locales.ts';
import type { LocalizedText } from '../../dataset/types.ts';
import { nationName, yearsCovered, type Catalogue, type Download } from './catalogue.ts';
import { sha256 } from '../sha256.ts';

const context = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  spdx: 'http://spdx.org/rdf/terms#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
};

/** Media types have addresses of their own there. */
const mediaTypes = 'https://www.iana.org/assignments/media-types/';

function inEachLanguage(text: LocalizedText) {
  return locales.map((locale) => ({ '@value': text[locale], '@language': languageTag[locale] }));
}

function typed(value: string, type: string) {
  return { '@value': value, '@type': `xsd:${type}` };
}

function distribution({ file, title }: Download, { fileAddress, dataPackage }: Catalogue) {
  const address = fileAddress(file.path);
  return {
    '@id': address,
    '@type': 'dcat:Distribution',
    'dct:title': inEachLanguage(title),
    'dct:license': { '@id': dataPackage.publication.licence.address },
    'dcat:accessURL': { '@id': address },
    'dcat:downloadURL': { '@id': address },
    'dcat:mediaType': { '@id': `${mediaTypes}${file.mediatype}` },
    'dcat:byteSize': typed(String(file.content.length), 'nonNegativeInteger'),
    'spdx:checksum': {
      '@type': 'spdx:Checksum',
      'spdx:algorithm': { '@id': 'spdx:checksumAlgorithm_sha256' },
      'spdx:checksumValue': typed(sha256(file.content), 'hexBinary'),
    },
  };
}

/** A catalogue with the one data set, in both languages. */
export function toDcat(catalogue: Catalogue): string {
  const { dataPackage, dataset, downloads, pageAddress } = catalogue;
  const { publication } = dataPackage;
  const publisher = { '@type': 'foaf:Agent', 'foaf:name': publication.creator };
  const page = { '@id': pageAddress('en') };
  const [from = '', until = ''] = yearsCovered(dataset).split('/');
  const described = {
    'dct:title': inEachLanguage(publication.title),
    'dct:description': inEachLanguage(publication.description),
    'dct:publisher': publisher,
    'dct:license': { '@id': publication.licence.address },
    'dct:issued': typed(publication.date, 'date'),
  };
  const nation = { zh: nationName(dataset, 'zh'), en: nationName(dataset, 'en') };
  const written = {
    '@context': context,
    '@type': 'dcat:Catalog',
    ...described,
    'dcat:dataset': {
      '@type': 'dcat:Dataset',
      ...described,
      'dct:creator': publisher,
      'dcat:version': publication.version,
      'dcat:landingPage': page,
      'dcat:keyword': publication.keywords,
      'dct:temporal': {
        '@type': 'dct:PeriodOfTime',
        'dcat:startDate': typed(from, 'gYear'),
        'dcat:endDate': typed(until, 'gYear'),
      },
      'dct:spatial': { '@type': 'dct:Location', 'skos:prefLabel': inEachLanguage(nation) },
      'dcat:distribution': downloads.map((download) => distribution(download, catalogue)),
    },
  };
  return `${JSON.stringify(written, null, 2)}\n`;
}
