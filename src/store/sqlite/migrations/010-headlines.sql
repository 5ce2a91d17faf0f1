-- What a report was called before its publisher changed the headline, and when we saw that.
CREATE TABLE headlines (
  article INTEGER NOT NULL REFERENCES articles ON DELETE CASCADE,
  at      INTEGER NOT NULL,
  title   TEXT NOT NULL,                         -- the one before
  PRIMARY KEY (article, at)
) STRICT, WITHOUT ROWID;
