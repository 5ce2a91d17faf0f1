import { expect, test } from 'vitest';
import { CHANNEL } from '../../support/discord.ts';
import { EMBASSY, ROCKETS, WITHDRAWAL, WITHDRAWAL_TOO } from '../../support/newsroom.ts';
import { openPeople } from '../../support/people.ts';

test('an editor takes a report out of a story; it alerts by itself, stays out over a restart, and Undo puts it back', async () => {
  const people = await openPeople({ watches: [{ ...EMBASSY, updates: 'edit' }] });
  const { newsroom } = people;
  newsroom.publish('Courier', WITHDRAWAL);
  await newsroom.round();
  newsroom.publish('Herald', WITHDRAWAL_TOO);
  await newsroom.later();
  await newsroom.later();
  expect(newsroom.contents()).toHaveLength(1);

  const alert = newsroom.messages()[0]!;
  const all = await people.forge(buttonId(alert, 'all:'), { as: newsroom.discord.people.owner });
  const menu = menuIn(all);
  expect(menu.placeholder).toBe('Not the same event…');
  const herald = menu.options.find(({ description }) => description === 'Herald')!;
  const changed = await people.forge(menu.custom_id, { as: newsroom.discord.people.owner, values: [herald.value] });
  const [, from, into] = /out of story (\d+), into story (\d+)/.exec(JSON.stringify(changed))!;
  const publishersOf = async (story: string | undefined) =>
    (await newsroom.store.storyFile(Number(story)))!.story.reports.map(({ publisher }) => publisher);

  await newsroom.later();
  const alerts = () => newsroom.messages(CHANNEL).filter(({ content }) => content.startsWith('Embassies'));
  expect(alerts().map(({ content }) => content)).toEqual([
    `Embassies · ${WITHDRAWAL.title}`,
    `Embassies · ${WITHDRAWAL_TOO.title}`,
  ]);
  await people.restart();
  newsroom.publish('Tribune', ROCKETS);
  await newsroom.later();
  await newsroom.later();
  expect(await publishersOf(into)).toContain('Herald');
  expect(await publishersOf(from)).not.toContain('Herald');

  const undone = await people.press(changed, 'Undo');
  expect(JSON.stringify(undone)).toMatch(/undone|Undone/);
  expect(await publishersOf(from)).toContain('Herald');
  await newsroom.later();
  await newsroom.later();
  expect(alerts()[1]!.embeds[0]!.description).toContain('same story as');
});

function buttonId(message: { components?: unknown }, begins: string): string {
  const found = new RegExp(`"custom_id":"(${begins}[^"]+)"`).exec(JSON.stringify(message.components));
  return found![1]!;
}

interface Menu {
  readonly custom_id: string;
  readonly placeholder: string;
  readonly options: readonly { readonly value: string; readonly description: string }[];
}

function menuIn(reply: unknown): Menu {
  const found: Menu[] = [];
  JSON.stringify(reply, (_, value) => {
    if (value && typeof value === 'object' && Array.isArray(value.options) && value.custom_id)
      found.push(value as Menu);
    return value;
  });
  return found[0]!;
}
