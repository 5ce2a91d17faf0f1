-- When a feed publishes, as its items have taught: how much in a day, at which hours, and lately.
ALTER TABLE feeds ADD COLUMN rhythm TEXT;
