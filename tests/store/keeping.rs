//! The small things kept: advisers, keys, leases, words asked in vain, addresses.

use crate::house::{NOW, arrive, event, houses};
use ipdesk::store::{AuditRow, HoursEdit, StoreError, Unfound, Withdrawal};

#[tokio::test]
async fn advisers_are_imported_once_and_then_the_desks() {
    for house in houses().await {
        let store = &house.store;
        let file = vec![("eve".to_owned(), "{\"a\":1}".to_owned()), ("max".to_owned(), "{}".to_owned())];
        assert_eq!(store.import_advisers("demo", file.clone()).await.unwrap(), 2);
        let edit = HoursEdit {
            office: "demo".into(),
            adviser: Some("eve".into()),
            was: file[0].1.clone(),
            body: "{\"a\":2}".into(),
            audit: AuditRow { actor: "admin".into(), what: "hours-changed".into(), detail: "eve".into() },
            now: NOW,
        };
        assert!(store.edit_hours(edit).await.unwrap());
        assert_eq!(store.import_advisers("demo", file.clone()).await.unwrap(), 0);
        assert_eq!(
            store.advisers("demo").await.unwrap(),
            [("eve".to_owned(), "{\"a\":2}".to_owned()), ("max".to_owned(), "{}".to_owned())]
        );
        // An id is somebody's at whichever office: quarter hours are kept by it.
        let other = [file, vec![("zoe".to_owned(), "{}".to_owned())]].concat();
        assert_eq!(store.import_advisers("other", other).await.unwrap(), 1);
        assert_eq!(store.advisers("other").await.unwrap(), [("zoe".to_owned(), "{}".to_owned())]);
        house.end().await;
    }
}

#[tokio::test]
async fn an_edit_of_hours_is_written_with_its_audit_and_only_over_what_was_read() {
    for house in houses().await {
        let store = &house.store;
        store.import_advisers("demo", vec![("eve".to_owned(), "1".to_owned())]).await.unwrap();
        assert!(store.import_closures("demo", "[]").await.unwrap());
        assert!(!store.import_closures("demo", "[\"2026-12-25\"]").await.unwrap(), "the desk has them now");
        let edit = |adviser: Option<&str>, was: &str, body: &str| HoursEdit {
            office: "demo".into(),
            adviser: adviser.map(str::to_owned),
            was: was.into(),
            body: body.into(),
            audit: AuditRow { actor: "rita".into(), what: "hours-changed".into(), detail: body.into() },
            now: NOW,
        };
        // Two who read the same: the first is written, the second is told.
        let (one, two) =
            tokio::join!(store.edit_hours(edit(Some("eve"), "1", "2")), store.edit_hours(edit(Some("eve"), "1", "3")));
        assert_eq!(usize::from(one.unwrap()) + usize::from(two.unwrap()), 1);
        assert!(!store.edit_hours(edit(Some("nobody"), "1", "2")).await.unwrap());
        assert!(store.edit_hours(edit(None, "[]", "[\"2026-12-24\"]")).await.unwrap());
        assert!(!store.edit_hours(edit(None, "[]", "[]")).await.unwrap());
        assert_eq!(store.closures("demo").await.unwrap().as_deref(), Some("[\"2026-12-24\"]"));
        assert_eq!(store.closures("other").await.unwrap(), None);
        let noted = store.audit(10).await.unwrap();
        assert_eq!(noted.iter().filter(|n| n.row.what == "hours-changed").count(), 2, "what was refused is not noted");
        let body = &store.advisers("demo").await.unwrap()[0].1;
        assert!(noted.iter().any(|n| n.row.detail == *body), "the one that was written");
        house.end().await;
    }
}

