//! Meetings: what was agreed, told before and noted after stands with its booking, and goes with it.

use crate::house::{NOW, booking, houses, is_done, try_book};
use ipdesk::store::{BookingChange, MeetingChange, MeetingRow, Retire, TurnOutcome};

const DAY: i64 = 86_400;

fn of(id: &str, change: MeetingChange) -> BookingChange {
    BookingChange::Meeting { booking: id.into(), change }
}

fn agree(id: &str, terms: &str, sides: Option<&str>) -> BookingChange {
    let (terms, sides) = (terms.into(), sides.map(str::to_owned));
    of(id, MeetingChange::Agree { terms, sides, matter: 2, path: "guide:pct/what".into() })
}

fn kept(id: &str, starts: i64) -> Vec<BookingChange> {
    vec![
        BookingChange::Hold { booking: booking(id, "eve", starts, 30), until: NOW + 900 },
        BookingChange::Keep { booking: id.into(), way: "phone".into() },
        agree(id, "v1", Some("other")),
    ]
}

#[tokio::test]
async fn what_is_agreed_told_and_noted_stands_with_its_moment() {
    for house in houses().await {
        assert!(is_done(&try_book(&house.store, "ana", 1, kept("b1", NOW + DAY), NOW + 5).await));
        let row = house.store.meeting("b1").await.unwrap().unwrap();
        let agreed = MeetingRow {
            booking: "b1".into(),
            terms: "v1".into(),
            agreed_at: Some(NOW + 5),
            sides: "other".into(),
            matter: 2,
            path: "guide:pct/what".into(),
            ..MeetingRow::default()
        };
        assert_eq!(row, agreed);
        // Agreed to again, without being asked about other sides: what was said stays.
        assert!(is_done(&try_book(&house.store, "ana", 2, vec![agree("b1", "v2", None)], NOW + 9).await));
        let tell = of("b1", MeetingChange::About { words: "my pump".into() });
        assert!(is_done(&try_book(&house.store, "ana", 3, vec![tell], NOW + 10).await));
        let row = house.store.meeting("b1").await.unwrap().unwrap();
        assert_eq!((row.terms.as_str(), row.agreed_at, row.sides.as_str()), ("v2", Some(NOW + 9), "other"));
        assert_eq!((row.about.as_str(), row.about_at), ("my pump", Some(NOW + 10)));
        // Taken back: neither the words nor the consent are left.
        let untell = of("b1", MeetingChange::About { words: String::new() });
        try_book(&house.store, "ana", 4, vec![untell], NOW + 11).await;
        let after = vec![
            of("b1", MeetingChange::Came { came: "met".into() }),
            of("b1", MeetingChange::Note { words: "file by June".into() }),
            of("b1", MeetingChange::End { by: "office".into(), why: "absent".into() }),
        ];
        try_book(&house.store, "ana", 5, after, NOW + 12).await;
        let row = house.store.meeting("b1").await.unwrap().unwrap();
        assert_eq!((row.about.as_str(), row.about_at), ("", None));
        assert_eq!((row.came.as_str(), row.note.as_str(), row.note_at), ("met", "file by June", Some(NOW + 12)));
        assert_eq!((row.ended_by.as_str(), row.why.as_str()), ("office", "absent"));
        let all = house.store.meetings_between("demo", NOW, NOW + 2 * DAY).await.unwrap();
        assert_eq!(all, house.store.meetings_of(&house.store.find_person("ana").await.unwrap()[0]).await.unwrap());
        assert_eq!(house.store.meeting_counts("demo", NOW).await.unwrap(), [("met".to_owned(), 1)]);
        house.end().await;
    }
}

#[tokio::test]
async fn nobody_writes_to_the_meeting_of_another_and_a_hold_has_none() {
    for house in houses().await {
        try_book(&house.store, "ana", 1, kept("b1", NOW + DAY), NOW).await;
        let tell = of("b1", MeetingChange::About { words: "theirs".into() });
        assert_eq!(try_book(&house.store, "bo", 2, vec![tell], NOW).await, TurnOutcome::Taken);
        assert_eq!(house.store.meeting("b1").await.unwrap().unwrap().about, "");
        let hold = BookingChange::Hold { booking: booking("b2", "eve", NOW + 2 * DAY, 30), until: NOW + 900 };
        assert_eq!(try_book(&house.store, "bo", 3, vec![hold, agree("b2", "v1", None)], NOW).await, TurnOutcome::Taken);
        assert!(house.store.booking("b2").await.unwrap().is_none(), "nothing of the turn is left");
        house.end().await;
    }
}

#[tokio::test]
async fn words_go_after_their_time_and_everything_with_the_person() {
    for house in houses().await {
        let store = &house.store;
        try_book(&house.store, "ana", 1, kept("b1", NOW + DAY), NOW).await;
        let words = vec![
            of("b1", MeetingChange::About { words: "my pump".into() }),
            of("b1", MeetingChange::Note { words: "file by June".into() }),
        ];
        try_book(&house.store, "ana", 2, words, NOW + DAY + 3_600).await;
        let old = |before: i64| Retire {
            inbox_before: 0,
            outbox_before: 0,
            conversations_before: 0,
            audit_before: 0,
            talks_before: before,
            unfound_before: 0,
            limit: 10,
            now: NOW,
        };
        store.retire(old(NOW + DAY)).await.unwrap();
        assert_eq!(store.meeting("b1").await.unwrap().unwrap().about, "my pump");
        store.retire(old(NOW + 2 * DAY)).await.unwrap();
        let row = store.meeting("b1").await.unwrap().unwrap();
        assert_eq!((row.about.as_str(), row.note.as_str(), row.terms.as_str()), ("", "", "v1"));
        let conversation = store.find_person("ana").await.unwrap().remove(0);
        assert!(store.person_export(&conversation).await.unwrap()["meetings"][0]["terms"] == "v1");
        store.erase(&conversation, NOW).await.unwrap();
        assert!(store.meeting("b1").await.unwrap().is_none());
        house.end().await;
    }
}
