/** What the tests use of Citation.js, which has no types of its own. */
declare module '@citation-js/core' {
  export class Cite {
    constructor(text: string);
    readonly data: readonly unknown[];
    format(
      kind: 'bibliography',
      options: { readonly template: string; readonly lang: string },
    ): string;
  }
  export const plugins: { readonly input: { readonly type: (text: string) => string } };
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-csl';
declare module '@citation-js/plugin-ris';
