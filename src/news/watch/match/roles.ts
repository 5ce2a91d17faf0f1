/** Who does what to whom: does a sentence say the one word of a watch of somebody or something, and the other of another? */

import type { Split } from '../../types.ts';
import { isCapital, isTitleCase } from './names.ts';
import { isLent, type MatchSpot } from './spot.ts';
import { type Passage, textBetween, type Veto } from './veto.ts';

type Rule = (spot: MatchSpot, other: MatchSpot, passage: Passage) => boolean;

/** By what people are told. Each is asked of both words. */
const RULES: readonly (readonly [entry: string, rule: Rule])[] = [
  ['the participle belongs to the next word', belongsElsewhere],
  ['it is done to something else', hasOtherObject],
  ['somebody does it to something else', isDoneToAnother],
  ['that is what is short', lacksAnother],
  ['somebody else does it', hasOtherSubject],
  ['that is the reason, not the person', isReason],
  ['one tells another to', isAnothers],
  ['the sentence contrasts them', isContrasted],
];

/** Why the sentence does not say both words of one thing; null where it may. */
export function otherRole(a: MatchSpot, b: MatchSpot, passage: Passage): Veto | null {
  if (passage.isOpen) return null;
  const found = RULES.find(([, rule]) => rule(a, b, passage) || rule(b, a, passage));
  return found ? { kind: 'role', entry: found[0], from: Math.min(a.from, b.from), to: Math.max(a.to, b.to) } : null;
}

const PARTICIPLE = /(?:[^e]ed|en)$/;
const BEFORE_ATTRIBUTE: ReadonlySet<string> = new Set(
  'after before with of for in on as and from by over to the a an its his her their'.split(' '),
);
const NO_NOUN =
  /^(?:after|as|at|before|by|for|from|in|into|of|off|on|over|since|than|to|until|up|with|amid|and|or|but|the|a|an|its|his|her|their|again|today|monday|tuesday|wednesday|thursday|friday|saturday|sunday|during|while|when|if|is|was|are|were|.*ly|\d.*)$/;

/** `cancelled flights` in a watch `concert cancelled`: the participle belongs to the word behind it. */
function belongsElsewhere(spot: MatchSpot, other: MatchSpot, { text: { words: all } }: Passage): boolean {
  if (other.atom.place || !PARTICIPLE.test(spot.atom.term) || spot.to - spot.from !== 1) return false;
  const [before, next] = [all[spot.from - 1]?.form, all[spot.to]?.form];
  if (!PARTICIPLE.test(all[spot.from]!.form) || next === undefined || NO_NOUN.test(next)) return false;
  if (other.from === spot.to || other.from === spot.to + 1 || other.to === spot.from) return false;
  return before === undefined || BEFORE_ATTRIBUTE.has(before);
}

/** Verbs that somebody does to people and places, in the forms that may have an object. */
const MOVING =
  /^(?:withdr[ae]w(?:s|ing)?|pull(?:s|ed|ing)?|cut(?:s|ting)?|reduc(?:e|es|ed|ing)|suspend(?:s|ed|ing)?|clos(?:e|es|ed|ing)|shut(?:s|ting)?|evacuat(?:e|es|ed|ing))$/;
const MOVED =
  /^(?:staff|staffing|personnel|people|crew|diplomats?|famil(?:y|ies)|dependants|dependents|spouses|workers|employees|officials|members|citizens|nationals|teams?|numbers|presence|size|half|most|all|everyone|everybody|them|hundreds|thousands|dozens|doors?|gates?|operations?|work|services?|offices?|posts?|missions?|sections?|country|capital|city|town|region|area|bases?|camps?)$/;
const NOUN_OF_MOVING = /^(?:withdrawals?|reductions?|evacuations?|closures?)$/;
/** Where an object ends, or none begins. */
const NO_OBJECT =
  /^(?:from|in|into|at|on|for|of|to|by|with|over|after|before|as|while|when|who|which|that|but|amid|during|despite|since|until|because|if|than|via|near|against|under|outside|inside|around|between|across|along|behind|within|without|about|out|off|up|down|back|away|home|again|early|late|ahead|abroad|once|next|last|this|minutes|hours|days|weeks|months|years|twice|live|here|there|today|tonight|tomorrow|yesterday|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|is|are|was|were|has|have|had|will|would|says?|said|.*ly)$/;
