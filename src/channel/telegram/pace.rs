//! How fast we may send: our own limits, and the waits Telegram tells us. No clock of its own: the caller says when it is.

use std::{
    collections::HashMap,
    time::{Duration, Instant},
};

/// So many seconds' worth of messages may go to one chat at once: a turn of a few messages should not drip.
const CHAT_BURST: u32 = 3;
/// This many different chats told to wait within a second mean that the whole bot is meant.
const STORM: usize = 5;
/// Above this number of chats those long quiet are forgotten.
const CROWD: usize = 10_000;

/// The limits of all sending of one bot.
pub struct Pace {
    all: Line,
    rate_of_all: Option<Rate>,
    chats: HashMap<String, Line>,
    rate_of_chat: Option<Rate>,
    told: Vec<(String, Instant)>,
}

#[derive(Clone, Copy)]
struct Rate {
    /// Between two messages.
    gap: Duration,
    /// How far ahead of an even pace one may be.
    ahead: Duration,
}

impl Rate {
    /// Zero messages a second means no limit of ours.
    fn new(per_second: u32, burst: u32) -> Option<Self> {
        let gap = Duration::from_secs(1).checked_div(per_second)?;
        Some(Self { gap, ahead: gap * burst.saturating_sub(1) })
    }
}

/// A line of messages: when the next is due at an even pace, and until when it is frozen.
#[derive(Clone, Copy, Default)]
struct Line {
    due: Option<Instant>,
    frozen: Option<Instant>,
}

impl Line {
    fn wait(self, rate: Option<Rate>, at: Instant) -> Duration {
        let frozen = self.frozen.map_or(Duration::ZERO, |until| until.saturating_duration_since(at));
        let due = match (rate, self.due) {
            (Some(rate), Some(due)) => due.saturating_duration_since(at).saturating_sub(rate.ahead),
            _ => Duration::ZERO,
        };
        frozen.max(due)
    }

    fn go(&mut self, rate: Option<Rate>, at: Instant) {
        if let Some(rate) = rate {
            self.due = Some(self.due.map_or(at, |due| due.max(at)) + rate.gap);
        }
    }

    fn freeze(&mut self, until: Instant) {
        self.frozen = Some(self.frozen.map_or(until, |before| before.max(until)));
    }

    fn quiet(self, at: Instant) -> bool {
        self.due.is_none_or(|due| due <= at) && self.frozen.is_none_or(|until| until <= at)
    }
}

impl Pace {
    /// Messages a second over all chats and in one chat; 0 = no limit of ours.
    pub fn new(per_second: u32, per_chat_second: u32) -> Self {
        Self {
            all: Line::default(),
            rate_of_all: Rate::new(per_second, per_second),
            chats: HashMap::new(),
            rate_of_chat: Rate::new(per_chat_second, per_chat_second.saturating_mul(CHAT_BURST)),
            told: Vec::new(),
        }
    }

    /// How long a message to this address must still wait. Zero means: send it now, it is counted.
    pub fn wait(&mut self, address: &str, at: Instant) -> Duration {
        if self.chats.len() > CROWD {
            self.chats.retain(|_, line| !line.quiet(at));
        }
        let chat = chat_of(address);
        let line = self.chats.get(chat).copied().unwrap_or_default();
        let wait = self.all.wait(self.rate_of_all, at).max(line.wait(self.rate_of_chat, at));
        if wait.is_zero() {
            self.all.go(self.rate_of_all, at);
            if self.rate_of_chat.is_some() {
                self.chats.entry(chat.to_owned()).or_default().go(self.rate_of_chat, at);
            }
        }
        wait
    }

    /// Telegram told us to wait, in an answer that came at this moment. Exactly that chat waits, or everybody.
    pub fn told(&mut self, address: &str, seconds: u64, everybody: bool, at: Instant) {
        let until = at + Duration::from_secs(seconds);
        if everybody {
            self.all.freeze(until);
            return;
        }
        let chat = chat_of(address);
        self.chats.entry(chat.to_owned()).or_default().freeze(until);
        // The answer does not say whose limit it was. When many chats hear it at once it is the bot's.
        self.told.retain(|(other, when)| other != chat && at.saturating_duration_since(*when) < Duration::from_secs(1));
        self.told.push((chat.to_owned(), at));
        if self.told.len() >= STORM {
            self.all.freeze(until);
        }
    }
}

/// A group counts as one chat, whoever in it is spoken to.
fn chat_of(address: &str) -> &str {
    address.split_once(':').map_or(address, |(chat, _)| chat)
}
