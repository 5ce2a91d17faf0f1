-- What a feed's lines have taught, in one row: as rows of their own, those of one visit lay on fifty pages. What stands in
-- `lines` and `line_changes` is packed by the next start.
CREATE TABLE packed_lines (
  feed    TEXT PRIMARY KEY,
  at      INTEGER NOT NULL,                      -- when they changed last
  learned TEXT NOT NULL,                         -- JSON: the lines that are left out, the last met first
  lines   BLOB NOT NULL                          -- as store/rows/lines.ts packs them
) STRICT;
