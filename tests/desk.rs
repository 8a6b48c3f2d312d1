//! The staff desk over HTTP: who may do what, how one comes in, and what nobody gets at.

#[path = "desk/confirmed.rs"]
mod confirmed;
#[path = "desk/numbers.rs"]
mod numbers;
#[path = "desk/offices.rs"]
mod offices;
#[path = "desk/second_step.rs"]
mod second_step;
#[path = "desk/switches.rs"]
mod switches;

use axum::http::Method;
use ipdesk::{
    channel::Channel,
    desk::{Desk, TakenEvent, clock::Clock, loaded::Loaded},
    files,
    kb::id::OfficeId,
    staff::{self, Needs, ROLES, ROUTES, Room, hashed, may},
    store::{BookingStatus, StaffRow, Store},
    talk::{Arrived, Event, act::Act, moment::Seated, slots},
};
use reqwest::{Client, Response, redirect::Policy};
use std::{
    collections::BTreeSet,
    net::SocketAddr,
    sync::{Arc, OnceLock},
    time::Duration,
};

const SECRET: &str = "three plain words";

struct Site {
    desk: Arc<Desk>,
    url: String,
    http: Client,
    _folder: tempfile::TempDir,
}

/// The knowledge in English and the desk's own languages, read once.
fn knowledge() -> Arc<Loaded> {
    static LOADED: OnceLock<Arc<Loaded>> = OnceLock::new();
    let read = || {
        let files = files::embedded();
        let kept = |p: &str| {
            !p.starts_with("locales/") || ["en", "fr", "ar"].iter().any(|l| p.starts_with(&format!("locales/{l}/")))
        };
        Arc::new(Loaded::from(&files.into_iter().filter(|(p, _)| kept(p)).collect::<Vec<_>>()).unwrap())
    };
    Arc::clone(LOADED.get_or_init(read))
}

async fn site() -> Site {
    let folder = tempfile::tempdir().unwrap();
    let store = Store::open(&format!("sqlite:{}", folder.path().join("desk.db").display())).await.unwrap();
    let loaded = tokio::task::spawn_blocking(knowledge).await.unwrap();
    let clock = Clock::starting("2026-11-30T07:00:00Z".parse().unwrap());
    let channels: Vec<Arc<dyn Channel>> = Vec::new();
    let offices = ["demo", "ke"].map(OfficeId::new).to_vec();
    let desk = Desk::open(store, clock, loaded, offices, channels).await.unwrap();
    desk.start().await.unwrap();
    // One hash for all: hashing is slow on purpose.
    let hash = hashed(SECRET, "0123456789abcdef");
    for (role, _) in ROLES {
        let row = StaffRow {
            id: (*role).into(),
            name: format!("The {role}"),
            role: (*role).into(),
            office: String::new(),
            made_at: 0,
            ended_at: None,
        };
        assert!(desk.store.staff_add(row, hash.clone()).await.unwrap());
    }
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    let app = staff::route(&Arc::new(Room { desk: Arc::clone(&desk), secure: false }));
    tokio::spawn(async move { axum::serve(listener, app.into_make_service_with_connect_info::<SocketAddr>()).await });
    let http = Client::builder().no_proxy().redirect(Policy::none()).timeout(Duration::from_secs(20)).build().unwrap();
    Site { desk, url, http, _folder: folder }
}

impl Site {
    /// The first office, as it is now.
    fn here(&self) -> Arc<Seated> {
        self.desk.office(self.desk.first_office())
    }

    async fn get(&self, path: &str, cookie: &str) -> Response {
        self.http.get(format!("{}{path}", self.url)).header("cookie", cookie).send().await.unwrap()
    }

    async fn post(&self, path: &str, cookie: &str, fields: &[(&str, &str)]) -> Response {
        self.from(path, cookie, fields, "127.0.0.1").await
    }

    /// The same, as a proxy on this machine tells who called.
    async fn from(&self, path: &str, cookie: &str, fields: &[(&str, &str)], ip: &str) -> Response {
        let body = form_urlencoded::Serializer::new(String::new()).extend_pairs(fields).finish();
        let request = self.http.post(format!("{}{path}", self.url)).header("cookie", cookie);
        let request = request.header("x-forwarded-for", ip).header("content-type", "application/x-www-form-urlencoded");
        request.body(body).send().await.unwrap()
    }

