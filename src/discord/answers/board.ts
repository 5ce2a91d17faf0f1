/** The answer of `/board`. */
import { ComponentType } from 'discord-api-types/v10';
import type { Board } from '../../desk/alerts/board.ts';
import type { Changed } from '../../desk/change.ts';
import { BOARD_PARTS, type BoardPart, boardPart, waitsSince } from '../../news/alert/handling.ts';
import { tellReasons } from '../../news/alert/level.ts';
import { type ButtonRow, button, row } from '../format/buttons.ts';
import { joinWithin, LIMITS, shorten } from '../format/limits.ts';
import { escapeMarkdown, link, messageUrl, plainLine, timestamp } from '../format/markdown.ts';
import type { AnswerBody } from '../interactions/types.ts';
import { LEVEL_WORDS } from '../target/render-level.ts';
import { undoButton } from './watch.ts';

/** `board:<page>:<draft>`, and a menu `board-take:<page>:<draft>`: what is asked for is kept as a draft. */
export const BOARD_PAGE = 'board';
export const BOARD_TAKE = 'board-take';

type BoardAlert = Extract<Board, { kind: 'board' }>['alerts'][number];

const COLOUR = 0x5865f2;
const URGENT = 0xd7263d;
const PARTS: Readonly<Record<BoardPart, string>> = {
  urgent: 'Urgent, and nobody has it',
  taken: 'Taken',
  open: 'Nobody has it',
  done: 'Done in the last 24 hours',
};
const COUNTED: Readonly<Record<BoardPart, string>> = {
  urgent: 'urgent and not taken',
  taken: 'taken',
  open: 'not taken',
  done: 'done',
};

/**
 * @param draft the id of what is asked for
 * @param said what has just been done from the board, and how it is undone
 */
export function renderBoard(board: Board, draft: number, said: Said | null = null): AnswerBody {
  if (board.kind === 'refused')
    return { content: escapeMarkdown(shorten(board.reason, 500)), embeds: [], components: [] };
  const { alerts, page, pages, counts } = board;
  const content = said?.content ?? '';
  const undo = said?.undo ?? null;
  if (alerts.length === 0)
    return { content: [content, nothing(board)].filter(Boolean).join('\n'), embeds: [], components: undoRow(undo) };
  const told = BOARD_PARTS.filter((part) => counts[part] > 0).map((part) => `${counts[part]} ${COUNTED[part]}`);
  return {
    content,
    embeds: [
      {
        title: 'Board',
        color: counts.urgent > 0 ? URGENT : COLOUR,
        description: joinWithin(blocks(alerts), LIMITS.embedDescription, '\n'),
        footer: { text: `${told.join(' · ')}${pages > 1 ? ` · page ${page + 1} of ${pages}` : ''}` },
      },
    ],
    components: [...menu(alerts, page, draft), ...pageRow(page, pages, draft), ...undoRow(undo)],
  };
}

/** What stands above the board. */
export interface Said {
  readonly content: string;
  readonly undo: number | null;
}

export function saidOf(changed: Changed): Said {
  if (changed.kind === 'refused') return { content: shorten(escapeMarkdown(changed.reason), 500), undo: null };
  const words = escapeMarkdown(shorten(changed.words, 300));
  return { content: `${words[0]?.toUpperCase()}${words.slice(1)}.`, undo: changed.undo };
}

function nothing({ isUsed }: Extract<Board, { kind: 'board' }>): string {
  return isUsed
    ? 'Nothing is open, and nothing was done in the last 24 hours.'
    : 'No watch that you can see has the desk. `/watch level` gives a watch levels and the desk’s buttons.';
}

function undoRow(undo: number | null): ButtonRow[] {
  return undo === null ? [] : [row([undoButton(undo)])];
}

/** A heading before the first alert of each part. */
function blocks(alerts: readonly BoardAlert[]): string[] {
  return alerts.flatMap((alert, n) => {
    const part = boardPart(alert);
    const isFirst = n === 0 || boardPart(alerts[n - 1]!) !== part;
    return [...(isFirst ? [`${n === 0 ? '' : '\n'}**${PARTS[part]}**`] : []), block(alert)];
  });
}

function block(alert: BoardAlert): string {
  const { headline, channel, watches, level, handling } = alert;
  const title = shorten(headline, 120);
  const there = messageUrl(alert, alert.inForum);
  const word = level && level.level !== 'info' ? `**${LEVEL_WORDS[level.level]}** · ` : '';
  const names = escapeMarkdown(shorten(watches.join(', '), 60));
  const reason =
    level && level.because.length > 0 ? `${escapeMarkdown(shorten(tellReasons(level.because), 100))} · ` : '';
  const note = handling.notes.at(-1);
  const more = handling.notes.length > 1 ? ` (${handling.notes.length} notes)` : '';
  return [
    `- ${word}${there ? link(title, there) : escapeMarkdown(title)}`,
    `  ${reason}${names} in <#${channel}> · ${stateOf(alert)}`,
    ...(note ? [`  Note by <@${note.by}>: ${escapeMarkdown(shorten(note.text, 120))}${more}`] : []),
  ].join('\n');
}

function stateOf(alert: BoardAlert): string {
  const { taken, done, escalatedAt } = alert.handling;
  const called = escalatedAt === null ? '' : `, escalated ${timestamp(escalatedAt)}`;
  if (done) return `done by <@${done.by}> ${timestamp(done.at)}`;
  if (taken) return `taken by <@${taken.by}> ${timestamp(taken.at)}${called}`;
  const since = waitsSince(alert);
  return `${since > alert.deliveredAt ? 'urgent' : 'posted'} ${timestamp(since)}${called}`;
}

function menu(alerts: readonly BoardAlert[], page: number, draft: number): ButtonRow[] {
  const options = alerts
    .filter(({ handling }) => !handling.taken && !handling.done)
    .map(({ key, headline, publisher, watches, level }) => ({
      value: key,
      label: shorten(plainLine(headline), 100) || plainLine(publisher) || 'Alert',
      description: shorten(`${level ? `${LEVEL_WORDS[level.level]} · ` : ''}${plainLine(watches.join(', '))}`, 100),
    }));
  if (options.length === 0) return [];
  const custom_id = `${BOARD_TAKE}:${page}:${draft.toString(36)}`;
  return [row([{ type: ComponentType.StringSelect, custom_id, placeholder: 'Take an alert…', options }])];
}

function pageRow(page: number, pages: number, draft: number): ButtonRow[] {
  if (pages === 1) return [];
  const to = (label: string, at: number) => ({
    ...button(`${BOARD_PAGE}:${at}:${draft.toString(36)}`, label),
    disabled: at < 0 || at >= pages,
  });
  return [row([to('Previous', page - 1), to('Next', page + 1)])];
}
