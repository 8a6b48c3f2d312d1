//! Bookings: a meeting with an adviser, and the quarter hours it owns.

use super::cells::{self, Cells};
use super::link::Link;
use super::meetings::{self, MeetingChange};
use super::{Store, StoreError, sql};

/// Where a booking stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum BookingStatus {
    /// Reserved until `held_until`.
    Held,
    /// Agreed.
    Kept,
    /// Called off; its time is free.
    Cancelled,
}

impl BookingStatus {
    /// The word in the tables.
    pub fn word(self) -> &'static str {
        match self {
            BookingStatus::Held => "held",
            BookingStatus::Kept => "kept",
            BookingStatus::Cancelled => "cancelled",
        }
    }
}

/// A booking as it is kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BookingRow {
    /// Its id.
    pub id: String,
    /// The short code people say.
    pub code: String,
    /// The calendar's UID.
    pub uid: String,
    /// The calendar's SEQUENCE: grows with each move and with the cancel.
    pub sequence: i64,
    /// The office.
    pub office: String,
    /// The adviser.
    pub adviser: String,
    /// Whose it is.
    pub conversation: String,
    /// When it starts.
    pub starts: i64,
    /// How long it lasts.
    pub minutes: i64,
    /// The adviser's minutes after it.
    pub buffer: i64,
    /// What about.
    pub topic: String,
    /// In which language.
    pub lang: String,
    /// How they meet.
    pub way: String,
    /// The person's time zone.
    pub zone: String,
    /// Where it stands.
    pub status: BookingStatus,
    /// Until when a hold lasts.
    pub held_until: Option<i64>,
}

impl BookingRow {
    /// The quarter hours it owns, buffer included.
    pub fn cells(&self) -> Cells {
        Cells::between(self.starts, self.starts + (self.minutes + self.buffer) * 60)
    }
}

/// A change of bookings, part of a turn.
#[derive(Debug, Clone)]
pub enum BookingChange {
    /// Reserves the time until then; `status` and `held_until` of the row are not read.
    Hold {
        /// The booking to be.
        booking: Box<BookingRow>,
        /// When the hold lapses.
        until: i64,
    },
    /// Keeps a hold that is still this conversation's.
    Keep {
        /// The booking.
        booking: String,
        /// How they meet.
        way: String,
    },
    /// Moves a kept booking, in one go: it never is without a time.
    Move {
        /// The booking.
        booking: String,
        /// The adviser, perhaps another one.
        adviser: String,
        /// The new start.
        starts: i64,
        /// The new length.
        minutes: i64,
        /// The new buffer.
        buffer: i64,
        /// The person's zone now.
        zone: String,
        /// How the talk takes place now.
        way: String,
    },
    /// Lets a hold go.
    Release {
        /// The booking.
        booking: String,
    },
    /// Calls a kept booking off.
    Cancel {
        /// The booking.
        booking: String,
    },
    /// Something about the meeting itself.
    Meeting {
        /// The booking.
        booking: String,
        /// What.
        change: MeetingChange,
    },
}

/// Time of an adviser that is not free.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Busy {
    /// Whose.
    pub adviser: String,
    /// From this instant.
    pub from: i64,
    /// Until this instant.
    pub until: i64,
}

/// Sixteen columns: the tuple types end just there.
type Columns = (
    String,
    String,
    String,
    i64,
    String,
    String,
    String,
    i64,
    i64,
    i64,
    String,
    String,
    String,
    String,
    String,
    Option<i64>,
);

fn booking_of(columns: Columns) -> Result<BookingRow, StoreError> {
    let (
        id,
        code,
        uid,
        sequence,
        office,
        adviser,
        conversation,
        starts,
        minutes,
        buffer,
        topic,
        lang,
        way,
        zone,
        word,
        held_until,
    ) = columns;
    let status = [BookingStatus::Held, BookingStatus::Kept, BookingStatus::Cancelled]
        .into_iter()
        .find(|status| status.word() == word)
        .ok_or_else(|| StoreError::Broken(format!("no booking is {word:?}")))?;
    Ok(BookingRow {
        id,
        code,
        uid,
        sequence,
        office,
        adviser,
        conversation,
        starts,
        minutes,
        buffer,
        topic,
        lang,
        way,
        zone,
        status,
        held_until,
    })
}

impl Store {
    /// The time of these advisers that is held or kept, neighbouring quarter hours merged.
    pub async fn taken(&self, advisers: &[String], from: i64, until: i64, now: i64) -> Result<Vec<Busy>, StoreError> {
        let range = Cells::between(from, until);
        let mut busy: Vec<Busy> = Vec::new();
        for adviser in advisers {
            let args = [adviser.into(), range.first().into(), range.end().into(), now.into()];
            let cells: Vec<(i64,)> = self.pool().rows(sql::CELLS_TAKEN, &args).await?;
            for (cell,) in cells {
                let (starts, ends) = (cell * 900, cell * 900 + 900);
                match busy.last_mut() {
                    Some(last) if last.adviser == *adviser && last.until == starts => {
                        last.until = ends;
                    }
                    _ => busy.push(Busy { adviser: adviser.clone(), from: starts, until: ends }),
                }
            }
        }
        Ok(busy)
    }