    /// Signs in; gives the cookie.
    async fn sign_in(&self, id: &str) -> String {
        let answer = self.post("/desk/sign-in", "", &[("id", id), ("secret", SECRET)]).await;
        assert_eq!(answer.status(), 303, "{id} signs in");
        cookie_of(&answer).expect("a cookie")
    }

    /// What proves a form of this page.
    async fn csrf(&self, cookie: &str) -> String {
        let text = self.get("/desk/password", cookie).await.text().await.unwrap();
        between(&text, "name=\"csrf\" value=\"", "\"").to_owned()
    }

    /// Somebody who waits for a human; gives the ticket.
    async fn waits(&self, who: &str) -> String {
        for (n, words) in ["/start", "/person"].into_iter().enumerate() {
            self.event(who, n, Event::Said { words: words.into() }).await;
        }
        for (n, act) in [64_u8, 65].into_iter().enumerate() {
            let conversation = self.desk.store.conversation_at("web", who).await.unwrap().unwrap();
            let kept = self.desk.store.conversation(&conversation).await.unwrap().unwrap();
            let rev = ipdesk::talk::Conversation::read(&kept.state).unwrap().rev;
            self.event(who, n + 10, Event::Tapped { code: vec![act], screen: rev, gone: false }).await;
        }
        let conversation = self.desk.store.conversation_at("web", who).await.unwrap().unwrap();
        let queue = self.desk.store.queue("demo").await.unwrap();
        queue.into_iter().find(|t| t.conversation == conversation).expect("a ticket").id
    }

    /// A tap on the live screen.
    async fn taps(&self, who: &str, n: usize, act: &Act) {
        let conversation = self.desk.store.conversation_at("web", who).await.unwrap().unwrap();
        let kept = self.desk.store.conversation(&conversation).await.unwrap().unwrap();
        let screen = ipdesk::talk::Conversation::read(&kept.state).unwrap().rev;
        self.event(who, n, Event::Tapped { code: act.encode(), screen, gone: false }).await;
    }

    async fn event(&self, who: &str, n: usize, event: Event) {
        let arrived = Arrived { event, tag: Some("en".into()), group: false, query: None };
        let order = i64::try_from(n).unwrap();
        let taken =
            TakenEvent { channel: "web", external_id: format!("{who}{n}"), address: who.into(), order, arrived };
        self.desk.take_and_turn(taken).await.unwrap();
    }
}

fn cookie_of(answer: &Response) -> Option<String> {
    let set = answer.headers().get("set-cookie")?.to_str().ok()?;
    Some(set.split(';').next()?.to_owned()).filter(|c| !c.ends_with('='))
}

fn between<'a>(text: &'a str, open: &str, close: &str) -> &'a str {
    text.split(open).nth(1).and_then(|t| t.split(close).next()).unwrap_or_else(|| panic!("no {open} in:\n{text}"))
}

/// Every page with every role, and with nobody: made from the same table as the router.
#[tokio::test]
async fn f76_every_page_opens_for_the_roles_that_may_and_for_nobody_else() {
    let site = site().await;
    let ticket = site.waits("ana").await;
    let mut tried = 0;
    for (role, _) in ROLES {
        let cookie = site.sign_in(role).await;
        let csrf = site.csrf(&cookie).await;
        // The ones that end the session come last.
        let ends = |p: &str| p.ends_with("sign-out") || p.ends_with("sign-in");
        for route in ROUTES.iter().filter(|r| !ends(r.path)) {
            let path = route.path.replace("{id}", &ticket);
            let (mine, nobody) = if route.method == Method::POST {
                // Something that changes nothing, so that every role meets the same state.
                let fields = [("csrf", csrf.as_str()), ("do", "nothing")];
                (site.post(&path, &cookie, &fields).await, site.post(&path, "", &fields).await)
            } else {
                (site.get(&path, &cookie).await, site.get(&path, "").await)
            };
            let allowed = match route.needs {
                Needs::Nothing | Needs::SignIn => true,
                Needs::Right(right) => may(role, right),
            };
            let status = mine.status().as_u16();
            assert_eq!(status != 403, allowed, "{role} {} {path}: {status}", route.method);
            assert!(status < 500, "{role} {path}: {status}");
            if route.needs == Needs::Nothing {
                assert_eq!(nobody.status(), 200);
            } else {
                assert_eq!(nobody.headers()["location"], "/desk/sign-in", "{path}");
            }
            tried += 1;
        }
    }
    assert_eq!(tried, ROLES.len() * (ROUTES.len() - 3), "no page was left out");
}

