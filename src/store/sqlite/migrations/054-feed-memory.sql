-- What one poll of a feed leaves to the next, in one row, which is less than a page: what tells the items that it lists still
-- from new ones, and what its lines have taught.
CREATE TABLE feed_memory (
  feed     TEXT PRIMARY KEY,
  prints   BLOB,                                 -- of the last saved visit, as news/feed/prints.ts packs them
  lines_at INTEGER,                              -- when its lines changed last
  learned  TEXT,                                 -- JSON: the lines that are left out, the last met first
  lines    BLOB                                  -- as store/rows/lines.ts packs them
) STRICT;
INSERT INTO feed_memory
  SELECT COALESCE(p.feed, l.feed), p.items, l.at, l.learned, l.lines FROM prints p FULL JOIN packed_lines l ON l.feed = p.feed;

-- Keys of `seen` that a feed's last visits saved, until they are many.
ALTER TABLE feeds ADD COLUMN keys BLOB;          -- KeysChange[], packed as store/rows/keys.ts says; NULL: none
UPDATE feeds SET keys = (SELECT keys FROM prints WHERE feed = url);
INSERT INTO feeds (url, listed, keys) SELECT feed, 0, keys FROM prints WHERE keys IS NOT NULL AND feed NOT IN (SELECT url FROM feeds);

DROP TABLE prints;
DROP TABLE packed_lines;
