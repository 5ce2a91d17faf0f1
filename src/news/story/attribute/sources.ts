/** The sources of an English text: who speaks, named or not, and who declines. `speech/` finds them sentence by sentence; here each becomes one Source. */

import { nameKey } from '../../publishers.ts';
import type { Source } from '../../types.ts';
import type { AttributionReading, ReadSentence } from './reading.ts';
import { type PersonNames, personNames } from './speech/person-names.ts';
import { meantNext, pronounSpeaks } from './speech/pronouns.ts';
import type { Speaker, UnnamedSpeaker } from './speech/speaker.ts';
import { type SpeechToken, tokensOf } from './speech/tokens.ts';
import { ADJECTIVE } from './speech/unnamed.ts';
import { type Voice, voicesIn } from './speech/voices.ts';

/** Articles quote fewer. A limit for hostile texts. */
const MOST = 60;

/** @param toOf the outlet that a sentence says it was said to, if any */
export function sourcesIn(reading: AttributionReading, toOf: (sentence: ReadSentence) => string | null): Source[] {
  const names = personNames(reading.text);
  const outlets = new Set(reading.mentions.map(({ written }) => nameKey(written)));
  const found = new Map<string, Source>();
  const before: Spoken[] = [];
  for (const sentence of reading.sentences) {
    if (found.size >= MOST) break;
    const masked = reading.text.slice(sentence.start, sentence.end);
    const tokens = tokensOf(masked);
    const voices = voicesIn(masked, tokens);
    if (PRONOUN.test(masked) && pronounSpeaks(tokens)) {
      const meant = meantBy(before);
      if (meant !== null && canBeMeant(meant, names)) voices.push({ speaker: meant, comment: 'said' });
    } else before.push({ tokens, speakers: voices.map(({ speaker }) => speaker) });
    if (voices.length === 0) continue;
    const said = { quote: reading.original.slice(sentence.start, sentence.end), to: toOf(sentence), outlets };
    for (const voice of voices) add(found, voice, names, said);
  }
  return [...found.values()];
}

interface Spoken {
  readonly tokens: readonly SpeechToken[];
  readonly speakers: readonly Speaker[];
}

const PRONOUN = /(?<!\p{L})[Ss]?[Hh]e(?!\p{L})/u;

/** Whom a pronoun means after these sentences. The last sentence that names somebody decides. */
function meantBy(before: readonly Spoken[]): Speaker | null {
  for (let at = before.length - 1; at >= 0; at -= 1) {
    const { tokens, speakers } = before[at]!;
    const meant = meantNext(tokens, speakers);
    if (meant !== null) return meant === 'none' ? null : meant;
  }
  return null;
}

/** A pronoun means a person whose full name the text has, or one unnamed source. */
const canBeMeant = ({ kind, who }: Speaker, names: PersonNames): boolean =>
  kind === 'unnamed' || (kind === 'person' && (names.fullNameOf(who) ?? '').includes(' '));

function add(
  found: Map<string, Source>,
  { speaker, comment }: Voice,
  names: PersonNames,
  { quote, to, outlets }: { readonly quote: string; readonly to: string | null; readonly outlets: ReadonlySet<string> },
): void {
  const key = keyOf(speaker, names, { found, isSilent: comment !== 'said' });
  if (key === null || outlets.has(nameKey(key.who))) return;
  const before = found.get(key.key);
  if (before !== undefined && (before.comment === 'said' || comment !== 'said')) {
    if (before.to === null && to !== null && comment === 'said') found.set(key.key, { ...before, to });
    return;
  }
  const isUnnamed = speaker.kind === 'unnamed';
  found.set(key.key, {
    who: key.who,
    named: !isUnnamed,
    office: isUnnamed && speaker.office !== null ? { name: speaker.office, count: speaker.inOffice } : null,
    count: isUnnamed ? speaker.count : 1,
    comment,
    to: comment === 'said' ? to : null,
    sentence: quote,
  });
}

/** @param of `isSilent`: the source declines. A single capitalised word that declines is taken for a name even if it only begins a sentence. */
function keyOf(
  speaker: Speaker,
  names: PersonNames,
  { found, isSilent }: { readonly found: ReadonlyMap<string, Source>; readonly isSilent: boolean },
): { key: string; who: string } | null {
  if (speaker.kind === 'unnamed') return unnamedKey(speaker, found);
  if (speaker.kind === 'body') return { key: bodyKey(speaker.who, found), who: speaker.who };
  const who = names.fullNameOf(speaker.who);
  if (who !== null) return { key: `person ${who.toLowerCase()}`, who };
  const isName = names.isName(speaker.who) || (isSilent && names.isOnlyCapital(speaker.who));
  return isUnknownBody(speaker.who) && isName ? { key: bodyKey(speaker.who, found), who: speaker.who } : null;
}

/** One capitalised word that is not a surname in this text: a firm or a country. */
const isUnknownBody = (name: string): boolean =>
  /^\p{Lu}[\p{L}\d&’'-]{2,}$/u.test(name) && !ADJECTIVE.test(name) && !/^\p{Lu}{7,}$|[’']/u.test(name);

/** "the official" is the official mentioned last. */
function unnamedKey(speaker: UnnamedSpeaker, found: ReadonlyMap<string, Source>): { key: string; who: string } {
  const base = `unnamed ${speaker.role}`;
  const alike = [...found.keys()].findLast((key) => key.startsWith(`${base} `));
  const own = `${base} ${contentOf(speaker.who)}`;
  if (/^the /i.test(speaker.who) && alike !== undefined && !found.has(own)) return { key: alike, who: speaker.who };
  return { key: speaker.isOther ? `${own} ${found.size}` : own, who: speaker.who };
}

const contentOf = (who: string): string => who.toLowerCase().replace(/^(?:an?|the|his|her|their|its) /, '');

/** Two names mean one body if their words are equal, if one contains the other, or if one is the initials of the other. */
function bodyKey(who: string, found: ReadonlyMap<string, Source>): string {
  const own = `body ${who.toLowerCase()}`;
  if (found.has(own)) return own;
  for (const key of found.keys()) {
    if (!key.startsWith('body ')) continue;
    const other = key.slice(5);
    const mine = own.slice(5);
    const initials = (name: string) =>
      name
        .split(' ')
        .map((word) => word[0])
        .join('');
    if (other.includes(mine) || mine.includes(other) || initials(other) === mine || initials(mine) === other)
      return key;
  }
  return own;
}
