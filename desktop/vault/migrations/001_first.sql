-- The first vault. docs/schema.md explains each table.
PRAGMA application_id = 0x44504E54;

CREATE TABLE owner (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    secret BLOB NOT NULL,
    created_at TEXT NOT NULL
) STRICT;

CREATE TABLE testimony (
    no INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    code TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('open', 'ready', 'sealed', 'kept', 'received')),
    language TEXT NOT NULL,
    started_at TEXT NOT NULL,
    changed_at TEXT NOT NULL,
    changed_order INTEGER NOT NULL,
    revision INTEGER NOT NULL CHECK (revision >= 1),
    paragraphs INTEGER NOT NULL,
    attachments INTEGER NOT NULL DEFAULT 0,
    gaps TEXT NOT NULL DEFAULT '',
    signer TEXT NOT NULL DEFAULT '',
    sealed_at TEXT NOT NULL DEFAULT '',
    recipients TEXT NOT NULL DEFAULT '[]',
    receipt_at TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX testimony_shelf ON testimony (changed_order DESC, no DESC);
CREATE INDEX testimony_code ON testimony (code);

CREATE TABLE content_key (
    testimony INTEGER PRIMARY KEY REFERENCES testimony (no),
    key BLOB NOT NULL CHECK (length(key) = 32)
) STRICT;

CREATE TABLE body (
    testimony INTEGER PRIMARY KEY REFERENCES testimony (no),
    sealed BLOB NOT NULL,
    sealed_index BLOB NOT NULL
) STRICT;

CREATE TABLE attachment (
    no INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    testimony INTEGER NOT NULL REFERENCES testimony (no),
    blob TEXT NOT NULL UNIQUE,
    sealed_key BLOB NOT NULL,
    sealed_facts BLOB NOT NULL
) STRICT;
CREATE INDEX attachment_testimony ON attachment (testimony, no);

CREATE TABLE take (
    id TEXT PRIMARY KEY,
    testimony INTEGER NOT NULL REFERENCES testimony (no),
    started_at TEXT NOT NULL,
    sealed_key BLOB NOT NULL
) STRICT;

