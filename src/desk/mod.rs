//! The desk: the only loop. It takes events in, loads what the heart wants, steps, renders, commits and delivers.

mod at_once;
mod boundary;
mod carry;
pub mod clock;
mod courier;
mod due;
mod hold;
mod live;
pub mod loaded;
pub mod meets;
pub mod metrics;
pub mod parcels;
mod post;
mod seats;
pub mod staffed;
mod turn;
mod visit;
mod waiting;
mod wanted;

use crate::{
    channel::{Channel, mail::Mail, telegram::Pace},
    kb::id::OfficeId,
    store::{EventKey, NewEvent, Store, StoreError, TakenIn, Waiting},
    talk::{Arrived, Event, moment::Seated},
};
use arc_swap::{ArcSwap, ArcSwapOption};
use clock::Clock;
use loaded::Loaded;
use metrics::Metrics;
use std::{
    collections::{HashMap, HashSet},
    sync::{
        Arc, Mutex,
        atomic::{AtomicBool, AtomicI64, Ordering},
    },
};
use tokio::sync::{Notify, Semaphore, mpsc};
use waiting::{Memory, Waitlist};

/// Something a channel took in, on its way to the inbox.
#[derive(Clone, Debug)]
pub struct TakenEvent {
    pub channel: &'static str,
    /// The channel's own id of it, by which a repeat is known.
    pub external_id: String,
    pub address: String,
    /// Its place among the events of the conversation.
    pub order: i64,
    pub arrived: Arrived,
}

/// The desk, shared by everything that runs.
pub struct Desk {
    pub store: Store,
    pub clock: Clock,
    pub metrics: Metrics,
    pub loaded: ArcSwap<Loaded>,
    /// The offices that serve, at least one; with the first a conversation begins.
    serves: Vec<OfficeId>,
    /// What they have at the moment.
    offices: ArcSwap<Vec<Arc<Seated>>>,
    channels: Vec<Arc<dyn Channel>>,
    /// This process among those that may work on the same tables.
    courier: String,
    /// Conversations with a turn under way, and what came meanwhile.
    busy: Mutex<HashMap<String, Waitlist>>,
    /// Conversations as they were after their last turn here; only where no other process writes.
    known: Mutex<Memory>,
    /// Conversations that changed hands here, with their epoch: looked at before every send.
    hands: Mutex<HashMap<String, staffed::Hands>>,
    /// Parts that are on their way from here.
    held: Mutex<HashSet<i64>>,
    /// Live screens that were sent but not yet written down.
    live: Mutex<HashMap<String, String>>,
    marks: mpsc::UnboundedSender<courier::Mark>,
    idle: Notify,
    stopping: AtomicBool,
    pace: Mutex<Option<Pace>>,
    /// The office's mail server, where one is set.
    mail: ArcSwapOption<Mail>,
    /// So many letters are on their way at once.
    posting: Semaphore,
    /// The task that takes up what waits in the outbox; waited for at a stop.
    sweep: Mutex<Option<tokio::task::JoinHandle<()>>>,
    /// Since when (seconds) a channel refuses our credentials, when it last did, and when that was last said; zero while all is well.
    refused_since: AtomicI64,
    refused_at: AtomicI64,
    refused_said: AtomicI64,
    /// Since when (seconds) edits of the knowledge are refused; zero while all is well.
    stale_since: AtomicI64,
}

impl Desk {
    /// A desk over an open store, for these offices: at least one, the first is where a conversation begins. Advisers are
    /// imported from an office's file when the store has none of it.
    pub async fn open(
        store: Store,
        clock: Clock,
        loaded: impl Into<Arc<Loaded>>,
        serves: Vec<OfficeId>,
        channels: Vec<Arc<dyn Channel>>,
    ) -> Result<Arc<Self>, StoreError> {
        if serves.is_empty() {
            return Err(StoreError::Broken("no office serves".into()));
        }
        let (marks, marked) = mpsc::unbounded_channel();
        let desk = Arc::new(Self {
            store,
            clock,
            metrics: Metrics::default(),
            loaded: ArcSwap::new(loaded.into()),
            serves,
            offices: ArcSwap::default(),
            channels,
            courier: clock::fresh_id(),
            busy: Mutex::new(HashMap::new()),
            known: Mutex::default(),
            hands: Mutex::new(HashMap::new()),
            held: Mutex::default(),
            live: Mutex::new(HashMap::new()),
            marks,
            idle: Notify::new(),
            stopping: AtomicBool::new(false),
            pace: Mutex::new(None),
            mail: ArcSwapOption::empty(),
            posting: Semaphore::new(post::AT_ONCE),
            sweep: Mutex::new(None),
            refused_since: AtomicI64::new(0),
            refused_at: AtomicI64::new(0),
            refused_said: AtomicI64::new(0),
            stale_since: AtomicI64::new(0),
        });
        desk.seat_offices().await?;
        tokio::spawn(courier::write_marks(Arc::clone(&desk), marked));
        Ok(desk)
    }

    /// Takes an event in and makes its turn before returning: for a terminal, where one thing follows the other.
    pub async fn take_and_turn(self: &Arc<Self>, event: TakenEvent) -> Result<(), StoreError> {
        let event = self.carried(event).await?;
        if let Some(waiting) = self.keep(event).await? {
            turn::run(self, &waiting.key.conversation, Some(waiting.key.event)).await;
        }
        Ok(())
    }

