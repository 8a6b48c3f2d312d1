//! Repeats, order, poison, bursts, languages: one turn at a time, each once.

use crate::house::{Dice, House, within};
use ipdesk::talk::{Event, state::Place};
use sqlx::Connection;
use std::time::Duration;

fn said(words: &str) -> Event {
    Event::Said { words: words.into() }
}

#[tokio::test]
async fn f05_a_repeated_update_has_one_effect() {
    for house in House::both().await {
        house.at_menu("ana").await;
        let tap = house.tap("ana", "Find the right protection");
        let order = house.reserve();
        for _ in 0..5 {
            house.comes("ana", order, tap.clone()).await.unwrap();
        }
        house.settled("ana").await;
        // And once more, long after it was done.
        house.comes("ana", order, tap).await.unwrap();
        house.settled("ana").await;
        assert_eq!(house.state("ana").await.cases.len(), 1);
        assert_eq!(house.line.notices(&format!("q{order}")).len(), 1);
        assert_eq!(house.desk.metrics.repeats.get(), 5);
        house.end().await;
    }
}

/// Words that each show on the screen after them, so that the order of turns can be read off.
const STOPS: [(&str, &str); 4] = [
    ("help", "Tap a button, or type"),
    ("privacy", "We keep your language"),
    ("language", "Which language"),
    ("person", "A person can help you"),
];

#[tokio::test]
async fn f07_updates_of_one_person_at_once_are_served_one_by_one_in_order() {
    let mut dice = Dice::new();
    for house in House::both().await {
        house.at_menu("ana").await;
        let version = version(&house, "ana").await;
        for _ in 0..10 {
            let before = house.line.accepted("ana").len();
            let plan: Vec<usize> = (0..6).map(|_| usize::try_from(dice.below(4)).unwrap()).collect();
            let coming = plan.iter().map(|n| house.happens("ana", said(STOPS[*n].0)));
            for taken in futures(coming).await {
                taken.unwrap();
            }
            house.settled("ana").await;
            let shown: Vec<String> = house.line.accepted("ana").split_off(before).into_iter().map(|a| a.text).collect();
            assert_eq!(shown.len(), plan.len(), "one screen each: {shown:?}");
            // On PostgreSQL six transactions end in any order, and what is not stored yet holds nobody up: each is
            // answered once. On SQLite they are stored as they come, so the answers are in order as well.
            let mut plan = plan;
            let mut shown = shown;
            if house.desk.store.is_shared() {
                let stop = |text: &String| STOPS.iter().position(|s| text.contains(s.1));
                shown.sort_by_key(stop);
                plan.sort_unstable();
            }
            for (text, n) in shown.iter().zip(&plan) {
                assert!(text.contains(STOPS[*n].1), "{:?} was answered {text:?}", STOPS[*n].0);
            }
        }
        assert_eq!(self::version(&house, "ana").await, version + 60, "each turn moves the state once");
        house.end().await;
    }
}

/// All at once, answered in their order; the order numbers are given at the first poll, so in the order of the list.
async fn futures<F: Future>(all: impl Iterator<Item = F>) -> Vec<F::Output> {
    let mut all: Vec<_> = all.map(Box::pin).collect();
    let mut done: Vec<Option<F::Output>> = all.iter().map(|_| None).collect();
    std::future::poll_fn(|cx| {
        for (one, slot) in all.iter_mut().zip(&mut done).filter(|(_, slot)| slot.is_none()) {
            if let std::task::Poll::Ready(value) = one.as_mut().poll(cx) {
                *slot = Some(value);
            }
        }
        if done.iter().all(Option::is_some) { std::task::Poll::Ready(()) } else { std::task::Poll::Pending }
    })
    .await;
    done.into_iter().flatten().collect()
}

async fn version(house: &House, who: &str) -> i64 {
    let id = house.conversation(who).await.unwrap();
    house.desk.store.conversation(&id).await.unwrap().unwrap().version
}

