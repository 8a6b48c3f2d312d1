//! Every statement of the house: one text for both engines, `$n` placeholders, TEXT and BIGINT only.
//!
//! A test prepares each entry of [`ALL`] on both engines, so a dialect slip cannot reach a release.

mod meetings;
mod people;
pub use meetings::MEETINGS;
pub(super) use meetings::*;
pub use people::PEOPLE;
pub(super) use people::*;

// Transactions. IMMEDIATE is SQLite's word: it takes the write lock before the first read.
pub(super) const BEGIN_SQLITE: &str = "BEGIN IMMEDIATE";
pub(super) const BEGIN: &str = "BEGIN";
/// One unchanging view to copy from.
pub(super) const BEGIN_VIEW_POSTGRES: &str = "BEGIN ISOLATION LEVEL REPEATABLE READ, READ ONLY";
pub(super) const COMMIT: &str = "COMMIT";
pub(super) const ROLLBACK: &str = "ROLLBACK";
pub(super) const SAVEPOINT: &str = "SAVEPOINT job";
pub(super) const ROLLBACK_TO: &str = "ROLLBACK TO SAVEPOINT job";
pub(super) const RELEASE: &str = "RELEASE SAVEPOINT job";
/// How the writer's connection works: durable at every commit, and what is deleted is overwritten.
pub(super) const WRITING_SQLITE: &str =
    "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA secure_delete = ON";
pub(super) const CHECKPOINT_SQLITE: &str = "PRAGMA wal_checkpoint(TRUNCATE)";
pub(super) const VACUUM_INTO_SQLITE: &str = "VACUUM INTO $1";
/// Both engines answer it; it touches the disk only on a write, so it is run inside a transaction.
pub(super) const TOUCH: &str = "UPDATE counters SET following = following WHERE name = 'house'";

pub(super) const CHECK_SQLITE: &str = "PRAGMA integrity_check(5)";
/// The schema's own texts; NULL for the indexes SQLite makes for its keys.
pub(super) const SCHEMA_SQLITE: &str = "SELECT type, name, tbl_name, COALESCE(sql, '') FROM sqlite_master";
pub(super) const VERSION_SQLITE: &str = "SELECT sqlite_version()";
pub(super) const VERSION_POSTGRES: &str = "SELECT version()";

pub(super) const APPLIED_VERSION: &str = "SELECT MAX(version) FROM _sqlx_migrations";

pub(super) const CLAIM_NUMBERS: &str =
    "UPDATE counters SET following = following + $1 WHERE name = 'house' RETURNING following";
pub(super) const LIFT_NUMBERS: &str = "UPDATE counters SET following = $1 WHERE name = 'house' AND following < $1";

// Inbox.
pub(super) const TAKE_IN: &str = "INSERT INTO inbox
    (channel, external_id, event, conversation, address, kind, body, seed, ord, received_at, tries, state)
    SELECT $1, $2, $3, a.conversation, $4, $5, $6, $7, $8, $9, 0, 'open'
    FROM addresses a WHERE a.channel = $1 AND a.address = $4
    ON CONFLICT (channel, external_id) DO NOTHING RETURNING conversation";
pub(super) const TAKE_IN_FOR: &str = "INSERT INTO inbox
    (channel, external_id, event, conversation, address, kind, body, seed, ord, received_at, tries, state)
    SELECT $1, $2, $3, c.id, $4, $5, $6, $7, $8, $9, 0, 'open'
    FROM conversations c WHERE c.id = $10
    ON CONFLICT (channel, external_id) DO NOTHING RETURNING conversation";
/// An event whose turn is made in the same transaction: only where the state is as the turn found it and nothing waits.
pub(super) const TAKE_IN_DONE: &str = "INSERT INTO inbox
    (channel, external_id, event, conversation, address, kind, body, seed, ord, received_at, tries, state, done_at)
    SELECT $1, $2, $3, c.id, NULL, $4, NULL, $5, $6, $7, 0, 'done', $7
    FROM conversations c WHERE c.id = $8 AND c.version = $9
    AND NOT EXISTS (SELECT 1 FROM inbox WHERE conversation = $8 AND state = 'open')
    ON CONFLICT (channel, external_id) DO NOTHING";
