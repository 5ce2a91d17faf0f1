-- What tells the items that a feed lists still from those that are new or have changed: news/feed/prints.ts reads it.
CREATE TABLE prints (
  feed  TEXT PRIMARY KEY,
  items BLOB NOT NULL                            -- of the last saved visit
) STRICT;

-- Changes of `lines` that wait there until they are many: the lines of one article lie on as many pages, and each page that is
-- written costs 4 kB.
CREATE TABLE line_changes (
  id     INTEGER PRIMARY KEY,
  feed   TEXT NOT NULL,
  at     INTEGER NOT NULL,
  change BLOB NOT NULL                           -- LinesChange, deflated JSON
) STRICT;
CREATE INDEX line_changes_by_feed ON line_changes (feed);
