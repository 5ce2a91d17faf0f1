import { expect, it } from 'vitest';
import type { LiveStory } from '../../../../src/news/story/cluster/live-story.ts';
import { lookUp } from '../../../../src/news/story/cluster/looked-up.ts';
import { areMainWordsApart, lacksMainWords } from '../../../../src/news/story/cluster/main-words.ts';
import { storyMarks, storyWords } from '../../../../src/news/story/cluster/story-words.ts';
import { add, emptyWindow } from '../../../../src/news/story/cluster/window.ts';

const told = (title: string, story = 1) => {
  const report = { title, teaser: '', url: '', publisher: 'Lomar Post', at: Date.UTC(2026, 4, 4) };
  return { at: report.at, words: storyWords(report), marks: storyMarks(report), story };
};

const window = emptyWindow();
let founded = 0;

function story(...titles: readonly string[]): LiveStory {
  founded += 1;
  for (const title of titles) add(window, told(title, founded));
  return window.stories.get(founded)!;
}

const lacks = (title: string, of: LiveStory) => lacksMainWords(window, lookUp(window, told(title)), of);

const OAKMERE = story(
  'Oakmere profit falls as sales slow',
  'Oakmere shares drop after weak quarter',
  'Weak sales weigh on Oakmere',
  'Oakmere cuts outlook as shares slide',
  'Quarter disappoints at Oakmere',
);

it('a report on another firm’s results lacks the story’s main words', () => {
  expect(lacks('Fernlow shares drop as sales slow after weak quarter', OAKMERE)).toBe(true);
  expect(lacks('Sales slow at Oakmere', OAKMERE)).toBe(false);
});

it('nothing is lacking from a small story or one whose headlines share no word', () => {
  expect(lacks('Snow in Brevik', story('Rain in Oston', 'Oston drowns'))).toBe(false);
  expect(lacks('Snow', story('Rain', 'Wind', 'Hail', 'Fog', 'Heat'))).toBe(false);
});

it('two stories are apart when each has only main words that the other hardly mentions', () => {
  const fernlow = story('Fernlow shares drop after weak quarter', 'Slow sales weigh on Fernlow');
  expect(areMainWordsApart(window, OAKMERE, fernlow)).toBe(true);
  expect(areMainWordsApart(window, OAKMERE, story('Fernlow and Oakmere shares drop', 'Sales slow at Fernlow'))).toBe(
    false,
  );
});

it('two larger stories that share a main word are apart when each has another of its own', () => {
  const air = story(
    'Oakmere Air strikes enter third day',
    'Oakmere Air pilots extend strike',
    'Oakmere Air strike grounds flights',
    'No end to Oakmere Air strike',
    'Oakmere Air cancels flights over strike',
  );
  const profit = story(
    'Oakmere Foods profit falls',
    'Oakmere Foods cuts outlook as profit slides',
    'Weak sales hit Oakmere Foods profit',
    'Oakmere Foods profit disappoints',
    'Profit at Oakmere Foods down',
  );
  expect(areMainWordsApart(window, air, profit)).toBe(true);
  expect(areMainWordsApart(window, air, story('Oakmere Foods profit falls', 'Oakmere Foods cuts outlook'))).toBe(false);
});
