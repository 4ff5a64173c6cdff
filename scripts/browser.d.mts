/** Path of a Chromium; installs one if need be, and ends the process with advice otherwise. */
export function ensureBrowser(): Promise<string>;
