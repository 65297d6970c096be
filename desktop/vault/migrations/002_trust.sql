-- Everything that is said about a testimony after sealing, and by whose word.
-- docs/schema.md explains each table.

-- Every accepted bundle of any type, for ever.
CREATE TABLE received (
    no INTEGER PRIMARY KEY,
    manifest_sha512 TEXT NOT NULL UNIQUE,
    bundle_id TEXT NOT NULL,
    type TEXT NOT NULL,
    signer TEXT NOT NULL,
    sequence INTEGER NOT NULL,
    previous TEXT NOT NULL,
    claimed_at TEXT NOT NULL,
    received_at TEXT NOT NULL,
    header_sha256 TEXT NOT NULL DEFAULT '',
    signature_sha512 TEXT NOT NULL DEFAULT '',
    about_manifest TEXT NOT NULL DEFAULT '',
    testimony TEXT,
    addressed_to_me INTEGER NOT NULL CHECK (addressed_to_me IN (0, 1))
) STRICT;
CREATE INDEX received_signer ON received (signer, sequence);
CREATE INDEX received_about ON received (about_manifest) WHERE about_manifest <> '';
CREATE INDEX received_concerning ON received (testimony) WHERE testimony IS NOT NULL;
CREATE UNIQUE INDEX received_testimony ON received (testimony) WHERE type = 'testimony';

-- A signer's numbers as runs without a gap, so that gaps are found without reading the log.
CREATE TABLE received_run (
    signer TEXT NOT NULL,
    first INTEGER NOT NULL,
    last INTEGER NOT NULL,
    PRIMARY KEY (signer, first)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER received_runs AFTER INSERT ON received
WHEN (SELECT count(*) FROM received
    WHERE signer = NEW.signer AND sequence = NEW.sequence) = 1
BEGIN
    INSERT INTO received_run (signer, first, last) VALUES (NEW.signer, NEW.sequence,
        coalesce((SELECT last FROM received_run
            WHERE signer = NEW.signer AND first = NEW.sequence + 1), NEW.sequence));
    DELETE FROM received_run WHERE signer = NEW.signer AND first = NEW.sequence + 1;
    UPDATE received_run SET last = (SELECT last FROM received_run
            WHERE signer = NEW.signer AND first = NEW.sequence)
        WHERE signer = NEW.signer AND last = NEW.sequence - 1
            AND first = (SELECT max(first) FROM received_run
                WHERE signer = NEW.signer AND first < NEW.sequence);
    DELETE FROM received_run WHERE signer = NEW.signer AND first = NEW.sequence
        AND (SELECT last FROM received_run
            WHERE signer = NEW.signer AND first < NEW.sequence
            ORDER BY first DESC LIMIT 1) >= NEW.sequence;
END;

INSERT INTO received (manifest_sha512, bundle_id, type, signer, sequence, previous,
    claimed_at, received_at, testimony, addressed_to_me)
    SELECT manifest_sha512, bundle_id, 'testimony', signer, sequence, previous,
        claimed_at, imported_at, testimony, addressed_to_me FROM imported ORDER BY rowid;
DROP TABLE imported;

CREATE TABLE seen_again (
    no INTEGER PRIMARY KEY,
    manifest_sha512 TEXT NOT NULL REFERENCES received (manifest_sha512),
    header_sha256 TEXT NOT NULL,
    at TEXT NOT NULL
) STRICT;
CREATE INDEX seen_again_manifest ON seen_again (manifest_sha512, no);

CREATE TABLE refused (
    no INTEGER PRIMARY KEY,
    at TEXT NOT NULL,
    code TEXT NOT NULL,
    signer TEXT NOT NULL,
    size_mib INTEGER NOT NULL
) STRICT;

CREATE TABLE letter (
    no INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    type TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('draft', 'sealed', 'received')),
    testimony TEXT,
    party TEXT NOT NULL,
    at TEXT NOT NULL,
    at_order INTEGER NOT NULL,
    revision INTEGER NOT NULL CHECK (revision >= 1),
    forgotten INTEGER NOT NULL DEFAULT 0 CHECK (forgotten IN (0, 1))
) STRICT;
CREATE INDEX letter_testimony ON letter (testimony);
CREATE INDEX letter_state ON letter (state);

CREATE TABLE letter_key (
    letter INTEGER PRIMARY KEY REFERENCES letter (no),
    key BLOB NOT NULL CHECK (length(key) = 32)
) STRICT;

