//! When people can be met: the hours of every adviser, the days on which the office is closed, and the meetings that lie
//! outside both. An edit is looked at before it is saved: what is booked stays booked, and is listed.

mod affected;
mod days;
mod one;
mod sheet;

pub use one::{act as act_one, show as show_one};

use super::{
    Call, Right, is_account,
    page::{self, Frame, missing, to},
};
use crate::{
    kb::{
        id::AdviserId,
        office::{Adviser, Way},
    },
    store::{AuditRow, HoursEdit, StoreError},
    talk::moment::Seated,
    text::{Arg, Message},
};
use affected::Hit;
use askama::Template;
use axum::{http::StatusCode, response::Response};
use jiff::civil::Date;
use sha2::{Digest, Sha256};
use sheet::{Fields, Problem};

/// A meeting that an edit touches.
struct Row {
    when: String,
    adviser: String,
    code: String,
    topic: String,
    language: String,
    way: String,
    why: String,
}

struct Of {
    id: String,
    name: String,
    zone: String,
    lines: Vec<String>,
    mine: bool,
}

/// A row of days: what stands in its fields.
struct Days {
    n: usize,
    first: String,
    first_label: String,
    last: String,
    last_label: String,
}

#[derive(Template)]
#[template(path = "staff/hours.html")]
struct Overview {
    f: Frame,
    all: Vec<Of>,
    /// Who is no longer here.
    left: Vec<Of>,
    new_id: String,
    new_name: String,
    outside: Vec<Row>,
    closed: Vec<String>,
    rows: Vec<Days>,
    may_close: bool,
    base: String,
    problems: Vec<String>,
}

#[derive(Template)]
#[template(path = "staff/hours_preview.html")]
struct Preview {
    f: Frame,
    about: String,
    lines: Vec<String>,
    affected: Vec<Row>,
    /// How many these are, in words.
    touches: String,
    fields: Vec<(String, String)>,
    base: String,
    /// Where the form goes.
    action: String,
}

/// Today, in the office's zone.
fn today(call: &Call) -> Date {
    let zone = jiff::tz::TimeZone::get(&call.desk().zone(call.office())).unwrap_or(jiff::tz::TimeZone::UTC);
    call.desk().clock.now().to_zoned(zone).date()
}

/// What stands for the entry that was read, so that an edit over somebody else's is noticed.
fn mark(body: &str) -> String {
    Sha256::digest(body).iter().take(12).map(|b| format!("{b:02x}")).collect()
}

/// The fields of a form that are ours to read.
fn typed(call: &Call) -> Fields {
    let ours = |k: &str| !matches!(k, "csrf" | "do" | "base");
    call.form.iter().filter(|(k, _)| ours(k)).map(|(k, v)| (k.clone(), page::short(v))).collect()
}

/// Why something cannot be taken, in words.
fn told(call: &Call, problems: &[Problem]) -> Vec<String> {
    let about = |about: &str| {
        if about.starts_with("units#") { call.words.message(&Message::new(about.to_owned())) } else { about.to_owned() }
    };
    problems.iter().map(|p| call.words.named(p.key, &about(&p.about))).collect()
}

/// A date, or the first and the last of a run.
fn run(call: &Call, first: Date, last: Date) -> String {
    let key = if first == last { "hours-day" } else { "hours-run" };
    let message = Message::new(format!("desk#{key}")).with("first", Arg::Date(first)).with("last", Arg::Date(last));
    call.words.message(&message)
}

/// The hours of an adviser, a line for each span of the week and each run of days that differ.
fn lines(call: &Call, a: &Adviser) -> Vec<String> {
    let mut out = super::bookings::of_one(call, a).lines;
    let ahead: Vec<_> = a.except.iter().filter(|(d, _)| **d >= today(call)).map(|(d, o)| (*d, o.clone())).collect();
    for (first, last, open) in days::runs(&ahead) {
        let spans: Vec<String> =
            open.iter().map(|o| format!("{}–{}", String::from(o.from), String::from(o.to))).collect();
        let hours = if spans.is_empty() { call.words.say("hours-closed") } else { spans.join(", ") };
        out.push(format!("{}: {hours}", run(call, first, last)));
    }
    out
}