#[tokio::test]
async fn f76_a_session_is_new_at_every_sign_in_and_ends_with_its_account() {
    let site = site().await;
    // A cookie somebody else put there is not taken over.
    let planted = "ipdesk-desk=0000000000000000000000000000000000000000000000000000000000000000";
    let answer = site.post("/desk/sign-in", planted, &[("id", "agent"), ("secret", SECRET)]).await;
    let cookie = cookie_of(&answer).unwrap();
    assert_ne!(cookie, planted);
    assert!(cookie.len() >= 64);
    let set = answer.headers()["set-cookie"].to_str().unwrap();
    assert!(set.contains("HttpOnly") && set.contains("SameSite=Strict"), "{set}");
    assert_eq!(site.get("/desk/queue", planted).await.status(), 303);
    assert_eq!(site.get("/desk/queue", &cookie).await.status(), 200);
    // Another role, or the end of the account: the browser is out.
    assert!(site.desk.store.staff_change("agent", Some("reader"), 1).await.unwrap());
    assert_eq!(site.get("/desk/queue", &cookie).await.status(), 303);
    let cookie = site.sign_in("agent").await;
    let csrf = site.csrf(&cookie).await;
    assert_eq!(site.post("/desk/sign-out", &cookie, &[("csrf", &csrf)]).await.status(), 303);
    assert_eq!(site.get("/desk/queue", &cookie).await.headers()["location"], "/desk/sign-in");
    // And half a day later, whatever was done.
    let cookie = site.sign_in("author").await;
    site.desk.clock.advance(12 * 3_600 + 1);
    assert_eq!(site.get("/desk", &cookie).await.headers()["location"], "/desk/sign-in");
}

#[tokio::test]
async fn f76_a_form_of_another_site_does_nothing() {
    let site = site().await;
    let admin = site.sign_in("admin").await;
    let csrf = site.csrf(&admin).await;
    let add = [("do", "add"), ("id", "mallory"), ("role", "admin"), ("name", "M")];
    let refused = site.post("/desk/accounts", &admin, &add).await;
    assert_eq!(refused.status(), 403);
    let other = site.sign_in("agent").await;
    let foreign = site.csrf(&other).await;
    let with: Vec<(&str, &str)> = add.iter().copied().chain([("csrf", foreign.as_str())]).collect();
    assert_eq!(site.post("/desk/accounts", &admin, &with).await.status(), 403, "another session's proof");
    let with: Vec<(&str, &str)> = add.iter().copied().chain([("csrf", csrf.as_str())]).collect();
    let body = form_urlencoded::Serializer::new(String::new()).extend_pairs(&with).finish();
    let request = site.http.post(format!("{}/desk/accounts", site.url)).header("cookie", &admin);
    let cross = request.header("sec-fetch-site", "cross-site").body(body).send().await.unwrap();
    assert_eq!(cross.status(), 403, "the right proof, sent from elsewhere");
    assert!(site.desk.store.staff().await.unwrap().iter().all(|s| s.id != "mallory"));
    let text = site.post("/desk/accounts", &admin, &with).await.text().await.unwrap();
    let once = between(&text, "<code dir=\"ltr\">", "<");
    let answer = site.post("/desk/sign-in", "", &[("id", "mallory"), ("secret", once)]).await;
    assert_eq!(answer.status(), 303, "the password that was shown once opens");
}

