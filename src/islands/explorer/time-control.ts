/** The slider of time and its play button: stops at what is known, years without figures marked between. */
import type { Locale } from '../../dataset/types.ts';
import { periodText } from '../../explore/choices.ts';
import { playable, type SeriesBreak } from '../../explore/series-breaks.ts';
import { timeStops, stopFrom } from '../../explore/time-stops.ts';
import { explorerMessages } from '../../i18n/explorer.ts';
import { part } from './parts.ts';

/** Milliseconds that each period stays while playing. */
const pace = 1100;

export interface TimeControl {
  /**
   * Shows these periods with that one chosen; hides itself where there is no choice. Playing ends at a
   * break, and begins after it.
   */
  readonly show: (
    periods: readonly string[],
    chosen: string,
    breaks: readonly SeriesBreak[],
  ) => void;
}

/** How a change came about: moving the slider, letting it go, or playing. */
export type TimeChange = 'moved' | 'settled' | 'played';

/** Sets up the control below `root`; `choose` is told of each period that is reached. */
export function timeControl(
  root: HTMLElement,
  locale: Locale,
  choose: (period: string, change: TimeChange) => void,
): TimeControl {
  const words = explorerMessages[locale];
  const slider = part(root, 'input', HTMLInputElement);
  const play = part(root, 'button', HTMLButtonElement);
  const track = part(root, '.stops', HTMLElement);
  const gaps = part(root, '.gaps', HTMLElement);
  let periods: readonly string[] = [];
  let current = '';
  let breaks: readonly SeriesBreak[] = [];
  let timer: number | undefined;

  const stop = () => {
    window.clearInterval(timer);
    timer = undefined;
    play.textContent = words.play;
  };
  const place = () => timeStops(periods).findIndex(({ period }) => period === current);
  const reach = (target: number, change: TimeChange) => {
    const stops = timeStops(periods);
    const found = stopFrom(stops, place(), target);
    slider.value = String(found);
    const period = stops[found]?.period;
    if (period !== undefined && (period !== current || change === 'settled'))
      choose(period, change);
  };

  slider.addEventListener('input', () => {
    stop();
    reach(slider.valueAsNumber, 'moved');
  });
  slider.addEventListener('change', () => {
    reach(slider.valueAsNumber, 'settled');
  });
  play.addEventListener('click', () => {
    if (timer !== undefined) {
      stop();
      return;
    }
    play.textContent = words.pause;
    const played = playable(periods, current, breaks);
    const step = () => {
      if (current === played.at(-1)) stop();
      else choose(played[played.indexOf(current) + 1] ?? current, 'played');
    };
    if (current === played.at(-1)) choose(played[0] ?? current, 'played');
    else step();
    timer = window.setInterval(step, pace);
  });

  return {
    show: (shown, chosen, broken) => {
      root.hidden = shown.length < 2;
      if (timer !== undefined && (root.hidden || shown.join() !== periods.join())) stop();
      const isSame = shown.join() === periods.join() && broken.length === breaks.length;
      breaks = broken;
      periods = shown;
      current = chosen;
      play.hidden = playable(shown, chosen, broken).length < 2;
      const stops = timeStops(shown);
      slider.max = String(stops.length - 1);
      slider.value = String(place());
      slider.setAttribute('aria-valuetext', periodText(chosen, locale));
      if (isSame) return;
      track.replaceChildren(
        ...stops.map(({ period, year }) => {
          const mark = document.createElement('span');
          const isBroken = broken.some(({ before }) => before === period);
          mark.className = period === undefined ? 'gap' : isBroken ? 'known broken' : 'known';
          mark.title = period ?? words.withoutFigures(String(year));
          return mark;
        }),
      );
      const years = stops.flatMap(({ period, year }) => (period === undefined ? [year] : []));
      const told = broken.map(({ after, before, from, to }) => {
        const [earlier, later] = [periodText(after, locale), periodText(before, locale)];
        return words.broken(earlier, from?.name[locale], later, to?.name[locale]);
      });
      const isPlayed = shown.some((period) => playable(shown, period, broken).length > 1);
      if (told.length > 0 && isPlayed) told.push(words.notPlayedAcross);
      const empty = years.length === 0 ? [] : [words.withoutFigures(yearsText(years))];
      gaps.replaceChildren(
        ...[...empty, ...told].map((text) => {
          const line = document.createElement('span');
          line.textContent = text;
          return line;
        }),
      );
    },
  };
}

/** Years in a row as first and last. */
function yearsText(years: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const year of years) {
    const last = runs.at(-1);
    if (last?.[1] === year - 1) last[1] = year;
    else runs.push([year, year]);
  }
  return runs.map(([from, to]) => (from === to ? String(from) : `${from}–${to}`)).join(', ');
}
