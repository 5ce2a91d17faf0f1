/** `npm run -s measure:parse -- DIR`: what `parseFeed` reads in each document of DIR/index.jsonl, one JSON line each. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Parsed } from '../../src/news/feed/parse/document.ts';
import type { Item } from '../../src/news/types.ts';
import { inputOf } from './input.ts';

const directory = inputOf({
  command: 'npm run measure:parse',
  says: 'Prints what the bot reads in each document of DIR/index.jsonl, one JSON line each.',
  argument: ['DIR', 'a folder with index.jsonl and the documents that it names'],
});

const { parseFeed } = await import('../../src/news/feed/parse.ts');
for (const line of readFileSync(join(directory, 'index.jsonl'), 'utf8').trim().split('\n')) {
  const { file, contentType, url } = JSON.parse(line);
  const parsed = await parseFeed(readFileSync(join(directory, file)), {
    contentType: contentType || null,
    url: url ?? '',
  });
  console.log(JSON.stringify({ file, ...told(parsed) }));
}

function told(parsed: Parsed): object {
  if (parsed.kind !== 'feed') return { ok: false, reason: parsed.reason };
  const { id, title, link, description, items } = parsed.feed;
  return { ok: true, feed: { id, title, link, desc: description }, items: items.map(toldItem) };
}

function toldItem(item: Item): object {
  return {
    id: item.guid,
    title: item.title,
    link: item.link,
    date: item.publishedAt,
    author: item.authors.join(', '),
    cats: item.categories,
    summary: item.summary,
    content: item.content,
  };
}
