-- Keys of `seen` that a feed's last visits saved, until they are many: those of one item lie on as many pages of the file.
ALTER TABLE prints ADD COLUMN keys BLOB;       -- KeysChange[], packed as store/rows/keys.ts says; NULL: none