pub(super) const IS_IN_INBOX: &str = "SELECT event FROM inbox WHERE channel = $1 AND external_id = $2";
pub(super) const PENDING: &str = "SELECT conversation FROM inbox WHERE state = 'open'
    GROUP BY conversation ORDER BY MIN(event)";
pub(super) const NEXT_TURN: &str =
    "SELECT i.event, i.channel, i.address, i.kind, i.body, i.seed, i.received_at, i.tries,
    c.state, c.version, c.epoch, c.live, c.channel, c.address, a.reachable
    FROM inbox i JOIN conversations c ON c.id = i.conversation
    LEFT JOIN addresses a ON a.channel = c.channel AND a.address = c.address
    WHERE i.conversation = $1 AND i.state = 'open' ORDER BY i.ord, i.event LIMIT 1";
pub(super) const EVENT_DONE: &str = "UPDATE inbox SET state = 'done', body = NULL, address = NULL, done_at = $3
    WHERE conversation = $1 AND event = $2 AND state = 'open'";
pub(super) const EVENT_PARKED: &str = "UPDATE inbox SET state = 'parked', body = NULL, address = NULL, done_at = $3
    WHERE conversation = $1 AND event = $2 AND state = 'open'";
pub(super) const EVENT_FAILED: &str = "UPDATE inbox SET tries = tries + 1
    WHERE conversation = $1 AND event = $2 AND state = 'open' RETURNING tries";
pub(super) const EVENT_IS_OPEN: &str =
    "SELECT event FROM inbox WHERE conversation = $1 AND event = $2 AND state = 'open'";

// Conversations.
pub(super) const CONVERSATION_NEW: &str = "INSERT INTO conversations
    (id, state, version, epoch, live, channel, address, made_at, touched_at)
    VALUES ($1, '', 0, 0, NULL, $2, $3, $4, $4)";
pub(super) const ADDRESS_NEW: &str = "INSERT INTO addresses (channel, address, conversation, reachable)
    VALUES ($1, $2, $3, 1) ON CONFLICT (channel, address) DO NOTHING";
pub(super) const CONVERSATION: &str =
    "SELECT c.id, c.state, c.version, c.epoch, c.live, c.channel, c.address, a.reachable
    FROM conversations c LEFT JOIN addresses a ON a.channel = c.channel AND a.address = c.address
    WHERE c.id = $1";
pub(super) const CONVERSATION_LOCK: &str = "UPDATE conversations SET version = version WHERE id = $1 RETURNING version";
pub(super) const CONVERSATION_BUMP: &str =
    "UPDATE conversations SET version = version + 1 WHERE id = $1 RETURNING version";
/// The compare and swap of a turn: writes nothing when the version moved or the event is no longer open.
pub(super) const CONVERSATION_TURN: &str = "UPDATE conversations
    SET state = $3, version = version + 1, epoch = COALESCE(CAST($4 AS BIGINT), epoch), touched_at = $5
    WHERE id = $1 AND version = $2
    AND EXISTS (SELECT 1 FROM inbox WHERE conversation = $1 AND event = $6 AND state = 'open') RETURNING live";
/// The same where the event is stored in the same transaction, which looked at the version before.
pub(super) const CONVERSATION_NEXT: &str = "UPDATE conversations
    SET state = $3, version = version + 1, epoch = COALESCE(CAST($4 AS BIGINT), epoch), touched_at = $5
    WHERE id = $1 AND version = $2";
pub(super) const CONVERSATION_LIVE: &str = "UPDATE conversations SET live = $2
    WHERE id = (SELECT conversation FROM outbox WHERE part = $1)";
pub(super) const EPOCH: &str = "SELECT epoch FROM conversations WHERE id = $1";
pub(super) const ADDRESS_REACHABLE: &str = "UPDATE addresses SET reachable = $3 WHERE channel = $1 AND address = $2";
pub(super) const HOME_SET: &str = "UPDATE conversations SET channel = $2, address = $3 WHERE id = $1
    AND EXISTS (SELECT 1 FROM addresses WHERE channel = $2 AND address = $3 AND conversation = $1)";

