// @vitest-environment happy-dom
import { virtual } from '@guidepup/virtual-screen-reader';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Scene } from '../../src/scene/scene.ts';
import { showMap } from './figure.ts';
import { tour } from './tour.ts';

// Run with UPDATE_TRANSCRIPTS=1 after a change that is meant, and read the difference like code.
const isUpdate = process.env.UPDATE_TRANSCRIPTS !== undefined;

/** What was done, and all that the screen reader said to it. */
interface Step {
  readonly act: string;
  readonly heard: readonly string[];
}

async function heardAfter(act: string, doIt: () => Promise<void> | void): Promise<Step> {
  const before = (await virtual.spokenPhraseLog()).length;
  await doIt();
  // What a live region says arrives with the next turn of the page.
  await new Promise((resolve) => setTimeout(resolve));
  return { act, heard: (await virtual.spokenPhraseLog()).slice(before) };
}

const press = (key: string) => heardAfter(key, () => virtual.press(key));

async function readToTheMap(): Promise<readonly Step[]> {
  const steps: Step[] = [];
  for (let moves = 0; moves < 80; moves += 1) {
    const step = await heardAfter('next', () => virtual.next());
    steps.push(step);
    if (step.heard.some((phrase) => phrase.startsWith('application'))) return steps;
  }
  throw new Error('The reader did not come to the map within 80 moves.');
}

async function inTurn(keys: readonly string[]): Promise<readonly Step[]> {
  const steps: Step[] = [];
  for (const key of keys) steps.push(await press(key));
  return steps;
}

function written(parts: Readonly<Record<string, readonly Step[]>>): string {
  return Object.entries(parts)
    .map(([heading, steps]) => {
      const lines = steps.flatMap(({ act, heard }) =>
        (heard.length > 0 ? heard : ['(silence)']).map((phrase) => `[${act}] ${phrase}`),
      );
      return `# ${heading}\n${lines.join('\n')}\n`;
    })
    .join('\n');
}

describe.each(['zh', 'en'] as const)('the map in %s, by screen reader', (locale) => {
  let scene: Scene;
  let reading: readonly Step[];
  let walking: readonly Step[];
  let other: readonly Step[];

  beforeAll(async () => {
    scene = await showMap(locale);
    const first = scene.table.rows[0]?.key ?? '';
    await virtual.start({ container: document.body });
    reading = await readToTheMap();
    document.querySelector<SVGSVGElement>('svg.scene')?.focus();
    walking = await inTurn(['Home', ...tour(scene, first)]);
    other = await inTurn(['h', 'l', 'j', 'Enter', 'End', 'Enter', 'Escape', 'Escape']);
  }, 120_000);

  afterAll(async () => {
    await virtual.stop();
  });

  test('reads as it was reviewed', () => {
    const transcript = written({
      'Down to the map': reading,
      'By arrow keys past every mark': walking,
      'By letters to a name, pinned, to the end, pinned there, unpinned, left': other,
    });
    const file = join('tests/fixtures/transcripts', `organizations-count.${locale}.txt`);
    if (isUpdate) writeFileSync(file, transcript);
    expect(transcript).toBe(readFileSync(file, 'utf8'));
  });

  test('says on arrival what the picture shows, and how to walk it', () => {
    const [arrival = '', ...more] = reading.at(-1)?.heard ?? [];
    expect(more).toEqual([]);
    expect(arrival).toContain(scene.title);
    expect(arrival).toContain(scene.summary);
    expect(arrival).toMatch(/Enter.*Esc/);
  });

  test('says every province, and each move once', () => {
    for (const { act, heard } of walking) expect(heard, act).toHaveLength(1);
    const heard = new Set(walking.flatMap((step) => step.heard));
    expect(heard).toEqual(new Set(scene.marks.map(({ label }) => `polite: ${label}`)));
    expect(heard.size).toBe(31);
  });
});
