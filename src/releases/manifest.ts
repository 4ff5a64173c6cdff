/** What a release consists of, written down when it is made; later builds hold its files against this. */
import type { LocalizedText } from '../dataset/types.ts';

export interface ReleasedFile {
  /** Below the release's folder, with `/` between folders. */
  readonly path: string;
  readonly bytes: number;
  /** In hexadecimal digits. */
  readonly sha256: string;
}

export interface Manifest {
  /** Three numbers, such as `1.2.0`. */
  readonly version: string;
  /** Day of the release, `YYYY-MM-DD`. */
  readonly date: string;
  /** The release before and the hash of its manifest, so that none can be altered or slipped in unnoticed. */
  readonly previous: { readonly version: string; readonly sha256: string } | null;
  /** One sentence on what is new. */
  readonly summary: LocalizedText;
  /** In the order of their paths. */
  readonly files: readonly ReleasedFile[];
}

export const manifestName = 'manifest.json';

/** The bytes of a manifest. */
export function manifestText(manifest: Manifest): string {
  return `${JSON.stringify(manifest, null, 2)}\n`;
}

const versionPattern = /^(0|[1-9]\d{0,3})\.(0|[1-9]\d{0,3})\.(0|[1-9]\d{0,3})$/;

/** Whether `text` may name a version. */
export function isVersion(text: string): boolean {
  return versionPattern.test(text);
}

/** Below zero where version `a` came before `b`. */
export function compareVersions(a: string, b: string): number {
  const [left, right] = [a.split('.'), b.split('.')];
  const place = left.findIndex((number, index) => number !== right[index]);
  return place === -1 ? 0 : Number(left[place]) - Number(right[place]);
}

/** Whether `text` is a day of the calendar. */
export function isDay(text: string): boolean {
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(`${text}T`);
}