// Outbox. A part is born leased to its courier, unless an older open part of the conversation,
// not in this courier's own hands, must go first: then it is born ready and waits its turn.
pub(super) const PART_NEW: &str = "INSERT INTO outbox
    (part, place, channel, address, class, payload, epoch, conversation, turn, state, due_at, courier, attempts, unknowns, fleeting, made_at)
    SELECT CAST($7 AS BIGINT), CAST($8 AS BIGINT), $9, $10, $11, $12, CAST($13 AS BIGINT), $1, CAST($2 AS BIGINT),
    CASE WHEN b.behind > 0 THEN 'ready' ELSE 'sending' END,
    CASE WHEN b.behind > 0 THEN CAST($5 AS BIGINT) ELSE CAST($4 AS BIGINT) END,
    $3, CASE WHEN b.behind > 0 THEN 0 ELSE 1 END, 0, CAST($6 AS BIGINT), CAST($5 AS BIGINT)
    FROM (SELECT COUNT(*) AS behind FROM outbox
        WHERE conversation = $1 AND channel <> 'mail' AND due_at IS NOT NULL AND NOT (state = 'sending' AND courier = $3)) AS b
    RETURNING state";
/// Four parts in one round trip; a missing part is a NULL row.
pub(super) const PARTS_NEW: &str = "INSERT INTO outbox
    (part, place, channel, address, class, payload, epoch, conversation, turn, state, due_at, courier, attempts, unknowns, fleeting, made_at)
    SELECT v.column1, v.column2, v.column3, v.column4, v.column5, v.column6, v.column7, $1, CAST($2 AS BIGINT),
    CASE WHEN b.behind > 0 THEN 'ready' ELSE 'sending' END,
    CASE WHEN b.behind > 0 THEN CAST($5 AS BIGINT) ELSE CAST($4 AS BIGINT) END,
    $3, CASE WHEN b.behind > 0 THEN 0 ELSE 1 END, 0, CAST($6 AS BIGINT), CAST($5 AS BIGINT)
    FROM (VALUES
        (CAST($7 AS BIGINT), CAST($8 AS BIGINT), $9, $10, $11, $12, CAST($13 AS BIGINT)),
        (CAST($14 AS BIGINT), CAST($15 AS BIGINT), $16, $17, $18, $19, CAST($20 AS BIGINT)),
        (CAST($21 AS BIGINT), CAST($22 AS BIGINT), $23, $24, $25, $26, CAST($27 AS BIGINT)),
        (CAST($28 AS BIGINT), CAST($29 AS BIGINT), $30, $31, $32, $33, CAST($34 AS BIGINT))) AS v
    CROSS JOIN (SELECT COUNT(*) AS behind FROM outbox
        WHERE conversation = $1 AND channel <> 'mail' AND due_at IS NOT NULL AND NOT (state = 'sending' AND courier = $3)) AS b
    WHERE v.column1 IS NOT NULL RETURNING state";
pub(super) const PART_SENT: &str = "UPDATE outbox
    SET state = 'sent', message = $2, due_at = NULL, closed_at = $3 WHERE part = $1 AND fleeting = 0";
pub(super) const PART_SENT_FLEETING: &str = "DELETE FROM outbox WHERE part = $1 AND fleeting = 1";
pub(super) const PART_RETRY: &str = "UPDATE outbox SET state = 'retry', due_at = $2, attempts = $3
    WHERE part = $1 AND due_at IS NOT NULL";
pub(super) const PART_UNKNOWN: &str = "UPDATE outbox
    SET state = 'unknown', unknowns = unknowns + 1, due_at = $2, closed_at = $3 WHERE part = $1 AND due_at IS NOT NULL";
pub(super) const PART_DEAD: &str = "UPDATE outbox SET state = 'dead', why = $2, due_at = NULL, closed_at = $3
    WHERE part = $1 AND due_at IS NOT NULL";
pub(super) const PARTS_VOID: &str =
    "UPDATE outbox SET state = 'dead', why = 'superseded', due_at = NULL, closed_at = $3
    WHERE conversation = $1 AND channel <> 'mail' AND due_at IS NOT NULL AND epoch < $2";
pub(super) const PARTS_UNREACHABLE: &str =
    "UPDATE outbox SET state = 'dead', why = 'unreachable', due_at = NULL, closed_at = $3
    WHERE channel = $1 AND address = $2 AND due_at IS NOT NULL";
