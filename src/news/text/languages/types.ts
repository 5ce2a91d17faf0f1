/** What the bot knows of one language. A new language is a file beside this one and a line in `../languages.ts`. */

import type { Language } from '../../types.ts';

export interface LanguageRules {
  /** ISO 639-1. */
  readonly tag: Language;
  /** English names, lower case: `lang:farsi` gets the suggestion `lang:fa`. */
  readonly names: readonly string[];
  /** The script in which it is written. */
  readonly script: RegExp;
  /** Words between blanks that its neighbours do not have: a text with several of them is in this language. */
  readonly marks: string;
  /** Letters that few others have; a word with one of them counts as a mark. Null: its letters tell nothing. */
  readonly letters: RegExp | null;
  /** Words that hold sentences together: no two reports are about one event because they share them. */
  readonly common: string;
  readonly families: FamilyRules;
  readonly sentences: SentenceRules;
  readonly dates: DateNames;
  readonly boilerplate: BoilerplateLabels;
  readonly outlets: OutletWords;
  /** Absent: numbers of people are not read in it. English has a reader of its own (`story/developments`). */
  readonly people?: PeopleWords;
}

/** What reports count people as. */
export type PeopleCounted =
  | ('dead' | 'injured' | 'missing' | 'trapped' | 'rescued')
  | ('evacuated' | 'homeless' | 'arrested' | 'cases');

/** How reports count people. Lower case, alternatives of a regular expression. */
export interface PeopleWords {
  /** Words for numbers from two on; a vague plural counts as the smallest number that it can mean. */
  readonly numbers: Readonly<Record<string, number>>;
  /** Stand before a number: `mindestens`. */
  readonly about: string;
  /** Behind a number: then it counts no people. */
  readonly units: string;
  /** May not stand between a number and what it counts. */
  readonly stops: string;
  /** Between what is counted and its number: `steigt auf`. */
  readonly rises: string;
  /** A clause with one of these tells what may be, or of another time. */
  readonly unsure: string;
  readonly counted: Readonly<Record<PeopleCounted, CountedWords>>;
}

export interface CountedWords {
  /** Behind a number, perhaps some words later: `12 Menschen getötet`. */
  readonly words: string;
  /** Before a number: `tötet 12`. */
  readonly verbs?: string;
}

/** How a word loses its endings. */
export interface FamilyRules {
  /** Words that the stemmer confuses with others: all their forms, and the key that they get instead. */
  readonly apart?: readonly (readonly [forms: RegExp, key: string])[];
  /** Replacements before the stemmer, applied in order. */
  readonly before: readonly (readonly [from: RegExp, to: string])[];
  readonly stem: (word: string) => string;
  /** Shorter stems are not taken. Default 3 letters. */
  readonly shortest?: number;
  /** The stemmer needs no accents: it reads the folded word. */
  readonly folded?: boolean;
}

/** Abbreviations as they are written, without their last full stop; and words that begin a sentence. */
export interface SentenceRules {
  /** A name or a thing always follows: `Gen. Smith`. */
  readonly titles: string;
  /** May end a sentence: it goes on unless one of `firstWords` follows. */
  readonly mayEnd: string;
  /** Go on before a number only: `Jan. 3`. */
  readonly beforeNumber: string;
  /** Lower case. A sentence begins with one of these, a name does not. */
  readonly firstWords: string;
}

/** The words that dates are written with. */
export interface DateNames {
  /** BCP 47 tags under which Node has the names of the months (`Intl`), parted by blanks. Empty: it has none, or months are numbers, which need no names. */
  readonly months: string;
  /** What people write for a month and Node does not have: folded, 1–12. */
  readonly others?: Readonly<Record<string, number>>;
  /** What marks the halves of the day, lower case. */
  readonly morning?: string;
  readonly afternoon?: string;
}

/** The labels that outlets put between, before and behind the lines of a text; folded, parted by ` · `. */
export interface BoilerplateLabels {
  /** Leads to other articles: alone, or before a mark and a headline. */
  readonly elsewhere: string;
  /** Names a source, a picture, an author or tags: alone, or before a colon. */
  readonly named: string;
  /** Alone only: the rest of the text, advertising, sharing, following, subscribing, comments. */
  readonly labels: string;
}

/** The words in which an outlet speaks of itself and to its reader; lower case, parted by blanks; `*`: with any ending. */
export interface OutletWords {
  /** What outlets have or do, and hardly anybody else in the news. */
  readonly strong: string;
  /** What an article is made of, and what a reader does with it; a report may be about these, too. */
  readonly light: string;
  /** The outlet: `we`, `our`. */
  readonly we: string;
  /** Its reader: `you`, `your`; with a capital where only that tells them from other words. */
  readonly you: string;
  /** Words that say nothing here, beside `common` and `marks`. */
  readonly filler?: string;
  /** Marks of a report: words for what somebody says, and for the authorities that say it. */
  readonly said?: string;
  /** How a line says in which outlet the text appeared first: patterns, in which NAME stands for it. */
  readonly origin?: readonly string[];
}

/** For languages whose asides are known by their labels alone. */
export const NO_OUTLET_WORDS: OutletWords = { strong: '', light: '', we: '', you: '' };

/** For languages whose abbreviations do not confuse the splitter. */
export const NO_ABBREVIATIONS: SentenceRules = { titles: '', mayEnd: '', beforeNumber: '', firstWords: '' };

/** For languages without a stemmer. */
export const unstemmed = (word: string): string => word;
