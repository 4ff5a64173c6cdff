/** The names of the published data files, and the text that lies beside the tables in the archive. */
import type { Publication } from '../dataset/publication.ts';
import type { Locale, LocalizedText } from '../dataset/types.ts';

/** What each file is, by the last part of its kind. */
export const dataFileNames = {
  archive: {
    zh: '全部数据表（CSV，ZIP 压缩包，附说明）',
    en: 'All tables (CSV in a ZIP archive, with a guide)',
  },
  json: { zh: '全部数据表（一个 JSON 文件）', en: 'All tables (one JSON file)' },
  parquet: {
    zh: '分省数据（一个 Parquet 文件）',
    en: 'All figures by province (one Parquet file)',
  },
  descriptor: {
    zh: '数据包描述（Data Package v2，含各文件的散列值）',
    en: 'Description as a Data Package v2, with the hash of every file',
  },
  jsonSchema: { zh: '上述 JSON 的 JSON Schema', en: 'JSON Schema of the JSON file' },
  chartSchema: { zh: '各图 JSON 文件的 JSON Schema', en: 'JSON Schema of the charts’ JSON files' },
  csvw: { zh: '数据表描述（CSVW）', en: 'Description of the tables (CSVW)' },
  schemaOrg: { zh: '数据集描述（schema.org）', en: 'Description for search engines (schema.org)' },
  dcat: { zh: '数据目录（DCAT）', en: 'Catalogue record (DCAT)' },
  croissant: {
    zh: '机器学习用描述（Croissant）',
    en: 'Description for machine learning (Croissant)',
  },
} as const satisfies Readonly<Record<string, LocalizedText>>;

export type DataFileKind = keyof typeof dataFileNames;

interface ReadMeParts {
  readonly publication: Publication;
  readonly coverage: LocalizedText;
  readonly files: readonly { readonly path: string; readonly title: LocalizedText }[];
}

function listOf(files: ReadMeParts['files'], locale: Locale): string {
  return files.map(({ path, title }) => `- \`${path}\`: ${title[locale]}`).join('\n');
}

/** The guide that lies in the archive, in both languages, as Markdown. */
export function readMe({ publication, coverage, files }: ReadMeParts): string {
  const { title, description, version, date, creator, licence } = publication;
  return `# ${title.zh}

${description.zh}

${coverage.zh}

版本 ${version}，${date}，${creator}。

## 读法

- 数字确知时填在 \`value\` 列；否则 \`value\` 为空，\`low\` 和 \`high\` 是下限和上限，含端点，空的一端没有界限。请不要取中间值。
- \`status\` 说明数字怎样得来：exact 确数，rounded 约数，band 分组，lower_bound 只有下限，deduced 由排除得出，counted 由名录数出，derived 由其他数字算出。
- 同一指标只在同一序列内比较（\`series.csv\`）；定义和使用须知见 \`indicators.csv\`。
- 来源已知的错误和矛盾列在 \`corrections.csv\`，数据表保留来源原数。
- 代码有前导零、时点形如 \`2017-10\`：用电子表格软件打开时请按文本导入，编码 UTF-8。
- \`datapackage.json\` 描述各列，并给出各文件的大小和散列值。

## 文件

${listOf(files, 'zh')}

## 许可

${licence.title.zh}
${licence.address}

# ${title.en}

${description.en}

${coverage.en}

Version ${version}, ${date}, ${creator}.

## How to read it

- A known number stands in \`value\`. Otherwise \`value\` is empty, and \`low\` and \`high\` are its bounds, both included; an empty end has no bound. Please take no midpoint.
- \`status\` says how a number came to be known: exact, rounded, band (a class), lower_bound, deduced (by elimination), counted (in a register), derived (from other figures).
- Compare an indicator over time only within one series (\`series.csv\`). Definitions and cautions are in \`indicators.csv\`.
- Known errors and conflicts of the sources are in \`corrections.csv\`; the tables keep what the sources say.
- Codes may begin with zeros and periods look like \`2017-10\`: import every column as text, in UTF-8, where you use a spreadsheet.
- \`datapackage.json\` describes every column and gives the size and hash of every file.

## Files

${listOf(files, 'en')}

## Licence

${licence.title.en}
${licence.address}
`;
}
