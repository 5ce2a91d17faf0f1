-- A line that an operator keeps: it repeats, and is no boilerplate.
ALTER TABLE lines ADD COLUMN kept INTEGER NOT NULL DEFAULT 0;
