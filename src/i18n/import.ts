/** The words of the import of a downloaded table, in both languages. */
import type { OmissionReason } from '../dataset/import/omission.ts';
import type { Refusal } from '../dataset/import/refusal.ts';
import type { Locale } from '../dataset/types.ts';

type Column = Readonly<Record<'address' | 'label', string>>;

interface ImportMessages {
  readonly usage: string;
  readonly read: (file: string, sheet: string, encoding: string) => string;
  readonly otherSheets: (names: string) => string;
  readonly understood: string;
  readonly provincesDown: (count: number, first: string, last: string) => string;
  readonly provincesAcross: (count: number, first: string, last: string) => string;
  readonly column: (period: string, address: string, label: string) => string;
  readonly given: string;
  readonly unit: (unit: string, from: string) => string;
  readonly converted: (from: string, to: string, factor: string) => string;
  readonly cleaned: string;
  readonly leftOut: string;
  readonly omissions: Readonly<Record<OmissionReason, string>>;
  readonly crossChecks: string;
  readonly agrees: (period: string, sum: string, address: string) => string;
  readonly differs: (
    period: string,
    sum: string,
    stated: string,
    difference: string,
    address: string,
  ) => string;
  readonly lacking: (count: number) => string;
  readonly refused: string;
  readonly refusal: (refusal: Refusal) => string;
  readonly conflicts: (count: number) => string;
  readonly conflict: (
    address: string,
    what: string,
    found: string,
    place: string,
    existing: string,
    source: string,
  ) => string;
  readonly mendConflicts: string;
  readonly rows: (added: number, known: number, table: string) => string;
  readonly more: (count: number) => string;
  readonly problems: string;
  readonly nothingToAdd: string;
  readonly notWritten: string;
  readonly addWrite: (count: number, table: string) => string;
  readonly written: (count: number, table: string) => string;
  readonly separator: string;
}

const columnsZh = (columns: readonly Column[]) =>
  columns.map(({ address, label }) => `${address}“${label}”`).join('、');
const columnsEn = (columns: readonly Column[]) =>
  columns.map(({ address, label }) => `${address} “${label}”`).join(', ');

/** What must be settled before the import can go on, and how. */
function refusalZh(refusal: Refusal): string {
  switch (refusal.kind) {
    case 'no-provinces':
      return '没有找到列有省份名称的行或列。请确认工作表（--sheet），省名须用全称或简称。';
    case 'no-column':
      return `没有标题含所写文字的数据列。有数的列：${columnsZh(refusal.columns)}。请改写 --heading。`;
    case 'no-period':
      return `标题和注释都没有写明时点（或写了不止一个）：${columnsZh(refusal.columns)}。请写 --period。`;
    case 'columns-ambiguous':
      return `${refusal.period} 有几列数：${columnsZh(refusal.columns)}。请用 --heading 写明要哪一列的标题。`;
    case 'province-twice':
      return `${refusal.province} ${refusal.period} 的数出现了不止一次：${refusal.addresses.join('、')}。请删去多余的一个。`;
    case 'unit-unstated':
      return `表中没有写明单位；指标的单位是${refusal.expected}。请用 --unit 写明表中数字的单位。`;
    case 'unit-unknown':
      return `“${refusal.given}”不是可换算的单位。请写如 --unit ${refusal.expected}。`;
    case 'unit-contradicted':
      return `--unit ${refusal.given} 与 ${refusal.address} 所写的“${refusal.stated}”差了数量级。请核对来源，只留对的一个。`;
    case 'units-differ':
      return `表中单位是“${refusal.stated}”${refusal.address && `（${refusal.address}）`}，指标的单位是“${refusal.expected}”，不能换算。若两者同义，请写 --unit ${refusal.expected}；否则这不是同一个指标。`;
  }
}

