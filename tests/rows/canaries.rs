//! Words and secrets that must stand nowhere: sown on every way in (console, Telegram, web, staff desk), in every state,
//! then looked for in the tables, the files and their log, the program's log at its most talkative, the exports, the
//! figures and the backups. Where a word may stand for a time is named here, and nowhere else (F71, F72, F73, U14, U23).

use crate::{
    fake::TOKEN,
    served::{SECRET, Served, Site},
};
use ipdesk::store::described;
use reqwest::{header, redirect::Policy};
use serde_json::json;
use sqlx::{Connection, Row};
use std::{
    io::Write,
    process::{Command, Stdio},
    time::Duration,
};

const ANA: i64 = 4_242_000_042;
const PASSWORD: &str = "CANARYPASSWORD with spaces";
/// Each in its own state, so that a hit tells where it came from. Never agreed to, so never kept.
const NEVER: [&str; 13] = [
    "CANARYPICKER",
    "CANARYMENU",
    "CANARYQUESTION",
    "CANARYZONE",
    "CANARYERASING",
    "CANARYREFUSED",
    "CANARYAFTERWARDS",
    "CANARYFIRSTNAME",
    "CANARYEDITED",
    "CANARYCAPTION",
    "CANARYMAIL",
    "CANARYWEB",
    "CANARYCONSOLE",
];
/// Agreed to be handed to a human: kept with the talk, and what the human wrote also as the message that was sent.
const AGREED: &str = "CANARYAGREED";
const REPLY: &str = "CANARYREPLY";
const NOTE: &str = "CANARYNOTE";
/// Typed where a booking asks for words (a name, the other side): kept with the booking, if at all.
const BOOKING: &str = "CANARYBOOKING";

/// A run against one database.
struct Run {
    site: Site,
    url: String,
    drop: Option<String>,
}

impl Run {
    async fn on_both() -> Vec<Self> {
        let mut all = vec![Self::of(Site::new().await, None).await];
        match std::env::var("IPDESK_TEST_PG") {
            Ok(server) => all.push(Self::of(Site::new().await, Some(server)).await),
            Err(_) => println!("skipped: no PostgreSQL (IPDESK_TEST_PG)"),
        }
        all
    }

    async fn of(mut site: Site, server: Option<String>) -> Self {
        let mut url = site.database();
        let mut drop = None;
        if let Some(server) = server {
            let name = format!("ipdesk_canary_{}", std::process::id());
            let mut admin = sqlx::PgConnection::connect(&server).await.unwrap();
            sqlx::query(sqlx::AssertSqlSafe(format!("CREATE DATABASE {name}"))).execute(&mut admin).await.unwrap();
            url = format!("{}/{name}", server.rsplit_once('/').unwrap().0);
            site.more.push(("IPDESK_DATABASE_URL", url.clone()));
            drop = Some(name);
        }
        // Everything that anything in the program would ever say.
        site.more.push(("IPDESK_LOG", "trace".into()));
        Self { site, url, drop }
    }

    fn is_sqlite(&self) -> bool {
        self.drop.is_none()
    }

    /// A command of the program, with what it said on both outputs.
    fn does(&self, args: &[&str], input: &str) -> String {
        let mut child = Command::new(env!("CARGO_BIN_EXE_ipdesk"))
            .args(args)
            .env_clear()
            .env("IPDESK_DATABASE_URL", &self.url)
            .envs(self.site.more.iter().map(|(name, value)| (name, value)))
            .env("IPDESK_TELEGRAM_TOKEN", TOKEN)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        child.stdin.take().unwrap().write_all(input.as_bytes()).unwrap();
        let done = child.wait_with_output().unwrap();
        let said = [done.stdout, done.stderr].map(|out| String::from_utf8_lossy(&out).into_owned()).concat();
        assert!(done.status.success(), "{args:?}: {said}");
        said
    }

