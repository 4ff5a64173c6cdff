/** Words for what is wrong between cells: keys, bounds, neighbours in time, parts and wholes. */
import type { ProblemText } from './wording.ts';

export const meaningTexts = {
  'key-repeated': {
    code: 'E040',
    en: {
      title: 'two rows have the same key',
      what: 'The key {key} already stands on line {expected}.',
      mend: 'Delete one of the two rows, or correct the key of one.',
    },
    zh: {
      title: '两行的键相同',
      what: '键 {key} 在第 {expected} 行已经出现。',
      mend: '请删去其中一行，或改正其中一行的键。',
    },
  },
  'value-repeated': {
    code: 'E041',
    en: {
      title: 'a value that must be unique stands twice',
      what: '{key} (column {column}) already stands on line {expected}; no two rows may share it.',
      mend: 'Correct one of the two.',
    },
    zh: {
      title: '应唯一的值重复',
      what: '{key}（{column} 列）在第 {expected} 行已经出现，各行不得相同。',
      mend: '请改正其中之一。',
    },
  },
  'province-unknown': {
    code: 'E042',
    en: {
      title: 'no province has this code',
      what: '“{value}” in the column “{column}” is the code of no province.',
      mend: 'Correct the code; the table of provinces lists them all.',
    },
    zh: {
      title: '没有这个省份代码',
      what: '“{column}”列的“{value}”不是任何省份的代码。',
      mend: '请改正代码；全部代码见省份表。',
    },
  },
  'province-misspelt': {
    code: 'E043',
    en: {
      title: 'no province has this name',
      what: '“{value}” is the short name of no province; {adcode} is {expected}.',
      mend: 'Write {expected}, or correct the code beside it.',
    },
    zh: {
      title: '没有这个省份名称',
      what: '“{value}”不是任何省份的简称；{adcode} 是{expected}。',
      mend: '请写{expected}，或改正旁边的代码。',
    },
  },
  'name-disagrees': {
    code: 'E044',
    en: {
      title: 'code and name are of two provinces',
      what: 'The row says “{value}”, which is {other}, but {adcode} is {expected}.',
      mend: 'Find out which province the figure belongs to, and correct the other cell.',
    },
    zh: {
      title: '代码与名称不是同一省份',
      what: '此行写作“{value}”，即{other}，但 {adcode} 是{expected}。',
      mend: '请查明此数属于哪个省份，再改正另一个单元格。',
    },
  },
  'source-unknown': {
    code: 'E045',
    en: {
      title: 'a source is unknown',
      what: '“{value}” is not in {table}.',
      mend: 'Correct the spelling, or add the publication to {table} first.',
    },
    zh: {
      title: '来源不存在',
      what: '{table} 中没有“{value}”。',
      mend: '请改正拼写，或先在 {table} 中登记该出处。',
    },
  },
  'reference-unknown': {
    code: 'E046',
    en: {
      title: 'a cell refers to something that does not exist',
      what: '“{value}” in the column “{column}” is not in {table} (column {referenced}).',
      mend: 'Correct the spelling, or add a row for it to {table} first.',
    },
    zh: {
      title: '引用的对象不存在',
      what: '{table}（{referenced} 列）中没有“{column}”列的“{value}”。',
      mend: '请改正拼写，或先在 {table} 中添加一行。',
    },
  },
  'figure-missing': {
    code: 'E050',
    en: {
      title: 'a row states no figure',
      what: 'Neither “value” nor “low” nor “high” is filled in.',
      mend: 'Fill in “value” when the figure is known, otherwise the bounds; delete the row when nothing is known.',
    },
    zh: {
      title: '没有数值',
      what: 'value、low、high 三列都为空。',
      mend: '数值确知时填 value，否则填上下限；完全未知则删去此行。',
    },
  },
  'figure-doubled': {
    code: 'E051',
    en: {
      title: 'a row states a value and bounds',
      what: '“value” ({value}) and bounds ({expected}) are both filled in, so it is unclear which one holds.',
      mend: 'Keep “value” when the figure is known, otherwise “low” and “high”.',
    },
    zh: {
      title: '数值与上下限并存',
      what: 'value（{value}）与上下限（{expected}）同时填写，无法判断以何为准。',
      mend: '数值确知时只留 value，否则只留 low 和 high。',
    },
  },
  'bounds-reversed': {
    code: 'E052',
    en: {
      title: 'the low bound exceeds the high bound',
      what: '“low” is {value}, more than “high”, {expected}.',
      mend: 'Exchange the two, or correct the one that is wrong.',
    },
    zh: {
      title: '下限大于上限',
      what: 'low 为 {value}，大于 high 的 {expected}。',
      mend: '请对调两者，或改正有误的一个。',
    },
  },
  'value-outside-bounds': {
    code: 'E053',
    en: {
      title: 'a value lies outside its own bounds',
      what: '“value” is {value}, but the bounds of the same row are {expected}.',
      mend: 'Correct the one that is wrong, and leave only the value or only the bounds.',
    },
    zh: {
      title: '数值超出本行的上下限',
      what: 'value 为 {value}，而同一行的上下限为 {expected}。',
      mend: '请改正有误的一方，并只留数值或只留上下限。',
    },
  },
  'status-disagrees': {
    code: 'E054',
    en: {
      title: 'the status contradicts the figure',
      what: 'The status “{value}” stands beside {expected}.',
      mend: '“exact” and “rounded” go with a value, “band” with bounds, “lower_bound” with “low”.',
    },
    zh: {
      title: '数据性质与数值矛盾',
      what: '数据性质为“{value}”，而此行填的是 {expected}。',
      mend: 'exact、rounded 配 value；band 配上下限；lower_bound 配 low。',
    },
  },
  'series-missing': {
    code: 'E055',
    en: {
      title: 'a period belongs to no series',
      what: 'Not exactly one series of {indicator} covers {value}.',
      mend: 'Extend a series in {table} if the figure was counted in the same way, else add a new one.',
    },
    zh: {
      title: '时期不属于任何序列',
      what: '{indicator} 没有恰好一个序列包含 {value}。',
      mend: '如统计口径相同，请在 {table} 中延长序列；否则新增一个序列。',
    },
  },
  'region-incomplete': {
    code: 'E056',
    en: {
      title: 'a regional scheme leaves a province out',
      what: 'The scheme “{value}” assigns no region to {expected}.',
      mend: 'Add a row for each of them; a scheme must cover every province once.',
    },
    zh: {
      title: '地区划分不完整',
      what: '划分方案“{value}”没有包含{expected}。',
      mend: '请为每个省份补上一行；每个方案须恰好覆盖全部省份。',
    },
  },
  'outline-missing': {
    code: 'E057',
    en: {
      title: 'the outlines do not fit the provinces',
      what: 'The outlines cannot be read or lack {expected}.',
      mend: 'Use a TopoJSON file with an object “provinces” whose ids are the adcodes.',
    },
    zh: {
      title: '轮廓与省份不符',
      what: '轮廓文件无法读取，或缺少 {expected}。',
      mend: '请使用含 provinces 对象、以行政区划代码为 id 的 TopoJSON 文件。',
    },
  },
  'unit-slip': {
    code: 'E058',
    en: {
      title: 'a figure seems to be in another unit',
      what: 'Against its neighbour in time, {neighbour} in {period}, {value} is off by a factor of about {factor}.',
      mend: 'Check the unit in the source (persons or 10,000 persons, percent or share). If the figure is right, add a row with the reason to the table of expected jumps.',
    },
    zh: {
      title: '单位疑有错误',
      what: '与相邻时期（{period} 为 {neighbour}）相比，{value} 约为其 {factor} 倍。',
      mend: '请对照来源核对单位（人还是万人，百分数还是小数）。确实无误的，请在预期跳变表中加一行并写明理由。',
    },
  },
  'total-disagrees': {
    code: 'E059',
    en: {
      title: 'the provinces do not add to the total',
      what: 'The {count} provinces of this total add to {added} ({indicator}); the total is {value}. The difference is {difference}.',
      mend: 'Check the total and the newest changes among its provinces. If the source itself is wrong, say so in corrections.csv.',
    },
    zh: {
      title: '各省之和与合计不符',
      what: '此合计所含 {count} 个省份之和为 {added}（{indicator}），合计为 {value}，相差 {difference}。',
      mend: '请核对合计和各省新近的改动。来源本身有误的，请写入 corrections.csv。',
    },
  },
  'part-exceeds-whole': {
    code: 'E060',
    en: {
      title: 'a part is larger than the whole',
      what: '{indicator} is {value}, more than {whole}, of which it is a part: {expected}. The difference is {difference}.',
      mend: 'Check both figures, their periods and units against the sources.',
    },
    zh: {
      title: '部分大于总体',
      what: '{indicator} 为 {value}，大于包含它的 {whole}（{expected}），多出 {difference}。',
      mend: '请对照来源核对两个数及其时期、单位。',
    },
  },
  'correction-target-missing': {
    code: 'E061',
    en: {
      title: 'a correction names a cell that is not there',
      what: '“{value}” in the column “{column}” leads to no cell.',
      mend: 'Name a table of datapackage.json, the whole key of one row as field=value;field=value, and a column.',
    },
    zh: {
      title: '更正所指的单元格不存在',
      what: '“{column}”列的“{value}”找不到对应的单元格。',
      mend: '请填写 datapackage.json 中的表名、一行的完整主键（字段=值;字段=值）和列名。',
    },
  },
  'correction-outdated': {
    code: 'E062',
    en: {
      title: 'a correction no longer fits its cell',
      what: 'The correction expects “{value}”, but the cell ({target}, line {line}) now holds “{found}”. The source may have been mended.',
      mend: 'Look again at the source; then change the expected value, or remove the correction.',
    },
    zh: {
      title: '更正已与单元格不符',
      what: '更正预期“{value}”，而该单元格（{target} 第 {line} 行）现为“{found}”。来源可能已经改正。',
      mend: '请重新核对来源，然后修改 expected，或删去此条更正。',
    },
  },
  'correction-incomplete': {
    code: 'E063',
    en: {
      title: 'a correction does not fit its action',
      what: 'The action is “{action}” and “corrected” is “{value}”. Only “override” takes a corrected value, and it needs one.',
      mend: 'Fill “corrected” in for “override”; leave it empty for “flag” and “drop”.',
    },
    zh: {
      title: '更正与处理方式不符',
      what: '处理方式为“{action}”，corrected 为“{value}”。只有 override 需要且必须填写更正值。',
      mend: 'override 请填 corrected；flag 和 drop 请留空。',
    },
  },
  'jump-exceeds-tolerance': {
    code: 'W003',
    en: {
      title: 'a figure jumps',
      what: '{value} is {change} against {neighbour} in {period}; this indicator is expected to change by at most {tolerance}.',
      mend: 'Check it against the source. If it is right, add a row with the reason to the table of expected jumps.',
    },
    zh: {
      title: '数值跳变',
      what: '{value} 较 {period} 的 {neighbour} 变动 {change}；此指标的预期变动不超过 {tolerance}。',
      mend: '请对照来源核对。确实无误的，请在预期跳变表中加一行并写明理由。',
    },
  },
  'jump-not-found': {
    code: 'W004',
    en: {
      title: 'an expected jump is none',
      what: '{indicator} does not jump at {value}, so this row explains nothing.',
      mend: 'Delete the row, or correct its province or period.',
    },
    zh: {
      title: '预期的跳变并不存在',
      what: '{indicator} 在 {value} 没有跳变，此行没有作用。',
      mend: '请删去此行，或改正其省份、时期。',
    },
  },
  'series-gap': {
    code: 'W005',
    en: {
      title: 'a series has a gap',
      what: 'Missing: {province}, {missing}. Other rows of the series lead one to expect it.',
      mend: 'Add the rows if the source has them. If it has not, leave the gap: a row that is not there is honest.',
    },
    zh: {
      title: '序列有缺口',
      what: '缺少：{province}，{missing}。从序列的其他行看应当有。',
      mend: '来源有的请补上；来源没有的就让它空缺，没有的行不要编造。',
    },
  },
  'source-uncited': {
    code: 'W006',
    en: {
      title: 'nobody cites a source',
      what: 'No row names the source “{value}”, and no note mentions it.',
      mend: 'Cite it where its figures stand, or delete the row.',
    },
    zh: {
      title: '来源未被引用',
      what: '没有一行引用来源“{value}”，也没有备注提到它。',
      mend: '请在相应的数旁注明，或删去此行。',
    },
  },
  'total-far-above': {
    code: 'W009',
    en: {
      title: 'a nation’s total is far above its provinces',
      what: 'For {indicator} the total states {value}, {ratio} times what the provinces add to ({added}). A nation may hold more than its provinces, but seldom so much.',
      mend: 'Check the total and its unit against the source.',
    },
    zh: {
      title: '全国合计远大于各省之和',
      what: '{indicator} 的合计为 {value}，是各省之和（{added}）的 {ratio} 倍。全国可以多于各省之和，但很少多这么多。',
      mend: '请对照来源核对合计及其单位。',
    },
  },
  'range-far-wider': {
    code: 'W010',
    en: {
      title: 'a range is far wider than the others',
      what: 'From {low} to {value} the figure may grow {width} times; in the other ranges of this period and status, at most {widest} times.',
      mend: 'Check both bounds and their unit against the source: one may have a digit too many or too few.',
    },
    zh: {
      title: '上下限相距远大于其他行',
      what: '由 {low} 到 {value}，上限为下限的 {width} 倍；同一时期、同一性质的其他各行最多为 {widest} 倍。',
      mend: '请对照来源核对上限、下限及其单位：可能多写或少写了一位。',
    },
  },
  'series-beyond-data': {
    code: 'W008',
    en: {
      title: 'a series does not end where its data end',
      what: 'The series says {value}; the observations in {table} give {found}.',
      mend: 'Correct the series, or add the observations that are missing.',
    },
    zh: {
      title: '序列与数据的起止不一致',
      what: '序列写作 {value}，而 {table} 中的数据为 {found}。',
      mend: '请改正序列的起止，或补上缺少的数据。',
    },
  },
} as const satisfies Record<string, ProblemText>;
