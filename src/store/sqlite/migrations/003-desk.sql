-- What people are in the middle of, and what they can take back. Both are kept 30 days.

-- Something typed and not yet saved, so that its buttons work after a restart.
CREATE TABLE drafts (
  id      INTEGER PRIMARY KEY AUTOINCREMENT,     -- never given twice: old buttons carry it
  server  TEXT NOT NULL,
  person  TEXT NOT NULL,
  made_at INTEGER NOT NULL,
  kind    TEXT NOT NULL,                         -- watch
  body    TEXT NOT NULL                          -- JSON
) STRICT;

-- A change of a row in a file of the configuration, as text: taken back only while the row still reads `after`.
CREATE TABLE undos (
  id      INTEGER PRIMARY KEY AUTOINCREMENT,     -- never given twice: old buttons carry it
  server  TEXT NOT NULL,
  person  TEXT NOT NULL,
  made_at INTEGER NOT NULL,
  done_at INTEGER,                               -- NULL while it has not been taken back
  file    TEXT NOT NULL,                         -- watches.yaml, feeds.yaml
  row     TEXT NOT NULL,                         -- JSON: how the row is found
  before  TEXT,                                  -- NULL: there was none
  after   TEXT,                                  -- NULL: it was removed
  words   TEXT NOT NULL                          -- what was done, for people
) STRICT;
