//! Two offices in one service: what belongs to one is seen by its own people and by those of the whole service, and the
//! advisers of an office come and go at the desk.

use super::{Act, SECRET, Site, StaffRow, fields_of, hashed, sends, site, slots, with};
use ipdesk::{
    kb::id::OfficeId,
    store::{BookingStatus, Cells},
    talk::{Event, meet::Meet},
};

const KE: &str = "IP help desk, Kenya (example)";

impl Site {
    /// An account that works for one office; gives its cookie.
    async fn works_for(&self, id: &str, role: &str, office: &str) -> String {
        let (name, role, office) = (format!("The {id}"), role.to_owned(), office.to_owned());
        let row = StaffRow { id: id.into(), name, role, office, made_at: 0, ended_at: None };
        assert!(self.desk.store.staff_add(row, hashed(SECRET, "0123456789abcdef")).await.unwrap());
        self.sign_in(id).await
    }

    /// Somebody who goes to the office in Kenya.
    async fn goes_to_kenya(&self, who: &str) {
        for (n, words) in ["/start", "/start office-ke"].into_iter().enumerate() {
            self.event(who, n, Event::Said { words: words.into() }).await;
        }
    }

    async fn page(&self, path: &str, cookie: &str) -> (u16, String) {
        let answer = self.get(path, cookie).await;
        (answer.status().as_u16(), answer.text().await.unwrap())
    }

    async fn does(&self, path: &str, cookie: &str, fields: &[(&str, &str)]) -> u16 {
        let csrf = self.csrf(cookie).await;
        let mut all = vec![("csrf", csrf.as_str())];
        all.extend_from_slice(fields);
        self.post(path, cookie, &all).await.status().as_u16()
    }
}

#[tokio::test]
async fn what_belongs_to_an_office_is_seen_by_its_own_people_and_by_those_of_the_service() {
    let site = site().await;
    let (demo, ke) = (site.works_for("dora", "admin", "demo").await, site.works_for("kimani", "admin", "ke").await);
    let all = site.sign_in("admin").await;
    // Somebody waits at the first office; somebody waits and has a meeting at the other one.
    let here = site.waits("ana").await;
    site.goes_to_kenya("bo").await;
    for (n, act) in [Act::HandOver, Act::HandOverSure].into_iter().enumerate() {
        site.taps("bo", n + 10, &act).await;
    }
    let conversation = site.desk.store.conversation_at("web", "bo").await.unwrap().unwrap();
    let there = site.desk.store.queue("ke").await.unwrap().remove(0).id;
    let seated = site.desk.office(&OfficeId::new("ke"));
    let one = seated.advisers.iter().find(|a| a.id.as_str() == "wanjiru").unwrap();
    let starts = slots::free(&[one], &seated.closed, &[], site.desk.clock.now())[0].starts;
    site.event("bo", 20, Event::Said { words: "/book".into() }).await;
    site.taps("bo", 21, &Act::Slot { adviser: one.id.short(), starts }).await;
    site.taps("bo", 22, &Act::Confirm { way: 0 }).await;
    let booking = site.desk.store.bookings_of(&conversation).await.unwrap().remove(0);
    assert_eq!((booking.status, booking.office.as_str()), (BookingStatus::Kept, "ke"));

    let ticket = |id: &str| format!("/desk/talk/{id}");
    let meeting = format!("/desk/bookings/{}", booking.code);
    assert_eq!(site.page(&ticket(&here), &demo).await.0, 200);
    assert_eq!(site.page(&ticket(&there), &ke).await.0, 200);
    for (path, cookie) in [(ticket(&there), &demo), (ticket(&here), &ke), (meeting.clone(), &demo)] {
        assert_eq!(site.page(&path, cookie).await.0, 404, "{path}");
    }
    assert_eq!(site.does(&ticket(&there), &demo, &[("do", "claim"), ("form", "f1")]).await, 404);
    assert_eq!(site.does(&meeting, &demo, &[("do", "call-off"), ("reason", "absent"), ("form", "f2")]).await, 404);
    assert_eq!(site.desk.store.ticket(&there).await.unwrap().unwrap().state, "waiting");
    assert!(!site.page("/desk/queue", &demo).await.1.contains(&there));
    assert!(site.page("/desk/bookings", &ke).await.1.contains(&booking.code));
    assert_eq!(site.page("/desk/hours/amina", &ke).await.0, 404);
    // Who works for one office cannot look at another, and is told which one it is.
    assert_eq!(site.does("/desk/office", &demo, &[("office", "ke")]).await, 403);
    assert!(site.page("/desk/queue", &ke).await.1.contains(KE));
    // Who works for all of them looks at one after the other.
    assert!(site.page("/desk/queue", &all).await.1.contains(&here));
    assert_eq!(site.does("/desk/office", &all, &[("office", "ke"), ("page", "/desk/queue")]).await, 303);
    let queue = site.page("/desk/queue", &all).await.1;
    assert!(queue.contains(&there) && !queue.contains(&here), "{queue}");
    assert_eq!(site.page(&meeting, &all).await.0, 200);
    assert_eq!(site.does("/desk/office", &all, &[("office", "nowhere")]).await, 404);
}

