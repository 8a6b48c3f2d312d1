//! What this process has on its way, and nothing else, is held on to. A part whose turn was committed while the answer
//! got lost, or whose outcome could not be written down, is in nobody's hands: its lease runs out and the sweep takes
//! it up. Were all parts in our name held, it would wait for the next start, and block what comes behind it.

use super::{Desk, courier::Leg, turn::LEASE};
use std::{
    collections::HashSet,
    sync::{Arc, MutexGuard, PoisonError, atomic::Ordering},
    time::Duration,
};

/// Parts on their way; let go of where this ends, however it ends.
pub(super) struct Hands<'d> {
    desk: &'d Desk,
    parts: Vec<i64>,
}

impl Hands<'_> {
    /// A part that was delivered: held until that is written down.
    pub fn delivered(&mut self, part: i64) {
        self.parts.retain(|held| *held != part);
    }
}

impl Drop for Hands<'_> {
    fn drop(&mut self) {
        self.desk.let_go(self.parts.iter());
    }
}

impl Desk {
    /// Takes parts into these hands.
    pub(super) fn takes(&self, legs: &[Leg]) -> Hands<'_> {
        let parts: Vec<i64> = legs.iter().map(|leg| leg.part).collect();
        self.on_its_way().extend(&parts);
        Hands { desk: self, parts }
    }

    /// The name under which the sweep takes parts. Not the one of the turns: a turn sends its parts itself, behind its
    /// own older ones; what the sweep has on its way is in other hands, and the turn's parts wait for it.
    pub(super) fn sweeper(&self) -> String {
        format!("{}~", self.courier)
    }

    /// These parts are no longer on their way.
    pub(super) fn let_go<'p>(&self, parts: impl Iterator<Item = &'p i64>) {
        let mut held = self.on_its_way();
        for part in parts {
            held.remove(part);
        }
    }

    fn on_its_way(&self) -> MutexGuard<'_, HashSet<i64>> {
        self.held.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Renews the leases of what is on its way, and wakes conversations in which something was left. By its own clock:
/// however long a send takes, nobody may think the part abandoned and send it too.
pub async fn hold(desk: Arc<Desk>) {
    while !desk.stopping.load(Ordering::Acquire) {
        tokio::time::sleep(Duration::from_secs(5)).await;
        let parts: Vec<i64> = desk.on_its_way().iter().copied().collect();
        let until = desk.clock.seconds() + LEASE;
        for courier in [desk.courier.clone(), desk.sweeper()] {
            if let Err(e) = desk.store.renew_parts(&courier, parts.clone(), until).await {
                tracing::warn!(error = %e, "leases could not be renewed; a part may be sent once more");
            }
        }
        for conversation in desk.store.pending().await.unwrap_or_default() {
            desk.wake(conversation, None);
        }
    }
}
