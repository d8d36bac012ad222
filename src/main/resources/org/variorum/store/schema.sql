-- The tables of Variorum, for HSQLDB and PostgreSQL alike. Read by store.Database whenever it opens one: a table that
-- an older version did not know is added.
-- Spring Batch's own tables come from its own scripts and stand beside these.

CREATE TABLE IF NOT EXISTS article (night DATE NOT NULL, n BIGINT NOT NULL, body BYTEA NOT NULL, PRIMARY KEY (night, n));
CREATE TABLE IF NOT EXISTS article_id (night DATE NOT NULL, id VARCHAR(16) NOT NULL, n BIGINT NOT NULL, PRIMARY KEY (night, id));
CREATE TABLE IF NOT EXISTS reject (night DATE NOT NULL, n BIGINT NOT NULL, body BYTEA NOT NULL, PRIMARY KEY (night, n));
CREATE TABLE IF NOT EXISTS line_uses (night DATE NOT NULL, n BIGINT NOT NULL, body BYTEA NOT NULL, PRIMARY KEY (night, n));
CREATE TABLE IF NOT EXISTS edition (night DATE NOT NULL, item VARCHAR(16) NOT NULL, version BIGINT NOT NULL, n BIGINT NOT NULL, PRIMARY KEY (night, item));
CREATE TABLE IF NOT EXISTS replaced (night DATE NOT NULL, n BIGINT NOT NULL, body BYTEA NOT NULL, PRIMARY KEY (night, n));
CREATE TABLE IF NOT EXISTS unannotated (night DATE NOT NULL, n BIGINT NOT NULL, body BYTEA NOT NULL, PRIMARY KEY (night, n));
CREATE TABLE IF NOT EXISTS annotation (night DATE NOT NULL, n BIGINT NOT NULL, body BYTEA NOT NULL, PRIMARY KEY (night, n));
CREATE TABLE IF NOT EXISTS resolution (night DATE NOT NULL, n BIGINT NOT NULL, body BYTEA NOT NULL, PRIMARY KEY (night, n));
CREATE TABLE IF NOT EXISTS entity (night DATE NOT NULL, n BIGINT NOT NULL, body BYTEA NOT NULL, PRIMARY KEY (night, n));
CREATE TABLE IF NOT EXISTS known_entity (night DATE NOT NULL, id VARCHAR(40) NOT NULL, body BYTEA NOT NULL, PRIMARY KEY (id, night));
CREATE TABLE IF NOT EXISTS story (night DATE NOT NULL, n BIGINT NOT NULL, body BYTEA NOT NULL, PRIMARY KEY (night, n));
CREATE TABLE IF NOT EXISTS chapter (night DATE NOT NULL, n BIGINT NOT NULL, body BYTEA NOT NULL, PRIMARY KEY (night, n));
CREATE TABLE IF NOT EXISTS term_uses (night DATE NOT NULL, n BIGINT NOT NULL, body BYTEA NOT NULL, PRIMARY KEY (night, n));
CREATE TABLE IF NOT EXISTS comparison (night DATE NOT NULL, n BIGINT NOT NULL, body BYTEA NOT NULL, PRIMARY KEY (night, n));
CREATE TABLE IF NOT EXISTS settled (night DATE NOT NULL, n BIGINT NOT NULL, body BYTEA NOT NULL, PRIMARY KEY (night, n));
CREATE TABLE IF NOT EXISTS agreement (night DATE NOT NULL, n BIGINT NOT NULL, body BYTEA NOT NULL, PRIMARY KEY (night, n));
CREATE TABLE IF NOT EXISTS score (night DATE NOT NULL, n BIGINT NOT NULL, body BYTEA NOT NULL, PRIMARY KEY (night, n));
CREATE TABLE IF NOT EXISTS lost_point (night DATE NOT NULL, n BIGINT NOT NULL, body BYTEA NOT NULL, PRIMARY KEY (night, n));
CREATE TABLE IF NOT EXISTS earned (night DATE NOT NULL, n BIGINT NOT NULL, body BYTEA NOT NULL, PRIMARY KEY (night, n));
CREATE TABLE IF NOT EXISTS lone_value (night DATE NOT NULL, n BIGINT NOT NULL, body BYTEA NOT NULL, PRIMARY KEY (night, n));
-- Last, because a database that has this table is complete.
CREATE TABLE IF NOT EXISTS night (
    night DATE NOT NULL PRIMARY KEY,
    fingerprint VARCHAR(64) NOT NULL,
    take BIGINT NOT NULL,
    first_step VARCHAR(20) NOT NULL,
    complete BOOLEAN NOT NULL
);
