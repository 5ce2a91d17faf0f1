import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Clusterable } from '../../../src/news/story/cluster/story-words.ts';
import { CLUSTER_WINDOW, type Cluster, cluster, mergeAll } from '../../../src/news/story/cluster.ts';
import { split } from '../../../src/news/text/words.ts';

const HOUR = 3_600_000;
const START = Date.UTC(2026, 4, 4, 6);

function report(title: string, hour = 0, teaser = ''): Clusterable {
  return { title, teaser, url: `https://news.example/${hour}`, publisher: 'Lomar Post', at: START + hour * HOUR };
}

/** Takes the reports in as the bot does; the story of each, numbered from 1. */
function settle(reports: readonly Clusterable[], stories: Cluster = cluster(), founded = 0): number[] {
  let last = founded;
  return reports.map((one) => {
    const story = stories.decide(one) ?? ++last;
    stories.record(one, story);
    return story;
  });
}

describe('a report joins a story', () => {
  it('when two outlets tell of one event in their own words', () => {
    const reports = [
      report('Ferry capsizes off Port Verrin, dozens feared drowned'),
      report('Bank of Ostland raises interest rates to 4 per cent', 1),
      report('Dozens feared drowned as ferry capsizes near Port Verrin', 2),
    ];
    expect(settle(reports)).toEqual([1, 2, 1]);
  });

  it('when it mentions an aftershock of another magnitude', () => {
    const reports = [
      report('Magnitude 6.8 earthquake strikes Petra valley', 0, 'A magnitude 6.8 earthquake struck the Petra valley.'),
      report(
        'Petra valley earthquake toll passes 110 as aftershock halts rescue',
        6,
        'The toll of the Petra valley earthquake rose to 112, and an aftershock of magnitude 5.4 halted the rescue.',
      ),
    ];
    expect(settle(reports)).toEqual([1, 1]);
  });

  it('when only its address still has the original headline', () => {
    const first = report('Ferry capsizes off Port Verrin');
    const second = {
      ...report('What we know so far', 1),
      url: 'https://b.example/ferry-capsizes-off-port-verrin-12345.html',
    };
    expect(settle([first, second])).toEqual([1, 1]);
  });

  it.each([
    [
      'Russian',
      'Посольство Вердании эвакуирует сотрудников из Карвина',
      'Вердания: посольство эвакуирует сотрудников из Карвина',
    ],
    ['Arabic', 'سفارة فردانيا تجلي موظفيها من كارفين', 'إجلاء: سفارة فردانيا تجلي موظفيها من كارفين اليوم'],
    ['Chinese', '韦尔达尼亚大使馆从卡尔文撤离工作人员', '韦尔达尼亚大使馆宣布从卡尔文撤离工作人员'],
  ])('in %s', (_, first, second) => {
    expect(settle([report(first), report(second, 1)])).toEqual([1, 1]);
  });
});

