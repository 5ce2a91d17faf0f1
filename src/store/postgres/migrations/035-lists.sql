-- Since when a message waits for the end of quiet hours. NULL: it does not.
ALTER TABLE messages ADD COLUMN held_since BIGINT;

-- Messages of many stories whose content is settled when they are made: what quiet hours held, and digests.
CREATE TABLE lists (
  message BIGINT PRIMARY KEY REFERENCES messages ON DELETE CASCADE,
  body    TEXT NOT NULL                          -- JSON: ListView
);
CREATE TABLE listed (
  message BIGINT NOT NULL REFERENCES lists ON DELETE CASCADE,
  story   BIGINT NOT NULL,
  PRIMARY KEY (message, story)
);
CREATE INDEX listed_by_story ON listed (story);
