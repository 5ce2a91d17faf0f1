/**
 * Whose reporting a text shows its news to be: its own, another outlet's, or a public source's. Each sign with the
 * sentence that shows it; `provenance.ts` weighs them over a story.
 */

import { nameKey } from '../../publishers.ts';
import type { Evidence } from '../../types.ts';
import { copiesIn } from './evidence/copies.ts';
import type { EvidenceFacts } from './evidence/facts.ts';
import { jointIn } from './evidence/joint.ts';
import { ownMentions, ownReportingIn } from './evidence/own-reporting.ts';
import { publicSourceIn } from './evidence/public-sources.ts';
import { headlineRelays, relaysIn } from './evidence/relays.ts';
import type { AttributionReading } from './reading.ts';

/** What is read of a text's beginning, sentences; its last ones are read for credits too. */
const READ = 24;

export function evidenceIn(reading: AttributionReading, facts: EvidenceFacts): Evidence[] {
  const { sentences } = reading;
  const own = ownMentions(reading);
  const copies = copiesIn(reading, facts);
  const lead = sentences.slice(0, READ);
  const joint = lead.flatMap((sentence) => jointIn(sentence, own, reading, facts));
  const partners = new Set(joint.map((one) => nameKey(one.outlet)));
  const relays = [...relaysIn(reading, facts, own), ...headlineRelays(reading, facts)].filter(
    (one) => one.outlet === null || !partners.has(nameKey(one.outlet)),
  );
  const shown = lead.flatMap((sentence) => ownReportingIn(sentence, own, reading));
  const open = publicSourceIn(reading, facts);
  return [...copies, ...joint, ...relays, ...shown, ...(open === null ? [] : [open])];
}
