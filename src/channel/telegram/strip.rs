//! Taking the buttons off a screen that is no longer the live one: best effort, and beside the way of the next message,
//! which does not wait for it. A tap on an old button is answered all the same.

use super::{Counts, door::Door};
use std::{sync::Arc, time::Duration};
use teloxide_core::{
    payloads,
    types::{ChatId, MessageId},
};

const PATIENCE: Duration = Duration::from_secs(5);

/// Starts removing the buttons of a message.
pub(super) fn start(door: Door, counts: Arc<Counts>, chat: i64, message: i32) {
    tokio::spawn(async move {
        let payload = payloads::EditMessageReplyMarkup::new(ChatId(chat), MessageId(message));
        let done = door.call_within::<serde::de::IgnoredAny>(PATIENCE, "editMessageReplyMarkup", &payload).await;
        if done.is_err_and(|failure| !super::trouble::same(&failure)) {
            counts.strips_failed.up();
        }
    });
}
