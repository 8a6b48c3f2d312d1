//! To a human and back: who speaks when, whatever comes in between.

use crate::{
    house::House,
    line::{Attempt, Go},
};
use ipdesk::{
    channel::Trouble,
    desk::staffed::{Became, Does, Who},
    talk::{Event, state::Owner},
};
use std::{sync::Arc, time::Duration};

fn amina() -> Who {
    Who { id: "amina".into(), name: "Amina".into() }
}
fn claire() -> Who {
    Who { id: "claire".into(), name: "Claire".into() }
}

/// Somebody who waits in the queue; gives the ticket.
async fn waits(house: &House, who: &str) -> String {
    house.at_menu(who).await;
    house.taps(who, "Person").await;
    house.taps(who, "Write with a person here").await;
    house.taps(who, "I agree").await;
    ticket_of(house, who).await
}

async fn ticket_of(house: &House, who: &str) -> String {
    let id = house.conversation(who).await.unwrap();
    let queue = house.desk.store.queue("demo").await.unwrap();
    queue.into_iter().find(|t| t.conversation == id).expect("a ticket").id
}

async fn does(house: &House, ticket: &str, who: &Who, does: Does, form: &str) -> Became {
    house.desk.staffed(ticket, who, does, form).await.unwrap()
}

fn texts(sent: &[Attempt]) -> Vec<&str> {
    sent.iter().map(|a| a.text.as_str()).collect()
}

#[tokio::test]
async fn u19_a_person_is_asked_before_anything_is_kept_and_the_talk_goes_there_and_back() {
    for house in House::both().await {
        house.at_menu("ana").await;
        house.taps("ana", "Person").await;
        let card = house.taps("ana", "Write with a person here").await;
        assert!(card.contains("Please do not send your invention"), "{card}");
        assert!(house.desk.store.queue("demo").await.unwrap().is_empty(), "nobody is asked yet");
        // Refusing loses nothing else.
        assert!(house.taps("ana", "No, stay with the guide").await.contains("A person can help you"));
        house.taps("ana", "Write with a person here").await;
        // It is Monday, 9:00 in Nairobi: open till the advisers in Europe go home.
        let waiting = house.taps("ana", "I agree").await;
        assert!(waiting.contains("You are next") && waiting.contains("open now, until"), "{waiting}");
        let ticket = ticket_of(&house, "ana").await;
        waits(&house, "bob").await;
        assert!(house.seen("bob").contains("1 person before you"), "{}", house.seen("bob"));

        house.says("ana", "is my bakery name free").await;
        assert_eq!(does(&house, &ticket, &amina(), Does::Claim, "f1").await, Became::Done);
        assert_eq!(does(&house, &ticket, &claire(), Does::Claim, "f2").await, Became::NotYours);
        house.settled("ana").await;
        let before = house.line.accepted("ana").len();
        house.says("ana", "menu").await;
        let tap = house.tap("ana", "Menu");
        house.happens("ana", tap).await.unwrap();
        house.settled("ana").await;
        assert_eq!(house.line.accepted("ana").len(), before, "the service is silent");

        assert_eq!(does(&house, &ticket, &claire(), Does::Reply("hello".into()), "f3").await, Became::NotYours);
        assert_eq!(does(&house, &ticket, &amina(), Does::Note("bakery".into()), "f4").await, Became::Done);
        assert_eq!(does(&house, &ticket, &amina(), Does::Reply("Good morning".into()), "f5").await, Became::Done);
        assert_eq!(does(&house, &ticket, &amina(), Does::Reply("Good morning".into()), "f5").await, Became::Done);
        let guide = house.desk.loaded.load().kb.guides.keys().find(|g| g.as_str().starts_with("trademark/")).cloned();
        let guide = guide.expect("a guide on trademarks");
        assert_eq!(does(&house, &ticket, &amina(), Does::Guide(guide), "f6").await, Became::Done);
        house.settled("ana").await;
        let sent = house.line.accepted("ana");
        let said = texts(&sent[before..]);
        assert_eq!(said.len(), 2, "a form sent twice counts once, and a note is never sent: {said:?}");
        assert_eq!(said[0], "Amina: Good morning");
        assert!(said[1].contains("Amina sends you this answer") && said[1].contains("Source"), "{}", said[1]);
        let remarks = house.desk.store.remarks(&ticket).await.unwrap();
        let kinds: Vec<(&str, &str)> = remarks.iter().map(|r| (r.kind.as_str(), r.words.as_str())).collect();
        assert_eq!(
            kinds[..4],
            [("person", "is my bakery name free"), ("person", "menu"), ("note", "bakery"), ("staff", "Good morning")]
        );

        assert_eq!(does(&house, &ticket, &amina(), Does::Return, "f7").await, Became::Done);
        house.settled("ana").await;
        let last = house.line.accepted("ana");
        assert!(texts(&last).iter().any(|t| t.contains("Your talk with Amina is over")));
        assert!(house.says("ana", "menu").await.contains("Welcome"), "the guide answers again");
        assert_eq!(does(&house, &ticket, &amina(), Does::Reply("late".into()), "f8").await, Became::NotYours);
        house.end().await;
    }
}

