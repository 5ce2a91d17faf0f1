/** Which time zone counts: of a watch, of a server, or of the bot. */
import type { Watch } from '../news/watch/types.ts';
import type { ServerSettings, Settings } from './types.ts';

/**
 * The IANA name of the time zone in which times of a watch, or of a server, are meant and read: the watch's own, else its
 * server's, else that of settings.yaml (UTC by default).
 * @param server the id of the server; null: not known
 * @param watch null: a time of the server as a whole
 */
export function zoneOf(
  server: string | null,
  watch: Pick<Watch, 'timezone'> | null,
  settings: Pick<Settings, 'timezone' | 'servers'>,
): string {
  return watch?.timezone ?? serverSettings(server, settings)?.timezone ?? settings.timezone;
}

/** The row of a server in `servers:` of settings.yaml; null: it has none. */
export function serverSettings(server: string | null, { servers }: Pick<Settings, 'servers'>): ServerSettings | null {
  return servers.find(({ id }) => id === server) ?? null;
}
