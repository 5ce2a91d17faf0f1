/**
 * The verbs by which English news says that somebody speaks. The most frequent are the cues of PolNeAR (Newell,
 * Margolin, Ruths, LREC 2018); the rest are the verbs of saying of any dictionary.
 */

/** Third person, past and `-ing` form of regular verbs. */
function formsOf(verb: string): { now: string; past: string; participle: string } {
  const stem = verb.replace(/e$/, '');
  const doubled = DOUBLED.has(verb) ? `${verb}${verb.at(-1)}` : null;
  if (/[^aeo]y$/.test(verb))
    return { now: `${verb.slice(0, -1)}ies`, past: `${verb.slice(0, -1)}ied`, participle: `${verb}ing` };
  const now = /(?:s|sh|ch|x)$/.test(verb) ? `${verb}es` : `${verb}s`;
  return { now, past: doubled ? `${doubled}ed` : `${stem}ed`, participle: `${doubled ?? stem}ing` };
}
const DOUBLED = new Set([
  'admit',
  'submit',
  'grin',
  'shrug',
  'snap',
  'aver',
  'quip',
  'slam',
  'dub',
  'brag',
  'rap',
  'refer',
  'sob',
  'rebut',
  'nod',
]);

const list = (verbs: string): string[] => verbs.trim().split(/\s+/);
const IRREGULAR_SAY = list(
  'signal signals signalled signaled said says say told tells tell wrote writes write posted swore swears',
);

const REGULAR_SAY = list(`
  add argue note explain claim insist suggest announce declare warn acknowledge admit testify tweet respond reply
  answer counter quip joke recall conclude predict contend assert allege confirm deny disclose reveal vow pledge complain
  lament observe remark comment caution concede maintain emphasize emphasise stress reiterate echo boast declaim proclaim
  intone muse opine urge ask continue promise estimate recount elaborate clarify retort inform report assure
  reject condemn welcome demand accuse blame dismiss praise describe criticize criticise denounce hail apologize apologise refute dispute recommend advise reason
  hint aver confess confide affirm attest reaffirm specify underline underscore moan bemoan posit reassure term
  thunder rebut speculate reckon relate theorize`);
const REGULAR_CALL = list(`
  offer call describe criticize criticise accuse blast slam attack mock label dismiss praise denounce condemn reject defend
  question decry refer brand dub deride ridicule hail characterize point cite agree concur apologize apologise shout yell chant
  invoke wonder demand compare tout express thank liken repeat deem consider talk blame laugh
  crack rail quote welcome dispute contradict challenge refute appeal rap nod sob state email
  fume gripe gush interject mutter murmur rage rant reflect scream shriek sneer snap snarl taunt tease wail whine grin beam
  object protest remind submit threaten volunteer grimace concur chime chuckle smile shrug decree profess
  sigh exclaim enthuse scoff bark whisper plead beg mourn propose summarize marvel fume groan grumble portray depict lambaste rebuke chide scold implore`);
const IRREGULAR_CALL = list('spoke speaks went goes thinks thought feels felt issued released');

const finite = (verbs: readonly string[]): string[] => verbs.flatMap((verb) => [formsOf(verb).now, formsOf(verb).past]);

/** Verbs of saying: their subject is a source. */
export const SAY: ReadonlySet<string> = new Set([...IRREGULAR_SAY, ...finite(REGULAR_SAY)]);
/** Verbs of saying only in a sentence with a quotation. */
export const CALL: ReadonlySet<string> = new Set([...IRREGULAR_CALL, ...finite(REGULAR_CALL)]);
/** Verbs of saying only with a plural subject: `officials warn`, `prosecutors allege`. */
export const PLURAL_SAY: ReadonlySet<string> = new Set(
  list('argue claim insist warn contend allege deny maintain urge call add predict suggest'),
);
/** Participles of the sentence's subject: `Roe left, saying …`. */
export const SAYING: ReadonlySet<string> = new Set([
  'saying',
  'telling',
  'writing',
  ...[...REGULAR_SAY, ...list('call accuse describe criticize point quote')].map((verb) => formsOf(verb).participle),
]);
/** Participles that need no quotation. */
export const PLAIN_SAYING: ReadonlySet<string> = new Set(
  list('saying telling arguing writing adding insisting warning claiming announcing stating confirming'),
);
/** `confirmed by his agent`: the passive that names who spoke. */
export const SAID_BY: ReadonlySet<string> = new Set(
  list(
    'confirmed announced disclosed denied described told revealed declared explained criticised criticized condemned rejected',
  ),
);
/** Also nouns: they are verbs only after one person, and before what is said. */
export const NOUNISH: ReadonlySet<string> = new Set(
  list(`hints protests moans claims answers calls notes reports remarks comments estimates emails questions demands offers promises attacks charges
    credits shouts chants plans states quips jokes counters replies points mocks appeals complaints urges pledges vows boasts
    talks quotes cites labels brands blasts slams defends comment report claim call note`),
);
/** A word after them is no verb's subject: `was said`, `to say`. */
export const NO_SUBJECT: ReadonlySet<string> = new Set(
  list(
    'to be been is was were are being get got not will would could should must can may might cannot when as n’t wasn’t isn’t won’t can’t',
  ),
);
/** What stands between a subject and its verb. */
export const ADVERBS: ReadonlySet<string> = new Set(
  list(`also later then has have had recently previously once just again first now still even all both each instead simply too
    separately himself herself themselves itself soon however since did does never often always initially further likewise
    merely yesterday today tonight only earlier late early already who've repeatedly therefore meanwhile last this week month
    year morning afternoon evening night on ago afterwards afterward`),
);
export const DAY_NAME = /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day)s?$/;
/** Where something is said: `in a statement`, `on Facebook`, `by phone`. */
export const SETTINGS: ReadonlySet<string> = new Set(
  list(`statement interview e-mail email speech tweet post letter call memo release video briefing conference x twitter facebook
    instagram telegram tiktok linkedin phone telephone rally hearing address note television tv radio podcast blog column court message thread
    filing rally podcast testimony remarks report weibo bluesky threads livestream text message debate op-ed essay article book reporters`),
);
