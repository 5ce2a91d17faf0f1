import { describe, expect, test } from 'vitest';
import {
  currentReport,
  developmentLine,
  developmentsIn,
  developmentsOf,
  originDevelopment,
} from '../../../src/news/story/developments.ts';
import { EXAMPLES } from './developments-examples.ts';

const report = (article: number, title: string, text: string, publisher = `Paper ${article}`) => ({
  article,
  title,
  text,
  publisher,
  at: Date.UTC(2026, 4, 1, article),
});

/** What the last of these reports, each a headline and a text, tells anew. */
const told = (...reports: (readonly [string, string])[]) => {
  const all = reports.map(([title, text], n) => report(n, title, text));
  return developmentsIn(all.slice(0, -1), all.at(-1)!);
};
const kindsOf = (...reports: (readonly [string, string])[]) => told(...reports).map(({ kind }) => kind);

describe('the toll', () => {
  const FERRY = ['Ferry capsizes off Norvik', 'At least four people drowned, the coastguard said.'] as const;

  test('tells a higher number of dead with the number before and the sentence that says it', () => {
    expect(told(FERRY, ['Ferry toll climbs', 'The toll has climbed to twenty-one, the coastguard said.'])).toEqual([
      {
        kind: 'toll',
        now: 21,
        before: 4,
        unit: 'dead',
        sentence: 'The toll has climbed to twenty-one, the coastguard said.',
        publisher: 'Paper 1',
        article: 1,
        at: Date.UTC(2026, 4, 1, 1),
      },
    ]);
  });

  test('takes the total and not those found since, where both are stated', () => {
    expect(
      told(FERRY, ['Ferry toll rises past 20', 'Divers found another 18 bodies, bringing the total to 22.']),
    ).toMatchObject([{ now: 22, before: 4 }]);
    expect(kindsOf(FERRY, ['Ferry toll at four', 'The toll rose to four after two more bodies were found.'])).toEqual(
      [],
    );
  });

  test('adds those who died since to what was stated before', () => {
    expect(told(FERRY, ['Norvik ferry', 'Two more passengers have died in hospital.'])).toMatchObject([
      { now: 6, before: 4 },
    ]);
  });

  test.each([
    ['the same number in words', 'Four killed as ferry sinks', 'Four passengers lost their lives.'],
    ['the injured', 'Ferry: 30 injured', 'Thirty people were injured and taken to hospital.'],
    ['the feared', 'Ferry: up to 60 feared dead', 'Sixty people are feared dead.'],
    ['another year', 'Ferries killed 40 people last year', 'In 2024, 55 people died at sea.'],
    ['an age', 'Captain speaks of ferry night', 'A man of 71 died at the wheel.'],
  ])('is silent about %s', (_, title, text) => {
    expect(kindsOf(FERRY, [title, text])).toEqual([]);
  });
});

test.each([
  ['another event', 'Second ferry sinks in a week, 30 dead', 'The accident off Karr was unrelated.'],
  ['a longer span', 'Norvik strait has claimed 31 lives in a decade', 'Pilots want a light on the rock.'],
  ['an event of another year', 'Norvik ferry had a sister ship', 'She sank in 2011. That sinking left 88 people dead.'],
  ['those who did it', 'Navy kills 20 pirates and bandits off Norvik', 'The raid killed 20 bandits, the navy said.'],
  ['a person who is put to death', 'Norvik ferry bomber put to death', 'He died at 6:12, and the five watched.'],
  ['animals', '60 horses died on Norvik ferry', 'They were on their way to a fair.'],
] as const)('counts no dead of %s', (_, title, text) => {
  expect(kindsOf(['Ferry capsizes off Norvik', 'Four people drowned, the coastguard said.'], [title, text])).toEqual(
    [],
  );
});

