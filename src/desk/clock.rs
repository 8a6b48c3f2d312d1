//! The one clock and the one dice of the house. Everything else gets time and chance as values.

#![allow(clippy::disallowed_methods)] // here is the one place for them

use jiff::Timestamp;
use std::sync::atomic::{AtomicI64, Ordering};

/// Tells the time: the system's, moved by a number of seconds (previews and tests move it).
#[derive(Debug, Default)]
pub struct Clock {
    ahead: AtomicI64,
    /// Whether it moves only when it is moved: `ahead` is then its time.
    stands: bool,
}

impl Clock {
    /// The system's time.
    pub fn system() -> Self {
        Self::default()
    }

    /// A clock that starts at a moment and runs on from there.
    pub fn starting(at: Timestamp) -> Self {
        let clock = Self::default();
        clock.ahead.store(at.as_second() - Timestamp::now().as_second(), Ordering::Relaxed);
        clock
    }

    /// A clock that stands at a moment until it is moved, so that a written conversation is the same each time.
    pub fn standing(at: Timestamp) -> Self {
        Self { ahead: AtomicI64::new(at.as_second()), stands: true }
    }

    /// Now.
    pub fn now(&self) -> Timestamp {
        let ahead = self.ahead.load(Ordering::Relaxed);
        let from = if self.stands { 0 } else { Timestamp::now().as_second() };
        Timestamp::from_second(from.saturating_add(ahead)).unwrap_or(Timestamp::UNIX_EPOCH)
    }

    /// Now, in seconds.
    pub fn seconds(&self) -> i64 {
        self.now().as_second()
    }

    /// Microseconds of the system's time: the order of arrivals.
    pub fn arrival(&self) -> i64 {
        Timestamp::now().as_microsecond()
    }

    /// The running of time, for waits: never set back.
    pub fn tick(&self) -> std::time::Instant {
        std::time::Instant::now()
    }

    /// Moves the clock.
    pub fn advance(&self, seconds: i64) {
        self.ahead.fetch_add(seconds, Ordering::Relaxed);
    }
}

/// A number nobody can guess.
pub fn seed() -> i64 {
    i64::from_be_bytes(random())
}

/// An id nobody can guess, in hex.
pub fn fresh_id() -> String {
    hex(&random::<16>())
}

/// Bytes of a key, in hex.
pub fn fresh_key() -> String {
    hex(&random::<32>())
}

fn random<const N: usize>() -> [u8; N] {
    let mut bytes = [0; N];
    // Without chance there are no safe keys or codes: better to stop than to go on.
    getrandom::fill(&mut bytes).expect("the system gives random bytes");
    bytes
}

/// Bytes as hex.
pub(super) fn hex(bytes: &[u8]) -> String {
    bytes.iter().flat_map(|b| [b >> 4, b & 15]).filter_map(|d| char::from_digit(d.into(), 16)).collect()
}