#[tokio::test]
async fn an_administrator_of_an_office_looks_after_its_own_accounts_alone() {
    let site = site().await;
    let ke = site.works_for("kimani", "admin", "ke").await;
    let page = site.page("/desk/accounts", &ke).await.1;
    assert!(page.contains(">kimani<") && !page.contains(">adviser<"), "{page}");
    assert_eq!(site.does("/desk/accounts", &ke, &[("do", "end"), ("id", "adviser")]).await, 409);
    assert!(site.desk.store.staff_secret("adviser").await.unwrap().is_some());
    // Whatever the form says, a new account works for the same office.
    let new = [("do", "add"), ("id", "njeri"), ("name", "Njeri"), ("role", "agent"), ("office", "demo")];
    assert_eq!(site.does("/desk/accounts", &ke, &new).await, 200);
    assert_eq!(site.desk.store.staff_secret("njeri").await.unwrap().unwrap().0.office, "ke");
    assert_eq!(site.does("/desk/accounts", &ke, &[("do", "role"), ("id", "njeri"), ("role", "adviser")]).await, 303);
    // What others did is not theirs to read.
    let audit = site.page("/desk/audit", &ke).await.1;
    assert!(audit.contains("kimani") && audit.contains("account-role"), "{audit}");
    let all = site.sign_in("admin").await;
    assert!(!site.page("/desk/audit", &ke).await.1.contains(">admin<"));
    assert!(site.page("/desk/audit", &all).await.1.contains(">admin<"));
    let new = [("do", "add"), ("id", "wanjiku"), ("name", "Wanjiku"), ("role", "agent"), ("office", "mars")];
    assert_eq!(site.does("/desk/accounts", &all, &new).await, 409, "no such office");
}

#[tokio::test]
async fn advisers_come_and_go_at_the_desk_and_a_meeting_keeps_its_name() {
    let site = site().await;
    let admin = site.sign_in("admin").await;
    let add = async |id: &str, name: &str| {
        site.does("/desk/hours", &admin, &[("do", "add"), ("id", id), ("name", name)]).await
    };
    // A short name is somebody's for good, at whichever office.
    assert_eq!((add("wanjiru", "W").await, add("amina", "A").await, add("A b", "A").await), (409, 409, 400));
    assert_eq!(add("zuri", "Zuri <b>M</b>").await, 303);
    let zuri = || site.here().advisers.iter().find(|a| a.id.as_str() == "zuri").cloned();
    assert!(zuri().is_some_and(|z| z.hours.is_empty()), "nobody can book yet");
    let form = site.form("/desk/hours/zuri", &admin).await;
    let typed = [("from-tue-0", "09:00"), ("to-tue-0", "12:00"), ("lang-fr", "on")];
    let entered = sends(&site, "/desk/hours/zuri", &admin, &with(&form, &typed, "save")).await;
    assert_eq!(entered.status(), 303, "{}", entered.text().await.unwrap());
    let (code, _) = site.books("ana", "zuri").await;
    // An adviser cannot say that they are gone.
    let own = site.works_for("zuri", "adviser", "demo").await;
    let form = site.form("/desk/hours/zuri", &own).await;
    let gone = [("csrf", &*site.csrf(&own).await), ("left", "on")];
    assert_eq!(sends(&site, "/desk/hours/zuri", &own, &with(&form, &gone, "save")).await.status(), 303);
    assert!(zuri().is_some());
    // The look says who is booked; saved, nobody can book any more, and the meeting stays under the name.
    let form = site.form("/desk/hours/zuri", &admin).await;
    let look = sends(&site, "/desk/hours/zuri", &admin, &with(&form, &[("left", "on")], "look")).await;
    let look = look.text().await.unwrap();
    assert!(look.contains(&code) && look.contains("the adviser is no longer here"), "{look}");
    let saved = sends(&site, "/desk/hours/zuri", &admin, &with(&fields_of(&look), &[], "save")).await;
    assert_eq!(saved.status(), 303);
    assert!(zuri().is_none());
    assert_eq!(site.desk.store.booking(&code).await.unwrap().unwrap().status, BookingStatus::Kept);
    let bookings = site.page("/desk/bookings", &admin).await.1;
    assert!(bookings.contains("Zuri") && !bookings.contains(">zuri<"), "{bookings}");
    let hours = site.page("/desk/hours", &admin).await.1;
    assert!(hours.contains("No longer here") && hours.contains("Booked outside the hours"), "{hours}");
    // Here again.
    let form = site.form("/desk/hours/zuri", &admin).await;
    let back: Vec<_> = form.into_iter().filter(|(k, _)| k != "left").collect();
    assert_eq!(sends(&site, "/desk/hours/zuri", &admin, &with(&back, &[], "save")).await.status(), 303);
    assert!(zuri().is_some());
}

