/** `npm run data:import -- FILE`: proposes rows from a downloaded table, and writes them when told to. */
import { conclude } from './command-result.ts';
import { importData } from './import-data.ts';

conclude(await importData(process.argv.slice(2), process.env));