describe('a report founds a story of its own', () => {
  it('when the same kind of event happened in another place', () => {
    // What a word tells is learned from the day's news: where earthquakes are reported, "earthquake" alone tells little.
    const day = [
      'Embassy of Verdania in Karvin evacuates staff after shelling',
      'Minister resigns over harbour contracts in Aldine',
      'Earthquake of magnitude 4 felt in Sorrel hills, no damage',
      'Central bank of Verdania keeps rates unchanged',
      'Ferry service to Lomar islands resumes after storm',
      'Earthquake drill closes schools in Tamber for a morning',
      'Karvin talks end without agreement on prisoners',
      'Harvest in the south late after dry spring',
    ];
    const reports = [
      ...day.map((title, hour) => report(title, hour)),
      report('Earthquake shakes Lomar coast, tsunami warning lifted', 8),
      report('Hundreds homeless as strong earthquake hits Petra valley', 9),
    ];
    expect(new Set(settle(reports)).size).toBe(reports.length);
  });

  it('on an empty first day, when three countries withdraw embassy staff', () => {
    const reports = [
      report('Britain withdraws embassy staff from Khartoum as fighting spreads'),
      report('US withdraws embassy staff from Baghdad over threats', 0),
      report('France withdraws embassy staff from Juba', 1),
      report('Strong earthquake shakes Lomar coast', 1),
      report('Strong earthquake shakes Petra valley', 2),
    ];
    expect(settle(reports)).toEqual([1, 2, 3, 4, 5]);
  });

  it('when only a number or common words are shared', () => {
    const reports = [
      report('2026: what we have said so far'),
      report('2026: how it will be after this', 1),
      report('2026', 2),
      report('2026', 3),
    ];
    expect(settle(reports)).toEqual([1, 2, 3, 4]);
  });

  it('when it is a round-up, even of the same desk', () => {
    const opening = 'Ferry capsizes off Port Verrin; Bank of Ostland raises rates; snow in Brevik.';
    const reports = [
      report('Ferry capsizes off Port Verrin, dozens feared drowned'),
      report('Evening news in brief', 1, opening),
      report('Evening news in brief', 3, opening),
    ];
    expect(settle(reports)).toEqual([1, 2, 3]);
  });

  it('when only the date is shared', () => {
    const reports = [report('Monday, 4 May: pictures of the day'), report('What to know on Monday, 4 May', 1)];
    expect(settle(reports)).toEqual([1, 2]);
  });

  it('when the story has been idle for more than a day', () => {
    const title = 'Ferry capsizes off Port Verrin, dozens feared drowned';
    expect(settle([report(title), report(title, 20), report(title, 45)])).toEqual([1, 1, 2]);
  });

  it('when it is dated more than a day before the story', () => {
    const title = 'Ferry capsizes off Port Verrin, dozens feared drowned';
    expect(settle([report(title, 60), report(title, 30)])).toEqual([1, 2]);
  });

  it('although there is a large story about the same country', () => {
    const big = Array.from({ length: 40 }, (_, i) =>
      report(`Verdania ferry capsizes off Port Verrin, toll rises to ${20 + i}`, i / 8),
    );
    const stories = cluster();
    expect(new Set(settle(big, stories))).toEqual(new Set([1]));
    expect(stories.decide(report('Verdania parliament votes to dissolve itself', 6))).toBeNull();
    expect(stories.decide(report('Verdania ferry: captain held in Port Verrin', 6))).toBe(1);
  });
});

it('chooses the older of two stories that fit equally well', () => {
  const title = 'Ferry capsizes off Port Verrin';
  const stories = cluster();
  stories.record(report(title), 8);
  stories.record(report(title), 3);
  expect(stories.decide(report(title, 1))).toBe(3);
});

it('does not change when it decides', () => {
  const stories = cluster();
  const one = report('Ferry capsizes off Port Verrin');
  expect([stories.decide(one), stories.decide(one)]).toEqual([null, null]);
});

it('treats words that are already split like its own', () => {
  const title = 'Ferry capsizes off Port Verrin';
  const stories = cluster();
  stories.record({ ...report(title), split: { title: split(title), teaser: split('') } }, 1);
  expect(stories.decide(report(title, 1))).toBe(1);
});

