//! A desk over a real database, with a recording channel and people who type and tap.

use crate::line::{Line, labels};
use ipdesk::{
    channel::Channel,
    desk::{Desk, TakenEvent, clock::Clock, loaded::Loaded},
    files,
    kb::{id::OfficeId, parse::Source},
    store::{Options, Store, StoreError},
    talk::{Arrived, Conversation, Event},
};
use sqlx::Connection;
use std::{
    sync::{
        Arc,
        atomic::{AtomicI64, AtomicU32, Ordering},
    },
    time::{Duration, Instant},
};
use tempfile::TempDir;

pub struct House {
    pub desk: Arc<Desk>,
    pub line: Arc<Line>,
    pub url: String,
    _folder: TempDir,
    database: Option<String>,
    order: AtomicI64,
}

/// A Monday morning, so that there are free times.
pub const BEGIN: &str = "2026-11-02T06:00:00Z";

impl House {
    /// A house on SQLite with the knowledge of the program, in English.
    pub async fn new() -> Self {
        Self::with(english()).await
    }

    /// A house with this knowledge.
    pub async fn with(knowledge: Vec<Source>) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let url = format!("sqlite:{}", folder.path().join("house.db").display());
        Self::build(url, folder, None, knowledge).await
    }

    /// SQLite, and PostgreSQL where there is one.
    pub async fn both() -> Vec<Self> {
        static COUNT: AtomicU32 = AtomicU32::new(0);
        let mut houses = vec![Self::new().await];
        match std::env::var("IPDESK_TEST_PG") {
            Err(_) => println!("skipped: no PostgreSQL (IPDESK_TEST_PG)"),
            Ok(server) => {
                let name = format!("ipdesk_rows_{}_{}", std::process::id(), COUNT.fetch_add(1, Ordering::Relaxed));
                let mut admin = sqlx::PgConnection::connect(&server).await.unwrap();
                sqlx::query(sqlx::AssertSqlSafe(format!("CREATE DATABASE {name}"))).execute(&mut admin).await.unwrap();
                let (base, _) = server.rsplit_once('/').unwrap();
                houses.push(
                    Self::build(format!("{base}/{name}"), tempfile::tempdir().unwrap(), Some(name), english()).await,
                );
            }
        }
        houses
    }

    async fn build(url: String, folder: TempDir, database: Option<String>, knowledge: Vec<Source>) -> Self {
        let line = Arc::new(Line::default());
        let loaded = tokio::task::spawn_blocking(move || Loaded::from(&knowledge).unwrap()).await.unwrap();
        let desk = open(&url, &line, loaded, BEGIN.parse().unwrap()).await;
        Self { desk, line, url, _folder: folder, database, order: AtomicI64::new(1) }
    }

    pub async fn end(self) {
        self.desk.stop(Duration::from_secs(5)).await;
        if let (Some(name), Ok(server)) = (self.database, std::env::var("IPDESK_TEST_PG")) {
            let mut admin = sqlx::PgConnection::connect(&server).await.unwrap();
            sqlx::query(sqlx::AssertSqlSafe(format!("DROP DATABASE {name} WITH (FORCE)")))
                .execute(&mut admin)
                .await
                .unwrap();
        }
    }

    fn next(&self) -> i64 {
        self.order.fetch_add(1, Ordering::Relaxed)
    }

    /// Takes an event in with its own order number, as the channel would.
    pub async fn happens(&self, who: &str, event: Event) -> Result<i64, StoreError> {
        let order = self.next();
        self.comes(who, order, event).await.map(|()| order)
    }

    /// Takes an event in that happened in this place of the order.
    pub async fn comes(&self, who: &str, order: i64, event: Event) -> Result<(), StoreError> {
        let arrived = Arrived { event, tag: Some("en".into()), group: false, query: Some(format!("q{order}")) };
        self.desk
            .take_in(TakenEvent {
                channel: "line",
                external_id: format!("u{order}"),
                address: who.into(),
                order,
                arrived,
            })
            .await
    }

    /// A place in the order for an event that comes later.
    pub fn reserve(&self) -> i64 {
        self.next()
    }

    /// Says something and waits for the answer.
    pub async fn says(&self, who: &str, words: &str) -> String {
        self.happens(who, Event::Said { words: words.into() }).await.unwrap();
        self.settled(who).await;
        self.seen(who)
    }

    /// The tap on a button as the channel would hand it in.
    #[track_caller]
    pub fn tap(&self, who: &str, label: &str) -> Event {
        let (button, screen) = self
            .line
            .button(who, label)
            .unwrap_or_else(|| panic!("{who} has no button {label:?}:\n{}", self.line.transcript(who)));
        Event::Tapped { code: button.code, screen, gone: false }
    }

    /// Taps and waits for the answer.
    pub async fn taps(&self, who: &str, label: &str) -> String {
        let tap = self.tap(who, label);
        self.happens(who, tap).await.unwrap();
        self.settled(who).await;
        self.seen(who)
    }

    /// The text of the newest message with buttons.
    pub fn seen(&self, who: &str) -> String {
        self.line.live(who).map(|(part, _)| part.text).unwrap_or_default()
    }

    /// The labels of the newest message with buttons.
    pub fn choices(&self, who: &str) -> Vec<String> {
        self.line.live(who).map(|(part, _)| labels(&part).into_iter().map(str::to_owned).collect()).unwrap_or_default()
    }

    pub async fn conversation(&self, who: &str) -> Option<String> {
        self.desk.store.find_person(who).await.unwrap().into_iter().next()
    }

    pub async fn state(&self, who: &str) -> Conversation {
        let id = self.conversation(who).await.expect("a conversation");
        let kept = self.desk.store.conversation(&id).await.unwrap().unwrap();
        Conversation::read(&kept.state).unwrap()
    }

    /// Waits until nothing of this person waits any more, in or out.
    pub async fn settled(&self, who: &str) {
        let end = Instant::now() + Duration::from_secs(20);
        loop {
            let done = match self.conversation(who).await {
                None => true,
                Some(id) => {
                    self.desk.store.next_event(&id).await.unwrap().is_none()
                        && self.desk.store.open_parts(&id).await.unwrap().is_empty()
                }
            };
            if done && self.desk.is_idle() {
                return;
            }
            assert!(Instant::now() < end, "{who} waits in vain:\n{}", self.line.transcript(who));
            tokio::time::sleep(Duration::from_millis(3)).await;
        }
    }

    /// Somebody who is at the menu.
    pub async fn at_menu(&self, who: &str) {
        self.says(who, "/start").await;
        self.says(who, "menu").await;
    }
}

