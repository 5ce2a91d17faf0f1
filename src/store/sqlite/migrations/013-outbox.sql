-- By which a message is found again: random, so that no other archive makes it. NULL: its number in base 36, as before.
ALTER TABLE messages ADD COLUMN key TEXT;
CREATE UNIQUE INDEX messages_by_key ON messages (key) WHERE key IS NOT NULL;
-- Since when it could not be sent, and since when others go before it.
ALTER TABLE messages ADD COLUMN failing_since INTEGER;
ALTER TABLE messages ADD COLUMN aside_since INTEGER;
