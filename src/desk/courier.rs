//! The courier: a conversation's parts in order, each once; waits exactly as long as told; says what it does not know.

use super::{
    Desk,
    waiting::{Known, REMEMBERED},
};
use crate::{
    channel::{Channel, Delivered, Parcel, Trouble},
    store::{Live, Part, PartClass, SentMark},
    talk::Conversation,
};
use std::{
    sync::{Arc, atomic::Ordering},
    time::Duration,
};
use tokio::sync::mpsc;

/// A part on its way.
pub struct Leg {
    pub part: i64,
    pub parcel: Parcel,
}

/// Something to be written down about a part.
pub enum Mark {
    Sent(SentMark, String),
    /// Answer when everything before this is written.
    Flush(tokio::sync::oneshot::Sender<()>),
}

/// Attempts with surely refused deliveries before the part waits in the outbox.
const SOON: u32 = 4;
/// A wait up to this long is waited here; a longer one in the outbox.
const PATIENCE: Duration = Duration::from_secs(3);
/// How often an answer is sent again when nobody knows whether it arrived. Each repeat can show one message twice, and
/// only if the channel had accepted the one before; not repeating would leave the person without an answer.
const REPEATS: i64 = 3;
/// While an answer is unknown the part stays in these hands for longer than a call may take, in seconds: otherwise the
/// sweep would send it as well.
const OURS: i64 = 90;
/// So many waiting parts are on their way at once.
const AT_ONCE: usize = 64;
/// How long nothing is tried after a channel refused our credentials, in seconds.
const LOCKED_OUT: i64 = 10;

/// What became of a part.
enum Sent {
    Done(Delivered),
    /// It waits in the outbox until then.
    Later(i64),
    Unknown,
    Dead(&'static str),
    Closed,
}

/// Carries the parts of one turn, in order. Where one must wait, the ones behind it wait as well.
pub async fn carry(
    desk: &Arc<Desk>,
    conversation: &str,
    channel: &dyn Channel,
    address: &str,
    epoch: i64,
    legs: Vec<Leg>,
    mut live: Option<String>,
) {
    let mut unknowns = 0;
    let mut hands = desk.takes(&legs);
    let mut legs = legs.into_iter();
    while let Some(leg) = legs.next() {
        // Somebody else speaks now: what we had not sent yet was voided, and is not said.
        if desk.overruled(conversation, epoch).await {
            return;
        }
        loop {
            match send(desk, channel, address, &leg.parcel, live.as_deref()).await {
                Sent::Done(done) => {
                    if done.live {
                        live.clone_from(&done.message);
                    }
                    hands.delivered(leg.part);
                    desk.sent(conversation, leg.part, done);
                    break;
                }
                Sent::Unknown if unknowns < REPEATS => {
                    unknowns += 1;
                    desk.metrics.unknown.inc();
                    let now = desk.clock.seconds();
                    log(desk.store.unknown_part(leg.part, Some(now + OURS), now).await);
                }
                Sent::Unknown => {
                    desk.metrics.unknown.inc();
                    log(desk.store.unknown_part(leg.part, None, desk.clock.seconds()).await);
                    break;
                }
                Sent::Later(at) => {
                    // This one and those behind it are taken up by the sweep, in order.
                    log(desk.store.retry_part(leg.part, at, 1).await);
                    for behind in legs {
                        log(desk.store.retry_part(behind.part, at, 0).await);
                    }
                    return;
                }
                Sent::Dead(why) => {
                    desk.metrics.dead.inc();
                    log(desk.store.dead_part(leg.part, why, desk.clock.seconds()).await);
                    break;
                }
                Sent::Closed => return,
            }
        }
    }
}

/// One part, with the short waits made here.
async fn send(desk: &Arc<Desk>, channel: &dyn Channel, address: &str, parcel: &Parcel, live: Option<&str>) -> Sent {
    let mut tries = 0;
    loop {
        tries += 1;
        if let Some(until) = desk.shut_until() {
            return Sent::Later(until);
        }
        let wait = desk.wait(address);
        if wait > PATIENCE {
            return Sent::Later(desk.clock.seconds() + i64::try_from(wait.as_secs()).unwrap_or(3_600) + 1);
        }
        if !wait.is_zero() {
            tokio::time::sleep(wait).await;
            tries -= 1;
            continue;
        }
        let answer = channel.send(address, parcel, live).await;
        if let Err(Trouble::Wait { seconds, everybody }) = &answer {
            desk.told(address, *seconds, *everybody);
        }
        match answer {
            Ok(done) => {
                desk.metrics.sent.inc();
                desk.let_in();
                return Sent::Done(done);
            }
            Err(Trouble::Wait { seconds, .. }) if seconds <= PATIENCE.as_secs() => {
                tokio::time::sleep(Duration::from_secs(seconds)).await;
            }
            Err(Trouble::Wait { seconds, .. }) => {
                // Seconds are cut off here: one more, so that it is never earlier than told.
                return Sent::Later(desk.clock.seconds() + i64::try_from(seconds).unwrap_or(3_600) + 1);
            }
            Err(Trouble::Again) if tries < SOON => tokio::time::sleep(Duration::from_millis(100 << tries)).await,
            Err(Trouble::Again) => return Sent::Later(desk.clock.seconds() + 5),
            Err(Trouble::Revoked) => {
                desk.shut_out(channel.name());
                return Sent::Later(desk.clock.seconds() + LOCKED_OUT);
            }
            Err(Trouble::Unknown) => return Sent::Unknown,
            Err(Trouble::Unreachable) => {
                desk.metrics.unreachable.inc();
                log(desk.store.unreachable(channel.name(), address, desk.clock.seconds()).await.map(drop));
                return Sent::Closed;
            }
            Err(Trouble::Moved { to }) => {
                // The chat's new address is the one to use from now on; this part is repeated there once.
                return match channel.send(&to, parcel, None).await {
                    Ok(done) => Sent::Done(done),
                    Err(_) => Sent::Dead("moved"),
                };
            }
            Err(Trouble::Refused { hash }) => {
                tracing::error!(hash, "the channel refuses a message as it is");
                return Sent::Dead("refused");
            }
        }
    }
}

fn log<T>(done: Result<T, crate::store::StoreError>) {
    if let Err(e) = done {
        tracing::warn!(error = %e, "the outbox could not be marked; the part may be sent once more");
    }
}

impl Desk {
    /// How long this address must still wait; zero means that the send is counted.
    fn wait(&self, address: &str) -> Duration {
        let mut pace = self.pace.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
        pace.as_mut().map_or(Duration::ZERO, |p| p.wait(address, self.clock.tick()))
    }

