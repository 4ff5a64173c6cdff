/** Types as fast as a person does on however busy a machine: a second's pause would begin another word. */
import type { Page } from '@playwright/test';

/** Strikes those keys one after the other, without waiting for the page between them. */
export async function typeAtOnce(page: Page, word: string): Promise<void> {
  await Promise.all(Array.from(word, (letter) => page.keyboard.press(letter)));
}
