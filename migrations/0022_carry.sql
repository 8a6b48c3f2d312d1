-- A one-time code that brings a conversation to another device or channel; only its hash is kept.
CREATE TABLE carries (
    mark TEXT PRIMARY KEY NOT NULL,
    conversation TEXT NOT NULL,
    ends_at BIGINT NOT NULL
);