fn row(call: &Call, hit: Hit, advisers: &[Adviser]) -> Row {
    let b = hit.booking;
    let adviser = advisers.iter().find(|a| a.id.as_str() == b.adviser);
    let why: Vec<String> = hit.why.iter().map(|key| call.words.say(key)).collect();
    Row {
        when: super::bookings::when(call, b.starts, adviser.map_or(&b.zone, |a| &a.zone)),
        adviser: adviser.map_or_else(|| b.adviser.clone(), |a| a.name.clone()),
        topic: call.words.topic(&b.topic),
        language: call.words.language(&b.lang),
        way: call.words.message(&Message::new(format!("ui#way-{}", b.way))),
        code: b.code,
        why: why.join(", "),
    }
}

/// Everybody's hours.
pub async fn show(call: Call) -> Response {
    draw(&call, StatusCode::OK, None, Vec::new()).await.unwrap_or_else(|e| page::down(&call, &e))
}

async fn draw(
    call: &Call,
    status: StatusCode,
    fields: Option<Fields>,
    problems: Vec<String>,
) -> Result<Response, StoreError> {
    let desk = call.desk();
    let seated = call.seated();
    let Seated { advisers, closed, .. } = &*seated;
    let me = call.who.as_ref().map_or("", |w| w.id.as_str());
    let ahead = affected::ahead(call).await?;
    let outside = affected::outside(&ahead, advisers, closed);
    let base = mark(&desk.store.closures(call.office().as_str()).await?.unwrap_or_default());
    let today = today(call);
    let coming: Vec<(Date, ())> = closed.iter().filter(|d| **d >= today).map(|d| (*d, ())).collect();
    let runs = days::runs(&coming);
    let fields = fields.unwrap_or_else(|| {
        let pair = |(n, (first, last, ())): (usize, &(Date, Date, ()))| {
            [(format!("day-{n}"), first.to_string()), (format!("until-{n}"), last.to_string())]
        };
        runs.iter().enumerate().flat_map(pair).collect()
    });
    let of = |a: &Adviser| Of {
        mine: call.may(Right::Run) || a.id.as_str() == me,
        id: a.id.to_string(),
        name: a.name.clone(),
        zone: a.zone.clone(),
        lines: lines(call, a),
    };
    let page = Overview {
        all: advisers.iter().map(of).collect(),
        left: seated.left.iter().map(of).collect(),
        new_id: page::short(call.field("id")),
        new_name: page::short(call.field("name")),
        outside: outside.into_iter().map(|h| row(call, h, advisers)).collect(),
        closed: runs.iter().map(|(first, last, ())| run(call, *first, *last)).collect(),
        rows: day_rows(call, &fields),
        may_close: call.may(Right::Run),
        base,
        problems,
        f: Frame::of(call, "hours-page"),
    };
    Ok(page::html(status, &page))
}

fn day_rows(call: &Call, fields: &Fields) -> Vec<Days> {
    let said = |name: String| fields.get(&name).cloned().unwrap_or_default();
    let row = |n| Days {
        n,
        first: said(format!("day-{n}")),
        first_label: call.words.count("hours-first", ordinal(n)),
        last: said(format!("until-{n}")),
        last_label: call.words.count("hours-last", ordinal(n)),
    };
    (0..sheet::rows(fields)).map(row).collect()
}

/// The number of a row, as people count.
fn ordinal(n: usize) -> i64 {
    i64::try_from(n).unwrap_or(0) + 1
}

/// What an edit comes to, before it is saved.
fn preview(call: &Call, about: String, lines: Vec<String>, affected: Vec<Row>, fields: Fields, form: Form) -> Response {
    let page = Preview {
        touches: call.words.count("hours-touches", i64::try_from(affected.len()).unwrap_or(0)),
        about,
        lines,
        affected,
        fields: fields.into_iter().filter(|(_, v)| !v.is_empty()).collect(),
        base: form.base,
        action: form.action,
        f: Frame::of(call, "hours-look"),
    };
    page::html(StatusCode::OK, &page)
}

