//! The statements of what is agreed around a booking, and of what came of it.

/// Only a booking that is or was kept has a meeting, and only its own conversation's.
pub(in crate::store) const MEETING_NEW: &str = "INSERT INTO meetings
    (booking, conversation, terms, agreed_at, sides, matter, path, about, about_at, ended_by, why, came, note, note_at, confirmed_at, letter_trouble)
    SELECT b.id, b.conversation, '', NULL, '', 0, '', '', NULL, '', '', '', '', NULL, NULL, ''
    FROM bookings b WHERE b.id = $1 AND b.conversation = $2 AND b.status <> 'held'
    ON CONFLICT (booking) DO NOTHING";
/// What was said about other sides stays when it is not asked again; another time is not confirmed yet.
pub(in crate::store) const MEETING_AGREE: &str = "UPDATE meetings
    SET terms = $3, agreed_at = $4, sides = COALESCE($5, sides), matter = $6, path = $7, confirmed_at = NULL
    WHERE booking = $1 AND conversation = $2";
pub(in crate::store) const MEETING_ABOUT: &str = "UPDATE meetings
    SET about = $3, about_at = CAST($4 AS BIGINT) WHERE booking = $1 AND conversation = $2";
pub(in crate::store) const MEETING_END: &str = "UPDATE meetings SET ended_by = $3, why = $4
    WHERE booking = $1 AND conversation = $2";
pub(in crate::store) const MEETING_CAME: &str = "UPDATE meetings SET came = $3
    WHERE booking = $1 AND conversation = $2";
pub(in crate::store) const MEETING_NOTE: &str = "UPDATE meetings SET note = $3, note_at = CAST($4 AS BIGINT)
    WHERE booking = $1 AND conversation = $2";
pub(in crate::store) const MEETING_CONFIRM: &str = "UPDATE meetings SET confirmed_at = CAST($3 AS BIGINT)
    WHERE booking = $1 AND conversation = $2";
pub(in crate::store) const MEETING_TROUBLE: &str = "UPDATE meetings SET letter_trouble = $2 WHERE booking = $1";
pub(in crate::store) const MEETING: &str =
    "SELECT booking, terms, agreed_at, sides, matter, path, about, about_at, ended_by, why, came, note, note_at,
    confirmed_at, letter_trouble FROM meetings WHERE booking = $1";
pub(in crate::store) const MEETINGS_OF: &str =
    "SELECT booking, terms, agreed_at, sides, matter, path, about, about_at, ended_by, why, came, note, note_at,
    confirmed_at, letter_trouble FROM meetings WHERE conversation = $1 ORDER BY booking";
pub(in crate::store) const MEETINGS_BETWEEN: &str =
    "SELECT m.booking, m.terms, m.agreed_at, m.sides, m.matter, m.path, m.about, m.about_at, m.ended_by, m.why, m.came, m.note, m.note_at,
    m.confirmed_at, m.letter_trouble FROM meetings m JOIN bookings b ON b.id = m.booking
    WHERE b.office = $1 AND b.starts >= $2 AND b.starts < $3 ORDER BY m.booking";
pub(in crate::store) const MEETING_COUNTS: &str =
    "SELECT m.came, COUNT(DISTINCT b.conversation) FROM meetings m JOIN bookings b ON b.id = m.booking
    WHERE b.office = $1 AND b.starts >= $2 AND m.came <> '' GROUP BY m.came ORDER BY m.came";
/// People who wait for a free time; their rows of the due table are the wait list.
pub(in crate::store) const WAITERS: &str = "SELECT COUNT(DISTINCT conversation) FROM due WHERE kind = $1";
pub(in crate::store) const ERASE_MEETINGS: &str = "DELETE FROM meetings WHERE conversation = $1";
/// Words go; that the meeting was held stays for the count.
pub(in crate::store) const RETIRE_MEETINGS: &str = "UPDATE meetings SET about = '', about_at = NULL, note = ''
    WHERE (about <> '' OR note <> '') AND booking IN (SELECT id FROM bookings WHERE starts < $1)
    AND COALESCE(note_at, 0) < $1";

/// Every one of them, as both engines must understand it.
pub const MEETINGS: &[&str] = &[
    MEETING_NEW,
    MEETING_AGREE,
    MEETING_ABOUT,
    MEETING_END,
    MEETING_CAME,
    MEETING_NOTE,
    MEETING_CONFIRM,
    MEETING_TROUBLE,
    MEETING,
    MEETINGS_OF,
    MEETINGS_BETWEEN,
    MEETING_COUNTS,
    WAITERS,
    ERASE_MEETINGS,
    RETIRE_MEETINGS,
];
