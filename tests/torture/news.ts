/** News of a made-up world: each item is an event of its own, so that each must become one alert. */

/** A channel, and the word that its watch waits for. */
export const CHANNELS = ['harbour', 'railway', 'orchard', 'lighthouse'].map((word, n) => ({
  id: `10000000000000010${n}`,
  word,
}));

const SYLLABLES = 'ba de fi go hu ka le mi no pu ra se ti vo zu bren dol fask gorm hild jarn kesk lund marv nost'.split(
  ' ',
);
const NOUNS = 'archive bakery cannery dentist festival glacier hospital kiosk mural notary parade quarry'.split(' ');

/** A pseudo-random number generator (mulberry32), so that a failure can be repeated. @returns numbers from 0 to 1 */
export function openRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export interface NewsItem {
  readonly id: number;
  readonly title: string;
  readonly text: string;
}

/** Five syllables make so many words. */
const WORDS = SYLLABLES.length ** 5;
/** Those that all news share: about as many as a newspaper's of a week. */
const COMMON = 8_000;
/** Most words of its own that an item has. */
const OF_ITEM = 16;
/** Neighbouring numbers become words that are not alike; it has no factor in common with WORDS, so no word comes twice. */
const STRIDE = 1_234_567;

/** @param n below WORDS */
function madeUpWord(n: number): string {
  let rest = (n * STRIDE) % WORDS;
  let word = '';
  for (let syllable = 0; syllable < 5; syllable++) {
    word += SYLLABLES[rest % SYLLABLES.length];
    rest = Math.floor(rest / SYLLABLES.length);
  }
  return word;
}

/**
 * As long as a real headline and teaser. The headline of an event that matches has words of its own but for the one that its
 * watch waits for: by one rare word that headlines share, two events of a busy day would be one story, and one alert. All
 * other words are those of all news, as in reality: a bot that met only new words would need many times the memory.
 * @param channel the index of the channel whose watch it matches; null: none
 */
export function newsItem(id: number, channel: number | null): NewsItem {
  const random = openRandom(id * 7_919 + 1);
  let used = 0;
  const own = () => madeUpWord(COMMON + id * OF_ITEM + used++);
  const common = () => madeUpWord(Math.floor(random() * COMMON));
  const words = (count: number, word: () => string) => Array.from({ length: count }, word).join(' ');
  const name = () => own().replace(/^./, (first) => first.toUpperCase());
  const subject = channel === null ? NOUNS[id % NOUNS.length]! : CHANNELS[channel]!.word;
  const title = `${name()} ${subject} ${words(6, channel === null ? common : own)} ${name()}`;
  const text = `The ${words(14, common)}, ${name()} of ${name()} said near ${name()}. The ${words(14, common)}.`;
  return { id, title, text };
}

const LINK = /https:\/\/karsk\.example\/(\d+)(?!\d)/g;

/** The items that a message tells, whatever its form. */
export function itemsIn(message: object): number[] {
  return [...new Set([...JSON.stringify(message).matchAll(LINK)].map(([, id]) => Number(id)))];
}

export function renderNews(items: readonly NewsItem[], at: number): string {
  const date = new Date(at).toUTCString();
  const rows = items.map(
    ({ id, title, text }) =>
      `<item><title>${title}</title><link>https://karsk.example/${id}</link><guid isPermaLink="false">karsk-${id}</guid><description>${text}</description><pubDate>${date}</pubDate></item>`,
  );
  return `<?xml version="1.0"?><rss version="2.0"><channel><title>Karsk</title>${rows.join('\n')}</channel></rss>`;
}