test('counts the dead of the worst day in years, and those with an aside', () => {
  const ferry = ['Ferry capsizes off Norvik', 'Four people drowned, the coastguard said.'] as const;
  expect(kindsOf(ferry, ['Worst sinking in 20 years kills 31', 'Divers found 27 bodies.'])).toEqual(['toll']);
  expect(
    told(ferry, ['Norvik mourns', '28 passengers, including nine children, have drowned, police said.']),
  ).toMatchObject([{ kind: 'toll', now: 28 }]);
});

describe('a denial', () => {
  const BRIBE = ['Mayor took cash, tapes suggest', 'The tapes feature deputy mayor Lena Orb.'] as const;
  const EXIT = ['Kova firm to pull out of port, sources say', 'It will leave in May, they said.'] as const;

  test.each([
    ['names what was told', BRIBE, ['Orb speaks', 'Orb denied that she had met the mayor for cash.']],
    ['names no object', BRIBE, ['Orb speaks', 'Orb dismissed the report as false.']],
    [
      'says that nothing of it was done',
      ['Navy ship rammed trawler, fishermen say', 'Two men fell overboard.'],
      ['Navy on trawler', 'Our ship rammed nobody, the captain said.'],
    ],
    ['names it in other words', EXIT, ['Kova firm speaks', 'Its director denies an exit.']],
    [
      'is the word of one side about itself',
      ['Rocket hits market in Yuld', 'Each side blames the other.'],
      ['We did not fire on Yuld, rebels say', 'The rocket came from the east.'],
    ],
  ] as const)('is told if it %s', (_, first, next) => {
    expect(kindsOf(first, next)).toEqual(['denied']);
  });

  test.each([
    ['something that nobody in the story said', BRIBE, ['Builder denies delay', 'The stadium is on time, he said.']],
    [
      'something else about the same place',
      ['Cyclone Ada kills 12 in Moro', 'Roofs were torn off.'],
      ['Government denies blocking aid to Moro', 'A bridge is down, it said.'],
    ],
    ['a report about something else', EXIT, ['Kova firm denies it got tax breaks', 'It answered an Irish paper.']],
    [
      'one whom nobody blamed',
      ['Paint thrown at ministry', 'The doors were red.'],
      ['Climate group condemns paint attack', 'It said that it had no part in it.'],
    ],
    [
      'an act that somebody only judges',
      ['Envoy recalled from Tarn', 'The ministry called him home.'],
      ['Tarn calls recall absurd', 'Its minister spoke of theatre.'],
    ],
  ] as const)('of %s is not told', (_, first, next) => {
    expect(kindsOf(first, next)).not.toContain('denied');
  });
});

test('tells a statement of an authority as confirmed only if it is about what was told', () => {
  const strike = [
    'Nurses set to strike, insiders say',
    'Two insiders told the Ledger of a strike in clinics.',
  ] as const;
  expect(kindsOf(strike, ['Offer before nurses strike', 'Minister Ida Roe said she was cheerful.'])).toEqual([]);
  expect(kindsOf(strike, ['Union on nurses', 'Union head Ida Roe said nurses at all clinics would strike.'])).toEqual([
    'confirmed',
  ]);
});