pub(super) const PART_RENEW: &str = "UPDATE outbox SET due_at = $2
    WHERE part = $3 AND due_at IS NOT NULL AND state = 'sending' AND courier = $1";
/// Parts in the hands of couriers that are gone: only where one process owns the tables.
pub(super) const PARTS_RECLAIM: &str = "UPDATE outbox SET due_at = $2
    WHERE due_at IS NOT NULL AND state = 'sending' AND courier <> $1";
/// Only the oldest open part of each conversation, once its lease ran out or its time came; letters wait in a line of
/// their own for each address, so that a mail server that is down holds up no chat, and one mailbox not the other.
pub(super) const PARTS_READY: &str = "SELECT part, state, due_at FROM outbox o
    WHERE o.due_at <= $1 AND NOT EXISTS (SELECT 1 FROM outbox e
        WHERE e.conversation = o.conversation AND e.due_at IS NOT NULL AND (e.channel = 'mail') = (o.channel = 'mail')
        AND (o.channel <> 'mail' OR e.address = o.address)
        AND (e.turn < o.turn OR (e.turn = o.turn AND e.place < o.place)))
    ORDER BY o.due_at, o.part LIMIT $2";
/// The claim repeats the condition it was chosen by.
pub(super) const PART_TAKE: &str = "UPDATE outbox SET state = 'sending', courier = $2, due_at = $3,
    attempts = attempts + 1, unknowns = unknowns + $6
    WHERE part = $1 AND state = $4 AND due_at = $5
    RETURNING part, conversation, channel, address, class, payload, epoch, attempts, unknowns, turn, place";
pub(super) const PARTS_OPEN: &str =
    "SELECT part, conversation, channel, address, class, payload, epoch, attempts, unknowns, turn, place, state
    FROM outbox WHERE conversation = $1 AND due_at IS NOT NULL ORDER BY turn, place";
pub(super) const UNKNOWNS: &str = "SELECT CAST(COALESCE(SUM(unknowns), 0) AS BIGINT) FROM outbox";

// Bookings and their cells.
pub(super) const LAPSED_BOOKINGS: &str = "DELETE FROM bookings WHERE status = 'held' AND id IN
    (SELECT booking FROM cells WHERE adviser = $1 AND cell >= $2 AND cell < $3 AND held_until <= $4)";
pub(super) const LAPSED_CELLS: &str = "DELETE FROM cells
    WHERE adviser = $1 AND cell >= $2 AND cell < $3 AND held_until <= $4";
/// All cells of a run, ascending (so that rivals queue instead of deadlocking), in one statement.
pub(super) const CELLS_NEW: &str = "WITH RECURSIVE run(cell) AS
    (SELECT CAST($2 AS BIGINT) UNION ALL SELECT cell + 1 FROM run WHERE cell + 1 < CAST($3 AS BIGINT))
    INSERT INTO cells (adviser, cell, booking, held_until)
    SELECT $1, cell, $4, CAST($5 AS BIGINT) FROM run WHERE true ORDER BY cell
    ON CONFLICT (adviser, cell) DO NOTHING";
/// A cell of a run that is somebody else's, whatever becomes of one's own.
pub(super) const CELLS_FOREIGN: &str = "SELECT cell FROM cells
    WHERE adviser = $1 AND cell >= $2 AND cell < $3 AND (held_until IS NULL OR held_until > $4)
    AND booking NOT IN (SELECT id FROM bookings WHERE conversation = $5) LIMIT 1";
/// Held until the end of the transaction by whoever changes calendars. Moves delete and insert cells, so that two of them
/// that swap places would wait for each other; one after the other they do not.
pub(super) const CALENDARS_LOCK: &str =
    "INSERT INTO leases (kind, holder, ends_at, fence) VALUES ('calendars', '', 0, 0)
    ON CONFLICT (kind) DO UPDATE SET fence = leases.fence";
pub(super) const CELLS_KEEP: &str = "UPDATE cells SET held_until = NULL WHERE booking = $1";
pub(super) const CELLS_DROP: &str = "DELETE FROM cells WHERE booking = $1";
pub(super) const CELLS_TAKEN: &str = "SELECT cell FROM cells
    WHERE adviser = $1 AND cell >= $2 AND cell < $3 AND (held_until IS NULL OR held_until > $4) ORDER BY cell";
