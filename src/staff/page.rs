//! What all pages of the desk have in common.

use super::{Call, ROUTES, Right, words::Words};
use crate::{kb::id::OfficeId, store::StoreError};
use askama::Template;
use axum::{
    http::{HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
};

/// The frame of a page: who is signed in, where they can go, and what proves their forms.
pub struct Frame {
    pub w: Words,
    pub title: String,
    pub name: Option<String>,
    pub ways: Vec<Way>,
    pub csrf: String,
    /// The office that is looked at, where several serve.
    pub office: Option<String>,
    /// The offices one can look at: id, name, whether it is this one. None where there is no choice.
    pub offices: Vec<(String, String, bool)>,
    pub path: &'static str,
}

/// The pages that stand in the head of every page: where, its title, and who may see it.
const WAYS: [(&str, &str, Right); 7] = [
    ("/desk/queue", "queue", Right::See),
    ("/desk/bookings", "bookings", Right::Meet),
    ("/desk/hours", "hours-page", Right::Meet),
    ("/desk/content", "content", Right::Write),
    ("/desk/numbers", "numbers", Right::See),
    ("/desk/accounts", "accounts", Right::Run),
    ("/desk/audit", "audit", Right::Run),
];

/// The page of this path, else where one begins.
pub fn way(path: &str) -> &'static str {
    WAYS.iter().map(|w| w.0).find(|w| *w == path).unwrap_or("/desk")
}

/// A way on.
pub struct Way {
    pub path: &'static str,
    pub label: String,
    pub here: bool,
}

impl Frame {
    pub fn of(call: &Call, title: &str) -> Self {
        let ways = WAYS.into_iter().filter(|(_, _, right)| call.may(*right));
        let way = |(path, key, _): (&'static str, &str, Right)| Way {
            path,
            label: call.words.say(key),
            here: path == call.path,
        };
        Self {
            title: call.words.say(title),
            name: call.who.as_ref().map(|w| w.name.clone()),
            ways: ways.map(way).collect(),
            csrf: call.csrf(),
            office: (call.who.is_some() && call.desk().offices().len() > 1)
                .then(|| call.words.office(call.office().as_str())),
            offices: offices(call),
            // A change of language stays where one is; what a form was answered with is asked for again by its page.
            path: if ROUTES.iter().any(|r| r.path == call.path && !r.path.contains('{')) { call.path } else { "/desk" },
            w: call.words.clone(),
        }
    }

    /// A text of the desk.
    pub fn say(&self, key: &str) -> String {
        self.w.say(key)
    }
}

fn offices(call: &Call) -> Vec<(String, String, bool)> {
    let all = call.desk().offices();
    if all.len() < 2 || !call.of_all() {
        return Vec::new();
    }
    let one = |o: &OfficeId| (o.to_string(), call.words.office(o.as_str()), o == call.office());
    all.iter().map(|o| one(&o.office)).collect()
}

#[derive(Template)]
#[template(path = "staff/note.html")]
struct Note {
    f: Frame,
    text: String,
}

/// A page.
pub fn html(status: StatusCode, page: &impl Template) -> Response {
    match page.render() {
        Ok(text) => (status, [(header::CONTENT_TYPE, "text/html; charset=utf-8")], text).into_response(),
        Err(_) => StatusCode::INTERNAL_SERVER_ERROR.into_response(),
    }
}

/// Elsewhere, so that looking again does nothing again.
pub fn to(place: &str) -> Response {
    let place = HeaderValue::from_str(place).unwrap_or(HeaderValue::from_static("/desk"));
    (StatusCode::SEE_OTHER, [(header::LOCATION, place)]).into_response()
}

/// This is not for you.
pub fn refused(call: &Call) -> Response {
    note(call, StatusCode::FORBIDDEN, "refused")
}

/// Nothing is there.
pub fn missing(call: &Call) -> Response {
    note(call, StatusCode::NOT_FOUND, "missing")
}

/// The store is away.
pub fn down(call: &Call, e: &StoreError) -> Response {
    tracing::warn!(error = %e, "a page of the desk could not be answered");
    note(call, StatusCode::SERVICE_UNAVAILABLE, "down")
}

fn note(call: &Call, status: StatusCode, key: &str) -> Response {
    html(status, &Note { f: Frame::of(call, key), text: call.words.say(&format!("{key}-then")) })
}

/// As much of a name as is ever shown or kept.
pub fn short(name: &str) -> String {
    crate::text::person::clean_short(name, 60)
}

/// The style.
#[allow(clippy::unused_async)] // every page is asked the same way
pub async fn css() -> Response {
    asset("text/css; charset=utf-8", include_str!("desk.css"))
}

/// The script: nothing needs it.
#[allow(clippy::unused_async)] // every page is asked the same way
pub async fn js() -> Response {
    asset("text/javascript; charset=utf-8", include_str!("desk.js"))
}

fn asset(kind: &'static str, text: &'static str) -> Response {
    ([(header::CONTENT_TYPE, kind), (header::CACHE_CONTROL, "public, max-age=3600")], text).into_response()
}
