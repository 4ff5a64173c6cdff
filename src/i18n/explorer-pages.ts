/** Words of the explorer’s pages that need no script, and that its script does not need. */
import type { Locale } from '../dataset/types.ts';

interface ExplorerPageMessages {
  /** The caption of a table over time that leaves out dates: one in so many is shown, of so many. */
  readonly oneDateIn: (caption: string, step: number, dates: number) => string;
}

export const explorerPageMessages: Readonly<Record<Locale, ExplorerPageMessages>> = {
  zh: {
    oneDateIn: (caption, step, dates) =>
      `${caption}。共${dates}个时点，这里每隔${step - 1}个列一个，直到最后一个；图上是全部时点。`,
  },
  en: {
    oneDateIn: (caption, step, dates) =>
      `${caption}. One date in ${step} is listed, up to the last of ${dates}; the chart has them all.`,
  },
};
