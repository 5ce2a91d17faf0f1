import { describe, expect, test } from 'vitest';
import { split } from '../../../src/news/text/words.ts';
import { accepts, whyNot } from '../../../src/news/watch/match/explain.ts';
import { compileWatches, matchAll } from '../../../src/news/watch/match.ts';
import { parseQuery } from '../../../src/news/watch/query.ts';
import { compileThesaurus, thesaurusMistakes } from '../../../src/news/watch/thesaurus.ts';
import { MATCH_MODES, type MatchMode, type Watch } from '../../../src/news/watch/types.ts';
import { shippedThesaurus } from '../../support/shipped.ts';

const bare = { also: [], with: {}, not: [], unless: [], optional: [], case: false, note: null };
const shipped = await shippedThesaurus();
const thesaurus = compileThesaurus(shipped);
const none = { feeds: [], publishers: [], languages: [] };

function watch(terms: string, more: Partial<Watch> = {}): Watch {
  const parsed = parseQuery(terms);
  if (parsed.kind === 'mistake') throw new Error(parsed.message);
  const rest = { role: null, colour: null, paused: false, pausedUntil: null, only: none, except: none };
  return { channel: '1', name: terms, terms, query: parsed.query, ...rest, ...more };
}
function article(title: string, teaser = '', text = teaser) {
  const parts = { title: split(title), teaser: split(teaser), text: split(text) };
  return {
    feed: 'https://feed.test/',
    publisher: 'The Courier',
    language: 'en',
    byline: null,
    categories: [],
    split: parts,
  };
}
function matches(terms: string, ...parts: Parameters<typeof article>): boolean {
  return matchAll(compileWatches([watch(terms)], thesaurus), article(...parts)).length > 0;
}

test('an embassy that pulls its video is no embassy that is left', () => {
  expect(matches('embassy withdrawals', 'Embassy pulls video')).toBe(false);
  expect(matches('embassy withdrawals', 'Embassy pulls staff')).toBe(true);
});

test('the shipped thesaurus holds no entry that means nothing', () => {
  expect(thesaurusMistakes(shipped)).toEqual([]);
});

describe('an article in the manner of the seed', () => {
  const title = 'UK to withdraw some embassy personnel from Karsk';
  const teaser =
    'Britain will withdraw part of its personnel from its embassy in Karsk, a year after Gen. Orlo Venn was killed.';
  test.each([
    'embassy withdrawals',
    '"embassy in Karsk"',
    'evacuate embassy',
    'Britain and embassy',
    'title:embassy Venn',
    'embass* withdr*',
    'consulate OR coup',
    'embassy NEAR/6 withdraw',
    'publisher:courier embassy',
    'publisher:cour* embassy',
    'publisher:(the NEAR/3 courier) embassy',
    'embassy -publisher:times',
    'lang:en embassy',
  ])('%s matches', (terms) => {
    expect(matches(terms, title, teaser)).toBe(true);
  });
  test.each([
    ['embassy NEAR/9 year', true],
    ['(part personnel) NEAR/9 embassy', true],
    ['consulate NEAR/9 (killed OR "gen. orlo")', true],
    ['embassy NEAR/2 killed', false],
    ['"year after" -consulate', true],
    ['"gen. orlo venn" OR volcano', true],
  ])('%s looks into every sentence: %s', (terms, expected) => {
    expect(matches(terms, 'News from Karsk', `Nothing yet. ${teaser} It said: ${teaser}`)).toBe(expected);
  });
  test.each([
    'embassy withdrawals -personnel',
    'bank withdrawals',
    'embassy NEAR/3 cash',
    'title:Venn',
    '"in embassy"',
    'lang:fr embassy',
    'publisher:ourier embassy',
    'embassy -publisher:cour*',
  ])('%s does not', (terms) => {
    expect(matches(terms, title, teaser)).toBe(false);
  });
});

test.each(['within', 'from', 'with', 'across'])('a watch does not insist on “%s”', (word) => {
  expect(matches(`ferry ${word} harbour`, 'Ferry reaches harbour')).toBe(true);
});