describe('on a quiet day, two events of one kind stay apart', () => {
  const apart = (...told: Clusterable[]) => expect(new Set(settle(told)).size).toBe(told.length);

  it('when two quakes hit different towns, although the reports use the same words', () => {
    apart(
      report(
        'Magnitude 4.8 earthquake hits off Larvik',
        0,
        'A magnitude 4.8 earthquake struck on Monday, officials said.',
      ),
      report(
        'Magnitude 5.0 earthquake hits off Pellanda',
        1,
        'A magnitude 5.0 earthquake struck on Monday, officials said.',
      ),
    );
  });

  it('when two quakes on one coast differ widely in magnitude', () => {
    apart(
      report('M 6.8 - Lomar coast', 0, 'Depth 10 km, 30 km west of Verrin.'),
      report('M 3.9 - Lomar coast', 2, 'Depth 12 km, 35 km west of Verrin.'),
    );
  });

  it('when two central banks make the same decision', () => {
    apart(
      report('Ostland central bank holds interest rate at 4 percent', 0, 'The bank kept its key rate on Thursday.'),
      report('Central bank of Verdania holds interest rate at 3 percent', 1, 'The bank kept its key rate on Thursday.'),
    );
  });

  it('when an embassy withdraws staff and people withdraw cash elsewhere', () => {
    const [embassy, ...cash] = settle([
      report(
        'Ostland to withdraw embassy staff from Karvin over threats, reports say',
        0,
        'Ostland is preparing to withdraw some embassy staff from Karvin, two officials told Harbour Radio on Tuesday.',
      ),
      report(
        'Long queues at Aldine cash machines after limit on withdrawals',
        1,
        'Banks in Aldine limited cash withdrawals to 200 crowns on Tuesday, two officials told Harbour Radio.',
      ),
      report('Savers in Aldine withdraw record sums', 2, 'Withdrawals at banks of the city tripled on Tuesday.'),
    ]);
    expect(cash).not.toContain(embassy);
  });

  it('when only a place, or only a company, is shared', () => {
    apart(
      report('Man held after knife attack in Mill Street, Aldine', 0, 'Police in Aldine said a man of 30 was hurt.'),
      report('Mill Street in Aldine to close for water works', 2, 'Aldine council said that buses would be diverted.'),
      report('Nordwind recalls 40,000 vans over brakes', 3, 'Nordwind said that the brakes of its vans could fail.'),
      report('Nordwind names former minister as chairman', 4, 'The board of Nordwind met in Aldine.'),
    );
  });

  it('when the same talks go into their second day, which follows the first', () => {
    const first = report(
      'Ostland and Verdania open water talks in Karvin',
      0,
      'The talks on the Sorrel river began on Monday.',
    );
    const second = report(
      'Ostland, Verdania begin second day of water talks',
      23,
      'Talks on the Sorrel river went on in Karvin.',
    );
    const deal = report(
      'Ostland and Verdania agree on Sorrel river water',
      26,
      'The deal came on the second day of talks in Karvin.',
    );
    const stories = cluster();
    stories.record(first, 1);
    expect([stories.decide(second), stories.follows(second)]).toEqual([null, 1]);
    stories.record(second, 2);
    expect(stories.decide(deal)).toBe(2);
  });

  it.each([
    ['talks resume', 'Ardun and Highland Front talks resume in Lindhaven'],
    ['negotiators return to the table', 'Ardun and Highland Front negotiators return to the table in Lindhaven'],
    ['talks enter a third day', 'Ardun and Highland Front talks in Lindhaven enter third day'],
  ])(
    'when, a day later, %s: another story that follows the former, to which the rest of that day belongs',
    (_, title) => {
      const first = report(
        'Ardun and Highland Front hold ceasefire talks in Lindhaven',
        0,
        'Delegations of Ardun and the Highland Front met in Lindhaven for ceasefire talks.',
      );
      const evening = report(
        'Ardun and Highland Front adjourn talks in Lindhaven',
        9,
        'The ceasefire talks in Lindhaven were adjourned, delegations of Ardun and the Highland Front said.',
      );
      const next = report(
        title,
        22,
        'Delegations of Ardun and the Highland Front met in Lindhaven again for ceasefire talks.',
      );
      const deal = report(
        'Ardun and Highland Front agree ceasefire at Lindhaven talks',
        26,
        'Delegations of Ardun and the Highland Front agreed on a ceasefire in Lindhaven.',
      );
      const stories = cluster();
      expect(settle([first, evening], stories)).toEqual([1, 1]);
      expect([stories.decide(next), stories.follows(next)]).toEqual([null, 1]);
      stories.record(next, 2);
      expect(mergeAll(stories, next, 2)).toEqual([]);
      expect(stories.decide(deal)).toBe(2);
    },
  );

  it('but not when talks resume after a break on the same day', () => {
    const first = report(
      'Ardun and Highland Front hold ceasefire talks in Lindhaven',
      0,
      'Delegations of Ardun and the Highland Front met in Lindhaven for ceasefire talks.',
    );
    const noon = report(
      'Ardun and Highland Front talks resume in Lindhaven',
      3,
      'Delegations of Ardun and the Highland Front met in Lindhaven again for ceasefire talks.',
    );
    expect(settle([first, noon])).toEqual([1, 1]);
  });
});

