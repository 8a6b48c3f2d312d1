//! Booking under rivalry, through the whole desk.

use crate::house::House;
use ipdesk::talk::state::Place;

#[tokio::test]
async fn f61_any_number_of_people_take_one_time_and_one_gets_it() {
    for house in House::both().await {
        let people: Vec<String> = (0..12).map(|n| format!("p{n}")).collect();
        for who in &people {
            house.at_menu(who).await;
            house.taps(who, "Book an adviser").await;
        }
        let slot = house.choices("p0")[0].clone();
        let taps: Vec<_> = people.iter().map(|who| house.tap(who, &slot)).collect();
        for (who, tap) in people.iter().zip(taps) {
            house.happens(who, tap).await.unwrap();
        }
        for who in &people {
            house.settled(who).await;
        }
        let mut winners = Vec::new();
        for who in &people {
            match house.state(who).await.place {
                Place::Confirm => winners.push(who.clone()),
                Place::Times { .. } => {
                    let offered = house.choices(who);
                    assert!(!offered.contains(&slot), "{who} is offered a time that is taken");
                    assert!(
                        offered.iter().filter(|o| o.contains(", ")).count() >= 3,
                        "{who} is offered nothing else: {offered:?}"
                    );
                }
                other => panic!("{who} stands at {other:?}"),
            }
        }
        assert_eq!(winners.len(), 1, "{winners:?}");
        house.taps(&winners[0], "Confirm: by phone").await;
        assert!(house.line.transcript(&winners[0]).contains("Booked. Your code is"));
        // Everybody else books another time, and no two of them the same.
        for who in people.iter().filter(|who| **who != winners[0]) {
            let free = house.choices(who)[0].clone();
            house.taps(who, &free).await;
            if house.state(who).await.place == Place::Confirm {
                house.taps(who, "Confirm").await;
            }
        }
        let mut kept: Vec<(String, i64)> = Vec::new();
        for who in &people {
            let id = house.conversation(who).await.unwrap();
            kept.extend(house.desk.store.bookings_of(&id).await.unwrap().into_iter().map(|b| (b.adviser, b.starts)));
        }
        let all = kept.len();
        kept.sort();
        kept.dedup();
        assert_eq!(kept.len(), all, "a time was given twice");
        house.end().await;
    }
}

#[tokio::test]
async fn f61_a_lapsed_hold_goes_to_the_next_and_the_first_is_told() {
    let house = House::new().await;
    for who in ["ana", "bo"] {
        house.at_menu(who).await;
        house.taps(who, "Book an adviser").await;
    }
    let slot = house.choices("ana")[0].clone();
    house.taps("ana", &slot).await;
    house.desk.clock.advance(301);
    house.taps("bo", &slot).await;
    assert_eq!(house.state("bo").await.place, Place::Confirm, "a lapsed hold still bars others");
    house.taps("bo", "Confirm: by phone").await;
    house.taps("ana", "Confirm: by phone").await;
    assert!(!house.line.transcript("ana").contains("Booked. Your code"), "booked twice");
    assert!(!house.choices("ana").contains(&slot));
    house.end().await;
}
