//! One conversation's waiting events, oldest first, one turn at a time.

use super::{
    Desk,
    boundary::{self, Panicked},
    courier::{self, Leg},
    loaded::Loaded,
    parcels::{self, Frame, Outcome},
    waiting::Next,
};
use crate::{
    channel::{Channel, Parcel},
    kb::{id::OfficeId, office::Adviser},
    store::{BookingRow, BookingStatus, StoreError, Turn, TurnOutcome},
    talk::{
        self, Arrived, Conversation, Event, Moment, booking::Booked, moment::Reading, slots::Busy, state::Unreadable,
    },
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
enum Stuck {
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
        let moment = moment(desk, &loaded, conversation, &was, &arrived, &next, refused).await?;
        let (now, effects) = talk::step(&loaded.kb, &was, &arrived, &moment);
        let replaces = matches!(arrived.event, Event::Tapped { gone: false, screen, .. } if screen != parcels::BESIDE)
            && !was.kept;
        let frame = Frame {
            lang: now.lang.or(was.lang).unwrap_or(crate::text::Lang::EN),
            budget: channel.as_ref().map_or(crate::text::Budget::CONSOLE, |c| c.budget()),
            edit: replaces && next.was.address == address,
            office: was.office.as_str(),
            conversation,
            mine: &moment.mine,
            sequence: next.event.key.event,
        };
        let out = parcels::outcome(&loaded, &now, effects, &frame);
        // A change of hands voids what the hands before had not sent yet.
        let epoch = next.was.epoch + i64::from(now.owner != was.owner);
        match commit(desk, &next, &now, epoch, &out, &channel_name, &address).await? {
            TurnOutcome::Done { part_ids, held_back } => {
                desk.metrics.turns.inc();
                if out.erase {
                    desk.known().remove(conversation);
                } else {
                    let mut kept = next.was.clone();
                    kept.state.clear();
                    kept.version += 1;
                    kept.epoch = epoch;
                    desk.remember(kept, now);
                }
                finished(desk, conversation, &next, &arrived, &out, &loaded, &frame).await;
                if let Some(channel) = channel {
                    deliver(desk, conversation, channel, &address, epoch, &next, &arrived, out, part_ids, held_back)
                        .await;
                }
                return Ok(());
            }
            TurnOutcome::Already => return Ok(()),
            TurnOutcome::Taken => refused = true,
            TurnOutcome::Moved => {}
        }
        desk.metrics.retried.inc();
        desk.known().remove(conversation);
        match desk.store.next_turn(conversation).await? {
            Some(again) if again.event.key == next.event.key => next = again.into(),
            // Somebody else has made this turn meanwhile.
            _ => return Ok(()),
        }
    }
    Err(Stuck::Poison("the state moved under the turn again and again".into()))
}

/// The conversation as it was; somebody nobody has met starts at the door.
fn before(desk: &Desk, state: &str) -> Result<Conversation, Stuck> {
    if state.is_empty() {
        return Ok(Conversation::fresh(desk.office.clone()));
    }
    match Conversation::read(state) {
        Ok(c) => Ok(c),
        // A newer program wrote it: nothing is overwritten.
        Err(Unreadable::Newer(_)) => Err(Stuck::Later),
        Err(Unreadable::Broken(why)) => Err(Stuck::Poison(why)),
    }
}

/// What the heart wants of the world, and nothing else.
async fn moment(
    desk: &Desk,
    loaded: &Loaded,
    conversation: &str,
    was: &Conversation,
    arrived: &Arrived,
    next: &Next,
    refused: bool,
) -> Result<Moment, Stuck> {
    let now = desk.clock.now();
    let advisers = desk.advisers.load_full();
    let wants = talk::wants(&loaded.kb, was, arrived, &advisers, now);
    let mut moment = Moment::at(now, u64::from_ne_bytes(next.event.seed.to_ne_bytes()));
    moment.refused = refused;
    moment.withdrawn = desk.withdrawn.load_full();
    if let Some((lang, words)) = &wants.words {
        moment.reading = Some(read(loaded, &was.office, lang, words));
    }
    if let Some(until) = wants.taken_until {
        let ids: Vec<String> = advisers.iter().map(|a| a.id.to_string()).collect();
        let seconds = now.as_second();
        // A hold that lapsed is nobody's: what stands there now may be somebody else's booking.
        let hold = was.draft.as_ref().and_then(|d| d.slot.as_ref()).filter(|s| s.until > seconds);
        let mine = hold.map(|s| (s.adviser.to_string(), s.starts));
        moment.taken = desk
            .store
            .taken(&ids, seconds, until, seconds)
            .await?
            .into_iter()
            // The person's own hold does not stand in their way.
            .filter(|b| mine.as_ref().is_none_or(|(a, s)| !(b.adviser == *a && b.from <= *s && *s < b.until)))
            .map(|b| Busy { adviser: b.adviser, from: b.from, until: b.until })
            .collect();
    }
    if wants.mine {
        moment.mine =
            desk.store.bookings_of(conversation).await?.into_iter().filter_map(|b| booked(b, &advisers)).collect();
    }
    moment.epoch = next.was.epoch;
    if wants.queue {
        moment.ahead = Some(desk.store.ahead(was.office.as_str(), conversation).await?);
    }
    if wants.export {
        moment.export =
            Some(serde_json::to_string_pretty(&desk.store.person_export(conversation).await?).unwrap_or_default());
    }
    moment.advisers = advisers;
    Ok(moment)
}

