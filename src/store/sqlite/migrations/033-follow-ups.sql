-- What follows a message that was delivered: thread (opened on it), publish (to the servers that follow its channel).
CREATE TABLE follow_ups (
  message INTEGER NOT NULL REFERENCES messages ON DELETE CASCADE,
  what    TEXT NOT NULL,
  state   TEXT NOT NULL,                         -- due, done, refused
  due_at  INTEGER NOT NULL,
  at      INTEGER,                               -- when it was done or refused
  reason  TEXT,
  PRIMARY KEY (message, what)
) STRICT, WITHOUT ROWID;
CREATE INDEX follow_ups_open ON follow_ups (message) WHERE state = 'due';
CREATE INDEX follow_ups_by_time ON follow_ups (at);
