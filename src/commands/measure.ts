/** `npm run --silent measure -- <measure> <indicator> [options]`: numbers for reporters, down to their cells. */
import { dataDirectory, DatasetError, loadDataset } from '../dataset/load-dataset.ts';
import { answer } from './measure/answer.ts';
import { localeIn } from './measure/request.ts';

try {
  const typed = process.argv.slice(2);
  const dataset = loadDataset(dataDirectory(), localeIn(typed));
  const { text, status } = answer(dataset, typed);
  (status === 0 ? console.log : console.error)(text);
  process.exitCode = status;
} catch (error) {
  if (!(error instanceof DatasetError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
