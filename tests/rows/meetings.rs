//! What is agreed around a booking, and what becomes of it, through the whole desk.

use crate::house::House;
use ipdesk::{
    desk::{
        meets::Meets,
        staffed::{Became, Does, Who},
    },
    store::{Blocked, BookingStatus, Cells, MeetingRow},
    talk::meeting::{Came, Reason, terms_version},
};
use std::time::Duration;

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

fn amina() -> Who {
    Who { id: "amina".into(), name: "Amina".into() }
}

async fn call_off(house: &House, code: &str, form: &str) -> Became {
    house.desk.meets(code, &amina(), Meets::CallOff(Reason::Sides), form).await.unwrap()
}

/// What the person was sent beside their screens, newest last.
fn told(house: &House, who: &str) -> Vec<String> {
    house.line.accepted(who).into_iter().map(|a| a.text).collect()
}

/// The next look of the clock's work, and what it brought.
async fn ticks(house: &House, who: &str) {
    tokio::time::sleep(Duration::from_millis(1_300)).await;
    house.settled(who).await;
}

#[tokio::test]
async fn f62_a_time_that_is_blocked_while_somebody_books_it_is_lost_at_once_and_never_booked() {
    let house = House::new().await;
    let all = |house: &House| {
        let now = house.desk.clock.seconds();
        Cells::between(now, now + 40 * 86_400)
    };
    // Blocked between the offer and the tap.
    house.at_menu("ana").await;
    house.taps("ana", "Book an adviser").await;
    let slot = house.choices("ana")[0].clone();
    assert_eq!(house.desk.store.block("amina", "leave", all(&house), 0).await.unwrap(), Blocked::Done);
    house.taps("ana", &slot).await;
    assert!(house.line.transcript("ana").contains("Somebody was quicker"), "{}", house.line.transcript("ana"));
    assert!(!house.choices("ana").contains(&slot) && house.choices("ana")[0].contains("Youssef"));
    // Held already: the block finds it in its way, and the booking is made.
    let slot = house.choices("ana")[0].clone();
    house.taps("ana", &slot).await;
    let now = house.desk.clock.seconds();
    let blocked = house.desk.store.block("youssef", "leave-2", all(&house), now).await.unwrap();
    assert!(matches!(blocked, Blocked::InTheWay(_)), "{blocked:?}");
    house.taps("ana", "Confirm: by phone").await;
    assert!(house.line.transcript("ana").contains("Booked. Your code is"));
    house.end().await;
}

#[tokio::test]
async fn f63_a_meeting_the_adviser_calls_off_is_told_taken_out_of_calendars_and_never_reminded_of() {
    for house in House::both().await {
        let code = booked(&house, "ana").await;
        let before = house.desk.store.booking(&code).await.unwrap().unwrap();
        let place = house.state("ana").await.place;
        let sent = told(&house, "ana").len();
        assert_eq!(call_off(&house, &code, "f1").await, Became::Done);
        house.settled("ana").await;
        let all = told(&house, "ana");
        assert_eq!(all.len(), sent + 2, "a message and a file");
        assert!(all[sent].contains("has to call off") && all[sent].contains("may not advise you"), "{}", all[sent]);
        let file = &all[sent + 1];
        assert!(file.contains("METHOD:CANCEL") && file.contains("SEQUENCE:1") && file.contains("STATUS:CANCELLED"));
        let unfolded = file.replace("\r\n ", "").replace("\n ", "");
        assert!(unfolded.contains(&format!("UID:{}", before.uid)), "{file}");
        assert_eq!(house.state("ana").await.place, place, "the screen is theirs");
        let row = house.desk.store.booking(&code).await.unwrap().unwrap();
        assert_eq!((row.status, row.sequence), (BookingStatus::Cancelled, 1));
        let row = meeting(&house, &code).await;
        assert_eq!((row.ended_by.as_str(), row.why.as_str()), ("office", "sides"));
        // The time is free for others, and offered again.
        house.at_menu("bo").await;
        house.taps("bo", "Book an adviser").await;
        assert!(house.choices("bo")[0].contains("08:30") || house.choices("bo")[0].contains("09:00"));
        // Once is enough, and nobody reminds of it.
        assert_eq!(call_off(&house, &code, "f2").await, Became::NotYours);
        house.desk.clock.advance(before.starts - house.desk.clock.seconds() - 1_800);
        ticks(&house, "ana").await;
        assert_eq!(told(&house, "ana").len(), sent + 2, "{:?}", told(&house, "ana").last());
        let way = house.taps("ana", "Choose another time").await;
        assert!(way.contains("These times are free next"), "{way}");
        house.end().await;
    }
}