#[tokio::test]
async fn f76_guessing_costs_time_and_locks_nobody_else_out() {
    let site = site().await;
    let guess = async |ip: &'static str, secret: &'static str| {
        site.from("/desk/sign-in", "", &[("id", "admin"), ("secret", secret)], ip).await
    };
    let mut waits = 0;
    for _ in 0..12 {
        waits += usize::from(guess("203.0.113.7", "wrong wrong wrong").await.status() == 429);
    }
    assert!(waits >= 8, "{waits}");
    // The right one does not help while one waits, and the text never says whether the account is there.
    assert_eq!(guess("203.0.113.7", SECRET).await.status(), 429);
    let wrong = guess("198.51.100.1", "wrong wrong wrong").await.text().await.unwrap();
    let nobody = site.from("/desk/sign-in", "", &[("id", "admin"), ("secret", "x")], "198.51.100.2").await;
    let unknown = site.from("/desk/sign-in", "", &[("id", "ghost"), ("secret", "x")], "198.51.100.3").await;
    assert_eq!(nobody.status(), unknown.status());
    let says = |text: &str| between(text, "role=\"alert\">", "<").to_owned();
    assert_eq!(says(&wrong), says(&unknown.text().await.unwrap()));
    // Elsewhere the same account opens at once.
    assert_eq!(guess("192.0.2.1", SECRET).await.status(), 303);
    // And here too, after the wait.
    site.desk.clock.advance(1_000);
    assert_eq!(guess("203.0.113.7", SECRET).await.status(), 303);
}

#[tokio::test]
async fn f76_the_last_administrator_stays() {
    let site = site().await;
    let store = &site.desk.store;
    assert!(!store.staff_change("admin", None, 5).await.unwrap());
    assert!(!store.staff_change("admin", Some("reader"), 5).await.unwrap());
    let row = StaffRow {
        id: "second".into(),
        name: "S".into(),
        role: "admin".into(),
        office: String::new(),
        made_at: 0,
        ended_at: None,
    };
    store.staff_add(row, "x".into()).await.unwrap();
    // Two who close each other at once: one of them stays.
    let (one, two) = tokio::join!(store.staff_change("admin", None, 6), store.staff_change("second", None, 6));
    assert_eq!(usize::from(one.unwrap()) + usize::from(two.unwrap()), 1);
}

#[tokio::test]
async fn f76_words_are_shown_to_the_one_who_took_the_conversation_over() {
    let site = site().await;
    let ticket = site.waits("ana").await;
    site.event("ana", 20, Event::Said { words: "CANARY <b>logo</b>".into() }).await;
    let (agent, adviser) = (site.sign_in("agent").await, site.sign_in("adviser").await);
    let path = format!("/desk/talk/{ticket}");
    assert!(!site.get(&path, &agent).await.text().await.unwrap().contains("CANARY"), "before it is taken over");
    let csrf = site.csrf(&agent).await;
    let claim = [("csrf", csrf.as_str()), ("do", "claim"), ("form", "f1")];
    assert_eq!(site.post(&path, &agent, &claim).await.status(), 303);
    let text = site.get(&path, &agent).await.text().await.unwrap();
    assert!(text.contains("CANARY &#60;b&#62;logo") || text.contains("CANARY &lt;b&gt;logo"), "{text}");
    assert!(!site.get(&path, &adviser).await.text().await.unwrap().contains("CANARY"), "somebody else");
    let other = site.csrf(&adviser).await;
    let reply = [("csrf", other.as_str()), ("do", "reply"), ("words", "hi"), ("form", "f2")];
    assert_eq!(site.post(&path, &adviser, &reply).await.status(), 409);
    // Nothing of it in the audit, the numbers or the file.
    let admin = site.sign_in("admin").await;
    for page in ["/desk/audit", "/desk/numbers", "/desk/numbers.csv", "/desk/queue"] {
        assert!(!site.get(page, &admin).await.text().await.unwrap().contains("CANARY"), "{page}");
    }
    assert_eq!(site.get("/desk/talk/nobody", &agent).await.status(), 404);
}

#[tokio::test]
async fn the_desk_speaks_three_languages() {
    let site = site().await;
    for (lang, title, dir) in [("en", "Sign in", "ltr"), ("fr", "Se connecter", "ltr"), ("ar", "تسجيل الدخول", "rtl")]
    {
        let text = site.get(&format!("/desk/sign-in?lang={lang}"), "").await.text().await.unwrap();
        assert!(text.contains(&format!("<h1>{title}</h1>")) && text.contains(&format!("dir=\"{dir}\"")), "{lang}");
    }
}

