-- Somebody asks for a human. At most one open ticket stands for a conversation.
CREATE TABLE tickets (
    id TEXT PRIMARY KEY NOT NULL,
    conversation TEXT NOT NULL,
    office TEXT NOT NULL,
    lang TEXT NOT NULL,
    topic TEXT NOT NULL,
    state TEXT NOT NULL,
    staff TEXT,
    asked_at BIGINT NOT NULL,
    claimed_at BIGINT,
    answered_at BIGINT,
    closed_at BIGINT
);
CREATE UNIQUE INDEX tickets_open ON tickets (conversation) WHERE state <> 'closed';
CREATE INDEX tickets_queue ON tickets (office, asked_at) WHERE state <> 'closed';

-- What was said around a ticket: by the person (who agreed), by staff, and notes among staff.
CREATE TABLE remarks (
    entry BIGINT PRIMARY KEY NOT NULL,
    ticket TEXT NOT NULL,
    conversation TEXT NOT NULL,
    kind TEXT NOT NULL,
    author TEXT NOT NULL,
    words TEXT NOT NULL,
    made_at BIGINT NOT NULL
);
CREATE INDEX remarks_of ON remarks (ticket, entry);
CREATE INDEX remarks_by ON remarks (conversation);
