-- Who follows a story by direct message. The alert that is sent there is the story's in this channel.
CREATE TABLE follows (
  story    INTEGER NOT NULL REFERENCES stories ON DELETE CASCADE,
  person   TEXT NOT NULL,
  server   TEXT NOT NULL,
  place    TEXT NOT NULL,                         -- the channel in which the person found its alert
  channel  TEXT NOT NULL,                         -- the direct messages with the person
  since    INTEGER NOT NULL,
  until    INTEGER NOT NULL,
  ended_at INTEGER,                               -- NULL: it goes on
  why      TEXT,                                  -- time, quiet, stopped, unreachable; NULL: it goes on
  reason   TEXT,                                  -- of an unreachable person, what Discord said
  PRIMARY KEY (story, person)
) STRICT, WITHOUT ROWID;
CREATE INDEX follows_by_channel ON follows (channel, story);
CREATE INDEX follows_by_end ON follows (ended_at);
