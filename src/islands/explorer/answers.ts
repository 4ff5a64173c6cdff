/**
 * The explorer's thinking: keeps the state, and answers what a reader does with markup and addresses.
 * It knows no page, and runs in a worker, so that the page never waits for it.
 */
import type { Locale, Province } from '../../dataset/types.ts';
import { periodsShown, showsOnePeriod, type ChoiceName } from '../../explore/choices.ts';
import { comparedTable } from '../../explore/compared.ts';
import { explorerScene, titledView } from '../../explore/explorer-scene.ts';
import { chosenCodes } from '../../explore/explorer-view.ts';
import { notesMarkup } from '../../explore/note-texts.ts';
import {
  formatState,
  mostChosen,
  parseState,
  settled,
  type ExplorerState,
  type StateNote,
} from '../../explore/state.ts';
import { tabs } from '../../explore/offers.ts';
import { timeShown } from '../../explore/time-shown.ts';
import { figureParts } from '../../explore/to-figure.ts';
import { toSentence, toTabs } from '../../explore/to-sentence.ts';
import { unpackFigures } from '../../explore/unpack.ts';
import { explorerMessages } from '../../i18n/explorer.ts';
import { element, escapeMarkup } from '../../scene/markup.ts';
import type { Scene } from '../../scene/scene.ts';
import { toTable } from '../../scene/to-table.ts';
import { chartFamilies, type Draw } from './families.ts';
import type {
  Answer,
  Beginning,
  Choice,
  Entry,
  Question,
  TakenFormat,
  TimeTold,
} from './messages.ts';
import type { ExplorerPageData } from './page-data.ts';
import { standingParts } from './standing-parts.ts';

/** A question after the first. */
type Later = Exclude<Question, { kind: 'begin' }>;

/** Runs something once all that has arrived was heard. */
export type Afterwards = (run: () => void) => void;

/**
 * Begins with what the address asks for, and returns what hears every later question. Addresses are
 * answered at once, and in order; of several changes that arrive together only the last is drawn.
 */
