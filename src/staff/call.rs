//! One request to the desk: who asks, in which language, with what; and whether they may.

use super::{Needs, Route, may, words::Words};
use crate::{
    channel::web,
    desk::{Desk, clock},
    kb::id::OfficeId,
    store::StaffRow,
    talk::moment::Seated,
    text::Lang,
};
use axum::{
    body::{Body, to_bytes},
    extract::{ConnectInfo, FromRequestParts, Path, Request},
    http::{HeaderMap, HeaderValue, Method, StatusCode, header},
    response::{IntoResponse, Response},
};
use sha2::{Digest, Sha256};
use std::{collections::HashMap, net::SocketAddr, sync::Arc};
use subtle::ConstantTimeEq;

/// Words of a reply, and a few fields.
const LARGEST_FORM: usize = 64 * 1024;
/// So many fields are read; the hours of an adviser are the longest form.
const FIELDS: usize = 1_600;
/// Nothing from elsewhere runs, is shown, or shows us in a frame.
const POLICY: &str = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

/// What the desk's pages stand on.
pub struct Room {
    pub desk: Arc<Desk>,
    /// Whether people reach us by https: then the cookie travels by it alone.
    pub secure: bool,
}

/// One request.
pub struct Call {
    pub words: Words,
    /// Who is signed in.
    pub who: Option<StaffRow>,
    /// The cookie of the session, empty when there is none.
    pub cookie: String,
    pub secure: bool,
    /// Whom of the network a wrong password counts for.
    pub neighbour: String,
    /// The one name in the path, where there is one.
    pub id: String,
    /// The fields of the form, or of the question in the address.
    pub form: HashMap<String, String>,
    pub path: &'static str,
}

impl Call {
    pub fn desk(&self) -> &Arc<Desk> {
        &self.words.desk
    }

    /// The office that is looked at.
    pub fn office(&self) -> &OfficeId {
        &self.words.office
    }

    /// What it has.
    pub fn seated(&self) -> Arc<Seated> {
        self.desk().office(self.office())
    }

    /// Whether whoever asks works for every office of the service.
    pub fn of_all(&self) -> bool {
        self.who.as_ref().is_some_and(|w| w.office.is_empty())
    }

    /// A field, empty when it is not there.
    pub fn field(&self, name: &str) -> &str {
        self.form.get(name).map_or("", String::as_str)
    }

    /// What proves that a form came from our own page: nobody else can know it.
    pub fn csrf(&self) -> String {
        csrf(&self.cookie, self.office())
    }

    /// The id of a form, so that it counts once.
    pub fn fresh() -> String {
        clock::fresh_id()
    }

    pub fn now(&self) -> i64 {
        self.desk().clock.seconds()
    }

    /// Whether whoever asks may do this.
    pub fn may(&self, right: super::Right) -> bool {
        self.who.as_ref().is_some_and(|w| may(&w.role, right))
    }
}

/// The office is part of it: a form of one office is not taken while another is looked at in the same browser.
fn csrf(cookie: &str, office: &OfficeId) -> String {
    let form = Sha256::new().chain_update(b"ipdesk desk form").chain_update(cookie).chain_update([0]);
    hex(&form.chain_update(office.as_str()).finalize()[..16])
}

/// What is kept of a session's cookie.
pub fn mark(cookie: &str) -> String {
    hex(&Sha256::new().chain_update(b"ipdesk desk session").chain_update(cookie).finalize()[..])
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|b| format!("{b:02x}")).collect()
}

/// The name of the cookie; behind https its name keeps neighbours from setting it.
pub fn cookie_name(secure: bool) -> &'static str {
    if secure { "__Host-ipdesk-desk" } else { "ipdesk-desk" }
}

fn cookie(headers: &HeaderMap, name: &str) -> Option<String> {
    let all = headers.get_all(header::COOKIE).iter().filter_map(|h| h.to_str().ok());
    all.flat_map(|h| h.split(';')).find_map(|c| {
        let (key, value) = c.trim().split_once('=')?;
        (key == name).then(|| value.to_owned())
    })
}

/// Whether a form was sent from a page of this site, as far as the browser tells.
fn from_here(headers: &HeaderMap) -> bool {
    let text = |name: &str| headers.get(name).and_then(|h| h.to_str().ok());
    if let Some(site) = text("sec-fetch-site") {
        return matches!(site, "same-origin" | "none");
    }
    match (text("origin"), text("host")) {
        (Some(origin), Some(host)) => origin.split_once("://").is_some_and(|(_, of)| of == host),
        _ => true,
    }
}

/// Answers one request: finds out who asks and whether they may, and only then runs the page.
pub async fn serve(room: Arc<Room>, route: &'static Route, request: Request) -> Response {
    let mut answer = asked(&room, route, request).await;
    let headers = answer.headers_mut();
    for (name, value) in [
        ("content-security-policy", POLICY),
        ("x-content-type-options", "nosniff"),
        ("x-frame-options", "DENY"),
        ("referrer-policy", "same-origin"),
        ("cross-origin-opener-policy", "same-origin"),
        ("cache-control", "no-store"),
    ] {
        headers.entry(name).or_insert(HeaderValue::from_static(value));
    }
    answer
}

