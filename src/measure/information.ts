/** The term that Theil's indices are made of. */

/** s ln(s/p), which falls to 0 as s does; p is above zero. */
export function information(share: number, of: number): number {
  return share === 0 ? 0 : share * Math.log(share / of);
}
