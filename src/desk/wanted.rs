//! What the heart wants of the world for one turn: a search, taken times, bookings, a place in the queue.

use super::{Desk, loaded::Loaded, turn::Stuck};
use crate::{
    kb::id::OfficeId,
    store::{BookingRow, BookingStatus, MeetingRow, StoreError},
    talk::{self, Arrived, Conversation, Moment, booking::Booked, moment::Reading, slots::Busy},
};
use std::sync::Arc;

/// What the heart wants of the world, and nothing else.
pub(super) async fn moment(
    desk: &Desk,
    loaded: &Arc<Loaded>,
    conversation: &str,
    was: &Conversation,
    arrived: &Arrived,
    (seed, epoch): (i64, i64),
    refused: bool,
) -> Result<Moment, Stuck> {
    let now = desk.clock.now();
    let offices = desk.offices();
    let mut wants = talk::wants(&loaded.kb, was, arrived, &offices, now);
    let mut moment = Moment::at(now, u64::from_ne_bytes(seed.to_ne_bytes()));
    moment.refused = refused;
    moment.offices = offices;
    if let Some((lang, words)) = wants.words.take() {
        let reading = read(loaded, &was.office, lang, words.clone()).await?;
        // Most words only ask. Three trips to the tables, each behind all that wait, would double their time.
        if talk::only_asks(&loaded.kb, was, &moment, &words, &reading) {
            (wants.taken_until, wants.mine) = (None, false);
        }
        moment.reading = Some(reading);
    }
    if let Some(until) = wants.taken_until {
        // Of every office: a meeting that is moved may be with another one than the person is with.
        let advisers = moment.offices.iter().flat_map(|o| &o.advisers);
        let ids: Vec<String> = advisers.map(|a| a.id.to_string()).collect();
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
        moment.mine = mine(desk, conversation, &moment).await?;
    }
    moment.mail = if wants.mine { desk.mailing(conversation).await? } else { None };
    moment.epoch = epoch;
    if wants.queue {
        moment.ahead = Some(desk.store.ahead(was.office.as_str(), conversation).await?);
    }
    if wants.export {
        moment.export =
            Some(serde_json::to_string_pretty(&desk.store.person_export(conversation).await?).unwrap_or_default());
    }
    Ok(moment)
}

/// What words mean. The first who writes in a language waits until its index is built; others are served meanwhile.
async fn read(loaded: &Arc<Loaded>, office: &OfficeId, lang: String, words: String) -> Result<Reading, Stuck> {
    if loaded.index.is_ready(&lang, &words) {
        return Ok(loaded.read(office, &lang, &words).1);
    }
    let (loaded, office) = (Arc::clone(loaded), office.clone());
    let read = tokio::task::spawn_blocking(move || loaded.read(&office, &lang, &words).1);
    read.await
        .map_err(|e| if e.is_panic() { Stuck::Poison("the words could not be read".into()) } else { Stuck::Later })
}

/// The bookings of a conversation as the heart sees them.
pub(super) async fn mine(desk: &Desk, conversation: &str, at: &Moment) -> Result<Vec<Booked>, StoreError> {
    let bookings = desk.store.bookings_of(conversation).await?;
    let meetings = if bookings.is_empty() { Vec::new() } else { desk.store.meetings_of(conversation).await? };
    let of = |id: &str| meetings.iter().find(|m| m.booking == id);
    Ok(bookings.into_iter().filter_map(|b| booked(of(&b.id), b, at)).collect())
}

/// A booking row as the heart sees it.
fn booked(meeting: Option<&MeetingRow>, row: BookingRow, at: &Moment) -> Option<Booked> {
    if row.status == BookingStatus::Cancelled {
        return None;
    }
    let adviser = at.adviser(&row.adviser);
    Some(Booked {
        adviser_name: adviser.map_or_else(|| row.adviser.clone(), |a| a.name.clone()),
        zone: adviser.map_or(row.zone, |a| a.zone.clone()),
        kept: row.status == BookingStatus::Kept,
        told: meeting.is_some_and(|m| m.about_at.is_some()),
        sure: meeting.is_some_and(|m| m.confirmed_at.is_some()),
        id: row.id,
        code: row.code,
        uid: row.uid,
        sequence: row.sequence,
        office: OfficeId::new(&row.office),
        adviser: row.adviser,
        starts: row.starts,
        minutes: u16::try_from(row.minutes).unwrap_or(u16::MAX),
        buffer: u16::try_from(row.buffer).unwrap_or(0),
        topic: row.topic,
        lang: row.lang,
        way: row.way,
    })
}
