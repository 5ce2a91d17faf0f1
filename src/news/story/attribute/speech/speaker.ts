/** What a speaker is: a person or a body by its name, or an unnamed source by what it is. */

export interface NamedSpeaker {
  readonly kind: 'person' | 'body';
  readonly who: string;
}

export interface UnnamedSpeaker {
  readonly kind: 'unnamed';
  readonly who: string;
  /** The noun, in the singular: `official`. */
  readonly role: string;
  readonly count: number | null;
  readonly office: string | null;
  /** How many of them hold it. */
  readonly inOffice: number | null;
  /** A new one, however often such a source stood before: "another official". */
  readonly isOther: boolean;
}

export type Speaker = NamedSpeaker | UnnamedSpeaker;

/** Tokens `[from, to)` that name a speaker. */
export interface Phrase {
  readonly speaker: Speaker;
  readonly from: number;
  readonly to: number;
}
