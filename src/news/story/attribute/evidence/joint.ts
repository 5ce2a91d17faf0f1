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

/** The partners that a sentence names in an investigation of its own outlet. */
export function jointIn(
  sentence: ReadSentence,
  own: readonly OwnMention[],
  reading: AttributionReading,
  facts: EvidenceFacts,
): Extract<Evidence, { kind: 'joint' }>[] {
  const mine = within(own, sentence)[0];
  const said = reading.text.slice(sentence.start, sentence.end);
  if (mine === undefined || !JOINT.test(said)) return [];
  const family = familyOf(reading.publishers, reading.publisher);
  const others = sentence.mentions.filter((one) => {
    const [from, to] = one.start < mine.start ? [one.end, mine.start] : [mine.end, one.start];
    return TOGETHER.test(reading.text.slice(from, Math.max(from, to)));
  });
  return others.flatMap((one) => {
    const outlet = facts.outletOf(one);
    return outlet === null || familyOf(reading.publishers, outlet) === family
      ? []
      : [{ kind: 'joint' as const, outlet, sentence: reading.original.slice(sentence.start, sentence.end) }];
  });
}
