//! One conversation's waiting events, oldest first, one turn at a time.

use super::{
    Desk, TakenEvent,
    boundary::{self, Panicked},
    courier::{self, Leg},
    loaded::Loaded,
    parcels::{self, Frame, Outcome},
    waiting::{Known, Next},
    wanted,
};
use crate::{
    channel::{Channel, Parcel},
    store::{AtOnce, EventKey, Kept, StoreError, Turn, TurnOutcome},
    talk::{self, Arrived, Conversation, Event, state::Unreadable},
    text::{Message, Screen, render},
};
use std::{sync::Arc, time::Duration};

/// Tries of one turn when the state or a time slot moves under it; and of one event before it is set aside.
const TRIES: u32 = 3;
/// A reply that takes longer shows that it is coming.
const NOTICEABLE: Duration = Duration::from_millis(700);
/// How long this process holds what it has just committed for delivery, in seconds.
pub const LEASE: i64 = 20;

/// The courier of parts that are in nobody's hands yet.
const NOBODY: &str = "";

/// Why a turn ended without being committed.
pub(super) enum Stuck {
    /// The store is away: the event waits.
    Later,
    /// The turn itself fails: count it, and set the event aside in the end.
    Poison(String),
}

impl From<StoreError> for Stuck {
    fn from(e: StoreError) -> Self {
        match e {
            StoreError::Again | StoreError::Full | StoreError::Gone => Self::Later,
            StoreError::Broken(why) => Self::Poison(why),
        }
    }
}

/// Makes the turns of what waits in a conversation: of this one event, as long as nothing else turns up, or of all.
pub async fn run(desk: &Arc<Desk>, conversation: &str, fresh: Option<i64>) {
    let mut all = fresh.is_none();
    loop {
        let next = match desk.next(conversation).await {
            Ok(Some(next)) => next,
            Ok(None) => return,
            Err(e) => {
                tracing::warn!(error = %e, "the inbox cannot be read; it is tried again");
                desk.doubt(conversation);
                return desk.forget_waitlist(conversation);
            }
        };
        let key = next.event.key.clone();
        // The boundary that keeps one broken turn from taking the desk with it.
        let made = boundary::hold(turn(desk, conversation, next)).await;
        let made = made.unwrap_or_else(|Panicked| Err(Stuck::Poison("the turn panicked".into())));
        // The one event we were called for, and nothing came meanwhile: a second look would find nothing. Anything
        // else (an older event first, a failed turn, several that came at once) is followed until nothing waits.
        all |= fresh != Some(key.event) || made.is_err();
        match made {
            Ok(()) => {}
            Err(Stuck::Later) => {
                desk.doubt(conversation);
                return desk.forget_waitlist(conversation);
            }
            Err(Stuck::Poison(why)) => {
                desk.doubt(conversation);
                tracing::error!(event = key.event, why, "a turn failed");
                match desk.store.fail_event(&key).await {
                    Ok(n) if n >= i64::from(TRIES) => park(desk, conversation, key).await,
                    Ok(_) => {}
                    Err(_) => return desk.forget_waitlist(conversation),
                }
            }
        }
        if desk.stopping.load(std::sync::atomic::Ordering::Acquire) {
            return;
        }
        if !all {
            return;
        }
    }
}

/// Sets a poisonous event aside and tells the person, with a way to a human.
async fn park(desk: &Arc<Desk>, conversation: &str, key: crate::store::EventKey) {
    desk.metrics.parked.inc();
    let Ok(Some(kept)) = desk.store.conversation(conversation).await else { return };
    let loaded = desk.loaded.load();
    let lang = Conversation::read(&kept.state).map_or(crate::text::Lang::EN, |c| c.speaks());
    let mut parts = Vec::new();
    if let Some(channel) = desk.channel(&kept.channel) {
        let screen = Screen { lines: vec![Message::new("ui#parked")], choices: Vec::new(), nav: talk::show::nav() };
        for part in render(&loaded.kb.catalog, lang, &screen, &channel.budget()).parts {
            parts.push(parcels::part(&Parcel::Keep { part, revision: 0 }, &kept.channel, &kept.address, kept.epoch));
        }
    }
    // In nobody's hands: the sweep sends them. In ours they would be held on to, and what follows would overtake them.
    let now = desk.clock.seconds();
    if let Err(e) = desk.store.park_event(key, parts, NOBODY, now, now).await {
        tracing::error!(error = %e, "an event could not be set aside");
    }
}