/// The brief on the page of a meeting, and what an adviser does there.
#[tokio::test]
async fn a_meeting_has_its_brief_and_can_be_called_off_with_a_reason_of_the_catalogue() {
    let site = site().await;
    let said = [
        "/start which-route",
        "A name, logo or brand",
        "No, not as far as I know",
        "No, it is fanciful",
        "Kenya",
        "Kenya, Uganda",
        "done",
        "No",
    ];
    for (n, words) in said.into_iter().enumerate() {
        site.event("ana", n, Event::Said { words: words.into() }).await;
    }
    let here = site.here();
    let advisers = &here.advisers;
    let amina = advisers.iter().find(|a| a.id.as_str() == "amina").unwrap();
    let free = slots::free(&[amina], &BTreeSet::new(), &[], site.desk.clock.now());
    let slot = Act::Slot { adviser: amina.id.short(), starts: free[0].starts };
    for (n, act) in [Act::Book { topic: None }, slot, Act::Confirm { way: 0 }].iter().enumerate() {
        site.taps("ana", 20 + n, act).await;
    }
    let conversation = site.desk.store.conversation_at("web", "ana").await.unwrap().unwrap();
    let booking = site.desk.store.bookings_of(&conversation).await.unwrap().remove(0);
    let (path, cookie) = (format!("/desk/bookings/{}", booking.code), site.sign_in("adviser").await);
    let page = site.get(&path, &cookie).await.text().await.unwrap();
    for expected in [
        "Amina Otieno",
        "A name, logo or brand",
        "Trademark in your own country",
        "A mark at home is the base for everything abroad.",
        "These places cannot be reached this way",
        "Nobody else",
        "Version ",
    ] {
        assert!(page.contains(expected), "no {expected:?} in:\n{page}");
    }
    assert!(!page.contains("Send the note"), "a note is written after the meeting");
    // French and Arabic staff read the same brief in their language.
    let page = site.get(&format!("{path}?lang=fr"), &cookie).await.text().await.unwrap();
    assert!(page.contains("Personne d'autre") || page.contains("Personne d&#39;autre"), "{page}");
    let file = site.get(&format!("{path}/calendar"), &cookie).await.text().await.unwrap();
    assert!(file.contains("METHOD:PUBLISH") && file.contains("SEQUENCE:0"), "{file}");

    let csrf = site.csrf(&cookie).await;
    let off = |reason: &'static str| [("csrf", csrf.clone()), ("do", "call-off".into()), ("reason", reason.into())];
    let fields = off("because");
    let fields: Vec<(&str, &str)> = fields.iter().map(|(k, v)| (*k, v.as_str())).collect();
    assert_eq!(site.post(&path, &cookie, &fields).await.status(), 404, "only a reason of the catalogue");
    let fields = off("absent");
    let fields: Vec<(&str, &str)> = fields.iter().map(|(k, v)| (*k, v.as_str())).chain([("form", "x")]).collect();
    assert_eq!(site.post(&path, &cookie, &fields).await.status(), 303);
    let page = site.get(&format!("{path}?lang=en"), &cookie).await.text().await.unwrap();
    assert!(page.contains("Called off by the office") && page.contains("The adviser cannot be there"), "{page}");
    let file = site.get(&format!("{path}/calendar"), &cookie).await.text().await.unwrap();
    assert!(file.contains("METHOD:CANCEL") && file.contains("SEQUENCE:1"), "{file}");
    let late: Vec<(&str, &str)> = fields.iter().map(|(k, v)| if *k == "form" { (*k, "y") } else { (*k, *v) }).collect();
    assert_eq!(site.post(&path, &cookie, &late).await.status(), 409, "twice is too late");
    let audit = site.desk.store.audit(20).await.unwrap();
    assert!(
        audit
            .iter()
            .any(|a| a.row.actor == "adviser" && a.row.what == "meeting-called-off" && a.row.detail == booking.code)
    );
    assert_eq!(site.get("/desk/bookings/NOSUCH", &cookie).await.status(), 404);
}

