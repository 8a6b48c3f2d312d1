//! Locked, full, damaged, too new: what is refused, and that nothing is lost by it.

use crate::house::{House, arrive, done, event, sqlite, turn};
use ipdesk::store::{OpenError, Options, Store, StoreError, TakenIn};
use sha2::{Digest, Sha256};
use sqlx::Connection;
use std::path::Path;
use std::time::{Duration, Instant};

#[tokio::test]
async fn f49_a_foreign_lock_is_answered_with_again_within_five_seconds_and_waited_out() {
    let house = sqlite().await;
    let known = arrive(&house.store, event("ana", 1)).await;
    let mut locker = sqlx::SqliteConnection::connect(&house.url).await.unwrap();
    sqlx::query("BEGIN IMMEDIATE").execute(&mut locker).await.unwrap();
    let began = Instant::now();
    // A queue of people, some of whom come while the first ones wait.
    let people = (10..40).map(|n| {
        let store = house.store.clone();
        tokio::spawn(async move {
            tokio::time::sleep(Duration::from_millis(u64::try_from(n).unwrap() * 50)).await;
            let asked = Instant::now();
            (store.take_in(event("bo", n)).await, asked.elapsed())
        })
    });
    for person in people.collect::<Vec<_>>() {
        let (answer, waited) = person.await.unwrap();
        assert_eq!(answer, Err(StoreError::Again));
        assert!(waited < Duration::from_secs(5), "waited {waited:?}");
    }
    // Reading goes on meanwhile, and the process that comes second is told why.
    assert!(house.store.next_event(&known.conversation).await.unwrap().is_some());
    assert_eq!(house.store.writable().await, Err(StoreError::Again));
    assert!(began.elapsed() < Duration::from_secs(15));
    sqlx::query("ROLLBACK").execute(&mut locker).await.unwrap();
    assert!(matches!(house.store.take_in(event("bo", 10)).await, Ok(TakenIn::New { .. })));
    house.store.writable().await.unwrap();
    house.end().await;
}

#[tokio::test]
async fn f50_a_full_disk_refuses_writes_goes_on_reading_and_recovers() {
    let house = sqlite().await;
    let known = arrive(&house.store, event("ana", 1)).await;
    // No page more than there are.
    house.store.limit_pages(1).await.unwrap();
    let mut taken = Vec::new();
    let mut refused = 0;
    for n in 2..200 {
        let mut large = event("ana", n);
        large.body = "x".repeat(3000);
        match house.store.take_in(large).await {
            Ok(TakenIn::New { event, .. }) => taken.push(event),
            Err(StoreError::Full) => refused += 1,
            other => panic!("{other:?}"),
        }
    }
    assert!(refused > 100, "only {refused} were refused");
    assert!(house.store.next_event(&known.conversation).await.unwrap().is_some());
    house.store.limit_pages(1_000_000).await.unwrap();
    let mut large = event("ana", 500);
    large.body = "x".repeat(3000);
    assert!(matches!(house.store.take_in(large).await, Ok(TakenIn::New { .. })));
    // What was acknowledged is there, what was refused is not.
    let mut version = 0;
    let mut count = 0;
    while let Some(next) = house.store.next_turn(&known.conversation).await.unwrap() {
        done(&house.store, turn(next.event.key, version, "{}")).await;
        version += 1;
        count += 1;
    }
    assert_eq!(count, taken.len() + 2);
    house.end().await;
}

/// A closed house with some people in it; its file's bytes.
async fn filled() -> (House, Vec<u8>) {
    let house = sqlite().await;
    for n in 0..60 {
        let key = arrive(&house.store, event(&format!("person-{n}"), n)).await;
        if n % 2 == 0 {
            done(&house.store, turn(key, 0, &format!("{{\"home\":\"{n}\"}}"))).await;
        }
    }
    house.store.close().await;
    let bytes = std::fs::read(house.file()).unwrap();
    (house, bytes)
}

/// Reads everything a start reads; an error is allowed, a panic is not.
async fn read_through(store: &Store) {
    for conversation in store.pending().await.unwrap_or_default() {
        store.next_turn(&conversation).await.ok();
        store.person_export(&conversation).await.ok();
    }
}

fn hash(file: &Path) -> Vec<u8> {
    Sha256::digest(std::fs::read(file).unwrap()).to_vec()
}

#[tokio::test]
async fn f51_a_cut_emptied_or_foreign_file_is_refused_and_left_as_it_is() {
    let (house, bytes) = filled().await;
    for length in [0, 1, 50, 99, 100, 512, 4095, 4096, 8192, bytes.len() / 2, bytes.len() - 4096, bytes.len() - 1] {
        std::fs::write(house.file(), &bytes[..length]).unwrap();
        let before = hash(&house.file());
        let refused = Store::open(&house.url).await;
        assert!(matches!(refused, Err(OpenError::Corrupt { .. })), "{length} bytes: {refused:?}");
        assert_eq!(hash(&house.file()), before, "{length} bytes: it was written to");
    }
    std::fs::write(house.file(), "Dear diary, this is no database. ".repeat(200)).unwrap();
    assert!(matches!(Store::open(&house.url).await, Err(OpenError::Corrupt { .. })));
    std::fs::write(house.file(), &bytes).unwrap();
    let whole = Store::open(&house.url).await.unwrap();
    assert_eq!(whole.pending().await.unwrap().len(), 30);
    whole.close().await;
}

