/** The words of the report on what differs between two datasets, in both languages. */
import type { ChangeSize } from '../dataset/diff/change-size.ts';
import type { Knowledge } from '../dataset/diff/diff-coverage.ts';
import type { FigureTable } from '../dataset/diff/stated-figures.ts';
import type { RecordTable } from '../dataset/diff/diff-records.ts';
import type { Locale } from '../dataset/types.ts';

interface DiffMessages {
  readonly title: (before: string, after: string) => string;
  readonly nothing: (before: string, after: string) => string;
  readonly rewritten: (files: string) => string;
  readonly counts: (added: number, removed: number, changed: number) => string;
  readonly noConsequence: string;
  readonly more: (count: number) => string;
  readonly sizes: Readonly<Record<ChangeSize, string>>;
  /** What the sizes mean, for the line below the table. */
  readonly sizeKey: string;
  readonly knowledge: Readonly<Record<Knowledge, string>>;
  readonly figureTables: Readonly<Record<FigureTable, string>>;
  readonly recordTables: Readonly<Record<RecordTable, string>>;
  readonly kinds: Readonly<Record<'added' | 'removed' | 'changed', string>>;
  readonly fields: Readonly<Record<'status' | 'source' | 'note', string>>;
  readonly measures: Readonly<Record<'count' | 'share' | 'rate', string>>;
  readonly verdicts: Readonly<Record<'holds' | 'fails' | 'open', string>>;
  readonly parts: Readonly<
    Record<
      'title' | 'subtitle' | 'summary' | 'source' | 'notes' | 'legend' | 'drawing' | 'table',
      string
    >
  >;
  readonly headings: Readonly<
    Record<
      | 'changed'
      | 'added'
      | 'removed'
      | 'coverage'
      | 'records'
      | 'views'
      | 'answers'
      | 'verdicts'
      | 'regions'
      | 'ranks'
      | 'turned',
      string
    >
  >;
  readonly columns: Readonly<
    Record<
      | 'where'
      | 'table'
      | 'indicator'
      | 'of'
      | 'period'
      | 'before'
      | 'after'
      | 'change'
      | 'size'
      | 'number'
      | 'which'
      | 'record'
      | 'view'
      | 'what'
      | 'name'
      | 'claim'
      | 'region'
      | 'measure'
      | 'province',
      string
    >
  >;
  readonly all: string;
  readonly markChange: (before: string, after: string) => string;
  readonly recoloured: (count: number) => string;
  readonly marks: (count: number) => string;
  readonly appeared: (names: string) => string;
  readonly disappeared: (names: string) => string;
  readonly alikeAnswers: (count: number) => string;
  readonly alikeRegions: (count: number) => string;
  readonly none: (reason: string) => string;
  readonly becomes: Readonly<Record<'known' | 'unknown', string>>;
  readonly beforeMap: string;
  readonly afterMap: string;
  readonly outlined: string;
}

