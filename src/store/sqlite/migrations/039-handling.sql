-- Who takes care of an alert: who has it, who has done it, and when somebody was called because nobody had taken it.
CREATE TABLE handling (
  story        INTEGER NOT NULL REFERENCES stories ON DELETE CASCADE,
  channel      TEXT NOT NULL,
  taken_by     TEXT,                              -- a person's id; NULL: nobody has it
  taken_at     INTEGER,
  done_by      TEXT,                              -- NULL: it is open
  done_at      INTEGER,
  escalated_at INTEGER,                          -- NULL: nobody was called
  PRIMARY KEY (story, channel)
) STRICT, WITHOUT ROWID;

-- What people note at an alert, in order.
CREATE TABLE alert_notes (
  id      INTEGER PRIMARY KEY AUTOINCREMENT,
  story   INTEGER NOT NULL REFERENCES stories ON DELETE CASCADE,
  channel TEXT NOT NULL,
  person  TEXT NOT NULL,
  at      INTEGER NOT NULL,
  text    TEXT NOT NULL
) STRICT;
CREATE INDEX alert_notes_by_story ON alert_notes (story);
