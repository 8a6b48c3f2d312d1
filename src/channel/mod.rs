//! People: how a finished part reaches a person, and how what a person does reaches the inbox.

pub mod codec;
pub mod console;
pub mod mail;
pub mod telegram;
pub mod web;

use crate::text::{Budget, Part};
use serde::{Deserialize, Serialize};
use std::{future::Future, pin::Pin};

/// What the courier hands to a channel: stored in the outbox as JSON, sent once, in order.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Parcel {
    /// The live screen. After a tap it replaces the live message; otherwise it is a new message and the old one loses its buttons.
    Screen { part: Part, revision: u32, edit: bool },
    /// A message worth keeping: a result, a confirmation, a reminder. It stays as it is.
    Keep { part: Part, revision: u32 },
    /// A file with a caption.
    File { name: String, mime: String, text: String, caption: String },
}

/// What a channel reports of a delivered parcel.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Delivered {
    /// The channel's id of the message, for later edits.
    pub message: Option<String>,
    /// Whether this message is now the conversation's live screen.
    pub live: bool,
}

/// Why a parcel did not go out, named by what the courier does next.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Trouble {
    /// Wait exactly this long, for this chat or for everybody.
    Wait { seconds: u64, everybody: bool },
    /// Surely not accepted: try again soon.
    Again,
    /// Perhaps accepted: edits are sent again, new messages repeat once at most.
    Unknown,
    /// The person blocked us or is gone: close this address.
    Unreachable,
    /// The chat has a new id.
    Moved { to: String },
    /// The credentials are refused: stop sending, keep everything.
    Revoked,
    /// Never acceptable as it is: set aside, with a hash of the reason for the log.
    Refused { hash: u64 },
}

/// What ends the spinner of a tap: its handle, and perhaps a short notice.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Toast {
    pub query: String,
    pub notice: Option<String>,
}

/// A future of a channel.
pub type Going<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;

/// A way to reach people. The only trait of the house: console, Telegram, web.
pub trait Channel: Send + Sync {
    /// Its name in the tables: `telegram`, `console`.
    fn name(&self) -> &'static str;
    /// What fits on one of its screens.
    fn budget(&self) -> Budget;
    /// Sends one parcel to an address; `live` is the message that holds the live screen.
    fn send<'a>(
        &'a self,
        address: &'a str,
        parcel: &'a Parcel,
        live: Option<&'a str>,
    ) -> Going<'a, Result<Delivered, Trouble>>;
    /// Ends the spinner of a tap, perhaps with a short notice. Best effort: a late one is counted, never repeated.
    fn acknowledge<'a>(&'a self, query: &'a str, notice: Option<&'a str>) -> Going<'a, ()>;
    /// Shows that an answer is coming. Best effort.
    fn typing<'a>(&'a self, address: &'a str) -> Going<'a, ()>;
}
