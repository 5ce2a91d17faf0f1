/**
 * Who wrote the text: a name alone above it, and below it a few words about the author. A name counts only where the text has
 * no word of it: whom an article is about is named in it.
 */
import { quotesSomebody } from './site-talk.ts';

/** From this length on a line is prose; so many such lines make a text. */
const PROSE = 40;
const FEWEST = 3;
const LONGEST_BYLINE = 80;
const LONGEST_BIO = 400;
/** So many lines at the end may be about the authors. */
const LAST = 3;

const PART = "\\p{Lu}[\\p{Ll}'’]*[\\p{L}.'’-]{0,20}";
const PERSON = `${PART}(?: (?:de|da|van|von|der|bin|al|el|la|di|du|ben) ?)?(?: ${PART}){1,3}`;
const DATE = '[\\d./ -]{0,6}\\p{L}{0,10}\\.? ?\\d{1,2},? ?(?:of |de )?\\p{L}{0,10}\\.? ?(?:de )?\\d{4}';
const BYLINE = new RegExp(
  `^${PERSON}(?:(?:, | (?:and|und|et|y|e|en|och|&) )${PART}(?: ${PART}){0,3}){0,4}(?:\\s?[|/·•–—-]\\s?${DATE})?$`,
  'u',
);
/** What outlets say of those who write for them: their trade, or what they write about. */
const TRADE =
  'writer|reporter|journalist|editor|columnist|correspondent|critic|photographer|producer|contributor|author|Redakteur(?:in)?|Journalist(?:in)?|Korrespondent(?:in)?|Autor(?:in)?|Reporter(?:in)?|Volontär(?:in)?|journaliste|correspondante?|rédact(?:eur|rice)|reporter|periodista|redactora?|corresponsal|columnista|jornalista|repórter|redatora?|colunista|correspondente|giornalista|redattore|redattrice|corrispondente|verslaggever|redacteur|correspondent|journaliste|skribent|dziennikar(?:z|ka)|журналист(?:ка)?|корреспондент(?:ка)?';
const BIO = new RegExp(
  `^(?<name>${PERSON}) (?:(?:is|was|ist|est|es|è|é|är) (?:(?:an?|the|our|une?|ein|eine|una?|um|uma|de|een|en) )?(?:[\\p{L}’'-]+ ){0,6}?(?:${TRADE})(?!\\p{L})|(?:has|have) (?:(?:written|reported|been (?:writing|reporting)) (?:on|about|for|from)|covered|been covering) |(?:covers|writes|reports) (?:on |about |for |from )?(?!(?:that|to|in (?:his|her|their)) )|(?:schreibt|berichtet)(?: seit \\d{4})?(?: als \\p{L}+)? (?:über|für|aus) |écrit sur |couvre |escribe (?:sobre|en|para) |cubre |escreve sobre |cobre |scrive (?:di|per|su) |si occupa di |schrijft (?:sinds \\d{4} )?(?:over|voor) |skriver om )`,
  'u',
);
/** `Arla is the Post’s roads reporter.` */
const FIRST_NAME = new RegExp(`^(?<name>${PART}) is (?:an?|the|our) [^.,]{0,60}\\b(?:${TRADE})\\.$`, 'u');
const THE_AUTHOR = /^(?<name>The) (?:author|writer) (?:is (?:an?|the) |teaches |works (?:at|for|as) |lives (?:in|on) )/;
/** What happens to somebody, or is his, makes news of him. */
const NEWS =
  /\b(?:whom|whose|has led|who (?!writes|covers|reports)\p{L}+|died|killed|arrested|jailed|detained|accused|charged|sentenced|missing|shot|wounded|freed|released|costs?|(?:was|were) \p{L}{2,16}(?:ed|en)|letter|petition|book that)\b|(?<!\p{L})(?:sei|seien|habe|haft|inhaftiert|festgenommen|getötet|gestorben|verurteilt|détenue?|arrêtée?|tuée?|morte?|condamnée?|detenid[oa]|asesinad[oa]|muert[oa]|condenad[oa]|pres[oa]|mort[oa]|assassinad[oa]|arrestat[oa]|condannat[oa]|uccis[oa]|gearresteerd|vermoord|gedood|wurde|a été|fue|foi|è stat[oa]|werd)(?!\p{L})|, dass |(?<!\p{L})(?:dass|que|che|dat) /iu;

/** @param lines of a text that is clean otherwise; empty ones part paragraphs */
export function withoutBio(lines: readonly string[]): readonly string[] {
  const told = lines.flatMap((line, at) => (line === '' ? [] : [at]));
  if (told.filter((at) => lines[at]!.length >= PROSE).length < FEWEST) return lines;
  const ends = told.slice(-LAST).filter((at) => at > told[0]!);
  const left = new Set(ends.filter((at) => isBio(lines, at)));
  if (isByline(lines, told[0]!)) left.add(told[0]!);
  return left.size === 0 ? lines : lines.filter((_, at) => !left.has(at));
}

function isByline(lines: readonly string[], at: number): boolean {
  const line = lines[at]!;
  return line.length <= LONGEST_BYLINE && !line.endsWith('.') && BYLINE.test(line) && isUnknown(line, lines, at);
}

function isBio(lines: readonly string[], at: number): boolean {
  const line = lines[at]!;
  const name = (BIO.exec(line) ?? FIRST_NAME.exec(line) ?? THE_AUTHOR.exec(line))?.groups?.name;
  if (name === undefined || line.length > LONGEST_BIO || /["“”„«»]/.test(line)) return false;
  return !NEWS.test(line) && !quotesSomebody(line) && (name === 'The' || isUnknown(name, lines, at));
}

/** No other line has a word of the name. */
function isUnknown(name: string, lines: readonly string[], at: number): boolean {
  const words = name.match(/\p{Lu}[\p{L}'’-]{2,}/gu) ?? [];
  return words.length > 0 && lines.every((line, other) => other === at || !words.some((word) => line.includes(word)));
}