export function explorerAnswers(
  data: ExplorerPageData,
  locale: Locale,
  start: Pick<Beginning, 'width' | 'path' | 'query' | 'choices' | 'figure'>,
  send: (answer: Answer) => void,
  afterwards: Afterwards,
): (question: Later) => void {
  const offers = { ...data.offers, provinces: data.figures.provinces };
  const words = explorerMessages[locale];
  const figures = unpackFigures(data.figures);
  const { dataset } = figures;
  const families = chartFamilies(figures, locale);
  const byAdcode = new Map(dataset.provinces.map((province) => [province.adcode, province]));
  const addressOf = (to: ExplorerState) => start.path + formatState(offers, to);

  const changedChoices = standingParts(start.choices);
  const changedFigure = standingParts(start.figure);

  let { state, notes } = parseState(offers, start.query);
  let { width } = start;
  let said: string | undefined;
  /** Whether the next chart is announced, whether one is due already, and whether new choices are. */
  let [isQuiet, isDue, areChoicesDue] = [true, false, false];
  /** Counts what was asked for, so that a chart whose code comes late does not replace a later one. */
  let asked = 0;
  /** Counts the questions, with the one that it begins with. */
  let heard = 1;

  /** The track of time that the page has, as JSON. */
  let track = '';
  function timeTold(): TimeTold | undefined {
    const { indicator, period } = state;
    const shown = showsOnePeriod(state)
      ? timeShown(dataset, indicator, periodsShown(offers, state), period, locale)
      : undefined;
    const before = track;
    track = JSON.stringify(shown?.track ?? '');
    if (!shown || track !== before) return shown;
    const { chosen, played } = shown;
    return { chosen, played };
  }

  function sendChoices(): void {
    const chosen = chosenCodes(offers, state).flatMap((adcode) => {
      const province = byAdcode.get(adcode);
      return province ? [{ slug: province.slug, name: province.shortName[locale] }] : [];
    });
    const embed = data.embeds[formatState(offers, state)];
    const lists = new Map<ChoiceName, string>();
    send({
      kind: 'choices',
      parts: changedChoices({
        sentence: toSentence(offers, state, locale, addressOf, chosen, lists),
        tabs: toTabs(offers, state, locale, addressOf),
        notes: notesMarkup(notes, locale),
        embed:
          embed === undefined
            ? escapeMarkup(words.noEmbed)
            : element('a', { href: embed }, escapeMarkup(words.embed)),
      }),
      lists,
      time: timeTold(),
      heard,
    });
  }

  function sceneOf(shown: ExplorerState, draw: Draw): Scene {
    return explorerScene(offers, shown, locale, (view) => draw(view, width));
  }

  function sendFigure(draw: Draw): void {
    const scene = sceneOf(state, draw);
    const chosen = chosenCodes(offers, state);
    const table = comparedTable(scene, chosen, words.compareCaption(scene.subtitle));
    const parts = figureParts(scene, dataset.sources, locale, (id) => `${data.sources}#${id}`);
    send({
      kind: 'figure',
      tab: state.tab,
      parts: changedFigure({
        ...parts,
        // The table is its own chart.
        svg: state.tab === 'table' ? '' : parts.svg,
        compared: table ? toTable(table) : '',
      }),
      title: formatState(offers, state) && scene.title,
      announcement: isQuiet ? undefined : (said ?? words.shown(scene.title, scene.subtitle)),
    });
    isQuiet = true;
    said = undefined;
  }

  /** Draws the state, at once where the code of its chart is here already. */
  function draw(): void {
    isDue = false;
    const mine = asked;
    const { family } = titledView(offers, state, locale);
    const fail = (error: unknown) => {
      if (mine !== asked) return;
      // The page's own words stand there from now on.
      changedFigure({ svg: '', summary: '' });
      send({ kind: 'failed' });
      throw error;
    };
    const drawWith = (how: Draw) => {
      if (mine !== asked) return;
      try {
        sendFigure(how);
      } catch (error) {
        fail(error);
      }
    };
    const ready = families.ready(family);
    if (ready) drawWith(ready);
    else families.fetch(family).then(drawWith, fail);
  }

  function drawSoon(): void {
    if (isDue) return;
    isDue = true;
    asked += 1;
    afterwards(() => {
      if (areChoicesDue) sendChoices();
      areChoicesDue = false;
      draw();
    });
  }

  /** Takes `next` for the state, and lets the address say so. */
  function go(next: ExplorerState, entry: Entry, say?: string, told?: readonly StateNote[]): void {
    const isSame = formatState(offers, next) === formatState(offers, state);
    const areNotesSame = told === undefined || (told.length === 0 && notes.length === 0);
    state = next;
    notes = told ?? notes;
    send({ kind: 'address', query: formatState(offers, next), entry, heard });
    if (isSame && areNotesSame) return;
    isQuiet = false;
    said = say;
    areChoicesDue = true;
    drawSoon();
  }

  /** Lets go of a mark, which is said; with `told` for what there is to note of the address. */
  function release({ slug, shortName }: Province, told?: readonly StateNote[]): void {
    const chosen = state.chosen.filter((each) => each !== slug);
    go({ ...state, chosen }, 'push', words.released(shortName[locale]), told);
  }

  /** Marks a province, or no longer; a mark that is none, such as a region, stays as it is. */
  function toggle(key: string): void {
    const province = byAdcode.get(key.slice(0, 6));
    if (!province) return;
    const { slug, shortName } = province;
    const { chosen } = state;
    if (chosen.includes(slug)) release(province);
    else if (chosen.length >= mostChosen) send({ kind: 'say', text: words.mostChosen(mostChosen) });
    else go({ ...state, chosen: [...chosen, slug] }, 'push', words.pinned(shortName[locale]));
  }

  /** Takes a choice besides those that were made before, whether or not the page shows them already. */
  function choose(name: Choice, key: string): void {
    if (name === 'chosen') {
      const province = dataset.provinces.find(({ slug }) => slug === key);
      if (province) release(province, []);
    } else go(settled(offers, { ...state, [name]: key }), 'push', undefined, []);
  }

  async function take(format: TakenFormat): Promise<void> {
    // The reader may go on while the code of the chart is on its way.
    const shown = state;
    const { indicator, measure, period, tab } = shown;
    const scene = sceneOf(shown, await families.fetch(titledView(offers, shown, locale).family));
    const name = `${[indicator, measure, period, tab, locale].join('.').replaceAll(':', '-')}.${format}`;
    const { takenText } = await import('./taken-text.ts');
    send({ kind: 'file', name, format, text: takenText(scene, format, data, locale) });
  }

  send({ kind: 'provinces', provinces: dataset.provinces });
  send({ kind: 'address', query: formatState(offers, state), entry: 'none', heard });
  sendChoices();
  // The page was built with the usual chart in it.
  if (formatState(offers, state) === '') send({ kind: 'stands' });
  else draw();

  return (question) => {
    heard += 1;
    switch (question.kind) {
      case 'follow': {
        const parsed = parseState(offers, question.query);
        go(parsed.state, 'none', undefined, parsed.notes);
        break;
      }
      case 'choose':
        choose(question.name, question.key);
        break;
      case 'time': {
        const entry = ({ moved: 'none', settled: 'push', played: 'replace' } as const)[
          question.change
        ];
        go(settled(offers, { ...state, period: question.period }), entry);
        break;
      }
      case 'toggle':
        toggle(question.key);
        break;
      case 'width':
        width = question.width;
        drawSoon();
        break;
      case 'foresee': {
        const tab = tabs.find((each) => each === question.tab) ?? state.tab;
        const wanted = settled(offers, { ...state, tab });
        void families.fetch(titledView(offers, wanted, locale).family);
        break;
      }
      case 'take':
        void take(question.format);
        break;
    }
  };
}
