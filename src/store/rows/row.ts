/**
 * This folder turns rows into records, and records into values of columns: once for all stores, which differ in their SQL
 * and nothing else.
 */

/** A row as a store returns it: a column's name and its value. */
export type Row = Readonly<Record<string, string | number | bigint | null | Uint8Array>>;
