//! What comes by the clock: due rows become events, and what is old enough is removed.

use super::{Desk, clock};
use crate::store::{Retire, TakenIn};
use std::{
    sync::{Arc, atomic::Ordering},
    time::Duration,
};

/// Days after which what was done and delivered is no longer needed.
const DONE_DAYS: i64 = 30;
/// Days after which a silent conversation is forgotten.
const SILENT_DAYS: i64 = 365;

/// Looks every second for rows that came due, and every hour for what is old.
pub async fn watch(desk: Arc<Desk>) {
    let mut next_cleaning = 0;
    while !desk.stopping.load(Ordering::Acquire) {
        fire(&desk).await;
        if let Err(e) = desk.look_at_offices().await {
            tracing::warn!(error = %e, "hours and what is held back cannot be read; it is tried again");
        }
        let now = desk.clock.seconds();
        if now >= next_cleaning {
            next_cleaning = now + 3_600;
            clean(&desk, now).await;
        }
        tokio::time::sleep(Duration::from_secs(1)).await;
    }
}

/// Turns every row that is due into an event of its conversation, once.
pub async fn fire(desk: &Arc<Desk>) {
    let now = desk.clock.seconds();
    let rows = match desk.store.due_now(now, 100).await {
        Ok(rows) => rows,
        Err(e) => return tracing::warn!(error = %e, "due rows cannot be read; they are tried again"),
    };
    for row in rows {
        match desk.store.fire_due(row.key, clock::seed(), desk.clock.arrival(), now).await {
            Ok(Some(TakenIn::New { conversation, .. })) => {
                desk.metrics.reminders.inc();
                desk.wake(conversation, None);
            }
            Ok(_) => {}
            Err(e) => return tracing::warn!(error = %e, "a due row could not be fired; it is tried again"),
        }
    }
}

/// Removes what is no longer needed, and says how much.
async fn clean(desk: &Desk, now: i64) {
    let day = 86_400;
    match desk
        .store
        .retire(Retire {
            inbox_before: now - DONE_DAYS * day,
            outbox_before: now - DONE_DAYS * day,
            conversations_before: now - SILENT_DAYS * day,
            audit_before: now - SILENT_DAYS * day,
            talks_before: now - crate::talk::handover::KEPT_DAYS * day,
            unfound_before: now - SILENT_DAYS * day,
            limit: 500,
            now,
        })
        .await
    {
        Ok(removed) => tracing::info!(?removed, "retention"),
        Err(e) => tracing::warn!(error = %e, "old rows could not be removed yet"),
    }
}
