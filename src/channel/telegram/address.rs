//! An address of Telegram as text: `42` for a private chat, `-1001:42` for a person in a group.

use std::{fmt, num::ParseIntError, str::FromStr};

/// A chat, and in it the person the conversation is with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Address {
    pub chat: i64,
    pub user: u64,
    pub group: bool,
}

impl Address {
    /// A person in a chat. In a private chat both have the same id.
    pub fn of(chat: i64, user: u64, group: bool) -> Self {
        Self { chat, user, group }
    }

    /// A chat as a whole, whoever is in it.
    pub fn whole(chat: i64) -> Self {
        Self { chat, user: chat.unsigned_abs(), group: false }
    }

    /// The same person after the chat got another id.
    pub fn in_chat(self, chat: &str) -> String {
        if self.group { format!("{chat}:{}", self.user) } else { chat.to_owned() }
    }
}

impl fmt::Display for Address {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.group { write!(f, "{}:{}", self.chat, self.user) } else { write!(f, "{}", self.chat) }
    }
}

impl FromStr for Address {
    type Err = ParseIntError;
    fn from_str(text: &str) -> Result<Self, ParseIntError> {
        match text.split_once(':') {
            Some((chat, user)) => Ok(Self::of(chat.parse()?, user.parse()?, true)),
            None => Ok(Self::whole(text.parse()?)),
        }
    }
}