-- The value, and for a received letter the signed members as they came.
CREATE TABLE letter_part (
    letter INTEGER NOT NULL REFERENCES letter (no),
    name TEXT NOT NULL,
    sealed BLOB NOT NULL,
    UNIQUE (letter, name)
) STRICT;

CREATE TABLE enclosure (
    no INTEGER PRIMARY KEY,
    letter INTEGER NOT NULL REFERENCES letter (no),
    id TEXT NOT NULL,
    blob TEXT NOT NULL UNIQUE,
    sealed_key BLOB NOT NULL,
    sealed_facts BLOB NOT NULL,
    UNIQUE (letter, id)
) STRICT;

-- The signed members of a received testimony, as they came.
CREATE TABLE original (
    testimony INTEGER NOT NULL REFERENCES testimony (no),
    name TEXT NOT NULL,
    sealed BLOB NOT NULL,
    redactions INTEGER NOT NULL DEFAULT 0,
    UNIQUE (testimony, name)
) STRICT;

CREATE TABLE withdrawn (
    no INTEGER PRIMARY KEY,
    testimony TEXT NOT NULL,
    bundle_id TEXT NOT NULL UNIQUE,
    at TEXT NOT NULL,
    scope TEXT NOT NULL CHECK (scope IN ('narrowed', 'withdrawn')),
    answers BLOB NOT NULL,
    paragraphs TEXT NOT NULL CHECK (json_type(paragraphs) = 'array')
) STRICT;
CREATE INDEX withdrawn_testimony ON withdrawn (testimony, no);

-- Paragraphs whose words are destroyed here. body and original count them.
CREATE TABLE destroyed_paragraph (
    testimony INTEGER NOT NULL REFERENCES testimony (no),
    paragraph INTEGER NOT NULL,
    PRIMARY KEY (testimony, paragraph)
) STRICT;
ALTER TABLE body ADD COLUMN redactions INTEGER NOT NULL DEFAULT 0;

-- Who the deponent is: under a key of its own, so that reading an account never opens it.
CREATE TABLE particulars_key (
    testimony INTEGER PRIMARY KEY REFERENCES testimony (no),
    key BLOB NOT NULL CHECK (length(key) = 32)
) STRICT;

CREATE TABLE particulars (
    testimony INTEGER PRIMARY KEY REFERENCES testimony (no),
    sealed BLOB NOT NULL
) STRICT;

CREATE TABLE sealed_particulars (
    testimony INTEGER PRIMARY KEY REFERENCES testimony (no),
    age BLOB NOT NULL CHECK (length(age) <= 262144),
    custodians TEXT NOT NULL
) STRICT;

CREATE TABLE roster (
    no INTEGER PRIMARY KEY,
    organisation TEXT NOT NULL,
    number INTEGER NOT NULL CHECK (number >= 1),
    body_sha512 TEXT NOT NULL,
    value BLOB NOT NULL,
    accepted_at TEXT NOT NULL,
    compared_at TEXT NOT NULL,
    UNIQUE (organisation, number)
) STRICT;

-- A sealed file is not of a testimony only, and a roster is of none.
CREATE TABLE outbox_of_all (
    bundle_id TEXT PRIMARY KEY,
    type TEXT NOT NULL DEFAULT 'testimony',
    testimony TEXT,
    code TEXT NOT NULL,
    file_name TEXT NOT NULL UNIQUE,
    size_bytes INTEGER NOT NULL,
    sha256 TEXT NOT NULL,
    manifest_sha512 TEXT NOT NULL,
    signature_sha512 TEXT NOT NULL DEFAULT '',
    about_manifest TEXT NOT NULL DEFAULT '',
    sequence INTEGER NOT NULL UNIQUE,
    sealed_at TEXT NOT NULL,
    recipients TEXT NOT NULL,
    recipient_fingerprints TEXT NOT NULL,
    compatible INTEGER NOT NULL CHECK (compatible IN (0, 1)),
    handed_over_at TEXT NOT NULL DEFAULT '',
    receipt_at TEXT NOT NULL DEFAULT ''
) STRICT;
INSERT INTO outbox_of_all (bundle_id, testimony, code, file_name, size_bytes, sha256,
    manifest_sha512, sequence, sealed_at, recipients, recipient_fingerprints, compatible,
    handed_over_at, receipt_at)
    SELECT bundle_id, testimony, code, file_name, size_bytes, sha256, manifest_sha512,
        sequence, sealed_at, recipients, recipient_fingerprints, compatible,
        handed_over_at, receipt_at FROM outbox ORDER BY sequence;
