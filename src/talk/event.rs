//! What can happen to a conversation.

use super::meeting::{Came, Reason};
use crate::{
    kb::{Kb, id::GuideId},
    text::Lang,
};
use serde::{Deserialize, Serialize};

/// Something that happened, as a channel took it in. Stored as JSON in the inbox until its turn is done.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct Arrived {
    pub event: Event,
    /// The language tag the person's device sent, if any.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tag: Option<String>,
    /// Whether this came from a group: answered briefly, nothing private shown.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub group: bool,
    /// The channel's handle of a tap, to end its spinner.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub query: Option<String>,
}

impl Arrived {
    /// The language of the person's device, when the service speaks it.
    pub fn spoken(&self, kb: &Kb) -> Option<Lang> {
        self.tag.as_deref().and_then(Lang::negotiate).filter(|l| kb.catalog.locale(*l).is_some())
    }
}

/// The kinds of event. Every one is handled in every state.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Event {
    /// Typed words, as typed; commands begin with `/`.
    Said { words: String },
    /// A button whose code was proved genuine for this person and chat.
    Tapped {
        code: Vec<u8>,
        /// The revision of the screen the button stood on.
        screen: u32,
        /// Whether the tapped message can still be edited.
        #[serde(default)]
        gone: bool,
    },
    /// A button that was forged, or belongs to somebody else.
    Forged,
    /// A button whose code an older version made and nobody can read any more.
    Faded,
    /// Something that is not text.
    Sent { what: Media },
    /// The person edited an earlier message; the new words are not taken as an answer.
    Edited,
    /// A due row came up.
    Due { subject: String, kind: String, sequence: i64, body: String },
    /// The person blocked us or deleted the account.
    Left,
    /// The person came back after blocking us.
    Returned,
    /// A human at the desk did something in this conversation.
    Staffed { by: String, deed: Deed },
}

/// What a human at the desk does.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Deed {
    /// Takes the conversation over.
    Claims,
    /// Writes to the person.
    Replies { words: String },
    /// Sends a guide in the person's language.
    Guides { id: GuideId },
    /// Hands the person back to the service.
    Returns,
    /// Calls a meeting off.
    CallsOff { code: String, why: Reason },
    /// Says whether they met.
    Came { code: String, came: Came },
    /// Writes to the person after the meeting.
    Notes { code: String, words: String },
}

/// What else than text people send.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Media {
    Photo,
    Voice,
    Video,
    Sticker,
    File,
    Location,
    Contact,
    Other,
}