    fn told(&self, address: &str, seconds: u64, everybody: bool) {
        if let Some(pace) = self.pace.lock().unwrap_or_else(std::sync::PoisonError::into_inner).as_mut() {
            pace.told(address, seconds, everybody, self.clock.tick());
        }
    }

    /// The store is away: what waits stays in the tables, and is looked for there later.
    pub(super) fn forget_waitlist(&self, conversation: &str) {
        if let Some(list) = self.busy().get_mut(conversation) {
            list.events.clear();
            list.look = false;
        }
    }

    /// A channel refused our credentials: said at once, then once a minute.
    fn shut_out(&self, channel: &str) {
        let now = self.clock.seconds();
        let _ = self.refused_since.compare_exchange(0, now, Ordering::AcqRel, Ordering::Acquire);
        self.refused_at.store(now, Ordering::Release);
        if now - self.refused_said.load(Ordering::Acquire) >= 60 {
            self.refused_said.store(now, Ordering::Release);
            tracing::error!(
                channel,
                "the channel refuses our credentials: nothing is sent, everything is kept; give it a new token"
            );
        }
    }

    /// Until when nothing is tried because our credentials were refused just now.
    fn shut_until(&self) -> Option<i64> {
        let until = self.refused_at.load(Ordering::Acquire) + LOCKED_OUT;
        (self.locked_out().is_some() && self.clock.seconds() < until).then_some(until)
    }

    /// The credentials are good (again).
    fn let_in(&self) {
        if self.refused_since.swap(0, Ordering::AcqRel) != 0 {
            self.refused_said.store(0, Ordering::Release);
            tracing::info!("the channel takes our credentials again; what waited is sent");
        }
    }