    /// The bookings of a conversation, earliest first.
    pub async fn bookings_of(&self, conversation: &str) -> Result<Vec<BookingRow>, StoreError> {
        let rows = self.pool().rows(sql::BOOKINGS_OF, &[conversation.into()]).await?;
        rows.into_iter().map(booking_of).collect()
    }

    /// A booking by its id or by its short code.
    pub async fn booking(&self, id_or_code: &str) -> Result<Option<BookingRow>, StoreError> {
        self.pool().row(sql::BOOKING, &[id_or_code.into()]).await?.map(booking_of).transpose()
    }

    /// The bookings of an office that start in a span, for the desk.
    pub async fn bookings_between(&self, office: &str, from: i64, until: i64) -> Result<Vec<BookingRow>, StoreError> {
        let rows = self.pool().rows(sql::BOOKINGS_BETWEEN, &[office.into(), from.into(), until.into()]).await?;
        rows.into_iter().map(booking_of).collect()
    }
}

/// Whether a wanted time is somebody else's already: who comes late need not wait for the calendars to hear so.
pub(super) async fn are_late(
    link: &mut Link<'_>,
    conversation: &str,
    changes: &[BookingChange],
    now: i64,
) -> Result<bool, StoreError> {
    for change in changes {
        let (adviser, cells) = match change {
            BookingChange::Hold { booking, .. } => (&booking.adviser, booking.cells()),
            BookingChange::Move { adviser, starts, minutes, buffer, .. } => {
                (adviser, Cells::between(*starts, starts + (minutes + buffer) * 60))
            }
            BookingChange::Keep { .. }
            | BookingChange::Release { .. }
            | BookingChange::Cancel { .. }
            | BookingChange::Meeting { .. } => continue,
        };
        let args = [adviser.into(), cells.first().into(), cells.end().into(), now.into(), conversation.into()];
        if link.row::<(i64,)>(sql::CELLS_FOREIGN, &args).await?.is_some() {
            return Ok(true);
        }
    }
    Ok(false)
}

/// Makes one change within a turn; false means that the time, or the booking, is not (or no longer) this conversation's.
pub(super) async fn change(
    link: &mut Link<'_>,
    conversation: &str,
    change: &BookingChange,
    now: i64,
) -> Result<bool, StoreError> {
    match change {
        BookingChange::Hold { booking, until } => hold(link, conversation, booking, *until, now).await,
        // Locks go booking first, cells after, as in `cells::take`.
        BookingChange::Keep { booking, way } => {
            let row: Option<(i64,)> =
                link.row(sql::BOOKING_KEEP, &[booking.into(), conversation.into(), way.into()]).await?;
            let Some((cells,)) = row else {
                return Ok(false);
            };
            let kept = link.run(sql::CELLS_KEEP, &[booking.into()]).await?;
            Ok(i64::try_from(kept) == Ok(cells))
        }
        BookingChange::Move { booking, adviser, starts, minutes, buffer, zone, way } => {
            let cells = Cells::between(*starts, starts + (minutes + buffer) * 60);
            let args = [
                booking.into(),
                conversation.into(),
                adviser.into(),
                (*starts).into(),
                (*minutes).into(),
                (*buffer).into(),
                zone.into(),
                cells.first().into(),
                cells.end().into(),
                way.into(),
            ];
            if link.run(sql::BOOKING_MOVE, &args).await? == 0 {
                return Ok(false);
            }
            link.run(sql::CELLS_DROP, &[booking.into()]).await?;
            cells::take(link, adviser, cells, booking, None, now).await
        }
        // A hold that lapsed meanwhile is let go already.
        BookingChange::Release { booking } => {
            if link.run(sql::BOOKING_RELEASE, &[booking.into(), conversation.into()]).await? == 1 {
                link.run(sql::CELLS_DROP, &[booking.into()]).await?;
            }
            Ok(true)
        }
        BookingChange::Cancel { booking } => {
            if link.run(sql::BOOKING_CANCEL, &[booking.into(), conversation.into()]).await? == 0 {
                return Ok(false);
            }
            link.run(sql::CELLS_DROP, &[booking.into()]).await.map(|_| true)
        }
        BookingChange::Meeting { booking, change } => meetings::change(link, conversation, booking, change, now).await,
    }
}

async fn hold(
    link: &mut Link<'_>,
    conversation: &str,
    booking: &BookingRow,
    until: i64,
    now: i64,
) -> Result<bool, StoreError> {
    let cells = booking.cells();
    if !cells::take(link, &booking.adviser, cells, &booking.id, Some(until), now).await? {
        return Ok(false);
    }
    let args = [
        (&booking.id).into(),
        (&booking.code).into(),
        (&booking.uid).into(),
        booking.sequence.into(),
        (&booking.office).into(),
        (&booking.adviser).into(),
        conversation.into(),
        booking.starts.into(),
        booking.minutes.into(),
        booking.buffer.into(),
        (&booking.topic).into(),
        (&booking.lang).into(),
        (&booking.way).into(),
        (&booking.zone).into(),
        until.into(),
        cells.first().into(),
        cells.end().into(),
    ];
    Ok(link.run(sql::BOOKING_NEW, &args).await? == 1)
}
