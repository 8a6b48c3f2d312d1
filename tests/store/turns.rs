//! Events in, turns out: each once, in order, whole or not at all.

use crate::house::{NOW, arrive, booking, done, event, houses, part, sqlite, turn};
use ipdesk::store::{
    AuditRow, BookingChange, DueChange, DueKey, EventKey, NewEvent, PartClass, Store, StoreError, TakenIn, Turn,
    TurnOutcome,
};

/// A turn that touches every table a turn can touch.
fn full_turn(key: EventKey, version: i64) -> Turn {
    Turn {
        parts: (0..6).map(|n| part(&format!("p{n}"))).collect(),
        bookings: vec![BookingChange::Hold { booking: booking("b1", "eve", NOW + 86_400, 45), until: NOW + 900 }],
        due: vec![DueChange::Set {
            key: DueKey { subject: "b1".into(), kind: "remind".into(), sequence: 0 },
            at: NOW + 80_000,
            body: "{}".into(),
        }],
        audit: vec![AuditRow { actor: "bot".into(), what: "held".into(), detail: "{}".into() }],
        ..turn(key, version, "{\"at\":\"held\"}")
    }
}

#[tokio::test]
async fn a_turn_is_seen_whole() {
    for house in houses().await {
        let store = &house.store;
        let key = arrive(store, event("ana", 1)).await;
        assert_eq!(store.pending().await.unwrap(), std::slice::from_ref(&key.conversation));
        let next = store.next_turn(&key.conversation).await.unwrap().unwrap();
        assert_eq!((next.event.body.as_str(), next.event.seed, next.was.version), ("{\"said\":\"1\"}", 7, 0));
        assert_eq!((next.was.channel.as_str(), next.was.address.as_str(), next.was.reachable), ("web", "ana", true));

        let ids = done(store, full_turn(key.clone(), 0)).await;
        assert_eq!(ids.len(), 6);
        let kept = store.conversation(&key.conversation).await.unwrap().unwrap();
        assert_eq!((kept.state.as_str(), kept.version), ("{\"at\":\"held\"}", 1));
        assert!(store.pending().await.unwrap().is_empty());
        let open = store.open_parts(&key.conversation).await.unwrap();
        let said: Vec<_> = open.iter().map(|part| part.payload.as_str()).collect();
        assert_eq!(said, ["p0", "p1", "p2", "p3", "p4", "p5"]);
        assert_eq!(open.iter().map(|part| part.part).collect::<Vec<_>>(), ids);
        assert_eq!(open[0].class, PartClass::Send);
        assert_eq!(store.bookings_of(&key.conversation).await.unwrap().len(), 1);
        assert_eq!(store.due_now(NOW + 80_000, 9).await.unwrap().len(), 1);
        assert_eq!(store.audit(9).await.unwrap().len(), 1);
        house.end().await;
    }
}

#[tokio::test]
async fn f05_a_repeated_update_has_one_effect() {
    for house in houses().await {
        let store = &house.store;
        let first = arrive(store, event("ana", 1)).await;
        for _ in 0..4 {
            assert_eq!(store.take_in(event("ana", 1)).await.unwrap(), TakenIn::Repeat);
        }
        done(store, turn(first.clone(), 0, "{}")).await;
        assert_eq!(store.take_in(event("ana", 1)).await.unwrap(), TakenIn::Repeat);
        assert!(store.next_event(&first.conversation).await.unwrap().is_none());
        house.end().await;
    }
}

#[tokio::test]
async fn f06_twins_at_the_same_moment_have_one_effect() {
    for house in houses().await {
        for n in 0..20 {
            let twins = (0..8).map(|_| {
                let store = house.store.clone();
                tokio::spawn(async move { store.take_in(event("ana", n)).await.unwrap() })
            });
            let mut new = 0;
            for twin in twins.collect::<Vec<_>>() {
                new += i32::from(twin.await.unwrap() != TakenIn::Repeat);
            }
            assert_eq!(new, 1);
        }
        // One person, one conversation, however many events raced for the first place.
        assert_eq!(house.store.pending().await.unwrap().len(), 1);
        house.end().await;
    }
}

#[tokio::test]
async fn f09_events_wait_in_their_own_order_however_they_arrive() {
    for house in houses().await {
        let store = &house.store;
        let mut conversation = String::new();
        for n in [5, 3, 9, 1, 7] {
            conversation = arrive(store, event("ana", n)).await.conversation;
        }
        let mut seen = Vec::new();
        for version in 0..5 {
            let next = store.next_turn(&conversation).await.unwrap().unwrap();
            seen.push(next.event.seed / 7);
            done(store, turn(next.event.key, version, "{}")).await;
        }
        assert_eq!(seen, [1, 3, 5, 7, 9]);
        house.end().await;
    }
}

