/** Which digests the configuration asks for. */
import { digestOf } from '../../config/time-rules.ts';
import type { Config } from '../../config/types.ts';
import { zoneOf } from '../../config/zone.ts';
import type { DigestPlan } from '../../news/alert/digest.ts';
import type { Watch } from '../../news/watch/types.ts';
import type { Store } from '../../store/store.ts';

/** The digests of all channels: watches of a channel whose lines and zones are the same share one. */
export async function digestPlans(config: Config, store: Pick<Store, 'channel'>): Promise<readonly DigestPlan[]> {
  const plans = new Map<string, DigestPlan>();
  for (const watch of config.watches) {
    const cron = watch.paused ? null : digestOf(watch, config.settings);
    if (cron === null) continue;
    const { server } = await store.channel(watch.channel);
    const zone = zoneOf(server, watch, config.settings);
    const line = `${cron.line} ${zone}`;
    const key = `${watch.channel} ${line}`;
    const { channel } = watch;
    plans.set(key, { channel, line, cron, zone, watches: [...(plans.get(key)?.watches ?? []), watch] });
  }
  return [...plans.values()];
}

/** A digest of these watches of a channel that has no schedule: of the last day. */
export function unscheduled(watches: readonly Watch[], channel: string, zone: string): DigestPlan {
  return { channel, line: '', cron: null, zone, watches };
}