async fn asked(room: &Arc<Room>, route: &'static Route, request: Request) -> Response {
    let (mut parts, body) = request.into_parts();
    let peer = ConnectInfo::<SocketAddr>::from_request_parts(&mut parts, &()).await.map(|c| c.0.ip());
    let Ok(peer) = peer else { return StatusCode::BAD_REQUEST.into_response() };
    let headers = &parts.headers;
    let forwarded = headers.get("x-forwarded-for").and_then(|h| h.to_str().ok());
    let neighbour = web::neighbour(peer, forwarded);
    let session = cookie(headers, cookie_name(room.secure)).unwrap_or_default();
    let wanted = cookie(headers, "ipdesk-lang");
    let accepts = headers.get(header::ACCEPT_LANGUAGE).and_then(|h| h.to_str().ok()).unwrap_or_default().to_owned();
    let here = from_here(headers);
    let query = parts.uri.query().unwrap_or_default().to_owned();
    let id = Path::<HashMap<String, String>>::from_request_parts(&mut parts, &()).await;
    let id = id.ok().and_then(|p| p.0.into_values().next()).unwrap_or_default();
    let form = if route.method == Method::POST {
        match to_bytes(Body::new(body), LARGEST_FORM).await {
            Ok(bytes) => fields(&bytes),
            Err(_) => return StatusCode::PAYLOAD_TOO_LARGE.into_response(),
        }
    } else {
        fields(query.as_bytes())
    };
    let found = if session.is_empty() {
        None
    } else {
        match room.desk.store.session(&mark(&session), room.desk.clock.seconds()).await {
            Ok(found) => found,
            Err(_) => return StatusCode::SERVICE_UNAVAILABLE.into_response(),
        }
    };
    let (who, look) = found.unzip();
    let chosen = form.get("lang").filter(|_| route.method == Method::GET).cloned();
    let words = Words {
        desk: Arc::clone(&room.desk),
        office: office(&room.desk, who.as_ref(), look.as_deref()),
        lang: language(&room.desk.loaded.load().kb.desk_langs(), chosen.as_deref().or(wanted.as_deref()), &accepts),
    };
    let call = Call { words, who, cookie: session, secure: room.secure, neighbour, id, form, path: route.path };
    let allowed = match route.needs {
        Needs::Nothing => true,
        Needs::SignIn => call.who.is_some(),
        Needs::Right(right) => call.may(right),
    };
    if !allowed {
        return if call.who.is_none() { super::page::to("/desk/sign-in") } else { super::page::refused(&call) };
    }
    if route.method == Method::POST {
        let ours = call.who.is_none() || bool::from(call.csrf().as_bytes().ct_eq(call.field("csrf").as_bytes()));
        if !here || !ours {
            return super::page::refused(&call);
        }
    }
    let lang = call.words.lang;
    let mut answer = (route.run)(call).await;
    if chosen.is_some()
        && let Ok(value) =
            HeaderValue::from_str(&format!("ipdesk-lang={lang}; Path=/desk; Max-Age=31536000; SameSite=Lax"))
    {
        answer.headers_mut().append(header::SET_COOKIE, value);
    }
    answer
}

/// The fields of a form; of two of one name the first counts.
fn fields(bytes: &[u8]) -> HashMap<String, String> {
    let mut out = HashMap::new();
    for (name, value) in form_urlencoded::parse(bytes).take(FIELDS) {
        out.entry(name.into_owned()).or_insert_with(|| value.into_owned());
    }
    out
}

/// The office that is looked at: the one the account works for, else the one chosen, else the first. Whoever works for an
/// office that does not serve here sees what the tables have of it.
fn office(desk: &Desk, who: Option<&StaffRow>, look: Option<&str>) -> OfficeId {
    if let Some(own) = who.map(|w| w.office.as_str()).filter(|o| !o.is_empty()) {
        return OfficeId::new(own);
    }
    look.map(OfficeId::new).filter(|o| desk.serves(o)).unwrap_or_else(|| desk.first_office().clone())
}

/// The language of the desk: the chosen one, or the browser's first that the desk speaks.
fn language(spoken: &[Lang], chosen: Option<&str>, accepts: &str) -> Lang {
    let known = |l: &Lang| spoken.contains(l);
    let own = chosen.and_then(|l| l.parse().ok()).filter(known);
    own.or_else(|| web::tags(accepts).iter().filter_map(|t| Lang::negotiate(t)).find(known)).unwrap_or(Lang::EN)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_form_of_another_site_is_known() {
        let with = |pairs: &[(&'static str, &'static str)]| {
            let mut headers = HeaderMap::new();
            for (name, value) in pairs {
                headers.insert(*name, HeaderValue::from_static(value));
            }
            from_here(&headers)
        };
        assert!(with(&[("sec-fetch-site", "same-origin")]));
        assert!(!with(&[("sec-fetch-site", "cross-site")]) && !with(&[("sec-fetch-site", "same-site")]));
        assert!(with(&[("origin", "https://a.org"), ("host", "a.org")]));
        assert!(
            !with(&[("origin", "https://b.org"), ("host", "a.org")]) && !with(&[("origin", "null"), ("host", "a.org")])
        );
        let (demo, ke) = (OfficeId::new("demo"), OfficeId::new("ke"));
        assert_ne!(csrf("a", &demo), csrf("b", &demo));
        assert_ne!(csrf("a", &demo), csrf("a", &ke));
    }

    #[test]
    fn the_desk_speaks_the_chosen_language_or_one_the_browser_asks_for() {
        let of = |code: &str| Lang::negotiate(code).unwrap();
        let spoken = [Lang::EN, of("fr"), of("ar")];
        assert_eq!(language(&spoken, Some("fr"), "ar"), of("fr"));
        assert_eq!(language(&spoken, Some("de"), "sw, ar;q=0.8"), of("ar"));
        assert_eq!(language(&spoken, None, ""), Lang::EN);
    }
}