DROP TABLE outbox;
ALTER TABLE outbox_of_all RENAME TO outbox;
CREATE INDEX outbox_manifest ON outbox (manifest_sha512);

CREATE TRIGGER outbox_begins BEFORE INSERT ON outbox
WHEN NEW.type = 'testimony'
    AND NOT EXISTS (SELECT 1 FROM testimony WHERE id = NEW.testimony)
BEGIN SELECT RAISE (ABORT, 'final'); END;

CREATE TRIGGER outbox_final BEFORE UPDATE ON outbox
WHEN (NEW.bundle_id, NEW.type, NEW.testimony, NEW.code, NEW.file_name, NEW.size_bytes,
        NEW.sha256, NEW.manifest_sha512, NEW.signature_sha512, NEW.about_manifest,
        NEW.sequence, NEW.sealed_at, NEW.recipients, NEW.recipient_fingerprints,
        NEW.compatible)
    IS NOT (OLD.bundle_id, OLD.type, OLD.testimony, OLD.code, OLD.file_name,
        OLD.size_bytes, OLD.sha256, OLD.manifest_sha512, OLD.signature_sha512,
        OLD.about_manifest, OLD.sequence, OLD.sealed_at, OLD.recipients,
        OLD.recipient_fingerprints, OLD.compatible)
    OR OLD.receipt_at <> '' AND NEW.receipt_at IS NOT OLD.receipt_at
BEGIN SELECT RAISE (ABORT, 'final'); END;

CREATE TRIGGER outbox_stays BEFORE DELETE ON outbox
BEGIN SELECT RAISE (ABORT, 'final'); END;

CREATE TRIGGER received_begins BEFORE INSERT ON received
WHEN NEW.type = 'testimony'
    AND NOT EXISTS (SELECT 1 FROM testimony WHERE id = NEW.testimony)
BEGIN SELECT RAISE (ABORT, 'final'); END;

-- Two bundles with one number: the signer's key is used in two places, or lies.
CREATE TRIGGER received_forks BEFORE INSERT ON received
WHEN EXISTS (SELECT 1 FROM received WHERE signer = NEW.signer AND sequence = NEW.sequence)
BEGIN SELECT RAISE (ABORT, 'fork'); END;

CREATE TRIGGER received_final BEFORE UPDATE ON received
BEGIN SELECT RAISE (ABORT, 'final'); END;

CREATE TRIGGER received_stays BEFORE DELETE ON received
BEGIN SELECT RAISE (ABORT, 'final'); END;

CREATE TRIGGER seen_again_final BEFORE UPDATE ON seen_again
BEGIN SELECT RAISE (ABORT, 'final'); END;

CREATE TRIGGER seen_again_stays BEFORE DELETE ON seen_again
BEGIN SELECT RAISE (ABORT, 'final'); END;

CREATE TRIGGER refused_follows AFTER INSERT ON refused
WHEN NEW.no > 1 AND NOT EXISTS (SELECT 1 FROM refused WHERE no = NEW.no - 1)
BEGIN SELECT RAISE (ABORT, 'final'); END;

CREATE TRIGGER refused_final BEFORE UPDATE ON refused
BEGIN SELECT RAISE (ABORT, 'final'); END;

CREATE TRIGGER refused_stays BEFORE DELETE ON refused
WHEN OLD.no > (SELECT max(no) FROM refused) - 10000
BEGIN SELECT RAISE (ABORT, 'final'); END;

CREATE TRIGGER letter_begins BEFORE INSERT ON letter
WHEN NEW.state = 'sealed' OR NEW.forgotten
BEGIN SELECT RAISE (ABORT, 'final'); END;

-- A draft gets its bundle's id when it is sealed; nothing else of a letter ever moves.
CREATE TRIGGER letter_identity BEFORE UPDATE ON letter
WHEN (NEW.no, NEW.type, NEW.testimony) IS NOT (OLD.no, OLD.type, OLD.testimony)
    OR NEW.id IS NOT OLD.id AND OLD.state || '>' || NEW.state <> 'draft>sealed'
BEGIN SELECT RAISE (ABORT, 'final'); END;

CREATE TRIGGER letter_moves BEFORE UPDATE ON letter
WHEN NEW.state IS NOT OLD.state AND OLD.state || '>' || NEW.state <> 'draft>sealed'
BEGIN SELECT RAISE (ABORT, 'final'); END;

