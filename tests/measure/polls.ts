/** `npm run -s measure:polls -- DIR`: what the bot takes for new in each of DIR's `FEED__TIME__HASH.xml`, having seen that feed's earlier ones. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SeenKey } from '../../src/news/feed/known.ts';
import { inputOf } from './input.ts';

const directory = inputOf({
  command: 'npm run measure:polls',
  says: 'Prints what the bot takes for new in each document, having seen the feed’s earlier ones.',
  argument: ['DIR', 'a folder of documents named FEED__TIME__HASH.xml'],
});

const { identify } = await import('../../src/news/feed/known/keys.ts');
const { separateKnown } = await import('../../src/news/feed/known.ts');
const { parseFeed } = await import('../../src/news/feed/parse.ts');
const memories = new Map<string, Map<string, SeenKey>>();
for (const file of readdirSync(directory)
  .filter((name) => name.endsWith('.xml'))
  .sort()) {
  const [feed = ''] = file.split('__');
  const seen = memories.get(feed) ?? new Map<string, SeenKey>();
  memories.set(feed, seen);
  const parsed = await parseFeed(readFileSync(join(directory, file)), { contentType: null, url: '' });
  if (parsed.kind !== 'feed') {
    console.log(JSON.stringify({ file, new: [], updated: 0 }));
    continue;
  }
  const { fresh, known, unchanged, record, shared } = separateKnown(
    identify(parsed.feed.items, '', parsed.feed.link),
    seen,
  );
  for (const [key, item] of record) seen.set(key, { isShared: false, item });
  for (const key of shared) seen.set(key, { isShared: true, item: null });
  console.log(
    JSON.stringify({
      file,
      new: fresh.map(({ item }) => ({ title: item.title, url: item.link })),
      updated: known.length + unchanged.length,
    }),
  );
}
