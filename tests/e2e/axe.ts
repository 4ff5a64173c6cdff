/** What axe finds on a page, whether it runs scripts or not. */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { withTimers } from './scripts-of-pages.ts';

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

export interface Scope {
  /** Only these rules, in place of those of WCAG 2.2 AA and of good practice. */
  readonly rules?: readonly string[];
  /** Only what is below this selector. */
  readonly within?: string;
  /** Nothing of what is below this selector. */
  readonly without?: string;
}

/** The rules that the page breaks, each with the first letters of the elements that do. */
export async function violations(
  page: Page,
  { rules, within, without }: Scope = {},
): Promise<readonly unknown[]> {
  const builder = new AxeBuilder({ page });
  if (rules) builder.withRules([...rules]);
  else builder.withTags(standards);
  if (within !== undefined) builder.include(within);
  if (without !== undefined) builder.exclude(without);
  const found = await withTimers(page, () => builder.analyze());
  return found.violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html.slice(0, 160))]);
}
