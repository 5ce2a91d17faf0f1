-- A feed's last visits, until they are many: each visit writes this row anyway, and `visits` and its index are two pages more.
ALTER TABLE feeds ADD COLUMN last_visits TEXT;  -- JSON, as store/rows/visits.ts packs them, the first first; NULL: none
