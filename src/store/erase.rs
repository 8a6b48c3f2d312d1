//! Forgetting a person: everything goes, a count stays.

use super::audit::{self, AuditRow};
use super::link::Link;
use super::{Store, StoreError, cells, sql};

/// How many rows an erasure removed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Erased {
    /// Over all tables.
    pub rows: u64,
}

impl Store {
    /// Erases a person at the operator's hand or by age; `Gone` if nobody of that id is kept.
    pub async fn erase(&self, conversation: &str, now: i64) -> Result<Erased, StoreError> {
        let erased = self.erase_unsettled(conversation, now).await?;
        // Deleted text must not linger in the log beside the file.
        self.settle().await.ok();
        Ok(erased)
    }

    /// Erases and leaves the settling of the log to the caller, who may erase many.
    pub(super) async fn erase_unsettled(&self, conversation: &str, now: i64) -> Result<Erased, StoreError> {
        let number = self.numbers(1).await?;
        self.write((conversation.to_owned(), number, now), |link, (conversation, number, now)| {
            Box::pin(async move {
                if link.row::<(i64,)>(sql::CONVERSATION_LOCK, &[conversation.into()]).await?.is_none() {
                    return Err(StoreError::Gone);
                }
                erase(link, conversation, *number, *now).await
            })
        })
        .await
    }
}

/// Erases within a transaction and leaves the count in the audit.
pub(super) async fn erase(link: &mut Link<'_>, conversation: &str, entry: i64, now: i64) -> Result<Erased, StoreError> {
    let mut rows = link.run(sql::ERASE_INBOX, &[conversation.into(), now.into()]).await?;
    // The order of locks of the whole house: conversation, calendars.
    cells::lock(link).await?;
    for text in [
        sql::ERASE_STATE,
        sql::ERASE_ADDRESSES,
        sql::ERASE_CELLS,
        sql::ERASE_BOOKINGS,
        sql::ERASE_MEETINGS,
        sql::ERASE_MAILBOXES,
        sql::ERASE_OUTBOX,
        sql::ERASE_DUE,
        sql::ERASE_AUDIT,
        sql::ERASE_REMARKS,
        sql::ERASE_TICKETS,
        sql::ERASE_CARRIES,
    ] {
        rows += link.run(text, &[conversation.into()]).await?;
    }
    let row = AuditRow { actor: "store".into(), what: "erased".into(), detail: format!("{{\"rows\":{rows}}}") };
    audit::note(link, entry, None, &row, now).await?;
    Ok(Erased { rows })
}
