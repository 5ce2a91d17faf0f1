import type { BittenExclusion } from '../../news/watch/match/explain.ts';
import { escapeMarkdown } from '../format/markdown.ts';

/** `the thesaurus (group embassy, not: brand ambassador) excludes “Brand ambassador”`. */
export function vetoInWords({ group, kind, entry, words }: BittenExclusion): string {
  return `the thesaurus (group ${group}, ${kind}: ${escapeMarkdown(entry)}) excludes “${escapeMarkdown(words)}”`;
}