CREATE TRIGGER letter_final BEFORE UPDATE ON letter
WHEN OLD.state <> 'draft' AND (NEW.party, NEW.at, NEW.at_order, NEW.revision)
    IS NOT (OLD.party, OLD.at, OLD.at_order, OLD.revision)
BEGIN SELECT RAISE (ABORT, 'final'); END;

CREATE TRIGGER letter_forgotten BEFORE UPDATE ON letter
WHEN NEW.forgotten <> OLD.forgotten AND (OLD.forgotten OR NEW.state = 'draft')
BEGIN SELECT RAISE (ABORT, 'final'); END;

CREATE TRIGGER letter_stays BEFORE DELETE ON letter
WHEN OLD.state <> 'draft'
BEGIN SELECT RAISE (ABORT, 'final'); END;

-- A received letter is final once its bundle is in the log.
CREATE TRIGGER letter_key_begins BEFORE INSERT ON letter_key
WHEN NOT EXISTS (SELECT 1 FROM letter WHERE no = NEW.letter AND (state = 'draft'
    OR state = 'received' AND NOT forgotten
        AND id NOT IN (SELECT bundle_id FROM received)))
BEGIN SELECT RAISE (ABORT, 'final'); END;

CREATE TRIGGER letter_key_final BEFORE UPDATE ON letter_key
BEGIN SELECT RAISE (ABORT, 'final'); END;

CREATE TRIGGER letter_key_destroyed BEFORE DELETE ON letter_key
WHEN NOT EXISTS (SELECT 1 FROM letter WHERE no = OLD.letter
    AND (state = 'draft' OR forgotten))
BEGIN SELECT RAISE (ABORT, 'final'); END;

CREATE TRIGGER letter_part_begins BEFORE INSERT ON letter_part
WHEN NOT EXISTS (SELECT 1 FROM letter WHERE no = NEW.letter AND (state = 'draft'
    OR state = 'received' AND NOT forgotten
        AND id NOT IN (SELECT bundle_id FROM received)))
BEGIN SELECT RAISE (ABORT, 'final'); END;

CREATE TRIGGER letter_part_final BEFORE UPDATE ON letter_part
WHEN (SELECT state FROM letter WHERE no = OLD.letter) IS NOT 'draft'
    OR (NEW.letter, NEW.name) IS NOT (OLD.letter, OLD.name)
BEGIN SELECT RAISE (ABORT, 'final'); END;

CREATE TRIGGER letter_part_destroyed BEFORE DELETE ON letter_part
WHEN NOT EXISTS (SELECT 1 FROM letter WHERE no = OLD.letter
    AND (state = 'draft' OR forgotten))
BEGIN SELECT RAISE (ABORT, 'final'); END;

CREATE TRIGGER enclosure_begins BEFORE INSERT ON enclosure
WHEN NOT EXISTS (SELECT 1 FROM letter WHERE no = NEW.letter AND (state = 'draft'
    OR state = 'received' AND NOT forgotten
        AND id NOT IN (SELECT bundle_id FROM received)))
BEGIN SELECT RAISE (ABORT, 'final'); END;

CREATE TRIGGER enclosure_final BEFORE UPDATE ON enclosure
BEGIN SELECT RAISE (ABORT, 'final'); END;

CREATE TRIGGER enclosure_destroyed BEFORE DELETE ON enclosure
WHEN NOT EXISTS (SELECT 1 FROM letter WHERE no = OLD.letter
    AND (state = 'draft' OR forgotten))
BEGIN SELECT RAISE (ABORT, 'final'); END;

CREATE TRIGGER original_begins BEFORE INSERT ON original
WHEN NEW.redactions <> 0 OR NOT EXISTS (SELECT 1 FROM testimony
    WHERE no = NEW.testimony AND state = 'received' AND sealed_at = '')
BEGIN SELECT RAISE (ABORT, 'final'); END;

CREATE TRIGGER original_final BEFORE UPDATE ON original
WHEN OLD.name <> 'record' OR (NEW.testimony, NEW.name) IS NOT (OLD.testimony, OLD.name)
    OR NEW.redactions <= OLD.redactions
    OR NEW.redactions <> (SELECT count(*) FROM destroyed_paragraph
        WHERE testimony = OLD.testimony)
BEGIN SELECT RAISE (ABORT, 'final'); END;

CREATE TRIGGER original_stays BEFORE DELETE ON original
BEGIN SELECT RAISE (ABORT, 'final'); END;

CREATE TRIGGER withdrawn_final BEFORE UPDATE ON withdrawn
BEGIN SELECT RAISE (ABORT, 'final'); END;