    /// The columns of every row of every table in which this stands.
    async fn tables_with(&self, what: &str) -> Vec<&'static str> {
        let mut found = Vec::new();
        for (table, columns) in described() {
            let all = columns.iter().map(|c| format!("COALESCE(CAST({c} AS TEXT), '')")).collect::<Vec<_>>();
            let text = sqlx::AssertSqlSafe(format!("SELECT {} FROM {table}", all.join(" || '|' || ")));
            let rows: Vec<String> = if self.is_sqlite() {
                let mut db = sqlx::SqliteConnection::connect(&self.url).await.unwrap();
                sqlx::query(text).fetch_all(&mut db).await.unwrap().iter().map(|row| row.get(0)).collect()
            } else {
                let mut db = sqlx::PgConnection::connect(&self.url).await.unwrap();
                sqlx::query(text).fetch_all(&mut db).await.unwrap().iter().map(|row| row.get(0)).collect()
            };
            if rows.iter().any(|row| row.to_lowercase().contains(&what.to_lowercase())) {
                found.push(table);
            }
        }
        found
    }

    /// The rows of one query of one text column.
    async fn texts(&self, sql: &'static str) -> Vec<String> {
        let rows: Vec<(String,)> = if self.is_sqlite() {
            sqlx::query_as(sql).fetch_all(&mut sqlx::SqliteConnection::connect(&self.url).await.unwrap()).await.unwrap()
        } else {
            sqlx::query_as(sql).fetch_all(&mut sqlx::PgConnection::connect(&self.url).await.unwrap()).await.unwrap()
        };
        rows.into_iter().map(|(text,)| text).collect()
    }

    /// Until nothing waits, in or out.
    async fn quiet(&self) {
        self.site.fake.taken().await;
        let open = "SELECT CAST(COUNT(*) AS TEXT) FROM inbox WHERE state = 'open'
             UNION ALL SELECT CAST(COUNT(*) AS TEXT) FROM outbox WHERE due_at IS NOT NULL";
        for _ in 0..600 {
            if self.texts(open).await.iter().all(|n| n == "0") {
                return;
            }
            tokio::time::sleep(Duration::from_millis(25)).await;
        }
        panic!("something waits in vain\n{}", self.site.fake.transcript(ANA));
    }

    async fn says(&self, words: &str) {
        self.site.fake.says(ANA, words);
        self.quiet().await;
    }

    /// Taps the first button that begins so; false where there is none.
    async fn taps(&self, label: &str) -> bool {
        let begins = |_: usize, b: &serde_json::Value| b["text"].as_str().is_some_and(|t| t.starts_with(label));
        let found = self.site.fake.shared.world().button(ANA, begins);
        if let Some((message, data)) = &found {
            self.site.fake.taps_data(ANA, ANA, *message, data);
            self.quiet().await;
        }
        found.is_some()
    }

    /// Goes through the booking, whatever it asks: the first answer of each screen, or words where there is none.
    async fn books(&self) {
        self.says("/book").await;
        for _ in 0..16 {
            if self.site.fake.transcript(ANA).contains("Your code is") {
                return;
            }
            let screen = self.site.fake.shown(ANA).into_iter().rev().find(|s| !s.buttons.is_empty()).unwrap();
            let ways = ["Back", "Menu", "Person", "Other days", "Later times", "I am in another"];
            let choice =
                screen.labels().into_iter().find(|l| !ways.iter().any(|w| l.starts_with(w))).map(str::to_owned);
            match choice {
                Some(label) => assert!(self.taps(&label).await),
                None => self.says(BOOKING).await,
            }
        }
        panic!("no booking came about:\n{}", self.site.fake.transcript(ANA));
    }
}

/// A browser that keeps its cookie and follows no redirect.
struct Browser<'r> {
    http: reqwest::Client,
    site: &'r Site,
    cookie: String,
}

impl<'r> Browser<'r> {
    fn new(site: &'r Site) -> Self {
        let http = reqwest::Client::builder().no_proxy().redirect(Policy::none()).build().unwrap();
        Self { http, site, cookie: String::new() }
    }

    async fn get(&mut self, path: &str) -> String {
        let request = self.http.get(self.site.url(path)).header(header::COOKIE, &self.cookie);
        self.took(request.send().await.unwrap()).await
    }

    async fn posts(&mut self, path: &str, fields: &[(&str, &str)]) -> String {
        let body = form_urlencoded::Serializer::new(String::new()).extend_pairs(fields).finish();
        let request = self.http.post(self.site.url(path)).header(header::COOKIE, &self.cookie);
        let request = request.header(header::CONTENT_TYPE, "application/x-www-form-urlencoded").body(body);
        self.took(request.send().await.unwrap()).await
    }

