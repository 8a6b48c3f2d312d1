//! What a failed call means: the one place that reads Telegram's error texts.
//!
//! The texts are matched by part and without regard to case, because they differ between versions of the server
//! ("query ID is invalid", "query id is invalid"). An unknown text is never retried and never closes an address.

use crate::channel::Trouble;
use sha2::{Digest, Sha256};

/// Why a call of the Bot API has no result. It never holds the token.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Failure {
    /// The server answered: no.
    #[error("{status}: {text}")]
    Said { status: u16, text: String, retry_after: Option<u64>, migrate_to: Option<i64> },
    /// Something between us and the server answered in its place, with this HTTP status.
    #[error("{0} without an answer of the Bot API")]
    Gateway(u16),
    /// No connection came about, so nothing was sent.
    #[error("no connection: {0}")]
    NotSent(String),
    /// The request may have been read, and we do not know the answer.
    #[error("the answer was lost: {0}")]
    Lost(String),
    /// The request could not be built.
    #[error("not a request: {0}")]
    Unfit(String),
}

/// Whether the limit that answered 429 is that of one chat or of the whole bot.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scope {
    Chat,
    Everybody,
}

/// People who cannot be reached, whatever we send.
const UNREACHABLE: &[&str] = &[
    "bot was blocked",
    "user is deactivated",
    "user_is_blocked",
    "input_user_deactivated",
    "bot was kicked",
    "bot is not a member",
    "bot can't initiate conversation",
    "bot can't send messages to bots",
    "bot can't send messages to the user",
    "chat not found",
    "user not found",
    "peer_id_invalid",
    "user_id_invalid",
    "chat_id_invalid",
    "channel_private",
    "chat_write_forbidden",
    "chat_restricted",
    "group chat was deactivated",
    "group chat was deleted",
    "chat was deleted",
    "the group is deactivated",
    "have no rights to send",
    "not enough rights to send",
    "need administrator rights in the channel chat",
    "have no write access to the chat",
];

/// What the courier does next after a failed call.
pub fn trouble(failure: &Failure, scope: Scope) -> Trouble {
    match failure {
        Failure::Said { status, text, retry_after, migrate_to } => {
            said(*status, text, *retry_after, *migrate_to, scope)
        }
        Failure::Gateway(429) => Trouble::Wait { seconds: 1, everybody: true },
        // A gateway that gave up waiting says nothing of what the server behind it did.
        Failure::Gateway(200..=299 | 408 | 504) | Failure::Lost(_) => Trouble::Unknown,
        Failure::Gateway(500..) | Failure::NotSent(_) => Trouble::Again,
        Failure::Gateway(status) => Trouble::Refused { hash: hash(&status.to_string()) },
        Failure::Unfit(text) => Trouble::Refused { hash: hash(text) },
    }
}

fn said(status: u16, text: &str, retry_after: Option<u64>, migrate_to: Option<i64>, scope: Scope) -> Trouble {
    let low = text.to_ascii_lowercase();
    match (status, migrate_to) {
        (429, _) => Trouble::Wait {
            seconds: retry_after.or_else(|| told_in(&low)).unwrap_or(1).max(1),
            everybody: scope == Scope::Everybody,
        },
        (400, Some(to)) => Trouble::Moved { to: to.to_string() },
        (401, _) => Trouble::Revoked,
        // The server says this of every method when it does not know the token.
        (404, _) if !low.contains("method") => Trouble::Revoked,
        (400 | 403, _) if UNREACHABLE.iter().any(|known| low.contains(known)) => Trouble::Unreachable,
        (500.., _) => Trouble::Again,
        _ => Trouble::Refused { hash: hash(text) },
    }
}

/// The seconds in "Too Many Requests: retry after 17".
fn told_in(low: &str) -> Option<u64> {
    low.split_once("retry after ")?.1.split(|c: char| !c.is_ascii_digit()).next()?.parse().ok()
}

/// A stable hash of a reason, so that logs can count it without showing a word of it.
pub fn hash(text: &str) -> u64 {
    let digest = Sha256::digest(text.as_bytes());
    u64::from_be_bytes(std::array::from_fn(|at| digest[at]))
}

/// Whether an edit failed because the message already looks like that: done.
pub fn same(failure: &Failure) -> bool {
    says(failure, &["message is not modified", "message_not_modified"])
}

/// Whether an edit failed because there is nothing to edit any more: send anew.
pub fn gone(failure: &Failure) -> bool {
    says(
        failure,
        &[
            "message to edit not found",
            "message can't be edited",
            "message_id_invalid",
            "message identifier is not specified",
            "message_edit_time_expired",
        ],
    )
}

/// Whether an answer to a tap came too late: nobody waits for it any more.
pub fn late(failure: &Failure) -> bool {
    says(failure, &["query is too old", "query id is invalid", "query_id_invalid"])
}

fn says(failure: &Failure, texts: &[&str]) -> bool {
    let Failure::Said { status: 400, text, .. } = failure else { return false };
    let low = text.to_ascii_lowercase();
    texts.iter().any(|known| low.contains(known))
}

#[cfg(test)]
#[path = "trouble_texts.rs"]
mod tests;