describe('what was announced', () => {
  const BRONZES = ['Museum to return bronzes to Edo', 'It will hand back 40 pieces.'] as const;
  const VOTE = ['Senate to vote on water bill', 'The bill would ban lawn sprinklers.'] as const;
  const RACE = ['Nwosu to quit race', 'The senator will step aside.'] as const;

  test.each([
    ['all have come', BRONZES, ['Bronzes arrive in Edo', 'All 40 pieces were unpacked.']],
    ['a vote is held, whatever follows', VOTE, ['Senate passes water bill', 'Sprinklers are to be banned from June.']],
    ['a letter is handed in', RACE, ['Nwosu writes', 'She handed in her letter of resignation.']],
    ['a headline tells the result', RACE, ['Nwosu out of presidential race', 'Twelve names are left.']],
  ] as const)('is done when %s', (_, first, next) => {
    expect(kindsOf(first, next)).toEqual(['done']);
  });

  test.each([
    ['the first of many comes', BRONZES, ['First bronze arrives in Edo', 'It was unpacked on Monday.']],
    ['a committee prepares it', VOTE, ['Committee passes water bill', 'It goes to the floor.']],
    [
      'some time is left',
      ['Striker to leave Dorn', 'He will leave in May.'],
      ['Dorn on striker', 'He has 3 years left.'],
    ],
    [
      'the headline tells a forecast',
      ['Roe to win seat, poll suggests', 'She will win, a poll suggests.'],
      ['Roe wins seat, poll suggests', 'Roe will win the seat, the Bell reckons.'],
    ],
    [
      'what was in doubt goes ahead',
      ['Festival in Aske may be called off', 'Storms are forecast.'],
      ['Aske festival goes ahead', 'Bands play under a roof.'],
    ],
  ] as const)('is not done when %s', (_, first, next) => {
    expect(kindsOf(first, next)).not.toContain('done');
  });

  test('is not done again when a later report names it in the background', () => {
    const sacked = ['Dorn to sack coach Abel', 'He will be shown the door.'] as const;
    const announced = ['Dorn part company with Abel', 'Dorn announced that Abel had been relieved of duties.'] as const;
    expect(kindsOf(sacked, announced, ['Five names for Dorn job', 'Abel was sacked on Tuesday.'])).toEqual([]);
  });
});

describe('an all-clear', () => {
  const LEAK = ['Chlorine leak shuts school in Aston Vale', 'Pupils were sent home after a leak at the pool.'] as const;
  const MISSING = ['Two boys missing in Kerr forest', 'Police search the forest for brothers aged 8 and 10.'] as const;

  test.each([
    ['what was closed opens', LEAK, ['Aston Vale pupils return to class', 'The school opened on Wednesday.']],
    [
      'an animal is caught',
      ['Lion escapes in Vell', 'People were told to stay at home.'],
      ['Vell lion back behind bars', 'Keepers shot a dart.'],
    ],
    ['those who were missing are found', MISSING, ['Boys in barn', 'A farmer found the two boys, cold but unhurt.']],
  ] as const)('is told when %s', (_, first, next) => {
    expect(kindsOf(first, next)).toEqual(['all-clear']);
  });

  test.each([
    ['of another place', LEAK, ['Road works end near Perren', 'Traffic is flowing again after six weeks.']],
    ['while the danger goes on', LEAK, ['School shut for a third day', 'The school can be aired again only today.']],
    [
      'of the body of somebody missing',
      MISSING,
      ['Body of boy washed up', 'The boy was found in reeds near the forest.'],
    ],
    [
      'of a part of the missing',
      MISSING,
      ['One of two boys found alive', '1 of the missing turned up safe in the forest.'],
    ],
    ['that is only hoped for', LEAK, ['School plans', '"We\'ll open the school again," said the head.']],
    [
      'while one lane alone is open',
      ['Landslide blocks Oro road', 'Rain has soaked the hills.'],
      ['Oro road cleared of mud', 'Traffic moves in one lane.'],
    ],
    [
      'of a few of those who are held',
      ['Gunmen hold 12 in Dov bank', 'Police surround the bank.'],
      ['Three hostages let go', 'The gunmen in the Dov bank asked for a car.'],
    ],
    [
      'of people who go home after an accident',
      ['Two die in ballet bus crash', 'The troupe was on its way to Graz.'],
      ['Ballet dancers return home', 'They flew to Kyiv after the crash.'],
    ],
  ] as const)('is not told %s', (_, first, next) => {
    expect(kindsOf(first, next)).not.toContain('all-clear');
  });
});

