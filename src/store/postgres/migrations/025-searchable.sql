-- When an article was published, and where the words of its title and teaser stand. Of older ones the words are not known.
ALTER TABLE search ADD COLUMN at BIGINT, ADD COLUMN words TEXT;
UPDATE search SET at = articles.at FROM articles WHERE articles.id = search.article;
ALTER TABLE search ALTER COLUMN at SET NOT NULL;
CREATE INDEX search_by_time ON search (at, article);
