/** Numbers that distinguish two events of the same kind. */

/** Numbers that a report gives about its event. */
export interface StoryNumbers {
  /** Magnitudes of quakes in the headline and the opening. */
  readonly magnitudes: readonly number[];
  /** The day or round that the headline mentions: 2 for "second day of talks"; null if none. */
  readonly round: number | null;
  /** Is the headline about talks, a summit or the like (`held`)? Does it say that they resume (`resumed`)? */
  readonly talks: 'held' | 'resumed' | null;
}

const QUAKE =
  /quake|tremor|aftershock|magnitude|\bMw? ?\d\.\d|s[ií]sm|terremot|temblor|s[ée]isme|erdbeben|nachbeben|землетряс|زلزال|زلزله|هزة|deprem|地震/iu;
/** A number with one decimal that is not followed by another unit. */
const MAGNITUDE =
  /(?<![\p{L}\p{N}.,])(?:Mw? ?)?(\d[.,]\d)(?![.,]?\p{N}| ?(?:%|percent|per cent|million|billion|bn|km|miles|m\b|metres|meters|feet))/gu;

const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'];
const NUMBERS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const PERIOD = '(?:day|round|session|leg)';
const ROUND = new RegExp(
  `\\b(${ORDINALS.join('|')}|\\d{1,2}(?=st|nd|rd|th))(?:st|nd|rd|th)?(?: straight| full)? ${PERIOD}\\b` +
    `|\\b${PERIOD} (${NUMBERS.join('|')}|\\d{1,2})\\b`,
  'i',
);

const TALKS =
  /(?<!\p{L})(?:talks?|negotiat(?:ions?|ors?)|delegat(?:es|ions?)|mediat(?:ors?|ion)|envoys|summit|conference|pourparlers|n[ée]gociat(?:ions?|eurs?)|negocia(?:ciones|dores|ções)|conversaciones|negoziat(?:i|ori)|colloqui|verhandlung(?:en)?|unterhändler|gespräche|gipfel|переговор\p{L}*|саммит\p{L}*)(?!\p{L})/iu;
const RESUMED =
  /(?<!\p{L})(?:resum(?:e[sd]?|ing|ption)|re-?conven(?:e[sd]?|ing)|re-?start(?:s|ed)?|re-?open(?:s|ed)?|return(?:s|ed|ing)? to (?:the )?(?:table|talks|negotiating)|back (?:at|to|in|for) (?:the )?(?:\p{L}+ )?(?:table|talks|negotiations|negotiating|\p{L}+ talks)|(?:continue[sd]?|go on|goes on|meet(?:s)?|sit down|gather|begin|start)s? (?:again|anew|for (?:a |another )?(?:new|further|more|second|third|fourth|fresh))|(?:new|fresh|another|further|next|final|latest) (?:round|day|session|bout)|again (?:meet|sit down|talk)|enter(?:s|ed)? (?:\p{L}+ )?(?:day|week|round)|reprennent|reprise|reanudan|se reanudan|retomam|riprendono|gehen weiter|wieder aufgenommen|fortgesetzt|возобнов\p{L}*|продолж\p{L}*)(?!\p{L})/iu;

export function numbersIn(title: string, opening: string): StoryNumbers {
  return { magnitudes: magnitudesIn(`${title}\n${opening}`), round: roundIn(title), talks: talksIn(title) };
}

function talksIn(title: string): StoryNumbers['talks'] {
  if (!TALKS.test(title)) return null;
  return RESUMED.test(title) ? 'resumed' : 'held';
}

function magnitudesIn(text: string): readonly number[] {
  if (!QUAKE.test(text)) return [];
  const found = Array.from(text.matchAll(MAGNITUDE));
  const own = found.filter(({ index, 0: words }) => !isOfAftershock(text, index, index + words.length));
  return own.map(([, value]) => Number(value!.replace(',', '.')));
}

function roundIn(title: string): number | null {
  const found = ROUND.exec(title);
  const said = (found?.[1] ?? found?.[2])?.toLowerCase();
  if (said === undefined) return null;
  return /^\d/.test(said) ? Number(said) : Math.max(ORDINALS.indexOf(said), NUMBERS.indexOf(said)) + 1;
}

/** `an aftershock of magnitude 5.4`, `a magnitude 5.4 aftershock`: not the magnitude of the quake itself. */
function isOfAftershock(text: string, start: number, end: number): boolean {
  return (
    /(?:aftershocks?|r[ée]pliques?|nachbeben|réplicas?)[^.;\n]{0,30}$/iu.test(
      text.slice(Math.max(0, start - 50), start),
    ) || /^[^.;,\n]{0,12}\b(?:aftershock|nachbeben|r[ée]plica|r[ée]plique)/iu.test(text.slice(end, end + 40))
  );
}
