/** Understands units as tables state them, so that ten thousand persons are not taken for one. */

/** A unit as a power of ten of something counted: 万人 is 10⁴ of 人. */
export interface Unit {
  /** As the table writes it. */
  readonly text: string;
  readonly of: string;
  readonly exponent: number;
}

const chineseSteps: Readonly<Record<string, number>> = {
  十: 1,
  百: 2,
  千: 3,
  万: 4,
  萬: 4,
  亿: 8,
  億: 8,
};

const englishSteps: Readonly<Record<string, number>> = {
  hundred: 2,
  thousand: 3,
  million: 6,
  billion: 9,
};

/** Ends of ten only: a “dozen” would need more than the moving of a point. */
const powerOfTen = /^10*$/;

function chineseUnit(text: string): Omit<Unit, 'text'> | undefined {
  const [, steps = '', of = ''] = /^([十百千万萬亿億]*)(\p{Script=Han}+|%)$/u.exec(text) ?? [];
  if (of === '') return undefined;
  const exponent = Array.from(steps).reduce((sum, step) => sum + (chineseSteps[step] ?? 0), 0);
  return { of, exponent };
}

function englishUnit(text: string): Omit<Unit, 'text'> | undefined {
  const [, count = '', words = '', of = ''] =
    /^(?:([\d,]+)\s+)?((?:(?:hundred|thousand|million|billion)\s+)*)([a-z][a-z ]*)$/.exec(text) ??
    [];
  const digits = count.replaceAll(',', '');
  if (of === '' || (digits !== '' && !powerOfTen.test(digits))) return undefined;
  const steps = words.split(/\s+/).filter(Boolean);
  return {
    of: of.trim(),
    exponent:
      Math.max(0, digits.length - 1) +
      steps.reduce((sum, step) => sum + (englishSteps[step] ?? 0), 0),
  };
}

/** The unit that `text` names: `万人`, `100 million yuan`, `%`; `undefined` when it names none. */
export function readUnit(text: string): Unit | undefined {
  const narrow = text.normalize('NFKC').trim().toLowerCase();
  const unit = chineseUnit(narrow.replaceAll(' ', '')) ?? englishUnit(narrow);
  return unit && { text: text.trim(), ...unit };
}

const stated = /(?:计量单位|单位|unit)\s*[:：]\s*([^,，;；()（）\]】]+)/i;
const inBrackets = /[(（[]\s*([^()（）[\]]+?)\s*[)）\]]/g;

/** The unit that a note states as one: `单位：万人`, `Unit: 10,000 persons`. */
export function unitOfNote(text: string): Unit | undefined {
  const narrow = text.normalize('NFKC').replaceAll(/(?<=\d),(?=\d)/g, '');
  const [, found = ''] = stated.exec(narrow) ?? [];
  return readUnit(found);
}

/** The unit in the brackets of a heading, such as 人口（万人）; the note's form counts, too. */
export function unitOfHeading(text: string): Unit | undefined {
  const [bracketed] = Array.from(text.matchAll(inBrackets), ([, inner = '']) =>
    readUnit(inner),
  ).filter((unit) => unit !== undefined);
  return unitOfNote(text) ?? bracketed;
}

/**
 * By how many places the point moves to the right when figures in `from` are written in `to`;
 * `undefined` when the two count different things.
 */
export function placesBetween(from: Unit, to: Unit): number | undefined {
  return from.of === to.of ? from.exponent - to.exponent : undefined;
}

/** The decimal digits with the point moved to the right (or left, if negative): exact, as text. */
export function movePoint(digits: string, places: number): string {
  const [, sign = '', whole = '', fraction = ''] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(digits) ?? [];
  const all = whole + fraction;
  const point = whole.length + places;
  const padded = point <= 0 ? '0'.repeat(1 - point) + all : all.padEnd(point, '0');
  const at = Math.max(point, 1);
  const left = padded.slice(0, at).replace(/^0+(?=\d)/, '');
  const right = padded.slice(at).replace(/0+$/, '');
  return `${sign}${left}${right === '' ? '' : `.${right}`}`;
}
