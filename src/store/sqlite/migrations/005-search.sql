-- Full-text search over word families: what is indexed are the keys that news/words makes, so that search and watches mean
-- the same by the same words. Contentless: the texts stand in `articles`, whose id is the rowid here.
CREATE VIRTUAL TABLE search USING fts5 (
  title, teaser,                                 -- what decides a match; the text only adds places to it
  content = '', contentless_delete = 1,
  tokenize = "unicode61 remove_diacritics 0 tokenchars '_'"
);