describe('modes', () => {
  const caught = (terms: string, title: string) =>
    MATCH_MODES.filter(
      (match) => matchAll(compileWatches([{ ...watch(terms), match }], thesaurus), article(title)).length > 0,
    );
  test.each([
    ['embassy withdrawals', 'Embassy withdrawals go on', ['exact', 'forms', 'wide']],
    ['embassy withdrawals', 'Staff withdrew from embassies', ['forms', 'wide']],
    ['embassy withdrawals', 'Diplomats leave the consulate', ['wide']],
    ['title:(port strikes)', 'Strike at ports', ['forms', 'wide']],
    ['embass* strike', 'Embassies on strike', ['exact', 'forms', 'wide']],
    ['strike -embassies', 'Strike at embassy', ['exact']],
    ['IT outage', 'Outage of IT at the port', ['exact', 'forms', 'wide']],
    ['"in port" strikes', 'Strike in port', ['forms', 'wide']],
  ])('%s: “%s”: %s', (terms, title, modes) => {
    expect(caught(terms, title)).toEqual(modes);
  });

  test('say what they accept', () => {
    const how = (match: MatchMode) => accepts(watch('embassy').query, thesaurus, match)[0];
    expect(how('exact')).toMatchObject({ how: 'exactly so', words: [], group: null });
    expect(how('forms')).toMatchObject({ how: 'in any form', words: [], group: null });
  });
});

describe('a word in capitals that is a common word besides', () => {
  test.each(['IT outage', 'outage IT', '"IT outage"', 'IT NEAR/2 outage', 'title:IT outage', '(IT OR ICT) outage'])(
    '%s matches in capitals only',
    (terms) => {
      expect(matches(terms, 'IT outage at the port')).toBe(true);
      expect(matches(terms, 'Mayor: it outage of all')).toBe(false);
    },
  );
  test('is left out in capitals only, too', () => {
    expect(matches('outage -IT', 'Outage: it lasts')).toBe(true);
    expect(matches('outage -IT', 'Outage of IT lasts')).toBe(false);
  });
});

describe('names with signs', () => {
  test.each([
    ['$TSLA', 'Carmaker ($TSLA) falls', true],
    ['$TSLA', 'TSLA falls after hours', true],
    ['$TSLA recall', 'Recall weighs on $TSLA', true],
    ['$F', 'Carmaker ($F) falls', true],
    ['$F', 'Carmaker (NYSE: F) falls', true],
    ['$F', 'Freight cars of class F', false],
    ['$IT', 'It rains', false],
    ['@POTUS', 'Post by @POTUS', true],
    ['@WHO', 'Who wins the cup', false],
    ['#MeToo', 'A march of #MeToo', true],
    ['CVE-2026-2114', 'Patch for CVE-2026-2114', true],
    ['CVE-2026-2114', 'Patch for CVE-2026-21144', false],
    ['H5N1', 'H5N1 in cows', true],
  ])('%s: “%s”: %s', (terms, title, expected) => {
    expect(matches(terms, title)).toBe(expected);
  });
});

