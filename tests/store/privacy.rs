//! A person can see everything kept about them, and be forgotten whole.

use crate::house::{House, NOW, arrive, booking, done, event, houses, part, turn};
use ipdesk::store::{
    AuditRow, BookingChange, DueChange, DueKey, EventKey, NewEvent, NewPart, Retire, SentMark, StoreError, Turn,
    described,
};
use sqlx::{Connection, Row};

/// No trace of this may stay.
const CANARY: &str = "zwitscher-4711";

/// Fills every table with the canary, and one neighbour without it.
async fn move_in(house: &House) -> EventKey {
    let store = &house.store;
    for n in 1..=40 {
        let said = NewEvent { body: format!("{{\"said\":\"{CANARY} {n} {}\"}}", "x".repeat(300)), ..event(CANARY, n) };
        let said = NewEvent { fresh_conversation: "c-1".into(), ..said };
        arrive(store, said).await;
    }
    let neighbour = arrive(store, event("bo", 99)).await;
    done(store, Turn { parts: vec![part("to bo")], ..turn(neighbour, 0, "{\"home\":\"KE\"}") }).await;
    for version in 0..30 {
        let next = store.next_turn("c-1").await.unwrap().unwrap();
        let mut change =
            turn(next.event.key, version, &format!("{{\"name\":\"{CANARY}\",\"n\":\"{}\"}}", "y".repeat(900)));
        change.parts = vec![NewPart { address: CANARY.into(), ..part(&format!("dear {CANARY}")) }];
        if version == 3 {
            let mut row = booking("b1", "eve", NOW + 86_400, 45);
            row.topic = CANARY.into();
            change.bookings = vec![BookingChange::Hold { booking: row, until: NOW + 900 }];
            change.audit = vec![AuditRow { actor: "bot".into(), what: "held".into(), detail: CANARY.into() }];
            let key = DueKey { subject: "b1".into(), kind: "remind".into(), sequence: 0 };
            change.due = vec![DueChange::Set { key, at: NOW + 9, body: CANARY.into() }];
        }
        let ids = done(store, change).await;
        let sent = SentMark { part: ids[0], message_id: Some(format!("m-{CANARY}")), live: true };
        store.sent(vec![sent], NOW).await.unwrap();
    }
    store.next_turn("c-1").await.unwrap().unwrap().event.key
}

/// Every cell of every table that still carries the canary.
async fn traces(house: &House) -> Vec<String> {
    let mut found = Vec::new();
    for (table, columns) in described() {
        let all =
            columns.iter().map(|c| format!("COALESCE(CAST({c} AS TEXT), '')")).collect::<Vec<_>>().join(" || '|' || ");
        let text = sqlx::AssertSqlSafe(format!("SELECT {all} FROM {table}"));
        let rows: Vec<String> = if house.is_sqlite() {
            let mut db = sqlx::SqliteConnection::connect(&house.url).await.unwrap();
            sqlx::query(text).fetch_all(&mut db).await.unwrap().iter().map(|row| row.get(0)).collect()
        } else {
            let mut db = sqlx::PgConnection::connect(&house.url).await.unwrap();
            sqlx::query(text).fetch_all(&mut db).await.unwrap().iter().map(|row| row.get(0)).collect()
        };
        found.extend(rows.into_iter().filter(|row| row.contains(CANARY)).map(|row| format!("{table}: {row}")));
    }
    found
}

/// Whether a file of the house carries the canary anywhere in its bytes.
fn bytes_carry_it(house: &House) -> bool {
    std::fs::read_dir(house.folder.path()).unwrap().any(|entry| {
        let bytes = std::fs::read(entry.unwrap().path()).unwrap();
        bytes.windows(CANARY.len()).any(|window| window == CANARY.as_bytes())
    })
}