#[tokio::test]
async fn of_many_who_claim_at_once_one_has_it() {
    for house in House::both().await {
        let ticket = waits(&house, "ana").await;
        let rivals = (0..12).map(|n| {
            let (desk, ticket) = (Arc::clone(&house.desk), ticket.clone());
            tokio::spawn(async move {
                let who = Who { id: format!("s{n}"), name: format!("S{n}") };
                desk.staffed(&ticket, &who, Does::Claim, &format!("claim{n}")).await.unwrap()
            })
        });
        let mut won = 0;
        for rival in rivals.collect::<Vec<_>>() {
            won += usize::from(rival.await.unwrap() == Became::Done);
        }
        assert_eq!(won, 1);
        house.settled("ana").await;
        let greeted = house.line.accepted("ana").iter().filter(|a| a.text.contains("You are talking to")).count();
        assert_eq!(greeted, 1);
        house.end().await;
    }
}

/// What can happen between a claim and the return.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Step {
    Says,
    Taps,
    Photo,
    Forged,
    Faded,
    Replies,
}

/// Every order of up to four things, one after the other: the service says nothing in between.
#[tokio::test]
async fn k16_the_service_is_silent_in_every_order_of_events_until_it_is_handed_back() {
    const ALL: [Step; 6] = [Step::Says, Step::Taps, Step::Photo, Step::Forged, Step::Faded, Step::Replies];
    let house = House::new().await;
    waits(&house, "ana").await;
    let mut form = 0;
    let mut orders: Vec<Vec<Step>> = vec![Vec::new()];
    for _ in 0..3 {
        let longer: Vec<Vec<Step>> =
            orders.iter().flat_map(|o| ALL.map(|s| o.iter().copied().chain([s]).collect())).collect();
        orders = longer;
    }
    assert_eq!(orders.len(), 216);
    for order in orders {
        let ticket = ticket_of(&house, "ana").await;
        form += 1;
        assert_eq!(does(&house, &ticket, &amina(), Does::Claim, &format!("c{form}")).await, Became::Done);
        let start = house.line.accepted("ana").len();
        let mut replies = 0;
        for step in &order {
            let event = match step {
                Step::Says => Event::Said { words: "how long does a patent last".into() },
                Step::Taps => house.tap("ana", "Menu"),
                Step::Photo => Event::Sent { what: ipdesk::talk::Media::Photo },
                Step::Forged => Event::Forged,
                Step::Faded => Event::Faded,
                Step::Replies => {
                    form += 1;
                    replies += 1;
                    does(&house, &ticket, &amina(), Does::Reply("yes".into()), &format!("r{form}")).await;
                    continue;
                }
            };
            house.happens("ana", event).await.unwrap();
        }
        house.settled("ana").await;
        let sent = house.line.accepted("ana");
        let said = texts(&sent[start..]);
        assert!(said.iter().all(|t| *t == "Amina: yes"), "{order:?}: {said:?}");
        assert_eq!(said.len(), replies, "{order:?}");
        form += 1;
        assert_eq!(does(&house, &ticket, &amina(), Does::Return, &format!("b{form}")).await, Became::Done);
        house.settled("ana").await;
        // Asks again for the next round.
        house.taps("ana", "Person").await;
        house.taps("ana", "Write with a person here").await;
        house.taps("ana", "I agree").await;
    }
    house.end().await;
}

