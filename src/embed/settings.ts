/**
 * What a host may choose about an embed. The choice is the fragment of the address: it needs no server
 * and no script, since style sheets know which element the address names
 * (docs/decisions/0012-embeds-and-releases.md).
 */

export interface EmbedSettings {
  /** Without it the reader's own preference decides. */
  readonly theme?: 'light' | 'dark';
  /** For hosts that write a heading of their own; screen readers still find the title. */
  readonly title?: 'none';
  readonly table?: 'open';
  /** Key of the mark that stands out. Excludes an open table. */
  readonly highlight?: string;
}

/** The fragment, without `#`, that chooses `settings`; empty where nothing is chosen. */
export function fragmentOf({ theme, title, table, highlight }: EmbedSettings): string {
  // In this order, since each combination is one anchor with one name.
  return Object.entries({ theme, title, table, highlight })
    .flatMap(([name, value]) => (value === undefined ? [] : [`${name}=${value}`]))
    .join('&');
}

const themed: readonly EmbedSettings[] = [{}, { theme: 'light' }, { theme: 'dark' }];
const titled = themed.flatMap((settings): readonly EmbedSettings[] => [
  settings,
  { ...settings, title: 'none' },
]);

/** Every fragment that changes the look of the whole, or makes one of the marks `keys` stand out. */
export function lookFragments(keys: readonly string[]): readonly string[] {
  const alone = titled.map(fragmentOf).filter((fragment) => fragment !== '');
  const highlighting = keys.flatMap((highlight) =>
    titled.map((settings) => fragmentOf({ ...settings, highlight })),
  );
  return [...alone, ...highlighting];
}

/** Every fragment that opens the table: their anchors stand in it, and browsers open what an address leads into. */
export function tableFragments(): readonly string[] {
  return titled.map((settings) => fragmentOf({ ...settings, table: 'open' }));
}
