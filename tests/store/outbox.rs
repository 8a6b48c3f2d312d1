//! Delivery: order, leases, and what is known of each attempt.

use crate::house::{NOW, arrive, done, event, houses, part, turn};
use ipdesk::store::{NewPart, SentMark, Turn, TurnOutcome};

fn mark(part: i64, message: &str, live: bool) -> SentMark {
    SentMark { part, message_id: Some(message.into()), live }
}

#[tokio::test]
async fn a_delivery_is_recorded_and_the_live_screen_known() {
    for house in houses().await {
        let store = &house.store;
        let key = arrive(store, event("ana", 1)).await;
        let ids = done(store, Turn { parts: vec![part("a"), part("b")], ..turn(key.clone(), 0, "{}") }).await;
        // Born in the courier's hands: nobody else may take them while the lease lasts.
        assert!(store.ready_parts(NOW + 59, "courier-2", NOW + 120, 10).await.unwrap().is_empty());
        store.sent(vec![mark(ids[0], "m1", true), mark(ids[1], "m2", false)], NOW).await.unwrap();
        assert!(store.open_parts(&key.conversation).await.unwrap().is_empty());
        let kept = store.conversation(&key.conversation).await.unwrap().unwrap();
        assert_eq!(kept.live.unwrap().message, "m1");
        assert_eq!(store.unknowns().await.unwrap(), 0);
        house.end().await;
    }
}

#[tokio::test]
async fn f02_a_dead_couriers_parts_are_taken_over_in_order_and_counted_as_unknown() {
    for house in houses().await {
        let store = &house.store;
        let key = arrive(store, event("ana", 1)).await;
        let ids = done(store, Turn { parts: vec![part("a"), part("b")], ..turn(key, 0, "{}") }).await;
        let taken = store.ready_parts(NOW + 60, "courier-2", NOW + 120, 10).await.unwrap();
        assert_eq!(taken.len(), 1, "only the oldest open part of a conversation");
        assert_eq!((taken[0].part, taken[0].maybe_sent, taken[0].attempts, taken[0].unknowns), (ids[0], true, 2, 1));
        assert!(store.ready_parts(NOW + 60, "courier-3", NOW + 120, 10).await.unwrap().is_empty());
        store.sent(vec![mark(ids[0], "m1", true)], NOW).await.unwrap();
        assert_eq!(store.ready_parts(NOW + 60, "courier-2", NOW + 120, 10).await.unwrap()[0].part, ids[1]);
        assert_eq!(store.unknowns().await.unwrap(), 2);
        house.end().await;
    }
}

#[tokio::test]
async fn a_renewed_lease_keeps_the_parts_in_their_couriers_hands_and_one_forgotten_goes_to_the_next() {
    for house in houses().await {
        let store = &house.store;
        let mut ids = Vec::new();
        for (n, who) in ["ana", "bo"].into_iter().enumerate() {
            let key = arrive(store, event(who, i64::try_from(n).unwrap())).await;
            ids.extend(done(store, Turn { parts: vec![part("a")], ..turn(key, 0, "{}") }).await);
        }
        assert_eq!(store.renew_parts("courier-2", vec![ids[0]], NOW + 600).await.unwrap(), 0, "in other hands");
        assert_eq!(store.renew_parts("courier-1", vec![ids[0]], NOW + 600).await.unwrap(), 1);
        let taken = store.ready_parts(NOW + 500, "courier-2", NOW + 900, 10).await.unwrap();
        assert_eq!(taken.iter().map(|part| part.part).collect::<Vec<_>>(), [ids[1]]);
        house.end().await;
    }
}

#[tokio::test]
async fn a_retry_waits_for_its_time_and_holds_the_conversation_back() {
    for house in houses().await {
        let store = &house.store;
        let one = arrive(store, event("ana", 1)).await;
        let two = arrive(store, event("ana", 2)).await;
        let ids = done(store, Turn { parts: vec![part("a")], ..turn(one, 0, "{}") }).await;
        store.retry_part(ids[0], NOW + 30, 1).await.unwrap();
        let later = Turn { parts: vec![part("b")], ..turn(two, 1, "{}") };
        let TurnOutcome::Done { part_ids, held_back, .. } = store.commit_turn(later).await.unwrap() else { panic!() };
        assert!(held_back, "an older part is open in nobody's hands");
        assert!(store.ready_parts(NOW + 29, "courier-1", NOW + 90, 10).await.unwrap().is_empty());
        let taken = store.ready_parts(NOW + 30, "courier-1", NOW + 90, 10).await.unwrap();
        assert_eq!((taken.len(), taken[0].part, taken[0].maybe_sent, taken[0].attempts), (1, ids[0], false, 2));
        store.sent(vec![mark(ids[0], "m", false)], NOW).await.unwrap();
        assert_eq!(store.ready_parts(NOW + 30, "courier-1", NOW + 90, 10).await.unwrap()[0].part, part_ids[0]);
        house.end().await;
    }
}

