/** Imports a list of feeds (OPML) from a script: reads it, prints what it would add, and adds it. */
import { readFile, stat } from 'node:fs/promises';
import { printMistake } from '../../config/mistakes.ts';
import { addRows, findRows } from '../../config/rows.ts';
import type { Config } from '../../config/types.ts';
import { type ImportPreview, LARGEST_LIST, previewImport, requestsInWords } from '../../desk/feeds/import.ts';
import { indexPublishers } from '../../news/publishers.ts';
import { addressRefusal } from '../../wire/http/address.ts';
import { openReader } from '../../wire/worker/reader.ts';
import type { EditableConfig } from '../config/editable.ts';
import { type ImportUndo, keepLastImport, type LastImport } from './last-import.ts';

export type PreviewedList = ImportPreview | { readonly kind: 'unread'; readonly reason: string };

/** @param file a path; @param labels for all its feeds */
export async function previewList(file: string, labels: readonly string[], config: Config): Promise<PreviewedList> {
  const bytes = await bytesOf(file);
  if (typeof bytes === 'string') return { kind: 'unread', reason: bytes };
  const reader = openReader();
  const publishers = indexPublishers(config.publishers);
  const { allow } = config.settings.wire;
  try {
    return await previewImport(bytes, labels, {
      config: () => config,
      publishers: () => publishers,
      onDemand: {
        refusesAddress: (url) => addressRefusal(url, allow),
        async readList(list) {
          const read = await reader.readList(list);
          return read.kind === 'busy' ? { kind: 'no list', reason: read.reason } : read;
        },
      },
    });
  } finally {
    await reader.close();
  }
}

/** @returns why it cannot be read */
async function bytesOf(file: string): Promise<Uint8Array | string> {
  try {
    const { size } = await stat(file);
    return size > LARGEST_LIST ? 'it is too large for a list of feeds: at most 2 MB' : await readFile(file);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return code === 'ENOENT' ? 'there is no such file' : `it cannot be read (${code ?? String(error)})`;
  }
}

export function printPreview(file: string, { fresh, known, unusable, requests }: ImportPreview): string {
  const labelled = (labels: readonly string[] = []) => (labels.length > 0 ? ` [${labels.join(', ')}]` : '');
  return [
    `${file}: ${fresh.length} new, ${known.length} already there, ${unusable.length} not usable.`,
    ...fresh.map(({ publisher, url, labels }) => `  + ${plain(publisher)} ${url}${plain(labelled(labels))}`),
    ...known.map((publisher) => `  = ${plain(publisher)}`),
    ...unusable.map(({ title, reason }) => `  ! ${plain(title)}: ${plain(reason)}`),
    ...(fresh.length > 0 ? [requestsInWords(requests, fresh.length)] : []),
  ].join('\n');
}

/** A file's text must not steer the terminal. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is taken out
const plain = (text: string): string => text.replace(/[\u0000-\u001f\u007f-\u009f]/g, ' ');

export type AddedList =
  | { readonly kind: 'added'; readonly count: number }
  | { readonly kind: 'not added'; readonly reason: string };

/** Adds the feeds that are not there yet, all or none, and keeps how to undo it. @param file the list's name */
export async function addList(
  file: string,
  { fresh }: Pick<ImportPreview, 'fresh'>,
  editable: EditableConfig,
  { dir, now }: { readonly dir: string; readonly now: number },
): Promise<AddedList> {
  const rows = fresh.map((fields) => ({ ...fields }));
  const edited = await editable.edit('feeds.yaml', (text) => ({ text: addRows(text, 'feeds', rows) }));
  if (edited.kind === 'refused') return { kind: 'not added', reason: edited.reason };
  if (edited.kind === 'mistakes') return { kind: 'not added', reason: edited.mistakes.map(printMistake).join('\n') };
  const added = findRows(
    edited.after,
    'feeds',
    fresh.map(({ url }) => ({ url })),
  );
  const kept = fresh.flatMap(({ url, publisher }, n) => (added[n] ? [{ url, publisher, text: added[n].text }] : []));
  await keepLastImport(dir, { at: now, file, rows: kept });
  return { kind: 'added', count: fresh.length };
}

/** What undoing an import would do, for a terminal. */
export function printUndo(last: LastImport, { same, changed, gone }: ImportUndo): string {
  const at = new Date(last.at).toISOString().slice(0, 16).replace('T', ' ');
  return [
    `${plain(last.file)}, added ${at} UTC: ${same.length} to remove, ${changed.length} changed since, ${gone.length} gone already.`,
    ...same.map(({ publisher, url }) => `  - ${plain(publisher)} ${url}`),
    ...changed.map(({ publisher, url }) => `  = ${plain(publisher)} ${url} stays, because it was changed`),
  ].join('\n');
}
