import { describe, expect, test } from 'vitest';
import { split } from '../../../src/news/text/words.ts';
import { compileWatches, matchAll } from '../../../src/news/watch/match.ts';
import { parseQuery } from '../../../src/news/watch/query.ts';
import { compileThesaurus } from '../../../src/news/watch/thesaurus.ts';
import type { Watch } from '../../../src/news/watch/types.ts';

const none = { feeds: [], publishers: [], languages: [] };
/** What the lexicon does by itself: no thesaurus. */
const thesaurus = compileThesaurus([]);

function matches(terms: string, title: string, teaser = ''): boolean {
  const parsed = parseQuery(terms);
  if (parsed.kind === 'mistake') throw new Error(parsed.message);
  const rest = { role: null, colour: null, paused: false, pausedUntil: null, only: none, except: none };
  const watch: Watch = { channel: '1', name: terms, terms, query: parsed.query, ...rest };
  const parts = { title: split(title), teaser: split(teaser), text: split(teaser) };
  const article = {
    feed: 'https://feed.test/',
    publisher: 'The Courier',
    language: 'en',
    byline: null,
    categories: [],
    split: parts,
  };
  return matchAll(compileWatches([watch], thesaurus), article).length > 0;
}

const FOUND: readonly (readonly [rule: string, rows: readonly (readonly [terms: string, title: string])[]])[] = [
  [
    'one spelling finds the other',
    [
      ['harbour fire', 'Fire in Norland harbor'],
      ['organize tour', 'Bands organise tour'],
      ['fiber network', 'Fibre network sold'],
      ['e-bike', 'Ebike sales up'],
      ['shutdown plant', 'Plant shut down after leak'],
      ['takeover brewery', 'Rival takes brewery over'],
      ['co-pilot', 'Copilot praised'],
      ['theatre programme', 'Norland theater program cut'],
      ['labor union', 'Labour unions call rally'],
      ['e mail leak', 'Email leak embarrasses party'],
      ['email leak', 'E mail leak embarrasses party'],
      ['F35 crash', 'F-35 crashes in desert'],
      ['F-16 sale', 'F16s on sale'],
      ['reelection', 'Mayor seeks re-election'],
      ['byelection', 'By-election called in Karsk'],
      ['Müller trial', 'Mueller trial opens'],
      ['Mueller trial', 'Müller trial opens'],
      ['Jaeger recall', 'Jäger recall widens'],
      ['Ångström prize', 'Angstrom prize awarded'],
      ["O'Brien", 'OBrien wins seat'],
      ['OBrien', 'O’Brien wins seat'],
      ['von der Leyen', 'Von der Leyen visits Karsk'],
    ],
  ],
  [
    'a word that begins several rows of the table has the words of all of them',
    [
      ['coach sacked', 'Karsk part company with trainer after cup defeat'],
      ['coach crash', 'Bus crash hurts two in Karsk'],
    ],
  ],
  [
    'citizens are those of any country',
    [
      ['citizens evacuation', 'Hundreds of Peruvians evacuated from Karsk'],
      ['nationals repatriated', 'Last Kenyans repatriated'],
      ['citizens stranded', 'Irishmen stranded in Norland'],
    ],
  ],
  [
    'an initialism finds its other forms and what it stands for',
    [
      ['IMF loan', 'I.M.F. approves loan'],
      ['B.B.C.', 'BBC moves studio'],
      ['FBI raid', 'F.B.I. raids office'],
      ['U.A.E.', 'UAE opens museum'],
      ['NHS backlog', 'National Health Service backlog shrinks'],
      ['artificial intelligence exam', 'AI passes exam'],
      ['World Trade Organization ruling', 'WTO ruling delights farmers'],
    ],
  ],
  [
    'a place finds its people',
    [
      ['Norway fish', 'Norwegian fish prices double'],
      ['Poland vote', 'Poles vote on Sunday'],
      ['Kyiv tram', 'Kiev tram runs again'],
      ['Israel strikes', 'Israeli strikes hit Gaza port'],
      ['Ukraine drone', 'Ukrainian drone hits depot'],
      ['Türkiye quake', 'Turkey quake kills ten'],
      ['Ivory Coast', 'Ivorian cocoa crop fails'],
      ['Korea', 'Korean film wins'],
      ['volcano OR "rent cap"', 'Volcano erupts'],
      ['Finnish rail', 'Finland rail link opens'],
    ],
  ],
  [
    'a word of the news finds its class beside another word of the watch',
    [
      ['wheat price rises', 'Wheat price jumps in Norland'],
      ['ferry fares increase', 'Ferry fares go up on Monday'],
      ['brewery layoffs', 'Brewery to cut 300 jobs'],
      ['nurses strike', 'Nurses walk out over pay'],
      ['dam project cancelled', 'Norland scraps dam project'],
    ],
  ],
  [
    'names with signs',
    [
      ['C++ course', 'C++ course is free'],
      ['.NET', 'Flaw found in .NET'],
    ],
  ],
];

