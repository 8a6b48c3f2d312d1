//! One meeting: who, when and where, what was agreed, the brief of the case, and what an adviser can do about it.

use super::{
    Call,
    page::{self, Frame, missing, to},
};
use crate::{
    desk::{
        meets::Meets,
        staffed::{Became, Who},
    },
    store::{BookingRow, BookingStatus, MeetingRow, StoreError},
    talk::{
        Conversation, Moment,
        brief::{self, Brief},
        invite,
        meeting::{Came, Reason},
    },
    text::{Arg, Message},
};
use askama::Template;
use axum::{
    http::{StatusCode, header},
    response::{IntoResponse, Response},
};
use jiff::Timestamp;

/// A route with its reasons, in words.
struct Suggested {
    name: String,
    why: Vec<String>,
}

/// The brief in words.
#[derive(Default)]
struct Told {
    path: Vec<String>,
    answers: Vec<String>,
    routes: Vec<Suggested>,
    closed: Vec<String>,
    warnings: Vec<String>,
}

struct Choice {
    id: &'static str,
    label: String,
}

#[derive(Template)]
#[template(path = "staff/meeting.html")]
struct Page {
    f: Frame,
    code: String,
    /// What stands in the first lines: a name and its value.
    facts: Vec<(String, String)>,
    told: Told,
    language: String,
    about: String,
    about_on: String,
    note: String,
    note_on: String,
    came: String,
    /// Whether it can be called off, and whether it has begun.
    ahead: bool,
    begun: bool,
    reasons: Vec<Choice>,
    notice: Option<String>,
    form: String,
}

/// The page of a meeting.
pub async fn show(call: Call) -> Response {
    answer(&call, None).await
}

async fn answer(call: &Call, notice: Option<&str>) -> Response {
    match draw(call, notice).await {
        Ok(Some(answer)) => answer,
        Ok(None) => missing(call),
        Err(e) => page::down(call, &e),
    }
}

/// The booking of this office that the path names.
async fn booking(call: &Call) -> Result<Option<BookingRow>, StoreError> {
    let found = call.desk().store.booking(&call.id).await?;
    Ok(found.filter(|b| b.office == call.office().as_str() && b.status != BookingStatus::Held))
}

async fn draw(call: &Call, notice: Option<&str>) -> Result<Option<Response>, StoreError> {
    let Some(b) = booking(call).await? else { return Ok(None) };
    let meeting = call.desk().store.meeting(&b.id).await?.unwrap_or_default();
    let told = told(call, &b, &meeting).await?;
    let (now, kept) = (call.now(), b.status == BookingStatus::Kept);
    let reasons =
        Reason::ALL.map(|r| Choice { id: r.id(), label: call.words.say(&format!("reason-{}", r.id())) }).into();
    let page = Page {
        f: Frame::of(call, "booking"),
        facts: facts(call, &b, &meeting),
        told,
        language: b.lang.clone(),
        about_on: meeting.about_at.map(|at| when(call, "told-on", at, &b.zone)).unwrap_or_default(),
        about: meeting.about,
        note_on: meeting.note_at.map(|at| when(call, "note-sent", at, &b.zone)).unwrap_or_default(),
        note: meeting.note,
        came: if meeting.came.is_empty() { String::new() } else { call.words.say(&format!("came-{}", meeting.came)) },
        ahead: kept && b.starts + b.minutes * 60 > now,
        begun: kept && b.starts <= now,
        reasons,
        notice: notice.map(|key| call.words.say(key)),
        form: Call::fresh(),
        code: b.code,
    };
    let status = if notice.is_some() { StatusCode::CONFLICT } else { StatusCode::OK };
    Ok(Some(page::html(status, &page)))
}

fn when(call: &Call, key: &str, at: i64, zone: &str) -> String {
    let Ok(at) = Timestamp::from_second(at) else { return String::new() };
    call.words.message(&Message::new(format!("desk#{key}")).with("when", Arg::When { at, zone: zone.to_owned() }))
}

