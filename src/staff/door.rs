//! The way in and out. A wrong password costs time: for the account from this address, and for the address, twice as
//! long each time. Whoever is at another address is not locked out by it.

use super::{
    Call,
    call::{cookie_name, mark},
    factor,
    page::{self, Frame, to},
    secret,
};
use crate::{
    desk::clock,
    kb::id::OfficeId,
    store::{AuditRow, StoreError},
};
use askama::Template;
use axum::{
    http::{HeaderValue, StatusCode, header},
    response::Response,
};

/// A browser stays signed in this long, in seconds.
const STAYS: i64 = 12 * 3_600;
/// Wrong guesses are forgotten after this long, in seconds.
const REMEMBERED: i64 = 24 * 3_600;
/// So many wrong guesses cost nothing: people mistype.
const FREE: i64 = 3;
/// Of a whole address, behind which many may sit.
const FREE_TOGETHER: i64 = 20;
/// The longest wait, in seconds.
const LONGEST: i64 = 900;

#[derive(Template)]
#[template(path = "staff/sign_in.html")]
struct SignIn {
    f: Frame,
    wrong: bool,
    wait: Option<String>,
    id: String,
}

/// The form.
#[allow(clippy::unused_async)] // every page is asked the same way
pub async fn ask(call: Call) -> Response {
    if call.who.is_some() {
        return to("/desk");
    }
    form(&call, StatusCode::OK, false, None)
}

fn form(call: &Call, status: StatusCode, wrong: bool, wait: Option<i64>) -> Response {
    let wait = wait.map(|s| call.words.minutes(s + 59));
    let id = super::page::short(call.field("id"));
    page::html(status, &SignIn { f: Frame::of(call, "sign-in"), wrong, wait, id })
}

/// How long after so many wrong guesses.
fn delay(failures: i64, free: i64) -> i64 {
    match failures - free {
        n if n <= 0 => 0,
        n => 1_i64.checked_shl(u32::try_from(n.min(20)).unwrap_or(20)).unwrap_or(LONGEST).min(LONGEST),
    }
}

/// Tries a name and a password.
pub async fn sign_in(call: Call) -> Response {
    match try_in(&call).await {
        Ok(answer) => answer,
        Err(e) => page::down(&call, &e),
    }
}

async fn try_in(call: &Call) -> Result<Response, StoreError> {
    let store = &call.desk().store;
    let now = call.now();
    let id = call.field("id").trim().to_lowercase();
    let since = now - REMEMBERED;
    let here = format!("{}@{}", super::page::short(&id), call.neighbour);
    let net = format!("@{}", call.neighbour);
    for (who, free) in [(&here, FREE), (&net, FREE_TOGETHER)] {
        let (failures, last) = store.guesses(who, since).await?;
        let until = last + delay(failures, free);
        if until > now {
            return Ok(form(call, StatusCode::TOO_MANY_REQUESTS, false, Some(until - now)));
        }
    }
    // Counted before it is looked at: a thousand at once are a thousand guesses.
    store.guess(&here, since, now).await?;
    store.guess(&net, since, now).await?;
    let kept = store.staff_secret(&id).await?;
    let given = call.field("secret").to_owned();
    let hash = kept.as_ref().map(|(_, hash)| hash.clone());
    // Hashing takes a while on purpose, and others are served meanwhile.
    let fits = tokio::task::spawn_blocking(move || secret::fits(&given, hash.as_deref())).await.unwrap_or(false);
    let fits = fits && factor::passes(call, &id).await?;
    let Some((staff, _)) = kept.filter(|_| fits) else {
        let row = AuditRow { actor: "nobody".into(), what: "sign-in-refused".into(), detail: String::new() };
        store.note_audit(row, now).await?;
        return Ok(form(call, StatusCode::FORBIDDEN, true, None));
    };
    store.guessed(&here).await?;
    // A new cookie at every sign-in; the one that was there is worth nothing any more.
    if !call.cookie.is_empty() {
        store.session_drop(&mark(&call.cookie)).await?;
    }
    let cookie = clock::fresh_key();
    store.session_new(&mark(&cookie), &staff.id, now, now + STAYS).await?;
    store.note_audit(AuditRow { actor: staff.id, what: "sign-in".into(), detail: String::new() }, now).await?;
    let mut answer = to("/desk");
    set(&mut answer, call.secure, &cookie, STAYS);
    Ok(answer)
}

