//! Letters: posted one by one as they come due, tried again for two days, and given up where nobody ever takes them.

use super::Desk;
use crate::{
    channel::mail::{Letter, Mail, Posted},
    store::{About, Part, StoreError},
    talk::moment::Mailing,
};
use std::sync::Arc;

/// Waits between tries, in seconds: the last one is repeated.
const WAITS: [i64; 7] = [30, 60, 120, 300, 900, 1_800, 3_600];
/// So many tries are about two days.
const MOST: i64 = 54;
/// So many letters are on their way at once.
pub(super) const AT_ONCE: usize = 4;
/// How often a letter is handed over again when nobody knows whether it was taken.
const REPEATS: i64 = 3;

impl Desk {
    /// Sends mail from now on.
    pub fn post_by(&self, mail: Mail) {
        self.mail.store(Some(Arc::new(mail)));
    }

    /// What a turn needs to know of mail; none where this office sends none.
    pub(super) async fn mailing(&self, conversation: &str) -> Result<Option<Mailing>, StoreError> {
        let Some(mail) = self.mail.load_full() else { return Ok(None) };
        Ok(Some(Mailing { from: mail.from(), to: self.store.mailboxes(conversation).await? }))
    }
}

/// How long to wait after so many tries.
fn wait(tries: i64) -> i64 {
    let n = usize::try_from(tries - 1).unwrap_or(0).min(WAITS.len() - 1);
    WAITS[n]
}

/// One letter whose time has come.
pub(super) async fn take_up(desk: &Arc<Desk>, part: Part) {
    let now = desk.clock.seconds();
    let Ok(letter) = serde_json::from_str::<Letter>(&part.payload) else {
        return log(desk.store.letter_given_up(part.part, About::default(), "unreadable", now).await);
    };
    let about = About { booking: &letter.booking, adviser: letter.adviser };
    if part.maybe_sent {
        desk.metrics.unknown.inc();
    }
    let give_up = async |why: &str| {
        desk.metrics.dead.inc();
        tracing::error!(why, "a letter about a booking is given up; the desk shows which");
        log(desk.store.letter_given_up(part.part, about, why, now).await);
    };
    // Nobody needs an invitation to what is over; the end of a meeting they may still want to know.
    if letter.until < now {
        return give_up("over").await;
    }
    if part.unknowns > REPEATS {
        return give_up("unknown").await;
    }
    let Some(mail) = desk.mail.load_full() else {
        return log(desk.store.retry_part(part.part, now + 600, part.attempts).await);
    };
    // A server that hangs must not keep all hands busy: others are sent meanwhile, and letters wait a little.
    let Ok(_turn) = desk.posting.try_acquire() else {
        return log(desk.store.retry_part(part.part, now + 2, part.attempts - 1).await);
    };
    match mail.post(&part.address, &letter).await {
        Posted::Taken => {
            desk.metrics.letters.inc();
            log(desk.store.letter_posted(part.part, about, desk.clock.seconds()).await);
        }
        Posted::Refused(code) => give_up(&format!("refused {code}")).await,
        Posted::Unknown => {
            desk.metrics.unknown.inc();
            log(desk.store.unknown_part(part.part, Some(desk.clock.seconds() + wait(part.attempts)), now).await);
        }
        Posted::Later(code) if part.attempts >= MOST => {
            give_up(&code.map_or_else(|| "late".to_owned(), |c| format!("late {c}"))).await;
        }
        Posted::Later(code) => {
            tracing::warn!(
                code,
                tries = part.attempts,
                "the mail server does not take a letter yet; it is tried again"
            );
            log(desk.store.retry_part(part.part, desk.clock.seconds() + wait(part.attempts), part.attempts).await);
        }
    }
}

fn log(done: Result<(), StoreError>) {
    if let Err(e) = done {
        tracing::warn!(error = %e, "a letter could not be marked; it may be sent once more");
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_tries_are_spread_over_two_days() {
        let total: i64 = (1..MOST).map(wait).sum();
        assert!((40 * 3_600..50 * 3_600).contains(&total), "{total}");
        assert_eq!((wait(1), wait(2), wait(100)), (30, 60, 3_600));
    }
}
