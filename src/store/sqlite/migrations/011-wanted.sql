-- A report is attributed where its story has a match, and only there is its page read: the few of both are found at once,
-- however many teasers lie in the archive.
DROP INDEX articles_wanting;
CREATE INDEX articles_wanting ON articles (collected_at) WHERE page = 'wanted' AND attribution IS NOT NULL;
-- How reading a feed's pages goes.
CREATE INDEX articles_paged ON articles (feed, collected_at, page, page_reason) WHERE page IN ('read', 'part', 'unread');
