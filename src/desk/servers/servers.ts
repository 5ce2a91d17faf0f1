import type { DeskContext } from '../desk.ts';

/** Whether the bot serves a server: one listed in settings.yaml, otherwise one that owns a channel in watches.yaml. */
export async function servesServer(
  server: string,
  { config, store }: Pick<DeskContext, 'config' | 'store'>,
): Promise<boolean> {
  const { settings, watches } = config();
  if (settings.guilds) return settings.guilds.includes(server);
  for (const channel of new Set(watches.map((watch) => watch.channel))) {
    if ((await store.channel(channel)).server === server) return true;
  }
  return false;
}
