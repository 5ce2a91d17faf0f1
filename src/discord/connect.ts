/** The way to Discord: REST for the outbox, and the gateway for people who press buttons. */
import { Client, Events, GatewayIntentBits, type Interaction, MessageFlags, REST } from 'discord.js';
import { RESTJSONErrorCodes as Code } from 'discord-api-types/v10';
import type { Why } from '../desk/why.ts';
import { WHY } from './render.ts';
import { renderWhy } from './why.ts';

export interface Door {
  readonly token: string;
  /** Another REST base without version, as discord.js takes it; null: Discord's own. */
  readonly api: string | null;
}

/**
 * REST that neither retries nor waits: discord.js would repeat a POST three times on a 5xx without a pause, and wait a
 * rate limit out in silence. Here each answer is a Receipt, and the outbox decides.
 */
export function openRest({ token, api }: Door): REST {
  return new REST({
    version: '10',
    ...(api && { api }),
    retries: 0,
    timeout: 15_000,
    rejectOnRateLimit: () => true,
  }).setToken(token);
}

export interface Answers {
  readonly why: (message: number, channel: string) => Promise<Why>;
  /** What went wrong while answering, with the id that the person was told. */
  readonly trouble: (error: unknown, id: string) => void;
}

/**
 * Logs in and answers. The only intent is Guilds; no privileged one is needed.
 * @returns how to leave
 * @throws discord.js's error when the token is refused or Discord cannot be reached
 */
export async function connect({ token, api }: Door, answers: Answers): Promise<() => Promise<void>> {
  const client = new Client({
    intents: [GatewayIntentBits.Guilds],
    allowedMentions: { parse: [] },
    ...(api && { rest: { api } }),
  });
  // Without these two, a broken answer or a cut gateway would end the process.
  client.on(Events.Error, (error) => answers.trouble(error, 'client'));
  client.on(Events.ShardError, (error) => answers.trouble(error, 'gateway'));
  client.on(Events.InteractionCreate, (interaction) => void answer(interaction, answers));
  const ready = new Promise<void>((resolve) => client.once(Events.ClientReady, () => resolve()));
  await client.login(token);
  await ready;
  return () => client.destroy();
}

/** Codes that only say that the person was faster or slower than we: nothing to tell anyone. */
const TOO_LATE: readonly unknown[] = [Code.UnknownInteraction, Code.InteractionHasAlreadyBeenAcknowledged];

async function answer(interaction: Interaction, answers: Answers): Promise<void> {
  if (!interaction.isButton()) return;
  const [what, key] = interaction.customId.split(':');
  if (what !== WHY || !key) return;
  try {
    await interaction.deferReply({ flags: MessageFlags.Ephemeral });
    const why = await answers.why(Number.parseInt(key, 36), interaction.channelId);
    await interaction.editReply(renderWhy(why));
  } catch (error) {
    if (TOO_LATE.includes((error as { code?: unknown }).code)) return;
    answers.trouble(error, interaction.id);
    const words = `Something broke on my side; nothing was changed. It is in the log as ${interaction.id}.`;
    await interaction.editReply({ content: words, embeds: [] }).catch(() => {});
  }
}