/// The knowledge of the program with one language: it is read in half the time, and most rows need no more.
pub fn english() -> Vec<Source> {
    files::embedded()
        .into_iter()
        .filter(|(path, _)| !path.starts_with("locales/") || path.starts_with("locales/en/"))
        .collect()
}

/// Opens a desk; the same again over the same database is a restart.
pub async fn open(url: &str, line: &Arc<Line>, loaded: Loaded, at: jiff::Timestamp) -> Arc<Desk> {
    let options = Options { connections: 8, busy: Duration::from_secs(4), ..Options::default() };
    let store = Store::open_with(url, &options).await.unwrap();
    let channels: Vec<Arc<dyn Channel>> = vec![Arc::clone(line) as Arc<dyn Channel>];
    let desk = Desk::open(store, Clock::starting(at), loaded, vec![OfficeId::new("demo")], channels).await.unwrap();
    desk.start().await.unwrap();
    desk
}

/// Waits until this holds, for so long at most.
pub async fn within(time: Duration, what: &str, mut look: impl FnMut() -> bool) {
    let end = Instant::now() + time;
    while !look() {
        assert!(Instant::now() < end, "waited in vain for {what}");
        tokio::time::sleep(Duration::from_millis(3)).await;
    }
}

/// Small numbers by chance, the same for the same seed. `IPDESK_TEST_SEED` repeats a run; the seed stands in the output.
pub struct Dice(u64);

impl Dice {
    pub fn new() -> Self {
        let seed = std::env::var("IPDESK_TEST_SEED").ok().and_then(|s| s.parse().ok()).unwrap_or(20_261_121);
        println!("seed {seed} (IPDESK_TEST_SEED)");
        Self(seed)
    }

    pub fn of(seed: u64) -> Self {
        Self(seed)
    }

    pub fn below(&mut self, n: u64) -> u64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % n
    }
}
