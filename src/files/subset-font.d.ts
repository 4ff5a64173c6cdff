/** What we use of subset-font, which has no types of its own. */
declare module 'subset-font' {
  export default function subsetFont(
    font: Uint8Array,
    text: string,
    options: {
      readonly targetFormat: 'sfnt';
      /** Name records to keep besides the usual ones. */
      readonly preserveNameIds: readonly number[];
    },
  ): Promise<Uint8Array>;
}
