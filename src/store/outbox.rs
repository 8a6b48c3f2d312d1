//! The outbox: what is to be delivered, part by part, in the order of each conversation.
//!
//! ready -> sending -> sent | retry(at) | unknown | dead. A part is born in its courier's hands
//! (`sending`, leased); when a lease runs out nobody knows whether the channel had accepted the part, so
//! the next courier is told so and the *unknown* is counted. `due_at` is NULL exactly when a part is closed.

use super::link::{Arg, Link};
use super::{StoreError, sql};

/// What a part is, for the rule of repeats: an edit may be repeated, the rest with care.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum PartClass {
    /// Changes a message already there.
    Edit,
    /// A new message.
    Send,
    /// A short answer to a tap.
    Toast,
    /// Takes the buttons off an old screen.
    Strip,
    /// A file.
    File,
}

impl PartClass {
    /// The word in the tables.
    pub fn word(self) -> &'static str {
        match self {
            PartClass::Edit => "edit",
            PartClass::Send => "send",
            PartClass::Toast => "toast",
            PartClass::Strip => "strip",
            PartClass::File => "file",
        }
    }

    pub(super) fn of(word: &str) -> Result<Self, StoreError> {
        [PartClass::Edit, PartClass::Send, PartClass::Toast, PartClass::Strip, PartClass::File]
            .into_iter()
            .find(|class| class.word() == word)
            .ok_or_else(|| StoreError::Broken(format!("no part is a {word:?}")))
    }
}

/// A part to be delivered.
#[derive(Debug, Clone)]
pub struct NewPart {
    /// The channel it goes by.
    pub channel: String,
    /// The address there.
    pub address: String,
    /// What it is.
    pub class: PartClass,
    /// What is sent; the store does not read it.
    pub payload: String,
    /// The owner's epoch it was written under.
    pub epoch: i64,
}

/// A part that waits.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Part {
    /// Its number.
    pub part: i64,
    /// Its conversation (which may be erased meanwhile).
    pub conversation: String,
    /// The channel it goes by.
    pub channel: String,
    /// The address there.
    pub address: String,
    /// What it is.
    pub class: PartClass,
    /// What is sent.
    pub payload: String,
    /// The owner's epoch it was written under.
    pub epoch: i64,
    /// Attempts begun, this one included.
    pub attempts: i64,
    /// How many of them ended nobody knows how.
    pub unknowns: i64,
    /// Whether an earlier attempt may have been accepted by the channel.
    pub maybe_sent: bool,
}

/// A delivery to be recorded.
#[derive(Debug, Clone)]
pub struct SentMark {
    /// The part.
    pub part: i64,
    /// The channel's id of the message, where there is one.
    pub message_id: Option<String>,
    /// This message is the conversation's live screen from now on.
    pub live: bool,
}

/// New parts with what they are born with.
#[derive(Debug)]
pub(super) struct Leased {
    pub(super) first: i64,
    pub(super) parts: Vec<NewPart>,
    pub(super) courier: String,
    pub(super) lease_until: i64,
    pub(super) now: i64,
}

/// Adds parts in a transaction, as a turn of their own.
pub(super) async fn add(link: &mut Link<'_>, conversation: &str, leased: &Leased) -> Result<(), StoreError> {
    let row: Option<(i64,)> = link.row(sql::CONVERSATION_BUMP, &[conversation.into()]).await?;
    let (turn,) = row.ok_or(StoreError::Gone)?;
    insert(link, conversation, turn, leased, false).await.map(drop)
}

/// Inserts the parts of a turn; tells whether they must wait behind older ones.
pub(super) async fn insert(
    link: &mut Link<'_>,
    conversation: &str,
    turn: i64,
    leased: &Leased,
    fleeting: bool,
) -> Result<bool, StoreError> {
    const COLUMNS: usize = 7;
    const ROWS: usize = 4;
    let mut behind = false;
    for (chunk, parts) in leased.parts.chunks(ROWS).enumerate() {
        let mut args: Vec<Arg<'_>> = Vec::with_capacity(6 + ROWS * COLUMNS);
        args.extend([
            conversation.into(),
            turn.into(),
            (&leased.courier).into(),
            leased.lease_until.into(),
            leased.now.into(),
            Arg::Int(fleeting.into()),
        ]);
        for (place, part) in (chunk * ROWS..).zip(parts) {
            let place = i64::try_from(place).unwrap_or(i64::MAX);
            args.extend([
                Arg::Int(leased.first + place),
                place.into(),
                (&part.channel).into(),
                (&part.address).into(),
                part.class.word().into(),
                (&part.payload).into(),
                part.epoch.into(),
            ]);
        }
        let (text, rows) = if parts.len() == 1 { (sql::PART_NEW, 1) } else { (sql::PARTS_NEW, ROWS) };
        for _ in parts.len()..rows {
            args.extend([Arg::MaybeInt(None); 2]);
            args.extend([Arg::MaybeText(None); 4]);
            args.push(Arg::MaybeInt(None));
        }
        let states: Vec<(String,)> = link.rows(text, &args).await?;
        behind |= states.iter().any(|(state,)| state == "ready");
    }
    Ok(behind)
}

pub(super) fn numbered(first: i64, count: usize) -> Vec<i64> {
    (first..).take(count).collect()
}
