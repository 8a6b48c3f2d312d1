//! Backup and restore: whole, from either engine into either engine.

use crate::house::{House, NOW, arrive, booking, done, event, houses, part, postgres, sqlite, turn};
use ipdesk::store::{BookingChange, CopyError, OpenError, Store, TakenIn, Turn, described};
use sqlx::Connection;

async fn live_a_little(store: &Store, from: i64, until: i64) {
    for n in from..until {
        let key = arrive(store, event(&format!("p{}", n % 20), n)).await;
        if n % 3 == 0 {
            let next = store.next_turn(&key.conversation).await.unwrap().unwrap();
            let hold =
                BookingChange::Hold { booking: booking(&format!("b{n}"), "eve", NOW + n * 3600, 30), until: NOW + 900 };
            let words = vec![part("one"), part("two \u{1F984} ümlaut")];
            let change = turn(next.event.key, next.was.version, "{\"n\":1}");
            done(store, Turn { bookings: vec![hold], parts: words, ..change }).await;
        }
    }
}

async fn restored_into(house: &House, from: &House) {
    let file = from.folder.path().join("backup.db");
    let saved = from.store.backup(&file).await.unwrap();
    assert!(saved.rows["outbox"] > 0 && saved.rows["cells"] > 0);
    let restored = house.store.restore(&file).await.unwrap();
    assert_eq!(restored, saved);
    for conversation in from.store.pending().await.unwrap() {
        let (theirs, ours) = (from.store.person_export(&conversation), house.store.person_export(&conversation));
        assert_eq!(theirs.await.unwrap(), ours.await.unwrap());
    }
    // Numbers go on above the restored ones, and known events are still known.
    assert_eq!(house.store.take_in(event("p1", 1)).await.unwrap(), TakenIn::Repeat);
    let TakenIn::New { event: number, .. } = house.store.take_in(event("p1", 9000)).await.unwrap() else { panic!() };
    let TakenIn::New { event: last, .. } = from.store.take_in(event("p1", 9000)).await.unwrap() else { panic!() };
    assert!(number > last - 4096 && number >= 150, "{number} after {last}");
    // A second restore finds the house lived in.
    assert!(matches!(house.store.restore(&file).await, Err(CopyError::NotEmpty(_))));
}

#[tokio::test]
async fn a_backup_goes_into_either_engine_and_back() {
    let from = sqlite().await;
    live_a_little(&from.store, 0, 150).await;
    let again = sqlite().await;
    restored_into(&again, &from).await;
    if let Some(server) = postgres().await {
        let from = sqlite().await;
        live_a_little(&from.store, 0, 150).await;
        restored_into(&server, &from).await;
        let back = sqlite().await;
        restored_back(&back, &server).await;
        back.end().await;
        from.end().await;
        server.end().await;
    }
    again.end().await;
    from.end().await;
}

async fn restored_back(house: &House, server: &House) {
    let file = server.folder.path().join("from-server.db");
    let saved = server.store.backup(&file).await.unwrap();
    assert_eq!(house.store.restore(&file).await.unwrap(), saved);
    let conversation = server.store.pending().await.unwrap().remove(0);
    let theirs = server.store.person_export(&conversation).await.unwrap();
    assert_eq!(theirs, house.store.person_export(&conversation).await.unwrap());
}

#[tokio::test(flavor = "multi_thread")]
async fn f59_a_backup_during_load_is_whole_and_holds_all_that_was_acknowledged_before() {
    for house in houses().await {
        live_a_little(&house.store, 0, 60).await;
        let busy = house.store.clone();
        let load = tokio::spawn(async move { live_a_little(&busy, 60, 400).await });
        let before = house.store.pending().await.unwrap();
        let file = house.folder.path().join("backup.db");
        let saved = house.store.backup(&file).await.unwrap();
        load.await.unwrap();
        assert!(saved.rows["inbox"] >= 60);
        let copy = sqlite().await;
        assert_eq!(copy.store.restore(&file).await.unwrap(), saved);
        let there = copy.store.pending().await.unwrap();
        assert!(before.iter().all(|conversation| there.contains(conversation)));
        // Every turn is whole: two parts and a booking for each done event.
        assert_eq!(saved.rows["outbox"], 2 * saved.rows["bookings"]);
        copy.end().await;
        house.end().await;
    }
}

#[tokio::test]
async fn a_backup_never_writes_over_and_a_bad_one_never_gets_in() {
    let house = sqlite().await;
    live_a_little(&house.store, 0, 10).await;
    let file = house.folder.path().join("backup.db");
    std::fs::write(&file, "precious").unwrap();
    assert_eq!(house.store.backup(&file).await, Err(CopyError::Exists(file.clone())));
    assert_eq!(std::fs::read(&file).unwrap(), b"precious");
    let empty = sqlite().await;
    let bad = empty.store.restore(&file).await;
    assert!(matches!(bad, Err(CopyError::Unfit(OpenError::Corrupt { .. }))), "{bad:?}");
    let missing = house.folder.path().join("missing.db");
    assert_eq!(empty.store.restore(&missing).await, Err(CopyError::Missing(missing.clone())));
    assert!(!missing.exists());
    empty.end().await;
    house.end().await;
}

/// A column left out of the list would be left out of every backup.
#[tokio::test]
async fn the_list_of_tables_is_the_schema() {
    let house = sqlite().await;
    let mut db = sqlx::SqliteConnection::connect(&house.url).await.unwrap();
    let mut schema: Vec<(String, Vec<String>)> = Vec::new();
    let tables: Vec<(String,)> = sqlx::query_as(
        "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%' AND name <> '_sqlx_migrations'",
    )
    .fetch_all(&mut db)
    .await
    .unwrap();
    for (table,) in tables {
        let columns: Vec<(String,)> = sqlx::query_as("SELECT name FROM pragma_table_info($1) ORDER BY cid")
            .bind(&table)
            .fetch_all(&mut db)
            .await
            .unwrap();
        schema.push((table, columns.into_iter().map(|(name,)| name).collect()));
    }
    let listed: Vec<(String, Vec<String>)> = described()
        .into_iter()
        .map(|(table, columns)| (table.to_owned(), columns.into_iter().map(str::to_owned).collect()))
        .collect();
    assert_eq!(listed, schema);
    house.end().await;
}
