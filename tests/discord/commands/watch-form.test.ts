import { expect, test } from 'vitest';
import { parse } from 'yaml';
import type { LocalReply } from '../../../src/local/types.ts';
import { CHANNEL } from '../../support/discord.ts';
import { BREAD, EMBASSY, OTHER, WITHDRAWAL } from '../../support/newsroom.ts';
import { labelsOf, modalOf, openPeople, type People, saidIn } from '../../support/people.ts';

const CHANNELS = [
  { id: CHANNEL, name: 'embassies' },
  { id: OTHER, name: 'board' },
];
const LABELS = { Courier: ['agencies', 'sea'], Herald: ['agencies'] };

const open = (options: Parameters<typeof openPeople>[0] = {}): Promise<People> =>
  openPeople({ channels: CHANNELS, labels: LABELS, ...options });

/** The menus of a form: custom id, type, what is chosen. */
function menusOf(reply: LocalReply) {
  return modalOf(reply).components.map(({ label, component }) => {
    const {
      type,
      custom_id,
      default_values = [],
      options = [],
    } = component as unknown as {
      type: number;
      custom_id: string;
      default_values?: { id: string; type: string }[];
      options?: { value: string; default?: boolean }[];
    };
    const chosen = [
      ...default_values.map((one) => one.id),
      ...options.filter((one) => one.default).map((one) => one.value),
    ];
    return { label, type, custom_id, chosen };
  });
}

const rows = (people: People) => (parse(people.file('watches.yaml')) as { watches: Record<string, unknown>[] }).watches;

test('the form picks channels, roles and people from menus, and begins with the channel that it is used in', async () => {
  const people = await open();
  const form = await people.slash('watch add');
  expect(menusOf(form)).toEqual([
    { label: 'Name', type: 4, custom_id: 'name', chosen: [] },
    { label: 'Terms', type: 4, custom_id: 'terms', chosen: [] },
    { label: 'Channels', type: 8, custom_id: 'channel', chosen: [CHANNEL] },
    { label: 'Mention', type: 7, custom_id: 'mention', chosen: [] },
    { label: 'Match', type: 3, custom_id: 'match', chosen: ['wide'] },
  ]);
  const { member } = people.newsroom.discord.people;
  const drafted = await people.fill(form, {
    name: 'Bread',
    terms: 'rye',
    channel: [CHANNEL, OTHER],
    mention: [member],
  });
  expect(saidIn(drafted)).toContain(
    `**Bread** in <#${CHANNEL}>, <#${OTHER}>, mentioning <@${member}>. Nothing is saved yet.`,
  );
  await people.press(drafted, 'Save');
  expect(rows(people)[1]).toEqual({
    name: 'Bread',
    terms: 'rye',
    channel: [CHANNEL, OTHER],
    mention: [`user:${member}`],
  });
  expect(people.newsroom.discord.breaches).toEqual([]);
});

test('what is left as it is shown stays: of a new form the channel, of an edited watch everything', async () => {
  const people = await open();
  const drafted = await people.fill(await people.slash('watch add'), { name: 'Bread', terms: 'rye' });
  await people.press(drafted, 'Save');
  expect(rows(people)[1]).toEqual({ name: 'Bread', terms: 'rye', channel: CHANNEL });
  const form = await people.slash('watch edit', { watch: 'Bread' });
  const same = await people.fill(form, {});
  expect(saidIn(await people.press(same, 'Save'))).toContain('Nothing to save: the watch is unchanged.');
});

test('an edited watch shows its channels, roles and people as chosen, without those that are gone', async () => {
  const gone = '100000000000000999';
  const people = await open({
    watches: [{ ...EMBASSY, channel: [OTHER, CHANNEL], mention: ['user:100000000000000013', `role:${gone}`, 'here'] }],
  });
  const form = await people.slash('watch edit', { watch: 'Embassies' });
  expect(menusOf(form).map(({ chosen }) => chosen)).toEqual([
    [],
    [],
    [OTHER, CHANNEL],
    ['100000000000000013'],
    ['wide'],
  ]);
  const edited = await people.fill(form, { terms: 'embassy' });
  await people.press(edited, 'Save');
  expect(rows(people)[0]).toMatchObject({ channel: [OTHER, CHANNEL], mention: ['user:100000000000000013', 'here'] });
});

