/** The tests of the measures alone, on fewer examples: mutation testing runs them thousands of times. */
import { defineConfig } from 'vitest/config';
import everything from './vitest.config.ts';

export default defineConfig({
  ...everything,
  test: {
    ...everything.test,
    include: ['tests/measure/**/*.test.ts'],
    isolate: false,
    setupFiles: ['tests/measure/fewer-runs.ts'],
  },
});
