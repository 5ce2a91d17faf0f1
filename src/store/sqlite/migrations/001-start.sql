-- The memory of Attaché. Times are milliseconds since the epoch; JSON stands in TEXT.

-- A feed's URL is its identity. What a person says of it stands in feeds.yaml; here is what polling it has taught us.
CREATE TABLE feeds (
  url              TEXT PRIMARY KEY,
  listed           INTEGER NOT NULL,             -- 1 while feeds.yaml names it (and does not switch it off)
  due_at           INTEGER,                      -- NULL: never again (410)
  etag             TEXT,
  last_modified    TEXT,
  validators_since INTEGER,
  failures         INTEGER NOT NULL DEFAULT 0,
  moved_to         TEXT,
  moved_count      INTEGER NOT NULL DEFAULT 0,
  asks             TEXT,                         -- what its document asks of readers: ttl, skipHours, skipDays
  visited_at       INTEGER                       -- the last Visit that was read and saved to its last part; NULL: never
) STRICT;

CREATE TABLE visits (
  id      INTEGER PRIMARY KEY,
  feed    TEXT NOT NULL,
  at      INTEGER NOT NULL,
  outcome TEXT NOT NULL,                         -- changed, unchanged, gone, failed, not a feed
  status  INTEGER,
  reason  TEXT,
  fresh   INTEGER NOT NULL DEFAULT 0,
  updated INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX visits_by_feed ON visits (feed, id);

-- What is known, apart from the articles: a key goes only when the feed has not listed it for 30 days.
CREATE TABLE seen (
  feed      TEXT NOT NULL,
  key       TEXT NOT NULL,                       -- guid:…, url:…, title:…
  shared    INTEGER NOT NULL DEFAULT 0,          -- 1: it identifies nothing in this feed any more
  listed_at INTEGER NOT NULL,
  PRIMARY KEY (feed, key)
) STRICT, WITHOUT ROWID;

CREATE TABLE stories (
  id       INTEGER PRIMARY KEY,
  began_at INTEGER NOT NULL
) STRICT;

CREATE TABLE articles (
  id           INTEGER PRIMARY KEY,
  url          TEXT NOT NULL UNIQUE,             -- canonical: one URL is one Article, over all feeds
  feed         TEXT NOT NULL,
  story        INTEGER NOT NULL REFERENCES stories,
  link         TEXT NOT NULL,
  title        TEXT NOT NULL,
  teaser       TEXT NOT NULL,
  text         TEXT NOT NULL,
  byline       TEXT,
  image        TEXT,
  language     TEXT,
  publisher    TEXT NOT NULL,
  at           INTEGER NOT NULL,                 -- the believable date, else when it was collected
  dated        INTEGER NOT NULL,
  collected_at INTEGER NOT NULL,
  attribution  TEXT                              -- Attribution; NULL until its story has a match
) STRICT;
CREATE INDEX articles_by_story ON articles (story);
CREATE INDEX articles_by_time ON articles (collected_at);

CREATE TABLE matches (
  article INTEGER NOT NULL REFERENCES articles ON DELETE CASCADE,
  channel TEXT NOT NULL,
  watch   TEXT NOT NULL,
  found   TEXT NOT NULL,                         -- Found[]
  PRIMARY KEY (article, channel, watch)
) STRICT, WITHOUT ROWID;

CREATE TABLE channels (
  id         TEXT PRIMARY KEY,
  server     TEXT,                               -- learned from Discord, remembered also when the channel is gone
  newest     TEXT NOT NULL DEFAULT '0',          -- the newest message id known in it
  rest_until INTEGER,                            -- gone or forbidden: not tried again before
  rests      INTEGER NOT NULL DEFAULT 0,         -- how often in a row
  reason     TEXT
) STRICT;

-- The outbox: what Discord gets. Its id in base 36 is the nonce.
CREATE TABLE messages (
  id           INTEGER PRIMARY KEY,
  kind         TEXT NOT NULL,                    -- alert, gathered
  channel      TEXT NOT NULL,
  watch        TEXT NOT NULL,                    -- the watch that it was first made for
  state        TEXT NOT NULL,                    -- due, attempted, delivered, rejected, folded
  made_at      INTEGER NOT NULL,
  due_at       INTEGER NOT NULL,
  attempted_at INTEGER,
  after        TEXT,                             -- the newest message id known in the channel at the attempt
  body         TEXT,                             -- as it was attempted: sent again unchanged; later as last edited
  plain        INTEGER NOT NULL DEFAULT 0,       -- 1: Discord refused the body, headline and link go instead
  discord_id   TEXT,
  delivered_at INTEGER,
  wanted       INTEGER NOT NULL DEFAULT 1,       -- an edit is due while they differ
  told         INTEGER NOT NULL DEFAULT 0,
  edited_at    INTEGER,
  reason       TEXT
) STRICT;
CREATE INDEX messages_open ON messages (channel, id) WHERE state IN ('due', 'attempted') OR (state = 'delivered' AND told < wanted);

-- One Alert per Story and channel, whatever happens.
CREATE TABLE alerts (
  story   INTEGER NOT NULL REFERENCES stories,
  channel TEXT NOT NULL,
  server  TEXT,
  message INTEGER NOT NULL REFERENCES messages,
  lead    INTEGER NOT NULL,                      -- the article that founded it
  watches TEXT NOT NULL,                         -- names, in the order in which they joined
  made_at INTEGER NOT NULL,
  PRIMARY KEY (story, channel)
) STRICT, WITHOUT ROWID;
CREATE INDEX alerts_by_message ON alerts (message);
