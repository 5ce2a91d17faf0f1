-- How old a feed's items are when they appear, and whether its dates have times.
ALTER TABLE feeds ADD COLUMN dates TEXT;       -- DateHabits as JSON; NULL: nothing learned