/** Enough other news, each about something else, for the cluster to have learned which words are common. */
function busyDay(stories: Cluster): void {
  const sound = (n: number) => String.fromCharCode(97 + (n % 26), 97 + ((n >> 2) % 26), 97 + ((n * 7) % 26));
  for (let n = 0; n < 300; n++) {
    const words = [1, 2, 3, 4, 5].map((place) => `${sound(n * 31 + place * 5)}${sound(n + place * 11)}`);
    stories.record(report(words.join(' '), n / 60), 1_000 + n);
  }
}

describe('on a busy day', () => {
  const nets = report(
    'Supreme Court bans drift nets off Lomar',
    5,
    'The Supreme Court of Verdania ruled on Tuesday that drift nets may no longer be used off the Lomar coast.',
  );

  it('two rulings of one court stay apart, although their openings begin with the same words', () => {
    const stories = cluster();
    busyDay(stories);
    const pension = report(
      'Supreme Court upholds pension cut for miners',
      6,
      'The Supreme Court of Verdania ruled on Tuesday that the pensions of retired miners may be cut by a tenth.',
    );
    expect(settle([nets, pension], stories)).toEqual([1, 2]);
    expect(mergeAll(stories, pension, 2)).toEqual([]);
  });

  it('two reports of one ruling are one story', () => {
    const stories = cluster();
    busyDay(stories);
    const fishers = report(
      'Drift nets off Lomar banned by Supreme Court',
      6,
      'Fishers off Lomar must give up drift nets, the highest court of Verdania decided on Tuesday.',
    );
    expect(settle([nets, fishers], stories)).toEqual([1, 1]);
  });
});

describe('on a quiet day, one event stays one story', () => {
  it('while its toll rises and its magnitude is corrected', () => {
    expect(
      settle([
        report(
          'Magnitude 6.4 earthquake strikes Lomar, four dead',
          0,
          'The earthquake hit Lomar on Monday, officials said.',
        ),
        report(
          'Lomar earthquake death toll rises to 31',
          5,
          'Rescuers searched for survivors of the 6.6 magnitude quake.',
        ),
        report('Toll of Lomar quake climbs to 120', 20, 'The earthquake of magnitude 6.6 hit Lomar on Monday.'),
      ]),
    ).toEqual([1, 1, 1]);
  });

  it('when what was announced has been done', () => {
    expect(
      settle([
        report(
          'Ostland to withdraw embassy staff from Karvin',
          0,
          'The foreign ministry cited the security situation.',
        ),
        report(
          'Ostland diplomats have left Karvin, ministry says',
          9,
          'The embassy staff whom Ostland withdrew have landed.',
        ),
      ]),
    ).toEqual([1, 1]);
  });

  it('when the headline uses other words and only the opening says what it is about', () => {
    expect(
      settle([
        report(
          'Ferry capsizes off Port Verrin',
          0,
          'The ferry Alba went down off Port Verrin with 60 people on board.',
        ),
        report(
          "'We held on to the rail': survivors tell of a night at sea",
          6,
          'The ferry Alba capsized off Port Verrin; 40 people were saved.',
        ),
      ]),
    ).toEqual([1, 1]);
  });
});

describe('a shared kind of event', () => {
  const council = report('Aldine council votes for new tram line', 0, 'The line will reach the university in 2030.');
  const blaze = report(
    'Paint works in Verrin ablaze',
    1,
    'Crews from six towns were sent to Orlow Brothers at dawn. Nobody was hurt.',
  );
  const smoke = report('Schools shut as smoke drifts over Verrin', 4, 'Pupils were sent home at noon, the mayor said.');

  it('joins two reports that share a place', () => {
    expect(settle([council, blaze, smoke])).toEqual([1, 2, 2]);
  });

  it('does not join reports of two places', () => {
    const elsewhere = report('Schools shut as smoke drifts over Aldine', 4, 'Pupils were sent home at noon.');
    expect(settle([council, blaze, elsewhere])).toEqual([1, 2, 3]);
  });

  it('does not join reports whose headlines each name somebody the other does not mention', () => {
    const wanted = report('Verrin sign winger Halloran', 1, 'The club paid nine million crowns.');
    const leaving = report('Striker Okonkwo to leave Verrin on loan', 3, 'He will play in Aldine until May.');
    expect(settle([council, wanted, leaving])).toEqual([1, 2, 3]);
  });

  it('does not count if most stories are of that kind', () => {
    const fires = [
      'Barn burns in Sorrel',
      'Blaze at Tamber mill',
      'Flames destroy Lomar chapel',
      'Fire on Karvin ferry',
    ];
    const reports = [...fires.map((title, hour) => report(title, hour)), blaze, smoke];
    expect(new Set(settle(reports)).size).toBe(reports.length);
  });
});

