//! The hours of one adviser, edited by an administrator or by the adviser: the account that is called as the adviser is.

use super::{
    Days, Form, Problem, affected, day_rows, lines, mark, ordinal, preview, row, save,
    sheet::{self, Fields, WAYS},
    today, told, typed,
};
use crate::{
    kb::office::{Adviser, Day},
    staff::{
        Call, Right,
        page::{self, Frame, missing, refused, to},
    },
    store::StoreError,
    text::Message,
};
use askama::Template;
use axum::{http::StatusCode, response::Response};

struct Tick {
    field: String,
    label: String,
    on: bool,
}

struct Span {
    from: (String, String),
    to: (String, String),
    label: String,
}

struct Line {
    label: String,
    spans: Vec<Span>,
}

#[derive(Template)]
#[template(path = "staff/hours_one.html")]
struct Sheet {
    f: Frame,
    action: String,
    base: String,
    problems: Vec<String>,
    name: String,
    zone: String,
    mail: String,
    minutes: String,
    buffer: String,
    notice: String,
    horizon: String,
    languages: Vec<Tick>,
    topics: Vec<Tick>,
    /// Whether they are no longer here; only for whoever may say so.
    left: Option<bool>,
    ways: Vec<Tick>,
    spans: Vec<usize>,
    week: Vec<Line>,
    days: Vec<(Days, Vec<Span>)>,
}

/// The adviser of the address, as the store has them, when whoever asks may edit them.
async fn found(call: &Call) -> Result<Result<(String, Adviser), Response>, StoreError> {
    let desk = call.desk();
    let rows = desk.store.advisers(call.office().as_str()).await?;
    let row = rows.into_iter().find(|(id, _)| *id == call.id).map(|(_, body)| body);
    let Some((body, adviser)) = row.and_then(|b| serde_json::from_str(&b).ok().map(|a| (b, a))) else {
        return Ok(Err(missing(call)));
    };
    let own = call.who.as_ref().is_some_and(|w| w.id == call.id);
    Ok(if own || call.may(Right::Run) { Ok((body, adviser)) } else { Err(refused(call)) })
}

/// The form.
pub async fn show(call: Call) -> Response {
    match found(&call).await {
        Ok(Ok((body, adviser))) => {
            draw(&call, StatusCode::OK, &body, &sheet::fields(&adviser, today(&call)), Vec::new())
        }
        Ok(Err(answer)) => answer,
        Err(e) => page::down(&call, &e),
    }
}

/// Looks at an edit, goes back to it, or saves it.
pub async fn act(call: Call) -> Response {
    change(&call).await.unwrap_or_else(|e| page::down(&call, &e))
}

async fn change(call: &Call) -> Result<Response, StoreError> {
    let (body, was) = match found(call).await? {
        Ok(found) => found,
        Err(answer) => return Ok(answer),
    };
    let desk = call.desk();
    let fields = typed(call);
    let moved = || {
        let now = sheet::fields(&was, today(call));
        draw(call, StatusCode::CONFLICT, &body, &now, vec![call.words.say("hours-moved")])
    };
    let wish = call.field("do");
    if !matches!(wish, "look" | "save" | "edit") {
        return Ok(missing(call));
    }
    if call.field("base") != mark(&body) {
        return Ok(moved());
    }
    if wish == "edit" {
        return Ok(draw(call, StatusCode::OK, &body, &fields, Vec::new()));
    }
    let loaded = desk.loaded.load_full();
    let known = |kind: &str, id: &str| match kind {
        "lang" => spoken(call, &was).iter().any(|l| l == id),
        _ => loaded.kb.topics.iter().any(|t| t.as_str() == id) || was.topics.iter().any(|t| t.as_str() == id),
    };
    let new = match sheet::read(&fields, &was, today(call), known) {
        // Who works here is not for the adviser to say.
        Ok(new) if !call.may(Right::Run) => Adviser { left: was.left, ..new },
        Ok(new) => new,
        Err(problems) => {
            let problems: Vec<Problem> = problems;
            return Ok(draw(call, StatusCode::BAD_REQUEST, &body, &fields, told(call, &problems)));
        }
    };
    if wish == "look" {
        let ahead = affected::ahead(call).await?;
        let touched = affected::by_edit(&ahead, &was, &new, &call.seated().closed);
        let rows = touched.into_iter().map(|h| row(call, h, std::slice::from_ref(&new))).collect();
        let shown = std::iter::once(new.zone.clone()).chain(lines(call, &new)).collect();
        let form = Form { action: format!("/desk/hours/{}", was.id), base: mark(&body) };
        return Ok(preview(call, new.name.clone(), shown, rows, fields, form));
    }
    // Read at the look, read again here: a form can come from anywhere.
    let saved = save(call, Some(was.id.as_str()), body.clone(), &new, "hours-changed").await?;
    Ok(if saved { to("/desk/hours") } else { moved() })
}

