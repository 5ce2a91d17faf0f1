/**
 * `npm run measure:places`: which relations should widen a country in a watch. Headlines of our own, in which a country
 * is named by its adjective, its people, its capital or its government's seat, half of them about the watch. For each
 * relation: what a watch of the country's name finds without it, with it anywhere in the headline, and with it close to
 * another word of the watch (seven words); then what Attaché does. docs/watch-terms.md has the table.
 */
import { argumentsOf } from './input.ts';

argumentsOf({
  command: 'npm run measure:places',
  says: 'Counts what watches for a country find by its adjective, people, capital and seat of government.',
});

const { WATCH_DEFAULTS } = await import('../../src/desk/watches/watches.ts');
const { split } = await import('../../src/news/text/words.ts');
const { compileWatches, matchAll } = await import('../../src/news/watch/match.ts');
const { parseQuery } = await import('../../src/news/watch/query.ts');
const { compileThesaurus } = await import('../../src/news/watch/thesaurus.ts');

type Relation = 'adjective' | 'people' | 'capital' | 'seat of government';
type Row = readonly [country: string, rest: string, form: string, headline: string, isMeant: boolean];

const HEADLINES: Readonly<Record<Relation, readonly Row[]>> = {
  adjective: [
    ['Ukraine', 'drone', 'Ukrainian', 'Ukrainian drone hits depot', true],
    ['Israel', 'strikes', 'Israeli', 'Israeli strikes hit port', true],
    ['Spain', 'drought', 'Spanish', 'Spanish farmers pray for rain as drought drags on', true],
    ['Peru', 'mine', 'Peruvian', 'Peruvian copper mine shuts after protest', true],
    ['Kenya', 'tax', 'Kenyan', 'Tax plan splits Kenyan cabinet', true],
    ['Norway', 'salmon', 'Norwegian', 'Lice spread in Norwegian salmon farms', true],
    ['Greece', 'ferry', 'Greek', 'Greek ferry crews walk out', true],
    ['Japan', 'whaling', 'Japanese', 'Japanese whaling ship sails', true],
    ['Spain', 'drought', 'Spanish', 'Drought ruins harvest of Spanish onions in Ohio', false],
    ['Greece', 'ferry', 'Greek', 'Ferry named after Greek god launched in Maine', false],
    ['France', 'tax', 'French', 'Ohio raises tax on French fries', false],
    ['Mexico', 'festival', 'Mexican', 'Mexican restaurant wins festival prize in Leeds', false],
  ],
  people: [
    ['Denmark', 'vote', 'Danes', 'Danes vote on pensions', true],
    ['Poland', 'protest', 'Poles', 'Thousands of Poles protest against court law', true],
    ['Gaza', 'aid', 'Gazans', 'Gazans wait for aid trucks', true],
    ['Philippines', 'typhoon', 'Filipinos', 'Filipinos flee as typhoon nears', true],
    ['Turkey', 'election', 'Turks', 'Turks head to election that splits towns', true],
    ['Sweden', 'energy bills', 'Swedes', 'Swedes face record energy bills', true],
    ['Iraq', 'drought', 'Iraqis', 'Drought drives Iraqis off their land', true],
    ['Denmark', 'vote', 'Dane', 'Dane wins fan vote at chess final in Oslo', false],
    ['Brazil', 'flood', 'Brazilian', 'Brazilian rescued from flood in Texas', false],
    ['Ireland', 'fire', 'Irishman', 'Irishman hurt in Sydney hotel fire', false],
  ],
  capital: [
    ['Brazil', 'deforestation', 'Brasilia', 'Brasilia reports less deforestation', true],
    ['Russia', 'sanctions', 'Moscow', 'Moscow shrugs off sanctions', true],
    ['China', 'tariffs', 'Beijing', 'Beijing answers with tariffs of its own', true],
    ['Poland', 'border', 'Warsaw', 'Warsaw shuts border crossing', true],
    ['Egypt', 'loan', 'Cairo', 'Cairo asks for bigger loan', true],
    ['Japan', 'defence budget', 'Tokyo', 'Tokyo doubles defence budget', true],
    ['Austria', 'gas', 'Vienna', 'Vienna ends gas contract', true],
    ['Austria', 'concert', 'Vienna', 'Concert of Vienna choir sold out in Boston', false],
    ['Russia', 'fire', 'Moscow', 'Fire destroys barn near Moscow, Idaho', false],
    ['Greece', 'museum', 'Athens', 'Museum opens in Athens, Georgia', false],
    [
      'France',
      'fashion',
      'Paris',
      'Designer leaves Milan for Paris fashion week after row with her New York partner',
      false,
    ],
    ['Italy', 'hotel', 'Rome', 'Seven dead in hotel collapse, and a cinema shows Rome classics all night', false],
  ],
  'seat of government': [
    ['Russia', 'drone', 'Kremlin', 'Kremlin blames drone on saboteurs', true],
    ['UK', 'budget', 'Westminster', 'Westminster rows over budget', true],
    ['US', 'tariffs', 'White House', 'White House delays tariffs', true],
    ['EU', 'fisheries', 'Brussels', 'Brussels cuts fisheries quota', true],
    ['Scotland', 'whisky tax', 'Holyrood', 'Holyrood votes on whisky tax', true],
    ['UK', 'budget', 'Westminster', 'Westminster, Colorado, passes budget', false],
    ['US', 'wedding', 'White House', 'White house by the sea hosts wedding', false],
    ['EU', 'fire', 'Brussels', 'Fire in kitchen after cook burns Brussels sprouts', false],
  ],
};

function finds(terms: string, headline: string): boolean {
  const read = parseQuery(terms);
  if (read.kind === 'mistake') throw new Error(`${terms}: ${read.message}`);
  const watch = { ...WATCH_DEFAULTS, channel: '1', name: terms, terms, query: read.query };
  const parts = { title: split(headline), teaser: split(''), text: split('') };
  const article = { feed: '', publisher: '', language: 'en', byline: null, categories: [], split: parts };
  return matchAll(compileWatches([watch], compileThesaurus([])), article).length > 0;
}

const SETTINGS: Readonly<Record<string, (row: Row) => boolean>> = {
  'the name alone': ([country, rest, , headline]) => finds(`"${country}"`, headline) && finds(rest, headline),
  'the relation anywhere': ([, rest, form, headline]) => finds(`"${form}"`, headline) && finds(rest, headline),
  'the relation close by': ([, rest, form, headline]) =>
    finds(`"${form}" NEAR/6 "${rest.split(' ').at(-1)}"`, headline),
  Attaché: ([country, rest, , headline]) => finds(`${country} ${rest}`, headline),
};

console.log('| relation | setting | found of meant | found of not meant | precision |');
console.log('|---|---|--:|--:|--:|');
for (const [relation, rows] of Object.entries(HEADLINES)) {
  const [meant, others] = [true, false].map((is) => rows.filter((row) => row[4] === is)) as [Row[], Row[]];
  for (const [setting, decides] of Object.entries(SETTINGS)) {
    const [right, wrong] = [meant.filter(decides).length, others.filter(decides).length];
    const precision = right + wrong === 0 ? '–' : (right / (right + wrong)).toFixed(2);
    console.log(
      `| ${relation} | ${setting} | ${right} of ${meant.length} | ${wrong} of ${others.length} | ${precision} |`,
    );
  }
}
