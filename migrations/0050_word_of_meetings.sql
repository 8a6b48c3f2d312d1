-- When the person confirmed that they come, and why the adviser's last letter was given up.
ALTER TABLE meetings ADD COLUMN confirmed_at BIGINT;
ALTER TABLE meetings ADD COLUMN letter_trouble TEXT NOT NULL DEFAULT '';
