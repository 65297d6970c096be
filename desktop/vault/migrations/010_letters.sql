-- By which bundle a letter came. The id that a bundle gives itself can be anybody's choice, so
-- nothing is found by it any more. docs/schema.md explains each table.

ALTER TABLE letter ADD COLUMN manifest_sha512 TEXT NOT NULL DEFAULT '';

-- Letter and log grow together, so those of one signer, type and moment are in one order. They
-- were kept under the id of their bundle, or the beginning of its digest if that was taken.
UPDATE letter SET manifest_sha512 = came.manifest_sha512
FROM (SELECT no, type, party, at,
        row_number() OVER (PARTITION BY type, party, at ORDER BY no) AS place
    FROM letter WHERE state = 'received') AS kept
JOIN (SELECT manifest_sha512, bundle_id, type, signer, received_at,
        row_number() OVER (PARTITION BY type, signer, received_at ORDER BY no) AS place
    FROM received) AS came
ON came.type = kept.type AND came.signer = kept.party AND came.received_at = kept.at
    AND came.place = kept.place
WHERE letter.no = kept.no
    AND letter.id IN (came.bundle_id, substr(came.manifest_sha512, 1, 32));

CREATE INDEX letter_manifest ON letter (manifest_sha512) WHERE manifest_sha512 <> '';

DROP TRIGGER letter_begins;
CREATE TRIGGER letter_begins BEFORE INSERT ON letter
WHEN NEW.state = 'sealed' OR NEW.forgotten
    OR (NEW.state = 'received') <> (NEW.manifest_sha512 <> '')
BEGIN SELECT RAISE (ABORT, 'final'); END;

CREATE TRIGGER letter_came BEFORE UPDATE ON letter
WHEN NEW.manifest_sha512 IS NOT OLD.manifest_sha512
BEGIN SELECT RAISE (ABORT, 'final'); END;

-- A received letter is final once its bundle is in the log: that very one.
DROP TRIGGER letter_key_begins;
CREATE TRIGGER letter_key_begins BEFORE INSERT ON letter_key
WHEN NOT EXISTS (SELECT 1 FROM letter WHERE no = NEW.letter AND (state = 'draft'
    OR state = 'received' AND NOT forgotten AND manifest_sha512 <> ''
        AND manifest_sha512 NOT IN (SELECT manifest_sha512 FROM received)))
BEGIN SELECT RAISE (ABORT, 'final'); END;

DROP TRIGGER letter_part_begins;
CREATE TRIGGER letter_part_begins BEFORE INSERT ON letter_part
WHEN NOT EXISTS (SELECT 1 FROM letter WHERE no = NEW.letter AND (state = 'draft'
    OR state = 'received' AND NOT forgotten AND manifest_sha512 <> ''
        AND manifest_sha512 NOT IN (SELECT manifest_sha512 FROM received)))
BEGIN SELECT RAISE (ABORT, 'final'); END;

DROP TRIGGER enclosure_begins;
CREATE TRIGGER enclosure_begins BEFORE INSERT ON enclosure
WHEN NOT EXISTS (SELECT 1 FROM letter WHERE no = NEW.letter AND (state = 'draft'
    OR state = 'received' AND NOT forgotten AND manifest_sha512 <> ''
        AND manifest_sha512 NOT IN (SELECT manifest_sha512 FROM received)))
BEGIN SELECT RAISE (ABORT, 'final'); END;