/// Called off by one side while the other moves it: one order of events holds, and both sides see the same.
#[tokio::test]
async fn f63_calling_off_and_moving_at_the_same_moment_leave_one_truth() {
    let house = House::new().await;
    for n in 0..12 {
        let who = format!("p{n}");
        let code = booked(&house, &who).await;
        house.taps(&who, "Move").await;
        let slot = house.choices(&who)[1].clone();
        house.taps(&who, &slot).await;
        let tap = house.tap(&who, "Confirm: by phone");
        let (desk, of) = (house.desk.clone(), code.clone());
        let adviser = tokio::spawn(async move {
            desk.meets(&of, &amina(), Meets::CallOff(Reason::Absent), &format!("c{n}")).await.unwrap()
        });
        house.happens(&who, tap).await.unwrap();
        let became = adviser.await.unwrap();
        house.settled(&who).await;
        let id = house.conversation(&who).await.unwrap();
        let kept: Vec<_> = house.desk.store.bookings_of(&id).await.unwrap();
        let alive: Vec<_> = kept.iter().filter(|b| b.status == BookingStatus::Kept).collect();
        let off = house.line.transcript(&who).contains("has to call off");
        assert_eq!(off, became == Became::Done, "what the adviser is told is what the person is told");
        // Off before the move: the person's confirmation made a new meeting. Off after it: none is left.
        assert!(off && alive.len() <= 1, "{kept:?}");
        assert!(alive.iter().all(|b| b.code != code), "the one called off is not alive");
        for b in alive {
            assert!(house.line.transcript(&who).contains(&format!("Booked. Your code is {}", b.code)));
        }
    }
    house.end().await;
}

/// Casablanca leaves its clock of Ramadan on 14 March 2027. Booked before, the meeting is at the agreed time after it.
#[tokio::test]
async fn f64_a_clock_change_before_the_meeting_moves_neither_the_meeting_nor_its_reminders() {
    let house = House::new().await;
    let to = "2027-03-10T09:00:00Z".parse::<jiff::Timestamp>().unwrap().as_second();
    house.desk.clock.advance(to - house.desk.clock.seconds());
    house.at_menu("ana").await;
    house.taps("ana", "Book an adviser").await;
    house.taps("ana", "Ways to meet").await;
    house.taps("ana", "At the office: Casablanca").await;
    house.taps("ana", "Other days").await;
    house.taps("ana", "Tuesday, 16 March").await;
    let slot = house.choices("ana")[0].clone();
    let asked = house.taps("ana", &slot).await;
    assert!(asked.contains("09:00 in Casablanca"), "{asked}");
    house.taps("ana", "Confirm: at the office").await;
    let code = code_of(&house, "ana").await;
    let booking = house.desk.store.booking(&code).await.unwrap().unwrap();
    let starts = jiff::Timestamp::from_second(booking.starts).unwrap();
    assert_eq!(starts.to_string(), "2027-03-16T08:00:00Z", "nine o'clock by the rules of that day, not of today");
    for (before, words) in [(86_400, "Reminder: your meeting"), (3_600, "starts soon")] {
        house.desk.clock.advance(booking.starts - before - 30 - house.desk.clock.seconds());
        ticks(&house, "ana").await;
        assert!(!house.line.transcript("ana").contains(words), "too early");
        house.desk.clock.advance(31);
        ticks(&house, "ana").await;
        let sent = told(&house, "ana");
        let last = sent.last().unwrap();
        assert!(last.contains(words) && last.contains("09:00 in Casablanca"), "{last}");
    }
    house.end().await;
}

