//! What the channel counts for the numbers page. Counting never waits and never fails.

use std::sync::atomic::{AtomicU64, Ordering};

/// Things that happened and need no action of their own.
#[derive(Debug, Default)]
pub struct Counts {
    /// Updates with nothing for us, or of an unknown kind.
    pub skipped: Count,
    /// Bodies that were no update.
    pub unreadable: Count,
    /// Webhook calls without the right secret.
    pub wrong_secret: Count,
    /// Webhook bodies over the limit.
    pub too_large: Count,
    /// Updates answered 503 because the store was down.
    pub busy: Count,
    /// Answers to taps that came too late.
    pub late_answers: Count,
    /// Answers to taps that failed otherwise.
    pub lost_answers: Count,
    /// Calls whose answer was lost, so nobody knows whether they were accepted.
    pub unknown: Count,
    /// Old screens that kept their buttons because removing them failed.
    pub strips_failed: Count,
}

/// One number that only grows.
#[derive(Debug, Default)]
pub struct Count(AtomicU64);

impl Count {
    pub(super) fn up(&self) {
        self.0.fetch_add(1, Ordering::Relaxed);
    }

    /// How often so far.
    pub fn get(&self) -> u64 {
        self.0.load(Ordering::Relaxed)
    }
}

impl Counts {
    /// Every count with its name in the metrics.
    pub fn all(&self) -> [(&'static str, u64); 9] {
        [
            ("skipped", self.skipped.get()),
            ("unreadable", self.unreadable.get()),
            ("wrong_secret", self.wrong_secret.get()),
            ("too_large", self.too_large.get()),
            ("busy", self.busy.get()),
            ("late_answers", self.late_answers.get()),
            ("lost_answers", self.lost_answers.get()),
            ("unknown", self.unknown.get()),
            ("strips_failed", self.strips_failed.get()),
        ]
    }
}
