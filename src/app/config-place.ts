/** Which configuration folder this run uses, and the placeholders that the shipped one contains. */
import { fileURLToPath } from 'node:url';
import type { ConfigPlace } from '../config/edit.ts';
import { configDir } from '../config/read.ts';

/** The folder of the shipped configuration. */
export const SHIPPED = fileURLToPath(new URL('../../config/', import.meta.url));

/** The channel ids of the shipped watches: well-formed, but they belong to no channel. */
export const PLACEHOLDERS = /1000000000000000\d\d/g;

export function isPlaceholder(channel: string): boolean {
  return channel.replace(PLACEHOLDERS, '') === '';
}

/** The folder named by the command line or the environment, and the shipped folder for optional files it lacks. */
export function configPlace(): ConfigPlace {
  return { dir: configDir(process.argv.slice(2), process.env), shipped: SHIPPED };
}
