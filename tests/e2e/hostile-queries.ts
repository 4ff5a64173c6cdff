/** Query strings that nobody should write, and that the explorer must survive: some by hand, the rest by seed. */
import { seededRandom } from '../../src/measure/seeded-random.ts';

export const crafted: readonly string[] = [
  // Markup where a value is expected, and where it is quoted.
  '?i=<img src=x onerror=alert(1)>',
  '?i=gdp&tab="><script>alert(1)</script>',
  "?m='><svg/onload=alert(1)>",
  '?<b onmouseover=alert(1)>=1',
  '?s=</template><iframe srcdoc=x>',
  '?t=<!--&r=--><style>*{display:none}</style>',
  '?x=</script><script>alert(1)</script>',
  '?i=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E',
  '?i=&lt;img src=x&gt;&amp;#60;',
  // Addresses that lead elsewhere.
  '?t=%F0%9F%92%A9&m=%00&r=javascript:alert(1)',
  '?x=..%2F..%2Fetc&i=constructor',
  '?i=//example.org&tab=data:text/html,x',
  // Names that objects have by birth.
  '?__proto__[x]=1&constructor=2&toString=3',
  '?i=__proto__&m=hasOwnProperty&t=valueOf&r=constructor&s=toString&tab=__proto__&x=prototype',
  // Too much of everything.
  `?s=${'jiangsu,atlantis,'.repeat(2000)}`,
  `?${'a=1&'.repeat(3000)}`,
  `?i=${'9'.repeat(20_000)}`,
  '?i=gdp&i=foundations&i=&i=urban_share',
  // Broken writing.
  '?%',
  '?%E0%A4%A&i=%C0%AF',
  '?&&&===&?&#',
  '?i=gdp;m=count',
  '?\u202Ei=gdp&t=\uD800',
  '?i= gdp &m=COUNT&t=2020 ',
  // What exists, but not together, and numbers that are none.
  '?tab=over-time&i=foundations&m=rank&t=1066',
  '?i=urban_share&m=per-gdp&tab=inequality&x=urban',
  '?i=gdp&tab=scatter&x=gdp-per-head&t=NaN',
  '?i=population&m=per-capita&t=-1&s=,,,,',
  '?t=2020-02-30&i=gdp',
  '?t=1e309&tab=map&m=rank',
];

const keys = ['i', 'm', 't', 'r', 's', 'tab', 'x', 'year', 'view', 'lang', 'q', '', '__proto__'];
const pieces = [
  '<',
  '>',
  '"',
  "'",
  '&',
  '=',
  '%',
  '%00',
  '%3C',
  ',',
  '',
  ' ',
  '\u0000',
  '一',
  '💩',
];

/** As many queries as asked for, of values that the explorer knows and of nonsense; the same for the same seed. */
export function randomQueries(
  count: number,
  seed: number,
  known: readonly string[],
): readonly string[] {
  const random = seededRandom(seed);
  const one = (list: readonly string[]) => list[Math.floor(random() * list.length)] ?? '';
  const some = (most: number, make: () => string) =>
    Array.from({ length: Math.floor(random() * (most + 1)) }, make);
  const nonsense = () => some(6, () => one([...pieces, ...known])).join('');
  const value = () => (random() < 0.8 ? one(known) : nonsense());
  return Array.from({ length: count }, () => {
    const parts = some(7, () => `${random() < 0.95 ? one(keys) : nonsense()}=${value()}`);
    return `?${parts.join('&')}`;
  });
}
