-- When a match was found: with its article, or later, when the article was rewritten. NULL: not known, with its article.
ALTER TABLE matches ADD COLUMN found_at INTEGER;
CREATE INDEX matches_by_finding ON matches (channel, found_at);

-- How far each digest has come. A digest is those of a channel that have the same line.
CREATE TABLE digests (
  channel TEXT NOT NULL,
  line    TEXT NOT NULL,                         -- the cron line and its zone
  ran_at  INTEGER NOT NULL,                      -- the last time that it fell due, sent or not
  told    INTEGER NOT NULL,                      -- up to when it has told
  missed  INTEGER,                               -- the last time at which it was due and not sent, until the next tells so
  PRIMARY KEY (channel, line)
) STRICT, WITHOUT ROWID;