pub(super) const CELLS_OWNERS: &str = "SELECT DISTINCT booking FROM cells
    WHERE adviser = $1 AND cell >= $2 AND cell < $3 AND (held_until IS NULL OR held_until > $4) ORDER BY booking";
pub(super) const BOOKING_NEW: &str = "INSERT INTO bookings
    (id, code, uid, sequence, office, adviser, conversation, starts, minutes, buffer, topic, lang, way, zone, status, held_until, first_cell, end_cell)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, 'held', $15, $16, $17)
    ON CONFLICT DO NOTHING";
pub(super) const BOOKING_KEEP: &str = "UPDATE bookings SET status = 'kept', held_until = NULL, way = $3
    WHERE id = $1 AND conversation = $2 AND status IN ('held', 'kept') RETURNING end_cell - first_cell";
pub(super) const BOOKING_MOVE: &str = "UPDATE bookings
    SET adviser = $3, starts = $4, minutes = $5, buffer = $6, zone = $7, first_cell = $8, end_cell = $9, way = $10, sequence = sequence + 1
    WHERE id = $1 AND conversation = $2 AND status = 'kept'";
pub(super) const BOOKING_RELEASE: &str = "DELETE FROM bookings WHERE id = $1 AND conversation = $2 AND status = 'held'";
pub(super) const BOOKING_CANCEL: &str = "UPDATE bookings SET status = 'cancelled', sequence = sequence + 1
    WHERE id = $1 AND conversation = $2 AND status = 'kept'";
pub(super) const BOOKING: &str = "SELECT id, code, uid, sequence, office, adviser, conversation, starts, minutes, buffer, topic, lang, way, zone, status, held_until
    FROM bookings WHERE id = $1 OR code = $1";
pub(super) const BOOKINGS_OF: &str = "SELECT id, code, uid, sequence, office, adviser, conversation, starts, minutes, buffer, topic, lang, way, zone, status, held_until
    FROM bookings WHERE conversation = $1 ORDER BY starts, id";
pub(super) const BOOKINGS_BETWEEN: &str = "SELECT id, code, uid, sequence, office, adviser, conversation, starts, minutes, buffer, topic, lang, way, zone, status, held_until
    FROM bookings WHERE office = $1 AND starts >= $2 AND starts < $3 ORDER BY starts, id";
pub(super) const LAPSED_SWEEP_BOOKINGS: &str = "DELETE FROM bookings WHERE status = 'held' AND held_until <= $1";
pub(super) const LAPSED_SWEEP_CELLS: &str = "DELETE FROM cells WHERE held_until <= $1";

// Due.
pub(super) const DUE_SET: &str = "INSERT INTO due (subject, kind, sequence, conversation, due_at, body)
    VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT (subject, kind, sequence)
    DO UPDATE SET conversation = excluded.conversation, due_at = excluded.due_at, body = excluded.body";
pub(super) const DUE_CLEAR: &str = "DELETE FROM due WHERE subject = $1";
pub(super) const DUE_NOW: &str = "SELECT subject, kind, sequence, conversation, due_at, body FROM due
    WHERE due_at <= $1 ORDER BY due_at, subject, kind, sequence LIMIT $2";
pub(super) const DUE_TAKE: &str = "DELETE FROM due WHERE subject = $1 AND kind = $2 AND sequence = $3
    RETURNING conversation, body";

pub(super) const AUDIT_NEW: &str =
    "INSERT INTO audit (entry, noted_at, actor, what, conversation, detail) VALUES ($1, $2, $3, $4, $5, $6)";
pub(super) const AUDIT_LAST: &str = "SELECT noted_at, actor, what, conversation, detail FROM audit
    ORDER BY noted_at DESC, entry DESC LIMIT $1";

/// What the staff of one office did.
pub(super) const AUDIT_LAST_OF: &str = "SELECT noted_at, actor, what, conversation, detail FROM audit
    WHERE actor IN (SELECT id FROM staff WHERE office = $1) ORDER BY noted_at DESC, entry DESC LIMIT $2";

pub(super) const ADVISERS: &str = "SELECT id, body FROM advisers WHERE office = $1 ORDER BY id";
/// Ids of advisers differ over all offices: the quarter hours they have are kept by them.
pub(super) const ADVISER_ADD: &str = "INSERT INTO advisers (office, id, body) SELECT $1, $2, $3
    WHERE NOT EXISTS (SELECT 1 FROM advisers WHERE id = $2) ON CONFLICT (office, id) DO NOTHING";