#[tokio::test]
async fn f66_a_clock_that_jumps_brings_each_reminder_once_and_none_of_what_is_over() {
    let house = House::new().await;
    let code = booked(&house, "ana").await;
    let starts = house.desk.store.booking(&code).await.unwrap().unwrap().starts;
    let reminders = |house: &House| {
        told(house, "ana").iter().filter(|t| t.contains("Reminder:") || t.contains("starts soon")).count()
    };
    // Ahead, a day back, and ahead again: what came due came once.
    house.desk.clock.advance(starts - 3_000 - house.desk.clock.seconds());
    ticks(&house, "ana").await;
    let once = reminders(&house);
    assert_eq!(once, 1, "an hour before");
    for jump in [-86_400, 86_400] {
        house.desk.clock.advance(jump);
        ticks(&house, "ana").await;
        assert_eq!(reminders(&house), once);
    }
    // Far ahead: the meeting is over, and no reminder of it comes late.
    house.desk.clock.advance(10 * 86_400);
    ticks(&house, "ana").await;
    assert_eq!(reminders(&house), once);
    assert!(house.desk.store.due_now(house.desk.clock.seconds(), 10).await.unwrap().is_empty(), "nothing is left over");
    // A time is held on this clock, too, and lapses on it.
    house.says("ana", "book").await;
    let slot = house.choices("ana")[0].clone();
    house.taps("ana", &slot).await;
    house.desk.clock.advance(-3_600);
    house.taps("ana", "Confirm: by phone").await;
    assert!(house.line.transcript("ana").matches("Booked. Your code is").count() == 2);
    house.end().await;
}

#[tokio::test]
async fn f67_whose_zone_is_not_known_reads_whose_clock_it_is_and_can_say_theirs_before_booking() {
    let house = House::new().await;
    house.at_menu("ana").await;
    let times = house.taps("ana", "Book an adviser").await;
    assert!(times.contains("Times are shown in Nairobi time"), "{times}");
    assert!(house.choices("ana").contains(&"I am in another time zone".to_owned()));
    house.taps("ana", "Ways to meet").await;
    house.taps("ana", "At the office: Casablanca").await;
    let slot = house.choices("ana")[0].clone();
    let asked = house.taps("ana", &slot).await;
    assert!(asked.contains("your time (Nairobi)") && asked.contains("in Casablanca"), "{asked}");
    // The city is asked for before anything is booked, and both clocks are named.
    house.taps("ana", "Another time").await;
    house.taps("ana", "I am in another time zone").await;
    house.says("ana", "Lagos").await;
    let slot = house.choices("ana")[0].clone();
    let asked = house.taps("ana", &slot).await;
    let same = asked.contains("(Lagos time)") || asked.contains("your time (Lagos)");
    assert!(same, "{asked}");
    house.end().await;
}

#[tokio::test]
async fn f68_a_reminder_while_a_human_talks_is_one_short_message_and_loses_nothing() {
    let house = House::new().await;
    let code = booked(&house, "ana").await;
    let starts = house.desk.store.booking(&code).await.unwrap().unwrap().starts;
    house.taps("ana", "Person").await;
    house.taps("ana", "Write with a person here").await;
    house.taps("ana", "I agree").await;
    let id = house.conversation("ana").await.unwrap();
    let queue = house.desk.store.queue("demo").await.unwrap();
    let ticket = queue.into_iter().find(|t| t.conversation == id).unwrap().id;
    let claimed = house.desk.staffed(&ticket, &amina(), Does::Claim, "c").await.unwrap();
    assert_eq!(claimed, Became::Done);
    house.settled("ana").await;
    let before = (house.state("ana").await, told(&house, "ana").len());
    house.desk.clock.advance(starts - 3_600 - house.desk.clock.seconds() + 1);
    ticks(&house, "ana").await;
    let sent = told(&house, "ana");
    let new: Vec<&String> = sent[before.1..].iter().filter(|t| t.contains("meeting with")).collect();
    assert_eq!(sent.len() - before.1, new.len(), "only reminders: {:?}", &sent[before.1..]);
    assert!(!new.is_empty() && new.iter().all(|t| t.lines().count() == 1), "{new:?}");
    assert_eq!(house.state("ana").await, before.0, "the talk, the place and the screen are as they were");
    // What the person writes still goes to the human.
    house.says("ana", "thank you").await;
    let remarks = house.desk.store.remarks(&ticket).await.unwrap();
    assert_eq!(remarks.last().unwrap().words, "thank you");
    house.end().await;
}

