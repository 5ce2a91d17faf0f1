-- What is older than its time is found without reading what is younger: stories by the times of their reports, messages and
-- refusals by their own.
DROP INDEX articles_by_story;
CREATE INDEX articles_by_story ON articles (story, collected_at);
DROP INDEX articles_by_time;
CREATE INDEX articles_by_time ON articles (collected_at, story);
CREATE INDEX messages_by_time ON messages (made_at);
CREATE INDEX refusals_by_time ON refusals (at);
