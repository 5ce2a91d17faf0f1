-- Since when a message waits for the end of quiet hours. NULL: it does not.
ALTER TABLE messages ADD COLUMN held_since INTEGER;

-- Messages of many stories whose content is settled when they are made: what quiet hours held, and digests.
CREATE TABLE lists (
  message INTEGER PRIMARY KEY REFERENCES messages ON DELETE CASCADE,
  body    TEXT NOT NULL                          -- JSON: ListView
) STRICT;
CREATE TABLE listed (
  message INTEGER NOT NULL REFERENCES lists ON DELETE CASCADE,
  story   INTEGER NOT NULL,
  PRIMARY KEY (message, story)
) STRICT, WITHOUT ROWID;
CREATE INDEX listed_by_story ON listed (story);
