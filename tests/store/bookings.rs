//! Bookings: a quarter hour has one owner, whatever races for it.

use crate::house::{NOW, booking, houses, is_done, try_book};
use ipdesk::store::{Blocked, BookingChange, BookingStatus, Busy, Cells, Store, TurnOutcome};

const DAY: i64 = 86_400;

fn hold(id: &str, starts: i64, minutes: i64, until: i64) -> BookingChange {
    BookingChange::Hold { booking: booking(id, "eve", starts, minutes), until }
}

fn keep(id: &str) -> BookingChange {
    BookingChange::Keep { booking: id.into(), way: "phone".into() }
}

async fn busy(store: &Store, now: i64) -> Vec<Busy> {
    store.taken(&["eve".into()], NOW, NOW + 30 * DAY, now).await.unwrap()
}

#[tokio::test]
async fn a_booking_is_held_kept_moved_and_cancelled() {
    for house in houses().await {
        let store = &house.store;
        let at = NOW + DAY;
        assert!(is_done(&try_book(store, "ana", 1, vec![hold("b1", at, 45, NOW + 900)], NOW).await));
        assert_eq!(store.booking("K-b1").await.unwrap().unwrap().status, BookingStatus::Held);
        assert_eq!(busy(store, NOW).await, [Busy { adviser: "eve".into(), from: at, until: at + 45 * 60 }]);
        assert!(is_done(&try_book(store, "ana", 2, vec![keep("b1")], NOW).await));
        assert!(is_done(&try_book(store, "ana", 3, vec![keep("b1")], NOW).await), "keeping twice is keeping");
        // Half over itself: the move frees and takes in one go.
        let moved = BookingChange::Move {
            booking: "b1".into(),
            adviser: "eve".into(),
            starts: at + 1800,
            minutes: 60,
            buffer: 15,
            zone: "Asia/Tokyo".into(),
            way: "office".into(),
        };
        assert!(is_done(&try_book(store, "ana", 4, vec![moved], NOW).await));
        let row = store.booking("b1").await.unwrap().unwrap();
        assert_eq!(
            (row.sequence, row.starts, row.zone.as_str(), row.way.as_str()),
            (1, at + 1800, "Asia/Tokyo", "office")
        );
        assert_eq!(
            busy(store, NOW).await,
            [Busy { adviser: "eve".into(), from: at + 1800, until: at + 1800 + 75 * 60 }]
        );
        let cancel = BookingChange::Cancel { booking: "b1".into() };
        assert!(is_done(&try_book(store, "ana", 5, vec![cancel], NOW).await));
        let row = store.booking("b1").await.unwrap().unwrap();
        assert_eq!((row.sequence, row.status), (2, BookingStatus::Cancelled));
        assert!(busy(store, NOW).await.is_empty());
        house.end().await;
    }
}

#[tokio::test]
async fn a_refused_move_leaves_the_booking_where_it_was() {
    for house in houses().await {
        let store = &house.store;
        let (here, there) = (NOW + DAY, NOW + 2 * DAY);
        try_book(store, "ana", 1, vec![hold("b1", here, 30, NOW + 900), keep("b1")], NOW).await;
        try_book(store, "bo", 2, vec![hold("b2", there, 30, NOW + 900), keep("b2")], NOW).await;
        let onto = BookingChange::Move {
            booking: "b1".into(),
            adviser: "eve".into(),
            starts: there + 900,
            minutes: 30,
            buffer: 0,
            zone: "UTC".into(),
            way: "phone".into(),
        };
        assert_eq!(try_book(store, "ana", 3, vec![onto], NOW).await, TurnOutcome::Taken);
        let row = store.booking("b1").await.unwrap().unwrap();
        assert_eq!((row.starts, row.sequence, row.status), (here, 0, BookingStatus::Kept));
        assert_eq!(busy(store, NOW).await.len(), 2);
        house.end().await;
    }
}

#[tokio::test]
async fn nobody_changes_the_booking_of_another() {
    for house in houses().await {
        let store = &house.store;
        try_book(store, "ana", 1, vec![hold("b1", NOW + DAY, 30, NOW + 900)], NOW).await;
        assert_eq!(try_book(store, "bo", 2, vec![keep("b1")], NOW).await, TurnOutcome::Taken);
        try_book(store, "ana", 3, vec![keep("b1")], NOW).await;
        let cancel = BookingChange::Cancel { booking: "b1".into() };
        assert_eq!(try_book(store, "bo", 4, vec![cancel], NOW).await, TurnOutcome::Taken);
        let release = BookingChange::Release { booking: "b1".into() };
        assert!(is_done(&try_book(store, "bo", 5, vec![release], NOW).await));
        assert_eq!(store.booking("b1").await.unwrap().unwrap().status, BookingStatus::Kept);
        assert_eq!(busy(store, NOW).await.len(), 1);
        house.end().await;
    }
}

