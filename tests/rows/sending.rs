//! Trouble on the way out: who waits, who is closed, what is counted, and that nothing is sent by two hands.

use crate::{
    house::{House, within},
    line::Go,
};
use ipdesk::{channel::Trouble, talk::Event};
use std::time::{Duration, Instant};

async fn say(house: &House, who: &str, words: &str) {
    house.happens(who, Event::Said { words: words.into() }).await.unwrap();
}

fn wait(seconds: u64) -> Go {
    Go::Fails(Trouble::Wait { seconds, everybody: false })
}

#[tokio::test]
async fn f35_one_in_twenty_blocks_us_and_everybody_else_is_served() {
    for house in House::both().await {
        let people: Vec<String> = (0..60).map(|n| format!("p{n}")).collect();
        for (n, who) in people.iter().enumerate() {
            if n % 20 == 7 {
                house.line.always(who, Some(Trouble::Unreachable));
            }
            say(&house, who, "menu").await;
        }
        for who in &people {
            house.settled(who).await;
        }
        for (n, who) in people.iter().enumerate() {
            assert_eq!(house.line.accepted(who).len(), usize::from(n % 20 != 7), "{who}");
        }
        assert_eq!(house.desk.metrics.unreachable.get(), 3);
        // One attempt was enough to know, and who comes back is served again.
        assert_eq!(house.line.attempts("p7").len(), 1);
        house.line.always("p7", None);
        house.happens("p7", Event::Returned).await.unwrap();
        house.settled("p7").await;
        assert!(!house.line.accepted("p7").is_empty());
        house.end().await;
    }
}

#[tokio::test]
async fn f37_a_told_wait_holds_exactly_its_chat_and_never_ends_early() {
    let house = House::new().await;
    house.line.then("ana", [wait(1), wait(5)]);
    let began = Instant::now();
    say(&house, "ana", "menu").await;
    say(&house, "bo", "menu").await;
    within(Duration::from_secs(2), "bo's answer", || !house.line.accepted("bo").is_empty()).await;
    assert!(began.elapsed() < Duration::from_secs(1), "another chat waited");
    house.settled("ana").await;
    let tries = house.line.attempts("ana");
    assert_eq!(tries.len(), 3, "{tries:?}");
    assert!(tries[1].at - tries[0].at >= Duration::from_secs(1), "earlier than told: {:?}", tries[1].at - tries[0].at);
    assert!(tries[2].at - tries[1].at >= Duration::from_secs(5), "earlier than told: {:?}", tries[2].at - tries[1].at);
    assert!(tries[2].at - tries[1].at < Duration::from_secs(8), "far later than told");
    house.end().await;
}

#[tokio::test]
async fn f37_a_wait_holds_back_what_comes_behind_it_in_order() {
    let house = House::new().await;
    house.line.then("ana", [wait(4)]);
    for words in ["help", "privacy", "person"] {
        say(&house, "ana", words).await;
    }
    house.settled("ana").await;
    let texts: Vec<String> = house.line.accepted("ana").into_iter().map(|a| a.text).collect();
    assert!(texts.last().is_some_and(|t| t.contains("Which language") || t.contains("A person can help")), "{texts:?}");
    assert_eq!(house.line.attempts("ana").iter().filter(|a| !a.accepted).count(), 1, "somebody tried in the meantime");
    house.end().await;
}

#[tokio::test]
async fn f38_a_lost_answer_repeats_a_message_at_most_once_each_and_is_counted() {
    for house in House::both().await {
        house.line.then("ana", [Go::LostAfter]);
        house.says("ana", "menu").await;
        assert_eq!(house.line.accepted("ana").len(), 2, "one repeat, since nobody knew");
        assert_eq!(house.desk.metrics.unknown.get(), 1);
        // An edit repeats without being seen.
        house.says("ana", "menu").await;
        let shown = house.line.shown("ana").len();
        house.line.then("ana", [Go::LostAfter]);
        house.taps("ana", "Help").await;
        assert_eq!(house.line.shown("ana").len(), shown);
        assert_eq!(house.desk.metrics.unknown.get(), 2);
        assert_eq!(house.desk.store.unknowns().await.unwrap(), 2);
        house.end().await;
    }
}