#[tokio::test]
async fn f07_what_piled_up_while_we_were_away_is_served_at_once_after_the_start() {
    let house = House::new().await;
    house.at_menu("ana").await;
    house.desk.stop(Duration::from_secs(5)).await;
    // Somebody takes updates in but makes no turns, as a program does that is told to stop.
    let store = ipdesk::store::Store::open(&house.url).await.unwrap();
    for (n, (words, _)) in (900..).zip(STOPS.iter().cycle().take(12)) {
        let arrived = ipdesk::talk::Arrived { event: said(words), tag: None, group: false, query: None };
        let event = ipdesk::store::NewEvent {
            channel: "line".into(),
            external_id: format!("u{n}"),
            address: "ana".into(),
            kind: "said".into(),
            body: serde_json::to_string(&arrived).unwrap(),
            seed: n,
            order: n,
            fresh_conversation: "x".into(),
            now: 0,
        };
        store.take_in(event).await.unwrap();
    }
    store.close().await;
    let before = house.line.accepted("ana").len();
    let loaded = ipdesk::desk::loaded::Loaded::from(&crate::house::english()).unwrap();
    let desk = crate::house::open(&house.url, &house.line, loaded, crate::house::BEGIN.parse().unwrap()).await;
    within(Duration::from_secs(3), "all twelve answers", || house.line.accepted("ana").len() == before + 12).await;
    desk.stop(Duration::from_secs(5)).await;
}

#[tokio::test]
async fn f08_a_text_that_overtakes_a_tap_does_not_make_the_tap_mean_something_else() {
    let house = House::new().await;
    house.at_menu("ana").await;
    house.taps("ana", "Find the right protection").await;
    // The tap was made first, but the typed word is taken in and served first.
    let (tap_at, tap) = (house.reserve(), house.tap("ana", "An invention"));
    house.says("ana", "menu").await;
    house.comes("ana", tap_at, tap).await.unwrap();
    house.settled("ana").await;
    let notice = house.line.notices(&format!("q{tap_at}"));
    assert!(notice[0].as_deref().is_some_and(|n| n.contains("earlier page")), "{notice:?}");
    assert_eq!(house.state("ana").await.place, Place::Menu);
    assert!(house.seen("ana").contains("Welcome"), "{}", house.seen("ana"));
    assert!(house.state("ana").await.cases[0].answers.is_empty(), "the late tap answered a question");
    // When both wait, the older one is served first, whichever was stored first.
    house.taps("ana", "My cases").await;
    house.taps("ana", "Case 1").await;
    let (tap_at, tap) = (house.reserve(), house.tap("ana", "An invention"));
    let text_at = house.reserve();
    let (text, tapped) = tokio::join!(house.comes("ana", text_at, said("menu")), house.comes("ana", tap_at, tap));
    text.unwrap();
    tapped.unwrap();
    house.settled("ana").await;
    assert_eq!(house.state("ana").await.place, Place::Menu);
    house.end().await;
}

#[tokio::test]
async fn f10_a_poisonous_event_is_parked_with_an_apology_and_the_next_one_is_served() {
    for house in House::both().await {
        house.at_menu("ana").await;
        house.at_menu("bo").await;
        let id = house.conversation("ana").await.unwrap();
        let event = ipdesk::store::NewEvent {
            channel: "line".into(),
            external_id: "poison".into(),
            address: "ana".into(),
            kind: "said".into(),
            body: "{\"event\":{\"said\":".into(),
            seed: 1,
            order: house.reserve(),
            fresh_conversation: "x".into(),
            now: house.desk.clock.seconds(),
        };
        house.desk.store.take_in_for(&id, event).await.unwrap();
        // The next one wakes the conversation: both are dealt with in one go.
        house.says("ana", "help").await;
        assert_eq!(house.desk.metrics.parked.get(), 1);
        within(Duration::from_secs(3), "the apology", || {
            house.line.transcript("ana").contains("We could not handle your last message")
        })
        .await;
        assert!(house.line.transcript("ana").contains("Tap a button, or type"), "the next one was not served");
        assert!(house.says("bo", "help").await.contains("Tap a button"));
        house.end().await;
    }
}