impl Site {
    /// Somebody books the first free time of an adviser; gives the code and the start.
    async fn books(&self, who: &str, adviser: &str) -> (String, i64) {
        let here = self.here();
        let advisers = &here.advisers;
        let one = advisers.iter().find(|a| a.id.as_str() == adviser).unwrap();
        let free = slots::free(&[one], &here.closed, &[], self.desk.clock.now());
        let starts = free[0].starts;
        self.event(who, 0, Event::Said { words: "/start".into() }).await;
        self.event(who, 1, Event::Said { words: "/book".into() }).await;
        for (n, act) in [Act::Slot { adviser: one.id.short(), starts }, Act::Confirm { way: 0 }].into_iter().enumerate()
        {
            let conversation = self.desk.store.conversation_at("web", who).await.unwrap().unwrap();
            let kept = self.desk.store.conversation(&conversation).await.unwrap().unwrap();
            let screen = ipdesk::talk::Conversation::read(&kept.state).unwrap().rev;
            self.event(who, n + 2, Event::Tapped { code: act.encode(), screen, gone: false }).await;
        }
        let conversation = self.desk.store.conversation_at("web", who).await.unwrap().unwrap();
        let all = self.desk.store.bookings_of(&conversation).await.unwrap();
        let kept = all.into_iter().find(|b| b.status == BookingStatus::Kept).expect("a booking");
        (kept.code, kept.starts)
    }

    /// The fields of the form on a page, as a browser would send them.
    async fn form(&self, path: &str, cookie: &str) -> Vec<(String, String)> {
        let text = self.get(path, cookie).await.text().await.unwrap();
        fields_of(&text)
    }
}

/// The fields of the last form on a page: values as they stand, boxes that are ticked.
fn fields_of(text: &str) -> Vec<(String, String)> {
    let form = text.split("<form method=\"post\" action=\"/desk/hours").last().unwrap();
    let inputs = form.split("<input ").skip(1).map(|i| i.split('>').next().unwrap());
    let value = |input: &str, name: &str| {
        input.split(&format!("{name}=\"")).nth(1).map(|v| v.split('"').next().unwrap().to_owned())
    };
    let sent = inputs.filter(|i| !i.contains("checkbox") || i.contains(" checked"));
    sent.map(|i| (value(i, "name").unwrap(), value(i, "value").unwrap_or_else(|| "on".into()))).collect()
}

/// The same fields with some of them typed anew, and the button that is pressed.
fn with(fields: &[(String, String)], typed: &[(&str, &str)], button: &str) -> Vec<(String, String)> {
    let kept = fields.iter().filter(|(k, _)| !typed.iter().any(|(t, _)| t == k)).cloned();
    let new = typed.iter().map(|(k, v)| ((*k).to_owned(), (*v).to_owned()));
    kept.chain(new).chain([("do".to_owned(), button.to_owned())]).collect()
}

async fn sends(site: &Site, path: &str, cookie: &str, fields: &[(String, String)]) -> Response {
    let fields: Vec<(&str, &str)> = fields.iter().map(|(k, v)| (k.as_str(), v.as_str())).collect();
    site.post(path, cookie, &fields).await
}