describe.each(FOUND)('%s', (_, rows) => {
  test.each(rows)('%s: %s', (terms, title) => {
    expect(matches(terms, title)).toBe(true);
  });
});

test.each([
  ['escalation', 'Talks on de-escalation open', false],
  ['universe', 'University opens library', false],
  ['election', 'Selection of songs', false],
  ['IT failure', 'It was a failure of nerve', false],
  ['failure IT', 'It was a failure of nerve', false],
  ['AIDS', 'Firm aids flood victims', false],
  ['PM', 'The 9 pm news ends', false],
  ['US', 'Bosses tell us to wait', false],
  ['ICE', 'Ice closes airport', false],
  ['by-election', 'Election called in Norland', false],
  ['re-election', 'Election called in Norland', false],
  ['Niger', 'Nigerian army seizes town', false],
  ['C#', 'C++ course is free', false],
  ['ferry leave', 'Ferry capsizes, leaving 31 missing', false],
  ['troops leave', 'Blast leaves troops hurt', false],
  ['troops leave', 'Troops on leave mug tourist', false],
  ['troops leave', 'Troops leave Karsk', true],
  ['WHO report', 'Man who wrote report quits', false],
  ['.NET', 'Net gains for bakers', false],
  ['Turkey prices', 'Frozen turkey prices', true],
  ['nurses strike', 'Nurses strike gold in lottery', false],
  ['nurses strike', 'Nurses strike a pose for calendar', false],
  ['tutor charged', 'Tutor in charge of choir retires', false],
  ['lira falls', 'Singer falls ill on lira tour', false],
  ['nurses strike', 'Drone strike kills three nurses', false],
  ['factory fire', 'Factory fires 300 over theft', false],
  ['data cloud', 'Dust cloud hides data centre', false],
  ['police shooting', 'Police get shots of flu vaccine', false],
  ['tunnel fire', 'Chapel recalls the 1871 tunnel fire', false],
  ['tunnel fire', 'Bells ring 50 years after tunnel fire', false],
  ['tunnel fire 1871', 'Chapel recalls the 1871 tunnel fire', true],
  ['mayor resigns', 'Mayor urges club boss to resign', false],
  ['minister resignation', 'Minister accepts resignation of police chief', false],
  ['minister resignation', 'Minister offers resignation', true],
  ['trainer sacked', 'Sacked minister meets trainer', false],
  ['trainer sacked', 'Sacked trainer to appeal', true],
  ['bakery fees increase', 'Bakery sales in old Norland increase once again despite higher parking fees', false],
])('%s, %s: %s', (terms, title, expected) => {
  expect(matches(terms, title)).toBe(expected);
});

test('names of a watch may stand in the first sentence, its other words in the headline', () => {
  const opening = 'The Norland Star had 40 people on board when it left Karsk.';
  expect(matches('Karsk ferry sinks', 'Ferry sinks in storm', opening)).toBe(true);
  expect(matches('Karsk ferry sinks', 'Ferry sinks in storm', `Nobody was hurt. ${opening}`)).toBe(false);
  expect(matches('storm ferry', 'Ferry sinks', 'A storm came up at night.')).toBe(false);
});

test('a plain word beside a phrase in OR is looked for in the headline', () => {
  expect(matches('volcano OR "rent cap"', 'Volcano erupts')).toBe(true);
});
