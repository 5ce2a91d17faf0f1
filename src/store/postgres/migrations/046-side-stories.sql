-- Small stories that are held back from a channel because of a big one that runs there; a row for each of its watches.
CREATE TABLE side_stories (
  story   BIGINT NOT NULL REFERENCES stories ON DELETE CASCADE,
  channel TEXT NOT NULL,
  watch   TEXT NOT NULL,
  big     BIGINT NOT NULL REFERENCES stories ON DELETE CASCADE,
  article BIGINT NOT NULL,                            -- what would have made the alert
  made_at BIGINT NOT NULL,
  PRIMARY KEY (story, channel, watch)
);
CREATE INDEX side_stories_by_big ON side_stories (big);
