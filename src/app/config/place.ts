/** The shipped configuration, and the placeholders that it contains. */
import { fileURLToPath } from 'node:url';

/** The folder of the shipped configuration. */
export const SHIPPED = fileURLToPath(new URL('../../../config/', import.meta.url));

/** The channel ids of the shipped watches: well-formed, but they belong to no channel. */
export const PLACEHOLDERS = /1000000000000000\d\d/g;

export function isPlaceholder(channel: string): boolean {
  return channel.replace(PLACEHOLDERS, '') === '';
}
