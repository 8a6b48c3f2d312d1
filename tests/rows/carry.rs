//! U06: a conversation goes on at another device, by a code that works once.

use crate::house::House;

/// The code of the newest message.
fn code(house: &House, who: &str) -> String {
    let all = house.line.transcript(who);
    let at = all.rfind("/resume ").expect("a code");
    all[at..].split_whitespace().nth(1).unwrap().to_owned()
}

async fn asks(house: &House, who: &str) -> String {
    house.says(who, "help").await;
    house.taps(who, "Continue on another device").await;
    code(house, who)
}

#[tokio::test]
async fn u06_a_conversation_goes_on_elsewhere_with_its_answers_and_the_code_works_once() {
    for house in House::both().await {
        house.at_menu("ana").await;
        house.taps("ana", "Find the right protection").await;
        house.taps("ana", "A name, logo or brand").await;
        let code = asks(&house, "ana").await;
        let id = house.conversation("ana").await;
        // On the other device somebody had only looked around.
        house.at_menu("phone").await;
        let old = house.conversation("phone").await.unwrap();
        house.says("phone", &format!("/resume {}", code.to_lowercase())).await;
        assert_eq!(house.conversation("phone").await, id);
        assert!(house.desk.store.conversation(&old).await.unwrap().is_none(), "what stood there before is gone");
        assert_eq!(house.state("phone").await.cases.len(), 1, "the answers came along");
        // Both devices are in it, and it goes on where one writes.
        assert!(house.says("ana", "menu").await.contains("Welcome"));
        // Once only, and the code stands nowhere.
        house.at_menu("thief").await;
        assert!(house.line.transcript("thief").contains("Welcome"));
        house.says("thief", &format!("/resume {code}")).await;
        assert!(house.line.transcript("thief").contains("This code does not work here"));
        assert_ne!(house.conversation("thief").await, id);
        house.end().await;
    }
}

#[tokio::test]
async fn a_code_ends_and_guessing_does_not_help() {
    let house = House::new().await;
    house.at_menu("ana").await;
    let first = asks(&house, "ana").await;
    let second = asks(&house, "ana").await;
    house.at_menu("phone").await;
    // An older code is worth nothing once there is a newer one.
    house.says("phone", &format!("/resume {first}")).await;
    assert_ne!(house.conversation("phone").await, house.conversation("ana").await);
    house.desk.clock.advance(601);
    house.says("phone", &format!("/resume {second}")).await;
    assert_ne!(house.conversation("phone").await, house.conversation("ana").await, "it was too late");
    let third = asks(&house, "ana").await;
    for _ in 0..5 {
        house.says("phone", "/resume AAAAA-AAAAA").await;
    }
    house.says("phone", &format!("/resume {third}")).await;
    assert_ne!(
        house.conversation("phone").await,
        house.conversation("ana").await,
        "after many guesses not even the right one"
    );
    house.says("other", "/start").await;
    house.says("other", &format!("/resume {third}")).await;
    assert_eq!(house.conversation("other").await, house.conversation("ana").await, "elsewhere it is still good");
    house.end().await;
}

#[tokio::test]
async fn nobody_loses_a_booking_by_typing_a_code() {
    let house = House::new().await;
    house.at_menu("ana").await;
    let code = asks(&house, "ana").await;
    house.at_menu("phone").await;
    house.taps("phone", "Book an adviser").await;
    let first = house.choices("phone").into_iter().next().unwrap();
    house.taps("phone", &first).await;
    house.taps("phone", "Confirm").await;
    house.says("phone", &format!("/resume {code}")).await;
    assert!(house.line.transcript("phone").contains("This code does not work here"));
    assert_ne!(house.conversation("phone").await, house.conversation("ana").await);
    house.end().await;
}
