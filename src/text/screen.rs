//! A screen before it is put into words: lines and buttons, each button with a code that only the heart reads.

use super::message::Message;
use serde::{Deserialize, Serialize};

/// What a person sees at one time.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Screen {
    /// Paragraphs from top to bottom.
    pub lines: Vec<Message>,
    /// The answers or ways on, each a button.
    pub choices: Vec<Choice>,
    /// Back, menu, person: the row below.
    pub nav: Vec<Choice>,
}

/// A button: its label, and what the heart reads when it is tapped.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Choice {
    pub label: Message,
    pub code: Vec<u8>,
}

impl Screen {
    /// A screen of these lines, without buttons.
    pub fn of(lines: impl IntoIterator<Item = Message>) -> Self {
        Self { lines: lines.into_iter().collect(), ..Self::default() }
    }
}