    async fn took(&mut self, answer: reqwest::Response) -> String {
        assert!(answer.status().as_u16() < 400, "{}", answer.status());
        if let Some(set) = answer.headers().get(header::SET_COOKIE).and_then(|set| set.to_str().ok()) {
            self.cookie = set.split(';').next().unwrap().to_owned();
        }
        answer.text().await.unwrap()
    }

    /// Types something on the chat page, or taps the button with this label.
    async fn chats(&mut self, words: Option<&str>, label: &str) -> String {
        let page = self.get("/").await;
        let key = between(&page, "name=\"key\" value=\"", "\"");
        let tap = || {
            let before = page.split(&format!(">{label}</button>")).next().unwrap();
            before.rsplit("name=\"tap\" value=\"").next().unwrap().split('"').next().unwrap()
        };
        match words {
            Some(words) => self.posts("/", &[("key", key), ("words", words)]).await,
            None => {
                assert!(page.contains(&format!(">{label}</button>")), "no {label}:\n{page}");
                self.posts("/", &[("key", key), ("tap", tap())]).await
            }
        };
        self.get("/").await
    }

    fn secret(&self) -> String {
        self.cookie.split_once('=').unwrap().1.to_owned()
    }
}

fn between<'a>(text: &'a str, open: &str, close: &str) -> &'a str {
    text.split(open).nth(1).and_then(|t| t.split(close).next()).unwrap_or_else(|| panic!("no {open} in:\n{text}"))
}

fn holds(bytes: &[u8], what: &str) -> bool {
    bytes.windows(what.len()).any(|window| window.eq_ignore_ascii_case(what.as_bytes()))
}