/// Where a form goes, and over what.
struct Form {
    action: String,
    base: String,
}

/// Looks at other closures, or saves them.
pub async fn act(call: Call) -> Response {
    change(&call).await.unwrap_or_else(|e| page::down(&call, &e))
}

async fn change(call: &Call) -> Result<Response, StoreError> {
    let desk = call.desk();
    let fields = typed(call);
    let wish = call.field("do");
    if wish == "edit" {
        return draw(call, StatusCode::OK, Some(fields), Vec::new()).await;
    }
    if wish == "add" {
        return add(call).await;
    }
    if !matches!(wish, "look" | "save") {
        return Ok(missing(call));
    }
    let closed = match days::closures(&fields, today(call)) {
        Ok(closed) => closed,
        Err(problem) => {
            return draw(call, StatusCode::BAD_REQUEST, Some(fields), told(call, &[problem])).await;
        }
    };
    let was = desk.store.closures(call.office().as_str()).await?.unwrap_or_default();
    if call.field("base") != mark(&was) {
        return draw(call, StatusCode::CONFLICT, None, vec![call.words.say("hours-moved")]).await;
    }
    if wish == "look" {
        let ahead = affected::ahead(call).await?;
        let advisers = &call.seated().advisers;
        let touched = affected::outside(&ahead, advisers, &closed);
        let days: Vec<(Date, ())> = closed.iter().map(|d| (*d, ())).collect();
        let lines = days::runs(&days).into_iter().map(|(first, last, ())| run(call, first, last)).collect();
        let rows = touched.into_iter().map(|h| row(call, h, advisers)).collect();
        let form = Form { action: "/desk/hours".into(), base: mark(&was) };
        return Ok(preview(call, call.words.say("closures"), lines, rows, fields, form));
    }
    let saved = save(call, None, was, &closed, "closures-changed").await?;
    if saved {
        Ok(to("/desk/hours"))
    } else {
        draw(call, StatusCode::CONFLICT, None, vec![call.words.say("hours-moved")]).await
    }
}

/// Adds an adviser, whom nobody can book before their hours are entered: that is the next page.
async fn add(call: &Call) -> Result<Response, StoreError> {
    let (id, name) = (call.field("id").trim().to_lowercase(), page::short(call.field("name")));
    let again = async |status, key: &str| draw(call, status, None, vec![call.words.named(key, &id)]).await;
    if !is_account(&id) || name.is_empty() {
        return again(StatusCode::BAD_REQUEST, "hours-bad-id").await;
    }
    let adviser = Adviser {
        id: AdviserId::new(&id),
        name,
        languages: vec![call.words.lang.code().to_owned()],
        topics: Vec::new(),
        zone: call.desk().zone(call.office()),
        ways: vec![Way::Phone],
        mail: None,
        place: None,
        left: false,
        minutes: 30,
        buffer: 15,
        notice: 24,
        horizon: 21,
        hours: Vec::new(),
        except: std::collections::BTreeMap::new(),
    };
    if !save(call, Some(&id), String::new(), &adviser, "adviser-added").await? {
        return again(StatusCode::CONFLICT, "hours-taken").await;
    }
    Ok(to(&format!("/desk/hours/{id}")))
}

/// Writes an edit with its audit; in force here at once, and elsewhere within a second.
async fn save(
    call: &Call,
    adviser: Option<&str>,
    was: String,
    new: &impl serde::Serialize,
    what: &str,
) -> Result<bool, StoreError> {
    let desk = call.desk();
    let edit = HoursEdit {
        office: call.office().to_string(),
        adviser: adviser.map(str::to_owned),
        was,
        body: serde_json::to_string(new).map_err(|e| StoreError::Broken(e.to_string()))?,
        audit: AuditRow {
            actor: call.who.as_ref().map(|w| w.id.clone()).unwrap_or_default(),
            what: what.to_owned(),
            detail: adviser.unwrap_or_default().to_owned(),
        },
        now: call.now(),
    };
    let saved = desk.store.edit_hours(edit).await?;
    desk.look_at_offices().await?;
    Ok(saved)
}
