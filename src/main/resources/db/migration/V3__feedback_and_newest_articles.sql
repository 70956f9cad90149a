-- What a reader said about an answer. It goes with the answer.
CREATE TABLE answer_feedback (
  answer_id TEXT PRIMARY KEY REFERENCES answer (id) ON DELETE CASCADE,
  helpful   BOOLEAN NOT NULL,
  comment   TEXT,
  given     BIGINT NOT NULL       -- milliseconds since 1970 began in UTC
);

CREATE INDEX answer_feedback_given ON answer_feedback (given);

-- Lists show the newest articles first, those without a day last.
CREATE INDEX article_newest ON article (published IS NULL, published DESC, id);
CREATE INDEX article_outlet ON article (outlet);
