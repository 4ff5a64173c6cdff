import astro from 'eslint-plugin-astro';
import jsdoc from 'eslint-plugin-jsdoc';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

export default defineConfig(
  {
    ignores: [
      'dist',
      '.astro',
      'coverage',
      'tests/fixtures/*',
      '!tests/fixtures/content/',
      'releases',
      'reports',
      '.stryker-tmp',
    ],
  },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      'no-console': 'error',
      'no-param-reassign': 'error',
    },
  },
  {
    // Every exported function of the engine says what it returns and why it exists.
    files: ['src/**/*.ts'],
    plugins: { jsdoc },
    rules: {
      'jsdoc/require-jsdoc': [
        'error',
        { publicOnly: true, require: { FunctionDeclaration: true } },
      ],
      'jsdoc/no-types': 'error',
    },
  },
  { files: ['src/commands/**', 'bench/**', 'scripts/**'], rules: { 'no-console': 'off' } },
  ...astro.configs.recommended,
  ...(astro.configs['jsx-a11y-strict'] ?? []),
);
