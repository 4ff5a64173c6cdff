/** What the explorer's page and its worker tell each other: what a reader did, and what is then shown. */
import type { Locale, Province } from '../../dataset/types.ts';
import type { Tab } from '../../explore/offers.ts';
import type { FigureParts } from '../../explore/to-figure.ts';
import type { TimeShown } from '../../explore/time-shown.ts';

/** How a change of time came about: moving the slider, letting it go, or playing. */
export type TimeChange = 'moved' | 'settled' | 'played';

/** How the address comes to say the state: as a new entry of the history, in place of this one, or not yet. */
export type Entry = 'push' | 'replace' | 'none';

export type TakenFormat = 'csv' | 'svg' | 'png';

/** What a reader did on the page. */
export type Question =
  /** First of all: the page's data as JSON, the room for charts, and the page's path and query. */
  | {
      readonly kind: 'begin';
      readonly data: string;
      readonly locale: Locale;
      readonly width: number;
      readonly path: string;
      readonly query: string;
    }
  /** The address is another one now, which may ask for what is not offered. */
  | { readonly kind: 'follow'; readonly query: string }
  /** A choice, whose link has that query. */
  | { readonly kind: 'choose'; readonly query: string }
  | { readonly kind: 'time'; readonly period: string; readonly change: TimeChange }
  /** A mark of that key is to be marked, or no longer. */
  | { readonly kind: 'toggle'; readonly key: string }
  | { readonly kind: 'width'; readonly width: number }
  /** That tab may be asked for next, or another choice within the present one. */
  | { readonly kind: 'foresee'; readonly tab?: string }
  | { readonly kind: 'take'; readonly format: TakenFormat };

/** The choices of a state as markup. */
export interface ChoicesShown {
  readonly kind: 'choices';
  /** Its lists are empty; they are filled when a reader opens one. */
  readonly sentence: string;
  readonly lists: ReadonlyMap<string, string>;
  readonly tabs: string;
  readonly notes: string;
  readonly embed: string;
  /** Nothing where the chart shows all periods. */
  readonly time: TimeShown | undefined;
}

/** The chart of a state as markup. */
export interface FigureShown {
  readonly kind: 'figure';
  readonly id: string;
  readonly tab: Tab;
  readonly parts: FigureParts;
  /** The rows of the marked provinces; empty without any. */
  readonly compared: string;
  /** The title as a page's title has it. */
  readonly title: string;
  /** Nothing where the page only takes its first form, or another width. */
  readonly announcement: string | undefined;
}

/** What the page then does. */
export type Answer =
  | { readonly kind: 'provinces'; readonly provinces: readonly Province[] }
  | { readonly kind: 'address'; readonly query: string; readonly entry: Entry }
  | ChoicesShown
  | FigureShown
  /** The chart that the page was built with is the one that was asked for. */
  | { readonly kind: 'stands' }
  | { readonly kind: 'say'; readonly text: string }
  | { readonly kind: 'failed' }
  | {
      readonly kind: 'file';
      readonly name: string;
      readonly format: TakenFormat;
      readonly text: string;
    };
