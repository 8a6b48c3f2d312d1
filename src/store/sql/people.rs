//! The statements of pages, tickets and staff.

// Tickets: somebody asks for a human.
/// A ticket that is open already stays the one.
pub(in crate::store) const TICKET_NEW: &str = "INSERT INTO tickets
    (id, conversation, office, lang, topic, state, staff, asked_at, claimed_at, answered_at, closed_at)
    VALUES ($1, $2, $3, $4, $5, 'waiting', NULL, $6, NULL, NULL, NULL) ON CONFLICT DO NOTHING";
pub(in crate::store) const TICKET_CLAIM: &str = "UPDATE tickets SET state = 'claimed', staff = $2, claimed_at = $3
    WHERE id = $1 AND state = 'waiting'";
pub(in crate::store) const TICKET_ANSWERED: &str = "UPDATE tickets
    SET answered_at = CASE WHEN answered_at IS NULL AND CAST($4 AS BIGINT) = 1 THEN CAST($3 AS BIGINT) ELSE answered_at END
    WHERE id = $1 AND staff = $2 AND state = 'claimed'";
pub(in crate::store) const TICKET_RETURN: &str = "UPDATE tickets SET state = 'closed', closed_at = $3
    WHERE id = $1 AND staff = $2 AND state = 'claimed'";
pub(in crate::store) const TICKET_HANG: &str = "UPDATE tickets SET state = 'closed', closed_at = $2
    WHERE conversation = $1 AND state <> 'closed'";
pub(in crate::store) const TICKET: &str =
    "SELECT id, conversation, office, lang, topic, state, staff, asked_at, claimed_at, answered_at, closed_at
    FROM tickets WHERE id = $1";
pub(in crate::store) const TICKETS_OPEN: &str =
    "SELECT id, conversation, office, lang, topic, state, staff, asked_at, claimed_at, answered_at, closed_at
    FROM tickets WHERE office = $1 AND state <> 'closed' ORDER BY asked_at, id";
pub(in crate::store) const TICKETS_AHEAD: &str =
    "SELECT COUNT(*) FROM tickets t WHERE t.office = $1 AND t.state = 'waiting'
    AND t.conversation <> $2 AND NOT EXISTS (SELECT 1 FROM tickets m
        WHERE m.conversation = $2 AND m.state = 'waiting'
        AND (m.asked_at < t.asked_at OR (m.asked_at = t.asked_at AND m.id < t.id)))";
pub(in crate::store) const REMARK_NEW: &str =
    "INSERT INTO remarks (entry, ticket, conversation, kind, author, words, made_at)
    VALUES ($1, $2, $3, $4, $5, $6, $7)";
/// The person's words go to the ticket that is open, and nowhere when none is.
pub(in crate::store) const REMARK_WRITTEN: &str =
    "INSERT INTO remarks (entry, ticket, conversation, kind, author, words, made_at)
    SELECT CAST($1 AS BIGINT), t.id, t.conversation, 'person', '', $3, CAST($4 AS BIGINT)
    FROM tickets t WHERE t.conversation = $2 AND t.state <> 'closed'";
pub(in crate::store) const REMARKS_UNHEARD: &str = "DELETE FROM remarks
    WHERE ticket IN (SELECT id FROM tickets WHERE conversation = $1 AND state = 'waiting')";
pub(in crate::store) const REMARKS: &str =
    "SELECT kind, author, words, made_at FROM remarks WHERE ticket = $1 ORDER BY entry";
pub(in crate::store) const REMARKS_OWN: &str = "SELECT entry, words, made_at FROM remarks
    WHERE conversation = $1 AND kind = 'person' ORDER BY entry DESC LIMIT $2";
pub(in crate::store) const ERASE_REMARKS: &str = "DELETE FROM remarks WHERE conversation = $1";
pub(in crate::store) const ERASE_TICKETS: &str = "DELETE FROM tickets WHERE conversation = $1";
pub(in crate::store) const RETIRE_REMARKS: &str = "DELETE FROM remarks
    WHERE ticket IN (SELECT id FROM tickets WHERE state = 'closed' AND closed_at < $1)";