#[tokio::test]
async fn hours_are_edited_with_a_look_at_who_is_booked_and_nobody_is_dropped() {
    let site = site().await;
    let (code, starts) = site.books("ana", "amina").await;
    let admin = site.sign_in("admin").await;
    let page = "/desk/hours/amina";
    let form = site.form(page, &admin).await;
    let day = jiff::Timestamp::from_second(starts).unwrap().in_tz("Africa/Nairobi").unwrap().date().to_string();
    // What was read and sent back unchanged touches nobody.
    let same = sends(&site, page, &admin, &with(&form, &[], "look")).await.text().await.unwrap();
    assert!(!same.contains(&code) && same.contains("No booked meeting is touched."), "{same}");
    // The day of the meeting is closed: the look says who is booked, and saves nothing.
    let closed = [("day-0", day.as_str()), ("until-0", ""), ("from-sat-0", "10:00"), ("to-sat-0", "11:30")];
    let look = sends(&site, page, &admin, &with(&form, &closed, "look")).await;
    assert_eq!(look.status(), 200);
    let look = look.text().await.unwrap();
    assert!(look.contains(&code) && look.contains("outside the hours") && look.contains("1 booked meeting"), "{look}");
    assert!(look.contains("10:00–11:30") && look.contains(": closed"), "{look}");
    assert!(site.here().advisers.iter().all(|a| a.except.is_empty()), "a look changes nothing");
    // Saved from the look: in force at once, the meeting stays booked and is listed.
    let saved = sends(&site, page, &admin, &with(&fields_of(&look), &[], "save")).await;
    assert_eq!(saved.headers()["location"], "/desk/hours", "{}", saved.status());
    let here = site.here();
    let advisers = &here.advisers;
    let amina = advisers.iter().find(|a| a.id.as_str() == "amina").unwrap();
    assert_eq!(amina.except.keys().map(ToString::to_string).collect::<Vec<_>>(), [day]);
    assert!(!slots::is_free(amina, &site.here().closed, &[], site.desk.clock.now(), starts));
    assert_eq!(site.desk.store.booking(&code).await.unwrap().unwrap().status, BookingStatus::Kept);
    let overview = site.get("/desk/hours", &admin).await.text().await.unwrap();
    assert!(overview.contains("Booked outside the hours") && overview.contains(&code), "{overview}");
    let audit = site.get("/desk/audit", &admin).await.text().await.unwrap();
    assert!(audit.contains("hours-changed"), "{audit}");
    // The same form once more is an edit over somebody else's, and changes nothing.
    let late = sends(&site, page, &admin, &with(&form, &[("horizon", "99")], "save")).await;
    assert_eq!(late.status(), 409);
    assert!(late.text().await.unwrap().contains("Somebody else has changed this"));
    assert!(site.here().advisers.iter().all(|a| a.horizon != 99));
    // A desk that starts anew reads the store, not the file.
    site.desk.look_at_offices().await.unwrap();
    assert!(site.here().advisers.iter().any(|a| !a.except.is_empty()));
}

#[tokio::test]
async fn hours_that_cannot_be_are_told_and_nothing_typed_is_lost() {
    let site = site().await;
    let admin = site.sign_in("admin").await;
    let page = "/desk/hours/claire";
    let form = site.form(page, &admin).await;
    // Zurich, 28 March 2027: half past two does not exist.
    let typed = [
        ("zone", "Mars/Base"),
        ("minutes", "20"),
        ("from-mon-1", "11:00"),
        ("name", "Claire <b>F</b>"),
        ("day-0", "2027-13-01"),
    ];
    let answer = sends(&site, page, &admin, &with(&form, &typed, "save")).await;
    assert_eq!(answer.status(), 400);
    let text = answer.text().await.unwrap();
    for said in ["is not a time zone", "must be quarter hours", "overlap", "is not a day that can be taken"] {
        assert!(text.contains(said), "no “{said}” in:\n{text}");
    }
    assert!(text.contains("value=\"Mars/Base\"") && text.contains("value=\"2027-13-01\""), "typed and lost");
    assert!(!text.contains("<b>F</b>"));
    let gap = [("day-0", "2027-03-28"), ("dfrom-0-0", "02:30"), ("dto-0-0", "04:00")];
    let answer = sends(&site, page, &admin, &with(&form, &gap, "look")).await;
    assert_eq!(answer.status(), 400);
    assert!(answer.text().await.unwrap().contains("one of these times does not exist"));
}