fn set(answer: &mut Response, secure: bool, cookie: &str, stays: i64) {
    let safe = if secure { "; Secure" } else { "" };
    let name = cookie_name(secure);
    let text = format!("{name}={cookie}; Path=/; Max-Age={stays}; HttpOnly; SameSite=Strict{safe}");
    if let Ok(value) = HeaderValue::from_str(&text) {
        answer.headers_mut().append(header::SET_COOKIE, value);
    }
}

/// Out again.
pub async fn sign_out(call: Call) -> Response {
    if let Err(e) = call.desk().store.session_drop(&mark(&call.cookie)).await {
        return page::down(&call, &e);
    }
    let mut answer = to("/desk/sign-in");
    set(&mut answer, call.secure, "", 0);
    answer
}

/// Looks at another office: for whoever works for all of them.
pub async fn look(call: Call) -> Response {
    let office = OfficeId::new(call.field("office"));
    if !call.desk().serves(&office) {
        return page::missing(&call);
    }
    if !call.of_all() {
        return page::refused(&call);
    }
    if let Err(e) = call.desk().store.session_look(&mark(&call.cookie), office.as_str()).await {
        return page::down(&call, &e);
    }
    to(page::way(call.field("page")))
}

/// Where somebody begins.
#[allow(clippy::unused_async)] // every page is asked the same way
pub async fn home(_: Call) -> Response {
    to("/desk/queue")
}

/// The forms for another password, and for the second step.
pub async fn password(call: Call) -> Response {
    factor::draw(&call, StatusCode::OK, None, None).await
}

/// Another password: the old one is asked, and every other browser is signed out.
pub async fn set_password(call: Call) -> Response {
    if call.field("do").starts_with("factor-") {
        return factor::act(&call).await;
    }
    let told = match change(&call).await {
        Ok(None) => return to("/desk/sign-in"),
        Ok(Some(told)) => told,
        Err(e) => return page::down(&call, &e),
    };
    factor::draw(&call, StatusCode::BAD_REQUEST, Some(told), None).await
}

async fn change(call: &Call) -> Result<Option<&'static str>, StoreError> {
    let store = &call.desk().store;
    let Some(who) = &call.who else { return Ok(Some("secret-wrong")) };
    let next = call.field("next").to_owned();
    if next.chars().count() < secret::LEAST {
        return Ok(Some("secret-short"));
    }
    let kept = store.staff_secret(&who.id).await?.map(|(_, hash)| hash);
    let (given, salt) = (call.field("secret").to_owned(), clock::fresh_id());
    let hash = tokio::task::spawn_blocking(move || {
        secret::fits(&given, kept.as_deref()).then(|| secret::hashed(&next, &salt))
    });
    let Some(hash) = hash.await.unwrap_or(None) else { return Ok(Some("secret-wrong")) };
    store.staff_set_secret(&who.id, hash).await?;
    let row = AuditRow { actor: who.id.clone(), what: "password".into(), detail: String::new() };
    store.note_audit(row, call.now()).await?;
    Ok(None)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_wait_doubles_and_ends_somewhere() {
        let waits: Vec<i64> = (0..8).map(|n| delay(n, FREE)).collect();
        assert_eq!(waits, [0, 0, 0, 0, 2, 4, 8, 16]);
        assert_eq!(delay(1_000_000, FREE), LONGEST);
    }
}
