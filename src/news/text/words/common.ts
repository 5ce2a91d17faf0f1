/** Words that say nothing by themselves: they hold sentences together, in any text. */
import type { Language } from '../../types.ts';
import { LANGUAGES } from '../languages.ts';
import { familiesOf, words } from '../words.ts';

/** Chinese has no families, and so no rules of its own. */
const CHINESE = '的 了 在 是 和 与 将 对 为 等 就 也 有 被 及 从 到';

/** Words that hold sentences together or fill headlines everywhere: no two reports are one story by these. */
export const COMMON_KEYS: ReadonlySet<string> = new Set([
  ...LANGUAGES.flatMap(({ tag, common }) => keysOf(common, tag)),
  ...keysOf(CHINESE, null),
]);

/** By their families in their own language, and as a text has them that is taken for English or for none. */
function keysOf(common: string, language: Language | null): readonly string[] {
  return words(common, language).flatMap(({ start, end, form }) => {
    const families = familiesOf(common.slice(start, end));
    return [...families.in(language), ...families.in('en'), form];
  });
}

/** Does this word say nothing by itself, in any language: *were*, *within*, *pour*? Prepositions of place and time included. */
export function isCommon(word: string): boolean {
  const all = words(word);
  return all.length > 0 && all.every(({ form, key }) => CONNECTING.has(form) || COMMON_KEYS.has(key));
}

const CONNECTING: ReadonlySet<string> = new Set(
  'within without amid among across against along around behind between beyond despite during except inside near onto outside per since through throughout till toward towards upon via versus whether whose much many very even still such each every both either neither'.split(
    ' ',
  ),
);

/** The words that tell something, of so many at most. */
export function telling(all: readonly { readonly key: string }[], most: number): string[] {
  const keys: string[] = [];
  for (let at = 0; at < all.length && at < most; at++) {
    const { key } = all[at]!;
    if (!COMMON_KEYS.has(key)) keys.push(key);
  }
  return keys;
}

/** Words too common to tell one sentence from another; keys as `wordKey` makes them. */
export const COMMON_IN_SENTENCES: ReadonlySet<string> = new Set(
  'the a an and or but of in on at to for from by with as is are was were be been has have had do not it its he they she his her their that this these those who which what will would could can may said say after before over about into out up than more also new one two year day mr ms u_s'.split(
    ' ',
  ),
);
