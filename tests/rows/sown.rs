//! A run in which canaries are sown: the program on one engine, its commands, a person on Telegram, a browser.

use crate::{canaries::BOOKING, fake::TOKEN, served::Site};
use ipdesk::store::described;
use reqwest::{header, redirect::Policy};
use sqlx::{Connection, Row};
use std::{
    io::Write,
    process::{Command, Stdio},
    time::Duration,
};

pub const ANA: i64 = 4_242_000_042;

/// A run against one database.
pub struct Run {
    pub site: Site,
    pub url: String,
    pub drop: Option<String>,
}

impl Run {
    pub async fn on_both() -> Vec<Self> {
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

    pub fn is_sqlite(&self) -> bool {
        self.drop.is_none()
    }

    /// A command of the program: what it said, and its log.
    pub fn does(&self, args: &[&str], input: &str) -> (String, String) {
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
        let [said, log] = [done.stdout, done.stderr].map(|out| String::from_utf8_lossy(&out).into_owned());
        assert!(done.status.success(), "{args:?}: {said}{log}");
        (said, log)
    }

    /// The columns of every row of every table in which this stands.
    pub async fn tables_with(&self, what: &str) -> Vec<&'static str> {
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
    pub async fn texts(&self, sql: &'static str) -> Vec<String> {
        let rows: Vec<(String,)> = if self.is_sqlite() {
            sqlx::query_as(sql).fetch_all(&mut sqlx::SqliteConnection::connect(&self.url).await.unwrap()).await.unwrap()
        } else {
            sqlx::query_as(sql).fetch_all(&mut sqlx::PgConnection::connect(&self.url).await.unwrap()).await.unwrap()
        };
        rows.into_iter().map(|(text,)| text).collect()
    }

    /// Until nothing waits, in or out.
    pub async fn quiet(&self) {
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

    pub async fn says(&self, words: &str) {
        self.site.fake.says(ANA, words);
        self.quiet().await;
    }

    /// Taps the first button that begins so; false where there is none.
    pub async fn taps(&self, label: &str) -> bool {
        let begins = |_: usize, b: &serde_json::Value| b["text"].as_str().is_some_and(|t| t.starts_with(label));
        let found = self.site.fake.shared.world().button(ANA, begins);
        if let Some((message, data)) = &found {
            self.site.fake.taps_data(ANA, ANA, *message, data);
            self.quiet().await;
        }
        found.is_some()
    }

    /// Goes through the booking, whatever it asks: the first answer of each screen, or words where there is none.
    pub async fn books(&self) {
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
pub struct Browser<'r> {
    http: reqwest::Client,
    site: &'r Site,
    cookie: String,
}

impl<'r> Browser<'r> {
    pub fn new(site: &'r Site) -> Self {
        let http = reqwest::Client::builder().no_proxy().redirect(Policy::none()).build().unwrap();
        Self { http, site, cookie: String::new() }
    }

    pub async fn get(&mut self, path: &str) -> String {
        let request = self.http.get(self.site.url(path)).header(header::COOKIE, &self.cookie);
        self.took(request.send().await.unwrap()).await
    }

    pub async fn posts(&mut self, path: &str, fields: &[(&str, &str)]) -> String {
        let body = form_urlencoded::Serializer::new(String::new()).extend_pairs(fields).finish();
        let request = self.http.post(self.site.url(path)).header(header::COOKIE, &self.cookie);
        let request = request.header(header::CONTENT_TYPE, "application/x-www-form-urlencoded").body(body);
        self.took(request.send().await.unwrap()).await
    }

    async fn took(&mut self, answer: reqwest::Response) -> String {
        assert!(answer.status().as_u16() < 400, "{}", answer.status());
        if let Some(set) = answer.headers().get(header::SET_COOKIE).and_then(|set| set.to_str().ok()) {
            set.split(';').next().unwrap().clone_into(&mut self.cookie);
        }
        answer.text().await.unwrap()
    }

    /// Types something on the chat page, or taps the button with this label.
    pub async fn chats(&mut self, words: Option<&str>, label: &str) -> String {
        let page = self.get("/").await;
        let key = between(&page, "name=\"key\" value=\"", "\"");
        let tap = || {
            let before = page.split(&format!(">{label}</button>")).next().unwrap();
            before.rsplit("name=\"tap\" value=\"").next().unwrap().split('"').next().unwrap()
        };
        if let Some(words) = words {
            self.posts("/", &[("key", key), ("words", words)]).await;
        } else {
            assert!(page.contains(&format!(">{label}</button>")), "no {label}:\n{page}");
            self.posts("/", &[("key", key), ("tap", tap())]).await;
        }
        self.get("/").await
    }

    pub fn secret(&self) -> String {
        self.cookie.split_once('=').unwrap().1.to_owned()
    }
}

pub fn between<'a>(text: &'a str, open: &str, close: &str) -> &'a str {
    text.split(open).nth(1).and_then(|t| t.split(close).next()).unwrap_or_else(|| panic!("no {open} in:\n{text}"))
}