test.each([
  [
    'a level that is not needed yet',
    ['Storm Nila: orange alert', 'Winds may reach 95 km/h.'],
    ['Orange alert for more districts', 'There is no need for a red alert, the service said.'],
  ],
  [
    'alarm that somebody raises',
    ['Court short of judges', 'The courts have 900 open cases.'],
    ['Union raises alarm over court', 'It counts 900 open cases.'],
  ],
  [
    'what an outlet said about a company as confirmed',
    ['Nurses set to strike, union says', 'Nurses will walk out on Thursday, the union said.'],
    ['Shares rise on strike', 'Shares of clinics rose after the Bell said the company was about to talk to the union.'],
  ],
  [
    'one who says that he did nothing',
    ['Shell hits clinic in Duma', 'Three nurses were hurt.'],
    ['Army comments', 'The army said it fired no missiles.'],
  ],
] as const)('does not tell %s', (_, first, next) => {
  expect(kindsOf(first, next)).toEqual([]);
});

test('tells a report that is called wrong by the one it is about as denied, not as corrected', () => {
  const theft = ['Data of bank customers stolen, source says', 'Numbers were copied, a person familiar said.'] as const;
  expect(kindsOf(theft, ['Bank answers', '"No data left us, and the report is wrong," its spokeswoman said.'])).toEqual(
    ['denied'],
  );
});

test('tells a level that goes up by one, and the deed that its doers tell as their own', () => {
  const heat = ['Heat warning for Arva', 'Old people should stay in.'] as const;
  expect(kindsOf(heat, ['Arva: heat warning up one level', 'It is to be 39 degrees.'])).toEqual(['raised']);
  const leak = ['Hackers leak files of Vold clinic', 'Nobody knows who they are.'] as const;
  expect(kindsOf(leak, ['We broke into Vold, says gang Red Moth', 'It wants two million.'])).toEqual(['claimed']);
});

test('tells as confirmed what one side alone had said', () => {
  const held = ['Editor held in Karsk, lawyer says', 'She was taken from the airport.'] as const;
  expect(kindsOf(held, ['Karsk police say they hold editor', 'She faces questions on tax.'])).toEqual(['confirmed']);
});

test('reads the initials of the World Health Organization as no pronoun', () => {
  const fever = ['Lomi fever spreads', 'Eight people are ill.'] as const;
  expect(kindsOf(fever, ['WHO raises risk of Lomi fever to "very high"', 'It had called the risk high.'])).toEqual([
    'raised',
  ]);
});

test('the first report of a story tells no development', () => {
  expect(kindsOf(['Nine killed in mine', 'Nine people were killed.'])).toEqual([]);
});

test('a story read at once tells what its reports told one by one', () => {
  const reports = [
    report(0, 'Fire in Tavria hotel', 'Two guests died.'),
    report(1, 'Hotel fire: five dead', 'Five guests died.'),
    report(2, 'Hotel fire: nine dead', 'Nine guests died.'),
  ];
  const oneByOne = reports.flatMap((one, n) => developmentsIn(reports.slice(0, n), one));
  expect(developmentsOf(reports)).toEqual(oneByOne);
  expect(oneByOne).toHaveLength(2);
});

