-- The next number of an article, a story, a message: never given twice, whatever was forgotten meanwhile.
CREATE TABLE numbers (
  name TEXT PRIMARY KEY,
  next INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO numbers VALUES
  ('articles', (SELECT COALESCE(MAX(id), 0) + 1 FROM articles)),
  ('stories', (SELECT COALESCE(MAX(id), 0) + 1 FROM stories)),
  ('messages', (SELECT COALESCE(MAX(id), 0) + 1 FROM messages));
