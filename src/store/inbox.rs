//! The inbox: every event is written here, once, before anybody thinks about it.

use super::link::Link;
use super::outbox::{self, NewPart};
use super::{Store, StoreError, sql};

/// An event as a channel hands it in.
#[derive(Debug, Clone)]
pub struct NewEvent {
    /// The channel it came by.
    pub channel: String,
    /// The channel's own id of it, the key of the dedupe; it must not carry the address, for it outlives a deletion.
    pub external_id: String,
    /// Where its person is reached on that channel.
    pub address: String,
    /// What it is (tap, text, command, staff, due …), in the desk's words.
    pub kind: String,
    /// The event as JSON; nulled in its turn.
    pub body: String,
    /// Drawn once here, so that a repeated turn gives the same result.
    pub seed: i64,
    /// Its place among the events of its conversation (milliseconds of when it happened, for example); arrival breaks ties.
    pub order: i64,
    /// The id of the conversation to make if this address has none.
    pub fresh_conversation: String,
    /// Now.
    pub now: i64,
}

/// Names an event: its number, within its conversation.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct EventKey {
    /// The conversation it waits in.
    pub conversation: String,
    /// Its number, given at arrival and never used again.
    pub event: i64,
}

/// What became of an event handed in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum TakenIn {
    /// Durable, and new.
    New {
        /// The conversation it belongs to.
        conversation: String,
        /// Its number.
        event: i64,
    },
    /// Taken in before; answer the channel as the first time.
    Repeat,
}

/// The oldest event that waits in a conversation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Waiting {
    /// Its name.
    pub key: EventKey,
    /// The channel it came by.
    pub channel: String,
    /// Where it came from on that channel (empty for an event without a person behind it).
    pub address: String,
    /// What it is.
    pub kind: String,
    /// The event as JSON.
    pub body: String,
    /// Its seed.
    pub seed: i64,
    /// When it was taken in.
    pub received_at: i64,
    /// How often its turn has failed.
    pub tries: i64,
}

impl Store {
    /// Takes an event in, with its conversation if that is new; durable once this returns.
    pub async fn take_in(&self, event: NewEvent) -> Result<TakenIn, StoreError> {
        let number = self.numbers(1).await?;
        self.write((number, event), |link, (number, event)| Box::pin(take_in(link, *number, event))).await
    }

    /// Takes in an event for a conversation already known (a staff reply, a note of the desk to itself).
    pub async fn take_in_for(&self, conversation: &str, event: NewEvent) -> Result<TakenIn, StoreError> {
        let number = self.numbers(1).await?;
        let conversation = conversation.to_owned();
        self.write((number, conversation, event), |link, (number, conversation, event)| {
            Box::pin(take_in_for(link, *number, conversation, event))
        })
        .await
    }

    /// The conversations in which something waits, longest first.
    pub async fn pending(&self) -> Result<Vec<String>, StoreError> {
        let rows: Vec<(String,)> = self.pool().rows(sql::PENDING, &[]).await?;
        Ok(rows.into_iter().map(|(conversation,)| conversation).collect())
    }

    /// The oldest event waiting in a conversation.
    pub async fn next_event(&self, conversation: &str) -> Result<Option<Waiting>, StoreError> {
        Ok(self.next_turn(conversation).await?.map(|turn| turn.event))
    }

    /// Counts a failed turn of this event and tells how many there were; 0 if it no longer waits.
    pub async fn fail_event(&self, key: &EventKey) -> Result<i64, StoreError> {
        self.write(key.clone(), |link, key| {
            Box::pin(async move {
                let args = [(&key.conversation).into(), key.event.into()];
                let row: Option<(i64,)> = link.row(sql::EVENT_FAILED, &args).await?;
                Ok(row.map_or(0, |(tries,)| tries))
            })
        })
        .await
    }

    /// Sets a poisonous event aside, so that the conversation goes on, and says so to the person.
    ///
    /// False if it no longer waited (then nothing is said either).
    pub async fn park_event(
        &self,
        key: EventKey,
        parts: Vec<NewPart>,
        courier: &str,
        lease_until: i64,
        now: i64,
    ) -> Result<bool, StoreError> {
        let first = self.numbers(parts.len()).await?;
        let leased = outbox::Leased { first, parts, courier: courier.to_owned(), lease_until, now };
        self.write((key, leased), |link, (key, leased)| {
            Box::pin(async move {
                let args = [(&key.conversation).into(), key.event.into(), leased.now.into()];
                if link.run(sql::EVENT_PARKED, &args).await? == 0 {
                    return Ok(false);
                }
                outbox::add(link, &key.conversation, leased).await?;
                Ok(true)
            })
        })
        .await
    }
}

async fn take_in(link: &mut Link<'_>, number: i64, event: &NewEvent) -> Result<TakenIn, StoreError> {
    // Nearly always this one statement is all: a known person, a new event.
    if let Some(taken) = insert(link, number, event).await? {
        return Ok(taken);
    }
    let key = [(&event.channel).into(), (&event.external_id).into()];
    if link.row::<(i64,)>(sql::IS_IN_INBOX, &key).await?.is_some() {
        return Ok(TakenIn::Repeat);
    }
    let fresh = &event.fresh_conversation;
    let address = [(&event.channel).into(), (&event.address).into(), fresh.into()];
    // On PostgreSQL a twin may be faster here; its conversation is then the one.
    if link.run(sql::ADDRESS_NEW, &address).await? == 1 {
        let row = [fresh.into(), (&event.channel).into(), (&event.address).into(), event.now.into()];
        link.run(sql::CONVERSATION_NEW, &row).await?;
    }
    match insert(link, number, event).await? {
        Some(taken) => Ok(taken),
        None => Ok(TakenIn::Repeat),
    }
}

async fn insert(link: &mut Link<'_>, number: i64, event: &NewEvent) -> Result<Option<TakenIn>, StoreError> {
    let args = [
        (&event.channel).into(),
        (&event.external_id).into(),
        number.into(),
        (&event.address).into(),
        (&event.kind).into(),
        (&event.body).into(),
        event.seed.into(),
        event.order.into(),
        event.now.into(),
    ];
    let row: Option<(String,)> = link.row(sql::TAKE_IN, &args).await?;
    Ok(row.map(|(conversation,)| TakenIn::New { conversation, event: number }))
}

/// Also the way a due row enters: into a conversation that must still be there.
pub(super) async fn take_in_for(
    link: &mut Link<'_>,
    number: i64,
    conversation: &str,
    event: &NewEvent,
) -> Result<TakenIn, StoreError> {
    let args = [
        (&event.channel).into(),
        (&event.external_id).into(),
        number.into(),
        (&event.address).into(),
        (&event.kind).into(),
        (&event.body).into(),
        event.seed.into(),
        event.order.into(),
        event.now.into(),
        conversation.into(),
    ];
    if link.row::<(String,)>(sql::TAKE_IN_FOR, &args).await?.is_some() {
        return Ok(TakenIn::New { conversation: conversation.to_owned(), event: number });
    }
    let key = [(&event.channel).into(), (&event.external_id).into()];
    match link.row::<(i64,)>(sql::IS_IN_INBOX, &key).await? {
        Some(_) => Ok(TakenIn::Repeat),
        None => Err(StoreError::Gone),
    }
}
