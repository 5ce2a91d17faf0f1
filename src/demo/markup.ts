/** Markup that feeds and pages share. */

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Escapes text for XML and HTML. */
export function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign);
}

export function cdata(html: string): string {
  return `<![CDATA[${html.replaceAll(']]>', ']]]]><![CDATA[>')}]]>`;
}

export function paragraphs(texts: readonly string[]): string {
  return texts.map((text) => `<p>${escaped(text)}</p>`).join('\n');
}

/** `{related:Piers Volant}` marks a name to which one outlet's site attaches related headlines; for all others it is just the name. */
export function unglued(text: string): string {
  return text.replace(/\{related:([^}]*)\}/g, '$1');
}

/** Full text in paragraphs, without boilerplate. */
export function fullText(entry: { readonly teaser: string; readonly body: readonly string[] }): string {
  return paragraphs([entry.teaser, ...entry.body].map(unglued));
}

const SHORT_DAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const SHORT_MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** An RFC 822 date in the time zone `zone`, `hours` from UTC. */
export function rfc822(time: number, zone: string, hours: number): string {
  const [day, , clock] = localParts(time, hours);
  const date = new Date(time + hours * 3_600_000);
  return `${SHORT_DAYS[date.getUTCDay()]}, ${day} ${SHORT_MONTHS[date.getUTCMonth()]} ${date.getUTCFullYear()} ${clock} ${zone}`;
}

/** An RFC 3339 date, `hours` (0…9) east of UTC. */
export function rfc3339(time: number, hours: number): string {
  const [, date, clock] = localParts(time, hours);
  return `${date}T${clock}${hours === 0 ? 'Z' : `+0${hours}:00`}`;
}

/** A date without a time zone, as databases print it. */
export function zoneless(time: number): string {
  const [, date, clock] = localParts(time, 0);
  return `${date} ${clock}`;
}

function localParts(time: number, hours: number): [day: string, date: string, clock: string] {
  const iso = new Date(time + hours * 3_600_000).toISOString();
  return [iso.slice(8, 10), iso.slice(0, 10), iso.slice(11, 19)];
}