pub(super) const MAC_KEYS: &str = "SELECT id, secret, made_at, retired_at FROM mac_keys ORDER BY id";
pub(super) const MAC_KEY_NEW: &str = "INSERT INTO mac_keys (id, secret, made_at, retired_at) VALUES ($1, $2, $3, NULL)";
/// A fleet starting at once must agree on one key: only an empty table takes the first.
pub(super) const MAC_KEY_FIRST: &str = "INSERT INTO mac_keys (id, secret, made_at, retired_at)
    SELECT 1, $1, CAST($2 AS BIGINT), NULL FROM counters
    WHERE name = 'house' AND NOT EXISTS (SELECT 1 FROM mac_keys) ON CONFLICT (id) DO NOTHING";
pub(super) const MAC_KEYS_RETIRE: &str = "UPDATE mac_keys SET retired_at = $1 WHERE retired_at IS NULL AND id <> $2";
pub(super) const MAC_KEYS_DROP: &str = "DELETE FROM mac_keys WHERE retired_at < $1";

pub(super) const LEASE_TAKE: &str = "INSERT INTO leases (kind, holder, ends_at, fence) VALUES ($1, $2, $4, 1)
    ON CONFLICT (kind) DO UPDATE SET holder = excluded.holder, ends_at = excluded.ends_at,
    fence = CASE WHEN leases.holder = excluded.holder THEN leases.fence ELSE leases.fence + 1 END
    WHERE leases.holder = excluded.holder OR leases.ends_at <= CAST($3 AS BIGINT) RETURNING fence";
pub(super) const LEASE_DROP: &str = "UPDATE leases SET ends_at = 0 WHERE kind = $1 AND holder = $2";

pub(super) const UNFOUND_NEW: &str = "INSERT INTO unfound (lang, term, person_mark, noted_at)
    VALUES ($1, $2, $3, $4) ON CONFLICT (lang, term, person_mark) DO NOTHING";
pub(super) const UNFOUND: &str = "SELECT lang, term, COUNT(*) FROM unfound
    GROUP BY lang, term HAVING COUNT(*) >= $1 ORDER BY COUNT(*) DESC, lang, term";

// What an office holds back.
pub(super) const WITHDRAW: &str = "INSERT INTO withdrawn (office, kind, id, since, who) VALUES ($1, $2, $3, $4, $5)
    ON CONFLICT (office, kind, id) DO NOTHING";
pub(super) const OFFER: &str = "DELETE FROM withdrawn WHERE office = $1 AND kind = $2 AND id = $3";
pub(super) const WITHDRAWN: &str = "SELECT kind, id, since, who FROM withdrawn WHERE office = $1 ORDER BY kind, id";

// A person: found, and forgotten.
pub(super) const FIND_PERSON: &str = "SELECT id FROM conversations WHERE id = $1
    UNION SELECT conversation FROM addresses WHERE address = $1
    UNION SELECT conversation FROM bookings WHERE code = $1 AND conversation <> ''";
pub(super) const ERASE_STATE: &str = "DELETE FROM conversations WHERE id = $1";
pub(super) const ERASE_ADDRESSES: &str = "DELETE FROM addresses WHERE conversation = $1";
/// The keys stay, or a channel's late repeat would bring the person back; nobody stands behind them any more.
pub(super) const ERASE_INBOX: &str = "UPDATE inbox
    SET conversation = '', address = NULL, body = NULL, seed = 0,
    done_at = CASE WHEN state = 'open' THEN $2 ELSE done_at END,
    state = CASE WHEN state = 'open' THEN 'done' ELSE state END
    WHERE conversation = $1";
pub(super) const ERASE_OUTBOX: &str = "DELETE FROM outbox WHERE conversation = $1";
pub(super) const ERASE_DUE: &str = "DELETE FROM due WHERE conversation = $1";
pub(super) const ERASE_CELLS: &str =
    "DELETE FROM cells WHERE booking IN (SELECT id FROM bookings WHERE conversation = $1)";
