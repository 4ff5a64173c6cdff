/** Writes docs/data-errors.md: every kind of problem as the command tells it, from its fixture. */
import { textReport } from '../../../src/commands/check-report/text.ts';
import { gatherFindings } from '../../../src/dataset/findings.ts';
import { problemTexts } from '../../../src/dataset/problem-texts.ts';
import type { ProblemName } from '../../../src/dataset/problem.ts';
import type { Locale } from '../../../src/dataset/types.ts';
import { fixtures } from './fixtures.ts';

export const guideNames = (Object.keys(problemTexts) as ProblemName[]).sort((a, b) =>
  problemTexts[a].code < problemTexts[b].code ? -1 : 1,
);

const introduction = `# What \`npm run data:check\` can say

This page is written by \`tests/dataset/desk/codes.test.ts\` from the checker's own words and the fixtures in \`tests/fixtures/desk\`; after a change run \`npx vitest run tests/dataset/desk -u\`. The examples come from an invented country.

Codes are permanent: E is an error and keeps the site from being built, W is a warning (an error with \`--strict\`). A number that was given up is never used again. Line and column are those of the file, counted from 1 as an editor counts them, in characters; the address behind them (D17) is the spreadsheet's. A cell is reported for its first cause only; of a kind at most 20 a file are shown, and the rest counted.

本页由 \`tests/dataset/desk/codes.test.ts\` 根据检查程序的用语和 \`tests/fixtures/desk\` 中的样例生成；改动后请运行 \`npx vitest run tests/dataset/desk -u\`。样例中的地方是虚构的。

编号固定不变：E 为错误，会使网站无法生成；W 为警告（加 \`--strict\` 时视同错误）。停用的编号不再使用。行、列即文件中的行、列，从1计，列以字计；其后的地址（如 D17）是电子表格中的地址。每个单元格只报最先的原因；每个文件的同类问题最多显示20处，其余只计数。
`;

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function index(): string {
  const rows = guideNames.map((name) => {
    const { code, en, zh } = problemTexts[name];
    return `| [${code}](#${code.toLowerCase()}-${name}) | ${capital(en.title)} | ${zh.title} |`;
  });
  return ['| code | | |', '| --- | --- | --- |', ...rows].join('\n');
}

function example(name: ProblemName, locale: Locale): string {
  const fixture = fixtures.find(({ folder }) => folder.endsWith(`-${name}`));
  if (!fixture) throw new Error(`No fixture shows ${name}.`);
  const { problems, written } = fixture.check();
  const own = problems.filter((problem) => problem.name === name).slice(0, 1);
  const report = textReport(gatherFindings(own, written), {
    locale,
    directory: 'data',
    isColoured: false,
  });
  // Without the rule of the file, the link to this page, and the counts.
  return report.split('\n').slice(2, -4).join('\n');
}

function section(name: ProblemName): string {
  const { code, en, zh } = problemTexts[name];
  const block = (locale: Locale) => `\`\`\`text\n${example(name, locale)}\n\`\`\``;
  return [
    `## ${code} ${name}`,
    `${capital(en.title)}. ${zh.title}。`,
    block('en'),
    block('zh'),
  ].join('\n\n');
}

/** The document as Markdown, before formatting. */
export function errorGuide(): string {
  return [introduction, index(), ...guideNames.map(section)].join('\n\n');
}