#[tokio::test]
async fn a_turn_commits_once_and_only_on_its_version() {
    for house in houses().await {
        let store = &house.store;
        let one = arrive(store, event("ana", 1)).await;
        let two = arrive(store, event("ana", 2)).await;
        done(store, turn(one.clone(), 0, "{\"n\":1}")).await;
        let again = Turn { parts: vec![part("twice")], ..turn(one.clone(), 0, "{}") };
        assert_eq!(store.commit_turn(again.clone()).await.unwrap(), TurnOutcome::Already);
        let again = Turn { version: 1, ..again };
        assert_eq!(store.commit_turn(again).await.unwrap(), TurnOutcome::Already);
        let stale = Turn { parts: vec![part("stale")], ..turn(two.clone(), 0, "{}") };
        assert_eq!(store.commit_turn(stale).await.unwrap(), TurnOutcome::Moved);
        assert!(store.open_parts(&one.conversation).await.unwrap().is_empty());
        assert_eq!(store.conversation(&one.conversation).await.unwrap().unwrap().state, "{\"n\":1}");
        done(store, turn(two, 1, "{\"n\":2}")).await;
        house.end().await;
    }
}

#[tokio::test]
async fn rivals_for_one_turn_leave_one_winner() {
    for house in houses().await {
        let key = arrive(&house.store, event("ana", 1)).await;
        let rivals = (0..8).map(|_| {
            let (store, key) = (house.store.clone(), key.clone());
            tokio::spawn(async move {
                let turn = Turn { parts: vec![part("hello")], ..turn(key, 0, "{}") };
                store.commit_turn(turn).await.unwrap()
            })
        });
        let mut winners = 0;
        for rival in rivals.collect::<Vec<_>>() {
            winners += i32::from(matches!(rival.await.unwrap(), TurnOutcome::Done { .. }));
        }
        assert_eq!(winners, 1);
        assert_eq!(house.store.open_parts(&key.conversation).await.unwrap().len(), 1);
        house.end().await;
    }
}

#[tokio::test]
async fn f03_a_crash_at_any_statement_of_a_turn_leaves_nothing_of_it() {
    for house in houses().await {
        let store = &house.store;
        let key = arrive(store, event("ana", 1)).await;
        // Numbers are claimed now, so that the fuse burns within the turn alone.
        store.add_parts(&key.conversation, vec![part("before")], "courier-1", NOW + 60, NOW).await.unwrap();
        let mut crashes = 0;
        loop {
            store.fail_at_statement(crashes);
            let result = store.commit_turn(full_turn(key.clone(), 1)).await;
            store.fail_at_statement(-1);
            match result {
                Err(StoreError::Again) => {}
                Ok(outcome) => {
                    assert!(matches!(outcome, TurnOutcome::Done { .. }), "{outcome:?}");
                    break;
                }
                Err(other) => panic!("{other}"),
            }
            crashes += 1;
            let next = store.next_turn(&key.conversation).await.unwrap().expect("the event still waits");
            assert_eq!((next.was.version, next.was.state.as_str()), (1, ""));
            assert_eq!(store.open_parts(&key.conversation).await.unwrap().len(), 1);
            assert!(store.bookings_of(&key.conversation).await.unwrap().is_empty());
            assert!(store.taken(&["eve".into()], NOW, NOW + 200_000, NOW).await.unwrap().is_empty());
            assert!(store.due_now(NOW + 80_000, 9).await.unwrap().is_empty());
            assert!(store.audit(9).await.unwrap().is_empty());
        }
        assert!(crashes >= 8, "only {crashes} statements were tried");
        assert_eq!(store.open_parts(&key.conversation).await.unwrap().len(), 7);
        house.end().await;
    }
}

#[tokio::test]
async fn f10_a_poisonous_event_is_counted_then_parked_and_the_next_one_goes_on() {
    for house in houses().await {
        let store = &house.store;
        let bad = arrive(store, event("ana", 1)).await;
        let good = arrive(store, event("ana", 2)).await;
        for tries in 1..=3 {
            assert_eq!(store.fail_event(&bad).await.unwrap(), tries);
        }
        assert!(store.park_event(bad.clone(), vec![part("sorry")], "courier-1", NOW + 60, NOW).await.unwrap());
        assert!(!store.park_event(bad.clone(), vec![part("sorry")], "courier-1", NOW + 60, NOW).await.unwrap());
        assert_eq!(store.fail_event(&bad).await.unwrap(), 0);
        let next = store.next_turn(&bad.conversation).await.unwrap().unwrap();
        assert_eq!(next.event.key, good);
        assert_eq!(store.open_parts(&bad.conversation).await.unwrap().len(), 1);
        done(store, turn(good, next.was.version, "{}")).await;
        house.end().await;
    }
}

