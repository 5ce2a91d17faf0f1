/** The texts of articles as SQLite keeps them. */
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { Row } from './row.ts';

/** What the text shares with its teaser is known already: most texts begin with it, or say nothing else. */
const knowing = (teaser: Row[string] | undefined) => ({ dictionary: Buffer.from(String(teaser)) });

/** Columns of an article, `teaser` and `text` among them, with the text deflated. */
export function withPackedText<R extends Row>(columns: R): R {
  const { teaser, text } = columns;
  return { ...columns, text: '', packed_text: deflateRawSync(String(text), knowing(teaser)) };
}

/** The text in a row of `articles`, of any store and version. */
export function textIn({ teaser, text, packed_text: packed }: Row): string {
  return packed instanceof Uint8Array ? inflateRawSync(packed, knowing(teaser)).toString() : String(text);
}

/** The row with its text as other stores keep it. */
export function withPlainText(row: Row): Row {
  const { packed_text: _, ...columns } = row;
  return { ...columns, text: textIn(row) };
}
