-- When the bot looked, and for what: without it, a day in which nothing was found cannot be told from one in which nobody looked.

-- Hours, counted from the epoch, in which a feed answered. Visits are kept only for a few days.
CREATE TABLE polled_hours (hour BIGINT PRIMARY KEY);
INSERT INTO polled_hours
  SELECT collected_at / 3600000 FROM articles
  UNION SELECT at / 3600000 FROM visits WHERE outcome IN ('changed', 'unchanged');

-- From when to when a watch was active with the same terms.
CREATE TABLE watch_spans (
  channel TEXT NOT NULL,
  watch   TEXT NOT NULL,
  since   BIGINT NOT NULL,
  until   BIGINT,                                -- NULL: it is active
  asks    TEXT NOT NULL,                         -- what decides its matches; '': from before this was recorded
  PRIMARY KEY (channel, watch, since)
);
INSERT INTO watch_spans (channel, watch, since, asks)
  SELECT channel, watch, MIN(collected_at), '' FROM matches JOIN articles ON id = article GROUP BY channel, watch;
