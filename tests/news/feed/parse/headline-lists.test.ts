import { describe, expect, it } from 'vitest';
import { withoutHeadlineList } from '../../../../src/news/feed/parse/headline-lists.ts';

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
