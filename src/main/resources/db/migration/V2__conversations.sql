-- An answer as it was given, and all that it was made with.
CREATE TABLE answer (
  id           TEXT PRIMARY KEY,
  previous     TEXT,              -- the answer before it in its conversation
  question     TEXT NOT NULL,     -- as it was typed
  standalone   TEXT NOT NULL,     -- as it was understood
  mode         TEXT NOT NULL,     -- as asked for: auto, extractive or generative
  scope_from   TEXT,              -- ISO 8601 day
  scope_to     TEXT,              -- ISO 8601 day
  status       TEXT NOT NULL,     -- answered or not_found
  reason       TEXT,              -- in words, where it was not found
  generation   BIGINT NOT NULL,   -- of the archive
  articles     INTEGER NOT NULL,
  passages     INTEGER NOT NULL,
  score        DOUBLE PRECISION NOT NULL,
  caution      TEXT NOT NULL,     -- low, normal or high
  reranker     TEXT,              -- SHA-256 of the cross-encoder, where there was one
  version      TEXT NOT NULL,     -- of the program
  provider     TEXT,              -- of the language model that wrote it, where one did
  model        TEXT,
  prompts      TEXT,              -- SHA-256 of what the model was told
  answered_at  BIGINT NOT NULL,   -- milliseconds since 1970 began in UTC
  took_millis  BIGINT NOT NULL
);

CREATE TABLE answer_sentence (
  answer_id TEXT NOT NULL REFERENCES answer (id) ON DELETE CASCADE,
  position  INTEGER NOT NULL,     -- from 1
  text      TEXT NOT NULL,
  citations TEXT NOT NULL,        -- numbers, from 1, with spaces between them
  PRIMARY KEY (answer_id, position)
);

-- What is quoted. The article may change or go; what was quoted stays.
CREATE TABLE answer_citation (
  answer_id       TEXT NOT NULL REFERENCES answer (id) ON DELETE CASCADE,
  n               INTEGER NOT NULL,     -- from 1
  article_id      TEXT NOT NULL,
  title           TEXT NOT NULL,
  outlet          TEXT,
  published       TEXT,                 -- ISO 8601 day
  sha256          TEXT NOT NULL,        -- of the article's text
  quote           TEXT NOT NULL,
  quote_start     INTEGER NOT NULL,     -- offsets in UTF-16 code units, the end exclusive
  quote_end       INTEGER NOT NULL,
  highlight_start INTEGER NOT NULL,
  highlight_end   INTEGER NOT NULL,
  speaker         TEXT,
  role            TEXT,
  via             TEXT,
  score           DOUBLE PRECISION NOT NULL,
  PRIMARY KEY (answer_id, n)
);

CREATE INDEX answer_citation_article ON answer_citation (article_id);

-- The lists of words that belong to an answer.
CREATE TABLE answer_item (
  answer_id TEXT NOT NULL REFERENCES answer (id) ON DELETE CASCADE,
  kind      TEXT NOT NULL,        -- notice, missing, article or outlet; the last two are its scope
  position  INTEGER NOT NULL,     -- from 1
  text      TEXT NOT NULL,
  PRIMARY KEY (answer_id, kind, position)
);

CREATE TABLE conversation (
  id        TEXT PRIMARY KEY,
  title     TEXT NOT NULL,
  created   BIGINT NOT NULL,      -- milliseconds since 1970 began in UTC
  last_used BIGINT NOT NULL
);

CREATE INDEX conversation_last_used ON conversation (last_used);

CREATE TABLE turn (
  conversation_id TEXT NOT NULL REFERENCES conversation (id) ON DELETE CASCADE,
  position        INTEGER NOT NULL,     -- from 1
  answer_id       TEXT NOT NULL REFERENCES answer (id),
  asked_at        BIGINT NOT NULL,      -- milliseconds since 1970 began in UTC
  PRIMARY KEY (conversation_id, position)
);

CREATE INDEX turn_answer ON turn (answer_id);
