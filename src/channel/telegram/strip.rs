//! Taking the buttons off a screen that is no longer the live one. Best effort and beside the way of the next
//! message, but never later than it: the next parcel for the chat first waits for what still runs there.

use super::{Counts, door::Door};
use std::{
    collections::HashMap,
    sync::{Arc, Mutex, PoisonError},
    time::Duration,
};
use teloxide_core::{
    payloads,
    types::{ChatId, MessageId},
};
use tokio::task::JoinHandle;

const PATIENCE: Duration = Duration::from_secs(5);
/// Above this number the finished ones are forgotten.
const MANY: usize = 256;

#[derive(Default)]
pub(super) struct Strips(Mutex<HashMap<i64, JoinHandle<()>>>);

impl Strips {
    /// Waits for the removal still under way in this chat.
    pub async fn settle(&self, chat: i64) {
        let running = self.0.lock().unwrap_or_else(PoisonError::into_inner).remove(&chat);
        if let Some(running) = running {
            // It counts its own failure, and a broken one is no reason to hold back a message.
            let _ = running.await;
        }
    }

    /// Starts removing the buttons of a message.
    pub fn start(&self, door: Door, counts: Arc<Counts>, chat: i64, message: i32) {
        let running = tokio::spawn(async move {
            let payload = payloads::EditMessageReplyMarkup::new(ChatId(chat), MessageId(message));
            let done = door.call_within::<serde::de::IgnoredAny>(PATIENCE, "editMessageReplyMarkup", &payload).await;
            if done.is_err_and(|failure| !super::trouble::same(&failure)) {
                counts.strips_failed.up();
            }
        });
        let mut all = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if all.len() >= MANY {
            all.retain(|_, running| !running.is_finished());
        }
        all.insert(chat, running);
    }
}