async fn turn(desk: &Arc<Desk>, conversation: &str, mut next: Next) -> Result<(), Stuck> {
    let arrived: Arrived = match serde_json::from_str(&next.event.body) {
        Ok(a) => a,
        Err(_) => return Err(Stuck::Poison("the event's body cannot be read".into())),
    };
    // A reminder has no address of its own: it goes where the person is reached.
    let (channel_name, address) = if next.event.address.is_empty() {
        (next.was.channel.clone(), next.was.address.clone())
    } else {
        (next.event.channel.clone(), next.event.address.clone())
    };
    let channel = desk.channel(&channel_name).cloned();
    let mut refused = false;
    for _ in 0..=TRIES {
        let loaded = desk.loaded.load_full();
        let was = match next.talk.take() {
            Some(talk) => talk,
            None => Arc::new(before(desk, &next.was.state)?),
        };
        let seed = next.event.seed;
        let moment =
            wanted::moment(desk, &loaded, conversation, &was, &arrived, (seed, next.was.epoch), refused).await?;
        let (now, effects) = talk::step(&loaded.kb, &was, &arrived, &moment);
        let frame = Frame {
            lang: now.lang.or(was.lang).unwrap_or(crate::text::Lang::EN),
            budget: channel.as_ref().map_or(crate::text::Budget::CONSOLE, |c| c.budget()),
            edit: replaces(&arrived, &was) && next.was.address == address,
            office: was.office.as_str(),
            conversation,
            mine: &moment.mine,
            sequence: next.event.key.event,
        };
        let mut out = parcels::outcome(&loaded, &now, effects, &frame);
        // A change of hands voids what the hands before had not sent yet.
        let epoch = next.was.epoch + i64::from(now.owner != was.owner);
        let unwritten = desk.unwritten(conversation);
        match commit(desk, &next, &now, epoch, &out, &channel_name, &address).await? {
            TurnOutcome::Done { part_ids, held_back, live } => {
                desk.metrics.turns.inc();
                if out.erase {
                    desk.known().forget(conversation);
                } else {
                    let mut kept = next.was.clone();
                    kept.state.clear();
                    kept.version += 1;
                    kept.epoch = epoch;
                    desk.remember(kept, now);
                }
                reached(desk, &next, &arrived).await;
                noted(desk, conversation, &out, frame.lang).await;
                let (unfound, lang) = (out.unfound.take(), frame.lang);
                if let Some(channel) = channel {
                    let began = next.was.live.map(|l| l.message);
                    let live = desk.live_after(conversation, began, live, unwritten).await;
                    let query = arrived.query.as_deref();
                    deliver(desk, conversation, channel, &address, epoch, live, query, out, part_ids, held_back).await;
                }
                note_unfound(desk, conversation, unfound, &loaded, lang).await;
                return Ok(());
            }
            TurnOutcome::Already => return Ok(()),
            TurnOutcome::Taken => refused = true,
            TurnOutcome::Moved => {}
        }
        desk.metrics.retried.inc();
        desk.known().forget(conversation);
        match desk.store.next_turn(conversation).await? {
            Some(again) if again.event.key == next.event.key => next = again.into(),
            // Somebody else has made this turn meanwhile.
            _ => return Ok(()),
        }
    }
    Err(Stuck::Poison("the state moved under the turn again and again".into()))
}

/// Whether what is shown next takes the place of the live screen.
fn replaces(arrived: &Arrived, was: &Conversation) -> bool {
    matches!(arrived.event, Event::Tapped { gone: false, screen, .. } if screen != parcels::BESIDE) && !was.kept
}

/// A turn that was committed with its event.
pub(super) struct Made {
    pub(super) out: Outcome,
    pub(super) part_ids: Vec<i64>,
    pub(super) held_back: bool,
    pub(super) loaded: Arc<Loaded>,
    pub(super) lang: crate::text::Lang,
}

/// Makes the turn of an event that is not stored yet, and commits both; none when it must be stored first.
pub(super) async fn at_once(desk: &Arc<Desk>, known: &Known, event: &TakenEvent) -> Result<Option<Made>, StoreError> {
    let Some(channel) = desk.channel(event.channel) else { return Ok(None) };
    let (was, conversation) = (&known.talk, known.kept.id.as_str());
    let arrived = &event.arrived;
    let loaded = desk.loaded.load_full();
    let number = desk.store.event_number().await?;
    // The words are not written down: with this turn they are done with.
    let new = desk.new_event(event.clone(), String::new());
    let moment =
        match wanted::moment(desk, &loaded, conversation, was, arrived, (new.seed, known.kept.epoch), false).await {
            Ok(moment) => moment,
            Err(Stuck::Later) => return Err(StoreError::Again),
            Err(Stuck::Poison(why)) => return Err(StoreError::Broken(why)),
        };
    let (now, effects) = talk::step(&loaded.kb, was, arrived, &moment);
    let lang = now.lang.or(was.lang).unwrap_or(crate::text::Lang::EN);
    let frame = Frame {
        lang,
        budget: channel.budget(),
        edit: replaces(arrived, was),
        office: was.office.as_str(),
        conversation,
        mine: &moment.mine,
        sequence: number,
    };
    let out = parcels::outcome(&loaded, &now, effects, &frame);
    // What may be refused late, and what changes hands, goes the longer way.
    if !out.bookings.is_empty()
        || !out.tickets.is_empty()
        || !out.letters.is_empty()
        || out.erase
        || now.owner != was.owner
    {
        return Ok(None);
    }
    let key = EventKey { conversation: conversation.to_owned(), event: number };
    let epoch = known.kept.epoch;
    let turn = written(desk, key, &known.kept, &now, epoch, &out, event.channel, &event.address);
    let Some(AtOnce { part_ids, held_back }) = desk.store.commit_at_once(new, turn).await? else { return Ok(None) };
    desk.metrics.events.inc();
    desk.metrics.turns.inc();
    let mut kept = known.kept.clone();
    kept.version += 1;
    desk.remember(kept, now);
    Ok(Some(Made { out, part_ids, held_back, loaded, lang }))
}

