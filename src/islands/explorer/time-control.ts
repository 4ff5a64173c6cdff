/** The slider of time and its play button: stops at what is known, years without figures marked between. */
import type { PageWords } from '../../explore/page-words.ts';
import type { ShownStop, TimeTrack } from '../../explore/time-shown.ts';
import { stopFrom } from '../../explore/time-stops.ts';
import type { TimeChange, TimeTold } from './messages.ts';
import { part } from './parts.ts';

/** Milliseconds that each period stays while playing. */
const pace = 1100;

export interface TimeControl {
  /**
   * Shows `time`; hides itself where there is no choice. Playing ends at a break, and begins after it.
   * What is late does not know where the reader has moved the slider meanwhile, and leaves it there.
   */
  readonly show: (time: TimeTold | undefined, isLate: boolean) => void;
}

const nothing = { track: { stops: [], remarks: [] }, chosen: '', played: [] };

function stopMark({ period, title, isBroken }: ShownStop): HTMLElement {
  const mark = document.createElement('span');
  mark.className = period === undefined ? 'gap' : isBroken ? 'known broken' : 'known';
  mark.title = title;
  return mark;
}

function line(text: string): HTMLElement {
  const line = document.createElement('span');
  line.textContent = text;
  return line;
}

/** Sets up the control below `root`; `choose` is told of each period that is reached. */
export function timeControl(
  root: HTMLElement,
  words: Pick<PageWords, 'play' | 'pause'>,
  choose: (period: string, change: TimeChange) => void,
): TimeControl {
  const slider = part(root, 'input', HTMLInputElement);
  const play = part(root, 'button', HTMLButtonElement);
  const track = part(root, '.stops', HTMLElement);
  const ends = part(root, '.ends', HTMLElement);
  const gaps = part(root, '.gaps', HTMLElement);
  let stops: readonly ShownStop[] = [];
  let played: readonly string[] = [];
  let current = '';
  let timer: number | undefined;

  const stop = () => {
    window.clearInterval(timer);
    timer = undefined;
    play.textContent = words.play;
  };
  const placeOf = (wanted: string) => stops.findIndex(({ period }) => period === wanted);
  /** The slider says where it stands at once, whenever the chart follows. */
  const stand = (period: string) => {
    current = period;
    const place = placeOf(period);
    slider.value = String(place);
    slider.setAttribute('aria-valuetext', stops[place]?.text ?? '');
  };
  const take = (period: string, change: TimeChange) => {
    stand(period);
    choose(period, change);
  };
  const reach = (target: number, change: TimeChange) => {
    const found = stopFrom(stops, placeOf(current), target);
    const period = stops[found]?.period;
    if (period === undefined) return;
    if (period !== current || change === 'settled') take(period, change);
    else stand(period);
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
    const step = () => {
      if (current === played.at(-1)) stop();
      else take(played[played.indexOf(current) + 1] ?? current, 'played');
    };
    if (current === played.at(-1)) take(played[0] ?? current, 'played');
    else step();
    timer = window.setInterval(step, pace);
  });

  const lay = ({ stops: next, remarks }: TimeTrack) => {
    stop();
    stops = next;
    root.hidden = stops.filter(({ period }) => period !== undefined).length < 2;
    slider.max = String(stops.length - 1);
    track.replaceChildren(...stops.map(stopMark));
    ends.replaceChildren(line(stops[0]?.text ?? ''), line(stops.at(-1)?.text ?? ''));
    gaps.replaceChildren(...remarks.map(line));
  };
  return {
    show: (time, isLate) => {
      const { track: next, chosen, played: together } = time ?? nothing;
      if (next) lay(next);
      played = together;
      play.hidden = played.length < 2;
      if (next || !isLate) stand(chosen);
    },
  };
}
