/**
 * The outlet that a text's last lines credit: `With inputs from PTI`, `This story originally appeared in The Daily Test`.
 * Such lines are no reporting and leave the text; what they credit decides who was first with a story.
 */
import { originPatterns } from '../../text/languages.ts';

const NAME = '(?:the )?(?<name>(?-i:\\p{Lu}|dpa)[^.,;:()\\[\\]|•·]{0,60}?)';
/** What may follow where the text appeared first: when, and on what terms. */
const TERMS = '(?: on .{1,40}| and .{1,80}| under .{1,40}| with .{1,40}|,.{1,80})?';
const AGENCY =
  'AFP|AP|Reuters|dpa|PTI|ANI|IANS|EFE|ANSA|Xinhua|PAP|TASS|Bernama|Kyodo|Yonhap|Lusa|Belga|Bloomberg|Associated Press|Agence France-Presse';
/** One of these is the whole line; the first that fits names the outlet. */
const lines = (patterns: readonly string[]): RegExp =>
  new RegExp(`^[\\s([—–*-]*(?:${patterns.join('|')})[\\s)\\].]*$`, 'iu');

/** The text is another outlet's. */
const ORIGINS = originPatterns().map((pattern) => pattern.replace('NAME', NAME) + TERMS);
/** The text is an agency's, or was made with its help. */
const HELPERS = [
  `with (?:additional )?(?:inputs?|reporting|files|information|material|agency inputs?) from ${NAME}(?: and .{1,60}|,.{1,60})?`,
  `(?:con información|con datos|com informações|mit (?:material|informationen)|avec|con informazioni) (?:de|da|do|von|di)? ?${NAME}`,
  `(?<name>(?:the )?(?:Associated Press|[A-Z]{2,5}|Reuters|Bloomberg|[\\p{Lu}][\\p{L}]+ News(?: Agency)?|Agence France-Presse|Press Association))(?: reporters?| writers?)? contributed(?: reporting)?(?: to this (?:report|story|article))?`,
  `(?<name>(?-i:${AGENCY}))`,
];
const ORIGIN = lines(ORIGINS);
const CREDIT = lines([...ORIGINS, ...HELPERS]);

/** What is read of a document's end, characters and lines. */
const END = 3_000;
const LAST_LINES = 8;

/** The name as the line has it; null where none of the last lines is a credit. */
export const creditedOutlet = (html: string | null): string | null => namedIn(html, CREDIT);

/** The outlet where the text appeared first, by its last lines. */
export const originOutlet = (html: string | null): string | null => namedIn(html, ORIGIN);

function namedIn(html: string | null, pattern: RegExp): string | null {
  if (html === null) return null;
  const last = html
    .slice(-END)
    .replace(/<\/?(?:p|br|div|li|h\d|section|article|footer|blockquote)\b[^>]*>/gi, '\n')
    .replace(/<[^>]*>/g, '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && line.length < 200)
    .slice(-LAST_LINES);
  for (const line of last) {
    const name = pattern.exec(line)?.groups?.name;
    if (name !== undefined) return name.replace(/^the /i, '').trim();
  }
  return null;
}
