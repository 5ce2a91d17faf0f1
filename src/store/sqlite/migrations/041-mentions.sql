-- How much a watch matches from day to day is counted by this index alone, however much lies in the archive.
ALTER TABLE matches ADD COLUMN at INTEGER;     -- when its article was published: articles.at, which never changes
UPDATE matches SET at = (SELECT at FROM searchable WHERE searchable.article = matches.article);
CREATE INDEX matches_by_watch ON matches (channel, watch, at);