#[tokio::test]
async fn a_due_row_fires_once_for_ever() {
    for house in houses().await {
        let store = &house.store;
        let key = arrive(store, event("ana", 1)).await;
        done(store, full_turn(key.clone(), 0)).await;
        let row = store.due_now(NOW + 80_000, 9).await.unwrap().remove(0);
        assert_eq!((row.conversation.as_str(), row.at), (key.conversation.as_str(), NOW + 80_000));
        let rivals = (0..8).map(|_| {
            let (store, key) = (house.store.clone(), row.key.clone());
            tokio::spawn(async move { store.fire_due(key, 1, 5, NOW + 80_000).await.unwrap() })
        });
        let mut fired = 0;
        for rival in rivals.collect::<Vec<_>>() {
            fired += i32::from(rival.await.unwrap().is_some());
        }
        assert_eq!(fired, 1);
        let waiting = store.next_event(&key.conversation).await.unwrap().unwrap();
        assert_eq!((waiting.channel.as_str(), waiting.kind.as_str()), ("due", "remind"));
        // Set again with the number it fired under, it stays silent; with the next number it fires.
        let set = |sequence| DueChange::Set { key: DueKey { sequence, ..row.key.clone() }, at: NOW, body: "{}".into() };
        done(store, Turn { due: vec![set(0), set(1)], ..turn(waiting.key, 1, "{}") }).await;
        for (sequence, fires) in [(0, false), (1, true)] {
            let key = DueKey { sequence, ..row.key.clone() };
            assert_eq!(store.fire_due(key, 1, 6, NOW).await.unwrap().is_some(), fires);
        }
        let waiting = store.next_event(&key.conversation).await.unwrap().unwrap();
        let clear = DueChange::Clear { subject: "b1".into() };
        done(store, Turn { due: vec![set(2), clear], ..turn(waiting.key, 2, "{}") }).await;
        assert!(store.due_now(NOW + 1_000_000, 9).await.unwrap().is_empty());
        house.end().await;
    }
}

/// Everything acknowledged before a kill is there after it: no commit may be lost, and none be torn from its batch.
#[tokio::test]
async fn a_group_commit_acknowledges_only_what_is_durable_and_in_order() {
    let house = sqlite().await;
    let tasks = (0..400).map(|n| {
        let store = house.store.clone();
        tokio::spawn(async move { arrive(&store, event(&format!("p{}", n % 10), n)).await })
    });
    let mut keys = Vec::new();
    for task in tasks.collect::<Vec<_>>() {
        keys.push(task.await.unwrap());
    }
    // Another connection, opened after the acknowledgements, sees every one of them.
    let other = Store::open(&house.url).await.unwrap();
    let pending = other.pending().await.unwrap();
    assert_eq!(pending.len(), 10);
    let mut count = 0;
    for conversation in pending {
        let mut version = 0;
        let mut last = i64::MIN;
        while let Some(next) = other.next_turn(&conversation).await.unwrap() {
            assert!(next.event.seed > last, "out of order");
            last = next.event.seed;
            assert!(keys.contains(&next.event.key));
            done(&other, turn(next.event.key, version, "{}")).await;
            version += 1;
            count += 1;
        }
    }
    assert_eq!(count, 400);
    other.close().await;
    house.end().await;
}

#[tokio::test]
async fn staff_events_enter_a_known_conversation_only() {
    for house in houses().await {
        let store = &house.store;
        let key = arrive(store, event("ana", 1)).await;
        let reply = NewEvent { channel: "staff".into(), address: String::new(), ..event("", 2) };
        let taken = store.take_in_for(&key.conversation, reply.clone()).await.unwrap();
        assert!(matches!(taken, TakenIn::New { .. }));
        assert_eq!(store.take_in_for(&key.conversation, reply.clone()).await.unwrap(), TakenIn::Repeat);
        let stray = NewEvent { external_id: "u3".into(), ..reply };
        assert_eq!(store.take_in_for("nobody", stray).await, Err(StoreError::Gone));
        house.end().await;
    }
}
