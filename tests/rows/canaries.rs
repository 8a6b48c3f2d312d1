//! Words and secrets that must stand nowhere: sown on every way in (console, Telegram, web, staff desk), in every state,
//! then looked for in the tables, the files and their log, the program's log at its most talkative, the exports, the
//! figures and the backups. Where a word may stand for a time is named here, and nowhere else (F71, F72, F73, U14, U23).

use crate::{
    fake::TOKEN,
    served::{SECRET, Served},
    sown::{ANA, Browser, Run, between},
};
use serde_json::json;
use sqlx::Connection;
use std::time::Duration;

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
pub const BOOKING: &str = "CANARYBOOKING";

fn holds(bytes: &[u8], what: &str) -> bool {
    bytes.windows(what.len()).any(|window| window.eq_ignore_ascii_case(what.as_bytes()))
}

/// What the run left to look at, and the secrets that came about in it.
struct Left {
    secrets: Vec<(&'static str, String)>,
    /// Name and bytes of everything that leaves the program: logs, exports, pages of figures, files.
    out: Vec<(String, Vec<u8>)>,
}

impl Left {
    /// What a command said, and its log.
    fn ran(&mut self, name: &str, (said, log): (String, String)) {
        self.out.push((name.to_owned(), said.into_bytes()));
        self.out.push((format!("the log of {name}"), log.into_bytes()));
    }
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
    let args = ["staff", "add", "root", "--role", "admin", "--name", "Rita", "--secret-stdin"];
    left.ran("staff add", run.does(&args, PASSWORD));
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
        let console = run.does(&["chat"], "menu\nCANARYCONSOLE is my invention, can I protect it?\nprivacy\n");
        assert!(console.0.contains("Welcome"), "{}", console.0);
        left.ran("the console", console);
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
        assert!(export.0.contains(AGREED), "{}", export.0);
        left.ran("the export", export);
        left.out.push(("/metrics".into(), run.site.get("/metrics").await.1.into_bytes()));
        left.out.push(("/readyz".into(), run.site.get("/readyz").await.1.into_bytes()));

        // Then everybody is forgotten.
        run.says("/delete").await;
        assert!(run.taps("Yes, delete everything").await, "{}", run.site.fake.transcript(ANA));
        run.quiet().await;
        for address in run.texts("SELECT address FROM addresses").await {
            left.ran("forget", run.does(&["forget", &address], ""));
        }
        served.term();
        assert!(served.ends(Duration::from_secs(25)).await.success());
        left.out.push(("the log".into(), run.site.log().into_bytes()));
        let backup = run.site.folder.path().join("after.ipdesk");
        left.ran("backup", run.does(&["backup", &backup.display().to_string()], ""));
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
        // What is kept about a person is theirs to read, what humans noted too; the key is the store's, and stays in its files.
        look(&left, |name, place| match place {
            "the export" => [AGREED, REPLY, NOTE, BOOKING].contains(&name),
            // A console shows what is typed in it.
            "the console" => name == "CANARYCONSOLE",
            // Every page of the desk has forms, and each form its proof.
            page if page.starts_with("/desk/") => name == "a proof of a form",
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