const IS = /^(?:be|been|being|is|are|was|were|get|gets|got)$/;
const LONGEST_OBJECT = 6;
/** `four of its five consulates` */
const QUANTITY =
  /^(?:\d.*|one|two|three|four|five|six|seven|eight|nine|ten|dozens|hundreds|thousands|some|several|many|most|all|half|part|parts|both|none)$/;
const BREAK = /[^\s'’"“”‘\p{L}\p{N}$£€%.,-]|[.,](?!\d)/u;

/** `Embassy withdraws backing`, `withdrawals of 50 dinars`: what is moved is neither the mission nor its people. */
function hasOtherObject(spot: MatchSpot, other: MatchSpot, passage: Passage): boolean {
  const { words: all } = passage.text;
  const { form } = all[spot.from]!;
  const isNoun = NOUN_OF_MOVING.test(form) && all[spot.from + 1]?.form === 'of';
  const isVerb = MOVING.test(form) && spot.to - spot.from === 1 && !IS.test(all[spot.from - 1]?.form ?? '');
  if (spot.atom.group === null || (!isNoun && !isVerb)) return false;
  const object = objectBehind(isNoun ? spot.from + 1 : spot.from, passage);
  if (object === null || isPlaceOrName(object.at(-1)!, form, passage)) return false;
  // Soldiers who bring families out do not leave themselves.
  const isBySoldiers = other.to <= spot.from && SOLDIERS.test(all[other.to - 1]!.form);
  return isBySoldiers || !object.some((at) => MOVED.test(all[at]!.form));
}

/** In a headline in capitals no word tells; but places are evacuated, and hardly withdrawn, cut or closed. */
function isPlaceOrName(at: number, verb: string, { text }: Passage): boolean {
  return isCapital(text, at) && (!isTitleCase(text, at) || verb.startsWith('evacuat'));
}

/** `Surgeon removed tumour, judge says`, for `judge removed`: a watch with a participle asks to whom it is done. */
function isDoneToAnother(spot: MatchSpot, other: MatchSpot, passage: Passage): boolean {
  const { words: all } = passage.text;
  const isOfThesaurus = !spot.own && !isLent(spot);
  if (isOfThesaurus || !PARTICIPLE.test(spot.atom.term) || other.atom.place || spot.to - spot.from !== 1) return false;
  if (!/(?:[^su]s|ed)$/.test(all[spot.from]!.form) || IS.test(all[spot.from - 1]?.form ?? '')) return false;
  const object = objectBehind(spot.from, passage);
  return object !== null && !isCapital(passage.text, object[0]!);
}

const LACK = /^(?:shortages?|scarcity|dearth|lack|glut|surplus)$/;
const ADJECTIVE =
  /(?:al|ic|ous|ive|ing|ed|ful|less|ish|ian|ese|ute|ere)$|^(?:major|huge|big|new|record|fresh|grave|dire|wide|deep|looming|long|short|severe|extreme)$/;

/** `Teacher writes of wartime food shortage`, `shortage of nurses`: what is short stands beside the word. */
function lacksAnother(spot: MatchSpot, other: MatchSpot, passage: Passage): boolean {
  const { text, isCovered } = passage;
  if (!LACK.test(text.words[spot.from]!.form) || spot.to - spot.from !== 1) return false;
  if (text.words[spot.to]?.form === 'of')
    return other.to <= spot.from
      ? false
      : objectBehind(spot.to, passage, isList(spot.to, passage) ? LONGEST_OBJECT : 3) !== null;
  const before = text.words[spot.from - 1]?.form;
  if (before === undefined || isCovered(spot.from - 1) || NO_NOUN.test(before) || ADJECTIVE.test(before)) return false;
  return !/^ (?:of|for|in) /iu.test(textBetween(text, spot.to - 1, other.from));
}

/** `food and vaccines` */
function isList(at: number, { text: { words: all } }: Passage): boolean {
  return [at + 2, at + 3].some((next) => all[next]?.form === 'and');
}

const SOLDIERS = /^(?:troops?|soldiers?|army|armies|forces|marines|peacekeepers?|military|commandos)$/;

/** Does the thesaurus say that its group counts beside another: that it is done to what the other group names? */
function isOfMovement({ beside, atom }: MatchSpot): boolean {
  return beside !== null || (atom.group?.members.some(({ role }) => typeof role === 'object') ?? false);
}

/** The numbers of the words behind the word at `at`, up to a preposition or a stop; null where there are none or one counts for the watch. */
function objectBehind(at: number, { text, isCovered }: Passage, longest = LONGEST_OBJECT): readonly number[] | null {
  const { words: all } = text;
  let end = at + 1;
  if (all[end]?.form === 'up' && all[end + 1]?.form === 'to') end += 2; // up to 300 dinars
  if (/^(?:and|or)$/.test(all[end]?.form ?? '') || beginsSentence(end, text)) return null;
  if (/^(?:down|off)$/.test(all[end]?.form ?? '')) end += 1; // pulls down a poll
  const object: number[] = [];
  for (; end < all.length && object.length < longest; end++) {
    if (all[end]!.form === 'of' && QUANTITY.test(all[end - 1]!.form)) continue;
    if (NO_OBJECT.test(all[end]!.form) || isBreak(end, text)) break;
    if (isCovered(end)) return null;
    object.push(end);
  }
  return object.length > 0 ? object : null;
}

/** `orders consulate to close A Chinese researcher …`: some feeds lose the full stop. */
function beginsSentence(at: number, text: Split): boolean {
  return /^(?:a|an|the|in|on)$/.test(text.words[at]?.form ?? '') && isCapital(text, at) && !isTitleCase(text, at);
}

/** Does a sentence or clause end before the word? Not behind a short abbreviation: *St. Petersburg*. */
function isBreak(at: number, { text, words: all }: Split): boolean {
  const gap = text.slice(all[at - 1]!.end, all[at]!.start);
  return BREAK.test(gap) && !(gap === '. ' && all[at - 1]!.form.length < 3);
}

/** People who come and go, and are no staff. */
const CROWD =
  /^(?:protest[eo]rs?|demonstrators?|activists?|campers?|crowds?|mobs?|rioters?|marchers?|supporters|fans|visitors|spectators|squatters?|occupiers|looters|intruders?|attackers?|gunm[ae]n|hecklers|strikers|pickets|picketers|shoppers|customers|worshippers|guests|migrants|asylum|pilgrims)$/;
const GOING =
  /^(?:withdr[ae]w(?:s|ing|n)?|leav(?:e|es|ing)|left|depart(?:s|ed|ing)?|vacat(?:e|es|ed|ing)|abandon(?:s|ed)?|flee(?:s|ing)?|fled|exit(?:s|ed)?)$/;
const SUBJECT_WORDS = 4;
/** A clause with a subject of its own, up to its verb: `as the former governor is`. */
const OWN_CLAUSE =
  /(?<!\p{L})(?:as|while|when|because|before|after|and) (?!(?:he|she|they|it|who|one|some|two|three|colleagues?)(?!\p{L}))(?:[\p{L}\p{N}'’-]+ ){1,6}(?:is|are|was|were|gets|got|has been|have been|had been) $/iu;
/** The same without its verb: `after suspects arrested`, `says 40 arrested`. */
const OWN_SUBJECT =
  /(?<!\p{L})(?:as|while|when|because|before|after|says|said|claims|that|orders?|ordered|wants?|gets?|sees?|saw|has|had) (?!(?:been|be|now|he|she|they|it|who|one|some|two|three|colleagues?|being|\p{Ll}+ing)(?!\p{L}))(?:[\p{L}\p{N}'’-]+ ){1,3}$/iu;
/** `reporters`, `nurse`, `policemen`: a person who does something. */
const PERSON =
  /(?:[^d]ers?|[^o]ors?|ists?|[ai]ans?|m[ae]n|staff|crews?|officials?|diplomats?|nurses?|judges?|presidents?|chiefs?|boss(?:es)?|captains?|bishops?|generals?|coach(?:es)?|pilots?|students?|pupils?|citizens|nationals)$/;
const NO_PERSON =
  /^(?:water|power|river|weather|summer|winter|fever|timber|paper|computer|number|matter|order|border|cyber|motor|sector|tractor|reactor|harbor|flavor|labor|tumor|rumor|favor|color|floor|door|plan|clan|van|loan|ocean|japan|iran|man)s?$/;

/** `Protesters leave embassy lawn`; `Journalists jostle as former governor is arrested`. */
function hasOtherSubject(spot: MatchSpot, other: MatchSpot, passage: Passage): boolean {
  return SUBJECT_RULES.some((differs) => differs(spot, other, passage));
}

const SUBJECT_RULES: readonly Rule[] = [isExpelled, isOfCrowd, isOfOwnClause, isNewcomer, isOfCompound, isNearby];

const ORDERED = /(?<!\p{L})(?:order|tell|ask)(?:s|ed|ing)?|told(?!\p{L})/iu;
/** Whom their own state sends away; a diplomat who is told to leave is sent away by the host. */
const OWN_PEOPLE =
  /(?<!\p{L})(?:staff|personnel|employees|workers|famil(?:y|ies)|dependants|dependents|spouses|citizens|nationals|troops|soldiers|forces)(?!\p{L})/iu;
const ORDER_WORDS = 8;

/** `Karsk tells diplomats to leave`: the host's doing. `Norland tells embassy staff to leave` is none. */
function isExpelled(spot: MatchSpot, _other: MatchSpot, { text: { text, words: all } }: Passage): boolean {
  if (!isOfMovement(spot) || !GOING.test(all[spot.from]!.form) || all[spot.from - 1]?.form !== 'to') return false;
  const before = text.slice(all[Math.max(0, spot.from - ORDER_WORDS)]!.start, all[spot.from]!.start);
  return ORDERED.test(before) && !OWN_PEOPLE.test(before);
}

/** People of a thing, who may do what the thing does not: a ferry's operator sinks into debt. */
const OF_A_THING =
  /^(?:operator|owner|captain|maker|manufacturer|passenger|attendant|analyst|scientist|expert|critic|sceptic|skeptic|activist|campaigner|lawyer|boss|chief|aide|adviser|advisor|spokesman|spokeswoman|fan|supporter|buyer|seller|dealer|lobbyist|researcher|historian|collector|enthusiast|survivor|neighbo[u]?r|wife|husband|son|daughter|friend|brother|sister|mother|father|firm|startup|shop|store|poet|biographer)s?$/;

/** `Ferry captain sinks putt`, `Minister's aide resigns`: the compound's last word does it. */
function isOfCompound(spot: MatchSpot, other: MatchSpot, { text: { words: all }, isCovered, asked }: Passage): boolean {
  const between = spot.from - other.to;
  if (between !== 1 || isCovered(other.to) || /ing$/.test(all[spot.from]!.form)) return false;
  const { form } = all[other.to]!;
  return OF_A_THING.test(form) && !asked.has(form);
}

const QUITTING = /^(?:resign(?:s|ed)?|quits?|step(?:s|ped)?|stand(?:s)?|stood)$/;

/** `Road closed near embassy`, `Minister resigns after coach crash`: that is where or why, not what. */
function isNearby(spot: MatchSpot, other: MatchSpot, { text, isCovered }: Passage): boolean {
  const subject = text.words[spot.from - 1]?.form;
  if (other.from <= spot.to || subject === undefined || isCovered(spot.from - 1) || NO_NOUN.test(subject)) return false;
  const words = textBetween(text, spot.to - 1, other.from);
  if (/^ (?:near|outside|opposite|beside|close to|next to) /iu.test(words))
    return /(?:ed|shut)$/.test(text.words[spot.from]!.form);
  return (
    QUITTING.test(text.words[spot.from]!.form) && /(?<!\p{L})(?:as|after|over|amid|following|because) /iu.test(words)
  );
}

const COMING: ReadonlySet<string> = new Set('new incoming next newly future designate'.split(' '));

/** `New ambassador departs for Karsk`: who takes up a post does not give it up. */
function isNewcomer(spot: MatchSpot, other: MatchSpot, { text: { words: all } }: Passage): boolean {
  if (!isOfMovement(spot) || !GOING.test(all[spot.from]!.form) || other.from > spot.from) return false;
  return [other.from - 1, other.from - 2].some((at) => COMING.has(all[at]?.form ?? ''));
}

function isOfCrowd(spot: MatchSpot, _other: MatchSpot, { text: { words: all }, isCovered, asked }: Passage): boolean {
  if (!isOfMovement(spot) || !GOING.test(all[spot.from]!.form)) return false;
  // `The campers packed their tents and withdrew`
  if (all[spot.from - 1]?.form === 'and' && all.slice(0, 3).some(({ form }) => CROWD.test(form) && !asked.has(form)))
    return true;
  for (let at = spot.from - 1; at >= 0 && at >= spot.from - SUBJECT_WORDS; at--) {
    if (isCovered(at)) return false;
    if (CROWD.test(all[at]!.form)) return !asked.has(all[at]!.form);
  }
  return false;
}

function isOfOwnClause(spot: MatchSpot, other: MatchSpot, { text }: Passage): boolean {
  const { form } = text.words[other.to - 1]!;
  if (other.to > spot.from || other.atom.place || !isPerson(form)) return false;
  const words = textBetween(text, other.to - 1, spot.from);
  const isParticiple = /(?:ed|held|shot|hurt)$/.test(text.words[spot.from]!.form);
  return OWN_CLAUSE.test(words) || (isParticiple && OWN_SUBJECT.test(words));
}

/** Does a word name people by what they do: *reporters*, *nurse*? By its ending; `form` is folded. */
export function isPerson(form: string): boolean {
  return PERSON.test(form) && !NO_PERSON.test(form);
}

const JUDGED =
  /^(?:arrest(?:s|ed)?|detain(?:s|ed)?|charg(?:e|es|ed)|jail(?:s|ed)?|imprison(?:s|ed)?|sentenc(?:e|es|ed)|convict(?:s|ed)?|indict(?:s|ed)?|prosecut(?:e|es|ed)|fin(?:e|es|ed)|sack(?:s|ed)?|fired|held|guilty)$/;
/** What one is arrested, fined or dismissed for, and to whom it was done. */
const REASON =
  /(?<!\p{L})(?:over|for|after|with|of|about) (?:[\p{L}\p{N}'’-]+ ){0,5}?(?:assault|attack|murder|kill|death|kidnap|abduct|stab|shoot|beat|rap(?:e|ing)|threat|harass|rob|stalk|abus|fraud|theft|plot|hack|sp(?:y|ied)|libel|defam)\p{L}*(?: [\p{L}'’-]+){0,7} $/iu;
const SUFFERED =
  /^ (?:(?:is|are|was|were) )?(?:attacked|assaulted|killed|murdered|shot|stabbed|beaten|threatened|abducted|kidnapped|robbed|raped|injured|hurt)(?!\p{L})/iu;

/** `Man arrested over assault on reporter`, `Man charged after nurse stabbed`. */
function isReason(spot: MatchSpot, other: MatchSpot, { text }: Passage): boolean {
  if (other.from < spot.to || !JUDGED.test(text.words[spot.to - 1]!.form)) return false;
  const words = textBetween(text, spot.to - 1, other.from);
  if (REASON.test(words)) return true;
  const { end } = text.words[other.to - 1]!;
  return /(?<!\p{L})(?:after|when) /iu.test(words) && SUFFERED.test(text.text.slice(end, end + 30));
}

/** `Mayor urges club boss to resign`: who tells is not who does. */
const TELLING =
  /(?<!\p{L})(?:urge[sd]?|ask(?:s|ed)?|tells?|told|call(?:s|ed)? on|press(?:es|ed)?|want(?:s|ed)?|advise[sd]?|help(?:s|ed)?) .+ to $/iu;
/** `Minister accepts resignation of police chief`. */
const ANSWERING = /^ (?:(?:accept|reject|demand|seek|refuse)(?:s|ed)?|rule[sd]? out) (?:the |a )?$/iu;
const DEPARTURE = /^(?:resign|resignation|depart|departure|quit|dismissal|exit|removal|withdrawal)$/;

/** Does another than the first do what the second says? */
function isAnothers(spot: MatchSpot, other: MatchSpot, { text }: Passage): boolean {
  if (other.from > spot.from) return false;
  const words = textBetween(text, other.to - 1, spot.from);
  return TELLING.test(words) || (ANSWERING.test(words) && DEPARTURE.test(text.words[spot.from]!.form));
}

export const CONTRAST = /(?<!\p{L})(?:in spite of|despite|instead of|unlike|rather than)(?!\p{L})/iu;

/** `Numbers increase in spite of fees`: what stands on both sides does not belong together. */
function isContrasted(spot: MatchSpot, other: MatchSpot, { text }: Passage): boolean {
  return other.from < spot.from && CONTRAST.test(textBetween(text, other.to - 1, spot.from));
}