#[tokio::test]
async fn f04_a_lapsed_hold_is_free_again_or_still_its_owners_never_both() {
    for house in houses().await {
        let store = &house.store;
        let at = NOW + DAY;
        try_book(store, "ana", 1, vec![hold("b1", at, 60, NOW + 900)], NOW).await;
        assert_eq!(try_book(store, "bo", 2, vec![hold("b2", at, 60, NOW + 1800)], NOW + 899).await, TurnOutcome::Taken);
        assert!(busy(store, NOW + 900).await.is_empty());
        // Lapsed and wanted by nobody: its owner may still keep it.
        assert!(is_done(&try_book(store, "ana", 3, vec![keep("b1")], NOW + 901).await));
        assert_eq!(try_book(store, "bo", 4, vec![hold("b2", at, 60, NOW + 1800)], NOW + 902).await, TurnOutcome::Taken);
        // Lapsed and met by a rival, even in its last quarter hour only: gone.
        try_book(store, "ana", 5, vec![hold("b3", at + DAY, 60, NOW + 900)], NOW).await;
        let rival = hold("b4", at + DAY + 2700, 60, NOW + 9000);
        assert!(is_done(&try_book(store, "bo", 6, vec![rival], NOW + 900).await));
        assert_eq!(try_book(store, "ana", 7, vec![keep("b3")], NOW + 901).await, TurnOutcome::Taken);
        assert!(store.booking("b3").await.unwrap().is_none());
        house.end().await;
    }
}

#[tokio::test]
async fn a_released_hold_frees_its_time() {
    for house in houses().await {
        let store = &house.store;
        try_book(store, "ana", 1, vec![hold("b1", NOW + DAY, 30, NOW + 900)], NOW).await;
        let release = BookingChange::Release { booking: "b1".into() };
        try_book(store, "ana", 2, vec![release], NOW).await;
        assert!(busy(store, NOW).await.is_empty());
        assert!(store.booking("b1").await.unwrap().is_none());
        house.end().await;
    }
}

#[tokio::test]
async fn f62_an_advisers_block_and_a_booking_exclude_each_other() {
    for house in houses().await {
        let store = &house.store;
        let at = NOW + DAY;
        try_book(store, "ana", 1, vec![hold("b1", at, 30, NOW + 900), keep("b1")], NOW).await;
        let morning = Cells::between(at - 3600, at + 3600);
        let blocked = store.block("eve", "holiday", morning, NOW).await.unwrap();
        assert_eq!(blocked, Blocked::InTheWay(vec!["b1".into()]));
        assert_eq!(busy(store, NOW).await.len(), 1, "nothing was changed");
        let free = Cells::between(at + 3600, at + 7200);
        assert_eq!(store.block("eve", "break", free, NOW).await.unwrap(), Blocked::Done);
        let late = hold("b2", at + 2700, 30, NOW + 900);
        assert_eq!(try_book(store, "bo", 2, vec![late.clone()], NOW).await, TurnOutcome::Taken);
        store.unblock("break").await.unwrap();
        assert!(is_done(&try_book(store, "bo", 3, vec![late], NOW).await));
        house.end().await;
    }
}

/// Many people, overlapping wishes of every length: afterwards no two kept bookings of an adviser share a minute.
#[tokio::test(flavor = "multi_thread")]
async fn f61_any_number_of_rivals_leave_one_winner_per_quarter_hour() {
    for house in houses().await {
        let at = NOW + DAY;
        // First: everybody wants the same.
        let rivals = (0..40).map(|n| {
            let store = house.store.clone();
            tokio::spawn(async move {
                let wish = vec![hold(&format!("s{n}"), at, 30, NOW + 900), keep(&format!("s{n}"))];
                is_done(&try_book(&store, &format!("p{n}"), n, wish, NOW).await)
            })
        });
        let mut winners = 0;
        for rival in rivals.collect::<Vec<_>>() {
            winners += i32::from(rival.await.unwrap());
        }
        assert_eq!(winners, 1);
        // Then: any start, any length, two advisers.
        let rivals = (0..120_i64).map(|n| {
            let store = house.store.clone();
            tokio::spawn(async move {
                let starts = at + DAY + (n * 37 % 32) * 900;
                let minutes = 15 + (n * 53 % 8) * 15;
                let adviser = if n % 3 == 0 { "max" } else { "eve" };
                let row = booking(&format!("o{n}"), adviser, starts, minutes);
                let wish = vec![BookingChange::Hold { booking: row, until: NOW + 900 }, keep(&format!("o{n}"))];
                try_book(&store, &format!("q{n}"), 1000 + n, wish, NOW).await;
            })
        });
        for rival in rivals.collect::<Vec<_>>() {
            rival.await.unwrap();
        }
        let all = house.store.bookings_between("demo", at + DAY, at + 3 * DAY).await.unwrap();
        assert!(all.len() > 4, "somebody must have won");
        for (i, one) in all.iter().enumerate() {
            assert_eq!(one.status, BookingStatus::Kept);
            for other in &all[i + 1..] {
                let apart = one.adviser != other.adviser
                    || one.starts + one.minutes * 60 <= other.starts
                    || other.starts + other.minutes * 60 <= one.starts;
                assert!(apart, "{} and {} overlap", one.id, other.id);
            }
        }
        house.end().await;
    }
}
