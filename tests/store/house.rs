//! Fresh stores to test in, and the small words the tests speak.

use ipdesk::store::{
    BookingChange, BookingRow, BookingStatus, EventKey, NewEvent, NewPart, Options, PartClass, Store, TakenIn, Turn,
    TurnOutcome,
};
use sqlx::Connection;
use std::path::PathBuf;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;
use tempfile::TempDir;

/// The moment all tests begin.
pub const NOW: i64 = 1_800_000_000;

/// A fresh store in a place of its own.
pub struct House {
    pub store: Store,
    pub url: String,
    pub folder: TempDir,
    database: Option<String>,
}

impl House {
    pub fn file(&self) -> PathBuf {
        self.folder.path().join("house.db")
    }

    pub fn is_sqlite(&self) -> bool {
        self.database.is_none()
    }

    /// Closes the store and clears the place.
    pub async fn end(self) {
        self.store.close().await;
        if let (Some(name), Ok(server)) = (self.database, std::env::var("IPDESK_TEST_PG")) {
            let mut admin = sqlx::PgConnection::connect(&server).await.unwrap();
            let text = sqlx::AssertSqlSafe(format!("DROP DATABASE {name} WITH (FORCE)"));
            sqlx::query(text).execute(&mut admin).await.unwrap();
        }
    }
}

pub async fn sqlite() -> House {
    let folder = tempfile::tempdir().unwrap();
    let url = format!("sqlite:{}", folder.path().join("house.db").display());
    let store = Store::open(&url).await.unwrap();
    House { store, url, folder, database: None }
}

/// A database of its own on the test server, if there is one.
pub async fn postgres() -> Option<House> {
    static COUNT: AtomicU32 = AtomicU32::new(0);
    let Ok(server) = std::env::var("IPDESK_TEST_PG") else {
        println!("skipped: no PostgreSQL (IPDESK_TEST_PG)");
        return None;
    };
    let name = format!("ipdesk_{}_{}", std::process::id(), COUNT.fetch_add(1, Ordering::Relaxed));
    let mut admin = sqlx::PgConnection::connect(&server).await.unwrap();
    sqlx::query(sqlx::AssertSqlSafe(format!("CREATE DATABASE {name}"))).execute(&mut admin).await.unwrap();
    let (base, _) = server.rsplit_once('/').unwrap();
    let url = format!("{base}/{name}");
    // Many tests share one server: few connections each, and patience.
    let options = Options { connections: 8, busy: Duration::from_secs(30), ..Options::default() };
    let store = Store::open_with(&url, &options).await.unwrap();
    Some(House { store, url, folder: tempfile::tempdir().unwrap(), database: Some(name) })
}

/// Both engines, or the one that is there.
pub async fn houses() -> Vec<House> {
    let mut houses = vec![sqlite().await];
    houses.extend(postgres().await);
    houses
}

/// An event of a person, the id and order of which is `n`.
pub fn event(person: &str, n: i64) -> NewEvent {
    NewEvent {
        channel: "web".into(),
        external_id: format!("u{n}"),
        address: person.into(),
        kind: "text".into(),
        body: format!("{{\"said\":\"{n}\"}}"),
        seed: n * 7,
        order: n,
        fresh_conversation: format!("c-{person}-{n}"),
        now: NOW + n,
    }
}

/// Takes an event in and tells its key.
pub async fn arrive(store: &Store, event: NewEvent) -> EventKey {
    match store.take_in(event).await.unwrap() {
        TakenIn::New { conversation, event } => EventKey { conversation, event },
        TakenIn::Repeat => panic!("the event was known"),
    }
}

/// A turn that only moves the state.
pub fn turn(event: EventKey, version: i64, state: &str) -> Turn {
    Turn {
        event,
        version,
        state: state.into(),
        born: None,
        tickets: Vec::new(),
        epoch: None,
        parts: Vec::new(),
        bookings: Vec::new(),
        due: Vec::new(),
        letters: Vec::new(),
        audit: Vec::new(),
        erase: false,
        courier: "courier-1".into(),
        lease_until: NOW + 60,
        now: NOW,
    }
}

pub fn part(payload: &str) -> NewPart {
    NewPart { channel: "web".into(), address: "ana".into(), class: PartClass::Send, payload: payload.into(), epoch: 0 }
}

/// Commits a turn that must be done; the numbers of its parts.
pub async fn done(store: &Store, turn: Turn) -> Vec<i64> {
    match store.commit_turn(turn).await.unwrap() {
        TurnOutcome::Done { part_ids, .. } => part_ids,
        other => panic!("not done: {other:?}"),
    }
}

pub fn booking(id: &str, adviser: &str, starts: i64, minutes: i64) -> Box<BookingRow> {
    Box::new(BookingRow {
        id: id.into(),
        code: format!("K-{id}"),
        uid: format!("{id}@example.org"),
        sequence: 0,
        office: "demo".into(),
        adviser: adviser.into(),
        conversation: String::new(),
        starts,
        minutes,
        buffer: 0,
        topic: "trademark".into(),
        lang: "en".into(),
        way: "video".into(),
        zone: "Europe/Paris".into(),
        status: BookingStatus::Held,
        held_until: None,
    })
}

/// A turn that changes bookings; refused, it is made again without the wish, as the desk does.
pub async fn try_book(store: &Store, person: &str, n: i64, changes: Vec<BookingChange>, now: i64) -> TurnOutcome {
    arrive(store, event(person, n)).await;
    let conversation = store.find_person(person).await.unwrap().remove(0);
    let next = store.next_turn(&conversation).await.unwrap().unwrap();
    let turn = Turn { bookings: changes, now, ..turn(next.event.key.clone(), next.was.version, "{}") };
    let outcome = store.commit_turn(turn.clone()).await.unwrap();
    if outcome == TurnOutcome::Taken {
        // What the desk does: step again, without the wish.
        done(store, Turn { bookings: Vec::new(), ..turn }).await;
    }
    outcome
}

/// Whether a turn was made.
pub fn is_done(outcome: &TurnOutcome) -> bool {
    matches!(outcome, TurnOutcome::Done { .. })
}
