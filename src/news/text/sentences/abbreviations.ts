/**
 * What `sentences.ts` needs to know about full stops. Abbreviations are compared as they are written, since people fall
 * *ill.* and live in *Ill.*, and without their last stop; each language lists its own.
 */

import { sentenceWords } from '../languages.ts';

/** A name or a thing always follows these: `Gen. Smith`, `e.g. Paris`. */
export const TITLE_ABBREVIATIONS = sentenceWords('titles');

/** These may end a sentence too: it goes on unless a usual first word follows. */
export const MAY_END = sentenceWords('mayEnd');

/** These go on before a number only: `Jan. 3`, `No. 5`, `Art. 7`. */
export const BEFORE_NUMBER = sentenceWords('beforeNumber');

/** All of these lists. */
export const ABBREVIATIONS: ReadonlySet<string> = TITLE_ABBREVIATIONS.union(MAY_END).union(BEFORE_NUMBER);

/** After these words, `no.` is an answer and not a number: `He said no. 300 left.` */
export const ANSWERS = /(?:^|\s)(?:said|says|say|answer(?:ed|s|ing)?|vot(?:ed?|es|ing)|was|is|were|a|flat|firm) $/u;

/** A single letter behind these is no initial: `hepatitis B. Doctors …`. */
export const LETTERED =
  /(?:^|\s)(?:hepatitis|vitamins?|type|plan|option|class|grade|group|category|section|part|chapter|appendix|exhibit|schedule|terminal|gate|block|wing|tier|series?|influenza|war|act|title|phase|company|league|division) $/iu;

/** A sentence begins with one of these, a name does not. */
export const FIRST_WORDS = sentenceWords('firstWords');

/** Names that carry their own mark: `E! Online`, `Yahoo! News`. */
export const MARKED_NAMES: ReadonlySet<string> = new Set('E Yahoo Jeopardy Wham Hello OK Yum Joomla'.split(' '));

/** What follows `5 p.m.` without beginning a sentence. */
export const AFTER_TIME =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Eastern|Pacific|Central|Mountain|Greenwich|(?:[ECMP][SD]?T|GMT|UTC|BST|CES?T|EES?T|MSK|I[SD]T|[HJKT][KSR]T|AE[SD]T|NZT|[AEWC]AT|SAST|PKT|SGT|WIB)\b|\p{Lu}\p{L}+ [Tt]ime\b|\d)/u;

/** `"Why?" Ms. Roe asked`: the sentence goes on behind the quotation. */
export const SPEAKER_FOLLOWS =
  /^(?:\p{Lu}[\p{L}.'’-]{0,30}\s){1,4}(?:said|says|asked|asks|told|wrote|writes|added|shouted|replied|tweeted|recalled|responded|quipped|joked|wondered|exclaimed|yelled|screamed|cried|demanded)\b/u;

/** `“谁？”他问。`: the same in Chinese, behind any stop. */
export const CHINESE_SPEAKER = /^\p{Script=Han}{1,8}?(?<!知)(?:说|說|问|問|称|稱|表示|道|喊|回答|指出|写道)/u;

/** Before an ordinal, German: `die 3. Niederlage`. `I am 12.` is a sentence. */
export const GERMAN_ARTICLE =
  /(?:^|[\s(„"])(?:[Dd](?:er|ie|as|en|em|es)|(?<!I )[Aa]m|[IiVv][mo]m?|[Zz]u[mr]|[Bb]eim|[Ee]ine?[mnrs]?|[Ss]eine?[mnrs]?|[Ii]hre?[mnrs]?|[Jj]ede[mnrs]?|[Ss]eit|[Bb]is|[Vv]om) $/u;

/** What follows an ordinal: German days and centuries (`3. Oktober`), and Turkish offices and units. */
export const AFTER_ORDINAL =
  /^(?:Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Jahrhundert|Jahrestag|Liga|Bundesliga|FC|Cumhurbaşkanı|Ordu|Kolordu|Tugay|Dünya|Sulh|Asliye|Ağır)\b/u;
