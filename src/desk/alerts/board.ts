/** The board: which alerts of a server are open, who has them, and which were done today. */
import { boardPart, hasDesk, inBoardOrder } from '../../news/alert/handling.ts';
import { currentState } from '../../news/alert/view.ts';
import type { BoardAlert } from '../../store/answers.ts';
import type { Asker, DeskContext } from '../desk.ts';
import { deskDefaults } from '../servers/settings.ts';
import { watchesSeenBy } from '../watches/watches.ts';

/** What a person asks of the board; empty: all. */
export interface BoardFilter {
  /** The name of a watch. */
  readonly watch: string;
  /** A person's id: what they have, have done or have noted at. */
  readonly person: string;
}

export interface ShownAlert extends BoardAlert {
  /** It is the first message of a post. */
  readonly inForum: boolean;
}

export type Board =
  | {
      readonly kind: 'board';
      readonly alerts: readonly ShownAlert[];
      /** From 0. */
      readonly page: number;
      readonly pages: number;
      /** Of all pages: urgent ones that nobody has, those that somebody has, the other open ones, those done. */
      readonly counts: Readonly<Record<ReturnType<typeof boardPart>, number>>;
      /** Whether any watch that the asker can see has the desk. */
      readonly isUsed: boolean;
    }
  | { readonly kind: 'refused'; readonly reason: string };

const DAY = 24 * 3_600_000;
/** An open alert that nobody has taken leaves the board after this time, ms: it is no news any more. */
const OPEN_FOR = 3 * DAY;
const PAGE = 7;

export async function readBoard(
  { watch: name, person }: BoardFilter,
  page: number,
  asker: Asker,
  context: DeskContext,
): Promise<Board> {
  const visible = await watchesSeenBy(asker, context);
  const wanted = name.trim().toLowerCase();
  const named = visible.filter((watch) => wanted === '' || watch.name.toLowerCase() === wanted);
  if (named.length === 0 && wanted !== '')
    return {
      kind: 'refused',
      reason: `This server has no watch “${name}” that you can see. /watch list shows them all.`,
    };
  const defaults = deskDefaults(asker.server, context.config());
  const isDesk = new Set(visible.filter((one) => hasDesk(one, defaults)).map(keyOf));
  const channels = [...new Set(named.map(({ channel }) => channel))];
  const now = context.clock();
  const all = await context.store.boardAlerts({ channels, since: now - OPEN_FOR, doneSince: now - DAY });
  const isNamed = new Set(named.map(keyOf));
  const mine = all.filter((alert) => {
    const keys = alert.watches.map((watch) => keyOf({ channel: alert.channel, name: watch }));
    const { taken, done, notes } = alert.handling;
    if (!taken && !done && notes.length === 0 && (alert.isMuted || !keys.some((key) => isDesk.has(key)))) return false;
    return keys.some((key) => isNamed.has(key)) && (person === '' || concerns(alert, person));
  });
  const ordered = inBoardOrder(mine);
  const pages = Math.max(1, Math.ceil(ordered.length / PAGE));
  const at = Math.min(Math.max(0, page), pages - 1);
  const count = (part: ReturnType<typeof boardPart>) => mine.filter((one) => boardPart(one) === part).length;
  return {
    kind: 'board',
    alerts: await Promise.all(ordered.slice(at * PAGE, (at + 1) * PAGE).map((alert) => asOfNow(alert, context))),
    ...{ page: at, pages, isUsed: isDesk.size > 0 },
    counts: { urgent: count('urgent'), taken: count('taken'), open: count('open'), done: count('done') },
  };
}

/** With the headline that the alert shows now. */
async function asOfNow(alert: BoardAlert, { store }: Pick<DeskContext, 'store'>): Promise<ShownAlert> {
  const inForum = (await store.channel(alert.channel)).kind === 'forum';
  const file = await store.storyFile(alert.story);
  if (!file) return { ...alert, inForum };
  const { title: headline, publisher } = currentState(file, alert.channel).current;
  return { ...alert, inForum, headline, publisher };
}

const keyOf = ({ channel, name }: { readonly channel: string; readonly name: string }) => `${channel}\n${name}`;

function concerns({ handling: { taken, done, notes } }: BoardAlert, person: string): boolean {
  return [taken, done, ...notes].some((deed) => deed?.by === person);
}
