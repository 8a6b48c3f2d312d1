//! Two replicas of the served program on one PostgreSQL, behind a balancer that sends updates here, there, to both at
//! once, and loses answers: what people see is what one program would have said, in the same order.

use crate::{
    house::Dice,
    pair::{PEOPLE, Pair, WORDS, taps},
};
use axum::{body::Bytes, http::StatusCode};
use serde_json::json;
use std::{collections::HashMap, sync::Arc, time::Duration};

/// A word for everybody, never the same twice in a row; some tap a button of the message before meanwhile.
fn everybody_speaks(pair: &Pair, dice: &mut Dice, asked: &mut HashMap<i64, Vec<usize>>) -> u64 {
    let fake = &pair.sites[0].fake;
    let mut updates = 0;
    for person in PEOPLE {
        let said = asked.entry(person).or_default();
        let mut next = usize::try_from(dice.below(WORDS.len() as u64)).unwrap();
        if said.last() == Some(&next) {
            next = (next + 1) % WORDS.len();
        }
        said.push(next);
        fake.says(person, WORDS[next]);
        updates += 1;
        if taps(person) && dice.below(2) == 0 {
            let menu = fake.shared.world().button(person, |_, button| button["text"] == "Menu");
            if let Some((message, data)) = menu {
                fake.taps_data(person, person, message, &data);
                updates += 1;
            }
        }
    }
    updates
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn f06_f07_two_replicas_lose_double_and_reorder_nothing_while_each_is_killed_once() {
    let mut dice = Dice::new();
    let Some(pair) = Pair::new(Dice::of(dice.below(1 << 30))).await else { return };
    let [one, other] = pair.start().await;
    let mut served = [Some(one), Some(other)];
    let known = pair.learn().await;
    let mut updates = 2 * WORDS.len() as u64;
    let mut asked = HashMap::new();
    for (which, site) in pair.sites.iter().enumerate() {
        for round in 0..12 {
            updates += everybody_speaks(&pair, &mut dice, &mut asked);
            tokio::time::sleep(Duration::from_millis(dice.below(250))).await;
            match round {
                // In the middle of it, without a word; the other serves on alone.
                4 => served[which].take().unwrap().kill(),
                // Until the lease of the dead one has run out.
                6 => pair.drained().await,
                9 => served[which] = Some(site.start().await),
                _ => {}
            }
        }
    }
    pair.sites[0].fake.taken().await;
    pair.drained().await;
    pair.judge(&known, &asked, updates).await;
    pair.end(served).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn f06_an_update_at_both_replicas_in_the_same_millisecond_has_one_effect() {
    let pairs: i64 = if std::env::var("IPDESK_TEST_ALL").is_ok() { 10_000 } else { 300 };
    let Some(pair) = Pair::new(Dice::new()).await else { return };
    let served = pair.start().await;
    for from in (0..pairs).step_by(20) {
        let twins = (from..(from + 20).min(pairs)).map(|n| {
            let balancer = Arc::clone(&pair.balancer);
            // Every third update is of somebody new: then the conversation is made twice at once, too.
            let person = 1_000 + n / 3;
            let update = json!({ "update_id": 900_000 + n, "message": {
                "message_id": n + 1, "date": 1, "text": "menu",
                "chat": { "id": person, "type": "private", "first_name": "E" },
                "from": { "id": person, "is_bot": false, "first_name": "E", "language_code": "en" },
            }});
            let body = Bytes::from(update.to_string());
            tokio::spawn(async move {
                let (one, other) = tokio::join!(balancer.to(0, &body), balancer.to(1, &body));
                for answer in [one, other] {
                    assert_eq!(answer.map(|(status, _)| status), Some(StatusCode::OK), "update {n}");
                }
            })
        });
        for twin in twins.collect::<Vec<_>>() {
            twin.await.unwrap();
        }
    }
    pair.drained().await;
    assert_eq!(pair.number("SELECT COUNT(*) FROM inbox WHERE state = 'done'").await, pairs);
    assert_eq!(pair.number("SELECT COUNT(*) FROM conversations").await, (pairs + 2) / 3);
    assert_eq!(pair.number("SELECT CAST(SUM(version) AS BIGINT) FROM conversations").await, pairs);
    let mut repeats = 0;
    for site in &pair.sites {
        repeats += site.count("ipdesk_repeated_events").await;
    }
    assert_eq!(repeats.cast_signed(), pairs, "of each pair one is new and one is a repeat");
    pair.end(served.map(Some)).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn u03_whichever_replica_answers_one_screen_of_a_chat_has_buttons() {
    let mut dice = Dice::new();
    let Some(pair) = Pair::new(Dice::of(dice.below(1 << 30))).await else { return };
    let served = pair.start().await;
    let known = pair.learn().await;
    let mut updates = 2 * WORDS.len() as u64;
    let mut asked = HashMap::new();
    for _ in 0..25 {
        updates += everybody_speaks(&pair, &mut dice, &mut asked);
        tokio::time::sleep(Duration::from_millis(40 + dice.below(120))).await;
    }
    let fake = &pair.sites[0].fake;
    fake.taken().await;
    pair.drained().await;
    pair.judge(&known, &asked, updates).await;
    for person in PEOPLE {
        let two = |world: &mut crate::fake::world::World| {
            let live = world.shown(person).iter().filter(|screen| !screen.buttons.is_empty()).count();
            (live == 1).then_some(())
        };
        fake.until(&format!("one live screen of {person}:\n{}", fake.transcript(person)), two).await;
    }
    pair.end(served.map(Some)).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn f54_connections_cut_again_and_again_lose_and_double_nothing() {
    let mut dice = Dice::new();
    let Some(pair) = Pair::new(Dice::of(dice.below(1 << 30))).await else { return };
    let served = pair.start().await;
    let known = pair.learn().await;
    let mut updates = 2 * WORDS.len() as u64;
    let mut asked = HashMap::new();
    let mut cut = 0;
    let rounds = if std::env::var("IPDESK_TEST_ALL").is_ok() { 120 } else { 20 };
    for _ in 0..rounds {
        updates += everybody_speaks(&pair, &mut dice, &mut asked);
        tokio::time::sleep(Duration::from_millis(dice.below(200))).await;
        cut += pair
            .number(
                "SELECT COUNT(*) FILTER (WHERE pg_terminate_backend(pid)) FROM pg_stat_activity
                 WHERE datname = current_database() AND application_name = 'ipdesk'",
            )
            .await;
        tokio::time::sleep(Duration::from_millis(dice.below(200))).await;
    }
    pair.sites[0].fake.taken().await;
    pair.drained().await;
    println!("{cut} connections were cut");
    assert!(cut > rounds);
    pair.judge(&known, &asked, updates).await;
    pair.end(served.map(Some)).await;
}
