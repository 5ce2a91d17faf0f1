-- Buttons carry the numbers of drafts and undos. They begin anywhere, so that the buttons of another archive (a deleted
-- data folder, a second bot on the same token) find nothing here instead of somebody else's change.
DELETE FROM sqlite_sequence WHERE name IN ('drafts', 'undos');
INSERT INTO sqlite_sequence (name, seq) VALUES
  ('drafts', abs(random() % 1099511627776) + 1000000),
  ('undos', abs(random() % 1099511627776) + 1000000);
