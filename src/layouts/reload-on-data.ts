/** Refreshes the browser when a table is saved while the dev server runs. */
import type { ViteUserConfig } from 'astro';

type Plugin = Extract<NonNullable<ViteUserConfig['plugins']>[number], { readonly name: string }>;

/** A Vite plugin that watches `directory` and reloads every open page when a file in it changes. */
export function reloadOnData(directory: string): Plugin {
  return {
    name: 'reload-on-data',
    apply: 'serve',
    configureServer(server) {
      server.watcher.add(directory);
      server.watcher.on('all', (_event, path) => {
        if (path.startsWith(directory)) server.ws.send({ type: 'full-reload' });
      });
    },
  };
}
