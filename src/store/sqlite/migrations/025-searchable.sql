-- What a search reads of each article beside its index: when it was published, and where the words of its title and teaser stand.
-- Of older articles the words are not known, and are looked for again.
CREATE TABLE searchable (
  article INTEGER PRIMARY KEY REFERENCES articles ON DELETE CASCADE,
  at      INTEGER NOT NULL,
  words   TEXT
) STRICT;
INSERT INTO searchable (article, at) SELECT id, at FROM articles;
CREATE INDEX searchable_by_time ON searchable (at, article);
