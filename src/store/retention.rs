//! What is kept no longer than it must be.

use std::collections::BTreeMap;

use super::{Store, StoreError, cells, sql};

/// The ages at which things go; each an instant, what is older goes.
#[derive(Debug, Clone, Copy)]
pub struct Retire {
    /// Done events (their keys are the dedupe: keep longer than a channel repeats).
    pub inbox_before: i64,
    /// Closed parts.
    pub outbox_before: i64,
    /// Conversations untouched since, with nothing waiting and no meeting ahead; each is erased like a person.
    pub conversations_before: i64,
    /// Lines of the audit.
    pub audit_before: i64,
    /// Talks with a human that ended: what was said, and the ticket. Of meetings: what was told before, the note after.
    pub talks_before: i64,
    /// Terms asked in vain.
    pub unfound_before: i64,
    /// At most so many conversations in one go.
    pub limit: i64,
    /// Now.
    pub now: i64,
}

/// How many rows went, by table.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Removed {
    /// Table to rows; conversations count persons.
    pub rows: BTreeMap<&'static str, u64>,
}

impl Store {
    /// Removes what is past its time, in small jobs so that nobody waits long.
    pub async fn retire(&self, ages: Retire) -> Result<Removed, StoreError> {
        let mut removed = Removed::default();
        for (table, text, before) in [
            ("inbox", sql::RETIRE_INBOX, ages.inbox_before),
            ("outbox", sql::RETIRE_OUTBOX, ages.outbox_before),
            ("audit", sql::RETIRE_AUDIT, ages.audit_before),
            ("unfound", sql::RETIRE_UNFOUND, ages.unfound_before),
            ("remarks", sql::RETIRE_REMARKS, ages.talks_before),
            ("tickets", sql::RETIRE_TICKETS, ages.audit_before),
            ("meetings", sql::RETIRE_MEETINGS, ages.talks_before),
            ("mailboxes", sql::RETIRE_MAILBOXES, ages.now - 86_400),
            ("bookings", sql::LAPSED_SWEEP_BOOKINGS, ages.now),
            ("cells", sql::LAPSED_SWEEP_CELLS, ages.now),
        ] {
            let rows = self
                .write((table, text, before), |link, (table, text, before)| {
                    Box::pin(async move {
                        if matches!(*table, "bookings" | "cells") {
                            cells::lock(link).await?;
                        }
                        link.run(*text, &[(*before).into()]).await
                    })
                })
                .await?;
            removed.rows.insert(table, rows);
        }
        let args = [ages.conversations_before.into(), ages.now.into(), ages.limit.into()];
        let old: Vec<(String,)> = self.pool().rows(sql::OLD_CONVERSATIONS, &args).await?;
        let mut persons = 0;
        for (conversation,) in old {
            match self.erase_unsettled(&conversation, ages.now).await {
                Ok(_) => persons += 1,
                Err(StoreError::Gone) => {}
                Err(error) => return Err(error),
            }
        }
        removed.rows.insert("conversations", persons);
        self.settle().await?;
        Ok(removed)
    }
}
