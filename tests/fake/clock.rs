//! The fake's clock: real time that can be pushed forward.

use std::{
    sync::Mutex,
    time::{Duration, Instant},
};
use tokio::sync::Notify;

pub struct Clock {
    start: Instant,
    pushed: Mutex<Duration>,
    moved: Notify,
}

/// 1 November 2026, 00:00 UTC.
const START: u64 = 1_793_491_200;

impl Default for Clock {
    fn default() -> Self {
        Self { start: Instant::now(), pushed: Mutex::default(), moved: Notify::new() }
    }
}

impl Clock {
    fn gone(&self) -> Duration {
        self.start.elapsed() + *self.pushed.lock().unwrap()
    }

    /// Seconds since 1970.
    pub fn now(&self) -> u64 {
        START + self.gone().as_secs()
    }

    pub fn push(&self, by: Duration) {
        *self.pushed.lock().unwrap() += by;
        self.moved.notify_waiters();
    }

    pub async fn sleep(&self, time: Duration) {
        let end = self.gone() + time;
        loop {
            let moved = self.moved.notified();
            let Some(left) = end.checked_sub(self.gone()).filter(|left| !left.is_zero()) else { return };
            let _ = tokio::time::timeout(left, moved).await;
        }
    }
}