export const diffMessages: Readonly<Record<Locale, DiffMessages>> = {
  zh: {
    title: (before, after) => `数据变动：${before} → ${after}`,
    nothing: (before, after) => `${before} 与 ${after} 的数据相同，没有变动。`,
    rewritten: (files) => `下列文件只有写法不同，或只改了网页不用的内容：${files}`,
    counts: (added, removed, changed) =>
      `数字：新增 ${added} 个，删除 ${removed} 个，修改 ${changed} 个。`,
    noConsequence: '图表、正文中的数、地区数和位次都不变。',
    more: (count) => `另有 ${count} 项未列出（--all 全部列出）。`,
    sizes: {
      unmoved: '数未变',
      slight: '微小',
      notable: '明显',
      large: '大',
      bound: '上下限增减',
      tenfold: '十倍以上',
    },
    sizeKey:
      '变动大小（取上下限中变得多的一个，相对于原数）：微小，不到1%；明显，1%至不到10%；大，10%以上或涉及零；上下限增减，原有的限取消或新添一限；十倍以上，变为十倍或十分之一以外，请查单位是否写错；数未变，只改了状态、来源或备注。',
    knowledge: { unknown: '无数据', range: '只知范围', exact: '确数' },
    figureTables: {
      observations: '分省',
      totals: '合计',
      places: '城市和区县',
      singleFigures: '零散',
    },
    recordTables: {
      settings: '设置',
      provinces: '省份',
      schemes: '划分方案',
      regions: '地区',
      indicators: '指标',
      series: '序列',
      scopes: '范围',
      sources: '来源',
      corrections: '更正',
      outlines: '轮廓',
    },
    kinds: { added: '新增', removed: '删除', changed: '修改' },
    fields: { status: '状态', source: '来源', note: '备注' },
    measures: { count: '数值', share: '份额', rate: '人均' },
    verdicts: { holds: '成立', fails: '不成立', open: '无法判断' },
    parts: {
      title: '标题',
      subtitle: '副标题',
      summary: '摘要',
      source: '来源',
      notes: '说明',
      legend: '图例',
      drawing: '图形',
      table: '数据表',
    },
    headings: {
      changed: '修改的数',
      added: '新增的数',
      removed: '删除的数',
      coverage: '数据覆盖的变化',
      records: '名称、定义、地区和来源',
      views: '图表',
      answers: '正文中的数',
      verdicts: '报道中的论断',
      regions: '地区数',
      ranks: '各省位次',
      turned: '可算与不可算的时点',
    },
    columns: {
      where: '位置',
      table: '表',
      indicator: '指标',
      of: '对象',
      period: '时点',
      before: '原为',
      after: '现为',
      change: '增减',
      size: '大小',
      number: '个数',
      which: '对象',
      record: '条目',
      view: '图表',
      what: '变动',
      name: '名称',
      claim: '论断',
      region: '地区',
      measure: '口径',
      province: '省份',
    },
    all: '全部',
    markChange: (before, after) => `${before} → ${after}`,
    recoloured: (count) => `${count} 项换了颜色或花纹`,
    marks: (count) => `${count} 项的数值或名称变了`,
    appeared: (names) => `增加${names}`,
    disappeared: (names) => `去掉${names}`,
    alikeAnswers: (count) => `另有 ${count} 个数变了，但印出来不变。`,
    alikeRegions: (count) => `另有 ${count} 个地区数的变动小于所列精度。`,
    none: (reason) => `无（${reason}）`,
    becomes: { known: '现可算', unknown: '现不可算' },
    beforeMap: '变动前',
    afterMap: '变动后',
    outlined: '数变了的省份',
  },
  en: {
    title: (before, after) => `Changes in the data: ${before} → ${after}`,
    nothing: (before, after) => `${before} and ${after} say the same: nothing changed.`,
    rewritten: (files) =>
      `These files differ only in how they are written, or in what the site does not use: ${files}`,
    counts: (added, removed, changed) =>
      `Figures: ${added} added, ${removed} removed, ${changed} changed.`,
    noConsequence: 'No chart, number in prose, regional figure or rank changes.',
    more: (count) => `${count} more are not listed (--all lists every one).`,
    sizes: {
      unmoved: 'number unchanged',
      slight: 'slight',
      notable: 'notable',
      large: 'large',
      bound: 'bound',
      tenfold: 'tenfold',
    },
    sizeKey:
      'Size, by the bound that moved furthest from what it was: slight, less than 1%; notable, 1% to less than 10%; large, 10% or more, or from or to zero; bound, an open end was closed or a bound given up; tenfold, ten times or a tenth and beyond: look for a slip of unit; number unchanged, only status, source or note.',
    knowledge: { unknown: 'no data', range: 'range', exact: 'exact' },
    figureTables: {
      observations: 'by province',
      totals: 'total',
      places: 'city or district',
      singleFigures: 'single figure',
    },
    recordTables: {
      settings: 'settings',
      provinces: 'province',
      schemes: 'region scheme',
      regions: 'region',
      indicators: 'indicator',
      series: 'series',
      scopes: 'scope',
      sources: 'source',
      corrections: 'correction',
      outlines: 'outlines',
    },
    kinds: { added: 'added', removed: 'removed', changed: 'changed' },
    fields: { status: 'status', source: 'source', note: 'note' },
    measures: { count: 'figure', share: 'share', rate: 'per resident' },
    verdicts: { holds: 'holds', fails: 'fails', open: 'cannot be decided' },
    parts: {
      title: 'title',
      subtitle: 'subtitle',
      summary: 'summary',
      source: 'source line',
      notes: 'notes',
      legend: 'legend',
      drawing: 'drawing',
      table: 'table',
    },
    headings: {
      changed: 'Figures changed',
      added: 'Figures added',
      removed: 'Figures removed',
      coverage: 'Coverage',
      records: 'Names, definitions, regions and sources',
      views: 'Charts',
      answers: 'Numbers in prose',
      verdicts: 'Claims of stories',
      regions: 'Regional figures',
      ranks: 'Ranks of provinces',
      turned: 'Periods that can or cannot be worked out',
    },
    columns: {
      where: 'Where',
      table: 'Table',
      indicator: 'Indicator',
      of: 'Of',
      period: 'Period',
      before: 'Before',
      after: 'After',
      change: 'Change',
      size: 'Size',
      number: 'Number',
      which: 'Which',
      record: 'Record',
      view: 'Chart',
      what: 'What changes',
      name: 'Name',
      claim: 'Claim',
      region: 'Region',
      measure: 'Measure',
      province: 'Province',
    },
    all: 'all',
    markChange: (before, after) => `${before} → ${after}`,
    recoloured: (count) => `another colour or pattern: ${count}`,
    marks: (count) => `items with another value or name: ${count}`,
    appeared: (names) => `new: ${names}`,
    disappeared: (names) => `gone: ${names}`,
    alikeAnswers: (count) => `Numbers that moved by less than is printed: ${count}.`,
    alikeRegions: (count) => `Regional figures that moved by less than is shown here: ${count}.`,
    none: (reason) => `none (${reason})`,
    becomes: { known: 'can now be worked out', unknown: 'can no longer be worked out' },
    beforeMap: 'Before',
    afterMap: 'After',
    outlined: 'value changed',
  },
};
