-- Time-stamps beside bundles. docs/schema.md explains each table.

CREATE TABLE stamp_root (
    no INTEGER PRIMARY KEY,
    fingerprint TEXT NOT NULL UNIQUE CHECK (length(fingerprint) = 64),
    certificate BLOB NOT NULL,
    subject TEXT NOT NULL,
    added_at TEXT NOT NULL,
    withdrawn_at TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE stamp_request (
    no INTEGER PRIMARY KEY,
    nonce TEXT NOT NULL UNIQUE CHECK (length(nonce) = 32),
    signature_sha512 TEXT NOT NULL CHECK (length(signature_sha512) = 128),
    made_at TEXT NOT NULL,
    UNIQUE (nonce, signature_sha512)
) STRICT;
CREATE INDEX stamp_request_signature ON stamp_request (signature_sha512, no);

CREATE TABLE stamp (
    no INTEGER PRIMARY KEY,
    signature_sha512 TEXT NOT NULL,
    nonce TEXT NOT NULL,
    reply BLOB NOT NULL CHECK (length(reply) <= 65536),
    moment TEXT NOT NULL,
    latest TEXT NOT NULL,
    authority TEXT NOT NULL,
    signer TEXT NOT NULL,
    serial TEXT NOT NULL,
    root TEXT NOT NULL REFERENCES stamp_root (fingerprint),
    kept_at TEXT NOT NULL,
    UNIQUE (nonce, signer, serial),
    FOREIGN KEY (nonce, signature_sha512)
        REFERENCES stamp_request (nonce, signature_sha512)
) STRICT;
CREATE INDEX stamp_signature ON stamp (signature_sha512, no);

-- A root can be taken out of use, once; nothing else of it ever moves.
CREATE TRIGGER stamp_root_final BEFORE UPDATE ON stamp_root
WHEN (NEW.no, NEW.fingerprint, NEW.certificate, NEW.subject, NEW.added_at)
    IS NOT (OLD.no, OLD.fingerprint, OLD.certificate, OLD.subject, OLD.added_at)
    OR OLD.withdrawn_at <> '' OR NEW.withdrawn_at = ''
BEGIN SELECT RAISE (ABORT, 'final'); END;

CREATE TRIGGER stamp_root_stays BEFORE DELETE ON stamp_root
BEGIN SELECT RAISE (ABORT, 'final'); END;

CREATE TRIGGER stamp_request_final BEFORE UPDATE ON stamp_request
BEGIN SELECT RAISE (ABORT, 'final'); END;

CREATE TRIGGER stamp_request_stays BEFORE DELETE ON stamp_request
BEGIN SELECT RAISE (ABORT, 'final'); END;

CREATE TRIGGER stamp_begins BEFORE INSERT ON stamp
WHEN (SELECT withdrawn_at FROM stamp_root WHERE fingerprint = NEW.root) <> ''
BEGIN SELECT RAISE (ABORT, 'final'); END;

CREATE TRIGGER stamp_final BEFORE UPDATE ON stamp
BEGIN SELECT RAISE (ABORT, 'final'); END;

CREATE TRIGGER stamp_stays BEFORE DELETE ON stamp
BEGIN SELECT RAISE (ABORT, 'final'); END;
