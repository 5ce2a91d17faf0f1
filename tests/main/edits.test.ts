/** Hand edits of the configuration while the bot runs, as a process of its own. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestDiscord, type TestDiscord } from '../support/discord.ts';
import { aBotForAll, at, CHANNEL, type Process, until } from './bot.ts';

const OPERATORS = '1234567890123456788';
const ROLE = '1234567890123456777';
const bot = aBotForAll();

const row = (name: string, role: string) =>
  `  - { name: ${name}, terms: embassy, channel: "${CHANNEL}", role: "${role}" }\n`;

describe('a hand edit while npm start runs', () => {
  let discord: TestDiscord;
  let running: Process;

  beforeAll(async () => {
    const { web, write } = bot();
    discord = await openTestDiscord({
      channels: [
        { id: CHANNEL, name: 'alerts' },
        { id: OPERATORS, name: 'desk' },
      ],
    });
    write('settings.yaml', `wire: { allow: ["${web.host}"] }\noperatorsChannel: "${OPERATORS}"\n`);
    running = bot().start([], at(discord));
    await running.until(/posted: /);
  });
  afterAll(async () => {
    expect(await running.stop()).toBe(0);
    await discord.close();
  });

  it('is taken up; a mistake changes nothing, is told with its line, and to the operators', async () => {
    const { write } = bot();
    write('watches.yaml', `watches:\n  - { name: Embassies, terms: "embassy (", channel: "${CHANNEL}" }\n`);
    await running.until(/the last valid one stays active: watches\.yaml:2:\d+/);
    write('watches.yaml', `watches:\n  - { name: Embassies, terms: embassy, channel: "${CHANNEL}" }\n`);
    await running.until(/is valid again: reloaded after a manual edit/);
    write('watches.yaml', `watches:\n  - { name: Embassies, terms: embassy, channel: "100000000000000077" }\n`);
    await running.until(
      /cannot post in this channel: .*100000000000000077|100000000000000077.*cannot post in this channel/,
    );
    await until(() => discord.messages(OPERATORS).some(({ content }) => content.includes('is valid again')));
    expect(discord.messages(OPERATORS).map(({ content }) => content)).toEqual([
      expect.stringMatching(/The configuration is invalid; the last valid one stays active\.\nwatches\.yaml:2:\d+/),
      expect.stringContaining('The configuration is valid again.'),
    ]);
  });

  it('that names @everyone as the role of a watch is warned of, once', async () => {
    const { write } = bot();
    write('watches.yaml', `watches:\n${row('Embassies', ROLE)}`);
    await running.until(new RegExp(`this server has no role ${ROLE}`));
    expect(running.said()).not.toContain('nobody is called');
    write('watches.yaml', `watches:\n${row('Embassies', discord.guildId)}`);
    await running.until(/"watch":"Embassies".*nobody is called/);
    write('watches.yaml', `watches:\n${row('Embassies', discord.guildId)}${row('Consuls', ROLE)}`);
    await running.until(/"watches":2/);
    expect(running.said().match(/nobody is called/g)).toHaveLength(1);
  });
});
