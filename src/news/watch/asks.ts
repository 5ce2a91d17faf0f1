/** What a watch asks for, as a text: watches with equal texts match the same, whatever they are called and however they alert. */
import type { Watch } from './types.ts';

export function asksOf({ terms, match = 'wide', only, except }: Watch): string {
  return JSON.stringify([terms, match, only, except]);
}
