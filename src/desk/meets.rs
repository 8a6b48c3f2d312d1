//! What an adviser does to a meeting at the desk: calls it off, says whether they met, writes a note after it. Each is a
//! turn like any other, so the person is told, their calendar too, or nothing happened.

use super::{
    Desk,
    staffed::{Became, Hand, Who},
};
use crate::{
    store::StoreError,
    talk::{
        Deed, Event,
        meeting::{Came, Reason},
    },
    text::person,
};
use std::sync::Arc;

/// What they do.
#[derive(Clone, Debug)]
pub enum Meets {
    /// Calls it off, for a reason of the catalogue.
    CallOff(Reason),
    /// Whether they met.
    Came(Came),
    /// Writes to the person.
    Note(String),
}

impl Desk {
    /// Does something to the meeting with this code. `form` is the id of the form it came by: the same counts once.
    pub async fn meets(self: &Arc<Self>, code: &str, who: &Who, does: Meets, form: &str) -> Result<Became, StoreError> {
        let Some(booking) = self.store.booking(code).await? else { return Ok(Became::Gone) };
        let code = booking.code.clone();
        let (deed, what) = match does {
            Meets::CallOff(why) => (Deed::CallsOff { code: code.clone(), why }, "meeting-called-off"),
            Meets::Came(came) => (Deed::Came { code: code.clone(), came }, "meeting-came"),
            Meets::Note(words) => {
                let words = person::clean(&words);
                if words.is_empty() {
                    return Ok(Became::Empty);
                }
                (Deed::Notes { code: code.clone(), words }, "meeting-note")
            }
        };
        let event = Event::Staffed { by: who.name.clone(), deed };
        let conversation = booking.conversation.as_str();
        self.hand_in(&Hand { conversation, who, event: Some(event), tickets: &[], what, detail: code, form }).await
    }
}
