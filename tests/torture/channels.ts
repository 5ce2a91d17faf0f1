/** What people do to channels: delete, lock, forbid, throw the bot out, and take it back. */
import { CHANNELS, itemsIn } from './news.ts';
import { firstWrong, type Scene, type Stage } from './scenes.ts';

const [FIRST] = CHANNELS as [(typeof CHANNELS)[number]];
const BOT = 1;
const VIEW = 1n << 10n;
const SEND = 1n << 11n;

/** The bot is refused, then allowed again. */
function refusedFor(fault: string, take: (stage: Stage) => void, give: (stage: Stage) => void): Scene {
  return {
    fault,
    async run(stage) {
      const refused = stage.disturb((_call, next) => next());
      take(stage);
      stage.publish({ channel: 0 });
      const wasRefused = await stage.until(() => refused() > 0);
      give(stage);
      return firstWrong([wasRefused, 'nothing was refused']);
    },
  };
}

const deny = (bits: bigint) => (stage: Stage) => {
  const { discord } = stage.referee;
  const rule = { id: discord.applicationId, type: BOT, allow: '0', deny: String(bits) };
  discord.setOverwrites(FIRST.id, bits === 0n ? [] : [rule]);
};

/** A thread in the first channel, in which its watch posts now. */
async function moveToThread({ referee }: Stage): Promise<string> {
  const { discord } = referee;
  const answer = await fetch(`${discord.api}/v10/channels/${FIRST.id}/threads`, {
    method: 'POST',
    headers: { authorization: `Bot ${discord.token}`, 'content-type': 'application/json' },
    body: JSON.stringify({ name: 'Alerts', type: 11 }),
  });
  const { id } = (await answer.json()) as { id: string };
  referee.moveWatch(0, id);
  return id;
}

let thread = '';

export const CHANNEL_SCENES: readonly Scene[] = [
  {
    fault: 'alert deleted by a moderator',
    async run(stage) {
      const { discord } = stage.referee;
      const seen = stage.referee.publish(1, { channel: 0 });
      await stage.referee.arrived(seen.ids);
      const [message] = discord.messages(FIRST.id).filter((one) => itemsIn(one).includes(seen.ids[0]!));
      await fetch(`${discord.api}/v10/channels/${FIRST.id}/messages/${message?.id}`, {
        method: 'DELETE',
        headers: { authorization: `Bot ${discord.token}` },
      });
      const { ids } = stage.publish();
      await stage.referee.arrived(ids);
      return firstWrong([!stage.referee.arrivals().has(seen.ids[0]!), 'it was posted again']);
    },
  },
  refusedFor('permission to send taken and given', deny(SEND), deny(0n)),
  refusedFor('permission to see the channel taken and given', deny(VIEW), deny(0n)),
  refusedFor(
    'bot kicked and invited again',
    ({ referee: { discord } }) => discord.kickBot(discord.guildId),
    ({ referee: { discord } }) =>
      discord.inviteBot({
        id: discord.guildId,
        name: 'Local server',
        channels: CHANNELS.map(({ id, word }) => ({ id, name: word })),
      }),
  ),
  {
    fault: 'thread archived',
    async run(stage) {
      thread = await moveToThread(stage);
      stage.referee.discord.setThread(thread, { archived: true });
      stage.publish({ channel: 0 });
      return null;
    },
  },
  refusedFor(
    'thread locked and unlocked',
    ({ referee }) => referee.discord.setThread(thread, { locked: true }),
    ({ referee }) => referee.discord.setThread(thread, { locked: false, archived: false }),
  ),
  {
    fault: 'channel deleted, and its watch moved',
    async run(stage) {
      const gone = { status: 404, body: { message: 'Unknown Channel', code: 10_003 } };
      const refused = stage.disturb(async ({ path }, next) => (path.includes(thread) ? gone : next()));
      stage.publish({ channel: 0 });
      const wasRefused = await stage.until(() => refused() > 0);
      stage.referee.moveWatch(0, FIRST.id);
      const { ids } = stage.publish({ channel: 0 });
      await stage.referee.arrived(ids);
      return firstWrong([wasRefused, 'nothing was refused']);
    },
  },
];
