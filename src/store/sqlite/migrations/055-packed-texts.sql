-- An article's text, deflated: most texts begin with their teaser, or say nothing else, and fill a page and more as they are.
-- NULL: it stands in `text`, as earlier versions wrote it.
ALTER TABLE articles ADD COLUMN packed_text BLOB;
