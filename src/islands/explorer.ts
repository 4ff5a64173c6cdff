/**
 * The explorer: tells its worker what a reader does, and puts in place what the worker answers. The
 * pure code that drew the page draws there; see explorer/answers.ts.
 */
import type { PageWords } from '../explore/page-words.ts';
import { chartPlace } from './explorer/chart-place.ts';
import { choicePlace } from './explorer/choice-place.ts';
import type { Answer, Entry, Question } from './explorer/messages.ts';
import { part } from './explorer/parts.ts';
import { searchBox } from './explorer/search-box.ts';
import { timeControl } from './explorer/time-control.ts';
import { turns } from './explorer/turns.ts';

const root = part(document, '#explorer', HTMLElement);
const locale = root.dataset.locale === 'zh' ? 'zh' : 'en';
const words = JSON.parse(root.dataset.words ?? '') as PageWords;
const take = part(root, '.take', HTMLElement);
const otherLanguage = document.querySelector<HTMLAnchorElement>('a.language');
/** Of the page as it was built, which ends with the name of the site. */
const pageTitle = document.title;

const worker = new Worker(new URL('./explorer-worker.ts', import.meta.url), { type: 'module' });

/** How many questions were asked, and which of them was the last of its kind. */
let asked = 0;
const lastOf: Partial<Record<Question['kind'], number>> = {};

function ask(question: Question): void {
  lastOf[question.kind] = asked += 1;
  worker.postMessage(question);
}

function toggle(key: string): void {
  ask({ kind: 'toggle', key });
}

/** Whether who had heard so many questions knows nothing of the last of that kind. */
function isLate(heard: number, kind: Question['kind']): boolean {
  return heard < (lastOf[kind] ?? 0);
}

const foreseen = new Set<string | undefined>();
const inTurn = turns();
const place = chartPlace(root, inTurn, toggle);
const choices = choicePlace(root, {
  choose: (name, key) => {
    ask({ kind: 'choose', name, key });
  },
  foresee: (tab) => {
    // One word is enough of each.
    if (foreseen.has(tab)) return;
    foreseen.add(tab);
    ask({ kind: 'foresee', ...(tab === undefined ? {} : { tab }) });
  },
});
const time = timeControl(part(root, '.time', HTMLElement), words, (period, change) => {
  ask({ kind: 'time', period, change });
});

function showAddress(query: string, entry: Entry): void {
  if (entry !== 'none' && query !== location.search)
    history[`${entry}State`](null, '', location.pathname + query);
  if (otherLanguage) otherLanguage.search = query;
}

/** From now on what needs a script can be used. */
function ready(): void {
  if (root.dataset.ready !== undefined) return;
  root.querySelectorAll<HTMLElement>('.needs-script:not(.time)').forEach((each) => {
    each.hidden = false;
  });
  root.dataset.ready = '';
}

function fail(): void {
  place.fail(words.failed);
  ready();
}

function follow(answer: Answer): void {
  switch (answer.kind) {
    case 'provinces':
      searchBox(part(root, '.search', HTMLElement), answer.provinces, locale, words, toggle);
      break;
    case 'address':
      // Whoever has gone back meanwhile is not to find a new entry there.
      if (!isLate(answer.heard, 'follow')) showAddress(answer.query, answer.entry);
      break;
    case 'choices':
      place.await();
      inTurn(choices.showing(answer), () => {
        time.show(answer.time, isLate(answer.heard, 'time'));
      });
      break;
    case 'figure':
      place.show(answer, () => {
        document.title = answer.title
          ? answer.title + pageTitle.slice(pageTitle.lastIndexOf(' · '))
          : pageTitle;
        if (answer.announcement !== undefined) place.announce(answer.announcement);
        ready();
      });
      break;
    case 'stands':
      place.stand(ready);
      break;
    case 'say':
      place.announce(answer.text);
      break;
    case 'failed':
      fail();
      break;
    case 'file':
      void import('./explorer/save-file.ts').then(({ saveFile }) =>
        saveFile(answer.text, answer.format, answer.name),
      );
  }
}

worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
  follow(data);
});
// What goes wrong while a chart is drawn is told as well; this is for a worker that never came to it.
worker.addEventListener('error', fail);

async function copyLink(): Promise<void> {
  try {
    await navigator.clipboard.writeText(location.href);
    place.announce(words.copied);
  } catch {
    place.announce(words.copyByHand);
  }
}

take.addEventListener('click', (event) => {
  const button = event.target instanceof Element ? event.target.closest('button') : null;
  const format = button?.dataset.take;
  if (format === 'link') void copyLink();
  else if (format === 'csv' || format === 'svg' || format === 'png') ask({ kind: 'take', format });
});

addEventListener('popstate', () => {
  ask({ kind: 'follow', query: location.search });
});

let width = place.width();
ask({
  kind: 'begin',
  data: part(document, '#explorer-data', HTMLElement).textContent,
  locale,
  width,
  path: location.pathname,
  query: location.search,
  choices: choices.stands,
  figure: place.stands,
});
new ResizeObserver(() => {
  if (place.width() === width) return;
  width = place.width();
  ask({ kind: 'width', width });
}).observe(root);
