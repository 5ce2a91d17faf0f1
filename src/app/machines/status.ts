/** The machines as `/status` and `/metrics` show them. */
import type pg from 'pg';
import type { MachineStatus } from '../../desk/desk.ts';
import { heldLeases } from '../../store/postgres/leases.ts';
import { liveMachines } from '../../store/postgres/machines.ts';
import type { Session } from './session.ts';
import { ROLES } from './shards.ts';
import { inPlainWords } from './trouble.ts';

export async function machineStatus(pool: pg.Pool): Promise<readonly MachineStatus[]> {
  const [machines, leases] = await Promise.all([liveMachines(pool), heldLeases(pool)]).catch(inPlainWords);
  return machines.map(({ holder, host, pid, version, roles, age, refused }) => {
    const kinds = [...Map.groupBy(leases, (lease) => (lease.holder === holder ? lease.kind : null))];
    const holds = kinds.flatMap(([kind, some]) =>
      kind === null ? [] : [{ kind, count: some.length, age: Math.max(...some.map((one) => one.age)) }],
    );
    return { host, pid, version, roles, age, refused, holds };
  });
}

/** What this machine holds, and how often it was refused, in Prometheus' text format. */
export function machineMetrics(session: Pick<Session, 'leases' | 'machines' | 'refused' | 'lapses'>): string {
  const held = ROLES.map((kind) => `attache_leases{kind="${kind}"} ${session.leases(kind).length}`);
  return [
    '# HELP attache_leases Parts of the work that this machine holds.',
    '# TYPE attache_leases gauge',
    ...held,
    '# HELP attache_machines Machines at work.',
    '# TYPE attache_machines gauge',
    `attache_machines ${session.machines().length}`,
    '# HELP attache_refused_total Writes and calls that were refused, because another machine had taken over.',
    '# TYPE attache_refused_total counter',
    `attache_refused_total ${session.refused()}`,
    '# HELP attache_lapses_total How often this machine lost all that it held: it was paused or cut off.',
    '# TYPE attache_lapses_total counter',
    `attache_lapses_total ${session.lapses()}`,
    '',
  ].join('\n');
}