pub(in crate::store) const RETIRE_TICKETS: &str = "DELETE FROM tickets WHERE state = 'closed' AND closed_at < $1";

// Who works at the desk. An account is open until it is ended; the last open administrator stays.
pub(in crate::store) const STAFF_NEW: &str = "INSERT INTO staff (id, name, role, office, secret, made_at, ended_at)
    VALUES ($1, $2, $3, $4, $5, $6, NULL) ON CONFLICT (id) DO NOTHING";
pub(in crate::store) const STAFF: &str = "SELECT id, name, role, office, made_at, ended_at FROM staff
    ORDER BY CASE WHEN ended_at IS NULL THEN 0 ELSE 1 END, id";
pub(in crate::store) const STAFF_SECRET: &str = "SELECT id, name, role, office, made_at, ended_at, secret FROM staff
    WHERE id = $1 AND ended_at IS NULL";
pub(in crate::store) const STAFF_SET_SECRET: &str = "UPDATE staff SET secret = $2 WHERE id = $1 AND ended_at IS NULL";
pub(in crate::store) const STAFF_FACTOR: &str = "SELECT factor FROM staff WHERE id = $1 AND factor IS NOT NULL";
pub(in crate::store) const STAFF_SET_FACTOR: &str = "UPDATE staff SET factor = $2, factor_step = $3
    WHERE id = $1 AND ended_at IS NULL";
/// A code counts once, also for two browsers at the same moment.
pub(in crate::store) const STAFF_USE_CODE: &str =
    "UPDATE staff SET factor_step = $2 WHERE id = $1 AND factor_step < $2";
/// Taken first by every change of a role: on PostgreSQL two administrators who close each other stand in line here.
pub(in crate::store) const STAFF_LOCK: &str = "UPDATE staff SET role = role WHERE role = 'admin' AND ended_at IS NULL";
pub(in crate::store) const STAFF_SET_ROLE: &str = "UPDATE staff SET role = $2 WHERE id = $1 AND ended_at IS NULL
    AND (role <> 'admin' OR office <> '' OR $2 = 'admin'
        OR (SELECT COUNT(*) FROM staff WHERE role = 'admin' AND office = '' AND ended_at IS NULL) > 1)";
pub(in crate::store) const STAFF_END: &str = "UPDATE staff SET ended_at = $2 WHERE id = $1 AND ended_at IS NULL
    AND (role <> 'admin' OR office <> ''
        OR (SELECT COUNT(*) FROM staff WHERE role = 'admin' AND office = '' AND ended_at IS NULL) > 1)";
pub(in crate::store) const STAFF_SET_OFFICE: &str = "UPDATE staff SET office = $2 WHERE id = $1 AND ended_at IS NULL
    AND (role <> 'admin' OR $2 = ''
        OR (SELECT COUNT(*) FROM staff WHERE role = 'admin' AND office = '' AND ended_at IS NULL AND id <> $1) > 0)";
pub(in crate::store) const SESSION_NEW: &str =
    "INSERT INTO sessions (mark, staff, made_at, ends_at) VALUES ($1, $2, $3, $4)";
pub(in crate::store) const SESSION: &str = "SELECT s.id, s.name, s.role, s.office, s.made_at, s.ended_at, b.office
    FROM sessions b JOIN staff s ON s.id = b.staff WHERE b.mark = $1 AND b.ends_at > $2 AND s.ended_at IS NULL";
pub(in crate::store) const SESSION_LOOK: &str = "UPDATE sessions SET office = $2 WHERE mark = $1";
pub(in crate::store) const SESSION_DROP: &str = "DELETE FROM sessions WHERE mark = $1";
pub(in crate::store) const SESSIONS_DROP_OF: &str = "DELETE FROM sessions WHERE staff = $1";
pub(in crate::store) const SESSIONS_OVER: &str = "DELETE FROM sessions WHERE ends_at <= $1";
pub(in crate::store) const GUESSES: &str = "SELECT failures, noted_at FROM guesses WHERE who = $1 AND noted_at > $2";
pub(in crate::store) const GUESS: &str = "INSERT INTO guesses (who, failures, noted_at) VALUES ($1, 1, $2)
    ON CONFLICT (who) DO UPDATE SET failures = guesses.failures + 1, noted_at = excluded.noted_at RETURNING failures";