CREATE TRIGGER withdrawn_stays BEFORE DELETE ON withdrawn
BEGIN SELECT RAISE (ABORT, 'final'); END;

CREATE TRIGGER destroyed_paragraph_begins BEFORE INSERT ON destroyed_paragraph
WHEN NOT EXISTS (SELECT 1 FROM testimony
    JOIN withdrawn ON withdrawn.testimony = testimony.id,
        json_each (withdrawn.paragraphs) AS named
    WHERE testimony.no = NEW.testimony AND state IN ('received', 'kept')
        AND named.value = NEW.paragraph)
BEGIN SELECT RAISE (ABORT, 'final'); END;

CREATE TRIGGER destroyed_paragraph_final BEFORE UPDATE ON destroyed_paragraph
BEGIN SELECT RAISE (ABORT, 'final'); END;

CREATE TRIGGER destroyed_paragraph_stays BEFORE DELETE ON destroyed_paragraph
BEGIN SELECT RAISE (ABORT, 'final'); END;

-- Words change while OPEN; later only as often as paragraphs were withdrawn.
DROP TRIGGER body_final;
CREATE TRIGGER body_final BEFORE UPDATE ON body
WHEN NEW.testimony IS NOT OLD.testimony
    OR CASE (SELECT state FROM testimony WHERE no = OLD.testimony)
        WHEN 'open' THEN NEW.redactions <> OLD.redactions
        WHEN 'sealed' THEN 1
        WHEN 'ready' THEN 1
        ELSE NEW.redactions <= OLD.redactions
            OR NEW.redactions <> (SELECT count(*) FROM destroyed_paragraph
                WHERE testimony = OLD.testimony)
    END
BEGIN SELECT RAISE (ABORT, 'final'); END;

CREATE TRIGGER particulars_key_begins BEFORE INSERT ON particulars_key
WHEN (SELECT state FROM testimony WHERE no = NEW.testimony) NOT IN ('open', 'ready')
BEGIN SELECT RAISE (ABORT, 'final'); END;

CREATE TRIGGER particulars_key_final BEFORE UPDATE ON particulars_key
BEGIN SELECT RAISE (ABORT, 'final'); END;

CREATE TRIGGER particulars_key_destroyed BEFORE DELETE ON particulars_key
WHEN (SELECT state FROM testimony WHERE no = OLD.testimony) IS NOT 'sealed'
BEGIN SELECT RAISE (ABORT, 'final'); END;

CREATE TRIGGER particulars_begins BEFORE INSERT ON particulars
WHEN (SELECT state FROM testimony WHERE no = NEW.testimony) NOT IN ('open', 'ready')
BEGIN SELECT RAISE (ABORT, 'final'); END;

CREATE TRIGGER particulars_final BEFORE UPDATE ON particulars
WHEN (SELECT state FROM testimony WHERE no = OLD.testimony) NOT IN ('open', 'ready')
    OR NEW.testimony IS NOT OLD.testimony
BEGIN SELECT RAISE (ABORT, 'final'); END;

CREATE TRIGGER particulars_destroyed BEFORE DELETE ON particulars
WHEN (SELECT state FROM testimony WHERE no = OLD.testimony) IS NOT 'sealed'
BEGIN SELECT RAISE (ABORT, 'final'); END;

CREATE TRIGGER sealed_particulars_begins BEFORE INSERT ON sealed_particulars
WHEN NOT EXISTS (SELECT 1 FROM testimony
    WHERE no = NEW.testimony AND state = 'received' AND sealed_at = '')
BEGIN SELECT RAISE (ABORT, 'final'); END;

CREATE TRIGGER sealed_particulars_final BEFORE UPDATE ON sealed_particulars
BEGIN SELECT RAISE (ABORT, 'final'); END;

CREATE TRIGGER sealed_particulars_stays BEFORE DELETE ON sealed_particulars
BEGIN SELECT RAISE (ABORT, 'final'); END;

CREATE TRIGGER roster_rises BEFORE INSERT ON roster
WHEN EXISTS (SELECT 1 FROM roster
    WHERE organisation = NEW.organisation AND number > NEW.number)
BEGIN SELECT RAISE (ABORT, 'final'); END;

CREATE TRIGGER roster_final BEFORE UPDATE ON roster
BEGIN SELECT RAISE (ABORT, 'final'); END;

CREATE TRIGGER roster_stays BEFORE DELETE ON roster
BEGIN SELECT RAISE (ABORT, 'final'); END;
