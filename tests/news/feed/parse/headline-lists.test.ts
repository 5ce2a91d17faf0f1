import { describe, expect, it } from 'vitest';
import { relatedHeadlines, withoutHeadlineList } from '../../../../src/news/feed/parse/headline-lists.ts';

const a = (title: string) => `<a href="https://agg.example/x">${title}</a>`;
const TITLE = 'Mill of Oston burns down - Oston Bell';

describe('a description', () => {
  it.each([
    ['the headline and the outlet', `${a('Mill of Oston burns down')}&nbsp;&nbsp;<font color="#666">Oston Bell</font>`],
    ['the same as text', 'Mill of Oston burns down  Oston Bell'],
    ['the headline alone', '<p>Mill of Oston burns down</p>'],
    [
      'a list of headlines',
      `<ol><li>${a('Mill of Oston burns down')} <font>Oston Bell</font></li><li>${a('Judge quits in Karvel')} <font>Karvel Times</font></li></ol>`,
    ],
  ])('that is %s says nothing', (_, html) => {
    expect(withoutHeadlineList(html, TITLE, 'Oston Bell')).toBeNull();
  });

  it.each([
    ['text', 'The mill of Oston burned down at noon, police said.'],
    ['text with links', `<p>${a('Police')} said the mill burned down at noon and nobody was hurt.</p>`],
    [
      'text behind its linked headline',
      `${a('Mill of Oston burns down')}<p>The old mill at the river burned down at noon, and nobody was hurt.</p>`,
    ],
  ])('that is %s stays', (_, html) => {
    expect(withoutHeadlineList(html, TITLE, 'Oston Bell')).toBe(html);
  });
});

describe('the other headlines of a list', () => {
  const entry = (title: string, outlet: string, link = 'https://agg.example/x') =>
    `<li><a href="${link}" target="_blank">${title}</a>&nbsp;&nbsp;<font color="#6f6f6f">${outlet}</font></li>`;
  const own = entry('Mill of Oston burns down', 'Oston Bell');

  it('are reports of other outlets, each with its link', () => {
    const html = `<ol>${own}${entry('Smoke over the river Sulm', 'Karvel Times', 'https://agg.example/2?a=1&amp;b=2')}${entry('Mill gone - Radio Brask', 'Radio Brask')}</ol>`;
    expect(relatedHeadlines(html, TITLE)).toEqual([
      { title: 'Smoke over the river Sulm', outlet: 'Karvel Times', link: 'https://agg.example/2?a=1&b=2' },
      { title: 'Mill gone', outlet: 'Radio Brask', link: 'https://agg.example/x' },
    ]);
  });

  it('are at most five, and links without an outlet are none of them', () => {
    const others = Array.from({ length: 9 }, (_, at) => entry(`Headline ${at} of the day`, `Outlet ${at}`)).join('');
    expect(relatedHeadlines(`<ol>${own}${others}</ol>`, TITLE)).toHaveLength(5);
    expect(relatedHeadlines(`<ol>${own}<li>${a('All of the coverage at once')}</li></ol>`, TITLE)).toEqual([]);
  });

  it.each([
    ['text', '<p>The mill of Oston burned down at noon, police said.</p>'],
    ['the headline alone', `${a('Mill of Oston burns down')}&nbsp;<font>Oston Bell</font>`],
  ])('are none in a description that is %s', (_, html) => {
    expect(relatedHeadlines(html, TITLE)).toEqual([]);
  });
});
