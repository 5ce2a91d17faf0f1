/**
 * The outlet that a text's last lines credit: `With inputs from PTI`, `This story originally appeared in The Daily Test`.
 * Such lines are no reporting and leave the text; what they credit decides who was first with a story.
 */

const NAME = '(?:the )?(?<name>(?-i:\\p{Lu}|dpa)[^.,;:()\\[\\]|•·]{0,60}?)';
const LINES: readonly RegExp[] = [
  `(?:this|the|a version of this) (?:story|article|report|piece) (?:(?:was |is )?(?:first|originally|also) |was )?(?:appeared|appears|published|ran|posted|produced|reported)(?: first| originally)? (?:in \\p{L}+ by|in|on|by|at|with) ${NAME}(?: on .{1,40}| and .{1,80}| under .{1,40}|,.{1,80})?`,
  `(?:re-?published|reprinted) (?:here )?(?:with|by) (?:the )?permission (?:from|of) ${NAME}`,
  `(?:originally|first) (?:published|appeared|posted) (?:in|on|by|at) ${NAME}`,
  `with (?:additional )?(?:inputs?|reporting|files|information|material|agency inputs?) from ${NAME}(?: and .{1,60}|,.{1,60})?`,
  `(?:con información|con datos|com informações|mit (?:material|informationen)|avec|con informazioni) (?:de|da|do|von|di)? ?${NAME}`,
  `(?<name>(?:the )?(?:Associated Press|[A-Z]{2,5}|Reuters|Bloomberg|[\\p{Lu}][\\p{L}]+ News(?: Agency)?|Agence France-Presse|Press Association))(?: reporters?| writers?)? contributed(?: reporting)?(?: to this (?:report|story|article))?`,
].map((line) => new RegExp(`^[\\s([—–*-]*${line}[\\s)\\].]*$`, 'iu'));

/** What is read of a document's end, characters and lines. */
const END = 3_000;
const LAST_LINES = 8;

/** The name as the line has it; null where none of the last lines is a credit. */
export function creditedOutlet(html: string | null): string | null {
  if (html === null) return null;
  const lines = html
    .slice(-END)
    .replace(/<\/?(?:p|br|div|li|h\d|section|article|footer|blockquote)\b[^>]*>/gi, '\n')
    .replace(/<[^>]*>/g, '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && line.length < 200)
    .slice(-LAST_LINES);
  for (const line of lines) {
    for (const pattern of LINES) {
      const name = pattern.exec(line)?.groups?.name;
      if (name !== undefined) return name.replace(/^the /i, '').trim();
    }
  }
  return null;
}
