/** The wording of every problem in both languages, by its permanent name. */
import { cellTexts } from './problem-texts/cells.ts';
import { meaningTexts } from './problem-texts/meaning.ts';
import { structureTexts } from './problem-texts/structure.ts';

export const problemTexts = { ...structureTexts, ...cellTexts, ...meaningTexts } as const;