/// The languages that can be ticked: those of the service, and those the adviser has.
fn spoken(call: &Call, adviser: &Adviser) -> Vec<String> {
    let mut all = adviser.languages.clone();
    for lang in call.desk().loaded.load().kb.catalog.langs() {
        if !all.iter().any(|l| l == lang.code()) {
            all.push(lang.code().to_owned());
        }
    }
    all
}

fn draw(call: &Call, status: StatusCode, body: &str, fields: &Fields, problems: Vec<String>) -> Response {
    let said = |name: &str| fields.get(name).cloned().unwrap_or_default();
    let tick = |field: String, label: String| Tick { on: !said(&field).is_empty(), field, label };
    let was: Option<Adviser> = serde_json::from_str(body).ok();
    let languages = was.as_ref().map(|a| spoken(call, a)).unwrap_or_default();
    let loaded = call.desk().loaded.load_full();
    let count = sheet::spans(fields);
    let hour = |name: String| {
        let value = said(&name);
        (name, value)
    };
    let spans = |label: &str, names: &dyn Fn(usize) -> (String, String)| -> Vec<Span> {
        let one = |n| {
            let (from, to) = names(n);
            let of = call.words.count("hours-span", ordinal(n));
            Span { from: hour(from), to: hour(to), label: format!("{label}, {of}") }
        };
        (0..count).map(one).collect()
    };
    let week = Day::WEEK.into_iter().map(|day| {
        let label = call.words.message(&Message::new(format!("units#weekday-{}", day as usize + 1)));
        let id = sheet::id_of(day);
        Line { spans: spans(&label, &|n| (format!("from-{id}-{n}"), format!("to-{id}-{n}"))), label }
    });
    let days = day_rows(call, fields).into_iter().map(|row| {
        let n = row.n;
        let names = move |k| (format!("dfrom-{n}-{k}"), format!("dto-{n}-{k}"));
        (row, spans(&call.words.count("hours-row", ordinal(n)), &names))
    });
    let mut f = Frame::of(call, "hours-page");
    f.title = call.words.named("hours-of", &said("name"));
    let page = Sheet {
        action: format!("/desk/hours/{}", call.id),
        base: mark(body),
        problems,
        name: said("name"),
        zone: said("zone"),
        mail: said("mail"),
        minutes: said("minutes"),
        buffer: said("buffer"),
        notice: said("notice"),
        horizon: said("horizon"),
        left: call.may(Right::Run).then(|| !said("left").is_empty()),
        languages: languages.iter().map(|l| tick(format!("lang-{l}"), call.words.language(l))).collect(),
        topics: loaded.kb.topics.iter().map(|t| tick(format!("topic-{t}"), call.words.topic(t.as_str()))).collect(),
        ways: WAYS
            .iter()
            .map(|w| {
                let label = call.words.message(&Message::new(format!("ui#way-{}", w.as_str())));
                tick(format!("way-{}", w.as_str()), label)
            })
            .collect(),
        spans: (0..count).collect(),
        week: week.collect(),
        days: days.collect(),
        f,
    };
    page::html(status, &page)
}
