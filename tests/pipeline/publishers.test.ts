import { expect, test } from 'vitest';
import { openTestNewsroom, WITHDRAWAL } from '../support/newsroom.ts';

test('a feed whose row names no publisher is credited by its own title, not by its address', async () => {
  const newsroom = await openTestNewsroom({ unnamed: ['Courier'] });
  newsroom.publish('Courier', WITHDRAWAL);
  await newsroom.round();
  expect(newsroom.messages()[0]!.embeds[0]!.author!.name).toBe('Courier');
});

test('an outlet that only feeds.yaml names is found in texts that credit it', async () => {
  const newsroom = await openTestNewsroom({
    outlets: ['Courier', 'Quarrel Bay Sentinel'],
    unlisted: ['Quarrel Bay Sentinel'],
  });
  newsroom.publish('Courier', {
    ...WITHDRAWAL,
    text: `${WITHDRAWAL.text.split(',')[0]}, Quarrel Bay Sentinel reported.`,
  });
  await newsroom.round();
  expect(newsroom.field(newsroom.messages()[0]!, 'First')).toContain('**Quarrel Bay Sentinel**, relayed by Courier');
});
