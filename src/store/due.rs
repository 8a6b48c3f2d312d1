//! What must be looked at later; when its time comes it becomes an event like any other.

use super::inbox::{self, NewEvent, TakenIn};
use super::link::Link;
use super::{Store, StoreError, sql};

/// Names a due row: what it is about, what is to happen, and for which edition of it.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct DueKey {
    /// A booking, a date.
    pub subject: String,
    /// What is to happen.
    pub kind: String,
    /// The edition: a key that has fired never fires again, so a new plan needs a new number.
    pub sequence: i64,
}

/// A due row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DueRow {
    /// Its name.
    pub key: DueKey,
    /// Whose it is.
    pub conversation: String,
    /// When.
    pub at: i64,
    /// The event's body, as JSON.
    pub body: String,
}

/// A change of the due table, part of a turn.
#[derive(Debug, Clone)]
pub enum DueChange {
    /// Sets or moves a row, for the turn's own conversation.
    Set {
        /// Its name.
        key: DueKey,
        /// When.
        at: i64,
        /// The event's body, as JSON.
        body: String,
    },
    /// Clears every row of a subject.
    Clear {
        /// The subject.
        subject: String,
    },
}

impl Store {
    /// The rows whose time has come, oldest first.
    pub async fn due_now(&self, now: i64, limit: i64) -> Result<Vec<DueRow>, StoreError> {
        let rows: Vec<(String, String, i64, String, i64, String)> =
            self.pool().rows(sql::DUE_NOW, &[now.into(), limit.into()]).await?;
        Ok(rows
            .into_iter()
            .map(|(subject, kind, sequence, conversation, at, body)| DueRow {
                key: DueKey { subject, kind, sequence },
                conversation,
                at,
                body,
            })
            .collect())
    }

    /// Turns a due row into an event of its conversation, in one transaction, once for ever.
    ///
    /// `None` if the row is gone (cleared, or fired by another), its conversation is gone, or it fired before.
    pub async fn fire_due(&self, key: DueKey, seed: i64, order: i64, now: i64) -> Result<Option<TakenIn>, StoreError> {
        let number = self.numbers(1).await?;
        self.write((key, [number, seed, order, now]), |link, (key, [number, seed, order, now])| {
            Box::pin(async move {
                let args = [(&key.subject).into(), (&key.kind).into(), key.sequence.into()];
                let Some((conversation, body)) = link.row::<(String, String)>(sql::DUE_TAKE, &args).await? else {
                    return Ok(None);
                };
                let event = NewEvent {
                    channel: "due".into(),
                    external_id: format!("{}/{}/{}", key.subject, key.kind, key.sequence),
                    address: String::new(),
                    kind: key.kind.clone(),
                    body,
                    seed: *seed,
                    order: *order,
                    fresh_conversation: String::new(),
                    now: *now,
                };
                match inbox::take_in_for(link, *number, &conversation, &event).await {
                    // The row is taken away all the same.
                    Ok(TakenIn::Repeat) | Err(StoreError::Gone) => Ok(None),
                    other => other.map(Some),
                }
            })
        })
        .await
    }
}

pub(super) async fn change(link: &mut Link<'_>, conversation: &str, change: &DueChange) -> Result<(), StoreError> {
    match change {
        DueChange::Set { key, at, body } => {
            let args = [
                (&key.subject).into(),
                (&key.kind).into(),
                key.sequence.into(),
                conversation.into(),
                (*at).into(),
                body.into(),
            ];
            link.run(sql::DUE_SET, &args).await.map(drop)
        }
        DueChange::Clear { subject } => link.run(sql::DUE_CLEAR, &[subject.into()]).await.map(drop),
    }
}
