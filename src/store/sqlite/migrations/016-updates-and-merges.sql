-- Messages that tell a channel more about a story that it was alerted about.
CREATE TABLE updates (
  message INTEGER PRIMARY KEY REFERENCES messages ON DELETE CASCADE,
  story   INTEGER NOT NULL,
  channel TEXT NOT NULL,                         -- the alert's; the message's own where the update goes into a thread
  notes   TEXT NOT NULL                          -- JSON: UpdateNote[], what it tells
) STRICT;
CREATE INDEX updates_by_story ON updates (story);

-- Which story a story's reports went to when the two turned out to be one.
ALTER TABLE stories ADD COLUMN merged_into INTEGER;
CREATE INDEX stories_merged ON stories (merged_into) WHERE merged_into IS NOT NULL;

-- Every merge and every correction by an editor, in order.
CREATE TABLE story_changes (
  id    INTEGER PRIMARY KEY,
  at    INTEGER NOT NULL,
  kind  TEXT NOT NULL,                           -- merged: story went into other; separated: story was taken out of other
  story INTEGER NOT NULL,
  other INTEGER NOT NULL
) STRICT;
