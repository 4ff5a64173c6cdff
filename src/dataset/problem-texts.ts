/** The wording of every problem in both languages: what happened and why, then what to do. */

interface Wording {
  readonly title: string;
  readonly what: string;
  readonly mend: string;
}

interface ProblemText {
  readonly code: string;
  readonly zh: Wording;
  readonly en: Wording;
}

export const problemTexts = {
  'file-missing': {
    code: 'E001',
    en: {
      title: 'a table is missing',
      what: 'The descriptor lists this table, but the data folder has no such file.',
      mend: 'Put the file there, or take its entry out of datapackage.json.',
    },
    zh: {
      title: '缺少数据表',
      what: '描述文件列有此表，但数据文件夹里没有这个文件。',
      mend: '请放入该文件，或从 datapackage.json 中删去对应条目。',
    },
  },
  'quote-unclosed': {
    code: 'E002',
    en: {
      title: 'a quote opens and never closes',
      what: 'A cell begins with a double quote here, and no closing quote follows in the file.',
      mend: 'Close the quote at the end of the cell, or delete it; a quote inside a quoted cell is written twice.',
    },
    zh: {
      title: '引号未闭合',
      what: '此单元格以双引号开头，但直到文件结束也没有闭合。',
      mend: '请在单元格末尾补上引号，或删去这个引号；引号内的引号要写两次。',
    },
  },
  'quote-stray': {
    code: 'E003',
    en: {
      title: 'a quote stands where none belongs',
      what: 'Double quotes may only enclose a whole cell; here one stands inside, or text follows the closing one.',
      mend: 'Enclose the whole cell in double quotes and write each quote inside it twice, or delete the stray one.',
    },
    zh: {
      title: '引号位置不对',
      what: '双引号只能包住整个单元格；此处引号夹在文字中间，或闭合之后还有文字。',
      mend: '请用双引号包住整个单元格，并把其中的引号写两次；或删去多余的引号。',
    },
  },
  'row-ragged': {
    code: 'E004',
    en: {
      title: 'a row has the wrong number of cells',
      what: 'The row has {found} cells; the header has {expected}.',
      mend: 'Look for a missing or extra comma. A cell that contains a comma must be enclosed in double quotes.',
    },
    zh: {
      title: '单元格数目不符',
      what: '此行有 {found} 个单元格，表头有 {expected} 个。',
      mend: '请检查是否少了或多了逗号；含逗号的单元格须用双引号包住。',
    },
  },
  'column-missing': {
    code: 'E005',
    en: {
      title: 'a column is missing',
      what: 'The header lacks the column “{column}”, which the descriptor requires.',
      mend: 'Add the column “{column}” to the header, spelt exactly so.',
    },
    zh: {
      title: '缺少列',
      what: '表头缺少描述文件要求的列“{column}”。',
      mend: '请在表头补上“{column}”，拼写须完全一致。',
    },
  },
  'column-unknown': {
    code: 'E006',
    en: {
      title: 'a column is unknown',
      what: 'The descriptor knows no column “{value}” in this table.',
      mend: 'Correct its name to one of: {expected}; or delete the column.',
    },
    zh: {
      title: '未知的列',
      what: '描述文件中此表没有名为“{value}”的列。',
      mend: '请改为下列名称之一：{expected}；或删去此列。',
    },
  },
  'column-repeated': {
    code: 'E007',
    en: {
      title: 'a column stands twice',
      what: 'The header has the column “{value}” more than once, so its cells contradict each other.',
      mend: 'Keep one of the two columns and delete the other.',
    },
    zh: {
      title: '列重复',
      what: '表头中“{value}”出现了不止一次。',
      mend: '请只保留其中一列。',
    },
  },
  'cell-required': {
    code: 'E010',
    en: {
      title: 'a required cell is empty',
      what: 'The column “{column}” may not be empty.',
      mend: 'Fill the cell in, or delete the whole row.',
    },
    zh: {
      title: '必填单元格为空',
      what: '“{column}”列不能为空。',
      mend: '请填写此单元格，或删去整行。',
    },
  },
  'number-malformed': {
    code: 'E011',
    en: {
      title: 'a number is not written as one',
      what: '“{value}” in the column “{column}” is not a number.',
      mend: 'Write digits with a point for decimals, without thousands separators, spaces, units or percent signs.',
    },
    zh: {
      title: '数字写法不对',
      what: '“{column}”列的“{value}”不是数字。',
      mend: '请只写数字，小数用英文句点，不要千位分隔符、空格、单位或百分号。',
    },
  },
  'whole-number-malformed': {
    code: 'E016',
    en: {
      title: 'a whole number is not written as one',
      what: '“{value}” in the column “{column}” is not a whole number.',
      mend: 'Write digits only, without a decimal point, thousands separators, spaces or units.',
    },
    zh: {
      title: '整数写法不对',
      what: '“{column}”列的“{value}”不是整数。',
      mend: '请只写数字，不要小数点、千位分隔符、空格或单位。',
    },
  },
  'period-malformed': {
    code: 'E012',
    en: {
      title: 'a period is not written as one',
      what: '“{value}” is no year, month or day of the calendar.',
      mend: 'Write 2017, 2017-10 or 2017-12-19. Excel rewrites dates: format the column as text first.',
    },
    zh: {
      title: '时期写法不对',
      what: '“{value}”不是历法中的年、月或日。',
      mend: '请写成 2017、2017-10 或 2017-12-19。Excel 会改写日期，请先把该列设为文本。',
    },
  },
  'text-malformed': {
    code: 'E013',
    en: {
      title: 'a cell does not have the required form',
      what: '“{value}” in the column “{column}” does not match the form {expected}.',
      mend: 'Write it in that form; codes keep their leading zeros.',
    },
    zh: {
      title: '单元格格式不符',
      what: '“{column}”列的“{value}”不符合格式 {expected}。',
      mend: '请按该格式填写；代码须保留前导零。',
    },
  },
  'value-not-allowed': {
    code: 'E014',
    en: {
      title: 'a value is not one of those allowed',
      what: '“{value}” is not allowed in the column “{column}”.',
      mend: 'Use one of: {expected}.',
    },
    zh: {
      title: '取值不在允许范围内',
      what: '“{column}”列不允许“{value}”。',
      mend: '可用的值：{expected}。',
    },
  },
  'number-out-of-range': {
    code: 'E015',
    en: {
      title: 'a number is out of range',
      what: '{value} in the column “{column}” is outside of {expected}.',
      mend: 'Check the figure and its unit against the source.',
    },
    zh: {
      title: '数值超出范围',
      what: '“{column}”列的 {value} 超出范围 {expected}。',
      mend: '请对照来源核对数值和单位。',
    },
  },
  'key-repeated': {
    code: 'E020',
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
  'reference-unknown': {
    code: 'E021',
    en: {
      title: 'a cell refers to something that does not exist',
      what: '“{value}” is not in the table {table} (column {column}).',
      mend: 'Correct the spelling, or add a row for it to {table} first.',
    },
    zh: {
      title: '引用的对象不存在',
      what: '表 {table}（{column} 列）中没有“{value}”。',
      mend: '请改正拼写，或先在 {table} 中添加一行。',
    },
  },
  'name-disagrees': {
    code: 'E022',
    en: {
      title: 'name and code disagree',
      what: 'The row says “{value}”, but {adcode} is {expected}.',
      mend: 'Write {expected}, or correct the code.',
    },
    zh: {
      title: '名称与代码不符',
      what: '此行写作“{value}”，但 {adcode} 是{expected}。',
      mend: '请改为{expected}，或改正代码。',
    },
  },
  'figure-missing': {
    code: 'E030',
    en: {
      title: 'a row states no figure',
      what: 'Neither “value” nor “low” nor “high” is filled in.',
      mend: 'Fill in “value” when the figure is known, otherwise the bounds; delete the row when nothing is known.',
    },
    zh: {
      title: '没有数值',
      what: 'value、low、high 三列都为空。',
      mend: '数值确知时填 value，否则填上下界；完全未知则删去此行。',
    },
  },
  'figure-doubled': {
    code: 'E031',
    en: {
      title: 'a row states a value and bounds',
      what: 'Both “value” ({value}) and “low” or “high” are filled in, so it is unclear which one holds.',
      mend: 'Keep “value” when the figure is known, otherwise “low” and “high”.',
    },
    zh: {
      title: '数值与上下界并存',
      what: 'value（{value}）与 low 或 high 同时填写，无法判断以何为准。',
      mend: '数值确知时只留 value，否则只留 low 和 high。',
    },
  },
  'bounds-reversed': {
    code: 'E032',
    en: {
      title: 'the low bound exceeds the high bound',
      what: '“low” is {value}, more than “high”, {expected}.',
      mend: 'Exchange the two, or correct the one that is wrong.',
    },
    zh: {
      title: '下界大于上界',
      what: 'low 为 {value}，大于 high 的 {expected}。',
      mend: '请对调两者，或改正有误的一个。',
    },
  },
  'status-disagrees': {
    code: 'E033',
    en: {
      title: 'the status does not fit the figure',
      what: 'The status “{value}” stands beside {expected}.',
      mend: 'Use “exact” or “rounded” for a value, and “band”, “lower_bound”, “deduced” or “counted” for bounds.',
    },
    zh: {
      title: '状态与数值不符',
      what: '状态为“{value}”，而此行填的是{expected}。',
      mend: '单一数值用 exact 或 rounded；上下界用 band、lower_bound、deduced 或 counted。',
    },
  },
  'series-missing': {
    code: 'E034',
    en: {
      title: 'a period belongs to no series',
      what: 'No series of {indicator} covers {value}, or more than one does.',
      mend: 'Extend a series in {table} if the figure was counted in the same way, else add a new one.',
    },
    zh: {
      title: '时期不属于任何序列',
      what: '{indicator} 没有恰好一个序列包含 {value}。',
      mend: '如统计口径相同，请在 {table} 中延长序列；否则新增一个序列。',
    },
  },
  'region-incomplete': {
    code: 'E035',
    en: {
      title: 'a region scheme leaves a province out',
      what: 'The scheme “{value}” assigns no region to {expected}.',
      mend: 'Add a row for each of them; a scheme must cover every province once.',
    },
    zh: {
      title: '区域划分不完整',
      what: '划分方案“{value}”没有包含{expected}。',
      mend: '请为每个省份补上一行；每个方案须恰好覆盖全部省份。',
    },
  },
  'outline-missing': {
    code: 'E036',
    en: {
      title: 'the outlines do not fit the provinces',
      what: 'The outlines lack {expected}.',
      mend: 'Use a TopoJSON file with an object “provinces” whose ids are the adcodes.',
    },
    zh: {
      title: '轮廓与省份不符',
      what: '轮廓文件缺少 {expected}。',
      mend: '请使用含 provinces 对象、以行政区划代码为 id 的 TopoJSON 文件。',
    },
  },
} as const satisfies Record<string, ProblemText>;
