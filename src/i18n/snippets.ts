/** Ready pieces of code that read the published tables, in the tools that readers use. */

export interface Snippet {
  readonly tool: string;
  /** Name of the language as highlighters know it. */
  readonly language: string;
  readonly code: string;
}

export interface SnippetSubject {
  /** Address of the folder of published files, ending in a slash. */
  readonly folder: string;
  /** Path of a table of observations below it, and the name by which the JSON of all tables has it. */
  readonly path: string;
  readonly table: string;
  /** File name of that JSON. */
  readonly whole: string;
  readonly parquet: string;
  /** One of the table's periods, as written. */
  readonly period: string;
}

/** The same question in each tool: the figures of one period, name, value and bounds. */
export function snippetsFor(subject: SnippetSubject): readonly Snippet[] {
  const { folder, path, table, whole, parquet, period } = subject;
  const csv = `${folder}${path}`;
  return [
    {
      tool: 'Excel, Power Query',
      language: 'powerquery',
      code: `let
  Source = Csv.Document(Web.Contents("${csv}"), [Delimiter = ",", Encoding = 65001, QuoteStyle = QuoteStyle.Csv]),
  Rows = Table.PromoteHeaders(Source, [PromoteAllScalars = true]),
  Typed = Table.TransformColumnTypes(Rows, {{"value", type number}, {"low", type number}, {"high", type number}}, "en-US"),
  Chosen = Table.SelectRows(Typed, each [period] = "${period}")
in
  Chosen`,
    },
    {
      tool: 'R',
      language: 'r',
      code: `library(readr)
figures <- read_csv("${csv}",
  col_types = cols(adcode = "c", period = "c", value = "d", low = "d", high = "d", .default = "c"))
subset(figures, period == "${period}", c(province, value, low, high))`,
    },
    {
      tool: 'Python',
      language: 'python',
      code: `import pandas as pd
figures = pd.read_csv("${csv}", dtype={"adcode": str, "period": str})
print(figures.loc[figures.period == "${period}", ["province", "value", "low", "high"]])

# All indicators in one table: needs pyarrow
everything = pd.read_parquet("${folder}${parquet}")`,
    },
    {
      tool: 'JavaScript',
      language: 'javascript',
      code: `const response = await fetch('${folder}${whole}');
const { tables } = await response.json();
for (const { period, province, value, low, high } of tables['${table}'])
  if (period === '${period}')
    console.log(province, value ?? \`\${low ?? ''}–\${high ?? ''}\`);`,
    },
    {
      tool: 'Shell',
      language: 'sh',
      code: `curl -sSf '${csv}' | grep ',${period},' | cut -d, -f2,4-6`,
    },
  ];
}
