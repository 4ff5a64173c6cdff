/** Tells how a cell that should be a number came not to be one, and what number was meant. */
import type { ProblemName } from './problem.ts';

export interface NumberFault {
  readonly name: ProblemName;
  /** The number that was meant, as it should be written, where only one can have been. */
  readonly suggestion?: string;
}

/** Decimal digits with an optional sign and point: what every program reads alike. */
const decimal = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/;
const whole = /^-?(?:0|[1-9]\d*)$/;

/** Signs that tables print where they have no number. */
const placeholder =
  /^(?:[-–—―…./*×·]+|n\.?\/?a\.?|null|nil|none|nan|unknown|空|无|無|缺|缺失|未知|暂无|不详|—+)$/i;
const fullWidth = /[０-９．，％－＋＄￥　]/;
const currency = /^(?:RMB|CNY|USD|EUR|[¥￥$€£])\s*|\s*(?:RMB|CNY|USD|EUR|[¥￥$€£]|[人民币]*元)$/i;
const percent = /\s*[%‰]$/;
/** Chinese counts in myriads: 10,000 and 100,000,000, and shorter steps. */
const steps: Readonly<Record<string, number>> = {
  十: 1,
  百: 2,
  千: 3,
  万: 4,
  萬: 4,
  亿: 8,
  億: 8,
};
const withSteps = /^(-?[\d.,]+)\s*([十百千万萬亿億]{1,2})\D*$/;
const thousands = /^-?\d{1,3}(?:[,'’\s]\d{3})+(?:\.\d+)?$/;
const myriads = /^-?\d{1,4}(?:[,'’\s]\d{4})+(?:\.\d+)?$/;
const decimalComma = /^-?\d+,\d+$/;
const scientific = /^-?\d+(?:\.\d+)?e[+-]?\d{1,2}$/i;
const followedByText = /^(-?\d[\d,]*(?:\.\d+)?)\s*[^\d\s.,][^\d]*$/;

function number(text: string): string | undefined {
  const digits = text.replaceAll(/[,'’‘\s]/g, '');
  return decimal.test(digits) ? digits : undefined;
}

/** Moves the point of a decimal `places` to the right: 1.25 by 4 is 12500. Exact, on the digits. */
function shifted(digits: string, places: number): string | undefined {
  const [, sign = '', integer = '', fraction = ''] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(digits) ?? [];
  if (integer === '') return undefined;
  const moved = fraction.padEnd(places, '0');
  const result = `${integer}${moved.slice(0, places)}`.replace(/^0+(?=\d)/, '');
  const rest = moved.slice(places).replace(/0+$/, '');
  return `${sign}${result}${rest ? `.${rest}` : ''}`;
}

function fault(name: ProblemName, suggestion?: string): NumberFault {
  return suggestion === undefined || !decimal.test(suggestion) ? { name } : { name, suggestion };
}

function steppedFault(value: string): NumberFault | undefined {
  const [, digits = '', signs = ''] = withSteps.exec(value) ?? [];
  if (signs === '') return undefined;
  const places = Array.from(signs).reduce((sum, sign) => sum + (steps[sign] ?? 0), 0);
  return fault('number-has-myriad-suffix', shifted(number(digits) ?? '', places));
}

function malformed(value: string): NumberFault {
  if (placeholder.test(value)) return { name: 'number-is-placeholder' };
  if (fullWidth.test(value)) {
    const narrow = value.normalize('NFKC').trim();
    return fault('characters-full-width', number(narrow) ?? narrow);
  }
  const stepped = steppedFault(value);
  if (stepped) return stepped;
  if (percent.test(value))
    return fault('number-has-percent-sign', number(value.replace(percent, '')));
  if (currency.test(value))
    return fault('number-has-currency', number(value.replace(currency, '')));
  if (thousands.test(value) || myriads.test(value))
    return fault('number-has-thousands-separator', number(value));
  if (decimalComma.test(value)) return fault('number-has-decimal-comma', value.replace(',', '.'));
  if (scientific.test(value)) return { name: 'number-in-scientific-notation' };
  const [, digits] = followedByText.exec(value) ?? [];
  if (digits !== undefined) return fault('number-has-text', number(digits));
  // With an apostrophe in front, a spreadsheet keeps a number as text.
  if (/^['’‘]/.test(value)) return fault('number-malformed', number(value));
  return fault(
    'number-malformed',
    /^-?0+\d/.test(value) ? value.replace(/^(-?)0+(?=\d)/, '$1') : undefined,
  );
}

/** The fault of `value` as a number, or as a whole number; `undefined` when it is one. */
export function numberFault(value: string, isWhole: boolean): NumberFault | undefined {
  if (!decimal.test(value)) return malformed(value);
  return isWhole && !whole.test(value)
    ? fault('whole-number-malformed', /\.0+$/.test(value) ? value.replace(/\.0+$/, '') : undefined)
    : undefined;
}

/**
 * Digits before the point, and zeros behind it, that a figure may have: the largest and smallest
 * units with names, quetta and quecto, go no further. Sums, squares and ratios of such figures stay
 * far within the sizes from 1e-100 to 1e100 that the measures take.
 */
export const figurePlaces = 30;

/** Whether a number, well written, is 0 or of a size that a figure may have. */
export function hasFigureSize(value: string): boolean {
  const [integer = '', fraction = ''] = value.replace('-', '').split('.');
  if (integer !== '0') return integer.length <= figurePlaces;
  return fraction.search(/[1-9]/) < figurePlaces;
}
