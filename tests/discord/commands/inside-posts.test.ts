/** Commands that are used in a post of a forum: they are about the forum, unless a watch posts in the post itself. */
import { PermissionFlagsBits } from 'discord-api-types/v10';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { CHANNEL } from '../../support/discord.ts';
import { OTHER } from '../../support/newsroom.ts';
import { modalOf, openPeople, type People, saidIn } from '../../support/people.ts';
import { QUAKE, QUAKES } from '../../support/turns.ts';

const FORUM = { id: CHANNEL, name: 'stories', type: 15 };

describe('/quiet and /digest inside a post', () => {
  const NOTE = `-# No watch posts in this thread, so this is about <#${CHANNEL}>, to which it belongs.`;
  const inPost = async () => {
    const people = await openPeople({ channels: [FORUM, { id: OTHER, name: 'lobby' }], watches: [QUAKES] });
    people.newsroom.publish('Courier', QUAKE);
    await people.newsroom.round();
    const channelId = people.newsroom.discord.threads(CHANNEL)[0]!.id;
    const slash = async (...[command, options]: [string, object?]) =>
      saidIn(await people.slash(command, { ...options }, { channelId }));
    return { people, channelId, slash };
  };
  const hours = { from: '22:00', to: '7:00' };

  it('are about its forum, and say so', async () => {
    const { people, slash } = await inPost();
    expect(await slash('quiet set', hours)).toBe(`${NOTE}\nSet quiet hours of #stories: 22:00 to 07:00 (UTC).`);
    expect(await slash('digest set', { when: 'daily 8:00' })).toContain(`${NOTE}\nSet the digest of #stories`);
    const { channels } = parse(people.file('settings.yaml')) as { channels: object[] };
    expect(channels).toEqual([{ id: CHANNEL, quiet: { from: '22:00', to: '07:00' }, digest: '0 8 * * *' }]);
    expect(await slash('digest preview')).toContain(`${NOTE}\nPreview of the digest in <#${CHANNEL}>`);
    expect(await slash('quiet off')).toBe(`${NOTE}\nEnded quiet hours of #stories.`);
  });

  it('are about the post itself where a watch posts in it, and of a watch that is named', async () => {
    const { people, channelId, slash } = await inPost();
    expect(await slash('quiet set', { ...hours, watch: 'Disasters' })).toContain('of the watch “Disasters”');
    const rows = [QUAKES, { name: 'Here', terms: 'rye', channel: channelId }];
    people.write('watches.yaml', JSON.stringify({ watches: rows }));
    await people.restart();
    expect(await slash('quiet set', hours)).toMatch(/^Set quiet hours of #Earthquake.*: 22:00 to 07:00 \(UTC\)\.$/);
  });

  it('are refused where the person may not post in the forum', async () => {
    const { people, channelId } = await inPost();
    const { editor } = people.newsroom.discord.people;
    const deny = String(PermissionFlagsBits.SendMessages);
    people.newsroom.discord.setOverwrites(CHANNEL, [{ id: editor, type: 1, allow: '0', deny }]);
    const said = saidIn(await people.slash('quiet set', hours, { channelId, as: editor }));
    expect(said).toBe(`${NOTE}\nYou can’t post in #stories, so you can’t change what I post in it.`);
  });
});

describe('/watch add inside a post', () => {
  const chosen = (form: Awaited<ReturnType<People['slash']>>) => {
    const menu = modalOf(form).components.find(({ component }) => component?.custom_id === 'channel')!;
    const { default_values } = menu.component as unknown as { default_values: { id: string }[] };
    return { ids: default_values.map(({ id }) => id), said: menu.description };
  };
  const inPost = async (forum: object = {}) => {
    const people = await openPeople({ channels: [{ ...FORUM, ...forum }], watches: [QUAKES] });
    people.newsroom.publish('Courier', QUAKE);
    await people.newsroom.round();
    return { people, post: people.newsroom.discord.threads(CHANNEL)[0]!.id };
  };

  it.each([15, 16])('proposes the forum or media channel that the post stands in (%i)', async (type) => {
    const { people, post } = await inPost({ type });
    const form = await people.slash('watch add', {}, { channelId: post });
    expect(chosen(form)).toEqual({ ids: [CHANNEL], said: expect.stringContaining('Each gets alerts of its own') });
    const { act, people: persons } = people.newsroom.discord;
    const values = { name: 'Bread', terms: 'rye' };
    const drafted = await act.submit({ modal: modalOf(form), values, as: persons.owner, channelId: post });
    await people.press(drafted, 'Save');
    expect((parse(people.file('watches.yaml')) as { watches: object[] }).watches[1]).toEqual({
      ...{ name: 'Bread', terms: 'rye', channel: CHANNEL },
    });
  });

  it('proposes the post itself where the person may write in posts alone, and says why', async () => {
    const { people, post } = await inPost();
    const { editor } = people.newsroom.discord.people;
    const deny = String(PermissionFlagsBits.SendMessages);
    people.newsroom.discord.setOverwrites(CHANNEL, [{ id: editor, type: 1, allow: '0', deny }]);
    const form = await people.slash('watch add', {}, { channelId: post, as: editor });
    expect(chosen(form)).toEqual({
      ids: [post],
      said: 'This thread is chosen because you can’t post in the channel that it belongs to',
    });
  });
});
