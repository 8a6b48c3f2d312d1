//! For whoever runs it: from nothing to the first answer, and on to PostgreSQL; and how soon people see an answer.

use crate::served::Site;
use sqlx::{Connection, Row};
use std::{
    io::{BufRead, BufReader},
    process::{Child, Command, Stdio},
    time::{Duration, Instant},
};

/// The program with nothing but a folder: no settings, no network but this machine.
struct Clean {
    folder: tempfile::TempDir,
    port: u16,
}

impl Clean {
    fn command(&self, args: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_ipdesk"));
        command.args(args).env_clear().env("IPDESK_DATA_DIR", self.folder.path().join("data"));
        command.env("IPDESK_LISTEN", format!("127.0.0.1:{}", self.port));
        command
    }

    fn does(&self, args: &[&str]) -> String {
        let done = self.command(args).output().unwrap();
        let said = String::from_utf8_lossy(&done.stdout).into_owned();
        assert!(done.status.success(), "{args:?}: {said}{}", String::from_utf8_lossy(&done.stderr));
        said
    }
}

struct Running(Child);

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// The rows of every table, as the program told them.
fn told(said: &str) -> Vec<(String, i64)> {
    said.lines()
        .filter_map(|line| {
            let (table, rows) = line.trim().split_once(": ")?;
            Some((table.to_owned(), rows.split(' ').next()?.parse().ok()?))
        })
        .collect()
}

#[tokio::test]
async fn u25_from_nothing_to_the_first_answer_and_on_to_postgresql_with_the_same_rows() {
    let folder = tempfile::tempdir().unwrap();
    let port = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
    let clean = Clean { folder, port };
    let began = Instant::now();
    let mut child =
        clean.command(&["serve"]).stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn();
    let out = child.as_mut().unwrap().stdout.take().unwrap();
    let mut serving = Running(child.unwrap());
    // What it says is read, so that it can go on saying it.
    std::thread::spawn(move || BufReader::new(out).lines().for_each(drop));
    let http = reqwest::Client::builder().no_proxy().redirect(reqwest::redirect::Policy::none()).build().unwrap();
    let url = format!("http://127.0.0.1:{port}/");
    let page = loop {
        assert!(began.elapsed() < Duration::from_mins(5), "no answer within five minutes");
        match http.get(&url).send().await {
            Ok(answer) if answer.status().is_success() => break answer,
            _ => tokio::time::sleep(Duration::from_millis(50)).await,
        }
    };
    let cookie = page.headers()["set-cookie"].to_str().unwrap().split(';').next().unwrap().to_owned();
    let page = page.text().await.unwrap();
    let key = page.split("name=\"key\" value=\"").nth(1).unwrap().split('"').next().unwrap();
    let body = form_urlencoded::Serializer::new(String::new())
        .extend_pairs([("key", key), ("words", "What is a patent?")])
        .finish();
    let sent = http.post(&url).header("cookie", &cookie).header("content-type", "application/x-www-form-urlencoded");
    assert!(sent.body(body).send().await.unwrap().status().as_u16() < 400);
    let answer = http.get(&url).header("cookie", &cookie).send().await.unwrap().text().await.unwrap();
    assert!(answer.contains("patent") && answer.contains("article"), "{answer}");
    let took = began.elapsed();
    println!("from nothing to the first answer: {:.1} s (a build for tests)", took.as_secs_f64());
    assert!(took < Duration::from_mins(5));
    assert!(Command::new("kill").args(["-TERM", &serving.0.id().to_string()]).status().unwrap().success());
    assert!(serving.0.wait().unwrap().success());

    // To PostgreSQL: saved, put in, and counted on both sides.
    let Ok(server) = std::env::var("IPDESK_TEST_PG") else {
        println!("skipped: no PostgreSQL (IPDESK_TEST_PG)");
        return;
    };
    let name = format!("ipdesk_clean_{}", std::process::id());
    let mut admin = sqlx::PgConnection::connect(&server).await.unwrap();
    sqlx::query(sqlx::AssertSqlSafe(format!("CREATE DATABASE {name}"))).execute(&mut admin).await.unwrap();
    let target = format!("{}/{name}", server.rsplit_once('/').unwrap().0);
    let file = clean.folder.path().join("move.ipdesk").display().to_string();
    let saved = told(&clean.does(&["backup", &file]));
    let restored = told(&clean.does(&["restore", &file, "--db", &target]));
    assert!(saved.len() > 10 && saved.iter().any(|(table, rows)| table == "conversations" && *rows == 1), "{saved:?}");
    assert_eq!(saved, restored, "the rows that were put in are those that were saved");
    let mut there = sqlx::PgConnection::connect(&target).await.unwrap();
    for (table, rows) in &restored {
        let text = sqlx::AssertSqlSafe(format!("SELECT COUNT(*) FROM {table}"));
        let counted: i64 = sqlx::query(text).fetch_one(&mut there).await.unwrap().get(0);
        assert_eq!(counted, *rows, "{table}");
    }
    there.close().await.unwrap();
    let text = sqlx::AssertSqlSafe(format!("DROP DATABASE {name} WITH (FORCE)"));
    sqlx::query(text).execute(&mut admin).await.unwrap();
}

/// The time below which so many in a hundred lie.
fn percentile(times: &mut [Duration], of: usize) -> Duration {
    times.sort_unstable();
    times[(times.len() * of).div_ceil(100).saturating_sub(1)]
}

#[tokio::test]
async fn u02_an_answer_is_on_its_way_within_800_milliseconds_and_a_spinner_ends_within_300() {
    let site = Site::new().await;
    let _served = site.start().await;
    let (mut answers, mut spinners) = (Vec::new(), Vec::new());
    for person in 700..704 {
        for words in ["/start", "menu"] {
            site.fake.says(person, words);
            site.fake.taken().await;
            site.drained().await;
        }
    }
    for round in 0..40 {
        let person = 700 + round % 4;
        let before = site.fake.calls_of("sendMessage").len();
        let began = Instant::now();
        site.fake.says(person, "What does a trademark cost?");
        until(|| site.fake.calls_of("sendMessage").len() > before).await;
        answers.push(began.elapsed());
        let menu = site.fake.shared.world().button(person, |_, button| button["text"] == "Menu");
        let (message, data) = menu.expect("a way to the menu");
        let began = Instant::now();
        let tap = site.fake.taps_data(person, person, message, &data);
        until(|| !site.fake.spins(tap)).await;
        spinners.push(began.elapsed());
        site.drained().await;
    }
    let (answer, spinner) = (percentile(&mut answers, 95), percentile(&mut spinners, 95));
    println!("95 of 100 answers within {answer:?}, 95 of 100 spinners within {spinner:?} (a build for tests)");
    assert!(answer <= Duration::from_millis(800), "an answer takes {answer:?}");
    assert!(spinner <= Duration::from_millis(300), "a spinner turns for {spinner:?}");
}

async fn until(done: impl Fn() -> bool) {
    let end = Instant::now() + Duration::from_secs(20);
    while !done() {
        assert!(Instant::now() < end, "nothing came");
        tokio::time::sleep(Duration::from_millis(1)).await;
    }
}