pub(super) const ERASE_BOOKINGS: &str = "DELETE FROM bookings WHERE conversation = $1";
pub(super) const ERASE_AUDIT: &str = "DELETE FROM audit WHERE conversation = $1";

// Retention.
pub(super) const RETIRE_INBOX: &str = "DELETE FROM inbox WHERE state <> 'open' AND done_at < $1";
pub(super) const RETIRE_OUTBOX: &str = "DELETE FROM outbox WHERE due_at IS NULL AND closed_at < $1";
pub(super) const RETIRE_AUDIT: &str = "DELETE FROM audit WHERE noted_at < $1";
pub(super) const RETIRE_UNFOUND: &str = "DELETE FROM unfound WHERE noted_at < $1";
/// Old conversations with nothing waiting and no meeting ahead.
pub(super) const OLD_CONVERSATIONS: &str = "SELECT id FROM conversations c
    WHERE touched_at < $1
    AND NOT EXISTS (SELECT 1 FROM inbox i WHERE i.conversation = c.id AND i.state = 'open')
    AND NOT EXISTS (SELECT 1 FROM bookings b WHERE b.conversation = c.id AND b.status = 'kept' AND b.starts >= $2)
    ORDER BY touched_at LIMIT $3";

/// Every statement both engines must understand.
pub const ALL: &[&str] = &[
    TOUCH,
    APPLIED_VERSION,
    CLAIM_NUMBERS,
    LIFT_NUMBERS,
    TAKE_IN,
    TAKE_IN_FOR,
    TAKE_IN_DONE,
    IS_IN_INBOX,
    PENDING,
    NEXT_TURN,
    EVENT_DONE,
    EVENT_PARKED,
    EVENT_FAILED,
    EVENT_IS_OPEN,
    CONVERSATION_NEW,
    ADDRESS_NEW,
    CONVERSATION,
    CONVERSATION_LOCK,
    CONVERSATION_BUMP,
    CONVERSATION_TURN,
    CONVERSATION_NEXT,
    CONVERSATION_LIVE,
    EPOCH,
    ADDRESS_REACHABLE,
    HOME_SET,
    PART_NEW,
    PARTS_NEW,
    PART_SENT,
    PART_SENT_FLEETING,
    PART_RETRY,
    PART_UNKNOWN,
    PART_DEAD,
    PARTS_VOID,
    PARTS_UNREACHABLE,
    PART_RENEW,
    PARTS_RECLAIM,
    PARTS_READY,
    PART_TAKE,
    PARTS_OPEN,
    UNKNOWNS,
    LAPSED_BOOKINGS,
    LAPSED_CELLS,
    CELLS_NEW,
    CELLS_KEEP,
    CELLS_DROP,
    CELLS_TAKEN,
    CELLS_OWNERS,
    BOOKING_NEW,
    BOOKING_KEEP,
    BOOKING_MOVE,
    CELLS_FOREIGN,
    CALENDARS_LOCK,
    BOOKING_RELEASE,
    BOOKING_CANCEL,
    BOOKING,
    BOOKINGS_OF,
    BOOKINGS_BETWEEN,
    LAPSED_SWEEP_BOOKINGS,
    LAPSED_SWEEP_CELLS,
    DUE_SET,
    DUE_CLEAR,
    DUE_NOW,
    DUE_TAKE,
    AUDIT_NEW,
    AUDIT_LAST,
    AUDIT_LAST_OF,
    ADVISERS,
    ADVISER_ADD,
    MAC_KEYS,
    MAC_KEY_NEW,
    MAC_KEY_FIRST,
    MAC_KEYS_RETIRE,
    MAC_KEYS_DROP,
    LEASE_TAKE,
    LEASE_DROP,
    UNFOUND_NEW,
    UNFOUND,
    WITHDRAW,
    OFFER,
    WITHDRAWN,
    FIND_PERSON,
    ERASE_STATE,
    ERASE_ADDRESSES,
    ERASE_INBOX,
    ERASE_OUTBOX,
    ERASE_DUE,
    ERASE_CELLS,
    ERASE_BOOKINGS,
    ERASE_AUDIT,
    RETIRE_INBOX,
    RETIRE_OUTBOX,
    RETIRE_AUDIT,
    RETIRE_UNFOUND,
    OLD_CONVERSATIONS,
];
