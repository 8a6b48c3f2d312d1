//! The usual case: somebody at hand says or taps something and nothing else is under way. The turn is made as the event
//! comes in, and both are one commit; the channel is answered after it. Whatever is not usual goes the longer way.

use super::{
    Desk, TakenEvent,
    boundary::{self, Panicked},
    turn::{self, Made},
    waiting::{Known, Waitlist},
};
use crate::{channel::Toast, store::StoreError, talk::Event};
use std::{
    sync::{Arc, atomic::Ordering},
    time::Duration,
};
use tokio::sync::oneshot;

impl Desk {
    /// Takes an event in: durable once this returns. Its turn is made at once where it can be, else in the background.
    pub async fn take_in(self: &Arc<Self>, event: TakenEvent) -> Result<(), StoreError> {
        self.take(event, false).await.map(drop)
    }

    /// The same for a channel that can end the spinner of a tap in its own answer: with what is to be said there.
    pub async fn take_in_and_tell(self: &Arc<Self>, event: TakenEvent) -> Result<Option<Toast>, StoreError> {
        self.take(event, true).await
    }

    async fn take(self: &Arc<Self>, event: TakenEvent, tells: bool) -> Result<Option<Toast>, StoreError> {
        let event = self.carried(event).await?;
        let Some(seat) = self.seat(&event) else {
            return self.store_first(event).await.map(|()| None);
        };
        // A task of its own: the caller may hang up, and what was begun here must still come to its end.
        let (tell, told) = oneshot::channel();
        tokio::spawn(at_once(Arc::clone(self), seat, event, tells, tell));
        told.await.unwrap_or(Err(StoreError::Again))
    }

    /// Keeps the event and sees to it that its turn follows.
    async fn store_first(self: &Arc<Self>, event: TakenEvent) -> Result<(), StoreError> {
        if let Some(waiting) = self.keep(event).await? {
            self.wake(waiting.key.conversation.clone(), Some(waiting));
        }
        Ok(())
    }

    /// The place at the conversation of this event; none when the tables must be asked, or when others wait there.
    fn seat(&self, event: &TakenEvent) -> Option<Seat> {
        let usual = matches!(event.arrived.event, Event::Said { .. } | Event::Tapped { .. });
        if !usual || self.stopping.load(Ordering::Acquire) {
            return None;
        }
        let conversation = self.known().at(event.channel, &event.address)?.to_owned();
        let mut busy = self.busy();
        let Some(list) = busy.get_mut(&conversation) else {
            busy.insert(conversation.clone(), Waitlist::default());
            return Some(Seat { conversation, free: None });
        };
        if list.heir.is_some() || list.look || !list.events.is_empty() {
            // Several at once: each is stored, and the tables know their order. Who waited is told to store as well.
            list.heir = None;
            return None;
        }
        // Mostly the answer before this one is just arriving.
        let (heir, free) = oneshot::channel();
        list.heir = Some(heir);
        Some(Seat { conversation, free: Some(free) })
    }
}

/// A place at a conversation, perhaps to be waited for.
struct Seat {
    conversation: String,
    free: Option<oneshot::Receiver<()>>,
}

impl Seat {
    /// Waits for the place, but not for long: the channel waits as well. False when it was given up.
    async fn taken(&mut self, desk: &Desk) -> bool {
        let Some(mut free) = self.free.take() else { return true };
        if tokio::time::timeout(PATIENCE, &mut free).await.is_ok_and(|free| free.is_ok()) {
            return true;
        }
        let mut busy = desk.busy();
        // It may have been handed over at the last moment; that is done under this lock.
        if free.try_recv().is_ok() {
            return true;
        }
        if let Some(list) = busy.get_mut(&self.conversation) {
            list.heir = None;
        }
        false
    }
}

/// How long an event waits for the end of the turn before it; then it is stored first. Storing costs a commit more, so
/// when many write at once it is better to wait a little longer; the channel waits for minutes.
const PATIENCE: Duration = Duration::from_millis(500);

async fn at_once(
    desk: Arc<Desk>,
    mut seat: Seat,
    event: TakenEvent,
    tells: bool,
    tell: oneshot::Sender<Result<Option<Toast>, StoreError>>,
) {
    if !seat.taken(&desk).await {
        let _ = tell.send(desk.store_first(event).await.map(|()| None));
        return;
    }
    let conversation = seat.conversation;
    // The turn before may have changed everything, and an erasure leaves nothing.
    let Some(known) = desk.known().get(&conversation).cloned() else {
        let _ = tell.send(desk.store_first(event).await.map(|()| None));
        return desk.follow(conversation).await;
    };
    let query = event.arrived.query.clone();
    let made = boundary::hold(turn::at_once(&desk, &known, &event)).await;
    // Whoever asked may be gone; then nobody wants to know.
    match made {
        Ok(Ok(Some(made))) => {
            let (toast, query) = if tells {
                (query.map(|query| Toast { query, notice: made.out.notice.clone() }), None)
            } else {
                (None, query)
            };
            let _ = tell.send(Ok(toast));
            // What is not delivered here is taken up from the outbox; the conversation must go on in any case.
            if boundary::hold(deliver(&desk, &conversation, &event, known, made, query)).await.is_err() {
                tracing::error!("a delivery panicked; its messages are taken up later");
                desk.doubt(&conversation);
            }
        }
        // Not the usual case after all, or the turn fails: stored first, and counted there.
        Ok(Ok(None) | Err(StoreError::Broken(_))) | Err(Panicked) => {
            desk.known().forget(&conversation);
            let _ = tell.send(desk.store_first(event).await.map(|()| None));
        }
        Ok(Err(away)) => {
            desk.doubt(&conversation);
            let _ = tell.send(Err(away));
        }
    }
    desk.follow(conversation).await;
}

async fn deliver(
    desk: &Arc<Desk>,
    conversation: &str,
    event: &TakenEvent,
    known: Known,
    mut made: Made,
    query: Option<String>,
) {
    let Some(channel) = desk.channel(event.channel).cloned() else { return };
    turn::noted(desk, conversation, &made.out, made.lang).await;
    let unfound = made.out.unfound.take();
    let live = desk.live_of(conversation).or(known.kept.live.map(|l| l.message));
    turn::deliver(
        desk,
        conversation,
        channel,
        &event.address,
        known.kept.epoch,
        live,
        query.as_deref(),
        made.out,
        made.part_ids,
        made.held_back,
    )
    .await;
    turn::note_unfound(desk, conversation, unfound, &made.loaded, made.lang).await;
}
