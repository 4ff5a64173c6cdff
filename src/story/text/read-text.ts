/** Reads a story's source: the claims it makes, the numbers it asks for, and its prose with every place. */
import { mdxToMdast } from 'satteri';
import { lineStarts, placeOf, type Place } from '../../dataset/place.ts';
import type { Locale } from '../../dataset/types.ts';

/** A component with what one of its attributes says; empty where it says nothing. */
export interface Use {
  readonly name: string;
  readonly place: Place;
}

export interface UsedClaim extends Use {
  /** The sentence, with the names of computed numbers in braces. */
  readonly sentence: string;
}

/** A stretch of the source in which every number must be accounted for. */
export interface Prose {
  readonly text: string;
  /** Where `text` begins in the source. */
  readonly offset: number;
  /** Whether it is a plain text, in which components cannot stand and braces mark numbers. */
  readonly isTemplate: boolean;
  /** Whether a claim stands for it, so that what its words say is computed. */
  readonly isClaimed: boolean;
}

export interface ReadText {
  /** Path as errors show it. */
  readonly file: string;
  readonly locale: Locale;
  /** The same in both languages; last part of the address. */
  readonly slug: string;
  readonly source: string;
  readonly claims: readonly UsedClaim[];
  readonly values: readonly Use[];
  readonly charts: readonly Use[];
  /** Sources that are cited or quoted from. */
  readonly sources: readonly Use[];
  readonly prose: readonly Prose[];
  /** All that a reader reads, without numbers: for the time that it takes. */
  readonly plain: string;
}

interface Node {
  readonly type: string;
  readonly name?: string | null;
  readonly value?: string;
  readonly attributes?: readonly Attribute[];
  readonly children?: readonly Node[];
  readonly position?: { readonly start: Point; readonly end: Point };
}

interface Point {
  readonly offset?: number;
}

interface Attribute {
  readonly name?: string;
  readonly value?: unknown;
}

/** Components in which numbers are accounted for: by a source, or as part of a date or name. */
const accountedFor = ['Quoted', 'Named', 'Source'];

/** Attributes that name things; any other is read by people. */
const naming = ['of', 'id', 'chart', 'source', 'href', 'class', 'lang'];

function attributeOf({ attributes = [] }: Node, name: string): string | undefined {
  const value = attributes.find((attribute) => attribute.name === name)?.value;
  return typeof value === 'string' ? value : undefined;
}

function* nodesWithin(node: Node): Generator<Node, void, undefined> {
  yield node;
  for (const child of node.children ?? []) yield* nodesWithin(child);
}

/** The text of a sentence as a template: numbers that are asked for by their names in braces. */
function templateOf(node: Node): string {
  if (node.name === 'Value') return `{${attributeOf(node, 'of') ?? ''}}`;
  if (node.type === 'text' || node.type === 'inlineCode') return node.value ?? '';
  const inside = (node.children ?? []).map(templateOf).join('');
  if (node.name === 'Quoted' || node.name === 'Named') return `{=${inside}}`;
  return inside;
}

function spanOf({ position }: Node): readonly [start: number, end: number] {
  return [position?.start.offset ?? 0, position?.end.offset ?? 0];
}

function frontMatterProse(source: string): readonly Prose[] {
  const [matter = ''] = /^---\r?\n[\s\S]*?\n---/.exec(source) ?? [];
  return [...matter.matchAll(/^(?:title|description):[ \t]*(.*)$/gm)].map((found) => {
    const [whole, text = ''] = found;
    return {
      text,
      offset: found.index + whole.length - text.length,
      isTemplate: true,
      isClaimed: false,
    };
  });
}

function proseWithin(node: Node, source: string, isWithinClaim = false): readonly Prose[] {
  if (accountedFor.includes(node.name ?? '')) return [];
  const isClaimed = isWithinClaim || node.name === 'Claim';
  const [start, end] = spanOf(node);
  const kind = { isTemplate: false, isClaimed };
  const written = { text: source.slice(start, end), offset: start, ...kind };
  if (node.type === 'text') return [written];
  // A comment says nothing to readers; any other expression might.
  if (node.type.endsWith('Expression') && !/^\{\s*\/\*[\s\S]*\*\/\s*\}$/.test(written.text))
    return [written];
  if (node.type === 'image') return [written];
  const attributes = (node.attributes ?? []).flatMap(({ name, value }) =>
    typeof value === 'string' && !naming.includes(name ?? '')
      ? [{ text: value, offset: Math.max(start, source.indexOf(value, start)), ...kind }]
      : [],
  );
  return [
    ...attributes,
    ...(node.children ?? []).flatMap((child) => proseWithin(child, source, isClaimed)),
  ];
}

/**
 * What stands in the source of a story.
 * @throws SyntaxError when the source is not well-formed; its message names the place.
 */
export function readText(
  source: string,
  { file, locale, slug }: Pick<ReadText, 'file' | 'locale' | 'slug'>,
): ReadText {
  const starts = lineStarts(source);
  const root = parsed(source, file);
  const nodes = [...nodesWithin(root)];
  const uses = (component: string, ...attributes: readonly string[]): readonly Use[] =>
    nodes
      .filter(({ name }) => name === component)
      .flatMap((node) =>
        attributes
          .map((attribute) => attributeOf(node, attribute) ?? '')
          .map((name) => ({ name, place: placeOf(source, starts, spanOf(node)[0]) })),
      );
  const claims = nodes
    .filter(({ name }) => name === 'Claim')
    .map((node) => ({
      name: attributeOf(node, 'of') ?? '',
      place: placeOf(source, starts, spanOf(node)[0]),
      sentence: (node.children ?? []).map(templateOf).join('').replaceAll(/\s+/g, ' ').trim(),
    }));
  return {
    file,
    locale,
    slug,
    source,
    claims,
    values: uses('Value', 'of'),
    charts: [...uses('Chart', 'of'), ...uses('Step', 'chart')],
    sources: [...uses('Quoted', 'source'), ...uses('Source', 'id')],
    prose: [...frontMatterProse(source), ...proseWithin(root, source)],
    plain: nodes.flatMap(({ type, value }) => (type === 'text' ? [value ?? ''] : [])).join(' '),
  };
}

function parsed(source: string, file: string): Node {
  try {
    return mdxToMdast(source, { features: { frontmatter: true } }) as unknown as Node;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new SyntaxError(`${file}: ${reason}`, { cause: error });
  }
}
