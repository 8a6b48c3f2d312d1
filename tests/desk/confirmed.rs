//! The yes under a reminder: kept with the meeting, seen at the desk, and never for another time than the one that was read.

use super::{Act, BTreeSet, site, slots};
use ipdesk::talk::{Event, meet::Meet};

#[tokio::test]
async fn u18_a_yes_under_a_reminder_is_seen_at_the_desk_and_is_for_this_time_alone() {
    let site = site().await;
    let desk = &site.desk;
    site.event("ana", 0, Event::Said { words: "/start".into() }).await;
    let here = site.here();
    let amina = here.advisers.iter().find(|a| a.id.as_str() == "amina").unwrap();
    let free = slots::free(&[amina], &BTreeSet::new(), &[], desk.clock.now());
    let slot = |n: usize| Act::Slot { adviser: amina.id.short(), starts: free[n].starts };
    for (n, act) in [Act::Book { topic: None }, slot(0), Act::Confirm { way: 0 }].iter().enumerate() {
        site.taps("ana", 10 + n, act).await;
    }
    let conversation = desk.store.conversation_at("web", "ana").await.unwrap().unwrap();
    let booking = desk.store.bookings_of(&conversation).await.unwrap().remove(0);
    let adviser = site.sign_in("adviser").await;
    let seen = async || {
        let list = site.get("/desk/bookings", &adviser).await.text().await.unwrap();
        let one = site.get(&format!("/desk/bookings/{}", booking.code), &adviser).await.text().await.unwrap();
        let kept = desk.store.meeting(&booking.id).await.unwrap().unwrap().confirmed_at.is_some();
        assert_eq!((list.contains(">confirmed<"), one.contains("Confirmed by the person")), (kept, kept));
        kept
    };
    // The button of the reminder, wherever the live screen is by then.
    let yes = |sequence| Act::Meet(Meet::Coming { code: booking.code.clone(), sequence }).encode();
    let taps = async |n, sequence| {
        site.event("ana", n, Event::Tapped { code: yes(sequence), screen: 0, gone: false }).await;
    };
    assert!(!seen().await);
    taps(20, 0).await;
    assert!(seen().await);
    // Another time is not confirmed, and the old button says nothing of it.
    for (n, act) in [Act::Move { code: booking.code.clone() }, slot(3), Act::Confirm { way: 0 }].iter().enumerate() {
        site.taps("ana", 30 + n, act).await;
    }
    assert_eq!(desk.store.booking(&booking.code).await.unwrap().unwrap().sequence, 1);
    assert!(!seen().await);
    taps(40, 0).await;
    assert!(!seen().await);
    taps(41, 1).await;
    assert!(seen().await);
}
