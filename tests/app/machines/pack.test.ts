import { expect, it } from 'vitest';
import { packPart, unpackPart } from '../../../src/app/machines/pack.ts';
import type { VisitPart } from '../../../src/pipeline/document.ts';
import { article } from '../../support/articles.ts';

it('brings a part of a visit back as it was, with the words of its articles and any characters', () => {
  const odd = { ...article('Ferries stop at Karsk'), byline: 'half \uD83D and NUL \0', categories: ['sea'] };
  const part: VisitPart = {
    feed: 'https://news.example/feed',
    candidates: [{ article: odd, matches: [], leftOut: [], alertable: 'now' }],
    known: [article('Harbour opens again')],
    seen: [{ key: 'guid:1', item: null }],
    shared: ['guid:2'],
    visit: null,
    lines: null,
  };
  const back = unpackPart(packPart(part));
  const plain = (one: VisitPart) => JSON.parse(JSON.stringify(one));
  expect(plain(back)).toEqual(plain(part));
  expect(back.candidates[0]!.article.split.title.words).toEqual(odd.split.title.words);
  expect(back.candidates[0]!.article.split.title.words.length).toBe(4);
});