fn read(loaded: &Loaded, office: &OfficeId, lang: &str, words: &str) -> Reading {
    loaded.read(office, lang, words).1
}

/// A booking row as the heart sees it.
fn booked(row: BookingRow, advisers: &[Adviser]) -> Option<Booked> {
    if row.status == BookingStatus::Cancelled {
        return None;
    }
    let adviser = advisers.iter().find(|a| a.id.as_str() == row.adviser);
    Some(Booked {
        adviser_name: adviser.map_or_else(|| row.adviser.clone(), |a| a.name.clone()),
        zone: adviser.map_or(row.zone, |a| a.zone.clone()),
        kept: row.status == BookingStatus::Kept,
        id: row.id,
        code: row.code,
        uid: row.uid,
        sequence: row.sequence,
        adviser: row.adviser,
        starts: row.starts,
        minutes: u16::try_from(row.minutes).unwrap_or(u16::MAX),
        buffer: u16::try_from(row.buffer).unwrap_or(0),
        topic: row.topic,
        lang: row.lang,
        way: row.way,
    })
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
    let seconds = desk.clock.seconds();
    let parts = out.parcels.iter().map(|p| parcels::part(p, channel, address, epoch)).collect();
    Ok(desk
        .commit_hands(Turn {
            event: next.event.key.clone(),
            version: next.was.version,
            state: now.write(),
            born: None,
            epoch: (epoch != next.was.epoch).then_some(epoch),
            parts,
            bookings: out.bookings.clone(),
            due: out.due.clone(),
            tickets: out.tickets.clone(),
            audit: out.audit.clone(),
            erase: out.erase,
            courier: desk.courier.clone(),
            lease_until: seconds + LEASE,
            now: seconds,
        })
        .await?)
}

/// Counts what the turn showed, and keeps what the channel told about the person's address.
async fn finished(
    desk: &Desk,
    conversation: &str,
    next: &Next,
    arrived: &Arrived,
    out: &Outcome,
    loaded: &Loaded,
    frame: &Frame<'_>,
) {
    if !out.missing.is_empty() {
        desk.metrics.missing_texts.inc_by(out.missing.len() as u64);
        tracing::warn!(keys = ?out.missing, lang = %frame.lang, "texts are missing");
    }
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
    if let Some(words) = &out.unfound {
        let terms = loaded.vocabulary(words);
        if !terms.is_empty() {
            let mark = super::clock::hex(&crate::kb::id::short(conversation));
            log(desk.store.note_unfound(frame.lang.code(), terms, &mark, desk.clock.seconds()).await);
        }
    }
}

fn log(done: Result<(), StoreError>) {
    if let Err(e) = done {
        tracing::warn!(error = %e, "a note could not be written");
    }
}

#[allow(clippy::too_many_arguments)] // each is one thing the delivery needs; a struct for one call would only rename them
async fn deliver(
    desk: &Arc<Desk>,
    conversation: &str,
    channel: Arc<dyn Channel>,
    address: &str,
    epoch: i64,
    next: &Next,
    arrived: &Arrived,
    out: Outcome,
    part_ids: Vec<i64>,
    held_back: bool,
) {
    let live = desk.live_of(conversation).or_else(|| next.was.live.as_ref().map(|l| l.message.clone()));
    let spinner = async {
        if let Some(query) = &arrived.query {
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
