-- The tables of the house. Only TEXT and BIGINT (whole seconds UTC), so that one text serves SQLite and PostgreSQL.
-- Names of columns avoid the reserved words of both engines (ord, ends_at ...).

-- Numbers are handed out in blocks, so that no row is hot: see src/store/numbers.rs.
CREATE TABLE counters (
    name TEXT PRIMARY KEY NOT NULL,
    following BIGINT NOT NULL
);
INSERT INTO counters (name, following) VALUES ('house', 1);

-- One row per person we talk to: state is the desk's JSON, version moves with each turn.
CREATE TABLE conversations (
    id TEXT PRIMARY KEY NOT NULL,
    state TEXT NOT NULL,
    version BIGINT NOT NULL,
    epoch BIGINT NOT NULL,
    live TEXT,
    channel TEXT NOT NULL,
    address TEXT NOT NULL,
    made_at BIGINT NOT NULL,
    touched_at BIGINT NOT NULL
);

-- Where a conversation can be reached; several addresses may attach to one conversation.
CREATE TABLE addresses (
    channel TEXT NOT NULL,
    address TEXT NOT NULL,
    conversation TEXT NOT NULL,
    reachable BIGINT NOT NULL,
    PRIMARY KEY (channel, address)
);
CREATE INDEX addresses_of ON addresses (conversation);

-- Every event ever taken in; the primary key is the dedupe. Body and address live only until the turn.
CREATE TABLE inbox (
    channel TEXT NOT NULL,
    external_id TEXT NOT NULL,
    event BIGINT NOT NULL,
    conversation TEXT NOT NULL,
    address TEXT,
    kind TEXT NOT NULL,
    body TEXT,
    seed BIGINT NOT NULL,
    ord BIGINT NOT NULL,
    received_at BIGINT NOT NULL,
    tries BIGINT NOT NULL,
    state TEXT NOT NULL,
    done_at BIGINT,
    PRIMARY KEY (channel, external_id)
);
-- Partial, so that it holds only what waits and stays small for ever.
CREATE INDEX inbox_open ON inbox (conversation, ord, event) WHERE state = 'open';

-- Every part to be delivered. due_at is the end of the lease or the time of the next try; NULL once closed.
CREATE TABLE outbox (
    part BIGINT PRIMARY KEY NOT NULL,
    conversation TEXT NOT NULL,
    turn BIGINT NOT NULL,
    place BIGINT NOT NULL,
    channel TEXT NOT NULL,
    address TEXT NOT NULL,
    class TEXT NOT NULL,
    payload TEXT NOT NULL,
    epoch BIGINT NOT NULL,
    state TEXT NOT NULL,
    due_at BIGINT,
    courier TEXT NOT NULL,
    attempts BIGINT NOT NULL,
    unknowns BIGINT NOT NULL,
    fleeting BIGINT NOT NULL,
    message TEXT,
    why TEXT,
    made_at BIGINT NOT NULL,
    closed_at BIGINT
);
CREATE INDEX outbox_open ON outbox (conversation, turn, place) WHERE due_at IS NOT NULL;

CREATE TABLE bookings (
    id TEXT PRIMARY KEY NOT NULL,
    code TEXT NOT NULL UNIQUE,
    uid TEXT NOT NULL,
    sequence BIGINT NOT NULL,
    office TEXT NOT NULL,
    adviser TEXT NOT NULL,
    conversation TEXT NOT NULL,
    starts BIGINT NOT NULL,
    minutes BIGINT NOT NULL,
    buffer BIGINT NOT NULL,
    topic TEXT NOT NULL,
    lang TEXT NOT NULL,
    way TEXT NOT NULL,
    zone TEXT NOT NULL,
    status TEXT NOT NULL,
    held_until BIGINT,
    first_cell BIGINT NOT NULL,
    end_cell BIGINT NOT NULL
);
CREATE INDEX bookings_of ON bookings (conversation);
CREATE INDEX bookings_at ON bookings (adviser, starts);

-- A booking owns its quarter hours: the primary key makes any overlap of any length impossible.
-- held_until is NULL for a kept booking and for an adviser's own block.
CREATE TABLE cells (
    adviser TEXT NOT NULL,
    cell BIGINT NOT NULL,
    booking TEXT NOT NULL,
    held_until BIGINT,
    PRIMARY KEY (adviser, cell)
);
CREATE INDEX cells_of ON cells (booking);

-- What must be looked at later (reminders, lapsing holds); becomes an inbox event when its time comes.
CREATE TABLE due (
    subject TEXT NOT NULL,
    kind TEXT NOT NULL,
    sequence BIGINT NOT NULL,
    conversation TEXT NOT NULL,
    due_at BIGINT NOT NULL,
    body TEXT NOT NULL,
    PRIMARY KEY (subject, kind, sequence)
);
CREATE INDEX due_by_time ON due (due_at);
CREATE INDEX due_of ON due (conversation);

CREATE TABLE audit (
    entry BIGINT PRIMARY KEY NOT NULL,
    noted_at BIGINT NOT NULL,
    actor TEXT NOT NULL,
    what TEXT NOT NULL,
    conversation TEXT,
    detail TEXT NOT NULL
);
CREATE INDEX audit_of ON audit (conversation);

CREATE TABLE advisers (
    office TEXT NOT NULL,
    id TEXT NOT NULL,
    body TEXT NOT NULL,
    PRIMARY KEY (office, id)
);

CREATE TABLE mac_keys (
    id BIGINT PRIMARY KEY NOT NULL,
    secret TEXT NOT NULL,
    made_at BIGINT NOT NULL,
    retired_at BIGINT
);

-- One leader per kind of work; the fence grows with every change of hands.
CREATE TABLE leases (
    kind TEXT PRIMARY KEY NOT NULL,
    holder TEXT NOT NULL,
    ends_at BIGINT NOT NULL,
    fence BIGINT NOT NULL
);

-- Vocabulary we could not answer; person_mark is a keyed hash, never a person.
CREATE TABLE unfound (
    lang TEXT NOT NULL,
    term TEXT NOT NULL,
    person_mark TEXT NOT NULL,
    noted_at BIGINT NOT NULL,
    PRIMARY KEY (lang, term, person_mark)
);