/** As {@link refusalZh}. */
function refusalEn(refusal: Refusal): string {
  switch (refusal.kind) {
    case 'no-provinces':
      return 'No row and no column names provinces. Check the sheet (--sheet); provinces need their full or short names.';
    case 'no-column':
      return `No column of figures has these words in its heading. Those with figures: ${columnsEn(refusal.columns)}. Change --heading.`;
    case 'no-period':
      return `Neither headings nor notes name one period: ${columnsEn(refusal.columns)}. Add --period.`;
    case 'columns-ambiguous':
      return `Several columns are of ${refusal.period}: ${columnsEn(refusal.columns)}. Say which with --heading and words of its heading.`;
    case 'province-twice':
      return `${refusal.province} has more than one figure for ${refusal.period}: ${refusal.addresses.join(', ')}. Delete the one that is too many.`;
    case 'unit-unstated':
      return `The table states no unit; the indicator counts in ${refusal.expected}. Say with --unit what the table counts in.`;
    case 'unit-unknown':
      return `“${refusal.given}” is no unit that can be converted. Write, for example, --unit ${refusal.expected}.`;
    case 'unit-contradicted':
      return `--unit ${refusal.given} is another order of magnitude than “${refusal.stated}” in ${refusal.address}. Check the source and keep the one that is right.`;
    case 'units-differ':
      return `The table counts in “${refusal.stated}”${refusal.address && ` (${refusal.address})`}, the indicator in “${refusal.expected}”, and one cannot be converted into the other. If they mean the same, add --unit ${refusal.expected}; if not, this is another indicator.`;
  }
}

