//! The pages and what is sent to them. A form is kept before it is answered, and answered with a redirect, so that
//! looking again never does something again.

use super::{
    Busy, Counter, Taken, Visit, Web, accept, form, limit, live,
    page::{self, Note},
    visitor::Visitor,
};
use crate::{
    channel::Parcel,
    talk::{Arrived, Event},
    text::Lang,
};
use askama::Template;
use axum::{
    Form, Router,
    extract::{ConnectInfo, DefaultBodyLimit, Path, Query, State},
    http::{HeaderMap, HeaderName, HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
    routing::get,
};
use serde::Deserialize;
use sha2::{Digest, Sha256};
use std::{net::SocketAddr, sync::Arc};

/// Words of a person, and a few keys: more is no form of ours.
const LARGEST_FORM: usize = 32 * 1024;
/// Nothing from elsewhere runs, is shown, or shows us in a frame.
const POLICY: &str = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

const CSS: &str = include_str!("chat.css");
const JS: &str = include_str!("chat.js");
const ICON: &str = include_str!("icon.svg");

/// Told in the links to style and script: they may be kept for ever, and others are asked for by another name.
pub fn version() -> String {
    let hash = Sha256::new().chain_update(CSS).chain_update(JS).finalize();
    hash[..6].iter().map(|b| format!("{b:02x}")).collect()
}

type Shared = (Arc<Web>, Arc<Counter>);

/// The routes of the web chat.
pub fn route(web: Arc<Web>, counter: Counter) -> Router {
    let asset = |kind: &'static str, text: &'static str| {
        get(move || async move {
            ([(header::CONTENT_TYPE, kind), (header::CACHE_CONTROL, "public, max-age=31536000, immutable")], text)
        })
    };
    Router::new()
        .route("/", get(look).post(act))
        .route("/events", get(events))
        .route("/files/{link}/{name}", get(file))
        .route("/gone", get(gone))
        .route("/chat.css", asset("text/css; charset=utf-8", CSS))
        .route("/chat.js", asset("text/javascript; charset=utf-8", JS))
        .route("/icon.svg", asset("image/svg+xml", ICON))
        .layer(DefaultBodyLimit::max(LARGEST_FORM))
        .layer(axum::middleware::map_response(safe))
        .with_state((web, Arc::new(counter)))
}

/// The headers of every answer.
async fn safe(mut answer: Response) -> Response {
    let headers = answer.headers_mut();
    for (name, value) in [
        (header::CONTENT_SECURITY_POLICY, POLICY),
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
        (header::REFERRER_POLICY, "no-referrer"),
        (header::X_FRAME_OPTIONS, "DENY"),
        (HeaderName::from_static("permissions-policy"), "camera=(), microphone=(), geolocation=()"),
        (HeaderName::from_static("cross-origin-opener-policy"), "same-origin"),
    ] {
        headers.entry(name).or_insert(HeaderValue::from_static(value));
    }
    // What one person sees is nobody else's, and is not kept on a shared machine.
    headers.entry(header::CACHE_CONTROL).or_insert(HeaderValue::from_static("no-store"));
    answer
}

/// What a link may say.
#[derive(Debug, Default, Deserialize)]
struct Asked {
    start: Option<String>,
    all: Option<String>,
    since: Option<i64>,
    lang: Option<String>,
}

async fn look(
    State((web, counter)): State<Shared>,
    ConnectInfo(peer): ConnectInfo<SocketAddr>,
    headers: HeaderMap,
    Query(asked): Query<Asked>,
) -> Response {
    if !allowed(&web, &counter, 'l', peer, &headers, limit::LOOKS) {
        return too_fast(&counter, &headers);
    }
    let known = Visitor::of(&headers, web.secure);
    let new = known.is_none();
    let visitor = known.unwrap_or_else(|| Visitor::fresh((counter.fresh)()));
    let start = asked.start.as_deref().map(plain).unwrap_or_default();
    let visit = if new { Ok(None) } else { (counter.visit)(visitor.address()).await };
    let Ok(visit) = visit else { return down(&counter, &headers) };
    let visit = visit.unwrap_or_else(|| greeting(&counter, &headers, &start));
    let notice = web.notice(&visitor.address());
    let page = page::chat(&web, &counter, &visitor, visit, notice, &start, asked.all.is_some());
    let mut answer = html(StatusCode::OK, &page);
    if new && let Ok(cookie) = HeaderValue::from_str(&visitor.set(web.secure)) {
        answer.headers_mut().append(header::SET_COOKIE, cookie);
    }
    answer
}

fn greeting(counter: &Counter, headers: &HeaderMap, start: &str) -> Visit {
    (counter.greeting)(&wanted(headers), (!start.is_empty()).then_some(start))
}

/// The languages a browser asks for.
fn wanted(headers: &HeaderMap) -> Vec<String> {
    headers.get(header::ACCEPT_LANGUAGE).and_then(|h| h.to_str().ok()).map(accept::tags).unwrap_or_default()
}

/// A link names a topic, a tree or a guide: letters, digits and a few signs.
fn plain(start: &str) -> String {
    start.chars().filter(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_')).take(64).collect()
}

async fn act(
    State((web, counter)): State<Shared>,
    ConnectInfo(peer): ConnectInfo<SocketAddr>,
    headers: HeaderMap,
    Form(form): Form<form::Form>,
) -> Response {
    if !allowed(&web, &counter, 'd', peer, &headers, limit::DEEDS) {
        return too_fast(&counter, &headers);
    }
    if headers.get("sec-fetch-site").is_some_and(|site| site == "cross-site") {
        return note(&counter, &headers, StatusCode::FORBIDDEN, &["web#again"]);
    }
    let Some(visitor) = Visitor::of(&headers, web.secure) else {
        return note(&counter, &headers, StatusCode::BAD_REQUEST, &["web#cookie"]);
    };
    let holder = visitor.holder();
    // Not our form, or one of a cookie that is gone: nothing happens, and the page is shown anew.
    if !form::is_ours(&web.keys, holder, &form.key) {
        return note(&counter, &headers, StatusCode::FORBIDDEN, &["web#again"]);
    }
    let Some(event) = form::event(&web.keys, holder, &form) else { return to("/#now") };
    let address = visitor.address();
    let before = match (counter.visit)(address.clone()).await {
        Ok(visit) => visit,
        Err(Busy) => return down(&counter, &headers),
    };
    let spoken = (counter.greeting)(&wanted(&headers), None);
    // Where none of the browser's languages is spoken here, the person chooses.
    let tag = spoken.known.then(|| spoken.lang.to_string());
    let take = |what: &str, event: Event| {
        let arrived = Arrived { event, tag: tag.clone(), group: false, query: Some(address.clone()) };
        (counter.take)(Taken { external: form::external(&form, what), address: address.clone(), arrived })
    };
    // Somebody new saw a greeting that nobody keeps: first it becomes theirs, then they do what they did on it.
    if before.is_none() {
        let start = form.start.as_deref().map(plain).unwrap_or_default();
        let words = if start.is_empty() { "/start".to_owned() } else { format!("/start {start}") };
        if take("greet", Event::Said { words }).await.is_err() {
            return down(&counter, &headers);
        }
    }
    if take("act", event).await.is_err() {
        return down(&counter, &headers);
    }
    match (before, (counter.visit)(address).await) {
        // They asked to be forgotten, and nobody is there any more.
        (Some(before), Ok(None)) => {
            let mut answer = to(&format!("/gone?lang={}", before.lang));
            if let Ok(cookie) = HeaderValue::from_str(&Visitor::unset(web.secure)) {
                answer.headers_mut().append(header::SET_COOKIE, cookie);
            }
            answer
        }
        _ => to("/#now"),
    }
}

async fn events(
    State((web, counter)): State<Shared>,
    ConnectInfo(peer): ConnectInfo<SocketAddr>,
    headers: HeaderMap,
    Query(asked): Query<Asked>,
) -> Response {
    let visitor = Visitor::of(&headers, web.secure);
    match visitor.filter(|_| allowed(&web, &counter, 'e', peer, &headers, limit::DEEDS)) {
        Some(v) => live::news(&web, counter, v.address(), asked.since.unwrap_or(0)).into_response(),
        // 204 tells a browser not to come back by itself.
        None => StatusCode::NO_CONTENT.into_response(),
    }
}

async fn file(
    State((web, counter)): State<Shared>,
    headers: HeaderMap,
    Path((link, _)): Path<(String, String)>,
) -> Response {
    let missing = || note(&counter, &headers, StatusCode::NOT_FOUND, &["web#no-file"]);
    let Some(visitor) = Visitor::of(&headers, web.secure) else { return missing() };
    let Some(part) = form::file_of(&web.keys, visitor.holder(), &link) else { return missing() };
    let Some(Parcel::File { name, mime, text, .. }) = (counter.part)((visitor.address(), part)).await else {
        return missing();
    };
    let name: String = name.chars().filter(|c| c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | '_')).collect();
    // Our own page, but opened from a disk or as a download it has no business with this site.
    let headers = [
        (header::CONTENT_TYPE, format!("{mime}; charset=utf-8")),
        (header::CONTENT_DISPOSITION, format!("attachment; filename=\"{name}\"")),
        (header::CONTENT_SECURITY_POLICY, "sandbox; default-src 'none'; style-src 'unsafe-inline'".to_owned()),
    ];
    (headers, text).into_response()
}

async fn gone(State((_, counter)): State<Shared>, Query(asked): Query<Asked>) -> Response {
    let lang = asked.lang.as_deref().and_then(|l| l.parse().ok()).unwrap_or(Lang::EN);
    noted(&counter, lang, StatusCode::OK, &["ui#erased"], "ui#start-again")
}

fn allowed(
    web: &Web,
    counter: &Counter,
    kind: char,
    peer: SocketAddr,
    headers: &HeaderMap,
    of: limit::Allowance,
) -> bool {
    let forwarded = headers.get("x-forwarded-for").and_then(|h| h.to_str().ok());
    let who = limit::neighbour(limit::caller(peer.ip(), forwarded));
    web.limits.take(kind, &who, of, (counter.tick)())
}

fn too_fast(counter: &Counter, headers: &HeaderMap) -> Response {
    let mut answer = note(counter, headers, StatusCode::TOO_MANY_REQUESTS, &["ui#too-fast"]);
    answer.headers_mut().insert(header::RETRY_AFTER, HeaderValue::from_static("5"));
    answer
}

fn down(counter: &Counter, headers: &HeaderMap) -> Response {
    let mut answer = note(counter, headers, StatusCode::SERVICE_UNAVAILABLE, &["web#down"]);
    answer.headers_mut().insert(header::RETRY_AFTER, HeaderValue::from_static("5"));
    answer
}

/// A page that only says something, in the language of the browser.
fn note(counter: &Counter, headers: &HeaderMap, status: StatusCode, keys: &[&str]) -> Response {
    let lang = (counter.greeting)(&wanted(headers), None).lang;
    noted(counter, lang, status, keys, "web#back-to-chat")
}

fn noted(counter: &Counter, lang: Lang, status: StatusCode, keys: &[&str], go: &str) -> Response {
    let say = |key: &str| (counter.say)(lang, key, None);
    let page = Note {
        lang,
        dir: page::dir(lang),
        title: say("ui#bot-name"),
        lines: keys.iter().flat_map(|k| say(k).lines().map(str::to_owned).collect::<Vec<_>>()).collect(),
        go: say(go),
        version: version(),
    };
    html(status, &page)
}

fn html(status: StatusCode, page: &impl Template) -> Response {
    match page.render() {
        Ok(text) => (status, [(header::CONTENT_TYPE, "text/html; charset=utf-8")], text).into_response(),
        // Our own templates write into memory; there is nothing that could fail, and nothing to show if it did.
        Err(_) => StatusCode::INTERNAL_SERVER_ERROR.into_response(),
    }
}

fn to(place: &str) -> Response {
    let place = HeaderValue::from_str(place).unwrap_or(HeaderValue::from_static("/"));
    (StatusCode::SEE_OTHER, [(header::LOCATION, place)]).into_response()
}
