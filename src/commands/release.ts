/** `npm run release`: freezes the present charts and tables for ever. */
import { execFileSync } from 'node:child_process';
import sharp from 'sharp';
import { conclude } from './command-result.ts';
import { releaseSite } from './release-site.ts';
import { siteToCompare } from './site-content.ts';

/**
 * The build that a release is taken from knows neither host nor folder: its embeds lead to the newest ones
 * by relative addresses, wherever the site will stand.
 */
function build(folder: string, version: string): void {
  const environment = { ...process.env, RELEASE_VERSION: version };
  for (const setting of ['SITE_URL', 'BASE_PATH'] as const)
    Reflect.deleteProperty(environment, setting);
  execFileSync(
    'node',
    ['node_modules/astro/bin/astro.mjs', 'build', '--silent', '--outDir', folder],
    { env: environment, stdio: ['ignore', 'ignore', 'inherit'] },
  );
}

/** Few colours are in a chart: a palette makes its picture a third of the size and looks the same. */
async function shrink(png: Uint8Array): Promise<Uint8Array> {
  return sharp(png).png({ palette: true, quality: 50, dither: 0, effort: 10 }).toBuffer();
}

conclude(
  await releaseSite(process.argv.slice(2), await siteToCompare(), { build, shrink }, process.env),
);
