/** How every store finds articles by their words. Part of `storeContract`. */
import { beforeEach, describe, expect, it } from 'vitest';
import { parseQuery } from '../../../src/news/watch/query.ts';
import { type SearchTerms, searchable, searchTerms } from '../../../src/news/watch/search.ts';
import { compileThesaurus } from '../../../src/news/watch/thesaurus.ts';
import type { Store } from '../../../src/store/store.ts';
import { findings, placedArticle, rewritten } from '../../support/articles.ts';
import { alerted } from './examples.ts';

export function searchContract(given: () => Store): void {
  describe('finds articles by their words', () => {
    const titles = ['Ferry late', 'Bread dear', 'Storm over Brask', 'Ferries collide at the quay of Brask', 'Rain'];
    const teaser = (n: number) => (n === 3 ? 'The ferry stays in port.' : 'No more is known.');
    const sorted = (ids: readonly number[]) => ids.toSorted((a, b) => a - b);
    const termsOf = (terms: string): SearchTerms | null => {
      const parsed = parseQuery(terms);
      return parsed.kind === 'query' ? searchTerms(parsed.query, compileThesaurus([])) : null;
    };
    const found = async (terms: string | null, some: Partial<Parameters<Store['findCandidates']>[0]> = {}) => {
      const asked = { terms: terms === null ? null : termsOf(terms), since: 0, until: 9_000, most: 9, ...some };
      return (await given().findCandidates(asked)).map(({ article }) => article);
    };

    beforeEach(async () => {
      for (const [at, title] of titles.entries()) {
        const n = at + 1;
        const texts = { title, teaser: teaser(n), text: `${teaser(n)} ${'The ink dries. '.repeat(50)}` };
        const article = placedArticle(n, n, { ...texts, at: n * 1_000, categories: ['Sea'], publisher: `Outlet ${n}` });
        await given().saveFindings(alerted(n, { articles: [article] }));
      }
    });

    it('of more than so many, those that have them in the headline', async () => {
      expect(sorted(await found('ferry'))).toEqual([1, 3, 4]);
      expect(sorted(await found('ferry', { most: 2 }))).toEqual([1, 4]);
    });

    it.each([
      ['title:ferry', [1, 4]],
      ['ferry brask', [3, 4]],
      ['"storm" OR bread', [2, 3]],
      ['brea*', [2]],
      ['title:(storm OR rain)', [3, 5]],
      ['title:storm ferry', [3]],
      ['zeppelin', []],
    ])('%s finds %j', async (terms, articles) => {
      expect(sorted(await found(terms))).toEqual(articles);
    });

    it('between two times; without words the newest', async () => {
      expect(sorted(await found('ferry', { since: 1_000, until: 3_000 }))).toEqual([1, 3]);
      expect(await found(null, { most: 2 })).toEqual([5, 4]);
      expect(await found(null, { since: 1_001, until: 3_000 })).toEqual([3, 2]);
    });

    it('with what a search decides on, where their words stand, and as they were rewritten', async () => {
      const [ferry] = await given().findCandidates({ terms: termsOf('late'), since: 0, until: 9_000, most: 9 });
      const texts = { title: titles[0]!, teaser: teaser(1) };
      expect(ferry).toMatchObject({
        ...{ article: 1, story: 1, ...texts, at: 1_000, categories: ['Sea'], publisher: 'Outlet 1' },
        words: searchable({ ...texts, language: ferry!.language }).words,
      });
      expect(ferry).not.toHaveProperty('text');
      const title = 'Ferry arrives';
      await given().saveFindings(findings({ rewritten: [{ ...rewritten(1, { title }), teaser: teaser(1) }] }));
      expect(await found('late')).toEqual([]);
      const [arrived] = await given().findCandidates({ terms: termsOf('arrives'), since: 0, until: 9_000, most: 9 });
      expect(arrived?.words).toBe(searchable({ title, teaser: teaser(1), language: ferry!.language }).words);
    });

    it('and gives articles by their ids, in the order asked for', async () => {
      const articles = await given().articles([3, 99, 1]);
      expect(articles.map(({ report, story }) => [report.article, report.title, story])).toEqual([
        [3, titles[2], 3],
        [1, titles[0], 1],
      ]);
      expect(articles[0]!.report.text).toContain('The ink dries.');
      expect(await given().articles([])).toEqual([]);
    });
  });
}
