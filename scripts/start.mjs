// `npm start`: installs what is missing, checks the data, builds the site and serves it.
import { spawn } from 'node:child_process';
import { ensureInstalled, projectEnvironment, root, run } from './install.mjs';

ensureInstalled();
const env = projectEnvironment();
if (!run('node', ['src/commands/data-check.ts'], { env })) process.exit(1);
if (!run('astro', ['build', '--silent'], { env })) process.exit(1);
console.log('The site is built. Press Ctrl+C to stop serving it.');

const server = spawn('astro', ['preview', ...process.argv.slice(2)], {
  cwd: root,
  env,
  stdio: 'inherit',
});
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => server.kill(signal));
server.on('exit', (code) => process.exit(code ?? 0));