#[tokio::test]
async fn a_fleet_agrees_on_one_key_and_rotation_keeps_the_old_one_for_its_grace() {
    for house in houses().await {
        let store = &house.store;
        let fleet = (0..6).map(|n| {
            let store = house.store.clone();
            tokio::spawn(async move { store.first_mac_key(format!("0{n}").into(), NOW).await.unwrap() })
        });
        let mut first = 0;
        for one in fleet.collect::<Vec<_>>() {
            first += i32::from(one.await.unwrap());
        }
        assert_eq!(first, 1);
        let id = store.add_mac_key("beef".to_owned().into(), NOW + 5).await.unwrap();
        let keys = store.mac_keys().await.unwrap();
        assert_eq!(keys.iter().map(|k| k.retired_at).collect::<Vec<_>>(), [Some(NOW + 5), None]);
        assert_eq!(keys[1].id, id);
        assert!(!format!("{keys:?}").contains("beef"), "Debug must not show the secret");
        assert_eq!(store.drop_mac_keys(NOW + 5).await.unwrap(), 0);
        assert_eq!(store.drop_mac_keys(NOW + 6).await.unwrap(), 1);
        assert_eq!(store.mac_keys().await.unwrap().len(), 1);
        house.end().await;
    }
}

#[tokio::test]
async fn a_lease_has_one_holder_and_a_fence_that_grows_with_each_change() {
    for house in houses().await {
        let store = &house.store;
        assert_eq!(store.take_lease("due", "a", NOW, NOW + 10).await.unwrap(), Some(1));
        assert_eq!(store.take_lease("due", "b", NOW + 9, NOW + 20).await.unwrap(), None);
        assert_eq!(store.take_lease("due", "a", NOW + 9, NOW + 19).await.unwrap(), Some(1));
        assert_eq!(store.take_lease("other", "b", NOW, NOW + 10).await.unwrap(), Some(1));
        assert_eq!(store.take_lease("due", "b", NOW + 19, NOW + 30).await.unwrap(), Some(2));
        assert_eq!(store.take_lease("due", "a", NOW + 20, NOW + 30).await.unwrap(), None);
        store.drop_lease("due", "b").await.unwrap();
        assert_eq!(store.take_lease("due", "a", NOW + 20, NOW + 30).await.unwrap(), Some(3));
        house.end().await;
    }
}

#[tokio::test]
async fn words_asked_in_vain_count_people_not_questions() {
    for house in houses().await {
        let store = &house.store;
        for person in ["m1", "m2", "m3", "m4", "m5"] {
            for _ in 0..3 {
                store.note_unfound("en", vec!["drone".into()], person, NOW).await.unwrap();
            }
        }
        store.note_unfound("en", vec!["kite".into()], "m1", NOW).await.unwrap();
        let drone = Unfound { lang: "en".into(), term: "drone".into(), people: 5 };
        assert_eq!(store.unfound(5).await.unwrap(), [drone]);
        house.end().await;
    }
}

#[tokio::test]
async fn another_address_joins_a_conversation_but_never_takes_one_away() {
    for house in houses().await {
        let store = &house.store;
        let ana = arrive(store, event("ana", 1)).await.conversation;
        let bo = arrive(store, event("bo", 2)).await.conversation;
        assert!(store.attach(&ana, "telegram", "7").await.unwrap());
        let kept = store.conversation(&ana).await.unwrap().unwrap();
        assert_eq!((kept.channel.as_str(), kept.address.as_str()), ("telegram", "7"));
        assert!(!store.attach(&bo, "telegram", "7").await.unwrap());
        assert_eq!(store.conversation(&bo).await.unwrap().unwrap().channel, "web");
        assert_eq!(store.attach("nobody", "telegram", "8").await, Err(StoreError::Gone));
        let mut next = event("7", 3);
        next.channel = "telegram".into();
        assert_eq!(arrive(store, next).await.conversation, ana);
        house.end().await;
    }
}

#[tokio::test]
async fn what_an_office_holds_back_is_kept_once_and_offered_again() {
    for house in houses().await {
        let store = &house.store;
        let held =
            |id: &str, who: &str| Withdrawal { kind: "guide".into(), id: id.into(), since: NOW, who: who.into() };
        store.withdraw("demo", held("pct/fees", "eve")).await.unwrap();
        store.withdraw("demo", held("pct/fees", "max")).await.unwrap();
        store.withdraw("other", held("pct/timeline", "max")).await.unwrap();
        assert_eq!(store.withdrawn("demo").await.unwrap(), [held("pct/fees", "eve")]);
        assert!(store.offer("demo", "guide", "pct/fees").await.unwrap());
        assert!(!store.offer("demo", "guide", "pct/fees").await.unwrap());
        assert_eq!(store.withdrawn("demo").await.unwrap(), []);
        assert_eq!(store.withdrawn("other").await.unwrap().len(), 1);
        house.end().await;
    }
}
