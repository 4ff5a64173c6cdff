/** Works to be cited, one of each kind and with what gives formats trouble. */
import type { CitedWork } from '../../../src/files/citation/cited-work.ts';

export const tables: CitedWork = {
  key: 'dongxi-zh',
  kind: 'dataset',
  title: '东西：中国社会组织的省际与区域分布',
  author: '东西 Dongxi',
  date: '2026-11-23',
  version: '0.1.0',
  address: 'https://example.org/zh/data/',
  language: 'zh',
};

export const chart: CitedWork = {
  key: 'dongxi-organizations-count-en',
  kind: 'chart',
  title: 'The East has 38% of residents & 34–47% of {organizations}_#1 ~ $5^2 \\ “so”',
  author: '东西 Dongxi',
  date: '2026-11-03',
  version: '0.1.0',
  address: 'https://example.org/en/charts/organizations-count/?a=1&b=%20_#top',
  language: 'en',
};
