import type { BittenExclusion } from '../../news/watch/match/explain.ts';
import { escapeMarkdown } from '../format/markdown.ts';

const BECAUSE: Readonly<Record<'sense' | 'background' | 'role', string>> = {
  sense: 'means something else',
  background: 'is history, not news',
  role: 'belongs to something else',
};

/**
 * `the thesaurus (group embassy, not: brand ambassador) excludes “Brand ambassador”`;
 * `“strikes gold” means something else (strikes … gold)`.
 */
export function vetoInWords({ group, kind, entry, words }: BittenExclusion): string {
  const quoted = `“${escapeMarkdown(words)}”`;
  return kind === 'not' || kind === 'unless'
    ? `the thesaurus (group ${group}, ${kind}: ${escapeMarkdown(entry)}) excludes ${quoted}`
    : `${quoted} ${BECAUSE[kind]} (${escapeMarkdown(entry)})`;
}
