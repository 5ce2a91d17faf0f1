import { describe, expect, it } from 'vitest';
import { localChannels, localRoles } from '../../../src/app/channels/local-channels.ts';
import type { Config } from '../../../src/config/types.ts';
import { openTestNewsroom } from '../../support/newsroom.ts';
import { QUAKE, QUAKES } from '../../support/turns.ts';

const [A, B] = ['100000000000000001', '100000000000000002'];

const planned = (watches: object[], channels: object[] = []) =>
  localChannels({ watches, settings: { channels } } as unknown as Config);

describe('a channel of the local Discord', () => {
  it('is a text channel, named after its first watch', () => {
    const watches = [
      { name: 'Über & out!', channel: A },
      { name: 'Bread', channel: A, thread: true },
      { name: '!', channel: B },
      { name: 'Programs', channel: 'webhook:desk' },
    ];
    expect(planned(watches)).toEqual([
      { id: A, name: 'über-out', type: 0 },
      { id: B, name: 'alerts', type: 0 },
    ]);
  });

  it('is an announcement channel where a watch publishes', () => {
    const [plan] = planned([
      { name: 'Bread', channel: A },
      { name: 'Wire', channel: A, publish: true },
    ]);
    expect(plan).toEqual({ id: A, name: 'bread', type: 5 });
  });

  it.each([
    ['text', 0],
    ['announcement', 5],
    ['forum', 15],
    ['media', 16],
  ])('is what its row in settings.yaml says: %s', (local, type) => {
    const [plan] = planned([{ name: 'Wire', channel: A, publish: true }], [{ id: A, local }]);
    expect(plan).toMatchObject({ id: A, name: 'wire', type });
  });

  it('has the tags that its posts can get, where it is a forum, and no more than Discord allows', () => {
    const watches = Array.from({ length: 30 }, (_, n) => ({ name: `Watch ${n}`, channel: A }));
    const { tags } = planned([{ name: 'x'.repeat(21), channel: A }, ...watches], [{ id: A, local: 'forum' }])[0]!;
    expect(tags).toEqual(expect.arrayContaining(['Developing', 'Single source', 'Taken', 'urgent', 'Watch 0']));
    expect(tags).toHaveLength(20);
  });
});

it('a channel that the configuration makes a forum becomes one, and keeps the ids of its tags', async () => {
  const newsroom = await openTestNewsroom({ channels: [{ id: A, name: 'quakes' }], watches: [QUAKES] });
  const { discord } = newsroom;
  const [forum] = planned([QUAKES], [{ id: A, local: 'forum' }]);
  discord.ensureChannel(forum!);
  await newsroom.app.lookAtChannels();
  newsroom.publish('Courier', QUAKE);
  await newsroom.round();
  const [post] = discord.threads(A) as unknown as { name: string; applied_tags: string[] }[];
  expect(post!.name).toBe(QUAKE.title);
  discord.ensureChannel({ ...forum!, tags: ['Denied', ...forum!.tags!, 'new'] });
  const shown = await fetch(`${discord.api}/v10/channels/${A}`, { headers: { authorization: `Bot ${discord.token}` } });
  const { available_tags: tags } = (await shown.json()) as { available_tags: { id: string; name: string }[] };
  expect(tags.map(({ name }) => name)).toEqual([...forum!.tags!, 'new']);
  expect(new Set(tags.map(({ id }) => id)).size).toBe(tags.length);
  expect(post!.applied_tags.map((id) => tags.find((tag) => tag.id === id)?.name)).toContain('Disasters');
});

it('has the roles that watches and settings name, so that none is told to be missing', async () => {
  const [caller, escalated, editor, ofServer] = ['2000', '2001', '2002', '2003'].map((end) => `30000000000000${end}`);
  const watches = [{ ...QUAKES, role: caller!, escalate: { after: '15m', role: escalated! } }];
  const settings = { editors: [editor!], servers: [{ editors: [], responders: [ofServer!], escalate: null }] };
  const roles = localRoles({ watches, settings } as unknown as Config);
  expect(roles).toEqual([caller, escalated, editor, ofServer]);
  const unmet = async (known: readonly string[]) => {
    const newsroom = await openTestNewsroom({ channels: [{ id: A, name: 'quakes' }], watches });
    for (const id of known) newsroom.discord.ensureRole(id);
    await newsroom.app.lookAtChannels();
    return newsroom.events.filter(({ kind }) => kind === 'unmet').length;
  };
  expect(await unmet([])).toBe(2);
  expect(await unmet(roles)).toBe(0);
});
