/** Words for what is wrong with a file as a file: its encoding, quotes, columns and rows. */
import type { ProblemText } from './wording.ts';

export const structureTexts = {
  'file-missing': {
    code: 'E001',
    en: {
      title: 'a table is missing',
      what: 'The descriptor lists this file, but the data folder has none of that name.',
      mend: 'Put the file there, or take its entry out of datapackage.json.',
    },
    zh: {
      title: '缺少文件',
      what: '描述文件列有此文件，但数据文件夹里没有。',
      mend: '请放入该文件，或从 datapackage.json 中删去对应条目。',
    },
  },
  'file-empty': {
    code: 'E002',
    en: {
      title: 'a file is empty',
      what: 'The file holds nothing, not even the names of its columns.',
      mend: 'Begin it with the line: {expected}',
    },
    zh: {
      title: '文件为空',
      what: '文件里什么也没有，连表头也没有。',
      mend: '请以这一行开头：{expected}',
    },
  },
  'encoding-not-utf8': {
    code: 'E003',
    en: {
      title: 'the file is not UTF-8',
      what: 'The file is {encoding}; tables are kept in UTF-8. It was decoded so that the rest could be checked.',
      mend: 'Save it as “CSV UTF-8”, or convert it. In a shell: {iconv}\nIn PowerShell: {powershell}',
    },
    zh: {
      title: '文件不是 UTF-8 编码',
      what: '文件编码为 {encoding}，数据表一律用 UTF-8。已先解码，以便检查其余内容。',
      mend: '请另存为“CSV UTF-8”，或转换编码。终端：{iconv}\nPowerShell：{powershell}',
    },
  },
  'header-missing': {
    code: 'E004',
    en: {
      title: 'the names of the columns are missing',
      what: 'None of the cells of the first row is the name of a column of this table, so its rows cannot be read.',
      mend: 'Put this line first: {expected}',
    },
    zh: {
      title: '缺少表头',
      what: '第一行没有一个单元格是本表的列名，各行无法读取。',
      mend: '请在最前面加上这一行：{expected}',
    },
  },
  'column-missing': {
    code: 'E005',
    en: {
      title: 'a column is missing',
      what: 'The header lacks the column “{column}”, which the descriptor lists.',
      mend: 'Add the column “{column}”; its cells may be empty unless the descriptor requires them.',
    },
    zh: {
      title: '缺少列',
      what: '表头缺少描述文件所列的“{column}”列。',
      mend: '请补上“{column}”列；描述文件未要求必填的，单元格可以留空。',
    },
  },
  'column-unknown': {
    code: 'E006',
    en: {
      title: 'a column is unknown',
      what: 'This table has no column “{value}”. Expected: {expected}.',
      mend: 'Correct the name, or delete the column. A new column must first be described in datapackage.json.',
    },
    zh: {
      title: '未知的列',
      what: '本表没有名为“{value}”的列。应为：{expected}。',
      mend: '请改正列名，或删去此列。新增的列须先写入 datapackage.json。',
    },
  },
  'column-repeated': {
    code: 'E007',
    en: {
      title: 'a column stands twice',
      what: 'The header has the column “{value}” more than once; only the first was read.',
      mend: 'Keep one of the two columns and delete the other.',
    },
    zh: {
      title: '列重复',
      what: '表头中“{value}”出现了不止一次；只读了第一个。',
      mend: '请只保留其中一列。',
    },
  },
  'delimiter-not-comma': {
    code: 'E008',
    en: {
      title: 'the cells are not parted by commas',
      what: 'This file parts its cells by “{value}”; tables use the comma. It was read so that the rest could be checked.',
      mend: 'Save it again as “CSV UTF-8 (comma delimited)”. Spreadsheets take the delimiter from the list separator of the system.',
    },
    zh: {
      title: '分隔符不是逗号',
      what: '此文件以“{value}”分隔单元格，数据表一律用英文逗号。已先照此读取，以便检查其余内容。',
      mend: '请另存为“CSV UTF-8（逗号分隔）”。电子表格的分隔符取自系统的列表分隔符设置。',
    },
  },
  'row-ragged': {
    code: 'E009',
    en: {
      title: 'a row has the wrong number of cells',
      what: 'The row has {found} cells; the header has {expected}. From the place marked on, or just before it, cells no longer fit their columns. The row was left out.',
      mend: 'Look for a missing or extra comma. A cell that contains a comma must be enclosed in double quotes.',
    },
    zh: {
      title: '单元格数目不符',
      what: '此行有 {found} 个单元格，表头有 {expected} 个。从标出处起（或就在其前）单元格与列对不上。此行未读入。',
      mend: '请检查是否少了或多了逗号；含逗号的单元格须用双引号包住。',
    },
  },
  'quote-unclosed': {
    code: 'E010',
    en: {
      title: 'a quote opens and does not close',
      what: 'A cell begins with a double quote here, and no quote ends that cell.',
      mend: 'Close the quote at the end of the cell, or delete it; a quote inside a quoted cell is written twice.',
    },
    zh: {
      title: '引号未闭合',
      what: '此单元格以双引号开头，却没有引号结束它。',
      mend: '请在单元格末尾补上引号，或删去这个引号；引号内的引号要写两次。',
    },
  },
  'quote-stray': {
    code: 'E011',
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
  'quote-swallows-rows': {
    code: 'E013',
    en: {
      title: 'a quote swallows the rows that follow',
      what: 'A quote opens here and closes only further down, so that whole rows became part of this one cell.',
      mend: 'Close the quote at the end of the cell, or delete it; then look whether the quote further down is stray as well.',
    },
    zh: {
      title: '引号吞掉了后面的行',
      what: '引号在此处打开，到后面才闭合，中间的整行都成了这一个单元格的内容。',
      mend: '请在单元格末尾补上引号，或删去这个引号；再看后面那个引号是否也多余。',
    },
  },
  'file-is-workbook': {
    code: 'E039',
    en: {
      title: 'the file is an Excel workbook',
      what: 'The file is named CSV, but its content is an Excel workbook (XLSX or XLS): renaming a workbook does not convert it.',
      mend: 'Open it in the spreadsheet and save it as “CSV UTF-8 (comma delimited)”; or let npm run data:import read it.',
    },
    zh: {
      title: '文件是 Excel 工作簿',
      what: '文件名为 CSV，内容却是 Excel 工作簿（XLSX 或 XLS）：改扩展名并不会转换格式。',
      mend: '请在电子表格中打开，另存为“CSV UTF-8（逗号分隔）”；或用 npm run data:import 读入。',
    },
  },
  'header-repeated': {
    code: 'E047',
    en: {
      title: 'the header stands again further down',
      what: 'This row repeats the names of the columns: a second table seems to be pasted below the first. Its rows were checked only where their keys do not stand above already and the columns are in the same order.',
      mend: 'Delete this row, and of the rows below it those that repeat rows above; if they differ, keep the ones of the source.',
    },
    zh: {
      title: '表头再次出现',
      what: '此行又是列名：看来在第一张表下面又粘贴了一张表。其中只检查了列序相同且上文没有相同键的行。',
      mend: '请删去此行，并删去其下与上文重复的行；两者不同的，请照来源保留。',
    },
  },
  'header-not-first': {
    code: 'E048',
    en: {
      title: 'something stands above the header',
      what: 'The names of the columns stand on line {line}; a table begins with them.',
      mend: 'The header stands on line {line}: delete what is above it.',
    },
    zh: {
      title: '表头上方还有内容',
      what: '列名在第 {line} 行；数据表应以列名开头。',
      mend: '表头在第 {line} 行：请删去它上面的内容。',
    },
  },
  'columns-empty': {
    code: 'E049',
    en: {
      title: 'empty columns stand beside the table',
      what: 'The columns of this table end at {last}; to the right of them, in {columns}, stand empty cells without a name. They were passed over.',
      mend: 'Delete {columns}. In a spreadsheet delete the columns, not only their content; in an editor delete the commas at the ends of the lines.',
    },
    zh: {
      title: '表格旁有空列',
      what: '本表的列到 {last} 为止；其右的 {columns} 只有没有列名的空单元格。已跳过。',
      mend: '请删去 {columns}。在电子表格中要删除整列，而不只是清除内容；在编辑器中请删去行尾的逗号。',
    },
  },
  'columns-moved': {
    code: 'W001',
    en: {
      title: 'the columns stand in another order',
      what: 'Columns are read by name, so nothing is lost, but a comparison with the last version will show every row as changed.',
      mend: 'Put them back in this order: {expected}',
    },
    zh: {
      title: '列的次序有变',
      what: '各列按名称读取，内容无误，但与上一版比较时每一行都会显示为改动。',
      mend: '请恢复次序：{expected}',
    },
  },
  'line-empty': {
    code: 'W002',
    en: {
      title: 'an empty line',
      what: 'The line holds no figure, nor do the empty ones that may follow it. It was passed over.',
      mend: 'Delete it. In a spreadsheet delete the row, not only its content.',
    },
    zh: {
      title: '空行',
      what: '此行没有内容，紧接其后可能还有空行。已跳过。',
      mend: '请删去。在电子表格中要删除整行，而不只是清除内容。',
    },
  },
  'file-not-listed': {
    code: 'W007',
    en: {
      title: 'a table that nothing reads',
      what: 'The data folder holds this CSV file, but the descriptor does not list it, so nobody will see its figures.',
      mend: 'Describe it in datapackage.json, or move it out of the data folder.',
    },
    zh: {
      title: '未登记的文件',
      what: '数据文件夹里有此 CSV 文件，但描述文件没有列出，其中的数不会被读取。',
      mend: '请在 datapackage.json 中登记，或移出数据文件夹。',
    },
  },
} as const satisfies Record<string, ProblemText>;
