//! Long polling: for one instance without a public address.
//!
//! Telegram forgets an update as soon as we ask for a higher one, so the offset moves only after the sink has stored
//! the batch. A crash in between brings the batch again, and the inbox keeps each update once.

use super::{
    Telegram,
    hook::Busy,
    setup::KINDS,
    shape::{Outside, Update},
    trouble::Failure,
    update::{Read, Taken},
};
use crate::channel::{Channel, Toast};
use serde_json::json;
use std::{collections::BTreeMap, future::Future, sync::Arc, time::Duration};
use tokio::{task::JoinSet, time::sleep};

const LIMIT: u32 = 100;
const WAIT_SECONDS: u64 = 50;
/// Telegram answers within its wait; the rest is for the way.
const PATIENCE: Duration = Duration::from_secs(WAIT_SECONDS + 15);
/// While somebody else polls we look again this often.
const STANDBY: Duration = Duration::from_secs(30);
/// While the token is refused we look again, and say so, this often.
const REFUSED: Duration = Duration::from_mins(1);

/// Asks for updates until it is dropped. Dropping it at any moment loses nothing.
pub async fn poll<S, F>(telegram: Arc<Telegram>, sink: S)
where
    S: Fn(Taken) -> F + Clone + Send + Sync + 'static,
    F: Future<Output = Result<Option<Toast>, Busy>> + Send + 'static,
{
    let mut offset = 0;
    let mut backoff = Backoff::default();
    loop {
        match batch(&telegram, offset).await {
            Ok((next, taken)) => {
                backoff = Backoff::default();
                if store(&telegram, taken, &sink).await {
                    offset = next.unwrap_or(offset);
                } else {
                    sleep(Duration::from_secs(1)).await;
                }
            }
            Err(failure) => {
                let wait = backoff.after(&failure);
                match &failure {
                    Failure::Said { status: 409, .. } => {
                        tracing::warn!(%failure, "telegram: another instance polls, this one stands by");
                    }
                    Failure::Said { status: 401 | 404, .. } => {
                        tracing::error!(%failure, "telegram: the token is refused, nothing comes in");
                    }
                    _ => tracing::warn!(%failure, wait = wait.as_secs(), "telegram: no updates for now"),
                }
                sleep(wait).await;
            }
        }
    }
}

/// The next updates and the offset after them.
async fn batch(telegram: &Telegram, offset: i64) -> Result<(Option<i64>, Vec<Taken>), Failure> {
    match ask::<Update>(telegram, offset, LIMIT, WAIT_SECONDS).await {
        Ok(updates) => {
            let next = updates.iter().map(|update| update.update_id + 1).max();
            let reader = telegram.keys.load();
            let read = updates
                .into_iter()
                .filter_map(|update| telegram.sift(super::update::take(update, &telegram.reader(&reader))));
            Ok((next, read.collect()))
        }
        // Accepted, but one of the updates does not read: look at the first alone, so that it cannot hide the others.
        Err(Failure::Lost(_)) => first(telegram, offset).await,
        Err(failure) => Err(failure),
    }
}

async fn first(telegram: &Telegram, offset: i64) -> Result<(Option<i64>, Vec<Taken>), Failure> {
    let outside = ask::<Outside>(telegram, offset, 1, 0).await?;
    let Some(id) = outside.first().map(|found| found.update_id) else { return Ok((None, Vec::new())) };
    let taken = match ask::<Update>(telegram, offset, 1, 0).await {
        Ok(mut one) => one
            .pop()
            .and_then(|update| telegram.sift(super::update::take(update, &telegram.reader(&telegram.keys.load())))),
        Err(Failure::Lost(_)) => telegram.sift(Read::Skipped { update_id: id, why: "unknown shape" }),
        Err(failure) => return Err(failure),
    };
    Ok((Some(id + 1), taken.into_iter().collect()))
}

async fn ask<T: serde::de::DeserializeOwned>(
    telegram: &Telegram,
    offset: i64,
    limit: u32,
    timeout: u64,
) -> Result<Vec<T>, Failure> {
    // Not teloxide's payload: its offset has 32 bits, ids may have more.
    let payload = json!({ "offset": offset, "limit": limit, "timeout": timeout, "allowed_updates": KINDS });
    telegram.door.call_within(PATIENCE, "getUpdates", &payload).await
}

/// Hands a batch over until all of it is stored: chats side by side, each chat in order. False when a sink broke
/// off, so that the batch must come again.
async fn store<S, F>(telegram: &Arc<Telegram>, taken: Vec<Taken>, sink: &S) -> bool
where
    S: Fn(Taken) -> F + Clone + Send + Sync + 'static,
    F: Future<Output = Result<Option<Toast>, Busy>> + Send + 'static,
{
    let mut chats: BTreeMap<i64, Vec<Taken>> = BTreeMap::new();
    for one in taken {
        chats.entry(one.chat).or_default().push(one);
    }
    let mut running = JoinSet::new();
    for (_, chat) in chats {
        let (sink, telegram) = (sink.clone(), Arc::clone(telegram));
        running.spawn(async move {
            let mut tries = 0;
            for one in chat {
                let toast = loop {
                    if let Ok(toast) = sink(one.clone()).await {
                        break toast;
                    }
                    tries += 1;
                    sleep(Duration::from_secs(1 << tries.min(4))).await;
                };
                if let Some(toast) = toast {
                    let telegram = Arc::clone(&telegram);
                    tokio::spawn(async move { telegram.acknowledge(&toast.query, toast.notice.as_deref()).await });
                }
            }
            tries
        });
    }
    let mut all = true;
    while let Some(done) = running.join_next().await {
        match done {
            Ok(0) => {}
            Ok(_) => telegram.counts.busy.up(),
            Err(_) => {
                tracing::error!("telegram: storing an update broke off, the batch is asked for again");
                all = false;
            }
        }
    }
    all
}

/// How long to wait after a failure, growing while it goes on.
#[derive(Debug, Default)]
pub(super) struct Backoff {
    failures: u32,
}

impl Backoff {
    pub fn after(&mut self, failure: &Failure) -> Duration {
        self.failures += 1;
        match failure {
            Failure::Said { status: 429, retry_after, .. } => Duration::from_secs(retry_after.unwrap_or(1).max(1)),
            Failure::Said { status: 409, .. } => STANDBY,
            Failure::Said { status: 401 | 404, .. } => REFUSED,
            _ => Duration::from_secs(1 << (self.failures - 1).min(5)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(status: u16) -> Failure {
        Failure::Said { status, text: String::new(), retry_after: None, migrate_to: None }
    }

    #[test]
    fn waits_grow_and_named_ones_are_kept() {
        let mut backoff = Backoff::default();
        let waits: Vec<u64> = (0..8).map(|_| backoff.after(&Failure::Lost(String::new())).as_secs()).collect();
        assert_eq!(waits, [1, 2, 4, 8, 16, 32, 32, 32]);
        assert_eq!(Backoff::default().after(&said(409)), STANDBY);
        assert_eq!(Backoff::default().after(&said(401)), REFUSED);
        let flood = Failure::Said { status: 429, text: String::new(), retry_after: Some(77), migrate_to: None };
        assert_eq!(Backoff::default().after(&flood), Duration::from_secs(77));
    }
}
