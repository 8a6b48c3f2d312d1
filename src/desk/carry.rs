//! Going on elsewhere: the code a person typed is used before its event is kept, so that it stands nowhere.

use super::{Desk, TakenEvent, clock};
use crate::{
    store::{Carried, StoreError},
    talk::{Event, carry},
};
use sha2::{Digest, Sha256};

/// So many codes may be tried at one address in an hour.
const TRIES: i64 = 5;
/// The hour.
const HOUR: i64 = 3_600;

/// What is kept of a code.
fn mark(code: &str) -> String {
    clock::hex(&Sha256::new().chain_update(b"ipdesk carry").chain_update(code).finalize()[..])
}

impl Desk {
    /// Keeps the code that a turn gave out, before it is shown.
    pub(super) async fn keep_code(&self, conversation: &str, code: &str) -> Result<(), StoreError> {
        let now = self.clock.seconds();
        self.store.carry_new(mark(code), conversation, now, now + carry::GOOD_FOR).await
    }

    /// Where the words are a code, uses it: what happened is then that the person came back, in their conversation.
    pub(super) async fn carried(&self, mut event: TakenEvent) -> Result<TakenEvent, StoreError> {
        let Event::Said { words } = &event.arrived.event else { return Ok(event) };
        let Some(code) = carry::code_in(words).filter(|_| !event.arrived.group) else { return Ok(event) };
        let now = self.clock.seconds();
        let who = format!("carry:{}:{}", event.channel, event.address);
        // Counted before it is looked at.
        let tries = self.store.guess(&who, now - HOUR, now).await?;
        let done = if tries > TRIES {
            Carried::No
        } else {
            self.store.carry(mark(&code), event.channel, &event.address, now).await?
        };
        event.arrived.event = match done {
            Carried::To { conversation, erased } => {
                self.known().forget(&conversation);
                if let Some(erased) = erased {
                    self.known().forget(&erased);
                    // Nothing of it lingers in the log beside the file.
                    self.store.settle().await.ok();
                }
                self.store.guessed(&who).await?;
                Event::Returned
            }
            // The heart says what to do; the code itself goes no further.
            Carried::No | Carried::Taken => Event::Said { words: "/resume".to_owned() },
        };
        Ok(event)
    }
}
