-- How many changes were committed, and how many of them a later opening no longer found; and
-- the settings once more, on a page of their own, since no event backs them.
-- docs/schema.md explains each table.

CREATE TABLE saved (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    count INTEGER NOT NULL CHECK (count >= 0),
    lost INTEGER NOT NULL CHECK (lost >= 0),
    told INTEGER NOT NULL CHECK (told BETWEEN 0 AND lost),
    noticed_at TEXT NOT NULL CHECK ((noticed_at = '') = (lost = 0))
) STRICT;

INSERT INTO saved VALUES (1, 0, 0, 0, '');

CREATE TRIGGER saved_rises BEFORE UPDATE ON saved
WHEN NEW.count < OLD.count OR NEW.lost < OLD.lost OR NEW.told < OLD.told
BEGIN SELECT RAISE (ABORT, 'final'); END;

CREATE TRIGGER saved_stays BEFORE DELETE ON saved
BEGIN SELECT RAISE (ABORT, 'final'); END;

CREATE TABLE setting_copy (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    value TEXT NOT NULL
) STRICT;

CREATE VIEW setting_value AS
SELECT coalesce(group_concat(quote(name) || quote(value), ',' ORDER BY name), '') AS value
FROM setting;

INSERT INTO setting_copy SELECT 1, value FROM setting_value;

CREATE TRIGGER setting_added AFTER INSERT ON setting
BEGIN UPDATE setting_copy SET value = (SELECT value FROM setting_value); END;

CREATE TRIGGER setting_changed AFTER UPDATE ON setting
BEGIN UPDATE setting_copy SET value = (SELECT value FROM setting_value); END;

CREATE TRIGGER setting_gone AFTER DELETE ON setting
BEGIN UPDATE setting_copy SET value = (SELECT value FROM setting_value); END;
