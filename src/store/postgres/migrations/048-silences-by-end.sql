-- Which silences have not ended is asked for each part of a visit.
DROP INDEX silences_by_server;
CREATE INDEX silences_by_end ON silences (LEAST(until, ended_at));