/// An answer of the service is under way while somebody claims: what was not sent by then is never sent.
#[tokio::test]
async fn k17_nothing_of_the_service_comes_after_the_claim_however_slow_it_is() {
    for house in House::both().await {
        for wait in [0_u64, 1, 3, 8, 20, 60] {
            let who = format!("ana{wait}");
            let ticket = waits(&house, &who).await;
            let id = house.conversation(&who).await.unwrap();
            // Each part of an answer takes its time, and a claim comes somewhere in between.
            // Words, not a command: a command that comes after the claim would end the talk.
            house.line.then(&who, (0..6).map(|_| Go::Slow(Duration::from_millis(10))));
            house.happens(&who, Event::Said { words: "how do I register a trademark".into() }).await.unwrap();
            house.happens(&who, Event::Sent { what: ipdesk::talk::Media::Photo }).await.unwrap();
            tokio::time::sleep(Duration::from_millis(wait)).await;
            let form = format!("claim {who}");
            assert_eq!(does(&house, &ticket, &amina(), Does::Claim, &form).await, Became::Done);
            house.settled(&who).await;
            let sent = house.line.accepted(&who);
            let claimed = sent.iter().position(|a| a.text.contains("You are talking to Amina")).expect("a greeting");
            // One part may have been on the wire when the claim was written; it was sent before, and arrives after.
            let after = texts(&sent[claimed + 1..]);
            assert!(after.len() <= 1, "claimed after {wait} ms, and then: {after:?}");
            let kept = house.desk.store.conversation(&id).await.unwrap().unwrap();
            assert!(kept.epoch >= 1);
            assert!(matches!(house.state(&who).await.owner, Owner::Human { .. }));
        }
        house.end().await;
    }
}

#[tokio::test]
async fn k17_what_waited_in_the_outbox_is_voided_by_the_claim() {
    let house = House::new().await;
    let ticket = waits(&house, "ana").await;
    // The channel is away: an answer waits in the outbox.
    house.line.always("ana", Some(Trouble::Again));
    house.happens("ana", Event::Said { words: "menu".into() }).await.unwrap();
    tokio::time::sleep(Duration::from_millis(300)).await;
    let id = house.conversation("ana").await.unwrap();
    let before = house.line.accepted("ana").len();
    assert_eq!(does(&house, &ticket, &amina(), Does::Claim, "c").await, Became::Done);
    house.line.always("ana", None);
    house.desk.clock.advance(60);
    house.settled("ana").await;
    let sent = house.line.accepted("ana");
    let said = texts(&sent[before..]);
    assert_eq!(said.len(), 1, "{said:?}");
    assert!(said[0].contains("You are talking to Amina"));
    assert!(house.desk.store.open_parts(&id).await.unwrap().is_empty());
    house.end().await;
}

#[tokio::test]
async fn the_person_can_end_the_talk_and_commands_stay_within_reach() {
    let house = House::new().await;
    let ticket = waits(&house, "ana").await;
    does(&house, &ticket, &amina(), Does::Claim, "c").await;
    house.settled("ana").await;
    house.taps("ana", "Back to the guide").await;
    assert_eq!(house.state("ana").await.owner, Owner::Bot);
    assert!(house.desk.store.queue("demo").await.unwrap().is_empty());
    // A command is for the service, also while a human speaks: what one may always ask stays within reach.
    let ticket = waits(&house, "ana").await;
    does(&house, &ticket, &amina(), Does::Claim, "d").await;
    house.settled("ana").await;
    assert!(house.says("ana", "/privacy").await.contains("We keep your language"));
    assert_eq!(house.state("ana").await.owner, Owner::Bot);
    house.end().await;
}

#[tokio::test]
async fn f71_words_are_kept_only_for_a_human_who_was_agreed_to_and_go_with_the_person() {
    const CANARY: &str = "zebrafoam valve";
    let house = House::new().await;
    house.at_menu("ana").await;
    house.says("ana", CANARY).await;
    house.taps("ana", "Person").await;
    house.taps("ana", "Write with a person here").await;
    // At the card nothing was agreed to yet.
    house.says("ana", CANARY).await;
    house.desk.store.settle().await.unwrap();
    assert!(!everything(&house).await.contains(CANARY));
    house.at_menu("ana").await;
    waits(&house, "ana").await;
    house.says("ana", CANARY).await;
    assert!(everything(&house).await.contains(CANARY), "now it is for a human");
    // Who leaves the queue takes the words along.
    house.taps("ana", "Leave the queue").await;
    assert!(!everything(&house).await.contains(CANARY));
    // And who is forgotten too, in the middle of a talk.
    let ticket = waits(&house, "ana").await;
    house.says("ana", CANARY).await;
    does(&house, &ticket, &amina(), Does::Claim, "c").await;
    house.says("ana", CANARY).await;
    let export = house.desk.store.person_export(&house.conversation("ana").await.unwrap()).await.unwrap();
    assert!(export.to_string().contains(CANARY), "it stands in what we keep about them");
    house.says("ana", "/delete").await;
    house.taps("ana", "Yes, delete everything").await;
    assert!(!everything(&house).await.contains(CANARY));
    house.end().await;
}

/// Everything that is stored, as one text.
async fn everything(house: &House) -> String {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("all.backup");
    house.desk.store.backup(&file).await.unwrap();
    String::from_utf8_lossy(&std::fs::read(&file).unwrap()).into_owned()
}
