/** The words of the desk page, on which a file is checked in the browser. */
import type { Locale } from '../dataset/types.ts';

interface DeskMessages {
  readonly title: string;
  readonly description: string;
  readonly introduction: string;
  readonly privacy: string;
  readonly withoutScript: string;
  readonly choose: string;
  readonly drop: string;
  readonly table: string;
  readonly chooseTable: string;
  readonly whichTable: (file: string) => string;
  readonly noTable: (file: string) => string;
  readonly unreadable: (file: string, reason: string) => string;
  readonly clean: (file: string, rows: number) => string;
  readonly found: (file: string, errors: number, warnings: number) => string;
  readonly problems: string;
  readonly place: (file: string, line: number, column: number) => string;
  readonly wholeFile: (file: string) => string;
  readonly grid: string;
  readonly gridNote: string;
  readonly row: string;
  readonly hidden: (rows: number) => string;
  readonly saveUtf8: (file: string) => string;
  readonly toProblem: (address: string, title: string) => string;
}

export const deskMessages: Readonly<Record<Locale, DeskMessages>> = {
  en: {
    title: 'The data desk',
    description: 'Check a table before you send it in, in your own browser.',
    introduction:
      'Choose a CSV file that you have edited, or drop it here. It is checked as npm run data:check does: against the description of the tables, and against sense.',
    privacy: 'The file stays on your machine: nothing is uploaded.',
    withoutScript:
      'This page checks files with JavaScript, which is switched off here. In a clone of the project, npm run data:check says the same.',
    choose: 'Choose a CSV file',
    drop: 'or drop it here',
    table: 'Checked as',
    chooseTable: 'Choose a table',
    whichTable: (file) => `Which table is ${file}? Several have these columns; choose one above.`,
    noTable: () => 'Choose a file first.',
    unreadable: (file, reason) =>
      `${file} could not be read (${reason}). Is it a folder, or open in another program?`,
    clean: (file, rows) => `${file} is in order: ${rows} rows, nothing to mend.`,
    found: (file, errors, warnings) =>
      `${file}: ${errors} error${errors === 1 ? '' : 's'}, ${warnings} warning${warnings === 1 ? '' : 's'}.`,
    problems: 'What to mend',
    place: (file, line, column) => `${file}, line ${line}, column ${column}`,
    wholeFile: (file) => `${file}, the file as a whole`,
    grid: 'The file',
    gridNote: 'As a spreadsheet numbers it. Marked cells lead to what is wrong with them.',
    row: 'Row',
    hidden: (rows) => `${rows} rows without problems are not shown`,
    saveUtf8: (file) => `Save ${file} as UTF-8`,
    toProblem: (address, title) => `${address}: ${title}`,
  },
  zh: {
    title: '数据核对台',
    description: '在自己的浏览器里核对数据表，再提交。',
    introduction:
      '选择一个改过的 CSV 文件，或拖到这里。检查内容与 npm run data:check 相同：对照各表的说明，也对照常理。',
    privacy: '文件不会离开您的电脑，不上传任何内容。',
    withoutScript:
      '本页用 JavaScript 检查文件，而此处已停用。在项目的克隆中运行 npm run data:check，结果相同。',
    choose: '选择 CSV 文件',
    drop: '或拖到这里',
    table: '按此表检查',
    chooseTable: '请选择数据表',
    whichTable: (file) => `${file} 是哪张表？有几张表的列相同，请在上面选择。`,
    noTable: () => '请先选择文件。',
    unreadable: (file, reason) =>
      `无法读取 ${file}（${reason}）。它是否为文件夹，或正被其他程序打开？`,
    clean: (file, rows) => `${file} 没有问题：${rows} 行，无需改动。`,
    found: (file, errors, warnings) => `${file}：${errors} 处错误，${warnings} 处警告。`,
    problems: '需要改正之处',
    place: (file, line, column) => `${file} 第 ${line} 行第 ${column} 列`,
    wholeFile: (file) => `${file} 整个文件`,
    grid: '文件内容',
    gridNote: '行列编号与电子表格相同。标出的单元格可点至相应的说明。',
    row: '行',
    hidden: (rows) => `${rows} 行没有问题，未显示`,
    saveUtf8: (file) => `将 ${file} 存为 UTF-8`,
    toProblem: (address, title) => `${address}：${title}`,
  },
};
