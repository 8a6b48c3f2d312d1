//! The live screen of a conversation: the message that the next tap changes and the next word retires.

use super::{Desk, courier};
use std::sync::PoisonError;

impl Desk {
    /// The live screen that was sent from here last, while it is not yet written down.
    pub(super) fn live_of(&self, conversation: &str) -> Option<String> {
        self.live.lock().unwrap_or_else(PoisonError::into_inner).get(conversation).cloned()
    }

    /// Whether a live screen was sent from here and may not be written down; to be asked before a turn is committed.
    pub(super) fn unwritten(&self, conversation: &str) -> bool {
        self.store.is_shared() && self.live_of(conversation).is_some()
    }

    /// The live screen after a turn. Alone, we know what we sent, or else what the turn began with. Beside other
    /// processes the tables know it: as they told it at the commit, or, where something was not written then, once it is.
    pub(super) async fn live_after(
        &self,
        conversation: &str,
        began: Option<String>,
        told: Option<String>,
        unwritten: bool,
    ) -> Option<String> {
        if !self.store.is_shared() {
            return self.live_of(conversation).or(began);
        }
        if !unwritten {
            return told;
        }
        courier::settle(self).await;
        match self.store.conversation(conversation).await {
            Ok(kept) => kept.and_then(|kept| kept.live).map(|live| live.message),
            Err(_) => self.live_of(conversation).or(told),
        }
    }
}