describe('an alert', () => {
  const lead = report(0, 'Fire in Tavria hotel', 'Two guests died.');
  const second = report(1, 'Hotel fire: five dead', 'Five guests died.', 'Northern Bell');
  const developments = developmentsIn([lead], second);

  test('shows the report that told the latest development', () => {
    expect(currentReport([lead, second], developments, lead)).toBe(second);
    expect(currentReport([lead, second], [], lead)).toBe(lead);
  });

  test('says in one line what is new', () => {
    expect(developments.map(developmentLine)).toEqual(['5 dead, up from 2 (Northern Bell).']);
  });

  test('quotes what is new if there is no number, and not the headline above', () => {
    const plan = report(0, 'Tavria ferry crews to strike on Monday', 'The union has called them out.');
    const strike = report(1, 'Tavria ferry crews walk out', 'No ferry left Tavria as crews stopped work.', 'Bell');
    expect(developmentsIn([plan], strike).map(developmentLine)).toEqual([
      'Done: No ferry left Tavria as crews stopped work. (Bell)',
    ]);
  });

  test('quotes the headline if no sentence tells the same', () => {
    const plan = report(0, 'Tavria ferry crews to strike on Monday', 'The union has called them out.');
    const strike = report(1, 'Tavria ferry crews walk out', 'It is the third time this year.', 'Bell');
    expect(developmentsIn([plan], strike).map(developmentLine)).toEqual(['Done: Tavria ferry crews walk out (Bell)']);
  });

  test.each([
    ['confirmed', 'Kestria confirmed the closure of its embassy.', ''],
    ['denied', 'The mayor denies all of it.', ''],
    ['confirmed', 'Kestria said that its embassy is closed.', 'Confirmed: '],
    ['confirmed', 'The minister said yes to the plan that nobody had confirmed before.', 'Confirmed: '],
    ['done', 'Crews walked out.', 'Done: '],
  ] as const)('names what is %s only where “%s” does not say so itself', (kind, sentence, label) => {
    const told = { kind, sentence, publisher: 'Bell', article: 1, at: 0 };
    expect(developmentLine(told)).toBe(`${label}${sentence} (Bell)`);
  });

  test('gives no number of dead if the text has none', () => {
    const blast = report(0, 'Blast in Tavria', 'Windows broke.');
    const death = report(1, 'Tavria blast turns deadly', 'The blast in Tavria killed the family of a baker.', 'Bell');
    expect(developmentsIn([blast], death).map(developmentLine)).toEqual([
      'Dead: The blast in Tavria killed the family of a baker. (Bell)',
    ]);
  });

  test('tells a second independent origin once', () => {
    expect(originDevelopment(second, { before: 1, now: 2 })).toMatchObject({ kind: 'origin', independent: 2 });
    expect(originDevelopment(second, { before: 2, now: 3 })).toBeNull();
    expect(originDevelopment(second, { before: 1, now: 1 })).toBeNull();
  });
});

describe('made-up stories of many trades', () => {
  const stories = EXAMPLES.trim()
    .split(/\n\n+/)
    .map((story) => story.split('\n').map((line) => /^(.*?)> (.*?) \| (.*)$/.exec(line)!.slice(1)))
    .map((lines) => ({
      reports: lines.map(([, title, text], n) => report(n, title!, text!)),
      wanted: lines.map(([kinds]) => kinds!.trim().split(' ').filter(Boolean)),
    }));
  const judged = stories.map(({ reports, wanted }) => {
    const said = developmentsOf(reports);
    const isWanted = (n: number, kind: string) =>
      wanted[n]!.some((one) => one.replace('?', '').split('/').includes(kind));
    const due = wanted.flatMap((kinds, n) => kinds.filter((one) => !one.startsWith('?')).map((one) => ({ n, one })));
    return {
      said,
      reports,
      right: said.filter(({ article, kind }) => isWanted(article, kind)).length,
      due: due.length,
      met: due.filter(({ n, one }) => said.some((d) => d.article === n && one.split('/').includes(d.kind))).length,
    };
  });
  const sum = (of: (one: (typeof judged)[number]) => number) => judged.reduce((all, one) => all + of(one), 0);

  test('nine of ten developments that are told are right', () => {
    expect(sum(({ right }) => right) / sum(({ said }) => said.length)).toBeGreaterThan(0.9);
  });

  test('nine of ten developments are told', () => {
    expect(sum(({ met }) => met) / sum(({ due }) => due)).toBeGreaterThan(0.9);
  });

  test('every sentence stands in its report', () => {
    for (const { said, reports } of judged) {
      for (const { article, sentence } of said)
        expect(`${reports[article]!.title}\n${reports[article]!.text}`).toContain(sentence);
    }
  });
});
