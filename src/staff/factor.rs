//! The second step at sign-in, for whoever sets it up: a code of an app (RFC 6238), each good for one sign-in.

use super::{
    Call,
    page::{self, Frame},
    secret,
};
use crate::{
    desk::clock,
    store::{AuditRow, StoreError},
};
use askama::Template;
use axum::{http::StatusCode, response::Response};
use totp_rs::{Builder, Secret};

/// Bytes of a key: what the RFC asks for.
const LENGTH: usize = 20;

#[derive(Template)]
#[template(path = "staff/password.html")]
struct Page {
    f: Frame,
    told: Option<String>,
    /// Whether the second step is on.
    on: bool,
    /// A key that is being set up.
    key: Option<String>,
    link: String,
}

/// A key as apps take it.
fn fresh() -> String {
    let bytes: Vec<u8> = clock::fresh_key().into_bytes();
    let digit = |c: u8| char::from(c).to_digit(16).and_then(|d| u8::try_from(d).ok()).unwrap_or(0);
    let bytes: Vec<u8> = bytes.chunks(2).take(LENGTH).map(|pair| digit(pair[0]) << 4 | digit(pair[1])).collect();
    Secret::new(bytes.into()).to_base32()
}

/// The step of time to which a code belongs; none where it is not right now, give or take half a minute.
pub fn step(key: &str, code: &str, now: i64) -> Option<i64> {
    let code: String = crate::text::person::plain_digits(code).chars().filter(char::is_ascii_digit).collect();
    let totp = Builder::new().with_secret(Secret::try_from_base32(key).ok()?).build().ok()?;
    let step = totp.check(&code, u64::try_from(now).ok()?)?;
    i64::try_from(step).ok()
}

/// Whether the code of this sign-in is right, and was not used before. Who has no second step needs none.
pub async fn passes(call: &Call, id: &str) -> Result<bool, StoreError> {
    let store = &call.desk().store;
    let Some(key) = store.staff_factor(id).await? else { return Ok(true) };
    match step(&key, call.field("code"), call.now()) {
        Some(step) => store.staff_use_code(id, step).await,
        None => Ok(false),
    }
}

/// The page of one's own account.
pub async fn draw(call: &Call, status: StatusCode, told: Option<&str>, key: Option<String>) -> Response {
    let id = call.who.as_ref().map(|w| w.id.clone()).unwrap_or_default();
    let on = match call.desk().store.staff_factor(&id).await {
        Ok(key) => key.is_some(),
        Err(e) => return page::down(call, &e),
    };
    let link = key.as_ref().map(|key| format!("otpauth://totp/ipdesk:{id}?secret={key}&issuer=ipdesk"));
    let told = told.map(|key| call.words.say(key));
    page::html(status, &Page { f: Frame::of(call, "password"), told, on, key, link: link.unwrap_or_default() })
}

/// Sets it up, switches it on, or off.
pub async fn act(call: &Call) -> Response {
    let key = call.field("key").to_owned();
    match (call.field("do"), change(call, &key).await) {
        (_, Err(e)) => page::down(call, &e),
        ("factor-new", _) => draw(call, StatusCode::OK, None, Some(fresh())).await,
        (_, Ok(true)) => super::page::to("/desk/password"),
        // The key in the app is still the one on the page.
        (wish, Ok(false)) => {
            let key = (wish == "factor-on").then_some(key).filter(|k| Secret::try_from_base32(k).is_ok());
            draw(call, StatusCode::BAD_REQUEST, Some("factor-wrong"), key).await
        }
    }
}

/// Whoever only found the browser open can do neither: the password is asked.
async fn change(call: &Call, key: &str) -> Result<bool, StoreError> {
    let store = &call.desk().store;
    let Some(id) = call.who.as_ref().map(|w| w.id.clone()) else { return Ok(false) };
    let (next, step, what) = match call.field("do") {
        "factor-on" => match step(key, call.field("code"), call.now()) {
            Some(step) => (Some(key.to_owned()), step, "second-step-on"),
            None => return Ok(false),
        },
        "factor-off" => (None, 0, "second-step-off"),
        _ => return Ok(false),
    };
    let kept = store.staff_secret(&id).await?.map(|(_, hash)| hash);
    let given = call.field("secret").to_owned();
    let fits = tokio::task::spawn_blocking(move || secret::fits(&given, kept.as_deref())).await.unwrap_or(false);
    if !fits || !store.staff_set_factor(&id, next, step).await? {
        return Ok(false);
    }
    store.note_audit(AuditRow { actor: id, what: what.into(), detail: String::new() }, call.now()).await?;
    Ok(true)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_is_the_one_of_the_standard_and_of_its_time() {
        // RFC 6238, appendix B: the last six digits.
        let key = Secret::new(b"12345678901234567890".to_vec().into()).to_base32();
        for (now, code) in [(59, "287082"), (1_111_111_109, "081804"), (20_000_000_000, "353130")] {
            assert_eq!(step(&key, code, now), Some(now / 30), "{now}");
            // As people type it, and a little late.
            assert_eq!(step(&key, &format!(" {} {}", &code[..3], &code[3..]), now + 30), Some(now / 30));
            assert_eq!(step(&key, code, now + 90), None);
        }
        assert_eq!((step(&key, "", 59), step(&key, "28708", 59), step("not a key", "287082", 59)), (None, None, None));
        let (one, other) = (fresh(), fresh());
        assert!(one != other && one.len() == 32 && Secret::try_from_base32(&one).is_ok(), "{one}");
    }
}
