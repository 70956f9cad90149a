-- Articles with nearly the same text as a cited one that have the cited sentence too.
CREATE TABLE answer_reprint (
  answer_id   TEXT NOT NULL,
  n           INTEGER NOT NULL,     -- of the citation
  position    INTEGER NOT NULL,     -- from 1
  article_id  TEXT NOT NULL,
  title       TEXT NOT NULL,
  outlet      TEXT,
  published   TEXT,                 -- ISO 8601 day
  quote_start INTEGER NOT NULL,     -- offsets in UTF-16 code units, the end exclusive
  quote_end   INTEGER NOT NULL,
  PRIMARY KEY (answer_id, n, position),
  FOREIGN KEY (answer_id, n) REFERENCES answer_citation (answer_id, n) ON DELETE CASCADE
);
