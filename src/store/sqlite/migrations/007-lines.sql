-- In how many of a feed's items a line was met: what stands in many is boilerplate, whatever it says. Bounded by news/learn:
-- 400 lines a feed, counted over its last 60 articles.
CREATE TABLE lines (
  feed    TEXT NOT NULL,
  key     TEXT NOT NULL,                         -- the line, folded, its letters and digits alone
  line    TEXT NOT NULL,                         -- as it stood first
  times   INTEGER NOT NULL,
  at      INTEGER NOT NULL,                      -- when it was met last
  about   TEXT NOT NULL,                         -- JSON: the telling words of the last headlines that it stood under
  learned INTEGER NOT NULL,                      -- 1: it is left out
  PRIMARY KEY (feed, key)
) STRICT, WITHOUT ROWID;

-- Articles counted for it; halved, with the lines, when they are too many.
ALTER TABLE feeds ADD COLUMN counted INTEGER NOT NULL DEFAULT 0;
