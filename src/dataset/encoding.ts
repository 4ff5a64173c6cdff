/**
 * Turns the bytes of a file into text, whatever a spreadsheet saved them as: Chinese Excel writes
 * GB18030 as “CSV” and UTF-16 as “Unicode text”.
 */

export type Encoding = 'UTF-8' | 'UTF-16LE' | 'UTF-16BE' | 'GB18030';

export interface DecodedText {
  /** Without byte-order mark; bytes that fit no encoding read as U+FFFD. */
  readonly text: string;
  readonly encoding: Encoding;
}

const replacement = '\uFFFD';

function startsWith(bytes: Uint8Array, ...mark: readonly number[]): boolean {
  return mark.every((byte, index) => bytes[index] === byte);
}

/** UTF-16 without a mark gives itself away: every comma and digit has a zero byte at one side. */
function zeroBytes(bytes: Uint8Array, parity: 0 | 1): number {
  let count = 0;
  for (let index = parity; index < bytes.length; index += 2) if (bytes[index] === 0) count += 1;
  return count;
}

function utf16(bytes: Uint8Array): Encoding | undefined {
  if (startsWith(bytes, 0xff, 0xfe)) return 'UTF-16LE';
  if (startsWith(bytes, 0xfe, 0xff)) return 'UTF-16BE';
  if (bytes.length < 4) return undefined;
  const beginning = bytes.subarray(0, 4096);
  const enough = beginning.length / 8;
  if (zeroBytes(beginning, 1) > enough) return 'UTF-16LE';
  return zeroBytes(beginning, 0) > enough ? 'UTF-16BE' : undefined;
}

/**
 * GB2312, the common part of GB18030, has both bytes of a character above A0. Text of which most is
 * so, and nothing impossible, was meant; a single odd byte in a Western file was not.
 */
function looksLikeGb18030(text: string, bytes: Uint8Array): boolean {
  if (text.includes(replacement)) return false;
  let pairs = 0;
  let common = 0;
  for (let index = 0; index < bytes.length; index += 1) {
    if ((bytes[index] ?? 0) < 0x81) continue;
    pairs += 1;
    if ((bytes[index] ?? 0) > 0xa0 && (bytes[index + 1] ?? 0) > 0xa0) common += 1;
    index += 1;
  }
  return common > pairs / 2;
}

/** How many characters beyond ASCII were read, and how many byte sequences were none. */
function legibility(text: string): { readonly read: number; readonly lost: number } {
  let read = 0;
  let lost = 0;
  for (const character of text) {
    if (character === replacement) lost += 1;
    else if (character > '\u007F') read += 1;
  }
  return { read, lost };
}

/** Whether the bytes are those of an Excel file, XLSX (a ZIP archive) or XLS, whatever its name. */
export function isWorkbook(bytes: Uint8Array): boolean {
  return startsWith(bytes, 0x50, 0x4b, 0x03, 0x04) || startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0);
}

/** The text of `bytes` and the encoding that it was found to be in. Never throws. */
export function decodeText(bytes: Uint8Array): DecodedText {
  const wide = utf16(bytes);
  if (wide) return { text: new TextDecoder(wide).decode(bytes), encoding: wide };
  const text = new TextDecoder('utf-8').decode(bytes);
  if (!text.includes(replacement)) return { text, encoding: 'UTF-8' };
  const { read, lost } = legibility(text);
  if (lost > read) {
    const chinese = new TextDecoder('gb18030').decode(bytes);
    if (looksLikeGb18030(chinese, bytes)) return { text: chinese, encoding: 'GB18030' };
  }
  return { text, encoding: 'UTF-8' };
}

/** The commands that convert the file at `path` to UTF-8, by the shell they are for. */
export function conversionCommands(
  path: string,
  encoding: string,
): { readonly iconv: string; readonly powershell: string } {
  const name = encoding === 'GB18030' ? "'GB18030'" : `'${encoding.toLowerCase()}'`;
  return {
    iconv: `iconv -f ${encoding} -t UTF-8 "${path}" > converted.csv && mv converted.csv "${path}"`,
    powershell: `$p = Resolve-Path "${path}"; [IO.File]::WriteAllText($p, [IO.File]::ReadAllText($p, [Text.Encoding]::GetEncoding(${name})))`,
  };
}
