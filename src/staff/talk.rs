//! One conversation: what the person agreed to show, what was said, and what can be done.

use super::{
    Call,
    page::{self, Frame, missing, to},
};
use crate::{
    desk::staffed::{Became, Does, Who},
    kb::id::GuideId,
    store::{StoreError, Ticket},
    talk::{Conversation, Moment, result},
    text::Message,
};
use askama::Template;
use axum::{http::StatusCode, response::Response};

struct Said {
    kind: String,
    author: String,
    words: String,
    when: String,
}

struct Canned {
    id: String,
    question: String,
}

#[derive(Template)]
#[template(path = "staff/talk.html")]
struct Talk {
    f: Frame,
    id: String,
    topic: String,
    language: String,
    code: String,
    waits: String,
    told: Vec<String>,
    result: Vec<String>,
    said: Vec<Said>,
    /// `waiting`, `mine`, `theirs` or `closed`.
    state: &'static str,
    has: String,
    guides: Vec<(String, Vec<Canned>)>,
    notice: Option<String>,
    form: String,
}

/// The page of a conversation.
pub async fn show(call: Call) -> Response {
    match draw(&call, None).await {
        Ok(Some(answer)) => answer,
        Ok(None) => missing(&call),
        Err(e) => page::down(&call, &e),
    }
}

/// The ticket of this office that the path names.
async fn ticket(call: &Call) -> Result<Option<Ticket>, StoreError> {
    Ok(call.desk().store.ticket(&call.id).await?.filter(|t| t.office == call.office().as_str()))
}

async fn draw(call: &Call, notice: Option<&str>) -> Result<Option<Response>, StoreError> {
    let desk = call.desk();
    let Some(ticket) = ticket(call).await? else { return Ok(None) };
    let me = call.who.as_ref().map_or("", |w| w.id.as_str());
    let state = match (ticket.state.as_str(), ticket.staff.as_deref() == Some(me)) {
        ("waiting", _) => "waiting",
        ("claimed", true) => "mine",
        ("claimed", false) => "theirs",
        _ => "closed",
    };
    // Words are for the one who claimed; what somebody writes while waiting is for whoever comes.
    let remarks = if state == "mine" { desk.store.remarks(&ticket.id).await? } else { Vec::new() };
    let said = remarks.into_iter().map(|r| Said {
        words: match r.kind.as_str() {
            "guide" => call.words.message(&Message::new(format!("guides/{}#question", r.words))),
            _ if r.words.is_empty() => call.words.say("no-text"),
            _ => r.words,
        },
        when: call.words.when(r.at),
        kind: r.kind,
        author: r.author,
    });
    let said = said.collect();
    let (told, result) = if state == "closed" { Default::default() } else { brief(call, &ticket.conversation).await? };
    let staff = desk.store.staff().await?;
    let has = ticket.staff.as_ref().and_then(|id| staff.iter().find(|s| s.id == *id)).map(|s| s.name.clone());
    let page = Talk {
        f: Frame::of(call, "talk"),
        topic: call.words.topic(&ticket.topic),
        language: call.words.language(&ticket.lang),
        code: ticket.lang.clone(),
        waits: call.words.minutes(ticket.claimed_at.unwrap_or_else(|| call.now()) - ticket.asked_at),
        told,
        result,
        said,
        state,
        has: has.unwrap_or_default(),
        guides: if state == "mine" { guides(call, &ticket.topic) } else { Vec::new() },
        notice: notice.map(|key| call.words.say(key)),
        form: Call::fresh(),
        id: ticket.id,
    };
    let status = if notice.is_some() { StatusCode::CONFLICT } else { StatusCode::OK };
    Ok(Some(page::html(status, &page)))
}

/// What the person answered to our questions, and what came of it, in the words of whoever reads it here.
async fn brief(call: &Call, conversation: &str) -> Result<(Vec<String>, Vec<String>), StoreError> {
    let desk = call.desk();
    let Some(kept) = desk.store.conversation(conversation).await? else { return Ok((Vec::new(), Vec::new())) };
    let Ok(was) = Conversation::read(&kept.state) else { return Ok((Vec::new(), Vec::new())) };
    // Who went to another office talks about their case there.
    if was.office != *call.office() {
        return Ok((Vec::new(), Vec::new()));
    }
    let loaded = desk.loaded.load();
    let at = Moment::at(desk.clock.now(), 0);
    let lines = |all: Vec<Message>| -> Vec<String> {
        all.iter()
            .flat_map(|m| {
                call.words.message(m).lines().map(|l| l.trim_start_matches("– ").to_owned()).collect::<Vec<_>>()
            })
            .filter(|l| !l.is_empty())
            .collect()
    };
    let told = lines(result::told_answers(&loaded.kb, &was, &at));
    let routes = was.case().and_then(|c| c.results.last()).map(|p| p.routes.clone()).unwrap_or_default();
    let result = lines(routes.iter().map(|r| result::route_text(r, "name")).collect());
    Ok((told, result))
}

/// The guides as canned replies: those of the topic first. They go out in the person's language.
fn guides(call: &Call, topic: &str) -> Vec<(String, Vec<Canned>)> {
    let loaded = call.desk().loaded.load();
    let kb = &loaded.kb;
    let mut topics: Vec<_> = kb.topics.iter().collect();
    topics.sort_by_key(|t| t.as_str() != topic);
    let office = call.office();
    let of = |t: &crate::kb::id::TopicId| {
        let all = kb
            .guides_of(office, t)
            .into_iter()
            .map(|g| Canned { id: g.id.to_string(), question: call.words.message(&Message::new(g.key("question"))) });
        (call.words.topic(t.as_str()), all.collect::<Vec<_>>())
    };
    topics.into_iter().map(of).filter(|(_, all)| !all.is_empty()).collect()
}

/// Does something in the conversation.
pub async fn act(call: Call) -> Response {
    let Some(who) = call.who.as_ref().map(|w| Who { id: w.id.clone(), name: w.name.clone() }) else {
        return page::refused(&call);
    };
    let does = match call.field("do") {
        "claim" => Does::Claim,
        "reply" => Does::Reply(call.field("words").to_owned()),
        "note" => Does::Note(call.field("words").to_owned()),
        "guide" => Does::Guide(GuideId::new(call.field("guide"))),
        "return" => Does::Return,
        _ => return missing(&call),
    };
    match ticket(&call).await {
        Ok(Some(_)) => {}
        Ok(None) => return missing(&call),
        Err(e) => return page::down(&call, &e),
    }
    let claimed = matches!(does, Does::Claim);
    let back = matches!(does, Does::Return);
    // The id of the form is the caller's to choose; with the account in it nobody can spoil another's.
    let form = format!("{}:{}", who.id, page::short(call.field("form")));
    match call.desk().staffed(&call.id, &who, does, &form).await {
        Ok(Became::Done) if back => to("/desk/queue"),
        Ok(Became::Done | Became::Empty) => to(&format!("/desk/talk/{}#end", call.id)),
        Ok(Became::Gone) => missing(&call),
        Ok(Became::NotYours) => {
            let key = if claimed { "taken" } else { "not-yours" };
            match draw(&call, Some(key)).await {
                Ok(Some(answer)) => answer,
                Ok(None) => missing(&call),
                Err(e) => page::down(&call, &e),
            }
        }
        Err(e) => page::down(&call, &e),
    }
}
