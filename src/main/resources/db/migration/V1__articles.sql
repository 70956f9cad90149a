CREATE TABLE article (
  id         TEXT PRIMARY KEY,
  title      TEXT,
  outlet     TEXT,
  published  TEXT,            -- ISO 8601 day, where the source states one
  url        TEXT,
  language   TEXT,
  text       TEXT NOT NULL,   -- what offsets count in
  sha256     TEXT NOT NULL,
  source     BLOB NOT NULL,   -- the bytes as received
  media_type TEXT NOT NULL,
  origin     TEXT NOT NULL    -- the file or address it came from
);

CREATE INDEX article_sha256 ON article (sha256);
CREATE INDEX article_origin ON article (origin);

-- One row: a number that grows with every change of the articles.
CREATE TABLE archive (generation INTEGER NOT NULL);
INSERT INTO archive (generation) VALUES (0);
