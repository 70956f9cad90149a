-- Without it, what the index lacks could be told only by reading all texts.
CREATE INDEX article_generation ON article (id, generation);
