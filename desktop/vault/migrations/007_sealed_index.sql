-- Opening asks whether destroying content was cut off. Without the index, that question
-- would read every testimony.

CREATE INDEX testimony_sealed ON testimony (no) WHERE state = 'sealed';

-- Testimonies whose content must not be here.
CREATE VIEW without_content AS
SELECT no FROM testimony INDEXED BY testimony_sealed WHERE state = 'sealed'
UNION SELECT testimony FROM destroyed;
