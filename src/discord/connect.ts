/** The way to Discord: REST for the outbox, and the gateway for people who press buttons. */
import { Client, type ClientApplication, Events, GatewayIntentBits, REST, Team } from 'discord.js';
import { dispatch, type InteractionContext } from './interactions/dispatch.ts';

export interface DiscordAccess {
  readonly token: string;
  /** Another REST base without version, as discord.js takes it; null: Discord's own. */
  readonly api: string | null;
}

/**
 * REST that neither retries nor waits: discord.js would repeat a POST three times on a 5xx without a pause, and wait a
 * rate limit out in silence. Here each answer is a Receipt, and the outbox decides.
 */
export function openRest({ token, api }: DiscordAccess): REST {
  const rest = new REST({
    version: '10',
    ...(api && { api }),
    retries: 0,
    timeout: 15_000,
    rejectOnRateLimit: () => true,
  }).setToken(token);
  // discord.js forgets its token after one 401: whatever had upset Discord, we would be mute until the next start.
  rest.setToken = () => rest;
  return rest;
}

/**
 * Logs in, makes the commands known, and answers people. The only intent is Guilds; no privileged one is needed.
 * @returns how to leave
 * @throws discord.js's error when the token is refused or Discord cannot be reached
 */
export async function connect(
  { token, api }: DiscordAccess,
  interactions: Omit<InteractionContext, 'owners'>,
): Promise<() => Promise<void>> {
  const client = new Client({
    intents: [GatewayIntentBits.Guilds],
    allowedMentions: { parse: [] },
    ...(api && { rest: { api } }),
  });
  // Without these two, a broken answer or a cut gateway would end the process.
  client.on(Events.Error, (error) => interactions.onError(error, 'client'));
  client.on(Events.ShardError, (error) => interactions.onError(error, 'gateway'));
  const ready = new Promise<Client<true>>((resolve) => client.once(Events.ClientReady, resolve));
  await client.login(token);
  const { application } = await ready;
  const owners = ownersOf((await application.fetch()).owner);
  client.on(Events.InteractionCreate, (interaction) => void dispatch(interaction, { ...interactions, owners }));
  await application.commands.set(interactions.modules.flatMap(({ commands }) => commands.map(({ data }) => data)));
  return () => client.destroy();
}

function ownersOf(owner: ClientApplication['owner']): ReadonlySet<string> {
  if (owner instanceof Team) return new Set(owner.members.keys());
  return new Set(owner ? [owner.id] : []);
}
