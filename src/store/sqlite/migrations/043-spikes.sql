-- Spikes that were told: one a day at most for each watch and channel, whoever sees it first.
CREATE TABLE spikes (
  channel TEXT NOT NULL,
  watch   TEXT NOT NULL,
  day     TEXT NOT NULL,                         -- 2026-03-04, in the time zone of the watch
  message INTEGER NOT NULL REFERENCES messages ON DELETE CASCADE,
  facts   TEXT NOT NULL,                         -- Spike as JSON: what the message says, also when it is sent again
  PRIMARY KEY (channel, watch, day)
) STRICT, WITHOUT ROWID;
CREATE INDEX spikes_by_message ON spikes (message);