#[tokio::test]
async fn f72_an_erased_person_leaves_nothing_in_tables_or_bytes() {
    for house in houses().await {
        let store = &house.store;
        let key = move_in(&house).await;
        assert!(traces(&house).await.len() > 30, "the canary must be there first");
        let goodbye = NewPart { address: CANARY.into(), ..part("goodbye") };
        let ids = done(store, Turn { erase: true, parts: vec![goodbye], ..turn(key.clone(), 30, "{}") }).await;
        // The last words alone are left, until they are said.
        assert_eq!(traces(&house).await.len(), 1);
        let open = store.open_parts("c-1").await.unwrap();
        assert_eq!((open.len(), open[0].payload.as_str()), (1, "goodbye"));
        store.sent(vec![SentMark { part: ids[0], message_id: Some("m".into()), live: false }], NOW).await.unwrap();
        store.settle().await.unwrap();
        assert_eq!(traces(&house).await, Vec::<String>::new());
        if house.is_sqlite() {
            assert!(!bytes_carry_it(&house), "deleted, but still in the file's bytes");
        }
        assert!(store.conversation("c-1").await.unwrap().is_none());
        assert_eq!(store.commit_turn(turn(key, 31, "{}")).await, Err(StoreError::Gone));
        assert!(store.taken(&["eve".into()], NOW, NOW + 200_000, NOW).await.unwrap().is_empty());
        // The neighbour is untouched, the count is there, and a late repeat brings nobody back.
        assert!(store.audit(9).await.unwrap().iter().any(|line| line.row.what == "erased"));
        assert_eq!(store.find_person("bo").await.unwrap().len(), 1);
        let repeat = NewEvent { fresh_conversation: "c-1".into(), ..event(CANARY, 1) };
        assert_eq!(store.take_in(repeat).await.unwrap(), ipdesk::store::TakenIn::Repeat);
        assert_eq!(traces(&house).await, Vec::<String>::new());
        house.end().await;
    }
}

#[tokio::test]
async fn f72_the_operators_hand_erases_the_same_and_once() {
    for house in houses().await {
        move_in(&house).await;
        let erased = house.store.erase("c-1", NOW).await.unwrap();
        assert!(erased.rows > 70, "{erased:?}");
        assert_eq!(traces(&house).await, Vec::<String>::new());
        if house.is_sqlite() {
            assert!(!bytes_carry_it(&house));
        }
        assert_eq!(house.store.erase("c-1", NOW).await, Err(StoreError::Gone));
        house.end().await;
    }
}

#[tokio::test]
async fn f71_a_body_is_gone_with_its_turn() {
    for house in houses().await {
        let said = NewEvent { body: CANARY.into(), ..event("ana", 1) };
        let key = arrive(&house.store, said).await;
        assert_eq!(traces(&house).await.len(), 1);
        done(&house.store, turn(key, 0, "{}")).await;
        house.store.settle().await.unwrap();
        assert_eq!(traces(&house).await, Vec::<String>::new());
        if house.is_sqlite() {
            assert!(!bytes_carry_it(&house));
        }
        house.end().await;
    }
}

#[tokio::test]
async fn a_person_is_told_everything_that_is_kept() {
    for house in houses().await {
        move_in(&house).await;
        for code in [CANARY, "c-1", "K-b1"] {
            assert_eq!(house.store.find_person(code).await.unwrap(), ["c-1"], "{code}");
        }
        assert!(house.store.find_person("nobody").await.unwrap().is_empty());
        let told = house.store.person_export("c-1").await.unwrap();
        let count = |table: &str| told[table].as_array().unwrap().len();
        assert_eq!((count("conversations"), count("addresses"), count("inbox")), (1, 1, 40));
        assert_eq!((count("outbox"), count("bookings"), count("due"), count("audit")), (30, 1, 1, 1));
        assert_eq!(told["bookings"][0]["topic"], CANARY);
        assert_eq!(told["conversations"][0]["version"], 30);
        assert!(!told.to_string().contains("\"bo\""), "nobody else's");
        house.end().await;
    }
}

#[tokio::test]
async fn what_is_past_its_time_goes_and_nothing_else() {
    for house in houses().await {
        let store = &house.store;
        move_in(&house).await;
        store.note_unfound("en", vec!["sui-generis".into()], "mark", NOW).await.unwrap();
        let never = Retire {
            inbox_before: 0,
            outbox_before: 0,
            conversations_before: 0,
            audit_before: 0,
            talks_before: 0,
            unfound_before: 0,
            limit: 10,
            now: NOW,
        };
        let removed = store.retire(never).await.unwrap();
        assert!(removed.rows.values().all(|rows| *rows == 0), "{removed:?}");
        let closed =
            Retire { inbox_before: NOW + 1, outbox_before: NOW + 1, unfound_before: NOW + 1, now: NOW + 900, ..never };
        let removed = store.retire(closed).await.unwrap();
        // 30 turns of the one and one of the other; 30 parts sent; the lapsed hold and its three quarter hours.
        assert_eq!((removed.rows["inbox"], removed.rows["outbox"], removed.rows["unfound"]), (31, 30, 1));
        assert_eq!((removed.rows["bookings"], removed.rows["cells"]), (1, 3));
        // Something still waits for the one; only the other is old enough to go.
        let old = Retire { conversations_before: NOW + 1, ..never };
        assert_eq!(store.retire(old).await.unwrap().rows["conversations"], 1);
        assert!(store.find_person("bo").await.unwrap().is_empty());
        assert!(store.conversation("c-1").await.unwrap().is_some());
        house.end().await;
    }
}
