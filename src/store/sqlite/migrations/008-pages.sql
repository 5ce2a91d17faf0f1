-- What has become of an article's own page, where its feed only teases: wanted, read, part, unread. NULL: the feed gives all.
ALTER TABLE articles ADD COLUMN page TEXT;
ALTER TABLE articles ADD COLUMN page_reason TEXT;  -- in plain words, for part and unread
CREATE INDEX articles_wanting ON articles (collected_at) WHERE page = 'wanted';

-- What the hosts of pages have said of reading them, so that a restart asks nobody again.
CREATE TABLE hosts (
  origin       TEXT PRIMARY KEY,                   -- https://news.example
  robots       TEXT,                               -- robots.txt as it was read; NULL: it could not be had, nothing is read
  robots_until INTEGER NOT NULL,                   -- when it is asked for again
  rest_until   INTEGER NOT NULL                    -- it wants no pages read before; 0: it is content
) STRICT, WITHOUT ROWID;
