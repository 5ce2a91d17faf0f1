-- What a channel holds: text, announcement, forum (each message is a post), thread. NULL: not known.
ALTER TABLE channels ADD COLUMN kind TEXT;
