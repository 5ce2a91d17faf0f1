/**
 * Finds the signs in a text of whose reporting its news is: its own outlet's, another's, or a public source's. Each sign
 * comes with its sentence. `provenance.ts` combines the signs of all reports of a story.
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

/** How many sentences of the beginning are read. The last sentences are read for credits, too. */
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
