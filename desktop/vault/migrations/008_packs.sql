-- Packs of words that came as files. docs/schema.md explains each table.

CREATE TABLE pack (
    no INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE CHECK (length(id) BETWEEN 1 AND 32),
    version INTEGER NOT NULL CHECK (version >= 1),
    value BLOB NOT NULL CHECK (length(value) BETWEEN 1 AND 262144),
    signature BLOB NOT NULL CHECK (length(signature) BETWEEN 1 AND 4096),
    signer TEXT NOT NULL CHECK (length(signer) = 40),
    taken_at TEXT NOT NULL
) STRICT;

CREATE TRIGGER pack_rises BEFORE UPDATE ON pack
WHEN NEW.id <> OLD.id OR NEW.version <= OLD.version
BEGIN SELECT RAISE (ABORT, 'final'); END;

CREATE TRIGGER pack_stays BEFORE DELETE ON pack
BEGIN SELECT RAISE (ABORT, 'final'); END;
