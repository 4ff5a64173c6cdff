/** The words around a citation. */
import type { Locale } from '../dataset/types.ts';

interface CitationMessages {
  readonly citeDataset: string;
  readonly citeChart: string;
  readonly apa: string;
  readonly gbt7714: string;
  /** Stands for the day of access in GB/T 7714, until the reader puts it in. */
  readonly slot: string;
  /** What to do with the day of access, which nobody but the reader knows. */
  readonly access: (slot: string) => string;
  /** Shown where the site was built without its own address. */
  readonly withoutAddress: string;
  readonly forPrograms: string;
}

export const citationMessages: Readonly<Record<Locale, CitationMessages>> = {
  zh: {
    citeDataset: '引用这套数据',
    citeChart: '引用这张图',
    apa: 'APA 第7版',
    gbt7714: 'GB/T 7714—2015',
    slot: '引用日期',
    access: (slot) =>
      `网址指向最新一版。GB/T 7714 要求写明引用日期：请把[${slot}]换成您查看的日期，如[2020-09-30]。APA 只在内容会变而旧版无从查找时才要求，写作“Retrieved 月 日, 年, from”，放在网址之前。`,
    withoutAddress: '本站生成时没有设定网址，引用中因此没有网址，请自行补上。',
    forPrograms: '供文献管理软件使用：',
  },
  en: {
    citeDataset: 'Cite these data',
    citeChart: 'Cite this chart',
    apa: 'APA, 7th edition',
    gbt7714: 'GB/T 7714—2015',
    slot: 'YYYY-MM-DD',
    access: (slot) =>
      `The address leads to the newest version. GB/T 7714 wants the day on which you looked: put it in place of [${slot}]. APA wants one only where a page changes and its earlier state is lost: then write “Retrieved Month D, YYYY, from” before the address.`,
    withoutAddress:
      'This site was built without knowing its own address, so the citations have none: please add it.',
    forPrograms: 'For reference managers: ',
  },
};