/// The conversation as it was; somebody nobody has met starts at the door.
fn before(desk: &Desk, state: &str) -> Result<Conversation, Stuck> {
    if state.is_empty() {
        return Ok(Conversation::fresh(desk.first_office().clone()));
    }
    match Conversation::read(state) {
        Ok(c) => Ok(c),
        // A newer program wrote it: nothing is overwritten.
        Err(Unreadable::Newer(_)) => Err(Stuck::Later),
        Err(Unreadable::Broken(why)) => Err(Stuck::Poison(why)),
    }
}

async fn commit(
    desk: &Desk,
    next: &Next,
    now: &Conversation,
    epoch: i64,
    out: &Outcome,
    channel: &str,
    address: &str,
) -> Result<TurnOutcome, Stuck> {
    let turn = written(desk, next.event.key.clone(), &next.was, now, epoch, out, channel, address);
    Ok(desk.commit_hands(turn).await?)
}

/// Everything a turn changes, as the store takes it.
#[allow(clippy::too_many_arguments)] // each is one thing that is written
fn written(
    desk: &Desk,
    event: EventKey,
    was: &Kept,
    now: &Conversation,
    epoch: i64,
    out: &Outcome,
    channel: &str,
    address: &str,
) -> Turn {
    let seconds = desk.clock.seconds();
    Turn {
        event,
        version: was.version,
        state: now.write(),
        born: None,
        epoch: (epoch != was.epoch).then_some(epoch),
        parts: out.parcels.iter().map(|p| parcels::part(p, channel, address, epoch)).collect(),
        bookings: out.bookings.clone(),
        due: out.due.clone(),
        tickets: out.tickets.clone(),
        letters: out.letters.clone(),
        audit: out.audit.clone(),
        erase: out.erase,
        courier: desk.courier.clone(),
        lease_until: seconds + LEASE,
        now: seconds,
    }
}

/// Keeps what the channel told about the person's address.
async fn reached(desk: &Desk, next: &Next, arrived: &Arrived) {
    match arrived.event {
        Event::Forged => {
            desk.metrics.refused_buttons.inc();
        }
        Event::Left => {
            desk.metrics.unreachable.inc();
            log(desk.store.unreachable(&next.event.channel, &next.event.address, desk.clock.seconds()).await.map(drop));
        }
        Event::Returned => log(desk.store.reachable(&next.event.channel, &next.event.address).await),
        _ => {}
    }
}

/// Counts what the turn could not show, and keeps the code that the person is about to read.
pub(super) async fn noted(desk: &Desk, conversation: &str, out: &Outcome, lang: crate::text::Lang) {
    if !out.missing.is_empty() {
        desk.metrics.missing_texts.inc_by(out.missing.len() as u64);
        tracing::warn!(keys = ?out.missing, %lang, "texts are missing");
    }
    if let Some(code) = &out.code {
        log(desk.keep_code(conversation, code).await);
    }
}

/// Notes the words nobody could answer, as far as the knowledge has them. Nobody waits for it: the answer is on its way.
pub(super) async fn note_unfound(
    desk: &Desk,
    conversation: &str,
    words: Option<String>,
    loaded: &Loaded,
    lang: crate::text::Lang,
) {
    let terms = words.map(|words| loaded.vocabulary(lang, &words)).unwrap_or_default();
    if !terms.is_empty() {
        let mark = super::clock::hex(&crate::kb::id::short(conversation));
        log(desk.store.note_unfound(lang.code(), terms, &mark, desk.clock.seconds()).await);
    }
}

fn log(done: Result<(), StoreError>) {
    if let Err(e) = done {
        tracing::warn!(error = %e, "a note could not be written");
    }
}

#[allow(clippy::too_many_arguments)] // each is one thing the delivery needs; a struct for one call would only rename them
pub(super) async fn deliver(
    desk: &Arc<Desk>,
    conversation: &str,
    channel: Arc<dyn Channel>,
    address: &str,
    epoch: i64,
    live: Option<String>,
    query: Option<&str>,
    out: Outcome,
    part_ids: Vec<i64>,
    held_back: bool,
) {
    let spinner = async {
        if let Some(query) = query {
            channel.acknowledge(query, out.notice.as_deref()).await;
        }
    };
    let legs: Vec<Leg> = if held_back {
        // Older parts of this conversation are still on their way: these follow behind them.
        Vec::new()
    } else {
        part_ids.into_iter().zip(out.parcels).map(|(part, parcel)| Leg { part, parcel }).collect()
    };
    let work = async {
        tokio::join!(spinner, courier::carry(desk, conversation, channel.as_ref(), address, epoch, legs, live));
    };
    tokio::pin!(work);
    tokio::select! {
        biased;
        () = &mut work => {}
        () = tokio::time::sleep(NOTICEABLE) => {
            channel.typing(address).await;
            work.await;
        }
    }
}
