/** What the explorer's page and its worker tell each other: what a reader did, and what is then shown. */
import type { Locale, Province } from '../../dataset/types.ts';
import type { ChoiceName } from '../../explore/choices.ts';
import type { Tab } from '../../explore/offers.ts';
import type { FigureParts } from '../../explore/to-figure.ts';
import type { TimeShown } from '../../explore/time-shown.ts';
import type { Steps } from './steps.ts';

/** How a change of time came about: moving the slider, letting it go, or playing. */
export type TimeChange = 'moved' | 'settled' | 'played';

/** How the address comes to say the state: as a new entry of the history, in place of this one, or not yet. */
export type Entry = 'push' | 'replace' | 'none';

export type TakenFormat = 'csv' | 'svg' | 'png';

/** The markup of parts of the page. */
export type Parts<Name extends string> = Readonly<Record<Name, string>>;

/** How a part of the page comes to what it holds now. */
export type PartChange = {
  /** One more than when the part last changed. */
  readonly version: number;
} & (Way | { readonly anew: Steps });

/** From what stands there. */
export interface Way {
  readonly steps: Steps;
  /** Of how many elements that consists from which the steps begin. */
  readonly elements: number;
  /** What then stands there. */
  readonly markup: string;
}

/** Those of the parts that changed. */
export type Changed<Name extends string> = Partial<Record<Name, PartChange>>;

export type ChoicePart = 'sentence' | 'tabs' | 'notes' | 'embed';
/** `compared` has the rows of the marked provinces; empty without any. */
export type FigurePart = keyof FigureParts | 'compared';

/** The page as it was built, and the address that was asked for. */
export interface Beginning {
  readonly kind: 'begin';
  /** The page's data, as JSON. */
  readonly data: string;
  readonly locale: Locale;
  /** The room for charts. */
  readonly width: number;
  readonly path: string;
  readonly query: string;
  readonly choices: Parts<ChoicePart>;
  readonly figure: Parts<FigurePart>;
}

/** What a link of the sentence or of the tabs changes. */
export type Choice = ChoiceName | 'tab' | 'chosen';

/** What a reader did on the page. */
export type Question =
  /** First of all. */
  | Beginning
  /** The address is another one now, which may ask for what is not offered. */
  | { readonly kind: 'follow'; readonly query: string }
  /** That choice is to have the value of that key; of the chosen marks, that one is let go of. */
  | { readonly kind: 'choose'; readonly name: Choice; readonly key: string }
  | { readonly kind: 'time'; readonly period: string; readonly change: TimeChange }
  /** A mark of that key is to be marked, or no longer. */
  | { readonly kind: 'toggle'; readonly key: string }
  | { readonly kind: 'width'; readonly width: number }
  /** That tab may be asked for next, or another choice within the present one. */
  | { readonly kind: 'foresee'; readonly tab?: string }
  | { readonly kind: 'take'; readonly format: TakenFormat };

/** What the slider of time shows; its track only where it is another one than when it was last told. */
export type TimeTold = Omit<TimeShown, 'track'> & Partial<Pick<TimeShown, 'track'>>;

/** Of an answer that may come when the reader has already gone on. */
interface Dated {
  /** How many questions had been heard then. */
  readonly heard: number;
}

/** The choices of a state. */
export interface ChoicesShown extends Dated {
  readonly kind: 'choices';
  readonly parts: Readonly<Changed<ChoicePart>>;
  /** As markup; in the sentence they are empty, and filled when a reader opens one. */
  readonly lists: ReadonlyMap<string, string>;
  /** Nothing where the chart shows all periods. */
  readonly time: TimeTold | undefined;
}

/** The chart of a state. */
export interface FigureShown {
  readonly kind: 'figure';
  readonly tab: Tab;
  readonly parts: Readonly<Changed<FigurePart>>;
  /** The title as a page's title has it; empty for the usual chart, where the page has its own. */
  readonly title: string;
  /** Nothing where the page only takes its first form, or another width. */
  readonly announcement: string | undefined;
}

/** What the page then does. */
export type Answer =
  | { readonly kind: 'provinces'; readonly provinces: readonly Province[] }
  | (Dated & { readonly kind: 'address'; readonly query: string; readonly entry: Entry })
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
