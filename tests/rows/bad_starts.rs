//! Locked, full, damaged, newer: what the served program does.

use crate::{house::House, served::Site};
use ipdesk::{
    store::{Store, StoreError},
    talk::Event,
};
use sha2::{Digest, Sha256};
use sqlx::Connection;
use std::time::{Duration, Instant};

#[tokio::test]
async fn f49_a_foreign_lock_is_answered_503_within_five_seconds_and_waited_out() {
    let site = Site::new().await;
    let _served = site.start().await;
    site.fake.says(42, "menu");
    site.fake.until("a screen", |world| world.screen(42)).await;
    let mut locker = sqlx::SqliteConnection::connect(&site.database()).await.unwrap();
    sqlx::query("BEGIN IMMEDIATE").execute(&mut locker).await.unwrap();
    let began = Instant::now();
    let update = site.fake.says(42, "/help");
    let refused =
        site.fake.until("the refusal", |world| world.hook_answers.iter().find(|(id, ..)| *id == update).copied()).await;
    assert_eq!(refused.1, 503);
    assert!(refused.2 < Duration::from_secs(5), "{:?}", refused.2);
    let (status, text) = site.get("/readyz").await;
    assert_eq!(status, 503, "{text}");
    sqlx::query("ROLLBACK").execute(&mut locker).await.unwrap();
    locker.close().await.unwrap();
    site.fake.taken().await;
    site.fake.wait_for(42, "Tap a button").await;
    assert_eq!(site.fake.shown(42).len(), 2, "the refused update had two effects");
    assert_eq!(site.get("/readyz").await.0, 200);
    println!("locked for {:?}", began.elapsed());
}

#[tokio::test]
async fn f50_a_full_disk_refuses_what_comes_answers_from_the_guides_and_recovers() {
    let house = House::new().await;
    house.at_menu("ana").await;
    house.desk.store.limit_pages(1).await.unwrap();
    let mut refused = None;
    for n in 0..200 {
        let words = format!("{n} {}", "long words ".repeat(300));
        // Turns empty what they took in, so the file fills only slowly.
        if let Err(e) = house.happens("ana", Event::Said { words }).await {
            refused = Some(e);
            break;
        }
    }
    assert_eq!(refused, Some(StoreError::Full), "the channel is answered 503 on this");
    let loaded = house.desk.loaded.load();
    let (_, reading) = loaded.read(&"demo".into(), "en", "what is a trademark");
    assert!(!reading.guides.is_empty(), "the guides answer without the store");
    drop(loaded);
    house.desk.store.limit_pages(1_000_000).await.unwrap();
    house.settled("ana").await;
    assert!(house.says("ana", "help").await.contains("Tap a button"));
    house.end().await;
}

/// What `serve` says of a database it cannot use.
async fn refused(site: &Site) -> (Option<i32>, String) {
    let before = Sha256::digest(std::fs::read(site.file()).unwrap());
    let mut served = site.launch();
    let status = served.ends(Duration::from_secs(20)).await;
    assert_eq!(Sha256::digest(std::fs::read(site.file()).unwrap()), before, "the file was written to");
    assert!(site.fake.calls().is_empty(), "Telegram was called before the database was known to be good");
    let log = site.log();
    (status.code(), log.lines().filter(|l| l.starts_with("ipdesk: ")).map(str::to_owned).collect())
}

#[tokio::test]
async fn f51_a_damaged_database_is_refused_in_one_line_and_left_as_it_is() {
    for damage in 0..3 {
        let site = Site::new().await;
        let store = Store::open(&site.database()).await.unwrap();
        store.settle().await.unwrap();
        store.close().await;
        let mut bytes = std::fs::read(site.file()).unwrap();
        match damage {
            0 => bytes.truncate(bytes.len() / 2 + 100),
            1 => bytes[..16].copy_from_slice(b"not a database!!"),
            _ => bytes = vec![0; 20_000],
        }
        std::fs::write(site.file(), bytes).unwrap();
        let (status, say) = refused(&site).await;
        assert_eq!(status, Some(2), "{say}");
        assert!(say.contains("damaged and was left as it is"), "{say}");
    }
}

#[tokio::test]
async fn f52_a_newer_database_is_refused_with_its_own_status_and_left_as_it_is() {
    let site = Site::new().await;
    let store = Store::open(&site.database()).await.unwrap();
    store.close().await;
    let mut db = sqlx::SqliteConnection::connect(&site.database()).await.unwrap();
    sqlx::query(
        "INSERT INTO _sqlx_migrations SELECT 99, 'later', installed_on, 1, checksum, 0 FROM _sqlx_migrations LIMIT 1",
    )
    .execute(&mut db)
    .await
    .unwrap();
    sqlx::query("PRAGMA wal_checkpoint(TRUNCATE)").execute(&mut db).await.unwrap();
    db.close().await.unwrap();
    let (status, say) = refused(&site).await;
    assert_eq!(status, Some(3), "{say}");
    assert!(say.contains("start the newer program"), "{say}");
}
