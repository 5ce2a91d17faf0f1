/** The names by which a text calls the outlet that publishes it: all of its family's, and the short forms of its own. */

import { findPublisher, nameKey, type Publishers } from '../../../publishers.ts';

const ARTICLE = /^(?:the|le|la|les|l|el|los|las|il|lo|der|die|das|de|het|al|o|a|os|as|an)$/i;
/** Last words that many outlets share. Alone, they name no outlet. */
const SHARED =
  /^(?:news|online|today|daily|media|group|tv|radio|world|international|network|press|digital|live|english|weekly|agency|magazine|times|channel|fm|wire|report|page|website|com|america|europe|asia|africa|india|uk|us|international|nachrichten|noticias|actualités?)$/i;
/** What comes after the short form: `Politico Europe`, `BBC News Mundo`, `Folha de …`. */
const ADDED =
  /^(?:news|europe|africa|afrique|mundo|brasil|arabic|persian|turkish|english|français|en|español|de|do|da|du|di|of|der|von|online|digital|international|world|asia|uk|us|usa|business|sport|weekly|daily|fm|tv|radio|live|today|deutsch|deutschland|italia|france|latino|ukrainian|russian|service)$/i;

/** Matches the names, with an ending such as `’s` or `s`, in a masked text. A global pattern: use it with `matchAll` only. */
export function ownNamesPattern(publisher: string, publishers: Publishers): RegExp | null {
  const known = patterns.get(publishers) ?? new Map<string, RegExp | null>();
  patterns.set(publishers, known);
  const before = known.get(publisher);
  if (before !== undefined) return before;
  if (known.size >= MOST_PATTERNS) known.clear();
  const pattern = patternOf(publisher, publishers);
  known.set(publisher, pattern);
  return pattern;
}

/** A cache, because the same publishers come again and again. Bounded, so that hostile names cost no memory. */
const patterns = new WeakMap<Publishers, Map<string, RegExp | null>>();
const MOST_PATTERNS = 1_000;

function patternOf(publisher: string, publishers: Publishers): RegExp | null {
  const known = findPublisher(publishers, publisher);
  const names = new Set<string>([publisher]);
  for (const one of known === null ? [] : (publishers.byFamily.get(known.family) ?? [known])) {
    for (const name of [one.name, ...one.aka]) if (name.length > 1) names.add(name);
  }
  for (const name of [...names].slice(0, 12)) for (const short of shortForms(name)) names.add(short);
  const written = [...names]
    .map((name) =>
      name
        .replace(/\s*\([^)]*\)/g, '')
        .replace(/^the\s+/i, '')
        .trim(),
    )
    .filter((name) => name.length > 1 && /\p{L}/u.test(name))
    .sort((a, b) => b.length - a.length)
    .flatMap((name) => [
      escaped(name),
      ...(/\p{Ll}/u.test(name) && name.length > 3 ? [escaped(name.toUpperCase())] : []),
    ]);
  if (written.length === 0) return null;
  return new RegExp(
    `(?<![\\p{L}\\d@#/.’'&-])(?:${[...new Set(written)].join('|')})(?:['’]\\p{L}{1,4}|s)?(?![\\p{L}\\d@])`,
    'gu',
  );
}

const escaped = (name: string): string => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, ' ');

/** `The Boston Globe` → `Globe`; `Politico Europe` → `Politico`; `Les Échos du Jour` → `Échos du Jour`. */
function shortForms(name: string): string[] {
  const words = name
    .replace(/\s*\([^)]*\)/g, '')
    .split(/\s+/)
    .filter(Boolean);
  while (words.length > 1 && ARTICLE.test(words[0]!)) words.shift();
  const forms = [words.join(' ')];
  const last = words.at(-1)!;
  if (words.length > 1 && !SHARED.test(last)) forms.push(last);
  if (words.length > 1 && /^times$/i.test(last)) forms.push(last);
  if (words.length > 2) forms.push(words.slice(-2).join(' '));
  if (
    words.length > 1 &&
    words.slice(1).every((word) => ADDED.test(word)) &&
    words[0]!.length > 2 &&
    !SHARED.test(words[0]!)
  )
    forms.push(words[0]!);
  return forms.filter((form) => nameKey(form).length > 1);
}
