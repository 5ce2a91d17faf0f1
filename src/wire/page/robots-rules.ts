/** Applies a robots.txt to one address (RFC 9309). Runs in the worker, because half a megabyte of wildcards is slow. */
import robots from 'robots-parser';

export interface RobotsAsked {
  /** The file's address: it applies to its own origin only. */
  readonly file: string;
  readonly rules: string;
  readonly url: string;
  /** Our product name, without version or `Mozilla/5.0 (compatible; …)`. */
  readonly agent: string;
}

/** Its types say `export default`, the package is CommonJS (samclarke/robots-parser#47). */
const parse = robots as unknown as typeof robots.default;

/** An address is allowed unless a rule for us, or else for everyone, disallows it. */
export function allows({ file, rules, url, agent }: RobotsAsked): boolean {
  return parse(file, decoded(rules.replace(/^\ufeff/, ''))).isAllowed(decoded(url), agent) !== false;
}

/** `%70rivate` is `private` (RFC 3986, 6.2.2.2); the parser compares as written. */
function decoded(text: string): string {
  return text.replace(/%(?:2[de]|3\d|[46][1-9a-f]|[57][0-9a]|5f|7e)/gi, (escaped) => {
    return String.fromCharCode(Number.parseInt(escaped.slice(1), 16));
  });
}
