-- The categories that a feed gives an article, for `category:` in watch terms and searches.
ALTER TABLE articles ADD COLUMN categories TEXT;   -- JSON: string[]; NULL in rows from before
