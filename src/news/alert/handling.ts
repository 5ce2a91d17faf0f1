/** Who takes care of an alert: taken, done, noted; and who is called when nobody does. Pure. */
import type { Escalation, Watch } from '../watch/types.ts';
import { type AlertLevel, LEVELS, usesLevels } from './level.ts';

/** What a person did, and when, ms. */
export interface Deed {
  /** The person's id. */
  readonly by: string;
  readonly at: number;
}

/** Who has an alert, and whether it is done. Null: nobody. */
export interface HandlingState {
  readonly taken: Deed | null;
  readonly done: Deed | null;
}

export interface AlertNote extends Deed {
  readonly id: number;
  /** As the person typed it, in one line. */
  readonly text: string;
}

export interface Handling extends HandlingState {
  /** When somebody was called because nobody had taken it; null: nobody was. */
  readonly escalatedAt: number | null;
  /** Oldest first. */
  readonly notes: readonly AlertNote[];
}

export const UNHANDLED: Handling = { taken: null, done: null, escalatedAt: null, notes: [] };

/** How a server has the desk; null where it has not said. */
export interface DeskDefaults {
  readonly desk: boolean | null;
  readonly escalate: Escalation | null;
}

export const NO_DEFAULTS: DeskDefaults = { desk: null, escalate: null };

type DeskedWatch = Pick<Watch, 'desk' | 'level' | 'notice' | 'urgent' | 'escalate'>;

/**
 * Whether alerts of a watch have the buttons of the desk. Without a word from the watch or its server only where the watch
 * uses levels: a channel that nobody works through would only get buttons that nobody needs.
 */
export function hasDesk(watch: DeskedWatch, { desk }: DeskDefaults): boolean {
  return watch.desk ?? desk ?? (usesLevels(watch) || watch.escalate !== undefined);
}

/** Whom to call for an urgent alert of a watch that nobody takes, and when; null: nobody. Only what has a desk can be taken. */
export function escalationOf(watch: DeskedWatch, own: DeskDefaults): Escalation | null {
  return hasDesk(watch, own) ? (watch.escalate ?? own.escalate) : null;
}

/** An alert that is delivered and open, as the board and the escalation look at it. */
export interface OpenAlert {
  readonly story: number;
  readonly channel: string;
  readonly server: string | null;
  /** Its watches, by name. */
  readonly watches: readonly string[];
  readonly level: AlertLevel | null;
  /** When it got that level, ms; null where it has none. */
  readonly levelAt: number | null;
  readonly deliveredAt: number;
  readonly isMuted: boolean;
  readonly handling: Handling;
}

/** Since when an alert waits for somebody, ms: delivered, and at this level. */
export function waitsSince({ deliveredAt, levelAt }: Pick<OpenAlert, 'deliveredAt' | 'levelAt'>): number {
  return Math.max(deliveredAt, levelAt ?? 0);
}

/** An urgent alert that nobody took in time, and whom to call. */
export interface DueEscalation extends Escalation {
  readonly story: number;
  readonly channel: string;
  /** The watch that asks for it. */
  readonly watch: string;
}

/** Later than this, calling somebody helps no more: the bot was away, or the key is new, ms. */
const TOO_LATE = 24 * 3_600_000;

/**
 * The escalations that are due: of urgent alerts that are neither taken, done nor muted, each once. Of several watches the
 * one that waits least decides.
 */
export function dueEscalations(
  alerts: readonly OpenAlert[],
  {
    watches,
    defaults,
  }: { readonly watches: readonly Watch[]; readonly defaults: (server: string | null) => DeskDefaults },
  now: number,
): DueEscalation[] {
  return alerts.flatMap((alert) => {
    const { handling, level, story, channel } = alert;
    if (level?.level !== 'urgent' || alert.isMuted) return [];
    if (handling.taken || handling.done || handling.escalatedAt !== null) return [];
    const own = defaults(alert.server);
    const [first] = watches
      .filter((watch) => watch.channel === channel && alert.watches.includes(watch.name))
      .filter(({ paused, pausedUntil }) => !paused && (pausedUntil ?? 0) <= now)
      .map((watch) => ({ watch: watch.name, call: escalationOf(watch, own) }))
      .flatMap(({ watch, call }) => (call ? [{ ...call, watch }] : []))
      .toSorted((a, b) => a.after - b.after);
    const waited = now - waitsSince(alert);
    return first && waited >= first.after && waited < first.after + TOO_LATE ? [{ story, channel, ...first }] : [];
  });
}

/** What a person does with an alert. */
export type HandlingStep = 'take' | 'take over' | 'release' | 'done' | 'reopen';

export type StepDecision =
  | { readonly kind: 'change'; readonly next: HandlingState }
  /** Another person has it (`taken`), or has marked it as done. */
  | { readonly kind: 'theirs'; readonly what: 'taken' | 'done'; readonly by: string; readonly at: number }
  /** This person has it already. */
  | { readonly kind: 'yours'; readonly at: number }
  | { readonly kind: 'refused'; readonly reason: string };

/** What a step changes. Who takes what another has must say so (`take over`). */
export function decideStep(step: HandlingStep, { taken, done }: HandlingState, deed: Deed): StepDecision {
  const refused = (reason: string): StepDecision => ({ kind: 'refused', reason });
  const change = (next: HandlingState): StepDecision => ({ kind: 'change', next });
  if (step === 'reopen') return done ? change({ taken, done: null }) : refused('This alert is open already.');
  if (done) return { kind: 'theirs', what: 'done', ...done };
  if (step === 'done') return change({ taken, done: deed });
  if (step === 'release' && !taken) return refused('Nobody has this alert.');
  if (step === 'take over')
    return taken?.by === deed.by ? { kind: 'yours', at: taken.at } : change({ taken: deed, done });
  if (taken && taken.by !== deed.by) return { kind: 'theirs', what: 'taken', ...taken };
  if (step === 'release') return change({ taken: null, done });
  return taken ? { kind: 'yours', at: taken.at } : change({ taken: deed, done });
}

/** The parts of the board, in its order. */
export const BOARD_PARTS = ['urgent', 'taken', 'open', 'done'] as const;
export type BoardPart = (typeof BOARD_PARTS)[number];

export function boardPart({ handling, level }: Pick<OpenAlert, 'handling' | 'level'>): BoardPart {
  if (handling.done) return 'done';
  if (handling.taken) return 'taken';
  return level?.level === 'urgent' ? 'urgent' : 'open';
}

/**
 * Alerts as the board lists them: urgent ones that nobody has, longest waiting first; those that somebody has, and the
 * others, each by level; then those done, the last one first.
 */
export function inBoardOrder<T extends OpenAlert>(alerts: readonly T[]): T[] {
  const rankOf = (one: T) => BOARD_PARTS.indexOf(boardPart(one));
  return alerts.toSorted((a, b) => {
    const rank = rankOf(a) - rankOf(b);
    if (rank !== 0) return rank;
    const part = boardPart(a);
    if (part === 'done') return b.handling.done!.at - a.handling.done!.at;
    const level = levelRank(b) - levelRank(a);
    if (level !== 0) return level;
    return part === 'open' ? b.deliveredAt - a.deliveredAt : since(a) - since(b);
  });
}

const levelRank = ({ level }: OpenAlert): number => LEVELS.indexOf(level?.level ?? 'info');
const since = (alert: OpenAlert): number => alert.handling.taken?.at ?? waitsSince(alert);
