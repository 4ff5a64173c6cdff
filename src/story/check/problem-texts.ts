/** Every error of claims and of numbers in prose: its permanent code, and its wording in both languages. */
import type { Locale } from '../../dataset/types.ts';

interface Wording {
  readonly title: string;
  /** What happened and why that is wrong. */
  readonly what: string;
  /** What to do. */
  readonly mend: string;
}

type Texts = Readonly<Record<Locale, Wording>> & { readonly code: string };

export const claimProblemTexts = {
  'verdict-differs': {
    code: 'C001',
    en: {
      title: 'the data say something else than the author expects',
      what: 'The claim “{id}” was expected to come out as “{expected}”; by the tables it is “{verdict}”.',
      mend: `Mend: if the tables are right, rewrite the sentence in both languages and set expected: '{verdict}' in {definition}. If they are not, correct the cells (npm run data:check).`,
    },
    zh: {
      title: '数据与作者的预期不符',
      what: '论断“{id}”预期为“{expected}”，按数据表却是“{verdict}”。',
      mend: `改法：若数据无误，请改写两种语言的句子，并在 {definition} 中写 expected: '{verdict}'；若数据有误，请改正单元格（npm run data:check）。`,
    },
  },
  'claim-undefined': {
    code: 'C002',
    en: {
      title: 'a sentence claims something that is defined nowhere',
      what: 'No claim has the id “{id}”.{suggestion}',
      mend: 'Mend: define it, with an assertion and the expected verdict, in {definition}, or correct the id.',
    },
    zh: {
      title: '句中的论断没有定义',
      what: '没有以“{id}”为代号的论断。{suggestion}',
      mend: '改法：在 {definition} 中写明它的内容和预期判断，或改正代号。',
    },
  },
  'claim-used-twice': {
    code: 'C003',
    en: {
      title: 'two sentences bear one claim’s id',
      what: 'The claim “{id}” stands at {first} already; each sentence needs a claim of its own.',
      mend: 'Mend: define a second claim for this sentence, or drop one of the two.',
    },
    zh: {
      title: '两个句子用了同一个论断代号',
      what: '论断“{id}”已用于 {first}；一句对应一个论断。',
      mend: '改法：为此句另立论断，或删去其中一处。',
    },
  },
  'claim-unused': {
    code: 'C004',
    en: {
      title: 'a claim is defined and stands in no sentence',
      what: 'No story, chart title or page makes the claim “{id}”.',
      mend: 'Mend: wrap its sentence in <Claim of="{id}">…</Claim> in both languages, name it in the claims of a view or page, or delete it.',
    },
    zh: {
      title: '论断有定义，却没有句子用到它',
      what: '没有报道、图题或页面用到论断“{id}”。',
      mend: '改法：在两种语言中用 <Claim of="{id}">…</Claim> 包住相应句子，或写进图或页面的 claims，或删去定义。',
    },
  },
  'claim-in-one-language': {
    code: 'C005',
    en: {
      title: 'only one language makes this claim',
      what: 'The claim “{id}” stands in this version of the story and not in {other}.',
      mend: 'Mend: write the sentence in the other language too, or drop it here.',
    },
    zh: {
      title: '只有一种语言作此论断',
      what: '论断“{id}”在本篇中，而 {other} 中没有。',
      mend: '改法：在另一种语言中也写出此句，或在此处删去。',
    },
  },
  'claim-defined-twice': {
    code: 'C006',
    en: {
      title: 'two definitions bear one id',
      what: 'The claim “{id}” is defined in {first} already.',
      mend: 'Mend: give one of them another id.',
    },
    zh: {
      title: '两处定义用了同一个代号',
      what: '论断“{id}”已在 {first} 中定义。',
      mend: '改法：其中一处改用别的代号。',
    },
  },
  'claim-decidable': {
    code: 'C007',
    en: {
      title: 'what nobody published is now in the tables',
      what: 'The claim “{id}” was open since no figures were published; the tables now hold {indicators}.',
      mend: 'Mend: write in {definition} what the sentence asserts of these figures, in place of “unpublished”, and the verdict you expect.',
    },
    zh: {
      title: '原先未公布的数字，数据表里已经有了',
      what: '论断“{id}”原因无公开数字而存疑；现在数据表中有了{indicators}。',
      mend: '改法：在 {definition} 中用这些数字写出此句的内容，取代“unpublished”，并写明预期判断。',
    },
  },
  'claim-unanswerable': {
    code: 'C008',
    en: {
      title: 'a claim asks for what the tables lack',
      what: 'The claim “{id}” cannot be judged: {reason}',
      mend: 'Mend: correct the assertion in {definition}, or add the figures.',
    },
    zh: {
      title: '论断所问，数据表里没有',
      what: '论断“{id}”无从判断：{reason}',
      mend: '改法：改正 {definition} 中的写法，或补上数字。',
    },
  },
  'number-typed': {
    code: 'C009',
    en: {
      title: 'a number is typed by hand',
      what: '“{number}” is neither computed, nor quoted from a source, nor marked as part of a date or name.',
      mend: 'Mend: {ways}',
    },
    zh: {
      title: '数字是手写的',
      what: '“{number}”既不是算出的，也不是引自来源的，也没有标明是日期或名称。',
      mend: '改法：{ways}',
    },
  },
  'source-unknown': {
    code: 'C010',
    en: {
      title: 'a source that is not in sources.csv',
      what: 'No source has the id “{id}”.{suggestion}',
      mend: 'Mend: correct the id, or add the source to sources.csv.',
    },
    zh: {
      title: 'sources.csv 中没有的来源',
      what: '没有代号为“{id}”的来源。{suggestion}',
      mend: '改法：改正代号，或在 sources.csv 中加上此来源。',
    },
  },
  'chart-unknown': {
    code: 'C011',
    en: {
      title: 'a chart that is no named view',
      what: 'No view has the id “{id}”.{suggestion}',
      mend: 'Mend: correct the id, or add the view to the content’s views.',
    },
    zh: {
      title: '没有这个图',
      what: '没有代号为“{id}”的图。{suggestion}',
      mend: '改法：改正代号，或在内容的 views 中加上此图。',
    },
  },
  'value-unknown': {
    code: 'C012',
    en: {
      title: 'a number that no question asks for',
      what: 'No question is named “{id}”.{suggestion}',
      mend: 'Mend: correct the name, or add the question to the content’s questions.',
    },
    zh: {
      title: '没有这个数字的提问',
      what: '没有名为“{id}”的提问。{suggestion}',
      mend: '改法：改正名称，或在内容的 questions 中加上此提问。',
    },
  },
  'story-in-one-language': {
    code: 'C013',
    en: {
      title: 'a story in one language only',
      what: 'The story “{id}” has no version at {other}.',
      mend: 'Mend: write it in the other language too.',
    },
    zh: {
      title: '只有一种语言的报道',
      what: '报道“{id}”缺 {other}。',
      mend: '改法：写出另一种语言的版本。',
    },
  },
} as const satisfies Readonly<Record<string, Texts>>;
