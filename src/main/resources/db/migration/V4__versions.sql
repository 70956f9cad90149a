ALTER TABLE article ADD COLUMN author TEXT;

-- Where the source states the day of publication, in words.
ALTER TABLE article ADD COLUMN published_by TEXT;

-- When the archive took in this text, in milliseconds since 1970 began in UTC; 0 if nobody knows.
ALTER TABLE article ADD COLUMN added BIGINT NOT NULL DEFAULT 0;

-- The archive's generation when this row last changed.
ALTER TABLE article ADD COLUMN generation BIGINT NOT NULL DEFAULT 0;

-- What an article was before it was replaced or removed: quotes of it can still be checked.
CREATE TABLE article_version (
  article_id   TEXT NOT NULL,
  sha256       TEXT NOT NULL,
  title        TEXT,
  author       TEXT,
  outlet       TEXT,
  published    TEXT,
  published_by TEXT,
  url          TEXT,
  language     TEXT,
  text         TEXT NOT NULL,
  source       BLOB NOT NULL,
  media_type   TEXT NOT NULL,
  origin       TEXT NOT NULL,
  added        BIGINT NOT NULL,
  ended        BIGINT NOT NULL,   -- when another text took its place, or none, as in added
  PRIMARY KEY (article_id, sha256)
);

CREATE INDEX article_version_origin ON article_version (origin);

-- Other places that an article's text came from, word for word. When the article gets another text,
-- the first of them becomes an article with the text that they all have.
CREATE TABLE article_copy (
  origin       TEXT PRIMARY KEY,
  article_id   TEXT NOT NULL REFERENCES article (id) ON DELETE CASCADE,
  title        TEXT,
  author       TEXT,
  outlet       TEXT,
  published    TEXT,
  published_by TEXT,
  url          TEXT,
  language     TEXT,
  source       BLOB NOT NULL,
  media_type   TEXT NOT NULL,
  added        BIGINT NOT NULL
);

CREATE INDEX article_copy_article ON article_copy (article_id);