export const importMessages: Readonly<Record<Locale, ImportMessages>> = {
  zh: {
    usage: `npm run data:import -- 文件 --indicator 指标 --source 出处 [选项]
  文件             下载的表：CSV（UTF-8、GBK、UTF-16）、XLSX 或 XLS
  --indicator 编号 数的是什么，见 indicators.csv
  --source 编号    出处，须在 sources.csv 中
  --status 状态    默认 exact
  --period 时点    只取此时点；表中未写时点时用它
  --heading 文字   同一时点有几列时，要哪一列的标题
  --unit 单位      表中未写单位时用它，如 万人
  --sheet 名称     工作簿中的哪一张表
  --write          写入；不加则只显示将要做的事
  --lang zh|en     语言
`,
    read: (file, sheet, encoding) =>
      `读取 ${file}${sheet && `，工作表“${sheet}”`}${encoding && `，编码 ${encoding}`}。`,
    otherSheets: (names) => `其他工作表未读：${names}（--sheet 名称）。`,
    understood: '理解为',
    provincesDown: (count, first, last) => `省份自上而下：${first} 至 ${last}，共 ${count} 个`,
    provincesAcross: (count, first, last) => `省份自左而右：${first} 至 ${last}，共 ${count} 个`,
    column: (period, address, label) => `时点 ${period}：${address}“${label}”`,
    given: '命令中写明',
    unit: (unit, from) => `单位 ${unit}（${from}）`,
    converted: (from, to, factor) => `由${from}换算为${to}：乘以 ${factor}`,
    cleaned: '去掉千分位、注号等后读作',
    leftOut: '未采用',
    omissions: {
      note: '标题、注释',
      total: '合计：应入 totals.csv',
      region: '地区：由各省算出',
      'unknown-name': '不是省份名称',
      'names-again': '重复的省名',
      'other-column': '未选的列',
      'no-figures': '没有数的列',
      'no-figure': '没有数',
      merged: '合并单元格：一个数对几个格，不知如何分',
      unreadable: '不是数',
    },
    crossChecks: '与表中合计核对',
    agrees: (period, sum, address) => `${period}：各省相加 ${sum}，与 ${address} 相符`,
    differs: (period, sum, stated, difference, address) =>
      `${period}：各省相加 ${sum}，${address} 为 ${stated}，相差 ${difference}`,
    lacking: (count) => `（缺 ${count} 省）`,
    refused: '不能继续',
    refusal: refusalZh,
    conflicts: (count) => `与已有的 ${count} 个数不同`,
    conflict: (address, what, found, place, existing, source) =>
      `${address}  ${what}：此表为 ${found}，${place} 为 ${existing}（${source}）`,
    mendConflicts: '请先对照来源，在数据表中改正或删去有误的行；导入不会改动已有的行。',
    rows: (added, known, table) => `${table}：新增 ${added} 行，已有且相同 ${known} 行`,
    more: (count) => `……另有 ${count} 项`,
    problems: '加上这些行之后，检查发现',
    nothingToAdd: '没有要新增的行。',
    notWritten: '没有写入任何文件。',
    addWrite: (count, table) =>
      `没有写入任何文件。核对无误后加 --write，把 ${count} 行写入 ${table}。`,
    written: (count, table) => `已把 ${count} 行写入 ${table}。请看 npm run data:diff。`,
    separator: '、',
  },
  en: {
    usage: `npm run data:import -- FILE --indicator ID --source ID [options]
  FILE              a table as downloaded: CSV (UTF-8, GBK, UTF-16), XLSX or XLS
  --indicator ID    what the figures count; see indicators.csv
  --source ID       where they come from; must stand in sources.csv
  --status STATUS   exact unless told otherwise
  --period PERIOD   only this one; also for tables that name none
  --heading WORDS   which column, where several have the same period
  --unit UNIT       for tables that state none, such as 万人
  --sheet NAME      which sheet of a workbook
  --write           write; without it, only what would be done is shown
  --lang zh|en      language
`,
    read: (file, sheet, encoding) =>
      `Read ${file}${sheet && `, sheet “${sheet}”`}${encoding && `, in ${encoding}`}.`,
    otherSheets: (names) => `Other sheets were not read: ${names} (--sheet NAME).`,
    understood: 'Understood',
    provincesDown: (count, first, last) =>
      `provinces one below the other: ${first} to ${last}, ${count} of them`,
    provincesAcross: (count, first, last) =>
      `provinces side by side: ${first} to ${last}, ${count} of them`,
    column: (period, address, label) => `period ${period}: ${address} “${label}”`,
    given: 'given with the command',
    unit: (unit, from) => `unit ${unit} (${from})`,
    converted: (from, to, factor) => `converted from ${from} to ${to}: times ${factor}`,
    cleaned: 'Read without separators and footnote marks',
    leftOut: 'Left out',
    omissions: {
      note: 'title or note',
      total: 'a total: belongs in totals.csv',
      region: 'a region: computed from its provinces',
      'unknown-name': 'the name of no province',
      'names-again': 'the names once more',
      'other-column': 'a column not chosen',
      'no-figures': 'a column without figures',
      'no-figure': 'no figure',
      merged: 'merged: one figure for several cells, and no telling how to divide it',
      unreadable: 'not a number',
    },
    crossChecks: 'Held against the total of the table',
    agrees: (period, sum, address) => `${period}: the provinces add to ${sum}, as ${address} says`,
    differs: (period, sum, stated, difference, address) =>
      `${period}: the provinces add to ${sum}, ${address} says ${stated}: ${difference} apart`,
    lacking: (count) => ` (${count} without a figure)`,
    refused: 'Cannot go on',
    refusal: refusalEn,
    conflicts: (count) => `Figures that the table has otherwise: ${count}`,
    conflict: (address, what, found, place, existing, source) =>
      `${address}  ${what}: this table says ${found}, ${place} says ${existing} (${source})`,
    mendConflicts:
      'Check them against the source, and correct or delete the wrong rows by hand first; an import never changes a row that is there.',
    rows: (added, known, table) =>
      `${table}: ${added} new, ${known} there already with the same figure`,
    more: (count) => `… and ${count} more`,
    problems: 'With these rows the checks find',
    nothingToAdd: 'There is nothing to add.',
    notWritten: 'Nothing was written.',
    addWrite: (count, table) =>
      `Nothing was written. When this is right, add --write to append ${count} rows to ${table}.`,
    written: (count, table) => `Appended ${count} rows to ${table}. See npm run data:diff.`,
    separator: ', ',
  },
};
