/** The gateway's shards, each connected on one machine. Discord says how many it wants (Get Gateway Bot). */
import type { REST } from 'discord.js';
import { type APIGatewayBotInfo, Routes } from 'discord-api-types/v10';
import type { DiscordAccess } from '../../discord/rest.ts';
import type { Lease } from '../../store/postgres/leases.ts';
import { type GatewayLoop, keepConnected } from '../channels/gateway.ts';
import type { Session } from './session.ts';

/** How many connections Discord wants; one where it does not say. */
export async function gatewayShards(rest: Pick<REST, 'get'>): Promise<number> {
  try {
    const { shards } = (await rest.get(Routes.gatewayBot())) as Partial<APIGatewayBotInfo>;
    return Number.isSafeInteger(shards) && shards! > 0 ? shards! : 1;
  } catch {
    return 1;
  }
}

/** How often it looks which shards it holds, ms. */
const LOOKS = 1_000;

interface Connected {
  readonly lease: Lease;
  leave(): Promise<void>;
}

/** Keeps the shards connected that this machine holds, and leaves those that it does not hold any more. @returns how to leave all */
export function keepShards(
  session: Session,
  count: number,
  { access, context }: { readonly access: DiscordAccess; readonly context: GatewayLoop },
): () => Promise<void> {
  const connected = new Map<number, Connected>();

  function join(lease: Lease): void {
    const shard = { id: lease.key, count };
    const leave = keepConnected(access, { ...context, shard });
    // The lease stands until the connection is closed.
    const left = Promise.withResolvers<void>();
    void session.during(lease, () => left.promise);
    connected.set(lease.key, { lease, leave: () => leave().finally(left.resolve) });
  }
  async function look(): Promise<void> {
    const held = new Map(session.leases('desk').map((lease) => [lease.key, lease]));
    for (const [key, { lease, leave }] of connected) {
      if (held.get(key)?.epoch === lease.epoch) continue;
      connected.delete(key);
      void leave();
    }
    for (const [key, lease] of held) if (!connected.has(key)) join(lease);
  }
  void look();
  const timer = setInterval(() => void look(), LOOKS);
  return async () => {
    clearInterval(timer);
    await Promise.all([...connected.values()].map(({ leave }) => leave()));
  };
}