/// What the run left to look at, and the secrets that came about in it.
struct Left {
    secrets: Vec<(&'static str, String)>,
    /// Name and bytes of everything that leaves the program: logs, exports, pages of figures, files.
    out: Vec<(String, Vec<u8>)>,
}

/// One person says on Telegram, in every state, what must never be kept.
async fn on_telegram(run: &Run) {
    let fake = &run.site.fake;
    run.says("CANARYPICKER and I invented a valve").await;
    run.says("menu").await;
    run.says("CANARYMENU is a new alloy, can I patent CANARYMENU?").await;
    run.says("Reach me: canarymail@example.org, +254 700 000 000, CANARYMAIL").await;
    fake.edits(ANA, "menu CANARYEDITED");
    run.quiet().await;
    fake.sends(ANA, json!({ "photo": [{ "file_id": "AgAD", "file_unique_id": "x", "width": 1, "height": 1, "file_size": 1 }], "caption": "CANARYCAPTION" }));
    run.quiet().await;
    let named = json!({ "id": ANA, "is_bot": false, "first_name": "CANARYFIRSTNAME", "last_name": "CANARYFIRSTNAME", "username": "CANARYFIRSTNAME", "language_code": "en" });
    fake.update(
        ANA,
        json!({ "message": { "message_id": 900_000, "date": 1_793_491_300, "text": "menu", "from": named,
        "chat": { "id": ANA, "type": "private", "first_name": "CANARYFIRSTNAME", "username": "CANARYFIRSTNAME" } } }),
    );
    run.quiet().await;
    assert!(run.taps("Find the right protection").await, "{}", fake.transcript(ANA));
    run.says("CANARYQUESTION").await;
    run.says("/book").await;
    if run.taps("I am in another time zone").await {
        run.says("CANARYZONE").await;
    }
    run.books().await;
    // Asked for consent and refused: what is typed on that card, and after it, is not kept.
    run.says("/person").await;
    assert!(run.taps("Write with a person here").await, "{}", fake.transcript(ANA));
    run.says("CANARYREFUSED before I agreed").await;
    run.says("/person").await;
    run.taps("Write with a person here").await;
    assert!(run.taps("No, stay with the guide").await, "{}", fake.transcript(ANA));
    run.says("CANARYREFUSED after I refused").await;
    // Agreed.
    run.says("/person").await;
    run.taps("Write with a person here").await;
    assert!(run.taps("I agree, ask a person").await, "{}", fake.transcript(ANA));
    run.says("CANARYAGREED, please help").await;
}

/// A human answers at the desk; pages and files of the desk are kept for the scan.
async fn at_the_desk(run: &Run, left: &mut Left) {
    left.out.push((
        "staff add".into(),
        run.does(&["staff", "add", "root", "--role", "admin", "--name", "Rita", "--secret-stdin"], PASSWORD).into(),
    ));
    let mut desk = Browser::new(&run.site);
    desk.posts("/desk/sign-in", &[("id", "root"), ("secret", PASSWORD)]).await;
    let ticket = run.texts("SELECT id FROM tickets").await.remove(0);
    let path = format!("/desk/talk/{ticket}");
    for (n, (does, words)) in [("claim", ""), ("reply", REPLY), ("note", NOTE)].into_iter().enumerate() {
        let page = desk.get(&path).await;
        let csrf = between(&page, "name=\"csrf\" value=\"", "\"").to_owned();
        let form = format!("f{n}");
        desk.posts(&path, &[("csrf", &csrf), ("do", does), ("words", words), ("form", &form)]).await;
        run.quiet().await;
    }
    assert!(desk.get(&path).await.contains(AGREED), "the one who took it over reads it");
    assert!(run.site.fake.transcript(ANA).contains(REPLY));
    for page in [
        "/desk/queue",
        "/desk/bookings",
        "/desk/content",
        "/desk/numbers",
        "/desk/numbers.csv",
        "/desk/accounts",
        "/desk/audit",
    ] {
        left.out.push((page.to_owned(), desk.get(page).await.into_bytes()));
    }
    let csrf = between(&desk.get(&path).await, "name=\"csrf\" value=\"", "\"").to_owned();
    desk.posts(&path, &[("csrf", &csrf), ("do", "return"), ("form", "f9")]).await;
    run.quiet().await;
    run.says("CANARYAFTERWARDS, now that the talk is over").await;
    left.secrets.push(("the cookie of the desk", desk.secret()));
    left.secrets.push(("a proof of a form", csrf));
}

/// The same person goes on in a browser by a code; somebody else types there, too.
async fn on_the_web(run: &Run, left: &mut Left) {
    let mut web = Browser::new(&run.site);
    web.get("/").await;
    web.chats(Some("menu"), "").await;
    web.chats(Some("CANARYWEB is my secret recipe"), "").await;
    left.secrets.push(("the cookie of the chat", web.secret()));
    // The web's own conversation is forgotten on the page.
    web.chats(Some("/delete"), "").await;
    let page = web.get("/").await;
    let yes =
        page.split("name=\"tap\" value=\"").find(|p| p.contains("Yes, delete everything")).expect("a way to say yes");
    let label = between(yes, ">", "</button>").to_owned();
    web.posts("/", &[("key", between(&page, "name=\"key\" value=\"", "\"")), ("tap", yes.split('"').next().unwrap())])
        .await;
    assert!(label.contains("Yes"));
    run.quiet().await;
}

fn look(left: &Left, allowed: impl Fn(&str, &str) -> bool) {
    let words = NEVER.iter().chain(&[AGREED, REPLY, NOTE, BOOKING, PASSWORD]).map(|w| (*w, (*w).to_owned()));
    let token = TOKEN.split_once(':').unwrap().1;
    let secrets = [("the token", token.to_owned()), ("the webhook's secret", SECRET.to_owned())];
    for (name, canary) in words.chain(secrets).chain(left.secrets.iter().cloned()) {
        for (place, bytes) in &left.out {
            if holds(bytes, &canary) {
                assert!(allowed(name, place), "{name} ({canary}) stands in {place}: {}", line_of(bytes, &canary));
            }
        }
    }
}

/// The line around a hit, to see where it came from.
fn line_of(bytes: &[u8], what: &str) -> String {
    let text = String::from_utf8_lossy(bytes);
    let found = text.lines().find(|line| line.to_lowercase().contains(&what.to_lowercase()));
    found.unwrap_or_default().chars().take(400).collect()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn f71_f72_f73_what_was_sown_everywhere_is_found_nowhere() {
    for run in Run::on_both().await {
        let mut left = Left { secrets: Vec::new(), out: Vec::new() };
        // Console first: on SQLite one process has the file.
        let said = run.does(&["chat"], "menu\nCANARYCONSOLE is my invention, can I protect it?\nprivacy\n");
        assert!(said.contains("Welcome"), "{said}");
        left.out.push(("the console".into(), said.into_bytes()));
        let mut served: Served = run.site.start().await;
        on_telegram(&run).await;
        at_the_desk(&run, &mut left).await;
        on_the_web(&run, &mut left).await;
        run.says("/delete").await;
        run.says("CANARYERASING while I was asked").await;

        // Before anybody is forgotten: only what was agreed to, and only there.
        for word in NEVER {
            assert_eq!(run.tables_with(word).await, [""; 0], "{word}");
        }
        assert_eq!(run.tables_with(AGREED).await, ["remarks"]);
        assert_eq!(run.tables_with(NOTE).await, ["remarks"]);
        assert!(run.tables_with(REPLY).await.iter().all(|t| ["remarks", "outbox"].contains(t)));
        for secret in [PASSWORD, TOKEN.split_once(':').unwrap().1, SECRET] {
            assert_eq!(run.tables_with(secret).await, [""; 0], "{secret}");
        }
        for (name, secret) in &left.secrets {
            assert_eq!(run.tables_with(secret).await, [""; 0], "{name}");
        }
        let key = run.texts("SELECT secret FROM mac_keys").await.remove(0);
        assert_eq!(run.tables_with(&key).await, ["mac_keys"]);
        left.secrets.push(("the key of the buttons", key));
        // What a person can read about themselves holds what they agreed to, and no secret of ours.
        let export = run.does(&["export", &ANA.to_string()], "");
        assert!(export.contains(AGREED), "{export}");
        left.out.push(("the export".into(), export.into_bytes()));
        left.out.push(("/metrics".into(), run.site.get("/metrics").await.1.into_bytes()));
        left.out.push(("/readyz".into(), run.site.get("/readyz").await.1.into_bytes()));

        // Then everybody is forgotten.
        run.says("/delete").await;
        assert!(run.taps("Yes, delete everything").await, "{}", run.site.fake.transcript(ANA));
        run.quiet().await;
        for address in run.texts("SELECT address FROM addresses").await {
            run.does(&["forget", &address], "");
        }
        served.term();
        assert!(served.ends(Duration::from_secs(25)).await.success());
        left.out.push(("the log".into(), run.site.log().into_bytes()));
        let backup = run.site.folder.path().join("after.ipdesk");
        left.out.push(("backup".into(), run.does(&["backup", &backup.display().to_string()], "").into_bytes()));
        let mut files = 0;
        for entry in std::fs::read_dir(run.site.folder.path()).unwrap() {
            let path = entry.unwrap().path();
            if path.is_file() && !path.ends_with("log.txt") {
                files += 1;
                left.out.push((
                    format!("the file {}", path.file_name().unwrap().to_string_lossy()),
                    std::fs::read(&path).unwrap(),
                ));
            }
        }
        assert!(files > usize::from(run.is_sqlite()), "there was no file to look at");
        for word in NEVER.iter().chain(&[AGREED, REPLY, NOTE, BOOKING]) {
            assert_eq!(run.tables_with(word).await, [""; 0], "{word}, after everybody was forgotten");
        }
        let gone = ANA.to_string();
        assert_eq!(run.tables_with(&gone).await, [""; 0], "the number of somebody forgotten");
        let log = left.out.iter().find(|(name, _)| name == "the log").unwrap();
        assert!(log.1.len() > 20_000, "the log says little: {} bytes", log.1.len());
        // The person's own words are theirs to read; the key is the store's, and stays in its files.
        look(&left, |name, place| match place {
            "the export" => [AGREED, REPLY, BOOKING].contains(&name),
            file if file.starts_with("the file ") => name == "the key of the buttons",
            _ => false,
        });
        println!(
            "{}: {} words and {} secrets looked for in {} places, {} bytes; found 0",
            if run.is_sqlite() { "SQLite" } else { "PostgreSQL" },
            NEVER.len() + 4,
            left.secrets.len() + 3,
            left.out.len(),
            left.out.iter().map(|(_, bytes)| bytes.len()).sum::<usize>()
        );
        if let (Some(name), Ok(server)) = (&run.drop, std::env::var("IPDESK_TEST_PG")) {
            let mut admin = sqlx::PgConnection::connect(&server).await.unwrap();
            let text = sqlx::AssertSqlSafe(format!("DROP DATABASE {name} WITH (FORCE)"));
            sqlx::query(text).execute(&mut admin).await.unwrap();
        }
    }
}
