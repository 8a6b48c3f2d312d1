//! The queue: who waits for a human, the longest first.

use super::{
    Call, Right,
    page::{self, Frame},
};
use askama::Template;
use axum::{http::StatusCode, response::Response};

struct Row {
    id: String,
    place: usize,
    topic: String,
    language: String,
    waits: String,
    /// Who has it, when somebody does.
    has: Option<String>,
    mine: bool,
}

#[derive(Template)]
#[template(path = "staff/queue.html")]
struct Queue {
    f: Frame,
    rows: Vec<Row>,
    waiting: String,
    may_talk: bool,
}

/// Everybody who waits or is talked with.
pub async fn show(call: Call) -> Response {
    let desk = call.desk();
    let (queue, staff) = match (desk.store.queue(call.office().as_str()).await, desk.store.staff().await) {
        (Ok(queue), Ok(staff)) => (queue, staff),
        (Err(e), _) | (_, Err(e)) => return page::down(&call, &e),
    };
    let me = call.who.as_ref().map_or("", |w| w.id.as_str());
    let now = call.now();
    let mut place = 0;
    let rows: Vec<Row> = queue
        .into_iter()
        .map(|t| {
            place += usize::from(t.state == "waiting");
            let name = |id: &String| staff.iter().find(|s| s.id == *id).map_or_else(|| id.clone(), |s| s.name.clone());
            Row {
                place: if t.state == "waiting" { place } else { 0 },
                topic: call.words.topic(&t.topic),
                language: call.words.language(&t.lang),
                waits: call.words.minutes(now - t.asked_at),
                mine: t.staff.as_deref() == Some(me),
                has: t.staff.as_ref().map(name),
                id: t.id,
            }
        })
        .collect();
    let waiting = call.words.count("waiting", i64::try_from(place).unwrap_or(0));
    page::html(StatusCode::OK, &Queue { f: Frame::of(&call, "queue"), rows, waiting, may_talk: call.may(Right::Talk) })
}
