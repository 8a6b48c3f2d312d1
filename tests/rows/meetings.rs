//! What is agreed around a booking, and what becomes of it, through the whole desk.

use crate::house::House;
use ipdesk::{store::MeetingRow, talk::meeting::terms_version};

/// Somebody who booked the first free time; gives the booking's code.
async fn booked(house: &House, who: &str) -> String {
    house.at_menu(who).await;
    house.taps(who, "Book an adviser").await;
    let slot = house.choices(who)[0].clone();
    house.taps(who, &slot).await;
    house.taps(who, "Confirm: by phone").await;
    code_of(house, who).await
}

async fn code_of(house: &House, who: &str) -> String {
    let id = house.conversation(who).await.unwrap();
    house.desk.store.bookings_of(&id).await.unwrap().into_iter().next().expect("a booking").code
}

async fn meeting(house: &House, code: &str) -> MeetingRow {
    let booking = house.desk.store.booking(code).await.unwrap().expect("a booking");
    house.desk.store.meeting(&booking.id).await.unwrap().expect("a meeting")
}

#[tokio::test]
async fn the_terms_and_the_other_side_are_kept_with_the_booking_and_survive_a_move() {
    for house in House::both().await {
        let version = terms_version(&house.desk.loaded.load().kb);
        assert_eq!(version.len(), 8);
        let code = booked(&house, "ana").await;
        let row = meeting(&house, &code).await;
        assert_eq!((row.terms.as_str(), row.sides.as_str()), (version.as_str(), "neither"));
        assert!(row.agreed_at.is_some());

        house.at_menu("bo").await;
        house.taps("bo", "Book an adviser").await;
        let slot = house.choices("bo")[0].clone();
        house.taps("bo", &slot).await;
        house.taps("bo", "There is another side").await;
        assert!(house.taps("bo", "Somebody is on").await.contains("Somebody is on the other side."));
        house.taps("bo", "Confirm: by phone").await;
        let code = code_of(&house, "bo").await;
        assert_eq!(meeting(&house, &code).await.sides, "other");
        // The move accepts the terms again and asks nothing else.
        house.desk.clock.advance(60);
        house.taps("bo", "Move").await;
        let slot = house.choices("bo")[1].clone();
        let asked = house.taps("bo", &slot).await;
        assert!(asked.contains("By confirming") && !asked.contains("other side"), "{asked}");
        house.taps("bo", "Confirm: by phone").await;
        let row = meeting(&house, &code).await;
        assert_eq!(row.sides, "other");
        assert!(row.agreed_at > meeting(&house, &code_of(&house, "ana").await).await.agreed_at);
        house.end().await;
    }
}