#[tokio::test]
async fn the_numbers_of_an_office_count_its_own_people() {
    let site = site().await;
    let all = site.sign_in("admin").await;
    // Six people of the other office begin the tree; the first one has nobody.
    for n in 0..6 {
        let who = format!("p{n}");
        site.goes_to_kenya(&who).await;
        let kb = &site.desk.loaded.load().kb;
        let tree = kb.first_tree().unwrap();
        site.taps(&who, 10, &Act::Tree { id: tree.id.short() }).await;
        let question = &tree.questions[0];
        let ipdesk::kb::tree::Asked::Choice(options) = &question.ask else { panic!("a choice") };
        let act = Act::Answer { case: 1, question: question.id.short(), option: options[0].id.short() };
        site.taps(&who, 11, &act).await;
    }
    let begun = "Began";
    assert!(!site.page("/desk/numbers", &all).await.1.contains(begun));
    assert_eq!(site.does("/desk/office", &all, &[("office", "ke"), ("page", "/desk/numbers")]).await, 303);
    let numbers = site.page("/desk/numbers", &all).await.1;
    assert!(numbers.contains(begun) && numbers.contains(">6<"), "{numbers}");
}

#[tokio::test]
async fn who_waits_for_a_time_is_counted_at_their_office() {
    let site = site().await;
    let (demo, ke) = (site.works_for("dora", "adviser", "demo").await, site.works_for("kimani", "adviser", "ke").await);
    let now = site.desk.clock.seconds();
    for adviser in site.desk.offices().iter().flat_map(|o| &o.advisers) {
        let all = Cells::between(now, now + 40 * 86_400);
        site.desk.store.block(adviser.id.as_str(), &format!("block-{}", adviser.id), all, now).await.unwrap();
    }
    site.goes_to_kenya("bo").await;
    site.event("bo", 10, Event::Said { words: "/book".into() }).await;
    site.taps("bo", 11, &Act::Meet(Meet::Wait)).await;
    let says = "waits for an open time";
    assert!(site.page("/desk/bookings", &ke).await.1.contains(says));
    assert!(!site.page("/desk/bookings", &demo).await.1.contains(says));
    // Who goes to another office waits no longer.
    site.event("bo", 12, Event::Said { words: "/start office-demo".into() }).await;
    assert!(!site.page("/desk/bookings", &ke).await.1.contains(says));
}

#[tokio::test]
async fn the_case_of_somebody_who_went_to_another_office_is_not_read_on() {
    let site = site().await;
    let agent = site.works_for("dora", "agent", "demo").await;
    let begin = async |n: usize| {
        let kb = &site.desk.loaded.load().kb;
        let tree = kb.first_tree().unwrap();
        site.taps("ana", n, &Act::Tree { id: tree.id.short() }).await;
        let question = &tree.questions[0];
        let ipdesk::kb::tree::Asked::Choice(options) = &question.ask else { panic!("a choice") };
        let act = Act::Answer { case: 1, question: question.id.short(), option: options[0].id.short() };
        site.taps("ana", n + 1, &act).await;
    };
    site.event("ana", 0, Event::Said { words: "/start".into() }).await;
    begin(1).await;
    for (n, act) in [Act::Person, Act::HandOver, Act::HandOverSure].into_iter().enumerate() {
        site.taps("ana", n + 3, &act).await;
    }
    let ticket = site.desk.store.queue("demo").await.unwrap().remove(0).id;
    let path = format!("/desk/talk/{ticket}");
    let told = "An invention or a technical product";
    assert!(site.page(&path, &agent).await.1.contains(told), "while they wait here");
    site.event("ana", 20, Event::Said { words: "/start office-ke".into() }).await;
    let (status, after) = site.page(&path, &agent).await;
    assert!(status == 200 && !after.contains(told), "{after}");
}

#[tokio::test]
async fn a_form_of_one_office_is_not_taken_while_another_is_looked_at() {
    let site = site().await;
    let all = site.sign_in("admin").await;
    let form = site.form("/desk/hours", &all).await;
    assert_eq!(site.does("/desk/office", &all, &[("office", "ke"), ("page", "/desk/hours")]).await, 303);
    let close = [("day-0", "2026-12-24"), ("until-0", "")];
    assert_eq!(sends(&site, "/desk/hours", &all, &with(&form, &close, "save")).await.status(), 403);
    assert!(site.desk.office(&OfficeId::new("ke")).closed.is_empty());
}

#[tokio::test]
async fn an_account_can_be_given_an_office_and_the_last_administrator_of_all_stays() {
    let site = site().await;
    let store = &site.desk.store;
    let kimani = site.works_for("kimani", "admin", "ke").await;
    // Whoever looks after one office does not count for the whole service.
    for done in [store.staff_change("admin", None, 5), store.staff_change("admin", Some("reader"), 5)] {
        assert!(!done.await.unwrap());
    }
    assert!(!store.staff_set_office("admin", "ke").await.unwrap());
    assert!(store.staff_set_office("adviser", "ke").await.unwrap());
    assert!(site.page("/desk/accounts", &kimani).await.1.contains(">adviser<"));
    assert!(store.staff_set_office("kimani", "").await.unwrap());
    assert_eq!(site.page("/desk/queue", &kimani).await.0, 303, "signed in anew");
    assert!(store.staff_change("admin", None, 6).await.unwrap(), "there is another one now");
}
