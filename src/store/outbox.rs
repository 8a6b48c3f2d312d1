//! The outbox: what is to be delivered, part by part, in the order of each conversation.
//!
//! ready -> sending -> sent | retry(at) | unknown | dead. A part is born in its courier's hands
//! (`sending`, leased); when a lease runs out nobody knows whether the channel had accepted the part, so
//! the next courier is told so and the *unknown* is counted. `due_at` is NULL exactly when a part is closed.

use super::link::{Arg, Link};
use super::{Store, StoreError, sql};

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

    fn of(word: &str) -> Result<Self, StoreError> {
        [
            PartClass::Edit,
            PartClass::Send,
            PartClass::Toast,
            PartClass::Strip,
            PartClass::File,
        ]
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

type PartColumns = (
    i64,
    String,
    String,
    String,
    String,
    String,
    i64,
    i64,
    i64,
    i64,
    i64,
);
type OpenColumns = (
    i64,
    String,
    String,
    String,
    String,
    String,
    i64,
    i64,
    i64,
    i64,
    i64,
    String,
);

impl Store {
    /// Adds parts without an event (an apology, a notice to all), leased to this courier.
    ///
    /// The conversation's version moves, so that a turn under way steps again behind them.
    pub async fn add_parts(
        &self,
        conversation: &str,
        parts: Vec<NewPart>,
        courier: &str,
        lease_until: i64,
        now: i64,
    ) -> Result<Vec<i64>, StoreError> {
        let first = self.numbers(parts.len()).await?;
        let numbers = numbered(first, parts.len());
        let leased = Leased {
            first,
            parts,
            courier: courier.to_owned(),
            lease_until,
            now,
        };
        self.write(
            (conversation.to_owned(), leased),
            |link, (conversation, leased)| Box::pin(add(link, conversation, leased)),
        )
        .await?;
        Ok(numbers)
    }

    /// Records deliveries, any number in one job; a mark for a part already closed changes nothing but its message id.
    pub async fn sent(&self, marks: Vec<SentMark>, now: i64) -> Result<(), StoreError> {
        self.write((marks, now), |link, (marks, now)| {
            Box::pin(async move {
                for mark in marks {
                    sent(link, mark, *now).await?;
                }
                Ok(())
            })
        })
        .await
    }

    /// Tries a part again at a time the channel told or the rule gives; `attempt` = attempts counted so far.
    pub async fn retry_part(&self, part: i64, at: i64, attempt: i64) -> Result<(), StoreError> {
        self.write([part, at, attempt], |link, args| {
            Box::pin(async move {
                link.run(sql::PART_RETRY, &args.map(Arg::Int))
                    .await
                    .map(drop)
            })
        })
        .await
    }

    /// The answer to a part was lost: counted, and tried again at that time, or closed with `None`.
    pub async fn unknown_part(
        &self,
        part: i64,
        again_at: Option<i64>,
        now: i64,
    ) -> Result<(), StoreError> {
        self.write((part, again_at, now), |link, (part, again_at, now)| {
            Box::pin(async move {
                let args = [(*part).into(), (*again_at).into(), (*now).into()];
                link.run(sql::PART_UNKNOWN, &args).await.map(drop)
            })
        })
        .await
    }

    /// Gives a part up, saying why.
    pub async fn dead_part(&self, part: i64, why: &str, now: i64) -> Result<(), StoreError> {
        self.write((part, why.to_owned(), now), |link, (part, why, now)| {
            Box::pin(async move {
                link.run(sql::PART_DEAD, &[(*part).into(), why.into(), (*now).into()])
                    .await
                    .map(drop)
            })
        })
        .await
    }

    /// The person left or blocked us there: closes the address's outbox; other addresses are not touched.
    pub async fn unreachable(
        &self,
        channel: &str,
        address: &str,
        now: i64,
    ) -> Result<u64, StoreError> {
        self.write(
            (channel.to_owned(), address.to_owned(), now),
            |link, (channel, address, now)| {
                Box::pin(async move {
                    link.run(
                        sql::ADDRESS_REACHABLE,
                        &[channel.into(), address.into(), 0.into()],
                    )
                    .await?;
                    link.run(
                        sql::PARTS_UNREACHABLE,
                        &[channel.into(), address.into(), (*now).into()],
                    )
                    .await
                })
            },
        )
        .await
    }

    /// The person is back there.
    pub async fn reachable(&self, channel: &str, address: &str) -> Result<(), StoreError> {
        self.write(
            (channel.to_owned(), address.to_owned()),
            |link, (channel, address)| {
                Box::pin(async move {
                    link.run(
                        sql::ADDRESS_REACHABLE,
                        &[channel.into(), address.into(), 1.into()],
                    )
                    .await
                    .map(drop)
                })
            },
        )
        .await
    }

    /// Takes parts whose lease ran out or whose time has come: of each conversation only the oldest open one.
    pub async fn ready_parts(
        &self,
        now: i64,
        courier: &str,
        lease_until: i64,
        limit: i64,
    ) -> Result<Vec<Part>, StoreError> {
        // The look costs no write; mostly there is nothing.
        let found: Vec<(i64, String, i64)> = self
            .pool()
            .rows(sql::PARTS_READY, &[now.into(), limit.into()])
            .await?;
        if found.is_empty() {
            return Ok(Vec::new());
        }
        self.write(
            (found, courier.to_owned(), lease_until),
            |link, (found, courier, lease_until)| {
                Box::pin(async move {
                    let mut taken = Vec::with_capacity(found.len());
                    for (part, state, due_at) in found {
                        let lost = state == "sending";
                        let args = [
                            (*part).into(),
                            courier.into(),
                            (*lease_until).into(),
                            state.into(),
                            (*due_at).into(),
                            i64::from(lost).into(),
                        ];
                        if let Some(row) = link.row::<PartColumns>(sql::PART_TAKE, &args).await? {
                            taken.push(part_of(row, lost || state == "unknown")?);
                        }
                    }
                    Ok(taken)
                })
            },
        )
        .await
    }

    /// The open parts of a conversation, in order.
    pub async fn open_parts(&self, conversation: &str) -> Result<Vec<Part>, StoreError> {
        let rows: Vec<OpenColumns> = self
            .pool()
            .rows(sql::PARTS_OPEN, &[conversation.into()])
            .await?;
        rows.into_iter()
            .map(|(a, b, c, d, e, f, g, h, i, j, k, state)| {
                part_of(
                    (a, b, c, d, e, f, g, h, i, j, k),
                    state == "unknown" || i > 0,
                )
            })
            .collect()
    }

    /// Lengthens the leases of everything in this courier's hands.
    pub async fn renew_parts(&self, courier: &str, lease_until: i64) -> Result<u64, StoreError> {
        self.write(
            (courier.to_owned(), lease_until),
            |link, (courier, lease_until)| {
                Box::pin(async move {
                    link.run(sql::PARTS_RENEW, &[courier.into(), (*lease_until).into()])
                        .await
                })
            },
        )
        .await
    }

    /// How many attempts ended nobody knows how, over all that is kept.
    pub async fn unknowns(&self) -> Result<i64, StoreError> {
        let row: Option<(i64,)> = self.pool().row(sql::UNKNOWNS, &[]).await?;
        Ok(row.map_or(0, |(count,)| count))
    }
}

async fn sent(link: &mut Link<'_>, mark: &SentMark, now: i64) -> Result<(), StoreError> {
    let message = mark.message_id.as_deref();
    if link
        .run(
            sql::PART_SENT,
            &[mark.part.into(), message.into(), now.into()],
        )
        .await?
        == 0
    {
        // The last words to somebody erased leave no row behind.
        link.run(sql::PART_SENT_FLEETING, &[mark.part.into()])
            .await?;
        return Ok(());
    }
    if mark.live && message.is_some() {
        link.run(sql::CONVERSATION_LIVE, &[mark.part.into(), message.into()])
            .await?;
    }
    Ok(())
}

/// Adds parts in a transaction, as a turn of their own.
pub(super) async fn add(
    link: &mut Link<'_>,
    conversation: &str,
    leased: &Leased,
) -> Result<(), StoreError> {
    let row: Option<(i64,)> = link
        .row(sql::CONVERSATION_BUMP, &[conversation.into()])
        .await?;
    let (turn,) = row.ok_or(StoreError::Gone)?;
    insert(link, conversation, turn, leased, false)
        .await
        .map(drop)
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
        let (text, rows) = if parts.len() == 1 {
            (sql::PART_NEW, 1)
        } else {
            (sql::PARTS_NEW, ROWS)
        };
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

fn part_of(row: PartColumns, maybe_sent: bool) -> Result<Part, StoreError> {
    let (
        part,
        conversation,
        channel,
        address,
        class,
        payload,
        epoch,
        attempts,
        unknowns,
        _turn,
        _place,
    ) = row;
    let class = PartClass::of(&class)?;
    Ok(Part {
        part,
        conversation,
        channel,
        address,
        class,
        payload,
        epoch,
        attempts,
        unknowns,
        maybe_sent,
    })
}
