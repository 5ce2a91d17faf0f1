/**
 * Kinds of event and the words for them: one report says *blaze*, the next *goes up in smoke*. Listed are kinds that seldom
 * happen twice on one day to the same place or person. Talks, elections, wars and epidemics are not: each consists of many
 * events.
 */

import { isCommon } from '../../text/words/common.ts';
import { allFamilies, words } from '../../text/words.ts';

/** One kind a line, named by its first word. Phrases match in order, with inflections. */
const KINDS = `
  fire, blaze, flame, inferno, ablaze, burn, burnt, arson, smoke, smoulder, smolder, firefighter, fire crew, gutted, wildfire, bushfire, incendie, incendio, incêndio, feuer, großbrand, пожар
  earthquake, quake, tremor, temblor, aftershock, seismic, shake, jolt, rattle, magnitude, epicentre, epicenter, richter, séisme, terremoto, terramoto, sismo, erdbeben, землетрясение, deprem
  flood, floodwater, inundated, deluge, downpour, burst its banks, inondation, inundación, hochwasser, überschwemmung, наводнение
  storm, hurricane, cyclone, typhoon, tornado, twister, gale, landfall, thunderstorm, tempête, tormenta, sturm, unwetter
  landslide, mudslide, landslip, rockfall, rockslide, avalanche
  volcano, erupt, eruption, lava, ash, crater, plume, vulkan, volcan
  explosion, explode, blast, bomb, bombing, detonate, grenade, minefield, landmine, взрыв
  crash, collision, collide, pile-up, derail, derailment, overturn, smash
  sinking, sink, capsize, run aground, overboard, shipwreck
  collapse, cave in, gave way, rubble
  outage, blackout, power cut, power failure, offline
  rescue, rescuer, survivor, trapped, search party
  death, die, dead, killed, toll, victim, fatal, funeral, mourn, tribute, obituary
  shooting, gunman, gunmen, gunfire, stabbing, stab, knifeman, knife attack
  strike, walkout, walk out, walk off, stoppage, picket, industrial action, down tools, downed tools, go-slow, work to rule, grève, huelga, greve, sciopero, streik, warnstreik, забастовка
  trial, court, jury, juror, judge, verdict, convict, conviction, guilty, sentence, prosecutor, defendant, plead, acquit, barrister, appeal, jail, prison, behind bars, tribunal
  arrest, detain, custody, suspect, raid, handcuff
  fraud, embezzle, theft, steal, swindle, defraud, scam
  cartel, price-fixing, antitrust
  breach, hack, hacker, ransomware, cyberattack, malware
  vulnerability, flaw, exploit, patch, zero-day
  takeover, merger, acquire, acquisition, buyout, tie-up
  recall, faulty, defect
  transfer, signing, midfielder, striker, winger, defender, goalkeeper, full back, loan, medical, footballer
  coach, head coach, manager, sack, dressing room
`;

const kindOfKey = new Map<string, string>();
/** By their first key. */
const phrases = new Map<string, { readonly keys: readonly string[]; readonly kind: string }[]>();

for (const line of KINDS.trim().split('\n')) {
  const terms = line.split(',').map((term) => term.trim());
  for (const term of terms) learn(term, terms[0]!);
}

/** A word that is common in some language tells nothing: `die` is an article in German. */
function learn(term: string, kind: string): void {
  const keys = words(term).map(({ key }) => key);
  const [first] = keys;
  if (keys.length > 1) phrases.set(first!, [...(phrases.get(first!) ?? []), { keys, kind }]);
  else for (const key of allFamilies(term)) if (!kindOfKey.has(key) && !isCommon(key)) kindOfKey.set(key, kind);
}

const bits = new Map(
  [
    ...new Set(
      KINDS.trim()
        .split('\n')
        .map((line) => line.split(',')[0]!.trim()),
    ),
  ].map((kind, n) => [kind, 1 << n]),
);

/** Kinds as bits of one number: they are fewer than 31. */
export function kindBits(kinds: Iterable<string>): number {
  let all = 0;
  for (const kind of kinds) all |= bits.get(kind)!;
  return all;
}

/** The kinds of event that these words mention, each named by its first word in the table. */
export function kindsIn(read: readonly { readonly key: string }[]): string[] {
  return read.flatMap(({ key }, at) => {
    const found = (phrases.get(key) ?? []).filter(({ keys }) => keys.every((one, n) => read[at + n]?.key === one));
    const kind = kindOfKey.get(key);
    return [...(kind === undefined ? [] : [kind]), ...found.map((phrase) => phrase.kind)];
  });
}