/// Who, when, where, and what was agreed.
fn facts(call: &Call, b: &BookingRow, m: &MeetingRow) -> Vec<(String, String)> {
    let w = &call.words;
    let seated = call.seated();
    let adviser = seated.adviser(&b.adviser);
    let zone = adviser.map_or(b.zone.as_str(), |a| a.zone.as_str());
    let place = adviser.and_then(|a| a.place.as_ref()).filter(|_| b.way == "office");
    let office = call.office();
    let mut out = vec![
        (w.say("when-head"), when(call, "when", b.starts, zone)),
        (w.say("adviser"), adviser.map_or_else(|| b.adviser.clone(), |a| a.name.clone())),
        (w.say("topic"), w.topic(&b.topic)),
        (w.say("language"), w.language(&b.lang)),
        (w.say("way"), w.message(&Message::new(format!("ui#way-{}", b.way)))),
    ];
    if let Some(place) = place {
        out.push((w.say("where"), w.message(&Message::new(format!("offices/{office}/office#place-{place}")))));
    }
    let state = match (b.status, m.ended_by.as_str()) {
        (BookingStatus::Cancelled, "office") => "ended-office",
        (BookingStatus::Cancelled, "person") => "ended-person",
        (BookingStatus::Cancelled, _) => "booking-cancelled",
        (BookingStatus::Kept | BookingStatus::Held, _) => "booking-kept",
    };
    out.push((w.say("state"), w.say(state)));
    if !m.why.is_empty() {
        out.push((w.say("reason"), w.say(&format!("reason-{}", m.why))));
    }
    if !m.sides.is_empty() {
        out.push((w.say("sides"), w.message(&Message::new(format!("booking#sides-{}", m.sides)))));
    }
    if let Some(at) = m.confirmed_at {
        out.push((w.say("confirmed"), when(call, "when", at, zone)));
    }
    if let Some(at) = m.agreed_at.and_then(|at| Timestamp::from_second(at).ok()) {
        let on = Message::new("desk#agreed-on")
            .text("name", m.terms.clone())
            .with("when", Arg::When { at, zone: zone.to_owned() });
        out.push((w.say("agreed"), w.message(&on)));
    }
    out
}

/// The brief, in the words of whoever reads it here.
async fn told(call: &Call, b: &BookingRow, m: &MeetingRow) -> Result<Told, StoreError> {
    let desk = call.desk();
    let Some(kept) = desk.store.conversation(&b.conversation).await? else { return Ok(Told::default()) };
    let Ok(was) = Conversation::read(&kept.state) else { return Ok(Told::default()) };
    let loaded = desk.loaded.load();
    let at = Moment::at(desk.clock.now(), 0);
    let Brief { path, answers, routes, closed, warnings } = brief::brief(&loaded.kb, &was, &at, m.matter, &m.path);
    let lines = |all: &[Message]| -> Vec<String> {
        let said = all.iter().map(|m| call.words.message(m));
        said.flat_map(|t| t.lines().map(|l| l.trim_start_matches("– ").to_owned()).collect::<Vec<_>>())
            .filter(|l| !l.is_empty())
            .collect()
    };
    Ok(Told {
        path: lines(&path),
        answers: lines(&answers),
        routes: routes.iter().map(|r| Suggested { name: call.words.message(&r.name), why: lines(&r.why) }).collect(),
        closed: lines(&closed),
        warnings: lines(&warnings),
    })
}

/// Does something about the meeting.
pub async fn act(call: Call) -> Response {
    let Some(who) = call.who.as_ref().map(|w| Who { id: w.id.clone(), name: w.name.clone() }) else {
        return page::refused(&call);
    };
    let reason = || Reason::ALL.into_iter().find(|r| r.id() == call.field("reason"));
    let does = match call.field("do") {
        "call-off" => reason().map(Meets::CallOff),
        "met" => Some(Meets::Came(Came::Met)),
        "missed" => Some(Meets::Came(Came::Missed)),
        "note" => Some(Meets::Note(call.field("words").to_owned())),
        _ => None,
    };
    let Some(does) = does else { return missing(&call) };
    match booking(&call).await {
        Ok(Some(_)) => {}
        Ok(None) => return missing(&call),
        Err(e) => return page::down(&call, &e),
    }
    let form = format!("{}:{}", who.id, page::short(call.field("form")));
    match call.desk().meets(&call.id, &who, does, &form).await {
        Ok(Became::Done | Became::Empty) => to(&format!("/desk/bookings/{}", call.id)),
        Ok(Became::NotYours) => answer(&call, Some("too-late")).await,
        Ok(Became::Gone) => missing(&call),
        Err(e) => page::down(&call, &e),
    }
}

/// The meeting for the adviser's own calendar: the same entry as the person's, taken out when it was called off.
pub async fn calendar(call: Call) -> Response {
    let b = match booking(&call).await {
        Ok(Some(b)) => b,
        Ok(None) => return missing(&call),
        Err(e) => return page::down(&call, &e),
    };
    let cancelled = b.status == BookingStatus::Cancelled;
    let summary = call.words.message(&Message::new("ui#calendar-summary"));
    let topic = call.words.topic(&b.topic);
    let text = invite::write(&invite::Invite {
        uid: &b.uid,
        sequence: b.sequence,
        starts: b.starts,
        minutes: u16::try_from(b.minutes).unwrap_or(u16::MAX),
        summary: &format!("{summary} ({})", b.code),
        description: &topic,
        stamped: call.desk().clock.now(),
        method: if cancelled { invite::Method::Cancel } else { invite::Method::Publish },
    });
    let name = if cancelled { format!("{}-cancelled", b.code) } else { b.code };
    let headers = [
        (header::CONTENT_TYPE, "text/calendar; charset=utf-8".to_owned()),
        (header::CONTENT_DISPOSITION, format!("attachment; filename=\"ipdesk-{name}.ics\"")),
    ];
    (headers, text).into_response()
}
