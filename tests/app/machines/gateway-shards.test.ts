import { afterEach, beforeEach, expect, it } from 'vitest';
import type { GatewayLoop } from '../../../src/app/channels/gateway.ts';
import { gatewayShards, keepShards } from '../../../src/app/machines/gateway-shards.ts';
import type { Session } from '../../../src/app/machines/session.ts';
import type { DiscordAccess } from '../../../src/discord/rest.ts';
import { openRest } from '../../../src/discord/rest.ts';
import type { Lease } from '../../../src/store/postgres/leases.ts';
import { openTestDiscord, type TestDiscord } from '../../support/discord.ts';

let discord: TestDiscord;
beforeEach(async () => {
  discord = await openTestDiscord();
});
afterEach(() => discord.close());

const access = (): DiscordAccess => ({ token: discord.token, api: discord.api });
const lease = (key: number, epoch = 1): Lease => ({ kind: 'desk', key, holder: 'north', epoch });

/** A session whose leases of the desk the test chooses. */
function sessionWith(leases: Lease[]) {
  const used = new Set<number>();
  return {
    used,
    leases: () => leases,
    async during<T>(one: Lease, work: () => Promise<T>): Promise<T> {
      used.add(one.key);
      return work().finally(() => used.delete(one.key));
    },
  } as unknown as Session & { readonly used: ReadonlySet<number> };
}

const remembered = new Map<string, string>();
const context = (): GatewayLoop =>
  ({
    modules: [],
    clock: Date.now,
    serves: () => true,
    remembered: {
      get: async (name: string) => remembered.get(name) ?? null,
      set: async (name: string, value: string) => void remembered.set(name, value),
    },
    onError: () => {},
    onRetry: () => {},
  }) as unknown as GatewayLoop;

it('asks Discord how many connections it wants', async () => {
  expect(await gatewayShards(openRest(access()))).toBe(1);
  expect(await gatewayShards({ get: async () => ({ shards: 7 }) })).toBe(7);
  expect(await gatewayShards({ get: () => Promise.reject(new Error('no network')) })).toBe(1);
});

it('connects the shards that it holds, and leaves one that it has lost before it gives back its lease', async () => {
  const leases = [lease(0), lease(1)];
  const session = sessionWith(leases);
  const leave = keepShards(session, 3, { access: access(), context: context() });
  await expect.poll(() => discord.gateway.counts.identified).toBe(2);
  leases.pop();
  await expect.poll(() => [...session.used]).toEqual([0]);
  await leave();
  expect(session.used.size).toBe(0);
});
