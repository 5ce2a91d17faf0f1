/** Builds the forms of verbs, so that the patterns list each verb once. English. */

import { irregular } from '../../text/words/irregular.ts';

const IRREGULAR: ReadonlyMap<string, readonly string[]> = new Map(
  Map.groupBy(irregular, ([, base]) => base)
    .entries()
    .map(([base, forms]) => [base, forms.map(([form]) => form)] as const),
);
/** Verbs whose past looks like their base. */
const UNCHANGED = new Set('cut hit put set shut quit burst let cast spread bet'.split(' '));
/** The last consonant may be doubled: `drop` → `dropped`, `cancel` → `cancelled`. */
const DOUBLING = /[^aeiou][aeiou][bdglmnprt]$/;

/**
 * Alternatives of a pattern: each verb in the present and the past, and its participle.
 *
 * @param verbs base forms separated by `|`; particles follow the verb: `cancel | call off`
 */
export const toldForms = (verbs: string): string =>
  alternatives(verbs, (verb) => [...presentOf(verb), ...pastOf(verb)]);

/** The same for the past and the participle alone. */
export const pastForms = (verbs: string): string => alternatives(verbs, pastOf);

/** The same for the `-ing` form. */
export const ingForms = (verbs: string): string => alternatives(verbs, (verb) => withDoubling(verb, 'ing'));

function alternatives(verbs: string, formsOf: (verb: string) => readonly string[]): string {
  const all = verbs
    .trim()
    .split(/\s*\|\s*/)
    .flatMap((entry) => {
      const [verb = '', ...rest] = entry.split(' ');
      return formsOf(verb).map((form) => [form, ...rest].join(' '));
    });
  return `(?:${[...new Set(all)].join('|')})`;
}

function presentOf(verb: string): readonly string[] {
  if (/[^aeiou]y$/.test(verb)) return [verb, `${verb.slice(0, -1)}ies`];
  return [verb, /(?:s|x|z|ch|sh|o)$/.test(verb) ? `${verb}es` : `${verb}s`];
}

function pastOf(verb: string): readonly string[] {
  if (UNCHANGED.has(verb)) return [verb];
  const known = IRREGULAR.get(verb) ?? IRREGULAR.get(verb.replace(/^(?:re|un|over|out)-?/, ''));
  if (known === undefined) return withDoubling(verb, 'ed');
  const prefix = IRREGULAR.has(verb) ? '' : (/^(?:re|un|over|out)-?/.exec(verb)?.[0] ?? '');
  return known.map((form) => `${prefix}${form}`);
}

function withDoubling(verb: string, ending: 'ed' | 'ing'): readonly string[] {
  if (ending === 'ed' && /[^aeiou]y$/.test(verb)) return [`${verb.slice(0, -1)}ied`];
  if (ending === 'ing' && verb.endsWith('ie')) return [`${verb.slice(0, -2)}ying`];
  if (verb.endsWith('e') && !(ending === 'ing' && /[eo]e$/.test(verb))) return [`${verb.slice(0, -1)}${ending}`];
  const doubled = DOUBLING.test(verb) ? [`${verb}${verb.at(-1)}${ending}`] : [];
  return [`${verb}${ending}`, ...doubled];
}
