/** The report as SARIF 2.1.0, which code-scanning services read. */
import type { Findings } from '../../dataset/findings.ts';
import { problemTexts } from '../../dataset/problem-texts.ts';
import { describeProblem, suggestionText } from '../../dataset/problem.ts';
import type { Locale } from '../../dataset/types.ts';
import { documentAddress } from './document-address.ts';

/** The report as SARIF; columns are counted in code points, as everywhere here. */
export function sarifReport(findings: Findings, locale: Locale, directory: string): string {
  const names = [...new Set(findings.shown.map(({ problem }) => problem.name))].sort();
  const rules = names.map((name) => ({
    id: problemTexts[name].code,
    name,
    shortDescription: { text: problemTexts[name][locale].title },
    help: { text: `${problemTexts[name][locale].mend}\n${documentAddress(name)}` },
  }));
  const results = findings.shown.map(({ problem, code, severity, subject }) => {
    const path = `${directory}/${problem.file}`;
    const { what, mend } = describeProblem(problem, locale, path);
    const message = [subject[locale], what, suggestionText(problem, locale), mend];
    const region =
      problem.line === 0
        ? {}
        : {
            region: {
              startLine: problem.line,
              startColumn: problem.column,
              endColumn: problem.column + problem.length,
            },
          };
    return {
      ruleId: code,
      ruleIndex: names.indexOf(problem.name),
      level: severity,
      message: { text: message.filter(Boolean).join('\n') },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: path.split('/').map(encodeURIComponent).join('/') },
            ...region,
          },
        },
      ],
    };
  });
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'dongxi data:check', rules } },
        columnKind: 'unicodeCodePoints',
        results,
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}
