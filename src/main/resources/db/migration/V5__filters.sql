-- What of a question was taken for a limit to the articles searched, at most one of each kind.
CREATE TABLE answer_filter (
  answer_id      TEXT NOT NULL REFERENCES answer (id) ON DELETE CASCADE,
  position       INTEGER NOT NULL,     -- from 1
  kind           TEXT NOT NULL,        -- outlet or published; the outlets are items of the answer, kind filter_outlet
  words          TEXT NOT NULL,        -- of the question
  published_from TEXT,                 -- ISO 8601 day
  published_to   TEXT,                 -- ISO 8601 day
  PRIMARY KEY (answer_id, position)
);
