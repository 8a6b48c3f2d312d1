//! What a page shows: the parts of a conversation that stay where they were sent, and whether an event had its turn.

use super::{Store, StoreError, sql};

/// A part as it stands on a page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Shown {
    /// Its number, growing with time.
    pub part: i64,
    /// What was sent.
    pub payload: String,
    /// When it was made.
    pub made_at: i64,
}

impl Store {
    /// The conversation that is reached at an address, if there is one.
    pub async fn conversation_at(&self, channel: &str, address: &str) -> Result<Option<String>, StoreError> {
        let row: Option<(String,)> = self.pool().row(sql::CONVERSATION_AT, &[channel.into(), address.into()]).await?;
        Ok(row.map(|(id,)| id))
    }

    /// The last parts of a conversation on the web, oldest first. What was voided before it went out is not among them.
    pub async fn thread(&self, conversation: &str, last: i64) -> Result<Vec<Shown>, StoreError> {
        let rows: Vec<(i64, String, i64)> = self.pool().rows(sql::THREAD, &[conversation.into(), last.into()]).await?;
        let shown = |(part, payload, made_at)| Shown { part, payload, made_at };
        Ok(rows.into_iter().rev().map(shown).collect())
    }

    /// One part of this conversation alone.
    pub async fn part_of(&self, conversation: &str, part: i64) -> Result<Option<String>, StoreError> {
        let row: Option<(String,)> = self.pool().row(sql::PART_OF, &[conversation.into(), part.into()]).await?;
        Ok(row.map(|(payload,)| payload))
    }

    /// Whether an event that was taken in still waits for its turn.
    pub async fn waits(&self, channel: &str, external_id: &str) -> Result<bool, StoreError> {
        let row: Option<(String,)> = self.pool().row(sql::EVENT_STATE, &[channel.into(), external_id.into()]).await?;
        Ok(row.is_some_and(|(state,)| state == "open"))
    }
}
