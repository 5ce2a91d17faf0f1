-- How much an alert matters (`info`, `notice`, `urgent`) and why: JSON, LevelReason[]. NULL: its watches use no levels.
ALTER TABLE alerts ADD COLUMN level TEXT;
ALTER TABLE alerts ADD COLUMN level_because TEXT;
ALTER TABLE alerts ADD COLUMN level_at INTEGER;
-- For who is called when nobody takes an urgent alert, and for the board.
CREATE INDEX alerts_urgent ON alerts (level_at) WHERE level = 'urgent';
CREATE INDEX alerts_made ON alerts (made_at);
