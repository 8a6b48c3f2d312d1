//! A turn is one transaction: the event done, the state moved, the parts, bookings, due rows and audit
//! written, or nothing of it.

use super::audit::{self, AuditRow};
use super::bookings::{self, BookingChange};
use super::cells;
use super::due::{self, DueChange};
use super::erase;
use super::inbox::{self, EventKey, NewEvent, TakenIn};
use super::letters::{self, LetterChange};
use super::link::Link;
use super::outbox::{self, Leased, NewPart};
use super::tickets::{self, TicketChange};
use super::{Store, StoreError, sql};

/// Everything one turn changes.
#[derive(Debug, Clone)]
pub struct Turn {
    /// The event, in its conversation.
    pub event: EventKey,
    /// An event that is born and done in this very turn: what a human at the desk does. Its number is given here.
    pub born: Option<NewEvent>,
    /// The version the step started from.
    pub version: i64,
    /// The new state, as JSON.
    pub state: String,
    /// A new owner's epoch: voids the unsent parts of older epochs.
    pub epoch: Option<i64>,
    /// What is said, in order.
    pub parts: Vec<NewPart>,
    /// What is booked.
    pub bookings: Vec<BookingChange>,
    /// What is to be looked at later.
    pub due: Vec<DueChange>,
    /// What happens to the ticket, and what is said around it.
    pub tickets: Vec<TicketChange>,
    /// What goes by mail.
    pub letters: Vec<LetterChange>,
    /// What is noted.
    pub audit: Vec<AuditRow>,
    /// Forget this person: everything goes but the last words said in this turn, and these too once sent.
    pub erase: bool,
    /// The courier in whose hands the parts are born.
    pub courier: String,
    /// Until when they are.
    pub lease_until: i64,
    /// Now.
    pub now: i64,
}

/// What became of a turn.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum TurnOutcome {
    /// Durable.
    Done {
        /// The numbers of the parts, in order.
        part_ids: Vec<i64>,
        /// Older parts of this conversation are open in other hands: these wait as ready, not leased.
        held_back: bool,
        /// The live screen as the tables know it now; another process may have sent it since the turn began.
        live: Option<String>,
    },
    /// The version moved: load and step again.
    Moved,
    /// A quarter hour, the booking or the ticket was taken away: load and step again.
    Taken,
    /// The event was done before.
    Already,
}

/// A turn with the numbers of what it adds.
#[derive(Debug)]
pub(super) struct Numbered {
    pub(super) turn: Turn,
    pub(super) leased: Leased,
    pub(super) first_entry: i64,
    pub(super) first_remark: i64,
    pub(super) first_letter: i64,
}

impl Store {
    /// Commits a turn; `Gone` if the conversation is erased.
    pub async fn commit_turn(&self, mut turn: Turn) -> Result<TurnOutcome, StoreError> {
        let parts = std::mem::take(&mut turn.parts);
        // One more entry for the count an erasure leaves.
        let entries = turn.audit.len() + usize::from(turn.erase);
        let (remarks, born) = (turn.tickets.len(), usize::from(turn.born.is_some()));
        // What the person wrote has a smaller number than what is answered.
        let letters = turn.letters.len();
        let first_remark = self.numbers(remarks + parts.len() + entries + born + letters).await?;
        let counted = |n: usize| i64::try_from(n).unwrap_or(0);
        let first = first_remark + counted(remarks);
        let part_ids = outbox::numbered(first, parts.len());
        let first_entry = first + counted(parts.len());
        let first_letter = first_entry + counted(entries + born);
        if turn.born.is_some() {
            turn.event.event = first_entry + counted(entries);
        }
        let (courier, erases) = (turn.courier.clone(), turn.erase);
        let leased = Leased { first, parts, courier, lease_until: turn.lease_until, now: turn.now };
        let done = self
            .write(Numbered { turn, leased, first_entry, first_remark, first_letter }, |link, numbered| {
                Box::pin(commit(link, numbered))
            })
            .await?;
        Ok(match done {
            Committed::Done { held_back, live } => {
                if erases {
                    // Best effort here: the retention work settles again.
                    self.settle().await.ok();
                }
                TurnOutcome::Done { part_ids, held_back, live }
            }
            Committed::Moved => TurnOutcome::Moved,
            Committed::Taken => TurnOutcome::Taken,
            Committed::Already => TurnOutcome::Already,
        })
    }
}

enum Committed {
    Done { held_back: bool, live: Option<String> },
    Moved,
    Taken,
    Already,
}

