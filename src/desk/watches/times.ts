import { tellCron } from '../../config/time-row.ts';
import { alertsAtOnce, digestOf, quietOf } from '../../config/time-rules.ts';
import { zoneOf } from '../../config/zone.ts';
import { nextRun } from '../../news/time/cron.ts';
import { tellQuiet } from '../../news/time/quiet.ts';
import type { Watch } from '../../news/watch/types.ts';
import type { DeskContext } from '../desk.ts';

/** The quiet hours and the digest that hold for a watch, its own or its channel's, a line each; times as `2026-03-04T13:00Z`. */
export function tellTimes(
  watch: Watch,
  server: string,
  { config, clock }: Pick<DeskContext, 'config' | 'clock'>,
): readonly string[] {
  const { settings } = config();
  const zone = zoneOf(server, watch, settings);
  const [quiet, cron] = [quietOf(watch, settings), digestOf(watch, settings)];
  const next = cron && nextRun(cron, clock(), zone);
  const at = next === null ? '' : `; next ${new Date(next).toISOString().slice(0, 16)}Z`;
  const only = alertsAtOnce(watch, settings) ? '' : '; alerts come only in it';
  return [
    ...(quiet ? [`Quiet hours: ${tellQuiet(quiet)} (${zone})`] : []),
    ...(cron ? [`Digest: ${tellCron(cron)} (${zone})${only}${at}`] : []),
  ];
}
