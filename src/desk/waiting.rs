//! What waits for a conversation's next turn, and what is remembered of it between turns.

use super::{Desk, turn};
use crate::{
    store::{Kept, NextTurn, StoreError, Waiting},
    talk::Conversation,
};
use std::{
    collections::HashMap,
    sync::{Arc, MutexGuard, PoisonError, atomic::Ordering},
};
use tokio::sync::oneshot;

/// What waits for a conversation's next turn.
#[derive(Default)]
pub(super) struct Waitlist {
    /// Events whose content is at hand.
    pub(super) events: Vec<Waiting>,
    /// Whether the tables may hold more.
    pub(super) look: bool,
    /// Who takes the conversation over as soon as nothing waits in it.
    pub(super) heir: Option<oneshot::Sender<()>>,
}

impl Waitlist {
    fn is_empty(&self) -> bool {
        self.events.is_empty() && !self.look
    }
}

/// A conversation as its last turn here left it.
#[derive(Clone)]
pub(super) struct Known {
    /// Its row; the text of the state is left out.
    pub(super) kept: Kept,
    /// The state, as the heart has it.
    pub(super) talk: Arc<Conversation>,
}

/// What a turn starts from.
pub(super) struct Next {
    pub(super) event: Waiting,
    pub(super) was: Kept,
    /// The state, where it need not be read from its text.
    pub(super) talk: Option<Arc<Conversation>>,
}

impl From<NextTurn> for Next {
    fn from(NextTurn { event, was }: NextTurn) -> Self {
        Self { event, was, talk: None }
    }
}

/// The conversations that are remembered, and who is reached where.
#[derive(Default)]
pub(super) struct Memory {
    by_id: HashMap<String, Known>,
    /// Address to channel and conversation.
    at: HashMap<String, (String, String)>,
}

impl Memory {
    pub(super) fn get(&self, conversation: &str) -> Option<&Known> {
        self.by_id.get(conversation)
    }

    pub(super) fn get_mut(&mut self, conversation: &str) -> Option<&mut Known> {
        self.by_id.get_mut(conversation)
    }

    /// The conversation that is answered at this address.
    pub(super) fn at(&self, channel: &str, address: &str) -> Option<&str> {
        let (on, conversation) = self.at.get(address)?;
        let kept = &self.by_id.get(conversation)?.kept;
        (on == channel && kept.channel == channel && kept.address == address).then_some(conversation)
    }

    pub(super) fn forget(&mut self, conversation: &str) {
        self.by_id.remove(conversation);
    }

    fn keep(&mut self, known: Known) {
        if self.by_id.len() >= REMEMBERED {
            *self = Self::default();
        }
        let kept = &known.kept;
        if self.at.get(&kept.address).is_none_or(|(on, id)| *on != kept.channel || *id != kept.id) {
            self.at.insert(kept.address.clone(), (kept.channel.clone(), kept.id.clone()));
        }
        self.by_id.insert(kept.id.clone(), known);
    }
}

/// How many conversations are remembered between turns.
pub(super) const REMEMBERED: usize = 10_000;

impl Desk {
    /// Sees to it that a conversation's waiting events get their turns, one at a time.
    pub(super) fn wake(self: &Arc<Self>, conversation: String, event: Option<Waiting>) {
        if self.stopping.load(Ordering::Acquire) {
            return;
        }
        {
            let mut busy = self.busy();
            let under_way = busy.contains_key(&conversation);
            let list = busy.entry(conversation.clone()).or_default();
            // Without an event at hand the tables say what waits.
            list.look |= event.is_none();
            list.events.extend(event);
            if under_way {
                return;
            }
        }
        let desk = Arc::clone(self);
        tokio::spawn(async move { desk.follow(conversation).await });
    }

    /// Makes the turns of a conversation that is under way, until nothing waits in it any more.
    pub(super) async fn follow(self: &Arc<Self>, conversation: String) {
        loop {
            {
                let mut busy = self.busy();
                let stopping = self.stopping.load(Ordering::Acquire);
                match busy.get_mut(&conversation) {
                    Some(list) if !list.is_empty() && !stopping => {}
                    // Handed over as it is; who no longer waits for it leaves it to the next look.
                    Some(list) if list.heir.is_some() && !stopping => {
                        if list.heir.take().is_some_and(|heir| heir.send(()).is_ok()) {
                            return;
                        }
                        continue;
                    }
                    _ => {
                        busy.remove(&conversation);
                        drop(busy);
                        self.idle.notify_waiters();
                        return;
                    }
                }
            }
            turn::run(self, &conversation, None).await;
        }
    }

    pub(super) fn busy(&self) -> MutexGuard<'_, HashMap<String, Waitlist>> {
        // A poisoned lock means a panic elsewhere; the map itself is always whole.
        self.busy.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The next turn of a conversation: from memory where that is surely what the tables say, else from the tables.
    pub(super) async fn next(&self, conversation: &str) -> Result<Option<Next>, StoreError> {
        let mut at_hand = None;
        let mut asked = (false, Vec::new());
        match self.busy().get_mut(conversation) {
            Some(list) if list.is_empty() => return Ok(None),
            // Of several, the tables know which is the oldest as the channel counts them.
            Some(list) if !list.look && list.events.len() == 1 && !self.store.is_shared() => {
                at_hand = list.events.pop();
            }
            Some(list) => {
                asked = (std::mem::take(&mut list.look), list.events.iter().map(|e| e.key.event).collect());
            }
            None => {}
        }
        if let Some(event) = at_hand {
            let was = self.known().get(conversation).cloned();
            if let Some(Known { kept, talk }) = was {
                return Ok(Some(Next { event, was: kept, talk: Some(talk) }));
            }
            let next = self.store.next_turn(conversation).await?;
            if next.as_ref().is_some_and(|n| n.event.key != event.key) {
                // An older one waits before it: everything is looked for in the tables.
                self.doubt(conversation);
            }
            return Ok(next.map(Next::from));
        }
        let (looked, seen) = asked;
        let next = self.store.next_turn(conversation).await?;
        if let Some(list) = self.busy().get_mut(conversation) {
            match &next {
                Some(next) => {
                    list.events.retain(|e| e.key != next.event.key);
                    list.look |= looked || !seen.contains(&next.event.key.event);
                }
                // What came while the tables were read is not in the answer.
                None => list.events.retain(|e| !seen.contains(&e.key.event)),
            }
        }
        Ok(next.map(Next::from))
    }

    pub(super) fn known(&self) -> MutexGuard<'_, Memory> {
        self.known.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Remembers a conversation as its turn left it.
    pub(super) fn remember(&self, kept: Kept, talk: Conversation) {
        if self.store.is_shared() {
            return;
        }
        self.known().keep(Known { kept, talk: Arc::new(talk) });
    }

    /// What is remembered of a conversation is no longer sure.
    pub(super) fn doubt(&self, conversation: &str) {
        self.known().forget(conversation);
        if let Some(list) = self.busy().get_mut(conversation) {
            list.look = true;
        }
    }
}
