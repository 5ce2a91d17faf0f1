-- Subscriptions of feeds at WebSub hubs.
CREATE TABLE subscriptions (
  key TEXT PRIMARY KEY,
  callback TEXT NOT NULL,
  feed TEXT NOT NULL,
  hub TEXT NOT NULL,
  topic TEXT NOT NULL,
  secret TEXT NOT NULL,
  state TEXT NOT NULL,
  due_at INTEGER NOT NULL,
  lease_until INTEGER,
  active_since INTEGER,
  failures INTEGER NOT NULL,
  reason TEXT,
  last_push INTEGER,
  pushed INTEGER NOT NULL
) STRICT;
