/** News of a made-up world: each item is an event of its own, so that each must become one alert. */

/** A channel, and the word that its watch waits for. */
export const CHANNELS = ['harbour', 'railway', 'orchard', 'lighthouse'].map((word, n) => ({
  id: `10000000000000010${n}`,
  word,
}));

const SYLLABLES = 'ba de fi go hu ka le mi no pu ra se ti vo zu bren dol fask gorm hild jarn kesk lund marv nost'.split(
  ' ',
);
const VERBS = 'buys closes floods guards honours leases mourns opens paints repairs sells visits'.split(' ');
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

/** @param channel the index of the channel whose watch it matches; null: none */
export function newsItem(id: number, channel: number | null): NewsItem {
  const random = openRandom(id * 7_919 + 1);
  const one = (list: readonly string[]) => list[Math.floor(random() * list.length)]!;
  const name = () => {
    const word = Array.from({ length: 4 }, () => one(SYLLABLES)).join('');
    return word[0]!.toUpperCase() + word.slice(1);
  };
  const subject = channel === null ? one(NOUNS) : CHANNELS[channel]!.word;
  const title = `${name()} ${subject} ${one(VERBS)} ${one(NOUNS)} ${name()}`;
  const text = `${name()} ${name()} of ${name()} said so to ${name()} near ${name()}.`;
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