    async fn keep(&self, event: TakenEvent) -> Result<Option<Waiting>, StoreError> {
        let body = serde_json::to_string(&event.arrived).unwrap_or_default();
        let new = self.new_event(event, body);
        Ok(match self.store.take_in(new.clone()).await? {
            TakenIn::New { conversation, event } => {
                self.metrics.events.inc();
                Some(Waiting {
                    key: EventKey { conversation, event },
                    channel: new.channel,
                    address: new.address,
                    kind: new.kind,
                    body: new.body,
                    seed: new.seed,
                    received_at: new.now,
                    tries: 0,
                })
            }
            TakenIn::Repeat => {
                self.metrics.repeats.inc();
                None
            }
        })
    }

    /// An event as the store takes it in, its seed drawn.
    fn new_event(&self, event: TakenEvent, body: String) -> NewEvent {
        let kind = match &event.arrived.event {
            Event::Said { .. } => "said",
            Event::Tapped { .. } => "tapped",
            _ => "other",
        };
        NewEvent {
            channel: event.channel.to_owned(),
            external_id: event.external_id,
            address: event.address,
            kind: kind.to_owned(),
            body,
            seed: clock::seed(),
            order: event.order,
            fresh_conversation: clock::fresh_id(),
            now: self.clock.seconds(),
        }
    }

    fn channel(&self, name: &str) -> Option<&Arc<dyn Channel>> {
        self.channels.iter().find(|c| c.name() == name)
    }

    /// Picks up what an earlier run left, and starts the work that comes by the clock.
    pub async fn start(self: &Arc<Self>) -> Result<(), StoreError> {
        self.store.reclaim_parts(&self.courier, self.clock.seconds()).await?;
        for conversation in self.store.pending().await? {
            self.wake(conversation, None);
        }
        let sweep = tokio::spawn(courier::sweep(Arc::clone(self)));
        *self.sweep.lock().unwrap_or_else(std::sync::PoisonError::into_inner) = Some(sweep);
        tokio::spawn(hold::hold(Arc::clone(self)));
        tokio::spawn(due::watch(Arc::clone(self)));
        Ok(())
    }

    /// Stops cleanly: no new turns; the running ones end, at most for `grace`. What was taken in waits in the inbox.
    pub async fn stop(&self, grace: std::time::Duration) {
        self.stopping.store(true, Ordering::Release);
        let all_done = async {
            loop {
                let waiting = self.idle.notified();
                if self.busy().is_empty() {
                    break;
                }
                waiting.await;
            }
            // A part cut off on its way would have to be sent once more.
            let sweep = self.sweep.lock().unwrap_or_else(std::sync::PoisonError::into_inner).take();
            if let Some(sweep) = sweep {
                let _ = sweep.await;
            }
        };
        if tokio::time::timeout(grace, all_done).await.is_err() {
            tracing::warn!("some turns had not ended; they will be made again at the next start");
        }
        courier::settle(self).await;
        self.store.close().await;
    }

    /// Whether nothing is under way.
    pub fn is_idle(&self) -> bool {
        self.busy().is_empty()
    }

    /// Puts a new set of knowledge in the place of the old one. A set with errors is not taken; the old one stays.
    pub fn reload(&self, files: &[crate::kb::parse::Source]) -> Result<String, loaded::Refused> {
        let fresh = Loaded::from(files).inspect_err(|_| self.note_stale())?;
        // Whoever writes in these languages need not wait for them again.
        fresh.index.ready_all(&self.loaded.load().index.built());
        let revision = fresh.kb.revision.clone();
        self.loaded.store(Arc::new(fresh));
        self.stale_since.store(0, Ordering::Release);
        Ok(revision)
    }

    /// Remembers that edits of the knowledge cannot be used, from the first refusal on.
    pub fn note_stale(&self) {
        let now = self.clock.seconds();
        let _ = self.stale_since.compare_exchange(0, now, Ordering::AcqRel, Ordering::Acquire);
    }

    /// Since when the knowledge in use is older than the folder.
    pub fn stale(&self) -> Option<jiff::Timestamp> {
        match self.stale_since.load(Ordering::Acquire) {
            0 => None,
            since => jiff::Timestamp::from_second(since).ok(),
        }
    }

    /// Since when a channel refuses our credentials: nothing can be sent, everything is kept.
    pub fn locked_out(&self) -> Option<jiff::Timestamp> {
        match self.refused_since.load(Ordering::Acquire) {
            0 => None,
            since => jiff::Timestamp::from_second(since).ok(),
        }
    }

    /// Sends no faster than this.
    pub fn keep_pace(&self, pace: Pace) {
        *self.pace.lock().unwrap_or_else(std::sync::PoisonError::into_inner) = Some(pace);
    }

    /// A chat has a new id: its conversation is reached there from now on.
    pub async fn moved(&self, channel: &str, from: &str, to: &str) -> Result<(), StoreError> {
        for conversation in self.store.find_person(from).await? {
            self.store.attach(&conversation, channel, to).await?;
        }
        Ok(())
    }
}
