//! An event and its turn in one transaction, where nothing else waits in the conversation.
//!
//! The event is stored already done, so its words are never written down; the sender is answered after this commit.
//! A turn that fails, or that books or erases, goes the longer way: stored first, turned after.

use super::inbox::NewEvent;
use super::link::Link;
use super::outbox::{self, Leased};
use super::turn::{self, Numbered, Turn};
use super::{Store, StoreError, sql};

/// A turn made as its event came in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AtOnce {
    /// The numbers of the parts, in order.
    pub part_ids: Vec<i64>,
    /// Older parts of this conversation are open in other hands: these wait as ready, not leased.
    pub held_back: bool,
}

impl Store {
    /// The number of an event that is not stored yet.
    pub async fn event_number(&self) -> Result<i64, StoreError> {
        self.numbers(1).await
    }

    /// Stores an event with its turn; nothing is written and nothing told when it is a repeat, when the state moved,
    /// or when something else waits in the conversation.
    pub async fn commit_at_once(&self, event: NewEvent, mut turn: Turn) -> Result<Option<AtOnce>, StoreError> {
        if !turn.bookings.is_empty() || !turn.tickets.is_empty() || turn.epoch.is_some() || turn.erase {
            return Ok(None);
        }
        let parts = std::mem::take(&mut turn.parts);
        let first = self.numbers(parts.len() + turn.audit.len()).await?;
        let part_ids = outbox::numbered(first, parts.len());
        let first_entry = first + i64::try_from(parts.len()).unwrap_or(0);
        let (courier, lease_until, now) = (turn.courier.clone(), turn.lease_until, turn.now);
        let numbered = Numbered {
            turn,
            leased: Leased { first, parts, courier, lease_until, now },
            first_entry,
            first_remark: first,
            first_letter: first,
        };
        let held_back =
            self.write((event, numbered), |link, (event, numbered)| Box::pin(commit(link, event, numbered))).await?;
        Ok(held_back.map(|held_back| AtOnce { part_ids, held_back }))
    }
}

async fn commit(link: &mut Link<'_>, event: &NewEvent, numbered: &Numbered) -> Result<Option<bool>, StoreError> {
    let turn = &numbered.turn;
    let id = turn.event.conversation.as_str();
    let args = [
        (&event.channel).into(),
        (&event.external_id).into(),
        turn.event.event.into(),
        (&event.kind).into(),
        event.seed.into(),
        event.order.into(),
        turn.now.into(),
        id.into(),
        turn.version.into(),
    ];
    // The first statement carries every condition: where it writes nothing, nothing is written.
    if link.run(sql::TAKE_IN_DONE, &args).await? == 0 {
        return Ok(None);
    }
    let args = [id.into(), turn.version.into(), (&turn.state).into(), turn.epoch.into(), turn.now.into()];
    if link.run(sql::CONVERSATION_NEXT, &args).await? == 0 {
        return Err(StoreError::Broken("the conversation moved within its own transaction".into()));
    }
    turn::rest(link, numbered).await.map(Some)
}