pub(in crate::store) const GUESSED: &str = "DELETE FROM guesses WHERE who = $1";
pub(in crate::store) const GUESSES_OLD: &str = "DELETE FROM guesses WHERE noted_at <= $1";

// Hours of advisers and closures of offices: an edit changes only what its writer had read.
pub(in crate::store) const ADVISER_EDIT: &str =
    "UPDATE advisers SET body = $4 WHERE office = $1 AND id = $2 AND body = $3";
pub(in crate::store) const CLOSURES: &str = "SELECT body FROM closures WHERE office = $1";
pub(in crate::store) const CLOSURES_NEW: &str =
    "INSERT INTO closures (office, body) VALUES ($1, $2) ON CONFLICT (office) DO NOTHING";
pub(in crate::store) const CLOSURES_EDIT: &str = "UPDATE closures SET body = $3 WHERE office = $1 AND body = $2";

// Mail about bookings. Letters stand in the outbox in a line of their own.
pub(in crate::store) const MAILBOX_SET: &str = "INSERT INTO mailboxes (booking, conversation, address, trouble)
    VALUES ($1, $2, $3, '') ON CONFLICT (booking)
    DO UPDATE SET conversation = excluded.conversation, address = excluded.address, trouble = excluded.trouble";
pub(in crate::store) const MAILBOX_TROUBLE: &str = "UPDATE mailboxes SET trouble = $2 WHERE booking = $1";
pub(in crate::store) const MAILBOXES: &str = "SELECT booking, address FROM mailboxes WHERE conversation = $1";
pub(in crate::store) const MAIL_TROUBLES: &str = "SELECT booking, trouble FROM mailboxes WHERE trouble <> ''";
pub(in crate::store) const LETTER_NEW: &str = "INSERT INTO outbox
    (part, conversation, turn, place, channel, address, class, payload, epoch, state, due_at, courier, attempts, unknowns, fleeting, made_at)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, 0, 'ready', $10, '', 0, 0, $9, $10)";
pub(in crate::store) const LETTER_CLOSE: &str =
    "UPDATE outbox SET state = $2, why = $3, address = '', payload = '', due_at = NULL, closed_at = $4
    WHERE part = $1 AND due_at IS NOT NULL";
pub(in crate::store) const ERASE_MAILBOXES: &str = "DELETE FROM mailboxes WHERE conversation = $1";
/// An address is kept no longer than its meeting is ahead.
pub(in crate::store) const RETIRE_MAILBOXES: &str = "DELETE FROM mailboxes WHERE NOT EXISTS
    (SELECT 1 FROM bookings b WHERE b.id = mailboxes.booking AND b.status = 'kept' AND b.starts >= $1)";

// Figures.
pub(in crate::store) const AUDIT_COUNTS: &str = "SELECT DISTINCT what, detail, conversation FROM audit
    WHERE noted_at >= $1 AND what IN ('helped', 'did-not-help') AND conversation IS NOT NULL";
pub(in crate::store) const STATES: &str = "SELECT c.id, c.state,
    CAST(CASE WHEN EXISTS (SELECT 1 FROM bookings b WHERE b.conversation = c.id AND b.status <> 'held') THEN 1 ELSE 0 END AS BIGINT)
    FROM conversations c WHERE c.state <> '' ORDER BY c.touched_at DESC LIMIT $1";
pub(in crate::store) const TICKET_WAITS: &str = "SELECT lang, answered_at - asked_at FROM tickets
    WHERE office = $1 AND asked_at >= $2 AND answered_at IS NOT NULL";
