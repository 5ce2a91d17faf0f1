-- Headlines of other outlets that an aggregator lists with an article, shown under All reports.
ALTER TABLE articles ADD COLUMN related TEXT;   -- JSON: RelatedHeadline[]; NULL in rows from before
