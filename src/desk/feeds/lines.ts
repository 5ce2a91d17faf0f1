/** `/feed forget`: lines that a feed's items repeat are left out of alerts; an operator can say that one of them is news. */
import { lineKey } from '../../news/feed/clean/learned.ts';
import type { LineUndo } from '../../store/undo.ts';
import { type Changed, refuse } from '../change.ts';
import type { Asker, DeskContext } from '../desk.ts';
import type { FeedRow } from './feeds.ts';

/** The value of a completion, which Discord limits to 100 characters. */
export const learnedLineKey = (line: string): string => lineKey(line).slice(0, 100).trim();

/** Learned lines of a feed that hold what was typed, newest first. */
export function learnedLines({ record }: FeedRow, typed: string): readonly string[] {
  const wanted = lineKey(typed);
  return (record?.learned ?? []).filter((line) => lineKey(line).includes(wanted));
}

/**
 * Forgets a line that a feed has wrongly taught: from the next visit on it is part of the text, and it is never learned again.
 * @param typed the line, its beginning, or the value of a completion
 */
export async function forgetLine(row: FeedRow, typed: string, asker: Asker, context: DeskContext): Promise<Changed> {
  const found = lineBeginning(row, typed);
  if (found === 'none') return refuse('No learned line of that feed reads so; /feed show lists them.');
  if (found === 'several') return refuse('Several learned lines of that feed begin so. Type more of the line.');
  const { url, publisher } = row.feed;
  const key = lineKey(found.line);
  if (!(await context.store.keepLine(url, key))) return refuse('That line has just been forgotten.');
  const { person, server } = asker;
  const words = `forgot the line “${found.line}” of the feed of ${publisher}`;
  const undo = await context.store.saveUndo({
    ...{ server, person, madeAt: context.clock(), words },
    ...{ kind: 'line', feed: url, key },
  });
  context.onAudit({ person, server, words });
  return { kind: 'changed', words, undo };
}

function lineBeginning({ record }: FeedRow, typed: string): { readonly line: string } | 'none' | 'several' {
  const wanted = lineKey(typed);
  const lines = (record?.learned ?? []).map((line) => ({ line, key: lineKey(line) }));
  const exact = lines.find(({ key }) => key === wanted);
  const begun = exact ? [exact] : lines.filter(({ key }) => wanted !== '' && key.startsWith(wanted));
  return begun.length > 1 ? 'several' : (begun[0] ?? 'none');
}

/** Learns the line again. @returns why not; null: done */
export async function undoForgetting({ feed, key }: LineUndo, { store }: DeskContext): Promise<Changed | null> {
  return (await store.relearnLine(feed, key)) ? null : refuse('That line is no longer kept, or was learned again.');
}
