-- Several offices in one service: whom an account works for, and which office a signed-in browser looks at. Empty: every
-- office, and the first one.
ALTER TABLE staff ADD COLUMN office TEXT NOT NULL DEFAULT '';
ALTER TABLE sessions ADD COLUMN office TEXT NOT NULL DEFAULT '';
