/** Words for what is wrong with a cell by itself: how it is written, and whether it fits its column. */
import type { ProblemText } from './wording.ts';

export const cellTexts = {
  'number-has-thousands-separator': {
    code: 'E012',
    en: {
      title: 'a number has thousands separators',
      what: '“{value}” in the column “{column}” groups its digits. Expected: digits only, with a point for decimals.',
      mend: 'Take the separators out. In a spreadsheet, give the column the number format “General” before saving.',
    },
    zh: {
      title: '数字带千位分隔符',
      what: '“{column}”列的“{value}”带分隔符。应只有数字，小数用英文句点。',
      mend: '请去掉分隔符。在电子表格中，保存前将该列设为“常规”格式。',
    },
  },
  'line-break-in-cell': {
    code: 'E014',
    en: {
      title: 'a cell holds a line break',
      what: 'A cell of the column “{column}” runs over more than one line; only prose may.',
      mend: 'Delete the line break inside the cell (in a spreadsheet it was entered with Alt+Enter).',
    },
    zh: {
      title: '单元格内有换行',
      what: '“{column}”列的单元格占了不止一行；只有说明文字可以换行。',
      mend: '请删去单元格内的换行（在电子表格中由 Alt+Enter 输入）。',
    },
  },
  'space-around': {
    code: 'E015',
    en: {
      title: 'spaces stand around a cell',
      what: 'The cell in the column “{column}” begins or ends with a space, so it equals no other cell that looks the same.',
      mend: 'Delete the spaces; mind full-width ones.',
    },
    zh: {
      title: '单元格前后有空格',
      what: '“{column}”列的单元格以空格开头或结尾，与看起来相同的单元格并不相等。',
      mend: '请删去空格，注意全角空格。',
    },
  },
  'character-control': {
    code: 'E016',
    en: {
      title: 'a control character',
      what: 'The cell in the column “{column}” holds the control character {character}, which no one can see.',
      mend: 'Delete it, or type the cell anew.',
    },
    zh: {
      title: '含控制字符',
      what: '“{column}”列的单元格含控制字符 {character}，肉眼看不见。',
      mend: '请删去，或重新输入此单元格。',
    },
  },
  'character-invisible': {
    code: 'E017',
    en: {
      title: 'an invisible character',
      what: 'The cell in the column “{column}” holds {character}, a character of no width or a space that does not break. Web pages and PDF files leave them behind.',
      mend: 'Delete it, or type the cell anew.',
    },
    zh: {
      title: '含不可见字符',
      what: '“{column}”列的单元格含 {character}（零宽字符或不间断空格），多由网页或 PDF 粘贴带入。',
      mend: '请删去，或重新输入此单元格。',
    },
  },
  'character-damaged': {
    code: 'E018',
    en: {
      title: 'a character was lost',
      what: 'Characters of this cell (column “{column}”) could not be read: the bytes are not UTF-8, or an earlier conversion lost them.',
      mend: 'Type the cell anew from the source, and save the file as UTF-8.',
    },
    zh: {
      title: '字符已损坏',
      what: '此单元格（“{column}”列）有无法读出的字符：字节不是 UTF-8，或在以前的转换中已丢失。',
      mend: '请照来源重新输入，并存为 UTF-8。',
    },
  },
  'cell-required': {
    code: 'E019',
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
  'cell-is-formula': {
    code: 'E020',
    en: {
      title: 'a cell would run as a formula',
      what: '“{value}” begins with =, +, - or @. A spreadsheet runs such a cell when a reader opens the download.',
      mend: 'Enter the result instead of the formula, or begin the text with another character.',
    },
    zh: {
      title: '单元格会被当作公式',
      what: '“{value}”以 =、+、- 或 @ 开头；读者用电子表格打开下载文件时会被当作公式执行。',
      mend: '请填写结果而不是公式，或让文字以其他字符开头。',
    },
  },
  'cell-has-html': {
    code: 'E021',
    en: {
      title: 'a cell holds HTML',
      what: 'The cell in the column “{column}” holds markup. Cells are plain text and are shown as they stand.',
      mend: 'Write the text without tags and entities.',
    },
    zh: {
      title: '单元格含 HTML',
      what: '“{column}”列的单元格含网页标记。单元格是纯文本，会照原样显示。',
      mend: '请只写文字，去掉标签和实体。',
    },
  },
  'cell-is-spreadsheet-error': {
    code: 'E022',
    en: {
      title: 'a spreadsheet’s error value',
      what: '“{value}” in the column “{column}” is what a spreadsheet shows when a formula failed or a column was too narrow.',
      mend: 'Enter the value itself, from the source.',
    },
    zh: {
      title: '电子表格的错误值',
      what: '“{column}”列的“{value}”是电子表格在公式出错或列宽不足时显示的内容。',
      mend: '请照来源填写数值本身。',
    },
  },
  'characters-full-width': {
    code: 'E023',
    en: {
      title: 'full-width characters',
      what: '“{value}” in the column “{column}” is written with full-width digits or signs. Expected: the narrow ones, 0–9 and ASCII signs.',
      mend: 'Switch the input method to half-width and type the cell anew.',
    },
    zh: {
      title: '全角字符',
      what: '“{column}”列的“{value}”用了全角数字或符号。应为半角。',
      mend: '请将输入法切换为半角，重新输入。',
    },
  },
  'number-has-myriad-suffix': {
    code: 'E024',
    en: {
      title: 'a number is counted in 万 or 亿',
      what: '“{value}” in the column “{column}” ends with a Chinese numeral. Expected: digits only, in the unit of the indicator.',
      mend: 'Write the number out. The suggestion is in ones; divide it if the indicator’s unit is larger.',
    },
    zh: {
      title: '数字带万、亿等单位',
      what: '“{column}”列的“{value}”带中文数量词。应只有数字，以该指标的单位计。',
      mend: '请写成数字。建议值以个位计；指标单位较大时请相应换算。',
    },
  },
  'number-has-percent-sign': {
    code: 'E025',
    en: {
      title: 'a number has a percent sign',
      what: '“{value}” in the column “{column}” ends with a percent sign. The unit stands in the table of indicators, never in the cell.',
      mend: 'Take the sign out; a share of 45.2% is written 45.2.',
    },
    zh: {
      title: '数字带百分号',
      what: '“{column}”列的“{value}”带百分号。单位写在指标表里，不写在单元格里。',
      mend: '请去掉百分号；45.2% 写作 45.2。',
    },
  },
  'number-has-currency': {
    code: 'E026',
    en: {
      title: 'a number has a currency sign',
      what: '“{value}” in the column “{column}” names a currency. The unit stands in the table of indicators, never in the cell.',
      mend: 'Leave only the number, in the unit of the indicator.',
    },
    zh: {
      title: '数字带货币符号',
      what: '“{column}”列的“{value}”带货币符号。单位写在指标表里，不写在单元格里。',
      mend: '请只留数字，以该指标的单位计。',
    },
  },
  'number-has-decimal-comma': {
    code: 'E027',
    en: {
      title: 'a number has a decimal comma',
      what: '“{value}” in the column “{column}” has a comma before its decimals. Expected: a point.',
      mend: 'Write a point. Spreadsheets take the sign from the region set in the system.',
    },
    zh: {
      title: '小数点写成了逗号',
      what: '“{column}”列的“{value}”以逗号作小数点。应为英文句点。',
      mend: '请改为句点。电子表格的小数点取自系统的区域设置。',
    },
  },
  'number-in-scientific-notation': {
    code: 'E028',
    en: {
      title: 'a number was shortened to powers of ten',
      what: '“{value}” in the column “{column}” is what a spreadsheet makes of a long number in a narrow column; its last digits may be lost.',
      mend: 'Enter the number anew from the source, all digits written out.',
    },
    zh: {
      title: '数字变成了科学计数',
      what: '“{column}”列的“{value}”是电子表格对长数字的缩写，末尾几位可能已丢失。',
      mend: '请照来源重新填写全部数字。',
    },
  },
  'number-is-placeholder': {
    code: 'E029',
    en: {
      title: 'a sign stands for a missing number',
      what: '“{value}” in the column “{column}” is no number. Printed tables put such signs where they have none.',
      mend: 'Leave the cell empty; delete the row when it states no figure at all. Write 0 only if the source does.',
    },
    zh: {
      title: '以符号代替缺失的数',
      what: '“{column}”列的“{value}”不是数字。印刷的表格用这类符号表示没有数。',
      mend: '请将单元格留空；整行没有数的删去此行。来源写明为 0 的才填 0。',
    },
  },
  'number-has-text': {
    code: 'E030',
    en: {
      title: 'text follows a number',
      what: '“{value}” in the column “{column}” has a unit, a footnote mark or another text after its digits.',
      mend: 'Leave only the number; what readers must know belongs in the column “note”.',
    },
    zh: {
      title: '数字后面有文字',
      what: '“{column}”列的“{value}”在数字后带有单位、脚注号或其他文字。',
      mend: '请只留数字；须告知读者的写入 note 列。',
    },
  },
  'number-malformed': {
    code: 'E031',
    en: {
      title: 'a number is not written as one',
      what: '“{value}” in the column “{column}” is no number. Expected: digits, with a point for decimals, without a zero in front.',
      mend: 'Look whether the columns have shifted; else enter the number anew.',
    },
    zh: {
      title: '不是数字',
      what: '“{column}”列的“{value}”不是数字。应只有数字，小数用英文句点，前面不加零。',
      mend: '请看是否错列；否则重新填写。',
    },
  },
  'whole-number-malformed': {
    code: 'E032',
    en: {
      title: 'a whole number has decimals',
      what: '“{value}” in the column “{column}” has decimals. Expected: a whole number.',
      mend: 'Check it against the source and its unit; a count has no decimals.',
    },
    zh: {
      title: '整数带有小数',
      what: '“{column}”列的“{value}”带小数。应为整数。',
      mend: '请对照来源核对数值和单位；计数没有小数。',
    },
  },
  'number-out-of-range': {
    code: 'E033',
    en: {
      title: 'a number is out of range',
      what: '{value} in the column “{column}” is out of range. Expected: {expected}.',
      mend: 'Check the figure and its unit against the source.',
    },
    zh: {
      title: '数值超出范围',
      what: '“{column}”列的 {value} 超出范围。应为 {expected}。',
      mend: '请对照来源核对数值和单位。',
    },
  },
  'number-size-unusable': {
    code: 'E064',
    en: {
      title: 'a number is too large or too small',
      what: '“{value}” in the column “{column}” loses digits in sums and ratios. Expected: at most {places} digits before the point; or 0 before it, and another digit among the first {places} behind it.',
      mend: 'Look whether two cells ran together or zeros were added; else give the whole column in another unit.',
    },
    zh: {
      title: '数值过大或过小',
      what: '“{column}”列的“{value}”过大或过小，求和、求比时会丢失数位。小数点前至多{places}位；小数点前为零的，小数点后{places}位以内应有非零数字。',
      mend: '请看是否有两个单元格连在了一起，或多输了零；否则请为整列换用其他单位。',
    },
  },
  'period-rewritten': {
    code: 'E034',
    en: {
      title: 'a spreadsheet rewrote a date',
      what: '“{value}” in the column “{column}” is how spreadsheets show or store a date. Expected: 2017, 2017-10 or 2017-12-19.',
      mend: 'Format the column as Text and enter the period anew; check every row of the column.',
    },
    zh: {
      title: '日期被电子表格改写',
      what: '“{column}”列的“{value}”是电子表格显示或存储日期的写法。应为 2017、2017-10 或 2017-12-19。',
      mend: '请先将该列设为文本，再重新填写；并核对整列。',
    },
  },
  'period-malformed': {
    code: 'E035',
    en: {
      title: 'a period is not written as one',
      what: '“{value}” in the column “{column}” is no year, month or day of the calendar. Expected: 2017, 2017-10 or 2017-12-19.',
      mend: 'Write the period so; 30 February and month 13 do not exist.',
    },
    zh: {
      title: '时期写法不对',
      what: '“{column}”列的“{value}”不是历法中的年、月或日。应为 2017、2017-10 或 2017-12-19。',
      mend: '请照此填写；没有2月30日和13月。',
    },
  },
  'code-zeros-lost': {
    code: 'E036',
    en: {
      title: 'a code lost its leading zeros',
      what: '“{value}” in the column “{column}” is too short. A spreadsheet that takes codes for numbers drops the zeros in front.',
      mend: 'Format the column as Text and write the zeros again; check every row.',
    },
    zh: {
      title: '代码丢失前导零',
      what: '“{column}”列的“{value}”位数不足。电子表格把代码当作数字时会去掉前面的零。',
      mend: '请先将该列设为文本，再补上前导零；并核对整列。',
    },
  },
  'text-malformed': {
    code: 'E037',
    en: {
      title: 'a cell does not have the required form',
      what: '“{value}” in the column “{column}” does not have the required form. Expected: {expected}',
      mend: 'Write it in that form, a regular expression: \\d is a digit, [a-z] a small letter, * any number of them.',
    },
    zh: {
      title: '单元格格式不符',
      what: '“{column}”列的“{value}”格式不符。应为：{expected}',
      mend: '请按该格式（正则表达式）填写：\\d 为一位数字，[a-z] 为一个小写字母，* 表示任意个。',
    },
  },
  'value-not-allowed': {
    code: 'E038',
    en: {
      title: 'a word is not one of those allowed',
      what: '“{value}” is not allowed in the column “{column}”. Expected one of: {expected}.',
      mend: 'Choose one of them, spelt exactly so.',
    },
    zh: {
      title: '取值不在允许范围内',
      what: '“{column}”列不允许“{value}”。应为其中之一：{expected}。',
      mend: '请从中选用，拼写须完全一致。',
    },
  },
} as const satisfies Record<string, ProblemText>;
