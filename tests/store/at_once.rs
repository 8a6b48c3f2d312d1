//! An event and its turn in one commit: both or neither, and only where nothing stands in the way.

use crate::house::{NOW, arrive, booking, done, event, houses, part, turn};
use ipdesk::store::{AuditRow, BookingChange, DueChange, DueKey, EventKey, Store, StoreError, TakenIn, Turn};

/// Somebody whose first event is done; the key that the next one would have.
async fn known(store: &Store) -> EventKey {
    let first = arrive(store, event("ana", 1)).await;
    done(store, turn(first.clone(), 0, "{}")).await;
    EventKey { event: store.event_number().await.unwrap(), ..first }
}

fn talking(key: EventKey, version: i64) -> Turn {
    Turn {
        parts: (0..3).map(|n| part(&format!("p{n}"))).collect(),
        due: vec![DueChange::Set {
            key: DueKey { subject: "d1".into(), kind: "remind".into(), sequence: 0 },
            at: NOW + 80_000,
            body: "{}".into(),
        }],
        audit: vec![AuditRow { actor: "bot".into(), what: "said".into(), detail: "{}".into() }],
        ..turn(key, version, "{\"at\":\"menu\"}")
    }
}

#[tokio::test]
async fn event_and_turn_are_seen_together_and_a_repeat_has_no_effect() {
    for house in houses().await {
        let store = &house.store;
        let key = known(store).await;
        let made = store.commit_at_once(event("ana", 2), talking(key.clone(), 1)).await.unwrap().expect("done");
        let kept = store.conversation(&key.conversation).await.unwrap().unwrap();
        assert_eq!((kept.state.as_str(), kept.version), ("{\"at\":\"menu\"}", 2));
        let open = store.open_parts(&key.conversation).await.unwrap();
        assert_eq!(open.iter().map(|p| p.part).collect::<Vec<_>>(), made.part_ids);
        assert!(store.pending().await.unwrap().is_empty());
        assert_eq!(store.take_in(event("ana", 2)).await.unwrap(), TakenIn::Repeat);
        let again = EventKey { event: store.event_number().await.unwrap(), ..key.clone() };
        assert_eq!(store.commit_at_once(event("ana", 2), talking(again, 2)).await.unwrap(), None);
        assert_eq!(store.open_parts(&key.conversation).await.unwrap().len(), 3);
        house.end().await;
    }
}

#[tokio::test]
async fn what_stands_in_the_way_leaves_everything_as_it_was() {
    for house in houses().await {
        let store = &house.store;
        let key = known(store).await;
        let same = |version| talking(key.clone(), version);
        // The state moved meanwhile.
        assert_eq!(store.commit_at_once(event("ana", 2), same(0)).await.unwrap(), None);
        // A booking may be refused late, so it is not done this way.
        let hold = BookingChange::Hold { booking: booking("b1", "eve", NOW + 86_400, 45), until: NOW + 900 };
        let books = Turn { bookings: vec![hold], ..same(1) };
        assert_eq!(store.commit_at_once(event("ana", 2), books).await.unwrap(), None);
        assert_eq!(store.commit_at_once(event("ana", 2), Turn { erase: true, ..same(1) }).await.unwrap(), None);
        // An older event waits: it comes first.
        let older = arrive(store, event("ana", 3)).await;
        assert_eq!(store.commit_at_once(event("ana", 2), same(1)).await.unwrap(), None);
        assert_eq!(store.next_event(&older.conversation).await.unwrap().unwrap().key, older);
        let kept = store.conversation(&key.conversation).await.unwrap().unwrap();
        assert_eq!((kept.state.as_str(), kept.version), ("{}", 1));
        assert!(store.open_parts(&key.conversation).await.unwrap().is_empty());
        // Nothing of the second event is known, so it can still come.
        assert!(matches!(store.take_in(event("ana", 2)).await.unwrap(), TakenIn::New { .. }));
        house.end().await;
    }
}

#[tokio::test]
async fn f03_a_crash_at_any_statement_leaves_neither_the_event_nor_its_turn() {
    for house in houses().await {
        let store = &house.store;
        let key = known(store).await;
        let mut crashes = 0;
        loop {
            store.fail_at_statement(crashes);
            let result = store.commit_at_once(event("ana", 2), talking(key.clone(), 1)).await;
            store.fail_at_statement(-1);
            match result {
                Err(StoreError::Again) => {}
                Ok(made) => {
                    assert_eq!(made.expect("done").part_ids.len(), 3);
                    break;
                }
                Err(other) => panic!("{other}"),
            }
            crashes += 1;
            assert!(store.pending().await.unwrap().is_empty());
            let kept = store.conversation(&key.conversation).await.unwrap().unwrap();
            assert_eq!((kept.state.as_str(), kept.version), ("{}", 1));
            assert!(store.open_parts(&key.conversation).await.unwrap().is_empty());
            assert!(store.due_now(NOW + 80_000, 9).await.unwrap().is_empty());
            assert!(store.audit(9).await.unwrap().is_empty());
        }
        assert!(crashes >= 5, "only {crashes} statements were tried");
        assert_eq!(store.take_in(event("ana", 2)).await.unwrap(), TakenIn::Repeat);
        house.end().await;
    }
}
