-- What an item said when it was last listed: an id that returns with another subject is another article.
ALTER TABLE seen ADD COLUMN item TEXT;         -- SeenItem as JSON; NULL: not recorded
