-- When the bot looked, and for what: without it, a day in which nothing was found cannot be told from one in which nobody looked.

-- Hours, counted from the epoch, in which a feed answered. Visits are kept only for a few days.
CREATE TABLE polled_hours (hour INTEGER PRIMARY KEY) STRICT;
INSERT OR IGNORE INTO polled_hours SELECT DISTINCT collected_at / 3600000 FROM articles;
INSERT OR IGNORE INTO polled_hours SELECT at / 3600000 FROM visits WHERE outcome IN ('changed', 'unchanged');

-- From when to when a watch was active with the same terms.
CREATE TABLE watch_spans (
  channel TEXT NOT NULL,
  watch   TEXT NOT NULL,
  since   INTEGER NOT NULL,
  until   INTEGER,                               -- NULL: it is active
  asks    TEXT NOT NULL,                         -- what decides its matches; '': from before this was recorded
  PRIMARY KEY (channel, watch, since)
) STRICT, WITHOUT ROWID;
INSERT INTO watch_spans (channel, watch, since, asks)
  SELECT channel, watch, MIN(collected_at), '' FROM matches JOIN articles ON id = article GROUP BY channel, watch;