/// What damage the check finds is refused untouched; the rest opens with every row and every key in place.
#[tokio::test]
async fn f51_flipped_bytes_are_refused_untouched_or_leave_a_sound_store() {
    let (house, bytes) = filled().await;
    let mut chance = 0x2545_f491_4f6c_dd1d_u64;
    let mut draw = |below: usize| {
        chance ^= chance << 13;
        chance ^= chance >> 7;
        chance ^= chance << 17;
        usize::try_from(chance % u64::try_from(below).unwrap()).unwrap()
    };
    let (mut refused, mut opened) = (0, 0);
    for round in 0..150 {
        let mut damaged = bytes.clone();
        for _ in 0..1 << (round % 13) {
            let place = draw(damaged.len());
            damaged[place] ^= u8::try_from(1 + draw(255)).unwrap();
        }
        std::fs::write(house.file(), &damaged).unwrap();
        match Store::open(&house.url).await {
            Err(OpenError::Corrupt { report }) => {
                assert!(!report.is_empty());
                assert_eq!(std::fs::read(house.file()).unwrap(), damaged, "it was written to");
                refused += 1;
            }
            // The bytes that hold the schema's number may say anything.
            Err(OpenError::Newer { .. } | OpenError::Forbidden { .. }) => refused += 1,
            Err(other) => panic!("{other}"),
            Ok(store) => {
                read_through(&store).await;
                store.close().await;
                opened += 1;
            }
        }
    }
    assert!(refused > 75, "{refused} refused, {opened} opened");
}

#[tokio::test]
async fn f52_a_newer_schema_is_refused_without_a_write() {
    let (house, _) = filled().await;
    let mut db = sqlx::SqliteConnection::connect(&house.url).await.unwrap();
    sqlx::query("INSERT INTO _sqlx_migrations SELECT 99, 'later', installed_on, 1, checksum, 0 FROM _sqlx_migrations WHERE version = 1")
        .execute(&mut db)
        .await
        .unwrap();
    sqlx::query("PRAGMA wal_checkpoint(TRUNCATE)").execute(&mut db).await.unwrap();
    db.close().await.unwrap();
    let before = hash(&house.file());
    let files = std::fs::read_dir(house.folder.path()).unwrap().count();
    let refused = Store::open(&house.url).await;
    assert!(matches!(refused, Err(OpenError::Newer { found: 99, .. })), "{refused:?}");
    assert_eq!(hash(&house.file()), before);
    assert_eq!(std::fs::read_dir(house.folder.path()).unwrap().count(), files, "it left files behind");
}

#[tokio::test]
async fn a_file_locked_at_the_start_is_told_as_such_and_folders_are_made() {
    let folder = tempfile::tempdir().unwrap();
    let deep = format!("sqlite:{}", folder.path().join("sub/deep/house.db").display());
    Store::open(&deep).await.unwrap().close().await;
    let url = format!("sqlite:{}", folder.path().join("other.db").display());
    let mut db = sqlx::SqliteConnection::connect(&format!("{url}?mode=rwc")).await.unwrap();
    sqlx::query("CREATE TABLE mine (a TEXT)").execute(&mut db).await.unwrap();
    sqlx::query("BEGIN IMMEDIATE").execute(&mut db).await.unwrap();
    let options = Options { busy: Duration::from_millis(50), ..Options::default() };
    let refused = Store::open_with(&url, &options).await;
    assert!(matches!(refused, Err(OpenError::Locked)), "{refused:?}");
}

#[tokio::test]
async fn an_address_that_cannot_work_is_refused_in_words() {
    for url in ["mysql://x", "sqlite:", "sqlite::memory:", "", "postgres://localhost:notaport/x"] {
        assert!(matches!(Store::open(url).await, Err(OpenError::Forbidden { .. })), "{url}");
    }
    let options = Options { busy: Duration::from_millis(500), ..Options::default() };
    let away = Store::open_with("postgres://nobody:hush@127.0.0.1:1/none", &options).await;
    let Err(OpenError::Unreachable { why }) = away else { panic!("{away:?}") };
    assert!(!why.contains("hush"));
}

#[tokio::test]
async fn a_closed_store_answers_again() {
    let house = sqlite().await;
    house.store.close().await;
    assert_eq!(house.store.take_in(event("ana", 1)).await, Err(StoreError::Again));
    assert_eq!(house.store.pending().await, Err(StoreError::Again));
}
