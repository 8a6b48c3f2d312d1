-- The key of the second step at sign-in, and the last of its codes that was used: each counts once.
ALTER TABLE staff ADD COLUMN factor TEXT;
ALTER TABLE staff ADD COLUMN factor_step BIGINT NOT NULL DEFAULT 0;