pub(in crate::store) const BOOKING_COUNTS: &str = "SELECT status, COUNT(*), COUNT(DISTINCT conversation) FROM bookings
    WHERE office = $1 AND starts >= $2 AND status <> 'held' GROUP BY status ORDER BY status DESC";

// A code that brings a conversation elsewhere.
pub(in crate::store) const CARRY_NEW: &str = "INSERT INTO carries (mark, conversation, ends_at) VALUES ($1, $2, $3)";
pub(in crate::store) const CARRIES_DROP: &str = "DELETE FROM carries WHERE conversation = $1 OR ends_at <= $2";
pub(in crate::store) const CARRY: &str = "SELECT conversation FROM carries WHERE mark = $1 AND ends_at > $2";
pub(in crate::store) const CARRY_USE: &str = "DELETE FROM carries WHERE mark = $1 AND ends_at > $2";
/// Meetings ahead and open tickets: what nobody may lose by typing a code.
pub(in crate::store) const HAS_MORE: &str = "SELECT
    (SELECT COUNT(*) FROM bookings WHERE conversation = $1 AND status = 'kept' AND starts >= $2)
    + (SELECT COUNT(*) FROM tickets WHERE conversation = $1 AND state <> 'closed')";
pub(in crate::store) const ERASE_CARRIES: &str = "DELETE FROM carries WHERE conversation = $1";

// What a page shows.
pub(in crate::store) const CONVERSATION_AT: &str =
    "SELECT conversation FROM addresses WHERE channel = $1 AND address = $2";
pub(in crate::store) const THREAD: &str = "SELECT part, payload, made_at FROM outbox
    WHERE conversation = $1 AND channel = 'web' AND state IN ('sent', 'sending') AND class IN ('edit', 'send', 'file')
    ORDER BY turn DESC, place DESC LIMIT $2";
pub(in crate::store) const PART_OF: &str = "SELECT payload FROM outbox WHERE conversation = $1 AND part = $2";
pub(in crate::store) const EVENT_STATE: &str = "SELECT state FROM inbox WHERE channel = $1 AND external_id = $2";

/// Every one of them, as both engines must understand it.
pub const PEOPLE: &[&str] = &[
    STAFF_NEW,
    STAFF,
    STAFF_SECRET,
    STAFF_SET_SECRET,
    STAFF_FACTOR,
    STAFF_SET_FACTOR,
    STAFF_USE_CODE,
    STAFF_SET_OFFICE,
    STAFF_LOCK,
    STAFF_SET_ROLE,
    STAFF_END,
    SESSION_NEW,
    SESSION,
    SESSION_LOOK,
    SESSION_DROP,
    SESSIONS_DROP_OF,
    SESSIONS_OVER,
    GUESSES,
    GUESS,
    GUESSED,
    GUESSES_OLD,
    MAILBOX_SET,
    MAILBOX_TROUBLE,
    MAILBOXES,
    MAIL_TROUBLES,
    LETTER_NEW,
    LETTER_CLOSE,
    ERASE_MAILBOXES,
    RETIRE_MAILBOXES,
    ADVISER_EDIT,
    CLOSURES,
    CLOSURES_NEW,
    CLOSURES_EDIT,
    AUDIT_COUNTS,
    STATES,
    TICKET_WAITS,
    BOOKING_COUNTS,
    TICKET_NEW,
    TICKET_CLAIM,
    TICKET_ANSWERED,
    TICKET_RETURN,
    TICKET_HANG,
    TICKET,
    TICKETS_OPEN,
    TICKETS_AHEAD,
    REMARK_NEW,
    REMARK_WRITTEN,
    REMARKS_UNHEARD,
    REMARKS,
    REMARKS_OWN,
    ERASE_REMARKS,
    ERASE_TICKETS,
    RETIRE_REMARKS,
    RETIRE_TICKETS,
    CARRY_NEW,
    CARRIES_DROP,
    CARRY,
    CARRY_USE,
    HAS_MORE,
    ERASE_CARRIES,
    CONVERSATION_AT,
    THREAD,
    PART_OF,
    EVENT_STATE,
];
