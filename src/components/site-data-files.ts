/** The published files of the data: the tables themselves, and every other form and description of them. */
import { coverageNote } from '#content/site.ts';
import { dataDirectory, fileReader } from '../dataset/load-dataset.ts';
import { descriptorPath } from '../dataset/read-dataset.ts';
import type { Dataset } from '../dataset/types.ts';
import type { Catalogue, Download } from '../files/dataset/catalogue.ts';
import { readDataPackage, type DataFile, type DataPackage } from '../files/dataset/data-package.ts';
import { toArchive } from '../files/dataset/to-archive.ts';
import { toCroissant } from '../files/dataset/to-croissant.ts';
import { toCsvw } from '../files/dataset/to-csvw.ts';
import { toDcat } from '../files/dataset/to-dcat.ts';
import { toDescriptor } from '../files/dataset/to-descriptor.ts';
import { toJsonSchema } from '../files/dataset/to-json-schema.ts';
import { toParquet } from '../files/dataset/to-parquet.ts';
import { toSchemaOrg } from '../files/dataset/to-schema-org.ts';
import { toWholeJson } from '../files/dataset/to-json.ts';
import { citationFormats } from '../files/file-name.ts';
import { dataFileNames, readMe, type DataFileKind } from '../i18n/data-files.ts';
import { locales } from '../i18n/locales.ts';
import { address, publicAddress } from '../layouts/address.ts';
import { chartJsonSchema } from '../scene/json-schema.ts';
import { citedDataset, toCitation } from './site-citations.ts';
import { siteDataset } from './site-dataset.ts';

export interface DataFiles {
  readonly catalogue: Catalogue;
  /** What readers are offered as a whole, by kind. */
  readonly offered: Readonly<Record<DataFileKind, DataFile>>;
  readonly all: readonly DataFile[];
}

/** Folder of the published files below the site's root: an address that is kept. */
export const dataFolder = 'data/';

function file(path: string, mediatype: string, content: string | Uint8Array): DataFile {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return { path, mediatype, content: bytes };
}

function publicOrLocal(path: string): string {
  return publicAddress(path) ?? address(path);
}

const citationTypes = {
  bib: 'application/x-bibtex',
  ris: 'application/x-research-info-systems',
  'csl.json': 'application/vnd.citationstyles.csl+json',
} as const;

function citations(): readonly DataFile[] {
  return locales.flatMap((locale) =>
    citationFormats.map((format) =>
      file(
        `citation.${locale}.${format}`,
        citationTypes[format],
        toCitation[format](citedDataset(locale)),
      ),
    ),
  );
}

function archive(dataPackage: DataPackage, descriptor: DataFile, cited: readonly DataFile[]) {
  const { publication, tables, files } = dataPackage;
  const guide = readMe({
    publication,
    coverage: coverageNote,
    files: tables.map(({ schema }) => ({ path: schema.path, title: schema.title })),
  });
  const { title, address: terms } = publication.licence;
  const licence = `${title.zh}\n\n${title.en}\n\n${terms}\n`;
  const packed = [
    file('README.md', 'text/markdown', guide),
    file('LICENSE.txt', 'text/plain', licence),
    descriptor,
    ...cited,
    ...files,
  ];
  return toArchive(packed, publication.date);
}

function makeFiles(dataset: Dataset): DataFiles {
  const dataPackage = readDataPackage(fileReader(dataDirectory()));
  const { name } = dataPackage.publication;
  const descriptor = file(
    descriptorPath,
    'application/json',
    toDescriptor(dataPackage, publicAddress('en/data/')),
  );
  const cited = citations();
  const tables = {
    archive: file(`${name}.zip`, 'application/zip', archive(dataPackage, descriptor, cited)),
    json: file(`${name}.json`, 'application/json', toWholeJson(dataPackage)),
    parquet: file('observations.parquet', 'application/vnd.apache.parquet', toParquet(dataPackage)),
  };
  const downloads: readonly Download[] = [
    ...(['archive', 'json', 'parquet'] as const).map((kind) => ({
      file: tables[kind],
      title: dataFileNames[kind],
    })),
    ...dataPackage.tables.map((table) => ({ file: table.file, title: table.schema.title })),
  ];
  const catalogue: Catalogue = {
    dataPackage,
    dataset,
    downloads,
    fileAddress: (path) => publicOrLocal(`${dataFolder}${path}`),
    pageAddress: (locale) => publicOrLocal(`${locale}/data/`),
    coverage: coverageNote,
  };
  const linked = 'application/ld+json';
  const schemaOrg = `${JSON.stringify(toSchemaOrg(catalogue, 'en'), null, 2)}\n`;
  const offered = {
    ...tables,
    descriptor,
    jsonSchema: file(`${name}.schema.json`, 'application/schema+json', toJsonSchema(dataPackage)),
    chartSchema: file('chart.schema.json', 'application/schema+json', chartJsonSchema()),
    csvw: file('csv-metadata.json', 'application/csvm+json', toCsvw(dataPackage)),
    schemaOrg: file('schema-org.jsonld', linked, schemaOrg),
    dcat: file('dcat.jsonld', linked, toDcat(catalogue)),
    croissant: file('croissant.json', linked, toCroissant(catalogue, citedDataset('en'))),
  };
  return { catalogue, offered, all: [...Object.values(offered), ...cited, ...dataPackage.files] };
}

/** Made once a build; in the dev server once for each saved state of the tables. */
const filesByDataset = new WeakMap<Dataset, DataFiles>();

/**
 * All published files.
 * @throws Error when two of them would stand at one address.
 */
export function siteDataFiles(): DataFiles {
  const dataset = siteDataset();
  const known = filesByDataset.get(dataset);
  if (known) return known;
  const made = makeFiles(dataset);
  const paths = made.all.map(({ path }) => path);
  const twice = paths.find((path, index) => paths.indexOf(path) !== index);
  if (twice !== undefined) throw new Error(`Two published files would stand at ${twice}.`);
  filesByDataset.set(dataset, made);
  return made;
}
