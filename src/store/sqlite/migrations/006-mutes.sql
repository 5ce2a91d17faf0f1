-- A story that people of a channel do not want to hear of: neither told nor edited there while it lasts.
CREATE TABLE mutes (
  story   INTEGER NOT NULL REFERENCES stories ON DELETE CASCADE,
  channel TEXT NOT NULL,
  until   INTEGER,                               -- NULL: for good
  origins INTEGER,                               -- not NULL: until the story rests on more independent origins than these
  made_at INTEGER NOT NULL,
  PRIMARY KEY (story, channel)
) STRICT, WITHOUT ROWID;

-- Why a match did not alert, for 30 days: what `/watch why` answers from.
CREATE TABLE refusals (
  article INTEGER NOT NULL REFERENCES articles ON DELETE CASCADE,
  channel TEXT NOT NULL,
  watch   TEXT NOT NULL,
  reason  TEXT NOT NULL,                         -- too old, snoozed, muted, gathered, too many
  at      INTEGER NOT NULL,
  PRIMARY KEY (article, channel, watch)
) STRICT, WITHOUT ROWID;