describe('the thesaurus', () => {
  test.each([
    ['embassy withdrawals', 'Norland pulls all its diplomats out of Karsk'],
    ['embassy withdrawals', 'Envoys leave the capital'],
    ['diplomat expelled', 'Norland declares envoy persona non grata'],
    ['boat sinking', 'Ferry capsizes off Norland'],
    ['travel warning', 'Norland citizens told: do not travel to Karsk'],
    ['airspace closure', 'Norland shuts its airspace'],
    ['nuclear inspectors', 'IAEA team reaches the plant'],
    ['ransomware attack hospital', 'Ransomware gang hits clinics in Karsk'],
  ])('%s: %s', (terms, title) => {
    expect(matches(terms, title)).toBe(true);
  });
  test.each([
    ['embassy withdrawals', 'Embassy guests see cash withdrawal limits'],
    ['embassy withdrawals', 'Brand ambassador leaves the firm'],
    ['troop withdrawal', 'Fire forces guests to leave'],
    ['protest crackdown', 'Asteroid strikes the desert'],
    ['protest crackdown', 'Thousands protest in Karsk'],
    ['coup attempt', 'A coup for the museum as it attempts a revival'],
    ['US embassy', 'They told us the embassy garden is open'],
  ])('%s is not: %s', (terms, title) => {
    expect(matches(terms, title)).toBe(false);
  });
  test.each([
    ['"embassy garden"', 'embassy garden', 'exactly so', []],
    ['withdr*', 'withdr*', 'whatever begins so', []],
    ['title:embassy', 'embassy', 'in any form, in the headline', ['consulate']],
    ['Karsk NEAR/3 cash', 'Karsk', 'in any form, at most 3 words from cash', []],
    ['volcano publisher:Courier', 'Courier', 'in the name of the outlet, or of its family', []],
    ['volcano lang:fr', 'fr', 'the language of the article', []],
    ['travel warning', 'travel warning', 'in any form, all of it at once, in the headline', ['travel advisory']],
    ['ransomware breach hospital', 'breach', 'in any form, need not stand there: another word says it', ['attack']],
    ['使馆', '使馆', 'also at the end of a longer word', []],
  ])('%s: says how %s is accepted', (terms, term, how, among) => {
    const accepted = accepts(watch(terms).query, thesaurus).find((one) => one.term === term);
    expect(accepted).toMatchObject({ how, leftOut: false });
    expect(accepted!.words).toEqual(expect.arrayContaining(among));
  });
  test('a phrase of a group that begins with one of its words asks for less than the group', () => {
    expect(matches('tsunami warning', 'Tsunami hits Norland')).toBe(false);
    expect(matches('tsunami warning', 'Tsunami warning for Norland')).toBe(true);
    expect(matches('tsunami', 'Tidal wave hits Norland')).toBe(true);
  });
  test('a watch that is an idiom means the phrase, not its words apart', () => {
    expect(matches('state of emergency', 'Norland declares a state of emergency')).toBe(true);
    expect(matches('state of emergency', 'Curfew in Karsk')).toBe(true);
    expect(matches('state of emergency', 'State sends emergency crews to Karsk')).toBe(false);
    expect(matches('state emergency crews', 'State sends emergency crews to Karsk')).toBe(true);
  });
  test('says what is left out, and does not widen it', () => {
    expect(accepts(watch('volcano -(title:embassy "ash cloud")').query, thesaurus).slice(1)).toMatchObject([
      { term: 'embassy', how: 'in any form, in the headline', leftOut: true, words: [], group: null },
      { term: 'ash cloud', how: 'exactly so', leftOut: true },
    ]);
  });
  test('says what counts only close to another word, or never', () => {
    const [embassy, withdraw] = accepts(watch('embassy withdrawals').query, thesaurus);
    expect(embassy!.close).toContain('envoy');
    expect(withdraw!.close).toContain('evacuate');
    expect(withdraw!.never).toEqual(expect.arrayContaining(['sick leave', 'reopen']));
    const [alone] = accepts(watch('withdrawals').query, thesaurus);
    expect(alone!.close).not.toContain('evacuate');
  });
  test('says what it makes of a watch', () => {
    const [embassy] = accepts(watch('embassy withdrawals').query, thesaurus);
    expect(embassy).toMatchObject({ term: 'embassy', group: 'embassy' });
    expect(embassy!.words).toContain('consulate');
  });
  test('names what is unusable', () => {
    const group = { ...bare, id: 'a', same: ['…', 'word'], with: { nowhere: ['x'] } };
    expect(thesaurusMistakes([group])).toMatchObject([{ entry: '…' }, { entry: 'nowhere' }]);
  });
});

describe('a match', () => {
  test('remembers the words as they stand, the term, and the group', () => {
    const [match] = matchAll(
      compileWatches([watch('embassy withdrawals')], thesaurus),
      article('Karsk: envoys withdrew from the consulate'),
    );
    expect(match!.found).toEqual([
      { place: 'title', start: 7, end: 13, words: 'envoys', term: 'embassy', group: 'embassy' },
      { place: 'title', start: 14, end: 22, words: 'withdrew', term: 'withdrawals', group: null },
      { place: 'title', start: 32, end: 41, words: 'consulate', term: 'embassy', group: 'embassy' },
    ]);
  });
  test('the text adds places and may veto, it never brings a watch in', () => {
    const text = 'Norland shuts its embassy.\n\nThe embassy had ten guards.';
    const found = matchAll(
      compileWatches([watch('embassy')], thesaurus),
      article('News', 'Norland shuts its embassy.', text),
    );
    expect(found[0]!.found.map(({ place, start }) => [place, start])).toEqual([
      ['teaser', 18],
      ['text', 32],
    ]);
    expect(matches('embassy -guards', 'News', 'Norland shuts its embassy.', text)).toBe(false);
    expect(matches('guards', 'News', 'Norland shuts its embassy.', text)).toBe(false);
  });
  test('obeys only, except and paused', () => {
    const here = article('Embassy closes');
    const heard = (more: Partial<Watch>) =>
      matchAll(compileWatches([watch('embassy', more)], thesaurus), here, () => 'Courier Group').length;
    expect(heard({ only: { ...none, publishers: ['courier group'] } })).toBe(1);
    expect(heard({ only: { ...none, languages: ['fr'] } })).toBe(0);
    expect(heard({ except: { ...none, feeds: ['https://feed.test/'] } })).toBe(0);
    const label = (...feeds: string[]) => ({ ...none, labels: [{ name: 'agencies', feeds }] });
    expect(heard({ only: label('https://other.test/', 'https://feed.test/') })).toBe(1);
    expect(heard({ only: label('https://other.test/') })).toBe(0);
    expect(heard({ except: label('https://feed.test/') })).toBe(0);
    expect(heard({ paused: true })).toBe(0);
  });
  test('why not: the word that was missing in the article that came nearest', () => {
    expect(
      whyNot(watch('embassy volcano'), thesaurus, [article('Rain'), article('Embassy closes'), article('Snow')]),
    ).toEqual({
      kind: 'missing',
      terms: ['volcano'],
    });
  });
});

