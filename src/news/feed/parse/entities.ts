/** Decodes entities (`&…;`). */
import { decodeHTMLStrict } from 'entities';

const MOST_DECLARED = 64;
const LONGEST_VALUE = 256;
/** How often declared entities are expanded, against the billion-laughs attack. */
const MOST_EXPANSIONS = 4_000;

const REFERENCE = /&([\w.-]{1,64});/g;
/** A character beyond U+FFFF as two halves, as Java and old PHP write it: `&#55357;&#56960;`. */
const HALVES =
  /&#(x[dD][89abAB][\da-fA-F]{2}|55[2-9]\d\d|56[0-3]\d\d);&#(x[dD][c-fC-F][\da-fA-F]{2}|56[3-9]\d\d|57[0-3]\d\d);/g;

/** The entities of one document: those of HTML, and the few that it declares itself. */
export class Entities {
  private readonly declared = new Map<string, string>();
  private expansions = 0;

  /** Plain text only, and no entity within another: they cannot multiply. */
  declare(name: string, value: string): void {
    const isPlain = value.length <= LONGEST_VALUE && !/<|&(?!#)/.test(value);
    if (isPlain && this.declared.size < MOST_DECLARED) this.declared.set(name, value);
  }

  /** Decodes a text once. Undeclared entities stay as they are. */
  decode(text: string): string {
    if (!text.includes('&')) return text;
    const whole = text.replace(HALVES, (_, high, low) => String.fromCharCode(unit(high), unit(low)));
    if (this.declared.size === 0) return decodeHTMLStrict(whole);
    return decodeHTMLStrict(whole.replace(REFERENCE, (stated, name) => this.expand(name) ?? stated));
  }

  private expand(name: string): string | undefined {
    const value = this.declared.get(name);
    return value !== undefined && this.expansions++ < MOST_EXPANSIONS ? value : undefined;
  }
}

function unit(digits: string): number {
  return Number(digits.startsWith('x') ? `0${digits}` : digits);
}
