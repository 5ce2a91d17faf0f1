-- How long a poll took until its document was here, ms; NULL: not measured.
ALTER TABLE visits ADD COLUMN took INTEGER;