describe('a person’s own words', () => {
  test.each([
    ['goodwill ambassador', 'Singer named goodwill ambassador for rivers'],
    ['cash withdrawal', 'Cash withdrawals fall in Karsk'],
    ['flood evacuation', 'Evacuation after flood ends in Karsk'],
  ])('%s: what the thesaurus excludes does not concern them: %s', (terms, title) => {
    expect(matches(terms, title)).toBe(true);
  });
  test('one word alone does not count in a phrase where it means something else', () => {
    expect(matches('embassy', 'Singer named goodwill ambassador for rivers')).toBe(false);
  });
  test('why not: the entry of the thesaurus that excluded the word', () => {
    expect(whyNot(watch('embassy'), thesaurus, [article('Singer named goodwill ambassador for rivers')])).toEqual({
      kind: 'excluded',
      terms: ['embassy'],
      by: [
        { term: 'embassy', group: 'embassy', kind: 'not', entry: 'goodwill ambassador', words: 'goodwill ambassador' },
      ],
    });
  });
});

describe('what a sentence says of somebody or something else', () => {
  test.each([
    ['troop deployment', 'Norland sending 1,500 troops to Karsk'],
    ['vaccine shortage', 'Lack of food and vaccines in Karsk'],
    ['embassy evacuation', 'Embassy in Karsk evacuated and staff told to stay away'],
    ['teacher jailed', 'Teacher jailed twice for theft'],
    ['trains', 'Trains to Karsk delayed'],
    ['storm', 'Storm to bring snow to Karsk'],
    ['bomb explodes', 'Bomb explodes in Karsk market'],
    ['landslide', 'Village near Karsk buried by landslide'],
    ['school closure', 'Village school closes in June'],
    ['flights suspended', 'Flights to Karsk suspended over ash'],
    ['stock', 'Oil stock up sharply'],
    ['prices rise', 'Prices rise to record in Karsk'],
    ['hostage release', 'Rebels release every single hostage'],
    ['births decline', 'Births decline to lowest in decade'],
    ['charity appeal', 'Charity appeals for blankets'],
    ['ship sinks', 'Ship sinks into lake off Karsk'],
    ['embassy closure', 'Norland Expels Two Envoys, Shuts St. Karsk Consulate'],
    ['port strike', 'Prices highest since 2014 after port strike'],
  ])('keeps out nothing that is meant: %s, %s', (terms, title) => {
    expect(matches(terms, title)).toBe(true);
  });
  test.each<[terms: string, yes: string, no: string]>([
    [
      'embassy withdrawals',
      'Embassy in Karsk withdraws its staff',
      'Embassy in Karsk withdraws its offer of free lessons',
    ],
    ['embassy withdrawals', 'Norland Shuts Three of Its Consulates', 'Consulate in Karsk Shuts Unlicensed Shops'],
    [
      'embassy withdrawals',
      'Norland withdraws staff from embassy',
      'Envoy says plan to withdraw Norland troops stands',
    ],
    ['border closure', 'Norland closes crossing at border', 'Norland suspends plan for trade along border'],
    ['embassy withdrawals', 'Diplomats leave Karsk embassy', 'Demonstrators leave gardens of Karsk embassy'],
    [
      'embassy withdrawals',
      'Norland announces withdrawal of its ambassador',
      'Embassy announces withdrawal of visa fees',
    ],
    ['embassy withdrawals', 'Ambassador departs as Karsk embassy closes', 'New ambassador departs for Karsk'],
    ['embassy withdrawals', 'Norland suspends work of embassy', 'Embassy clerks in Karsk suspended pending inquiry'],
    ['troop withdrawal', 'Soldiers withdraw from Karsk', 'Soldiers withdraw trapped miners from Karsk shaft'],
    ['troop withdrawal', 'Withdrawal of troops from Karsk begins', 'Scout troop withdraws from Karsk camp'],
    [
      'journalist arrested',
      'Police arrest journalist at Karsk rally',
      'Police arrest man over threats against journalist',
    ],
    [
      'journalist arrested',
      'Journalist is arrested as mayor resigns',
      'Journalists cheer as corrupt mayor is arrested',
    ],
    ['teacher jailed', 'Teacher jailed for assault', 'Man jailed for assault on teacher'],
    ['mayor arrested', 'Mayor of Karsk arrested', 'Mayor says 12 arrested at Karsk fair'],
    ['mayor resigns', 'Mayor of Karsk resigns', 'Mayor’s aide resigns in Karsk'],
    ['judge removed', 'Judge removed over bribes', 'Gardener removed hedge, judge finds'],
    ['judge removed', 'Judge removed in Karsk', 'Judge orders statue removed'],
    ['teacher shortage', 'Shortage of teachers in Karsk', 'Teacher writes on butter shortage'],
    ['nurse shortage', 'Nurse shortage shuts ward in Karsk', 'Shortage of coffee beans vexes Karsk nurse'],
    ['earthquake', 'Earthquake shakes Karsk', 'Earthquake-proof chair wins prize'],
    ['earthquake', 'Earthquake shakes Karsk', 'Game Earthquake II sells out'],
    ['embassy withdrawals', 'Embassy pulls out staff', 'Embassy pulls down banner after complaint'],
    ['embassy withdrawals', 'Embassy staff leave Karsk', 'Embassy staff shortage leaves applicants in limbo'],
    ['embassy withdrawals', 'Norland orders embassy staff to leave Karsk', 'Karsk orders Norland envoys to leave'],
    ['coup', 'Coup in Norland', 'Novel set after the 2013 coup'],
    ['eruption', 'Eruption near Karsk', 'Applause erupts in Karsk'],
    ['landslide', 'Landslide near Karsk', 'Mayor of Karsk wins by landslide'],
    ['trade deal signed', 'Norland inks trade pact', 'Club signs keeper in trade deal'],
    ['ferry sinks', 'Ferry sinks off Karsk', 'Ferry owner sinks savings into hotel'],
    ['embassy closure', 'Embassy in Karsk closed', 'Street closed near Karsk embassy'],
    ['factory fire', 'Fire at Karsk factory', 'Factory fires two hundred workers'],
    ['data leak', 'Patient data leaked online', 'Water leak ruins data of Karsk museum'],
    ['hostage release', 'Rebels release hostages', 'Metal band Hostage release song'],
    ['citizens evacuation', 'Norland citizens evacuated from Karsk', 'Citizens Bank branch in Karsk evacuated'],
    ['border closure', 'Norland closes its border', 'Border-Karsk trophy match closes early'],
    ['coup attempt', 'Coup attempt fails in Norland', 'Norland striker’s coup: a goal in the cup final'],
    ['ceasefire talks', 'Ceasefire talks resume', 'Singer and drummer agree ceasefire before album talks'],
  ])('%s: “%s”, not “%s”', (terms, yes, no) => {
    expect(matches(terms, yes)).toBe(true);
    expect(matches(terms, no)).toBe(false);
  });
  test.each<[terms: string, title: string, kind: string, entry: string, words: string]>([
    ['mine strike', 'Miners strike gold at Karsk mine', 'sense', 'strike … gold', 'strike gold'],
    ['troop withdrawal', 'Scouts cheer as troop withdraws', 'sense', 'scouts … troop', 'Scouts cheer as troop'],
    ['ceasefire talks', 'Norland and Karsk agree tariff truce', 'sense', 'tariff … truce', 'tariff truce'],
    ['factory fire', 'Plaque recalls the 1911 fire at Karsk factory', 'background', 'an old year', 'the 1911 fire'],
    [
      'teacher jailed',
      'Man jailed for assault on teacher',
      'role',
      'that is the reason, not the person',
      'jailed for assault on teacher',
    ],
    [
      'ceasefire talks',
      'Singer and drummer agree ceasefire before album talks',
      'sense',
      'a report of the arts',
      'Singer and drummer agree ceasefire before album talks',
    ],
  ])('is shown, with the rule: %s, %s', (terms, title, ...[kind, entry, words]) => {
    const why = whyNot(watch(terms), thesaurus, [article(title)]);
    expect(why).toMatchObject({
      kind: 'excluded',
      by: expect.arrayContaining([expect.objectContaining({ kind, entry, words })]),
    });
  });
});

test.each([
  ['посольство', 'Посольство закрыто'],
  ['елка', 'Ёлка упала'],
  ['السفارة', 'إغلاق السّفارة في كارسك'],
  ['使馆', '诺兰关闭使馆'],
  ['embajada', 'Cierran la «Embajada» en Karsk'],
  ['"evacuación total"', 'Ordenan EVACUACION total'],
])('%s is found by its folded form: %s', (terms, title) => {
  expect(matches(terms, title)).toBe(true);
});
