/** `npm run data:check [DIR]`: tells every problem of the tables, or that there is none. */
import { dataDirectory, fileReader } from '../dataset/load-dataset.ts';
import { formatProblem } from '../dataset/problem.ts';
import { readDataset } from '../dataset/read-dataset.ts';

const directory = process.argv[2] ?? dataDirectory();
try {
  const { problems } = readDataset(fileReader(directory));
  for (const problem of problems) console.error(`${formatProblem(problem, 'en')}\n`);
  console.log(
    problems.length === 0
      ? `The tables in ${directory} are in order.`
      : `${problems.length} problem(s).`,
  );
  process.exitCode = problems.length === 0 ? 0 : 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 2;
}
