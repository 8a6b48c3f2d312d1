-- Who works at the desk. The secret is an argon2id hash; the role says what they may do.
CREATE TABLE staff (
    id TEXT PRIMARY KEY NOT NULL,
    name TEXT NOT NULL,
    role TEXT NOT NULL,
    secret TEXT NOT NULL,
    made_at BIGINT NOT NULL,
    ended_at BIGINT
);

-- Signed-in browsers: only a hash of their cookie is kept.
CREATE TABLE sessions (
    mark TEXT PRIMARY KEY NOT NULL,
    staff TEXT NOT NULL,
    made_at BIGINT NOT NULL,
    ends_at BIGINT NOT NULL
);
CREATE INDEX sessions_of ON sessions (staff);

-- Wrong passwords, counted by account and by address of the network.
CREATE TABLE guesses (
    who TEXT PRIMARY KEY NOT NULL,
    failures BIGINT NOT NULL,
    noted_at BIGINT NOT NULL
);