test('more options are a second step: level, updates, and feeds by label; the preview counts with them', async () => {
  const people = await open();
  people.newsroom.publish('Tribune', WITHDRAWAL);
  people.newsroom.publish('Courier', BREAD);
  await people.newsroom.round();
  const drafted = await people.fill(await people.slash('watch add'), { name: 'Bakers', terms: 'oston OR karvel' });
  expect(labelsOf(drafted)).toEqual(['Save', 'Edit', 'More options']);
  expect(saidIn(drafted)).toContain('matched **2 stories**');
  const more = await people.press(drafted, 'More options');
  expect(menusOf(more)).toEqual([
    { label: 'Level', type: 3, custom_id: 'level', chosen: ['none'] },
    { label: 'Updates', type: 3, custom_id: 'updates', chosen: ['reply'] },
    { label: 'Digest', type: 4, custom_id: 'digest', chosen: [] },
    { label: 'Only feeds with a label', type: 3, custom_id: 'only', chosen: [] },
    { label: 'Not feeds with a label', type: 3, custom_id: 'except', chosen: [] },
  ]);
  const given = { level: 'urgent', updates: 'thread', digest: 'weekdays 8:00', only: ['agencies'] };
  const chosen = await people.fill(more, given, { from: drafted });
  expect(chosen.kind).toBe('updated');
  expect(saidIn(chosen)).toContain(
    ', level urgent, updates: thread, digest 0 8 * * 1-5, only feeds labelled agencies. Nothing is saved yet.',
  );
  expect(saidIn(chosen)).toContain('matched **1 story**');
  const saved = await people.press(chosen, 'Save');
  expect(rows(people)[1]).toEqual({
    ...{ name: 'Bakers', terms: 'oston OR karvel', channel: CHANNEL },
    ...{ level: 'urgent', updates: 'thread', digest: '0 8 * * 1-5', only: { labels: ['agencies'] } },
  });
  expect(people.newsroom.discord.breaches).toEqual([]);
  await people.press(saved, 'Undo');
  expect(rows(people)).toHaveLength(1);
});

test('editing keeps what neither step shows, and tells what changed', async () => {
  const row = {
    ...EMBASSY,
    colour: '#d7263d',
    level: 'notice',
    urgent: 'dead >= 10',
    only: { languages: ['en'], labels: ['sea'] },
  };
  const people = await open({ watches: [row] });
  const edited = await people.fill(await people.slash('watch edit', { watch: 'Embassies' }), { terms: 'embassy' });
  const more = await people.press(edited, 'More options');
  expect(menusOf(more).map(({ chosen }) => chosen)).toEqual([['notice'], ['reply'], [], ['sea'], []]);
  const chosen = await people.fill(more, { level: 'none', only: [], except: ['agencies'] }, { from: edited });
  const saved = await people.press(chosen, 'Save');
  expect(saidIn(saved)).toContain('level: notice → none');
  expect(saidIn(saved)).toContain('only feeds labelled: sea → none; except feeds labelled: none → agencies');
  const { level: _, ...kept } = row;
  expect(rows(people)[0]).toEqual({
    ...kept,
    terms: 'embassy',
    only: { languages: ['en'] },
    except: { labels: ['agencies'] },
  });
  await people.press(saved, 'Undo');
  expect(rows(people)[0]).toEqual(row);
});

test('a digest that is no schedule is told, and what was typed stays', async () => {
  const people = await open();
  const drafted = await people.fill(await people.slash('watch add'), { name: 'Bread', terms: 'rye' });
  const more = await people.press(drafted, 'More options');
  const wrong = await people.fill(more, { digest: 'sometimes' }, { from: drafted });
  expect(saidIn(wrong)).toContain('“sometimes” is not a schedule for a digest. Write daily 8:00');
  expect(labelsOf(wrong)).toEqual(['Edit', 'More options']);
  expect(JSON.stringify(modalOf(await people.press(wrong, 'More options')))).toContain('"value":"sometimes"');
});

test('a label that is gone before Save is told', async () => {
  const people = await open();
  const drafted = await people.fill(await people.slash('watch add'), { name: 'Bread', terms: 'rye' });
  const more = await people.press(drafted, 'More options');
  const chosen = await people.fill(more, { only: ['sea'] }, { from: drafted });
  await people.slash('feed label', { feed: 'Courier' });
  expect(saidIn(await people.press(chosen, 'Save'))).toContain('No feed has the label “sea”.');
  expect(rows(people)).toHaveLength(1);
});
