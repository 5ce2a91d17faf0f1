-- By itself, FTS5 merges the parts of its index in steps that hold the process up for half a second: the store asks for
-- small steps instead, after each write (`tidyIndex`).
INSERT INTO search (search, rank) VALUES ('automerge', 0);
