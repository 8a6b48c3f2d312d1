//! kill -9 at any moment, and a clean stop under load: what people see, compared with what they should.

use crate::{house::Dice, served::Site};
use ipdesk::store::Store;
use sqlx::Connection;
use std::{collections::HashMap, time::Duration};

const PEOPLE: std::ops::Range<i64> = 101..105;

/// How many messages of the bot stand in the chat.
fn messages(site: &Site, person: i64) -> usize {
    site.fake.shown(person).len()
}

#[tokio::test]
async fn f01_f02_f03_killed_twenty_times_nothing_is_lost_and_repeats_are_counted() {
    let mut dice = Dice::new();
    // Two programs side by side, each killed ten times.
    let (one, other) = (dice.below(1 << 30), dice.below(1 << 30));
    tokio::join!(siege(Dice::of(one)), siege(Dice::of(other)));
}

/// A program that is killed again and again while people write and tap.
async fn siege(mut dice: Dice) {
    let site = Site::new().await;
    let mut said = 0;
    let mut served = site.start().await;
    for round in 0..10 {
        // A word makes a new message; a tap on it changes that message.
        for words in ["menu", if round % 2 == 0 { "/help" } else { "/privacy" }] {
            for person in PEOPLE {
                site.fake.says(person, words);
            }
            said += 1;
        }
        tokio::time::sleep(Duration::from_millis(dice.below(150))).await;
        for person in PEOPLE {
            let menu = site.fake.shared.world().button(person, |_, b| b["text"] == "Menu");
            if let Some((message, data)) = menu {
                site.fake.taps_data(person, person, message, &data);
            }
        }
        tokio::time::sleep(Duration::from_millis(dice.below(100))).await;
        served.kill();
        served = site.start().await;
    }
    site.fake.taken().await;
    site.drained().await;
    served.term();
    assert!(served.ends(Duration::from_secs(20)).await.success());

    let store = Store::open(&site.database()).await.unwrap();
    let unknown = usize::try_from(store.unknowns().await.unwrap()).unwrap();
    store.close().await;
    // A screen that waited while the person had already gone on gives way to the newer one: no answer to a later word is lost.
    let gave_way = superseded(&site).await;
    let shown: Vec<usize> =
        PEOPLE.map(|p| messages(&site, p) + gave_way.get(&p.to_string()).copied().unwrap_or(0)).collect();
    for (person, shown) in PEOPLE.zip(&shown) {
        assert!(*shown >= said, "{person} lost {} answers:\n{}", said - shown, site.fake.transcript(person));
    }
    let extra = shown.iter().sum::<usize>() - said * PEOPLE.count();
    println!(
        "{} answers, {} gave way, {extra} repeated, {unknown} counted as unknown",
        said * PEOPLE.count(),
        gave_way.values().sum::<usize>()
    );
    assert!(extra <= unknown, "{extra} repeats, only {unknown} counted");
    let refused: Vec<String> = site
        .fake
        .calls()
        .iter()
        .filter(|call| {
            call.status == 400 && !call.says.contains("not modified") && !call.says.contains("query is too old")
        })
        .map(ToString::to_string)
        .collect();
    assert!(refused.is_empty(), "{refused:#?}");
}

/// Screens that gave way to newer ones, by person; nothing else may have been given up.
async fn superseded(site: &Site) -> HashMap<String, usize> {
    let mut db = sqlx::SqliteConnection::connect(&site.database()).await.unwrap();
    let rows: Vec<(String, String, i64)> =
        sqlx::query_as("SELECT address, why, COUNT(*) FROM outbox WHERE state = 'dead' GROUP BY address, why")
            .fetch_all(&mut db)
            .await
            .unwrap();
    db.close().await.unwrap();
    assert!(rows.iter().all(|(_, why, _)| why == "superseded"), "given up: {rows:?}");
    rows.into_iter().map(|(address, _, count)| (address, usize::try_from(count).unwrap())).collect()
}

#[tokio::test]
async fn f12_a_stop_under_load_loses_nothing_repeats_nothing_and_leaves_the_webhook() {
    let site = Site::new().await;
    let mut said = 0;
    for _ in 0..2 {
        let mut served = site.start().await;
        for _ in 0..3 {
            for person in PEOPLE {
                site.fake.says(person, "/help");
            }
            said += 1;
        }
        tokio::time::sleep(Duration::from_millis(30)).await;
        served.term();
        assert!(served.ends(Duration::from_secs(20)).await.success(), "{}", site.log());
    }
    assert!(site.fake.calls_of("deleteWebhook").is_empty());
    assert!(site.fake.shared.world().webhook.is_some());
    let _served = site.start().await;
    site.fake.taken().await;
    site.drained().await;
    let gave_way = superseded(&site).await;
    for person in PEOPLE {
        assert_eq!(
            messages(&site, person) + gave_way.get(&person.to_string()).copied().unwrap_or(0),
            said,
            "{}",
            site.fake.transcript(person)
        );
    }
}

#[tokio::test]
async fn f12_a_caller_that_hangs_does_not_hold_up_the_stop() {
    use tokio::io::AsyncWriteExt;
    let site = Site::new().await;
    let mut served = site.start().await;
    let mut half = tokio::net::TcpStream::connect(("127.0.0.1", site.port)).await.unwrap();
    half.write_all(b"POST /telegram HTTP/1.1\r\nHost: x\r\nX-Telegram-Bot-Api-Secret-Token: CANARY-webhook-secret\r\nContent-Length: 100\r\n\r\n{").await.unwrap();
    tokio::time::sleep(Duration::from_millis(100)).await;
    served.term();
    assert!(served.ends(Duration::from_secs(20)).await.success());
}
