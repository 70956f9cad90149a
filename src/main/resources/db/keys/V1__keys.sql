-- Who may use this home. A key is never deleted: where one was, every request needs one.
CREATE TABLE access_key (
  id                  TEXT PRIMARY KEY,   -- stands in the secret
  name                TEXT NOT NULL,
  secret_sha256       BLOB NOT NULL,      -- of the whole secret, which nobody keeps
  permissions         TEXT NOT NULL,      -- with spaces between
  requests_per_minute INTEGER,
  concurrent          INTEGER,
  created             BIGINT NOT NULL,    -- milliseconds since 1970 began in UTC, as all of these
  expires             BIGINT,
  revoked             BIGINT,
  last_used           TEXT                -- day in UTC
);

CREATE TABLE access_key_collection (
  key_id   TEXT NOT NULL REFERENCES access_key (id),
  place    INTEGER NOT NULL,              -- from 0
  name     TEXT NOT NULL,
  PRIMARY KEY (key_id, place)
);
