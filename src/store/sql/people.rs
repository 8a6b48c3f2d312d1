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
    "SELECT id, conversation, lang, topic, state, staff, asked_at, claimed_at, answered_at, closed_at
    FROM tickets WHERE id = $1";
pub(in crate::store) const TICKETS_OPEN: &str =
    "SELECT id, conversation, lang, topic, state, staff, asked_at, claimed_at, answered_at, closed_at
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
    CONVERSATION_AT,
    THREAD,
    PART_OF,
    EVENT_STATE,
];
