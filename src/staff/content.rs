//! What the knowledge needs: reviews that are due, guides that a language lacks, and what people asked in vain.

use super::{
    Call,
    page::{self, Frame},
    switches::{self, Group, Held},
};
use crate::{
    kb::check,
    store::ENOUGH,
    text::{Message, catalog::Promise},
};
use askama::Template;
use axum::{http::StatusCode, response::Response};

/// So many findings stand on the page; the command line lists them all.
const MOST: usize = 60;

struct Lacks {
    language: String,
    state: String,
    guides: usize,
    of: usize,
    first: Vec<String>,
}

#[derive(Template)]
#[template(path = "staff/content.html")]
struct Content {
    f: Frame,
    revision: String,
    stale: Option<String>,
    due: Vec<String>,
    due_more: Option<String>,
    lacks: Vec<Lacks>,
    unfound: Vec<(String, String, String, i64)>,
    held: Vec<Held>,
    things: Vec<Group>,
}

/// Everything an author looks after.
pub async fn show(call: Call) -> Response {
    let desk = call.desk();
    let unfound = match desk.store.unfound(ENOUGH).await {
        Ok(found) => found,
        Err(e) => return page::down(&call, &e),
    };
    let held = match switches::held(&call).await {
        Ok(held) => held,
        Err(e) => return page::down(&call, &e),
    };
    let loaded = desk.loaded.load();
    let kb = &loaded.kb;
    let today = desk.clock.now().to_zoned(jiff::tz::TimeZone::UTC).date();
    let mut due: Vec<String> = check::dated(kb, today).iter().map(ToString::to_string).collect();
    let more = i64::try_from(due.len().saturating_sub(MOST)).unwrap_or(0);
    let due_more = (more > 0).then(|| call.words.count("due-more", more));
    due.truncate(MOST);
    let lacks = kb.catalog.langs().into_iter().filter_map(|lang| {
        let locale = kb.catalog.locale(lang)?;
        let missing: Vec<String> = kb
            .guides
            .values()
            .filter(|g| !locale.has(&g.key("question")))
            .map(|g| call.words.message(&Message::new(g.key("question"))))
            .collect();
        Some(Lacks {
            language: call.words.language(lang.code()),
            state: call.words.say(match locale.promise {
                Promise::Complete => "complete",
                Promise::Core => "core",
                Promise::Partial => "partial",
            }),
            guides: missing.len(),
            of: kb.guides.len(),
            first: missing.into_iter().take(10).collect(),
        })
    });
    let page = Content {
        revision: kb.revision.clone(),
        stale: desk.stale().map(|s| call.words.when(s.as_second())),
        due,
        due_more,
        lacks: lacks.collect(),
        held,
        things: switches::offered(&call, kb),
        unfound: unfound
            .into_iter()
            .map(|u| (u.lang.clone(), call.words.language(&u.lang), u.term, u.people))
            .collect(),
        f: Frame::of(&call, "content"),
    };
    page::html(StatusCode::OK, &page)
}
