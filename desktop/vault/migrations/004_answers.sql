-- Who of its recipients answered for a sealed file. docs/schema.md explains each table.

CREATE TABLE outbox_answer (
    bundle_id TEXT NOT NULL REFERENCES outbox (bundle_id),
    signer TEXT NOT NULL,
    at TEXT NOT NULL,
    PRIMARY KEY (bundle_id, signer)
) STRICT, WITHOUT ROWID;

-- The first receipt is known to have counted; of later ones nothing was noted.
INSERT INTO outbox_answer (bundle_id, signer, at)
    SELECT bundle_id, named.value, receipt_at
    FROM outbox, json_each (recipient_fingerprints) AS named
    WHERE receipt_at <> '' AND EXISTS (SELECT 1 FROM custody
        WHERE act = 'receipt' AND at = receipt_at
            AND json_extract (CAST (facts AS TEXT), '$.bundle') = outbox.bundle_id
            AND json_extract (CAST (facts AS TEXT), '$.signer') = named.value);

ALTER TABLE outbox ADD COLUMN let_go_at TEXT NOT NULL DEFAULT '';

CREATE TRIGGER outbox_answer_begins BEFORE INSERT ON outbox_answer
WHEN NOT EXISTS (SELECT 1 FROM outbox, json_each (recipient_fingerprints) AS named
    WHERE bundle_id = NEW.bundle_id AND named.value = NEW.signer)
BEGIN SELECT RAISE (ABORT, 'final'); END;

CREATE TRIGGER outbox_answer_final BEFORE UPDATE ON outbox_answer
BEGIN SELECT RAISE (ABORT, 'final'); END;

CREATE TRIGGER outbox_answer_stays BEFORE DELETE ON outbox_answer
BEGIN SELECT RAISE (ABORT, 'final'); END;

-- Before anybody answered, the file may be the only copy there is.
CREATE TRIGGER outbox_let_go BEFORE UPDATE ON outbox
WHEN NEW.let_go_at IS NOT OLD.let_go_at AND (OLD.let_go_at <> ''
    OR NOT EXISTS (SELECT 1 FROM outbox_answer WHERE bundle_id = NEW.bundle_id))
BEGIN SELECT RAISE (ABORT, 'final'); END;