    fn sent(&self, conversation: &str, part: i64, done: Delivered) {
        if let (true, Some(message)) = (done.live, &done.message) {
            self.live
                .lock()
                .unwrap_or_else(std::sync::PoisonError::into_inner)
                .insert(conversation.to_owned(), message.clone());
        }
        let mut mark = SentMark { part, message_id: done.message, live: done.live };
        if let (true, Some(Known { kept, .. })) = (mark.live, self.known().get_mut(conversation)) {
            let live = mark.message_id.clone().map(|message| Live { message });
            // An edited screen is still the live one: there is nothing new to write.
            mark.live = kept.live != live;
            kept.live = live;
        }
        // The receiver lives as long as the desk.
        let _ = self.marks.send(Mark::Sent(mark, conversation.to_owned()));
    }
}

/// Writes deliveries down, many in one commit. What is lost here with the process is sent once more, and counted as unknown.
pub async fn write_marks(desk: Arc<Desk>, mut marked: mpsc::UnboundedReceiver<Mark>) {
    while let Some(first) = marked.recv().await {
        let mut marks = Vec::new();
        let mut conversations = Vec::new();
        let mut flushed = Vec::new();
        let mut take = |mark| match mark {
            Mark::Sent(m, c) => {
                if m.live {
                    conversations.push((c, m.message_id.clone()));
                }
                marks.push(m);
            }
            Mark::Flush(done) => flushed.push(done),
        };
        take(first);
        while let Ok(next) = marked.try_recv() {
            take(next);
        }
        if !marks.is_empty() {
            while let Err(e) = desk.store.sent(marks.clone(), desk.clock.seconds()).await {
                tracing::warn!(error = %e, "deliveries could not be written down yet");
                if desk.stopping.load(Ordering::Acquire) {
                    break;
                }
                tokio::time::sleep(Duration::from_millis(500)).await;
            }
            desk.let_go(marks.iter().map(|mark| &mark.part));
            let mut live = desk.live.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
            if desk.store.is_shared() {
                for (conversation, message) in conversations {
                    // Only if no newer screen was sent meanwhile.
                    if live.get(&conversation) == message.as_ref() {
                        live.remove(&conversation);
                    }
                }
            } else if live.len() > REMEMBERED {
                // Nobody else sends: what is remembered here is right, and a turn that read the tables a moment
                // before they were written needs it.
                live.clear();
            }
        }
        for done in flushed {
            let _ = done.send(());
        }
    }
}

/// Waits until every delivery so far is written down.
pub async fn settle(desk: &Desk) {
    let (done, waits) = tokio::sync::oneshot::channel();
    if desk.marks.send(Mark::Flush(done)).is_ok() {
        let _ = tokio::time::timeout(Duration::from_secs(5), waits).await;
    }
}

/// Takes up what waits in the outbox: after a restart, a long wait, or a lost lease. One that hangs holds up no other.
pub async fn sweep(desk: Arc<Desk>) {
    let mut under_way = tokio::task::JoinSet::new();
    while !desk.stopping.load(Ordering::Acquire) {
        while under_way.try_join_next().is_some() {}
        let room = i64::try_from(AT_ONCE.saturating_sub(under_way.len())).unwrap_or(0);
        let now = desk.clock.seconds();
        let ready = if room == 0 {
            Ok(Vec::new())
        } else {
            desk.store.ready_parts(now, &desk.sweeper(), now + super::turn::LEASE, room).await
        };
        match ready {
            Ok(parts) if parts.is_empty() => tokio::select! {
                () = tokio::time::sleep(Duration::from_millis(250)) => {}
                // The next part of the same conversation may be ready now.
                Some(_) = under_way.join_next() => {}
            },
            Ok(parts) => {
                for part in parts {
                    under_way.spawn(take_up(Arc::clone(&desk), part));
                }
            }
            Err(e) => {
                tracing::warn!(error = %e, "the outbox cannot be read; it is tried again");
                tokio::time::sleep(Duration::from_secs(1)).await;
            }
        }
    }
    while under_way.join_next().await.is_some() {}
}

/// One waiting part: the owner is looked at again, what may have arrived is counted, then it is sent.
async fn take_up(desk: Arc<Desk>, part: Part) {
    if part.channel == crate::channel::mail::NAME {
        return super::post::take_up(&desk, part).await;
    }
    let now = desk.clock.seconds();
    if desk.store.epoch(&part.conversation).await.ok().flatten().is_some_and(|epoch| epoch != part.epoch) {
        return log(desk.store.dead_part(part.part, "voided", now).await);
    }
    if part.maybe_sent {
        desk.metrics.unknown.inc();
        if part.class != PartClass::Edit && part.unknowns > REPEATS {
            return log(desk.store.dead_part(part.part, "unknown", now).await);
        }
    }
    let Some(channel) = desk.channel(&part.channel).cloned() else {
        return log(desk.store.retry_part(part.part, now + 60, part.attempts).await);
    };
    let Ok(parcel) = serde_json::from_str::<Parcel>(&part.payload) else {
        return log(desk.store.dead_part(part.part, "unreadable", now).await);
    };
    let kept = desk.store.conversation(&part.conversation).await.ok().flatten();
    let written = kept.as_ref().and_then(|k| k.live.as_ref()).map(|l| l.message.clone());
    // All before this part is written down. Alone, we may remember what is newer than our read of it.
    let own = desk.live_of(&part.conversation).filter(|_| !desk.store.is_shared());
    let live = own.or(written);
    // An old screen would bring back buttons the person has already left behind.
    if let (Parcel::Screen { revision, .. }, Some(kept)) = (&parcel, &kept) {
        let current = Conversation::read(&kept.state).map_or(*revision, |c| c.rev);
        if *revision < current && newer_waits(&desk, &part).await {
            return log(desk.store.dead_part(part.part, "superseded", now).await);
        }
    }
    let legs = vec![Leg { part: part.part, parcel }];
    carry(&desk, &part.conversation, channel.as_ref(), &part.address, part.epoch, legs, live).await;
    settle(&desk).await;
}

/// Whether a newer screen of the same conversation waits behind this one.
async fn newer_waits(desk: &Desk, part: &Part) -> bool {
    desk.store
        .open_parts(&part.conversation)
        .await
        .unwrap_or_default()
        .iter()
        // In their order; numbers of two processes are in none.
        .skip_while(|p| p.part != part.part)
        .skip(1)
        .any(|p| matches!(serde_json::from_str(&p.payload), Ok(Parcel::Screen { .. })))
}
