-- Documents of first visits that are still to be read: what may alert was looked at, the rest waits.
CREATE TABLE backlog (
  feed         TEXT PRIMARY KEY,
  at           BIGINT NOT NULL,                   -- when it was fetched
  content_type TEXT,
  base         TEXT NOT NULL,                     -- of its relative links
  items        INTEGER NOT NULL,
  body         BYTEA NOT NULL                     -- deflated
);
