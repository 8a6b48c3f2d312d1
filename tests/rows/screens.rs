//! Taps that come late, from the wrong hands, or from a message that is out of reach, as the desk answers them.
//! What the channel does with them stands in tests/telegram.rs.

use crate::house::House;
use ipdesk::talk::Event;

#[tokio::test]
async fn f19_a_tap_on_a_message_out_of_reach_brings_a_fresh_screen() {
    let house = House::new().await;
    house.at_menu("ana").await;
    let shown = house.line.shown("ana").len();
    let Event::Tapped { code, screen, .. } = house.tap("ana", "Help") else { unreachable!() };
    house.happens("ana", Event::Tapped { code, screen, gone: true }).await.unwrap();
    house.settled("ana").await;
    assert_eq!(house.line.shown("ana").len(), shown + 1, "an unreachable message was edited");
    assert!(house.seen("ana").contains("Tap a button"));
    house.end().await;
}

#[tokio::test]
async fn f22_a_forged_button_is_refused_without_a_detail_counted_and_noted() {
    let house = House::new().await;
    house.at_menu("ana").await;
    let before = (house.state("ana").await, house.line.accepted("ana").len());
    let order = house.happens("ana", Event::Forged).await.unwrap();
    house.settled("ana").await;
    assert_eq!((house.state("ana").await, house.line.accepted("ana").len()), before, "a forged button had an effect");
    let notice = house.line.notices(&format!("q{order}"));
    assert!(notice[0].as_deref().is_some_and(|n| n.starts_with("This button does not work here")), "{notice:?}");
    let audit = house.desk.store.audit(10).await.unwrap();
    assert!(audit.iter().any(|row| format!("{row:?}").contains("button-refused")), "{audit:?}");
    assert!(house.desk.metrics.text().contains("ipdesk_refused_buttons_total 1"));
    house.end().await;
}

#[tokio::test]
async fn f22_a_genuine_button_with_somebody_elses_booking_shows_nothing_of_it() {
    let house = House::new().await;
    for who in ["ana", "eve"] {
        house.at_menu(who).await;
        house.taps(who, "Book an adviser").await;
    }
    let slot = house.choices("ana")[0].clone();
    house.taps("ana", &slot).await;
    house.taps("ana", "Confirm: by phone").await;
    let id = house.conversation("ana").await.unwrap();
    let booking = house.desk.store.bookings_of(&id).await.unwrap().remove(0);
    // Codes of buttons as the heart writes them: see, move, cancel, cancel for sure.
    for kind in 33..=36_u8 {
        let mut code = vec![kind];
        code.extend(booking.code.bytes());
        let screen = house.line.live("eve").unwrap().1;
        house.happens("eve", Event::Tapped { code, screen, gone: false }).await.unwrap();
        house.settled("eve").await;
    }
    let said = house.line.transcript("eve");
    assert!(!said.contains("Your booking "), "{said}");
    let after = house.desk.store.bookings_of(&id).await.unwrap().remove(0);
    assert_eq!(after, booking, "somebody else changed a booking");
    house.end().await;
}
