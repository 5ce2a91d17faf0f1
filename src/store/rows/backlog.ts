/** Rows of documents that are still to be read. */
import type { BacklogDocument } from '../records.ts';
import type { Row } from './row.ts';

export function backlogDocument(row: Row | undefined): BacklogDocument | null {
  if (row === undefined) return null;
  return {
    at: Number(row.at),
    contentType: row.content_type as string | null,
    base: String(row.base),
    items: Number(row.items),
    body: row.body as Uint8Array,
  };
}

export const backlogged = ({ feed, items }: Row) => ({ feed: String(feed), items: Number(items) });
