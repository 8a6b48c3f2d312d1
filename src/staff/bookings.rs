//! Bookings ahead, day by day, and the hours in which advisers can be booked.

use super::{
    Call,
    page::{self, Frame},
};
use crate::{
    kb::office::Adviser,
    store::{BookingRow, BookingStatus},
    talk::waitlist,
    text::{Arg, Message},
};
use askama::Template;
use axum::{http::StatusCode, response::Response};
use jiff::Timestamp;
use std::collections::BTreeMap;

/// How far back and ahead.
const BEFORE: i64 = 86_400;
const AHEAD: i64 = 60 * 86_400;

struct Row {
    when: String,
    adviser: String,
    topic: String,
    language: String,
    way: String,
    code: String,
    cancelled: bool,
    /// Whether the person confirmed that they come.
    confirmed: bool,
    /// Why its last letters were given up.
    troubles: Vec<String>,
}

pub struct Hours {
    adviser: String,
    zone: String,
    pub lines: Vec<String>,
}

#[derive(Template)]
#[template(path = "staff/bookings.html")]
struct Bookings {
    f: Frame,
    rows: Vec<Row>,
    hours: Vec<Hours>,
    /// How many wait for a free time, when somebody does.
    waiting: Option<String>,
}

/// What is booked, and when can be booked.
pub async fn show(call: Call) -> Response {
    let desk = call.desk();
    let now = call.now();
    let found = desk.store.bookings_between(call.office().as_str(), now - BEFORE, now + AHEAD).await;
    let found = match found {
        Ok(found) => found,
        Err(e) => return page::down(&call, &e),
    };
    let troubles = match desk.store.mail_troubles().await {
        Ok(troubles) => troubles,
        Err(e) => return page::down(&call, &e),
    };
    let meetings = match desk.store.meetings_between(call.office().as_str(), now - BEFORE, now + AHEAD).await {
        Ok(found) => found.into_iter().map(|m| (m.booking.clone(), m)).collect::<BTreeMap<_, _>>(),
        Err(e) => return page::down(&call, &e),
    };
    let letters = |b: &BookingRow| {
        let person = troubles.get(&b.id).map(|why| call.words.named("mail-trouble", why));
        let of_adviser = meetings.get(&b.id).map(|m| &m.letter_trouble).filter(|why| !why.is_empty());
        person.into_iter().chain(of_adviser.map(|why| call.words.named("mail-trouble-adviser", why))).collect()
    };
    let seated = call.seated();
    let name = |id: &str| seated.adviser(id).map_or_else(|| id.to_owned(), |a| a.name.clone());
    let rows = found.into_iter().filter(|b| b.status != BookingStatus::Held).map(|b| Row {
        // In the clock of the one who has to be there.
        when: when(&call, b.starts, &b.zone),
        adviser: name(&b.adviser),
        topic: call.words.topic(&b.topic),
        language: call.words.language(&b.lang),
        way: call.words.message(&Message::new(format!("ui#way-{}", b.way))),
        troubles: letters(&b),
        confirmed: meetings.get(&b.id).is_some_and(|m| m.confirmed_at.is_some()),
        code: b.code,
        cancelled: b.status == BookingStatus::Cancelled,
    });
    let rows = rows.collect();
    let waiting = match desk.store.waiters(&waitlist::kind(call.office())).await {
        Ok(0) => None,
        Ok(n) => Some(call.words.count("waiting-time", n)),
        Err(e) => return page::down(&call, &e),
    };
    let hours = seated.advisers.iter().map(|a| of_one(&call, a)).collect();
    page::html(StatusCode::OK, &Bookings { f: Frame::of(&call, "bookings"), rows, hours, waiting })
}

/// A moment in this zone.
pub fn when(call: &Call, at: i64, zone: &str) -> String {
    let Ok(at) = Timestamp::from_second(at) else { return String::new() };
    call.words.message(&Message::new("desk#when").with("when", Arg::When { at, zone: zone.to_owned() }))
}

/// The weekly hours of one adviser.
pub fn of_one(call: &Call, a: &Adviser) -> Hours {
    let day = |n: usize| call.words.message(&Message::new(format!("units#weekday-{n}")));
    let lines = a.hours.iter().map(|h| {
        let days: Vec<String> = h.days.iter().map(|d| day(*d as usize + 1)).collect();
        let clock = |c: crate::kb::office::Clock| String::from(c);
        format!("{}: {}–{}", days.join(", "), clock(h.from), clock(h.to))
    });
    Hours { adviser: a.name.clone(), zone: a.zone.clone(), lines: lines.collect() }
}
