-- What the people of a server do not want to be told of for a while.
CREATE TABLE silences (
  id            INTEGER PRIMARY KEY,
  server        TEXT NOT NULL,
  person        TEXT NOT NULL,
  made_at       INTEGER NOT NULL,
  until         INTEGER NOT NULL,
  ended_at      INTEGER,                           -- NULL: nobody has ended it
  reason        TEXT NOT NULL,
  terms         TEXT,                              -- watch terms
  watch_channel TEXT,
  watch         TEXT,
  publisher     TEXT,                              -- the family
  story         INTEGER
) STRICT;
CREATE INDEX silences_by_server ON silences (server, until);
CREATE INDEX IF NOT EXISTS alerts_by_time ON alerts (channel, made_at);
