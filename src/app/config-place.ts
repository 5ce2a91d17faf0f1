/** Where this start's configuration lies, and what the shipped one leaves for its operator to fill in. */
import { fileURLToPath } from 'node:url';
import type { ConfigPlace } from '../config/edit.ts';
import { configDir } from '../config/read.ts';

/** The folder of the configuration that comes with the project. */
export const SHIPPED = fileURLToPath(new URL('../../config/', import.meta.url));

/** The channel ids of the shipped watches: well-formed, and nobody's. */
export const PLACEHOLDERS = /1000000000000000\d\d/g;

export function isPlaceholder(channel: string): boolean {
  return channel.replace(PLACEHOLDERS, '') === '';
}

/** The folder that the command line or the environment names, and the shipped one that fills its gaps. */
export function configPlace(): ConfigPlace {
  return { dir: configDir(process.argv.slice(2), process.env), shipped: SHIPPED };
}
