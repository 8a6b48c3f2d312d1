//! Telegram: the only door to the Bot API. Types and requests are teloxide's; taking in, order, pacing and what an
//! error means are ours, because a message that was stored must not be lost and one that was sent must not repeat.

mod address;
pub mod counts;
mod door;
pub mod hook;
pub mod pace;
pub mod poll;
pub mod send;
pub mod settings;
pub mod setup;
mod shape;
mod strip;
pub mod trouble;
pub mod update;
mod words;

pub use counts::Counts;
pub use hook::{Busy, route};
pub use pace::Pace;
pub use poll::poll;
pub use settings::{BadSetting, Mode, Settings};
pub use setup::{Face, set_up};
pub use update::{Read, Taken, Unreadable, What, read};

use super::codec::Keys;
use arc_swap::ArcSwap;
use door::Door;
use settings::HookSettings;
use std::sync::{Arc, OnceLock};
use update::Reader;

/// One bot. Shared by the route or the poll loop, the courier and set-up.
pub struct Telegram {
    door: Door,
    /// The bot's own id.
    bot: u64,
    /// Its name without `@`, once Telegram told it.
    name: OnceLock<String>,
    keys: ArcSwap<Keys>,
    counts: Arc<Counts>,
    secret: Option<hook::Secret>,
    hook: Option<HookSettings>,
    webhook_path: String,
    max_connections: u8,
}

impl Telegram {
    /// A bot with its settings and the keys of its buttons. No call is made yet.
    pub fn new(settings: &Settings, keys: Keys) -> Result<Self, BadSetting> {
        let checked = settings.checked()?;
        Ok(Self {
            door: Door::new(&checked, settings)?,
            bot: checked.bot,
            name: OnceLock::new(),
            keys: ArcSwap::from_pointee(keys),
            counts: Arc::default(),
            secret: checked.hook.as_ref().map(|hook| hook::Secret::new(&hook.secret)),
            hook: checked.hook,
            webhook_path: settings.webhook_path.clone(),
            max_connections: settings.max_connections.clamp(1, 100),
        })
    }

    /// From now on these keys seal and open buttons.
    pub fn use_keys(&self, keys: Keys) {
        self.keys.store(Arc::new(keys));
    }

    /// What was counted so far.
    pub fn counts(&self) -> &Counts {
        &self.counts
    }

    /// The bot's name without `@`, for links to it; known once set-up has asked.
    pub fn name(&self) -> Option<&str> {
        self.name.get().map(String::as_str)
    }

    /// Reads the body of one update and counts what is not for us.
    pub fn read(&self, body: &[u8]) -> Result<Read, Unreadable> {
        let found = read(body, &self.reader(&self.keys.load()));
        match &found {
            Ok(Read::Taken(_)) => {}
            Ok(Read::Skipped { update_id, why }) => {
                self.counts.skipped.up();
                tracing::debug!(update_id, why, "telegram: skipped");
            }
            Err(Unreadable) => self.counts.unreadable.up(),
        }
        found
    }

    fn reader<'a>(&'a self, keys: &'a Keys) -> Reader<'a> {
        Reader { keys, bot: self.bot, name: self.name() }
    }

    /// What of an already parsed update is for us; the rest is counted.
    fn sift(&self, read: Read) -> Option<Taken> {
        match read {
            Read::Taken(taken) => Some(taken),
            Read::Skipped { update_id, why } => {
                self.counts.skipped.up();
                tracing::debug!(update_id, why, "telegram: skipped");
                None
            }
        }
    }
}