describe('two stories', () => {
  const first = report('Ferry capsizes off Port Verrin, dozens feared drowned');
  const second = report('Dozens feared drowned as ferry capsizes off Port Verrin', 1);
  const third = report('Port Verrin ferry capsizes, dozens feared drowned', 2);

  it('are merged into the older one when a report fits both', () => {
    const stories = cluster();
    stories.record(first, 1);
    stories.record(second, 2);
    stories.record(third, 2);
    expect(mergeAll(stories, third, 2)).toEqual([{ younger: 2, elder: 1 }]);
    expect(mergeAll(stories, third, 1)).toEqual([]);
    expect(stories.decide(report('Ferry capsizes off Port Verrin', 3))).toBe(1);
  });

  it('are kept apart after an editor moves a report out, until that is undone', () => {
    const stories = cluster();
    for (const one of [first, second, third]) stories.record(one, 1);
    stories.separate(second, 1, 2);
    expect([stories.merges(second, 2), stories.merges(third, 1)]).toEqual([null, null]);
    stories.allowTogether(1, 2);
    expect(stories.merges(third, 1)).toEqual({ younger: 2, elder: 1 });
  });

  it('stay apart when one of them becomes part of a third', () => {
    const stories = cluster();
    for (const one of [first, second]) stories.record(one, 1);
    stories.record(third, 3);
    stories.separate(second, 1, 4);
    stories.merge({ younger: 3, elder: 1 });
    expect(stories.merges(second, 4)).toBeNull();
    stories.merge({ younger: 4, elder: 2 });
    expect(stories.merges(second, 2)).toBeNull();
  });
});

const WORDS = [
  'ferry',
  'verrin',
  'embassy',
  'karvin',
  'quake',
  'lomar',
  'strike',
  'bank',
  '2026',
  'minister',
  'port',
  'toll',
];
const stream = fc.array(
  fc.record({
    picked: fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 5 }),
    teaser: fc.constantFrom('', 'a ferry near the port', 'staff of the embassy'),
    step: fc.integer({ min: -5, max: 12 }),
  }),
  { minLength: 20, maxLength: 120 },
);

it('makes the same decisions after a restart', () => {
  fc.assert(
    fc.property(stream, fc.double({ min: 0, max: 1, noNaN: true }), (steps, part) => {
      let hour = 0;
      const reports = steps.map(({ picked, teaser, step }) => {
        hour += step;
        return report(picked.join(' '), hour, teaser);
      });
      const cut = Math.floor(reports.length * part);
      const live = cluster();
      const before = settleAndMerge(reports.slice(0, cut), live);
      const newest = Math.max(...reports.slice(0, cut).map(({ at }) => at));
      const again = cluster();
      for (let i = 0; i < cut; i++) {
        if (reports[i]!.at >= newest - CLUSTER_WINDOW) again.record(reports[i]!, before[i]!);
      }
      const rest = reports.slice(cut);
      const last = Math.max(0, ...before);
      expect(settleAndMerge(rest, again, last)).toEqual(settleAndMerge(rest, live, last));
    }),
    { numRuns: 60 },
  );
});

/** The story in which each report stands in the end. */
function settleAndMerge(reports: readonly Clusterable[], stories: Cluster, founded = 0): number[] {
  let last = founded;
  const into = new Map<number, number>();
  const settled = reports.map((one) => {
    const story = stories.decide(one) ?? ++last;
    stories.record(one, story);
    for (const { younger, elder } of mergeAll(stories, one, story)) into.set(younger, elder);
    return story;
  });
  const final = (story: number): number => (into.has(story) ? final(into.get(story)!) : story);
  return settled.map(final);
}