#[tokio::test]
async fn parts_behind_this_couriers_own_are_leased_at_once() {
    for house in houses().await {
        let store = &house.store;
        let one = arrive(store, event("ana", 1)).await;
        let two = arrive(store, event("ana", 2)).await;
        done(store, Turn { parts: vec![part("a")], ..turn(one, 0, "{}") }).await;
        let next = Turn { parts: vec![part("b")], ..turn(two, 1, "{}") };
        let TurnOutcome::Done { held_back, .. } = store.commit_turn(next).await.unwrap() else { panic!() };
        assert!(!held_back);
        house.end().await;
    }
}

#[tokio::test]
async fn f38_an_unknown_part_is_counted_and_tried_again_or_closed() {
    for house in houses().await {
        let store = &house.store;
        let key = arrive(store, event("ana", 1)).await;
        let ids = done(store, Turn { parts: vec![part("a")], ..turn(key.clone(), 0, "{}") }).await;
        store.unknown_part(ids[0], Some(NOW + 5), NOW).await.unwrap();
        let taken = store.ready_parts(NOW + 5, "courier-1", NOW + 60, 10).await.unwrap();
        assert_eq!((taken[0].maybe_sent, taken[0].unknowns), (true, 1));
        store.unknown_part(ids[0], None, NOW).await.unwrap();
        assert!(store.open_parts(&key.conversation).await.unwrap().is_empty());
        assert_eq!(store.unknowns().await.unwrap(), 2);
        house.end().await;
    }
}

#[tokio::test]
async fn f35_an_unreachable_address_closes_its_outbox_and_no_other() {
    for house in houses().await {
        let store = &house.store;
        let ana = arrive(store, event("ana", 1)).await;
        let bo = arrive(store, event("bo", 2)).await;
        done(store, Turn { parts: vec![part("a"), part("b")], ..turn(ana.clone(), 0, "{}") }).await;
        let to_bo = NewPart { address: "bo".into(), ..part("c") };
        done(store, Turn { parts: vec![to_bo], ..turn(bo.clone(), 0, "{}") }).await;
        assert_eq!(store.unreachable("web", "ana", NOW).await.unwrap(), 2);
        assert!(!store.conversation(&ana.conversation).await.unwrap().unwrap().reachable);
        assert!(store.conversation(&bo.conversation).await.unwrap().unwrap().reachable);
        assert_eq!(store.open_parts(&bo.conversation).await.unwrap().len(), 1);
        store.reachable("web", "ana").await.unwrap();
        assert!(store.conversation(&ana.conversation).await.unwrap().unwrap().reachable);
        house.end().await;
    }
}

#[tokio::test]
async fn a_new_owner_voids_the_unsent_words_of_the_old_one() {
    for house in houses().await {
        let store = &house.store;
        let one = arrive(store, event("ana", 1)).await;
        let two = arrive(store, event("ana", 2)).await;
        done(store, Turn { parts: vec![part("bot")], ..turn(one.clone(), 0, "{}") }).await;
        let claim = NewPart { epoch: 1, ..part("human") };
        done(store, Turn { epoch: Some(1), parts: vec![claim], ..turn(two, 1, "{}") }).await;
        let open = store.open_parts(&one.conversation).await.unwrap();
        assert_eq!(open.iter().map(|p| p.payload.as_str()).collect::<Vec<_>>(), ["human"]);
        assert_eq!(store.epoch(&one.conversation).await.unwrap(), Some(1));
        house.end().await;
    }
}

#[tokio::test]
async fn a_dead_part_no_longer_holds_the_conversation_back() {
    for house in houses().await {
        let store = &house.store;
        let key = arrive(store, event("ana", 1)).await;
        let ids = done(store, Turn { parts: vec![part("a"), part("b")], ..turn(key, 0, "{}") }).await;
        store.dead_part(ids[0], "too long", NOW).await.unwrap();
        assert_eq!(store.ready_parts(NOW + 60, "courier-2", NOW + 90, 10).await.unwrap()[0].part, ids[1]);
        house.end().await;
    }
}
