//! The usual case: somebody at hand says or taps something and nothing else is under way. The turn is made as the event
//! comes in, and both are one commit; the channel is answered after it. Whatever is not usual goes the longer way.

use super::{
    Desk, TakenEvent,
    boundary::{self, Panicked},
    turn::{self, Made},
    waiting::{Known, Waitlist},
};
use crate::{channel::Toast, store::StoreError, talk::Event};
use std::sync::{Arc, atomic::Ordering};
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
        let Some(known) = self.seat(&event) else {
            return self.store_first(event).await.map(|()| None);
        };
        // A task of its own: the caller may hang up, and what was begun here must still come to its end.
        let (tell, told) = oneshot::channel();
        tokio::spawn(at_once(Arc::clone(self), known, event, tells, tell));
        told.await.unwrap_or(Err(StoreError::Again))
    }

    /// Keeps the event and sees to it that its turn follows.
    async fn store_first(self: &Arc<Self>, event: TakenEvent) -> Result<(), StoreError> {
        if let Some(waiting) = self.keep(event).await? {
            self.wake(waiting.key.conversation.clone(), Some(waiting));
        }
        Ok(())
    }

    /// The conversation of this event as its last turn left it, marked as under way; none when the tables must be asked.
    fn seat(&self, event: &TakenEvent) -> Option<Known> {
        let usual = matches!(event.arrived.event, Event::Said { .. } | Event::Tapped { .. });
        if !usual || self.stopping.load(Ordering::Acquire) {
            return None;
        }
        let known = self.known().at(event.channel, &event.address)?;
        let mut busy = self.busy();
        if busy.contains_key(&known.kept.id) {
            return None;
        }
        busy.insert(known.kept.id.clone(), Waitlist::default());
        Some(known)
    }
}

async fn at_once(
    desk: Arc<Desk>,
    known: Known,
    event: TakenEvent,
    tells: bool,
    tell: oneshot::Sender<Result<Option<Toast>, StoreError>>,
) {
    let conversation = known.kept.id.clone();
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
            deliver(&desk, &conversation, &event, known, made, query).await;
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
    made: Made,
    query: Option<String>,
) {
    let Some(channel) = desk.channel(event.channel).cloned() else { return };
    turn::noted(desk, conversation, &made.out, &made.loaded, made.lang).await;
    let live = known.kept.live.map(|l| l.message);
    turn::deliver(
        desk,
        conversation,
        channel,
        &event.address,
        live,
        query.as_deref(),
        made.out,
        made.part_ids,
        made.held_back,
    )
    .await;
}
