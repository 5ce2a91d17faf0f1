-- Due feeds are looked for several times a second.
CREATE INDEX feeds_due ON feeds (due_at) WHERE listed = 1;