#[tokio::test]
async fn f76_an_adviser_edits_their_own_hours_and_only_an_administrator_the_others_and_the_closures() {
    let site = site().await;
    let hash = hashed(SECRET, "0123456789abcdef");
    let row = StaffRow {
        id: "amina".into(),
        name: "A".into(),
        role: "adviser".into(),
        office: String::new(),
        made_at: 0,
        ended_at: None,
    };
    site.desk.store.staff_add(row, hash).await.unwrap();
    let (amina, admin) = (site.sign_in("amina").await, site.sign_in("admin").await);
    assert_eq!(site.get("/desk/hours/youssef", &amina).await.status(), 403);
    let overview = site.get("/desk/hours", &amina).await.text().await.unwrap();
    assert!(overview.contains("href=\"/desk/hours/amina\"") && !overview.contains("href=\"/desk/hours/youssef\""));
    let own = site.form("/desk/hours/amina", &amina).await;
    let theirs = site.form("/desk/hours/youssef", &admin).await;
    let proof = ("csrf", site.csrf(&amina).await);
    let foreign = with(&theirs, &[(proof.0, &proof.1), ("notice", "1")], "save");
    assert_eq!(sends(&site, "/desk/hours/youssef", &amina, &foreign).await.status(), 403);
    let close = [("csrf", proof.1.as_str()), ("do", "save"), ("day-0", "2026-12-24")];
    assert_eq!(site.post("/desk/hours", &amina, &close).await.status(), 403);
    assert_eq!(sends(&site, "/desk/hours/amina", &amina, &with(&own, &[("notice", "1")], "save")).await.status(), 303);
    assert!(site.here().advisers.iter().all(|a| (a.notice == 1) == (a.id.as_str() == "amina")));
    // A run of closed days: nobody can be booked, the meeting within is listed, and opening again is an edit too.
    let (code, starts) = site.books("bo", "youssef").await;
    let form = site.form("/desk/hours", &admin).await;
    let run = [("day-0", "2026-11-30"), ("until-0", "2026-12-31")];
    let look = sends(&site, "/desk/hours", &admin, &with(&form, &run, "look")).await.text().await.unwrap();
    assert!(look.contains(&code), "{look}");
    assert!(site.here().closed.is_empty());
    let saved = sends(&site, "/desk/hours", &admin, &with(&fields_of(&look), &[], "save")).await;
    assert_eq!(saved.status(), 303);
    assert_eq!(site.here().closed.len(), 32);
    let here = site.here();
    let advisers = &here.advisers;
    let refs: Vec<_> = advisers.iter().collect();
    assert!(slots::free(&refs, &site.here().closed, &[], site.desk.clock.now()).is_empty());
    let form = site.form("/desk/hours", &admin).await;
    let none = [("day-0", ""), ("until-0", "")];
    assert_eq!(sends(&site, "/desk/hours", &admin, &with(&form, &none, "save")).await.status(), 303);
    assert!(site.here().closed.is_empty());
    let youssef = advisers.iter().find(|a| a.id.as_str() == "youssef").unwrap();
    assert!(slots::within(youssef, &site.here().closed, starts, 30));
}

#[tokio::test]
async fn f62_hours_shortened_between_the_hold_and_the_yes_refuse_it() {
    let site = site().await;
    let here = site.here();
    let advisers = &here.advisers;
    let one = advisers.iter().find(|a| a.id.as_str() == "amina").unwrap();
    let starts = slots::free(&[one], &site.here().closed, &[], site.desk.clock.now())[0].starts;
    let tap = async |n: usize, act: Act| {
        let conversation = site.desk.store.conversation_at("web", "ana").await.unwrap().unwrap();
        let kept = site.desk.store.conversation(&conversation).await.unwrap().unwrap();
        let screen = ipdesk::talk::Conversation::read(&kept.state).unwrap().rev;
        site.event("ana", n, Event::Tapped { code: act.encode(), screen, gone: false }).await;
        site.desk.store.bookings_of(&conversation).await.unwrap()
    };
    site.event("ana", 0, Event::Said { words: "/start".into() }).await;
    site.event("ana", 1, Event::Said { words: "/book".into() }).await;
    let held = tap(2, Act::Slot { adviser: one.id.short(), starts }).await;
    assert_eq!(held[0].status, BookingStatus::Held);
    let admin = site.sign_in("admin").await;
    let form = site.form("/desk/hours", &admin).await;
    let run = [("day-0", "2026-11-30"), ("until-0", "2026-12-31")];
    assert_eq!(sends(&site, "/desk/hours", &admin, &with(&form, &run, "save")).await.status(), 303);
    let after = tap(3, Act::Confirm { way: 0 }).await;
    assert!(after.iter().all(|b| b.status != BookingStatus::Kept), "booked on a closed day: {after:?}");
}