#[tokio::test]
async fn f38_while_a_repeat_is_slow_nobody_else_sends_it_too() {
    let house = House::new().await;
    // The answer is lost, and the repeat hangs for longer than the outbox is looked at.
    house.line.then("ana", [Go::LostAfter, Go::Slow(Duration::from_millis(1_500))]);
    house.says("ana", "menu").await;
    tokio::time::sleep(Duration::from_millis(600)).await;
    assert_eq!(house.line.accepted("ana").len(), 2, "two hands sent one message");
    house.end().await;
}

#[tokio::test]
async fn f37_what_the_sweep_has_on_its_way_is_not_overtaken() {
    for house in House::both().await {
        // The first answer waits in the outbox, and hangs when the sweep sends it; then the next word comes.
        house.line.then("ana", [wait(4), Go::Slow(Duration::from_millis(1_500))]);
        say(&house, "ana", "/help").await;
        within(Duration::from_secs(9), "the sweep to take it up", || house.line.waiting("ana") == 0).await;
        say(&house, "ana", "/privacy").await;
        house.settled("ana").await;
        let texts: Vec<String> = house.line.accepted("ana").into_iter().map(|a| a.text).collect();
        assert_eq!(texts.len(), 2, "{texts:?}");
        assert!(texts[0].contains("Tap a button") && texts[1].contains("We keep"), "overtaken: {texts:?}");
        house.end().await;
    }
}

#[tokio::test]
async fn f36_a_send_that_hangs_holds_up_no_other_chat() {
    let house = House::new().await;
    // Both wait in the outbox; then one of them hangs.
    for who in ["ana", "bo"] {
        house.line.then(who, [wait(4)]);
        say(&house, who, "menu").await;
    }
    house.line.then("ana", [Go::Slow(Duration::from_secs(6))]);
    within(Duration::from_secs(8), "bo's first message", || !house.line.accepted("bo").is_empty()).await;
    house.line.then("bo", [wait(4)]);
    say(&house, "bo", "help").await;
    within(Duration::from_secs(8), "bo's second message", || house.line.accepted("bo").len() == 2).await;
    house.settled("ana").await;
    assert_eq!(house.line.accepted("ana").len(), 1, "a part on its way was sent by somebody else");
    house.end().await;
}

#[tokio::test]
async fn f39_an_unknown_refusal_sets_one_message_aside_and_stops_nothing() {
    let house = House::new().await;
    house.line.then("ana", (0..20).map(|n| Go::Fails(Trouble::Refused { hash: n })));
    for _ in 0..20 {
        house.says("ana", "menu").await;
    }
    assert_eq!(house.desk.metrics.dead.get(), 20);
    assert_eq!(house.line.attempts("ana").len(), 20, "a refused message was tried again");
    assert!(house.says("ana", "help").await.contains("Which language") || house.line.accepted("ana").len() == 1);
    house.end().await;
}

#[tokio::test]
async fn f40_a_revoked_token_stops_sending_keeps_everything_and_recovers() {
    let house = House::new().await;
    house.line.always("*", Some(Trouble::Revoked));
    for n in 0..30 {
        say(&house, &format!("p{n}"), "menu").await;
    }
    within(Duration::from_secs(5), "the turns", || house.desk.metrics.turns.get() == 30).await;
    assert!(house.desk.locked_out().is_some(), "nobody would know");
    let tried: usize = (0..30).map(|n| house.line.attempts(&format!("p{n}")).len()).sum();
    assert!(tried <= 5, "sending did not stop: {tried} attempts");
    house.line.always("*", None);
    house.desk.clock.advance(15);
    for n in 0..30 {
        let who = format!("p{n}");
        house.settled(&who).await;
        assert_eq!(house.line.accepted(&who).len(), 1, "{who}");
    }
    assert!(house.desk.locked_out().is_none());
    house.end().await;
}
