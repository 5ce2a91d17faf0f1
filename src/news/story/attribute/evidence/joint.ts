/** Signs of an investigation that several outlets made together. */

import { familyOf } from '../../../publishers.ts';
import type { Evidence } from '../../../types.ts';
import type { AttributionReading, ReadSentence } from '../reading.ts';
import type { EvidenceFacts } from './facts.ts';
import { type OwnMention, within } from './own-reporting.ts';

const JOINT =
  /(?<!\p{L})(?:joint(?:ly)?|investigation|consortium|partners?|partnership|collaboration|together with|enquête|collectif|en collaboration|Recherchen?|gemeinsam\p{L}*|investigación|inquérito|investigação|inchiesta|conjunta?|granskning|gravejobb|onderzoek|расследовани\p{L}*|розслідуванн\p{L}*|تحقيق|soruşturma)(?!\p{L})/iu;
const TOGETHER =
  /^(?:[^.]{0,50}(?:,|\/| and | und | et | y | e | och | og | en | with | avec | mit | con | com | и | و|partners?|together)[^.]{0,50})$/iu;

/** The other's investigation came before its own. */
const APART =
  /(?<!\p{L})(?:after|following|since|before|citing|according|reported|revealed|weeks|months|days|separate|own|après|depuis|nach|seit|tras|después|após|dopo)(?!\p{L})/iu;

/** `Alpha, Beta and Gamma found`: named side by side, as those who found the news out. */
const FOUND =
  /(?<!\p{L})(?:found|established|revealed?|reveals?|uncovered|obtained|reviewed|examined|analy[sz]ed|seen by|identified|learned|spent|interviewed|collected|révèlent|ont (?:révélé|établi|enquêté)|enthüllen|recherchierten|revelan|revelam|rivelano)(?!\p{L})/iu;
/** Somebody who spoke to two outlets gave each its own interview. */
const TOLD = /(?<!\p{L})(?:told|tells?|said to|spoke to|interviews? with|gegenüber|déclaré à|dijo a)(?!\p{L})/iu;
const BETWEEN_NAMES =
  /^(?:and|&|und|et|y|e|och|og|en|with|avec|mit|con|com|by|the|le|la|les|l[’']|der|die|das|el|[’']s|\p{Lu}\p{L}*)$/u;

function isList(between: string): boolean {
  const words = between.split(/[\s,]+/).filter((word) => word !== '');
  return words.length < 9 && words.every((word) => BETWEEN_NAMES.test(word));
}

/** What stands between two names, without the names between them: `, Folha de S.Paulo and ` holds no full stop. */
function withoutNames(text: string, from: number, to: number, mentions: ReadSentence['mentions']): string {
  let [kept, at] = ['', from];
  for (const { start, end } of mentions.filter((one) => one.start >= from && one.end <= to)) {
    kept += text.slice(at, start);
    at = end;
  }
  return kept + text.slice(at, Math.max(at, to));
}

/** The partners that a sentence names in an investigation of its own outlet. */
export function jointIn(
  sentence: ReadSentence,
  own: readonly OwnMention[],
  reading: AttributionReading,
  facts: EvidenceFacts,
): Extract<Evidence, { kind: 'joint' }>[] {
  const mine = within(own, sentence)[0];
  const said = reading.text.slice(sentence.start, sentence.end);
  if (mine === undefined) return [];
  const isJoint = JOINT.test(said);
  const family = familyOf(reading.publishers, reading.publisher);
  const others = sentence.mentions.filter((one) => {
    const [from, to] = one.start < mine.start ? [one.end, mine.start] : [mine.end, one.start];
    const between = withoutNames(reading.text, from, to, sentence.mentions);
    return isJoint
      ? TOGETHER.test(between) && !APART.test(between)
      : isList(between) && FOUND.test(said) && !TOLD.test(said);
  });
  return others.flatMap((one) => {
    const outlet = facts.outletOf(one);
    return outlet === null || familyOf(reading.publishers, outlet) === family
      ? []
      : [{ kind: 'joint' as const, outlet, sentence: reading.original.slice(sentence.start, sentence.end) }];
  });
}