#[tokio::test]
async fn f10_a_state_nobody_can_read_is_never_written_over_and_holds_up_nobody_else() {
    let house = House::new().await;
    house.at_menu("ana").await;
    let id = house.conversation("ana").await.unwrap();
    let good = house.desk.store.conversation(&id).await.unwrap().unwrap().state;
    let mut db = sqlx::SqliteConnection::connect(&house.url).await.unwrap();
    for (bad, parks) in [("{\"format\":1,\"torn", true), ("{\"format\":4000000}", false)] {
        sqlx::query("UPDATE conversations SET state = ?1, version = version + 1 WHERE id = ?2")
            .bind(bad)
            .bind(&id)
            .execute(&mut db)
            .await
            .unwrap();
        let parked = house.desk.metrics.parked.get();
        house.happens("ana", said("help")).await.unwrap();
        if parks {
            house.settled("ana").await;
            assert_eq!(house.desk.metrics.parked.get(), parked + 1);
            assert!(house.line.transcript("ana").contains("type “person” to reach a person"));
        } else {
            // A newer program wrote it: the event waits for that program.
            within(Duration::from_secs(3), "the turn to be left", || house.desk.is_idle()).await;
        }
        assert!(house.says("bo", "help").await.contains("Which language") || house.choices("bo").len() > 1);
        let kept = house.desk.store.conversation(&id).await.unwrap().unwrap().state;
        assert_eq!(kept, bad, "an unreadable state was written over");
    }
    sqlx::query("UPDATE conversations SET state = ?1, version = version + 1 WHERE id = ?2")
        .bind(&good)
        .bind(&id)
        .execute(&mut db)
        .await
        .unwrap();
    // Put right, what waited is served and so is what comes next.
    assert!(house.says("ana", "privacy").await.contains("We keep your language"));
    db.close().await.unwrap();
    house.end().await;
}

#[tokio::test]
async fn f18_thirty_taps_in_a_burst_have_one_effect_and_end_every_spinner() {
    for house in House::both().await {
        house.at_menu("ana").await;
        let tap = house.tap("ana", "Find the right protection");
        let before = house.line.accepted("ana").len();
        let mut orders = Vec::new();
        for taken in futures((0..30).map(|_| house.happens("ana", tap.clone()))).await {
            orders.push(taken.unwrap());
        }
        house.settled("ana").await;
        assert_eq!(house.state("ana").await.cases.len(), 1, "one tap, one case");
        for order in orders {
            assert_eq!(house.line.notices(&format!("q{order}")).len(), 1, "the spinner of {order}");
        }
        let after = house.line.accepted("ana");
        assert!(after[before..].iter().all(|a| !a.new), "a burst of taps made new messages");
        house.end().await;
    }
}

#[tokio::test]
async fn f32_a_switch_of_language_keeps_the_place_and_every_answer() {
    let house = House::with(ipdesk::files::embedded()).await;
    house.at_menu("ana").await;
    house.taps("ana", "Find the right protection").await;
    house.taps("ana", "An invention").await;
    let before = house.state("ana").await;
    let messages = house.line.shown("ana").len();
    house.taps("ana", "Menu").await;
    house.taps("ana", "Language").await;
    house.taps("ana", "Français").await;
    house.taps("ana", "Retour").await;
    let after = house.state("ana").await;
    assert_eq!((&after.place, &after.cases, &after.profile), (&before.place, &before.cases, &before.profile));
    assert_eq!(after.speaks().code(), "fr");
    assert_eq!(house.line.live("ana").unwrap().0.lang.code(), "fr");
    assert_eq!(house.line.shown("ana").len(), messages, "the screen was not edited in place");
    house.end().await;
}
