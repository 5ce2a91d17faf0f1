/** Texts of articles made to keep a reader of words busy: long without an end of a word, a sentence or a name. */
export const HOSTILE_TEXTS: Readonly<Record<string, string>> = {
  'markup nested without end': '<div>'.repeat(150_000),
  'half a million brackets': '<'.repeat(500_000),
  'one endless word': 'a'.repeat(1_000_000),
  'quotes and dots': '"A. '.repeat(200_000),
  entities: '&amp;lt;'.repeat(200_000),
  'one endless sentence of capitals': 'Embassy Withdraws '.repeat(50_000),
  'one endless list of possessives': 'Embassy’s '.repeat(100_000),
  'one endless chain of sources': 'sources told Reuters that '.repeat(40_000),
  'addresses without a space': 'https://news.example/'.repeat(50_000),
  spaces: `x${' '.repeat(1_000_000)}x`,
};
