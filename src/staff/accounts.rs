//! Accounts of the staff, and the audit: who did what, never what was said.

use super::{
    Call, ROLES,
    page::{self, Frame, to},
    secret,
};
use crate::{
    desk::clock,
    kb::id::OfficeId,
    store::{AuditRow, StaffRow, StoreError},
};
use askama::Template;
use axum::{http::StatusCode, response::Response};

/// So many lines of the audit stand on the page.
const LAST: i64 = 200;

struct Row {
    id: String,
    name: String,
    role: String,
    /// The office they work for, by its name.
    office: String,
    since: String,
    closed: bool,
}

#[derive(Template)]
#[template(path = "staff/accounts.html")]
struct Accounts {
    f: Frame,
    rows: Vec<Row>,
    roles: Vec<(&'static str, String)>,
    /// A password that is shown once: of whom, and what.
    once: Option<(String, String)>,
    notice: Option<String>,
}

#[derive(Template)]
#[template(path = "staff/audit.html")]
struct Audit {
    f: Frame,
    rows: Vec<(String, String, String)>,
}

/// Everybody who works here.
pub async fn show(call: Call) -> Response {
    draw(&call, None, None).await
}

async fn draw(call: &Call, once: Option<(String, String)>, notice: Option<&str>) -> Response {
    let staff = match seen(call).await {
        Ok(staff) => staff,
        Err(e) => return page::down(call, &e),
    };
    let rows = staff.into_iter().map(|s| Row {
        since: call.words.when(s.made_at),
        closed: s.ended_at.is_some(),
        id: s.id,
        name: s.name,
        role: s.role,
        office: if s.office.is_empty() { call.words.say("office-all") } else { call.words.office(&s.office) },
    });
    let page = Accounts {
        rows: rows.collect(),
        roles: ROLES.iter().map(|(role, _)| (*role, call.words.say(&format!("role-{role}")))).collect(),
        once,
        notice: notice.map(|key| call.words.say(key)),
        f: Frame::of(call, "accounts"),
    };
    page::html(if notice.is_some() { StatusCode::CONFLICT } else { StatusCode::OK }, &page)
}

/// The accounts that whoever asks looks after: all of them, or those of their office.
async fn seen(call: &Call) -> Result<Vec<StaffRow>, StoreError> {
    let mut staff = call.desk().store.staff().await?;
    staff.retain(|s| call.of_all() || s.office == call.office().as_str());
    Ok(staff)
}

/// The office of a new account: one that is chosen, or that of whoever makes it.
fn office(call: &Call) -> Option<String> {
    if !call.of_all() {
        return Some(call.office().to_string());
    }
    let chosen = call.field("office");
    (chosen.is_empty() || call.desk().serves(&OfficeId::new(chosen))).then(|| chosen.to_owned())
}

/// Whether an account can be called so: what one types to sign in.
pub fn is_id(id: &str) -> bool {
    // These names stand in the audit for others.
    !matches!(id, "person" | "nobody" | "operator")
        && (2..=40).contains(&id.len())
        && id.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || matches!(b, b'.' | b'-' | b'_'))
}

/// Adds an account, gives it another role, or closes it.
pub async fn act(call: Call) -> Response {
    match change(&call).await {
        Ok(answer) => answer,
        Err(e) => page::down(&call, &e),
    }
}

async fn change(call: &Call) -> Result<Response, StoreError> {
    let store = &call.desk().store;
    let now = call.now();
    let id = call.field("id").trim().to_lowercase();
    let role = call.field("role");
    let known = ROLES.iter().any(|(name, _)| *name == role);
    let theirs = async || Ok::<_, StoreError>(seen(call).await?.iter().any(|s| s.id == id));
    let (done, what) = match call.field("do") {
        "add" if is_id(&id) && known => {
            let name = page::short(call.field("name"));
            let name = if name.is_empty() { id.clone() } else { name };
            let (once, salt) = (clock::fresh_id(), clock::fresh_id());
            let hash = {
                let once = once.clone();
                tokio::task::spawn_blocking(move || secret::hashed(&once, &salt)).await.unwrap_or_default()
            };
            let Some(office) = office(call) else { return Ok(draw(call, None, Some("account-bad")).await) };
            let row = StaffRow { id: id.clone(), name, role: role.to_owned(), office, made_at: now, ended_at: None };
            if hash.is_empty() || !store.staff_add(row, hash).await? {
                return Ok(draw(call, None, Some("account-taken")).await);
            }
            note(call, "account-added", &id).await?;
            // Shown once, here; nobody can read it later.
            return Ok(draw(call, Some((id, once)), None).await);
        }
        "role" if known && theirs().await? => (store.staff_change(&id, Some(role), now).await?, "account-role"),
        "end" if theirs().await? => (store.staff_change(&id, None, now).await?, "account-ended"),
        _ => return Ok(draw(call, None, Some("account-bad")).await),
    };
    if !done {
        return Ok(draw(call, None, Some("account-last")).await);
    }
    note(call, what, &id).await?;
    Ok(to("/desk/accounts"))
}

async fn note(call: &Call, what: &str, of: &str) -> Result<(), StoreError> {
    let actor = call.who.as_ref().map(|w| w.id.clone()).unwrap_or_default();
    let row = AuditRow { actor, what: what.to_owned(), detail: of.to_owned() };
    call.desk().store.note_audit(row, call.now()).await
}

/// Who did what, newest first.
pub async fn audit(call: Call) -> Response {
    // Whoever works for one office sees what its own people did.
    let store = &call.desk().store;
    let lines =
        if call.of_all() { store.audit(LAST).await } else { store.audit_of(call.office().as_str(), LAST).await };
    let lines = match lines {
        Ok(lines) => lines,
        Err(e) => return page::down(&call, &e),
    };
    let rows = lines.into_iter().map(|l| (call.words.when(l.at), l.row.actor, l.row.what)).collect();
    page::html(StatusCode::OK, &Audit { f: Frame::of(&call, "audit"), rows })
}