async fn commit(link: &mut Link<'_>, numbered: &Numbered) -> Result<Committed, StoreError> {
    let Numbered { turn, first_remark, .. } = numbered;
    let id = turn.event.conversation.as_str();
    // Bookings and tickets can be refused after something was written.
    let guarded = !turn.bookings.is_empty() || !turn.tickets.is_empty() || turn.born.is_some();
    if guarded {
        link.run(sql::SAVEPOINT, &[]).await?;
    }
    if let Some(born) = &turn.born
        && inbox::take_in_for(link, turn.event.event, id, born).await? == TakenIn::Repeat
    {
        // Sent twice: the first one did it. Nothing was written, so nothing is taken back.
        link.run(sql::RELEASE, &[]).await?;
        return Ok(Committed::Already);
    }
    let args = [
        id.into(),
        turn.version.into(),
        (&turn.state).into(),
        turn.epoch.into(),
        turn.now.into(),
        turn.event.event.into(),
    ];
    let Some((live,)) = link.row::<(Option<String>,)>(sql::CONVERSATION_TURN, &args).await? else {
        if guarded {
            // An event born here goes with the turn it was born for.
            link.run(sql::ROLLBACK_TO, &[]).await?;
            link.run(sql::RELEASE, &[]).await?;
        }
        return if turn.born.is_some() { moved(link, turn).await } else { why_not(link, turn).await };
    };
    if !turn.bookings.is_empty() {
        if bookings::are_late(link, id, &turn.bookings, turn.now).await? {
            link.run(sql::ROLLBACK_TO, &[]).await?;
            link.run(sql::RELEASE, &[]).await?;
            return Ok(Committed::Taken);
        }
        cells::lock(link).await?;
    }
    for change in &turn.bookings {
        if !bookings::change(link, id, change, turn.now).await? {
            link.run(sql::ROLLBACK_TO, &[]).await?;
            link.run(sql::RELEASE, &[]).await?;
            return Ok(Committed::Taken);
        }
    }
    for (entry, change) in (*first_remark..).zip(&turn.tickets) {
        if !tickets::change(link, id, change, entry, turn.now).await? {
            link.run(sql::ROLLBACK_TO, &[]).await?;
            link.run(sql::RELEASE, &[]).await?;
            return Ok(Committed::Taken);
        }
    }
    if guarded {
        link.run(sql::RELEASE, &[]).await?;
    }
    let done = [id.into(), turn.event.event.into(), turn.now.into()];
    link.run(sql::EVENT_DONE, &done).await?;
    let held_back = rest(link, numbered).await?;
    Ok(Committed::Done { held_back, live })
}

/// What a turn writes once it is sure to happen; tells whether its parts wait behind older ones.
pub(super) async fn rest(link: &mut Link<'_>, numbered: &Numbered) -> Result<bool, StoreError> {
    let Numbered { turn, leased, first_entry, first_letter, .. } = numbered;
    let id = turn.event.conversation.as_str();
    if let Some(epoch) = turn.epoch {
        link.run(sql::PARTS_VOID, &[id.into(), epoch.into(), turn.now.into()]).await?;
    }
    for change in &turn.due {
        due::change(link, id, change).await?;
    }
    for (entry, row) in (*first_entry..).zip(&turn.audit) {
        audit::note(link, entry, Some(id), row, turn.now).await?;
    }
    if turn.erase {
        let last = first_entry + i64::try_from(turn.audit.len()).unwrap_or(0);
        erase::erase(link, id, last, turn.now).await?;
    }
    if !turn.letters.is_empty() {
        let place = (turn.version + 1, *first_letter);
        letters::change(link, id, place, &turn.letters, (turn.now, turn.erase)).await?;
    }
    outbox::insert(link, id, turn.version + 1, leased, turn.erase).await
}

/// A human's turn changed nothing: the version moved, or the person is gone.
async fn moved(link: &mut Link<'_>, turn: &Turn) -> Result<Committed, StoreError> {
    let kept: Option<(i64,)> = link.row(sql::EPOCH, &[turn.event.conversation.as_str().into()]).await?;
    kept.map(|_| Committed::Moved).ok_or(StoreError::Gone)
}

/// The first statement changed nothing: because the event is done, the version moved, or the person is gone.
async fn why_not(link: &mut Link<'_>, turn: &Turn) -> Result<Committed, StoreError> {
    let id = turn.event.conversation.as_str();
    if link.row::<(i64,)>(sql::EVENT_IS_OPEN, &[id.into(), turn.event.event.into()]).await?.is_none() {
        let kept: Option<(i64,)> = link.row(sql::EPOCH, &[id.into()]).await?;
        return kept.map(|_| Committed::Already).ok_or(StoreError::Gone);
    }
    Ok(Committed::Moved)
}
