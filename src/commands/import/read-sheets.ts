/** Opens a downloaded table: CSV in whatever encoding, or a workbook of Excel. */
import { readXls, readXlsx, type Sheet } from 'hucre/xlsx';
import { readCsv, plainDialect } from '../../dataset/csv.ts';
import { decodeText } from '../../dataset/encoding.ts';
import { gridOf, type Grid } from '../../dataset/import/grid.ts';
import { WordedError } from '../worded-error.ts';

export interface NamedGrid {
  /** Empty for CSV, which has one sheet without a name. */
  readonly name: string;
  readonly grid: Grid;
}

export interface OpenedFile {
  readonly sheets: readonly NamedGrid[];
  /** The encoding of CSV; `undefined` for workbooks. */
  readonly encoding: string | undefined;
}

/** Far above any official table; a file that claims more is broken or hostile. */
const mostBytes = 64 * 1024 * 1024;

const zipSignature = [0x50, 0x4b];
const compoundSignature = [0xd0, 0xcf, 0x11, 0xe0];

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

/** Excel’s “Unicode text” parts cells by tabs, some countries’ CSV by semicolons. */
const delimiters = [',', '\t', ';'] as const;

function csvGrid(text: string): Grid {
  const readings = delimiters.map((delimiter) => readCsv(text, { ...plainDialect, delimiter }));
  const cells = ({ rows }: (typeof readings)[number]) =>
    rows.reduce((sum, row) => sum + row.cells.length, 0);
  const [best] = readings.toSorted((a, b) => cells(b) - cells(a));
  const [problem] = best?.problems ?? [];
  if (problem) {
    const line = text.slice(0, problem.offset).split(/\r\n|\r|\n/).length;
    throw new WordedError({
      en: `A double quote in line ${line} opens and never closes, or stands inside a cell. Mend it there, or save the table as XLSX.`,
      zh: `第 ${line} 行的双引号没有闭合，或夹在单元格中间。请改正该处，或另存为 XLSX。`,
    });
  }
  return gridOf(best?.rows.map((row) => row.cells) ?? []);
}

function workbookSheets(sheets: readonly Sheet[]): readonly NamedGrid[] {
  // What the author of a workbook has hidden was not meant to be read.
  return sheets
    .filter(({ hidden, veryHidden }) => !hidden && !veryHidden)
    .map(({ name, rows, merges }) => ({ name, grid: gridOf(rows, merges) }));
}

async function readWorkbook(bytes: Uint8Array, isOld: boolean): Promise<readonly NamedGrid[]> {
  try {
    const { sheets } = isOld ? await readXls(bytes) : await readXlsx(bytes);
    return workbookSheets(sheets);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new WordedError({
      en: `The workbook cannot be read: ${reason} Open it in a spreadsheet program, save it as XLSX without a password, and import that.`,
      zh: `无法读取该工作簿：${reason} 请用电子表格软件打开，另存为不加密的 XLSX 再导入。`,
    });
  }
}

/**
 * The sheets of a file, recognised by its first bytes and not by its name.
 * @throws WordedError when it cannot be read, with what to do instead.
 */
export async function readSheets(bytes: Uint8Array): Promise<OpenedFile> {
  if (bytes.length > mostBytes) {
    throw new WordedError({
      en: `The file has ${Math.round(bytes.length / 1024 / 1024)} MB; a table of 64 MB is the largest that is read. Save the sheet by itself.`,
      zh: `文件有 ${Math.round(bytes.length / 1024 / 1024)} MB，最多读取 64 MB。请把所需的工作表单独另存。`,
    });
  }
  if (startsWith(bytes, zipSignature) || startsWith(bytes, compoundSignature)) {
    const isOld = startsWith(bytes, compoundSignature);
    return { sheets: await readWorkbook(bytes, isOld), encoding: undefined };
  }
  const { text, encoding } = decodeText(bytes);
  return { sheets: [{ name: '', grid: csvGrid(text) }], encoding };
}
