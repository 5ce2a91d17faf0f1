-- Words have the families of their own language now: what was indexed is forgotten, and indexed anew at the start.
INSERT INTO search (search) VALUES ('delete-all');
