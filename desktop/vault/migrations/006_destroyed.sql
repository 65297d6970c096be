-- Testimonies whose words a person destroyed here without sealing them, or after they were
-- kept or received. docs/schema.md explains each table.

CREATE TABLE destroyed (
    testimony INTEGER PRIMARY KEY REFERENCES testimony (no),
    at TEXT NOT NULL
) STRICT;

CREATE TRIGGER destroyed_begins BEFORE INSERT ON destroyed
WHEN (SELECT state FROM testimony WHERE no = NEW.testimony) IS 'sealed'
BEGIN SELECT RAISE (ABORT, 'final'); END;

CREATE TRIGGER destroyed_final BEFORE UPDATE ON destroyed
BEGIN SELECT RAISE (ABORT, 'final'); END;

CREATE TRIGGER destroyed_stays BEFORE DELETE ON destroyed
BEGIN SELECT RAISE (ABORT, 'final'); END;

-- From then on nothing of it changes any more but when a receipt came.
CREATE TRIGGER testimony_destroyed BEFORE UPDATE ON testimony
WHEN OLD.no IN (SELECT testimony FROM destroyed)
    AND (NEW.state, NEW.language, NEW.changed_at, NEW.changed_order, NEW.revision,
        NEW.paragraphs, NEW.attachments, NEW.gaps, NEW.sealed_at, NEW.recipients)
    IS NOT (OLD.state, OLD.language, OLD.changed_at, OLD.changed_order, OLD.revision,
        OLD.paragraphs, OLD.attachments, OLD.gaps, OLD.sealed_at, OLD.recipients)
BEGIN SELECT RAISE (ABORT, 'final'); END;

CREATE TRIGGER content_key_of_destroyed BEFORE INSERT ON content_key
WHEN NEW.testimony IN (SELECT testimony FROM destroyed)
BEGIN SELECT RAISE (ABORT, 'final'); END;

CREATE TRIGGER body_of_destroyed BEFORE INSERT ON body
WHEN NEW.testimony IN (SELECT testimony FROM destroyed)
BEGIN SELECT RAISE (ABORT, 'final'); END;

CREATE TRIGGER body_changed_of_destroyed BEFORE UPDATE ON body
WHEN OLD.testimony IN (SELECT testimony FROM destroyed)
BEGIN SELECT RAISE (ABORT, 'final'); END;

CREATE TRIGGER attachment_of_destroyed BEFORE INSERT ON attachment
WHEN NEW.testimony IN (SELECT testimony FROM destroyed)
BEGIN SELECT RAISE (ABORT, 'final'); END;

CREATE TRIGGER particulars_of_destroyed BEFORE INSERT ON particulars
WHEN NEW.testimony IN (SELECT testimony FROM destroyed)
BEGIN SELECT RAISE (ABORT, 'final'); END;

CREATE TRIGGER particulars_key_of_destroyed BEFORE INSERT ON particulars_key
WHEN NEW.testimony IN (SELECT testimony FROM destroyed)
BEGIN SELECT RAISE (ABORT, 'final'); END;

DROP TRIGGER content_key_destroyed;
CREATE TRIGGER content_key_destroyed BEFORE DELETE ON content_key
WHEN (SELECT state FROM testimony WHERE no = OLD.testimony) IS NOT 'sealed'
    AND OLD.testimony NOT IN (SELECT testimony FROM destroyed)
BEGIN SELECT RAISE (ABORT, 'final'); END;

DROP TRIGGER body_destroyed;
CREATE TRIGGER body_destroyed BEFORE DELETE ON body
WHEN (SELECT state FROM testimony WHERE no = OLD.testimony) IS NOT 'sealed'
    AND OLD.testimony NOT IN (SELECT testimony FROM destroyed)
BEGIN SELECT RAISE (ABORT, 'final'); END;

DROP TRIGGER attachment_destroyed;
CREATE TRIGGER attachment_destroyed BEFORE DELETE ON attachment
WHEN (SELECT state FROM testimony WHERE no = OLD.testimony) NOT IN ('open', 'sealed')
    AND OLD.testimony NOT IN (SELECT testimony FROM destroyed)
BEGIN SELECT RAISE (ABORT, 'final'); END;

DROP TRIGGER particulars_destroyed;
CREATE TRIGGER particulars_destroyed BEFORE DELETE ON particulars
WHEN (SELECT state FROM testimony WHERE no = OLD.testimony) IS NOT 'sealed'
    AND OLD.testimony NOT IN (SELECT testimony FROM destroyed)
BEGIN SELECT RAISE (ABORT, 'final'); END;

DROP TRIGGER particulars_key_destroyed;
CREATE TRIGGER particulars_key_destroyed BEFORE DELETE ON particulars_key
WHEN (SELECT state FROM testimony WHERE no = OLD.testimony) IS NOT 'sealed'
    AND OLD.testimony NOT IN (SELECT testimony FROM destroyed)
BEGIN SELECT RAISE (ABORT, 'final'); END;

DROP TRIGGER original_stays;
CREATE TRIGGER original_stays BEFORE DELETE ON original
WHEN OLD.testimony NOT IN (SELECT testimony FROM destroyed)
BEGIN SELECT RAISE (ABORT, 'final'); END;

DROP TRIGGER sealed_particulars_stays;
CREATE TRIGGER sealed_particulars_stays BEFORE DELETE ON sealed_particulars
WHEN OLD.testimony NOT IN (SELECT testimony FROM destroyed)
BEGIN SELECT RAISE (ABORT, 'final'); END;

-- A copy that was written elsewhere and read back may take the place of the file, too.
DROP TRIGGER outbox_let_go;
CREATE TRIGGER outbox_let_go BEFORE UPDATE ON outbox
WHEN NEW.let_go_at IS NOT OLD.let_go_at AND (OLD.let_go_at <> ''
    OR OLD.handed_over_at = ''
        AND NOT EXISTS (SELECT 1 FROM outbox_answer WHERE bundle_id = NEW.bundle_id))
BEGIN SELECT RAISE (ABORT, 'final'); END;
