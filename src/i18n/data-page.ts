/** The words of the data page. */
import type { IndicatorKind, Locale } from '../dataset/types.ts';

interface DataPageMessages {
  readonly title: string;
  readonly description: string;
  readonly introduction: string;
  readonly edition: (version: string, date: string) => string;
  readonly contents: string;
  readonly whole: string;
  readonly descriptions: string;
  readonly tables: string;
  readonly tablesNote: string;
  readonly rowsOf: (rows: string) => string;
  readonly cite: string;
  readonly dictionary: string;
  readonly dictionaryNote: string;
  readonly fewer: string;
  readonly fewerNote: string;
  readonly definition: string;
  readonly caveat: string;
  readonly unit: string;
  readonly periods: string;
  readonly coverage: string;
  readonly series: string;
  readonly sources: string;
  readonly kinds: Readonly<Record<IndicatorKind, string>>;
  readonly nameAndUnit: (name: string, unit: string) => string;
  readonly seriesLine: (name: string, span: string, note: string) => string;
  /** Written one after another; empty ones leave no gap. */
  readonly sentences: (...sentences: readonly string[]) => string;
  readonly unitAndKind: (unit: string, kind: string) => string;
  readonly span: (first: string, last: string, count: number) => string;
  readonly covered: (figures: string, known: string, provinces: string) => string;
  readonly corrections: string;
  readonly correctionsNote: string;
  readonly actions: Readonly<Record<'flag' | 'override' | 'drop', string>>;
  readonly cell: (file: string, line: number, field: string, written: string) => string;
  readonly conflicts: string;
  readonly unavailable: string;
  readonly use: string;
  readonly useNote: string;
  readonly placeholder: string;
  readonly check: string;
  readonly checkNote: string;
  readonly toDesk: string;
  readonly toSources: string;
}

export const dataPageMessages: Readonly<Record<Locale, DataPageMessages>> = {
  zh: {
    title: '数据',
    description: '全部数据表的下载、说明、引用方法和已知问题。',
    introduction:
      '本站的每一个数字都出自下面的数据表。来源给出确数的，表中是一个数；只给分组或下限的，表中是下限和上限，请不要取中间值。',
    edition: (version, date) => `第${version}版，${date}。`,
    contents: '本页内容',
    whole: '整套下载',
    descriptions: '给程序读的说明',
    tables: '各数据表',
    tablesNote: 'CSV，UTF-8 编码，逗号分隔，网址不变。',
    rowsOf: (rows) => `${rows} 行`,
    cite: '引用',
    dictionary: '指标',
    dictionaryNote: '有分省数据的指标。',
    fewer: '其余指标',
    fewerNote: '只有全国、城市或个别省份的数，列在合计数、城市和区县、各省零散数据三张表中。',
    definition: '定义',
    caveat: '使用须知',
    unit: '单位',
    periods: '时点',
    coverage: '覆盖',
    series: '序列',
    sources: '来源',
    kinds: { stock: '时点数', flow: '时期数', share: '比重', money: '金额', rate: '比率' },
    nameAndUnit: (name, unit) => `${name}（${unit}）`,
    seriesLine: (name, span, note) => `${name}（${span}）：${note}`,
    sentences: (...sentences) => sentences.join(''),
    unitAndKind: (unit, kind) => `${unit}（${kind}）`,
    span: (first, last, count) => {
      if (count === 1) return first;
      return count === 2 ? `${first}和${last}` : `${first}至${last}，共${count}个时点`;
    },
    covered: (figures, known, provinces) =>
      `${provinces}个省级单位，${figures}个数据，其中${known}个是确数，其余是范围。`,
    corrections: '更正和存疑',
    correctionsNote: '来源中已知的错误和矛盾。数据表保留来源原数，处理办法逐条写明。',
    actions: {
      flag: '存疑：原数照用',
      override: '更正：改用另一个数',
      drop: '剔除：不用这一行',
    },
    cell: (file, line, field, written) => `${file} 第${line}行 ${field}：${written}`,
    conflicts: '来源之间的出入',
    unavailable: '没有公布的',
    use: '怎样读取',
    useNote: '各例都取同一张表。代码和时点要按文本读，否则前导零会丢失，日期会被改写。',
    placeholder: '本站生成时没有设定网址，下面的 example.org 请换成实际网址。',
    check: '检查您改过的表',
    checkNote: '改了数据表，可以在浏览器里检查，文件不会上传。',
    toDesk: '打开数据检查台',
    toSources: '全部来源',
  },
  en: {
    title: 'Data',
    description:
      'All tables to download, what they mean, how to cite them, and what is wrong with them.',
    introduction:
      'Every number on this site comes from the tables below. Where a source prints a number, the table has one; where it prints only a class or “more than”, the table has a lower and an upper bound. Please take no midpoint.',
    edition: (version, date) => `Version ${version}, ${date}.`,
    contents: 'On this page',
    whole: 'Everything at once',
    descriptions: 'Descriptions for programs',
    tables: 'The tables',
    tablesNote: 'CSV in UTF-8, separated by commas, at addresses that stay.',
    rowsOf: (rows) => `${rows} rows`,
    cite: 'Cite',
    dictionary: 'Indicators',
    dictionaryNote: 'Those with figures by province.',
    fewer: 'Other indicators',
    fewerNote:
      'With figures only for the nation, for cities or for single provinces, in the tables of totals, of places and of single figures.',
    definition: 'Definition',
    caveat: 'Caution',
    unit: 'Unit',
    periods: 'Periods',
    coverage: 'Coverage',
    series: 'Series',
    sources: 'Sources',
    kinds: { stock: 'stock', flow: 'flow', share: 'share', money: 'money', rate: 'rate' },
    nameAndUnit: (name, unit) => `${name}, ${unit}`,
    seriesLine: (name, span, note) => `${name} (${span}): ${note}`,
    sentences: (...sentences) => sentences.filter(Boolean).join(' '),
    unitAndKind: (unit, kind) => `${unit} (${kind})`,
    span: (first, last, count) => {
      if (count === 1) return first;
      return count === 2 ? `${first} and ${last}` : `${first} to ${last}, ${count} dates`;
    },
    covered: (figures, known, provinces) =>
      `${provinces} provincial units, ${figures} figures: ${known} are known exactly, the others are ranges.`,
    corrections: 'Corrections and doubts',
    correctionsNote:
      'Known errors and conflicts of the sources. The tables keep what the source says; each entry tells what was done.',
    actions: {
      flag: 'Doubtful: used as it stands',
      override: 'Corrected: another number is used',
      drop: 'Left out: the row is not used',
    },
    cell: (file, line, field, written) => `${file}, line ${line}, ${field}: ${written}`,
    conflicts: 'Where sources disagree',
    unavailable: 'What is not published',
    use: 'How to read the tables',
    useNote:
      'Each example reads the same table. Read codes and periods as text: otherwise leading zeros are lost and dates rewritten.',
    placeholder:
      'This site was built without knowing its own address: put it in place of example.org below.',
    check: 'Check a table that you edited',
    checkNote: 'An edited table can be checked in your browser; the file is not uploaded.',
    toDesk: 'Open the data desk',
    toSources: 'All sources',
  },
};