#[tokio::test]
async fn what_the_adviser_shall_know_is_kept_only_after_the_person_agreed_and_can_be_taken_back() {
    let house = House::new().await;
    let code = booked(&house, "ana").await;
    // Words at the booking itself are a question to the service, and go nowhere.
    house.says("ana", "zwitscher-4711 is my secret pump").await;
    assert_eq!(meeting(&house, &code).await.about, "");
    house.says("ana", "my bookings").await;
    let own = house.choices("ana")[0].clone();
    house.taps("ana", &own).await;
    let card = house.taps("ana", "Tell the adviser").await;
    assert!(card.contains("Please do not describe your invention"), "{card}");
    house.says("ana", "zwitscher-4711 again").await;
    assert_eq!(meeting(&house, &code).await.about, "", "nothing is kept before the person agreed");
    house.says("ana", "my bookings").await;
    let own = house.choices("ana")[0].clone();
    house.taps("ana", &own).await;
    house.taps("ana", "Tell the adviser").await;
    house.taps("ana", "I understand").await;
    house.says("ana", "A firm copies my lamp").await;
    let row = meeting(&house, &code).await;
    assert_eq!(row.about, "A firm copies my lamp");
    assert!(row.about_at.is_some(), "the consent has its moment");
    house.taps("ana", "Take back").await;
    let row = meeting(&house, &code).await;
    assert_eq!((row.about.as_str(), row.about_at), ("", None));
    house.end().await;
}

#[tokio::test]
async fn a_note_and_a_missed_meeting_reach_the_person_and_only_after_the_meeting() {
    for house in House::both().await {
        let code = booked(&house, "ana").await;
        let starts = house.desk.store.booking(&code).await.unwrap().unwrap().starts;
        let does = |what: Meets, form: &'static str| {
            let (desk, code) = (house.desk.clone(), code.clone());
            async move { desk.meets(&code, &amina(), what, form).await.unwrap() }
        };
        let note = || Meets::Note("Search the register first.".into());
        assert_eq!(does(note(), "n1").await, Became::NotYours, "too early");
        assert_eq!(does(Meets::Came(Came::Missed), "m1").await, Became::NotYours);
        house.desk.clock.advance(starts + 3_600 - house.desk.clock.seconds());
        ticks(&house, "ana").await;
        assert_eq!(does(Meets::Came(Came::Missed), "m2").await, Became::Done);
        assert_eq!(does(note(), "n2").await, Became::Done);
        assert_eq!(does(note(), "n2").await, Became::Done, "a form sent twice");
        assert_eq!(does(Meets::Note("  ".into()), "n3").await, Became::Empty);
        house.settled("ana").await;
        let sent = told(&house, "ana");
        assert_eq!(sent.iter().filter(|t| t.contains("Search the register first.")).count(), 1, "counts once");
        assert!(sent.iter().any(|t| t.contains("We did not reach you")));
        let row = meeting(&house, &code).await;
        assert_eq!((row.came.as_str(), row.note.as_str()), ("missed", "Search the register first."));
        // Humane: who missed one books the next like anybody else.
        house.taps("ana", "Choose another time").await;
        let slot = house.choices("ana")[0].clone();
        house.taps("ana", &slot).await;
        assert!(house.taps("ana", "Confirm: by phone").await.contains("Your booking"));
        house.end().await;
    }
}
