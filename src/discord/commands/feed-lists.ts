/** `/feed import`, `/feed export` and `/feed label`. */
import type { DeskContext } from '../../desk/desk.ts';
import type { FeedRow } from '../../desk/feeds/feeds.ts';
import {
  addImport,
  keepImport,
  LARGEST_LIST,
  listAsOpml,
  listedFeeds,
  previewImport,
} from '../../desk/feeds/import.ts';
import { labelFeed, readLabels, unknownLabel } from '../../desk/feeds/labels.ts';
import { renderExport, renderImport } from '../answers/feed-import.ts';
import { line, renderChanged } from '../answers/watch.ts';
import { escapeMarkdown } from '../format/markdown.ts';
import type { ButtonPress, CommandCall, Reply } from '../interactions/types.ts';

const textOf = (value: CommandCall['options'][string] | undefined): string => String(value ?? '').trim();

/** Shows what a list would add; adds nothing. */
export async function importList(call: CommandCall, context: DeskContext): Promise<Reply> {
  const { file } = call.files;
  if (!file) return line('Attach the OPML file that your feed reader has exported.');
  if (file.size > LARGEST_LIST) return line('That file is too large for a list of feeds: at most 2 MB.');
  const more = readLabels(textOf(call.options.labels), context);
  if (more.kind === 'mistake') return line(escapeMarkdown(more.reason));
  const given = await file.read(LARGEST_LIST);
  if (given.kind === 'unread') return line(given.reason);
  const preview = await previewImport(given.bytes, more.labels, context);
  if (preview.kind === 'unread') return line(`I can’t import that file: ${escapeMarkdown(preview.reason)}.`);
  const { fresh } = preview;
  const draft = fresh.length === 0 ? null : await keepImport({ file: file.name, rows: fresh }, call, context);
  return { kind: 'reply', ...renderImport(file.name, preview, draft) };
}

export async function addListed({ args, ...asker }: ButtonPress, context: DeskContext): Promise<Reply> {
  const changed = await addImport(Number.parseInt(args[0] ?? '', 36), asker, context);
  return { kind: 'update', ...renderChanged(changed) };
}

export async function exportList({ options }: CommandCall, context: DeskContext): Promise<Reply> {
  const label = textOf(options.label) || null;
  const unknown = label && unknownLabel(label, context);
  if (unknown) return line(escapeMarkdown(unknown));
  const feeds = listedFeeds(label, context);
  return { kind: 'reply', ...renderExport(feeds.length, await listAsOpml(feeds, context.clock())) };
}

export async function labelOne({ feed }: FeedRow, call: CommandCall, context: DeskContext): Promise<Reply> {
  const read = readLabels(textOf(call.options.labels), context);
  if (read.kind === 'mistake') return line(escapeMarkdown(read.reason));
  return { kind: 'reply', ...renderChanged(await labelFeed(feed, read.labels, call, context)) };
}
