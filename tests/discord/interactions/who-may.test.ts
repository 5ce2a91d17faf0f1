import { describe, expect, it } from 'vitest';
import type { RequiredRole } from '../../../src/discord/interactions/types.ts';
import type { LocalReply } from '../../../src/local/types.ts';
import { CHANNEL } from '../../support/discord.ts';
import { messageOf, type People } from '../../support/people.ts';
import { COMPLETED, FAR, openScenarioNewsroom, SCENARIOS, SECRETS, SPARE } from '../../support/scenarios.ts';

type Person = 'owner' | 'editor' | 'member';

const REFUSED = /You need Manage Server|Only operators can do that/;
const REFUSAL: Readonly<Record<RequiredRole, RegExp>> = {
  anyone: /^never$/,
  responder: /You need Manage Server, an editor role or a responder role/,
  editor: /You need Manage Server or an editor role/,
  manager: /You need Manage Server to change this server/,
  operator: /Only operators can do that/,
};

/** On the first server the editor manages, on the second the member does; the owner of both runs the bot. */
const MAY: Readonly<Record<string, Readonly<Record<Person, readonly RequiredRole[]>>>> = {
  [CHANNEL]: {
    owner: ['anyone', 'responder', 'editor', 'manager', 'operator'],
    editor: ['anyone', 'responder', 'editor', 'manager'],
    member: ['anyone'],
  },
  [FAR]: {
    owner: ['anyone', 'responder', 'editor', 'manager', 'operator'],
    editor: ['anyone'],
    member: ['anyone', 'responder', 'editor', 'manager'],
  },
};

const CASES = Object.entries(MAY).flatMap(([channelId, by]) =>
  (['owner', 'editor', 'member'] as const).map((person) => ({ channelId, person, may: by[person] })),
);

/** What carries the id of something of the first server. */
const BY_ID =
  /^(?:stories|board|board-take|take|take-over|release|done|reopen|note|form note-form|all|why|not|not-how|not-word|not-save|watch-save|watch-change|watch-more|settings-desk-again|feed-add|feed-import|undo):$/;
const GONE = /has expired|not in the archive|no longer in the archive|can’t be undone/;

const files = (people: People) => [
  people.file('watches.yaml'),
  people.file('feeds.yaml'),
  people.file('settings.yaml'),
];

/** All that a reply shows, and all that its buttons carry. */
function words(reply: LocalReply): string {
  if (reply.kind === 'modal') return JSON.stringify(reply.modal);
  const { content, embeds, components } = messageOf(reply);
  return JSON.stringify([content, embeds, components]);
}

describe.each(CASES)('in channel $channelId the $person', ({ channelId, person, may }) => {
  it(`may do what is for ${may.join(', ')}, and nothing else`, async () => {
    const people = await openScenarioNewsroom();
    const who = { as: people.newsroom.discord.people[person], channelId };
    for (const { name, needs, prepare } of SCENARIOS) {
      // A message's menu is used where the message stands.
      if (name.startsWith('menu') && channelId === FAR) continue;
      const act = await prepare(people, who);
      const before = files(people);
      const said = words(await act());
      if (may.includes(needs)) expect(said, name).not.toMatch(REFUSED);
      else {
        expect(said, name).toMatch(REFUSAL[needs]);
        expect(files(people), name).toEqual(before);
      }
    }
  });

  it('is offered in completions what is for the same, and of this server alone', async () => {
    const people = await openScenarioNewsroom();
    const { act, people: all } = people.newsroom.discord;
    for (const [command, option, needs, others = {}] of COMPLETED) {
      const asked = { command, focused: option, options: { ...others, [option]: '' }, as: all[person], channelId };
      const choices = await act.complete(asked);
      if (may.includes(needs)) expect(choices, `${command} ${option}`).not.toEqual([]);
      else expect(choices, `${command} ${option}`).toEqual([]);
      const other = channelId === FAR ? SECRETS : /Far desk|lighthouse/;
      expect(JSON.stringify(choices), `${command} ${option}`).not.toMatch(other);
    }
  });
});

describe('from the second server, whoever guesses its ids,', () => {
  it.each(['owner', 'member'] as const)('the %s sees and changes nothing of the first', async (person) => {
    const people = await openScenarioNewsroom();
    const as = people.newsroom.discord.people[person];
    for (const { name, needs, prepare } of SCENARIOS) {
      if (name.startsWith('menu')) continue;
      const act = await prepare(people, { as, channelId: FAR });
      const before = files(people)[0];
      const said = words(await act());
      // What runs the bot may see and change everywhere: that is the operators'.
      if (!(name === '/status' || name === 'status:') || person !== 'owner') expect(said, name).not.toMatch(SECRETS);
      if (BY_ID.test(name) && MAY[FAR]![person].includes(needs)) expect(said, name).toMatch(GONE);
      expect(files(people)[0], name).toBe(before);
    }
  });
});

it('a member sees nothing of a channel that is closed to them: not its watches, its alerts, its name', async () => {
  const people = await openScenarioNewsroom();
  const { act, people: all, setOverwrites } = people.newsroom.discord;
  const who = { as: all.member, channelId: CHANNEL };
  setOverwrites(SPARE.channel, [{ id: all.member, type: 1, allow: '0', deny: String(1 << 10) }]);
  const closed = /Zanzibar spare|okapi|quagga|100000000000000002/;
  expect(words(await people.slash('watch list'))).toMatch(closed);
  for (const { name, needs, prepare } of SCENARIOS) {
    if (needs !== 'anyone') continue;
    const act = await prepare(people, who);
    expect(words(await act()), name).not.toMatch(closed);
  }
  for (const given of [{ watch: SPARE.name }, { watch: `${SPARE.channel}:${SPARE.name}` }]) {
    expect(words(await people.slash('watch show', given, who))).toContain('no watch with that name');
    expect(words(await people.slash('stories latest', given, who))).not.toMatch(/stor(?:y|ies) ·|1 story|okapi/);
  }
  for (const [command, option, , others = {}] of COMPLETED) {
    const asked = { command, focused: option, options: { ...others, [option]: '' }, ...who };
    expect(JSON.stringify(await act.complete(asked)), `${command} ${option}`).not.toMatch(closed);
  }
});

it('what someone has typed is theirs alone: nobody else saves, changes or adds it', async () => {
  const people = await openScenarioNewsroom();
  const { owner, editor } = people.newsroom.discord.people;
  for (const name of [
    'watch-save:',
    'watch-change:',
    'watch-more:',
    'settings-desk-again:',
    'feed-add:',
    'feed-import:',
  ]) {
    const { prepare } = SCENARIOS.find((one) => one.name === name)!;
    const before = files(people);
    let pressed: LocalReply | undefined;
    const other: People = {
      ...people,
      forge: async (customId, how) => {
        pressed = await people.forge(customId, { ...how, as: name.startsWith('feed') ? owner : editor });
        return pressed;
      },
    };
    await (await prepare(other, { as: name.startsWith('feed') ? editor : owner, channelId: CHANNEL }))();
    expect(words(pressed!), name).toMatch(/expired/);
    expect(files(people), name).toEqual(before);
  }
});
