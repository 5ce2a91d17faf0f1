-- Small facts that a restart must know: which commands are registered, when we identified ourselves at Discord's gateway.
CREATE TABLE remembered (
  name  TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;
