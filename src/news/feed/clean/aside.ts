/**
 * An aside: what an outlet says to its reader, or about how the article was made, between, before or behind its paragraphs:
 * calls to subscribe, credits, rights, times of updates. No table can hold all of them, so an aside is known by its shape: a
 * short line, own words of nobody, whose words are nearly all about the medium and not about the world. Names, numbers,
 * addresses and the words that hold any sentence together do not count.
 */
import { weigh } from './outlet-words.ts';
import { tellsOfSomebody } from './site-talk.ts';

/** Longer lines tell something. */
const LONGEST = 300;
/** A longer line before a colon introduces what follows. */
const LONGEST_LABEL = 50;
/** What the words about the medium must weigh at least, and against each word about the world. */
const LIGHTEST = 2;
const AGAINST = 2;

/** An address of any kind: of a page, a mailbox, an account. */
export const ADDRESSES =
  /https?:\/\/\S+|www\.\S+|[^\s@]+@[^\s@]+\.\p{L}{2,}|(?<=^|[\s(])@\w{2,}|t\.me\/\S+|\b[a-z0-9-]{2,30}\.(?:com|org|net|test)\b\S*/giu;
/** A quotation of a few words is a name: of a newsletter, of a button. */
export const NAMED = /["“„«][^"“”„«»]{1,30}(?<![,.!?])["”“»]/g;
/** Somebody's words, or a table's, or code. */
const QUOTED = /["“”„«»|={}`\][]/;
/** A sentence whose subject is something else than this article: it tells something, though it be about a newsroom. */
const ABOUT_ANOTHER =
  /^(?:the|an?|its|his|her|their|it|he|she|they|one|two|three|der|die|das|ein|eine|le|la|les|un|une|el|los|las|il|lo|gli|o|os|as|de|het|een) (?!.*(?<!\p{L})(?:this|our|dies\p{L}*|cet|cette|nos|notre|d?est[ea]|nuestr\p{L}+|quest\p{L}+|nostr\p{L}+)(?!\p{L})).*[.!]$/iu;
/** Says in which other outlet the article appeared first, which attribution must read. */
const CREDITS_ANOTHER =
  /(?<!\p{L})(?:published|appeared|erschien(?:en)?|veröffentlicht|publiée?|paru|publicad[oa]|pubblicat[oa]|опубликован\p{L}*)(?: \p{Ll}+)? (?:in|by|with|bei|par|dans|en|por|su|da|em|в) (?:the |den? |der |die |das |les? |la |el |il |o |a )?[\p{Lu}«“"]|(?<!\p{L})(?:in|bei) (?:der |dem |den )?\p{Lu}.{0,60} (?:erschienen|veröffentlicht)(?!\p{L})/u;
/** `This article is part of a series`: a sentence about the text that it stands in. */
const ABOUT_ITSELF =
  /^(?:this|our|diese[rs]?|cet(?:te)?|est[ea]|quest[ao]|dit|deze) (?:live |full |exclusive )?(?:article|story|post|newsletter|series|project|page|blog|feed|poll|stream|gallery|section|podcast|content|coverage|artikel|beitrag|text|contenu|artículo|nota|contenido|artigo|matéria|conteúdo|articolo|contenuto) (?:is|was|has been|contains?|may contain|appears|ist|wurde|enthält|est|a été|es|fue|é|foi|contém|contiene|è|bevat)(?!\p{L})/iu;
/** A date or an hour. */
const STAMP =
  /\d{1,2}[:.h]\d{2}|\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{1,2}\.? \p{L}{3,9}\.? (?:19|20)\d{2}|\p{L}{3,9}\.? \d{1,2}(?:\p{L}{2})?,? (?:19|20)\d{2}/u;

/**
 * Does the line speak of the medium only? Beside words about the world, a name is a part of what they tell; alone, it is
 * somebody's credit.
 * @param line a paragraph, or a line of one
 */
export function isAside(line: string): boolean {
  if (line.length > LONGEST || /^[•◦]/.test(line) || (line.length > LONGEST_LABEL && line.endsWith(':'))) return false;
  if ([ABOUT_ANOTHER, CREDITS_ANOTHER].some((shape) => shape.test(line)) || QUOTED.test(line.replace(NAMED, ' ')))
    return false;
  if (ABOUT_ITSELF.test(line) || line.startsWith('©')) return !tellsOfSomebody(line);
  const bare = line.replaceAll('’', "'").replace(ADDRESSES, ' ');
  const address = bare.length < line.length ? 1 : 0;
  const { medium, names, world, isOutlet, isReader } = weigh(bare);
  const stamp = world === 0 && medium > 0 && STAMP.test(bare) ? 1 : 0;
  const call = (isOutlet || isReader) && medium > 0 ? 1 : 0;
  const alone = world + names === 0 ? address : 0;
  return (
    medium + stamp + call + alone >= LIGHTEST && medium + call + address >= (world === 0 ? 0 : world + names) * AGAINST
  );
}