CREATE TABLE contact (
    no INTEGER PRIMARY KEY,
    fingerprint TEXT NOT NULL UNIQUE,
    card TEXT NOT NULL,
    recipient_class TEXT NOT NULL,
    added_at TEXT NOT NULL,
    verified_at TEXT NOT NULL DEFAULT '',
    verified_how TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE outbox (
    bundle_id TEXT PRIMARY KEY,
    testimony TEXT NOT NULL REFERENCES testimony (id),
    code TEXT NOT NULL,
    file_name TEXT NOT NULL UNIQUE,
    size_bytes INTEGER NOT NULL,
    sha256 TEXT NOT NULL,
    manifest_sha512 TEXT NOT NULL,
    sequence INTEGER NOT NULL UNIQUE,
    sealed_at TEXT NOT NULL,
    recipients TEXT NOT NULL,
    recipient_fingerprints TEXT NOT NULL,
    compatible INTEGER NOT NULL CHECK (compatible IN (0, 1)),
    handed_over_at TEXT NOT NULL DEFAULT '',
    receipt_at TEXT NOT NULL DEFAULT ''
) STRICT;

-- Sealed files being written: what is here and not in the outbox was cut off.
CREATE TABLE expected_file (
    file_name TEXT PRIMARY KEY
) STRICT;

CREATE TABLE imported (
    manifest_sha512 TEXT PRIMARY KEY,
    bundle_id TEXT NOT NULL,
    testimony TEXT NOT NULL UNIQUE REFERENCES testimony (id),
    signer TEXT NOT NULL,
    sequence INTEGER NOT NULL,
    previous TEXT NOT NULL,
    imported_at TEXT NOT NULL,
    addressed_to_me INTEGER NOT NULL CHECK (addressed_to_me IN (0, 1)),
    claimed_at TEXT NOT NULL
) STRICT;

CREATE TABLE custody (
    sequence INTEGER PRIMARY KEY,
    subject TEXT NOT NULL,
    at TEXT NOT NULL,
    act TEXT NOT NULL,
    actor TEXT NOT NULL,
    facts BLOB NOT NULL,
    previous TEXT NOT NULL,
    hash TEXT NOT NULL,
    signature TEXT NOT NULL
) STRICT;
CREATE INDEX custody_subject ON custody (subject, sequence);

CREATE TABLE adopted_custody (
    testimony INTEGER PRIMARY KEY REFERENCES testimony (no),
    events BLOB NOT NULL
) STRICT;

-- Words are folded and split by the program, so the plainest tokenizer is the right one.
-- secure-delete wipes a deleted word from the index itself; contentless_delete does not.
CREATE VIRTUAL TABLE search USING fts5 (
    words, content = '', detail = none, columnsize = 0, tokenize = 'ascii'
);
INSERT INTO search (search, rank) VALUES ('secure-delete', 1);

CREATE TRIGGER testimony_moves BEFORE UPDATE ON testimony
WHEN NEW.state IS NOT OLD.state AND OLD.state || '>' || NEW.state NOT IN
    ('open>ready', 'ready>open', 'ready>sealed', 'ready>kept')
BEGIN SELECT RAISE (ABORT, 'final'); END;

CREATE TRIGGER testimony_identity BEFORE UPDATE ON testimony
WHEN (NEW.no, NEW.id, NEW.code, NEW.started_at, NEW.signer)
    IS NOT (OLD.no, OLD.id, OLD.code, OLD.started_at, OLD.signer)
BEGIN SELECT RAISE (ABORT, 'final'); END;

CREATE TRIGGER testimony_content_final BEFORE UPDATE ON testimony
WHEN OLD.state NOT IN ('open', 'received') AND
    (NEW.language, NEW.revision, NEW.paragraphs, NEW.attachments)
    IS NOT (OLD.language, OLD.revision, OLD.paragraphs, OLD.attachments)
BEGIN SELECT RAISE (ABORT, 'final'); END;

-- A received testimony is final once its import was noted, which gives it sealed_at.
CREATE TRIGGER testimony_final BEFORE UPDATE ON testimony
WHEN (OLD.state IN ('sealed', 'kept') OR OLD.state = 'received' AND OLD.sealed_at <> '')
    AND ((NEW.language, NEW.changed_at, NEW.changed_order, NEW.revision, NEW.paragraphs,
        NEW.attachments, NEW.gaps, NEW.sealed_at, NEW.recipients)
    IS NOT (OLD.language, OLD.changed_at, OLD.changed_order, OLD.revision,
        OLD.paragraphs, OLD.attachments, OLD.gaps, OLD.sealed_at, OLD.recipients)
    OR OLD.receipt_at <> '' AND NEW.receipt_at IS NOT OLD.receipt_at)
BEGIN SELECT RAISE (ABORT, 'final'); END;

CREATE TRIGGER testimony_stays BEFORE DELETE ON testimony
BEGIN SELECT RAISE (ABORT, 'final'); END;

CREATE TRIGGER testimony_begins BEFORE INSERT ON testimony
WHEN NEW.state IN ('sealed', 'kept')
BEGIN SELECT RAISE (ABORT, 'final'); END;

CREATE TRIGGER content_key_stays BEFORE UPDATE ON content_key
BEGIN SELECT RAISE (ABORT, 'final'); END;

CREATE TRIGGER content_key_destroyed BEFORE DELETE ON content_key
WHEN (SELECT state FROM testimony WHERE no = OLD.testimony) IS NOT 'sealed'
BEGIN SELECT RAISE (ABORT, 'final'); END;

CREATE TRIGGER content_key_begins BEFORE INSERT ON content_key
WHEN (SELECT state FROM testimony WHERE no = NEW.testimony) IN ('sealed', 'kept')
BEGIN SELECT RAISE (ABORT, 'final'); END;

CREATE TRIGGER body_begins BEFORE INSERT ON body
WHEN (SELECT state FROM testimony WHERE no = NEW.testimony) IN ('sealed', 'kept')
BEGIN SELECT RAISE (ABORT, 'final'); END;

CREATE TRIGGER body_final BEFORE UPDATE ON body
WHEN (SELECT state FROM testimony WHERE no = OLD.testimony) IS NOT 'open'
    OR NEW.testimony IS NOT OLD.testimony
BEGIN SELECT RAISE (ABORT, 'final'); END;

CREATE TRIGGER body_destroyed BEFORE DELETE ON body
WHEN (SELECT state FROM testimony WHERE no = OLD.testimony) IS NOT 'sealed'
BEGIN SELECT RAISE (ABORT, 'final'); END;

CREATE TRIGGER attachment_begins BEFORE INSERT ON attachment
WHEN NOT EXISTS (SELECT 1 FROM testimony WHERE no = NEW.testimony
    AND (state = 'open' OR state = 'received' AND sealed_at = ''))
BEGIN SELECT RAISE (ABORT, 'final'); END;

CREATE TRIGGER attachment_final BEFORE UPDATE ON attachment
BEGIN SELECT RAISE (ABORT, 'final'); END;

CREATE TRIGGER attachment_destroyed BEFORE DELETE ON attachment
WHEN (SELECT state FROM testimony WHERE no = OLD.testimony) NOT IN ('open', 'sealed')
BEGIN SELECT RAISE (ABORT, 'final'); END;

CREATE TRIGGER custody_follows BEFORE INSERT ON custody
WHEN NEW.sequence IS NOT (SELECT coalesce(max(sequence), 0) + 1 FROM custody)
    OR NEW.previous IS NOT coalesce(
        (SELECT hash FROM custody WHERE sequence = NEW.sequence - 1),
        '0000000000000000000000000000000000000000000000000000000000000000')
BEGIN SELECT RAISE (ABORT, 'final'); END;

CREATE TRIGGER custody_final BEFORE UPDATE ON custody
BEGIN SELECT RAISE (ABORT, 'final'); END;

CREATE TRIGGER custody_stays BEFORE DELETE ON custody
BEGIN SELECT RAISE (ABORT, 'final'); END;

CREATE TRIGGER adopted_custody_final BEFORE UPDATE ON adopted_custody
BEGIN SELECT RAISE (ABORT, 'final'); END;

CREATE TRIGGER adopted_custody_stays BEFORE DELETE ON adopted_custody
BEGIN SELECT RAISE (ABORT, 'final'); END;

CREATE TRIGGER outbox_final BEFORE UPDATE ON outbox
WHEN (NEW.bundle_id, NEW.testimony, NEW.code, NEW.file_name, NEW.size_bytes, NEW.sha256,
        NEW.manifest_sha512, NEW.sequence, NEW.sealed_at, NEW.recipients,
        NEW.recipient_fingerprints, NEW.compatible)
    IS NOT (OLD.bundle_id, OLD.testimony, OLD.code, OLD.file_name, OLD.size_bytes,
        OLD.sha256, OLD.manifest_sha512, OLD.sequence, OLD.sealed_at, OLD.recipients,
        OLD.recipient_fingerprints, OLD.compatible)
    OR OLD.receipt_at <> '' AND NEW.receipt_at IS NOT OLD.receipt_at
BEGIN SELECT RAISE (ABORT, 'final'); END;

CREATE TRIGGER outbox_stays BEFORE DELETE ON outbox
BEGIN SELECT RAISE (ABORT, 'final'); END;

CREATE TRIGGER imported_final BEFORE UPDATE ON imported
BEGIN SELECT RAISE (ABORT, 'final'); END;

CREATE TRIGGER imported_stays BEFORE DELETE ON imported
BEGIN SELECT RAISE (ABORT, 'final'); END;

CREATE TRIGGER owner_final BEFORE UPDATE ON owner
BEGIN SELECT RAISE (ABORT, 'final'); END;

CREATE TRIGGER owner_stays BEFORE DELETE ON owner
BEGIN SELECT RAISE (ABORT, 'final'); END;
