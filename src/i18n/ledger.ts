/** The words of the ledger of claims, in both languages. */
import type { Locale } from '../dataset/types.ts';

interface LedgerMessages {
  readonly title: string;
  readonly description: string;
  readonly introduction: string;
  readonly all: string;
  readonly claimsOf: (text: string) => string;
  readonly verdict: string;
  readonly any: (count: number) => string;
  readonly comparison: string;
  readonly otherwise: string;
  readonly stands: string;
  readonly chart: string;
  readonly note: string;
  readonly sources: string;
  readonly cells: (count: number) => string;
  readonly inStory: (title: string) => string;
  readonly inTitle: string;
  readonly onHome: string;
  readonly cited: string;
  readonly text: string;
  /** Above the notes on the numbers of a story. */
  readonly numbers: string;
  /** Between a name or verdict and what it is said of. */
  readonly colon: string;
  readonly count: (count: number) => string;
  readonly backTo: (value: string) => string;
  readonly minutes: (count: number) => string;
  /** On the card of a story, above how many of its claims came out in which way. */
  readonly tested: string;
}

export const ledgerMessages: Readonly<Record<Locale, LedgerMessages>> = {
  zh: {
    title: '论断',
    description: '本站报道、图题和所评文章中的每一条论断，逐条用公开数据检验。',
    introduction:
      '论断在网站生成时逐条计算。作者写明预期的判断；数据一变、判断不符，网站就不能生成。数字只知范围时，只有在范围内处处成立才算“成立”。',
    all: '全部论断',
    claimsOf: (text) => `论断：${text}`,
    verdict: '判断',
    any: (count) => `全部（${count}）`,
    comparison: '比较',
    otherwise: '换一种算法',
    stands: '出处',
    chart: '图',
    note: '说明',
    sources: '来源',
    cells: (count) => `所据单元格（${count}个）`,
    inStory: (title) => `报道《${title}》`,
    inTitle: '图题',
    onHome: '首页',
    cited: '所评文章；此处用我们的话转述',
    text: '文章',
    numbers: '文中数字的依据',
    colon: '：',
    count: (count) => `（${count}）`,
    backTo: (value) => `回到文中的${value}`,
    minutes: (count) => `约需${count}分钟读完`,
    tested: '文中论断，逐条用公开数据检验',
  },
  en: {
    title: 'Claims',
    description:
      'Every claim of this site’s stories and chart titles, and of the article it examines, tested against public figures.',
    introduction:
      'Claims are computed whenever the site is built. Their author states the verdict to expect; when the data change and it no longer fits, the site cannot be built. Where only a range is known, a claim holds only if it holds everywhere in the range.',
    all: 'All claims',
    claimsOf: (text) => `Claims: ${text}`,
    verdict: 'Verdict',
    any: (count) => `All (${count})`,
    comparison: 'Comparison',
    otherwise: 'Computed otherwise',
    stands: 'Where it stands',
    chart: 'Chart',
    note: 'Note',
    sources: 'Sources',
    cells: (count) => `Cells it rests on (${count})`,
    inStory: (title) => `Story: ${title}`,
    inTitle: 'Chart title',
    onHome: 'Home page',
    cited: 'The article examined; reported here in our words',
    text: 'Text',
    numbers: 'What the numbers rest on',
    colon: ': ',
    count: (count) => ` (${count})`,
    backTo: (value) => `Back to ${value} in the text`,
    minutes: (count) => `${count} min read`,
    tested: 'The claims of this story, tested by public data',
  },
};
