//! Laws of the heart, over random conversations on the knowledge that is built in.
//!
//! A random sequence of taps, words and other events is played on a small world that does what the store would do.
//! After every turn the laws of `laws/every_turn.rs` are asked; the tests here ask the others.

#[path = "laws/calendar.rs"]
mod calendar;
#[path = "laws/details.rs"]
mod details;
#[path = "laws/edited.rs"]
mod edited;
#[path = "laws/every_turn.rs"]
mod every_turn;
#[path = "laws/random.rs"]
mod random;
#[path = "laws/world.rs"]
mod world;

use ipdesk::{
    talk::{
        Conversation, Event,
        act::Act,
        effect::Effect,
        state::{Owner, Place},
    },
    text::Lang,
};
use proptest::prelude::*;
use random::{Op, ops};
use world::World;

/// Few cases by default; `PROPTEST_CASES=2000 cargo test --test laws` asks for more.
#[allow(clippy::disallowed_methods)] // a test's own switch, not a setting of the service
fn quick(cases: u32) -> ProptestConfig {
    let asked = ProptestConfig::default();
    let cases = if std::env::var_os("PROPTEST_CASES").is_some() { asked.cases } else { cases };
    ProptestConfig { cases, failure_persistence: None, ..asked }
}

/// What a conversation knows of the person, without where they stand.
fn told(c: &Conversation) -> (String, String, Option<u16>) {
    let mut cases = c.cases.clone();
    for case in &mut cases {
        case.results.clear();
    }
    (serde_json::to_string(&cases).unwrap(), serde_json::to_string(&c.profile).unwrap(), c.open)
}

fn changes_a_booking(effects: &[Effect]) -> bool {
    effects.iter().any(|e| {
        matches!(
            e,
            Effect::Hold { .. } | Effect::KeepHeld { .. } | Effect::Move { .. } | Effect::Cancel { .. } | Effect::Erase
        )
    })
}

proptest! {
    #![proptest_config(quick(48))]

    /// Any events in any order: no panic, and every law of a single turn holds after each of them.
    #[test]
    fn every_turn_keeps_the_laws(ops in ops(60)) {
        let mut world = World::new();
        world.play_all(&ops);
    }

    /// F08: a button of an earlier screen never changes what was told, nor a booking.
    #[test]
    fn f08_stale_taps_change_nothing(before in ops(40), after in ops(6)) {
        let mut world = World::new();
        world.play_all(&before);
        let old: Vec<_> = world.buttons().into_iter().filter(|b| b.0 != 0).collect();
        world.play_all(&after);
        for (screen, code) in old.into_iter().filter(|b| b.0 != world.was.rev) {
            let mut other = world.clone();
            let effects = other.event(Event::Tapped { code: code.clone(), screen, gone: false });
            prop_assert_eq!(told(&world.was), told(&other.was), "{:?}", Act::decode(&code));
            prop_assert!(!changes_a_booking(&effects), "{:?}", Act::decode(&code));
        }
    }

    /// F18: the same tap a second time has no second effect.
    #[test]
    fn f18_a_repeated_tap_has_one_effect(before in ops(40)) {
        let mut world = World::new();
        world.play_all(&before);
        let live = world.was.rev;
        for (screen, code) in world.buttons().into_iter().filter(|b| b.0 == live) {
            let tap = Event::Tapped { code: code.clone(), screen, gone: false };
            let mut once = world.clone();
            once.event(tap.clone());
            let mut twice = once.clone();
            let effects = twice.event(tap);
            prop_assert_eq!(told(&once.was), told(&twice.was), "{:?}", Act::decode(&code));
            prop_assert_eq!(&once.was.draft, &twice.was.draft, "{:?}", Act::decode(&code));
            prop_assert!(!changes_a_booking(&effects), "{:?}", Act::decode(&code));
        }
    }

    /// U04: Back after a step forward is where one was, with the same trail behind.
    #[test]
    fn u04_back_undoes_a_step_forward(before in ops(40)) {
        let mut world = World::new();
        world.play_all(&before);
        let live = world.was.rev;
        let fresh = matches!(world.was.place, Place::Door | Place::Gone | Place::WhichDate { .. } | Place::Languages);
        for (screen, code) in world.buttons().into_iter().filter(|b| b.0 == live && !fresh) {
            let act = Act::decode(&code).unwrap();
            if !goes_forward(&act) {
                continue;
            }
            let mut there = world.clone();
            there.event(Event::Tapped { code, screen, gone: false });
            let same_case = there.was.open == world.was.open;
            let turned_page = std::mem::discriminant(&there.was.place) == std::mem::discriminant(&world.was.place)
                && matches!(act, Act::Guide { .. } | Act::Topic { .. } | Act::Topics { .. } | Act::Times { .. });
            // A time that is gone by now leads to the times that are left: no step forward.
            let refused = matches!(act, Act::Slot { .. }) && matches!(there.was.place, Place::Times { .. });
            if there.was.place == world.was.place || !same_case || turned_page || refused || there.was.trail.len() >= 30 {
                continue;
            }
            there.said("/back");
            prop_assert_eq!(&there.was.place, &world.was.place, "after {:?}", act);
            prop_assert_eq!(&there.was.trail, &world.was.trail, "after {:?}", act);
        }
    }

    /// U05: the escape commands and words work in every place.
    #[test]
    fn u05_escapes_work_everywhere(before in ops(40)) {
        let mut world = World::new();
        world.said("/start");
        world.play_all(&before);
        if world.was.lang.is_none() {
            return Ok(());
        }
        world.said("/language");
        world.tap(&Act::Speak(Lang::EN));
        let owner = world.was.owner.clone();
        prop_assert_eq!(owner, Owner::Bot);
        for (words, want) in [
            ("/menu", Place::Menu),
            ("menu", Place::Menu),
            ("/help", Place::Help),
            ("Help!", Place::Help),
            ("/language", Place::Languages),
            ("language", Place::Languages),
            ("/privacy", Place::Privacy),
            ("/person", Place::Person),
            ("talk to a person", Place::Person),
            ("/delete", Place::Erase),
            ("/mybookings", Place::Bookings),
            ("/book", Place::Times { page: 0 }),
            ("/restart", Place::Over),
        ] {
            let mut other = world.clone();
            other.said(words);
            prop_assert_eq!(&other.was.place, &want, "{} from {:?}", words, world.was.place);
        }
    }

    /// F32: another language changes the language and nothing else.
    #[test]
    fn f32_a_language_changes_only_the_language(before in ops(40)) {
        let mut world = World::new();
        world.said("/start");
        world.play_all(&before);
        if world.was.trail.len() >= 30 || matches!(world.was.place, Place::Languages | Place::Door | Place::Gone) {
            return Ok(());
        }
        for lang in world.kb.catalog.langs() {
            let mut other = world.clone();
            other.said("/language");
            other.tap(&Act::Speak(lang));
            prop_assert_eq!(other.was.lang, Some(lang));
            let mut same = other.was.clone();
            same.offer = world.was.offer;
            same.lang = world.was.lang;
            same.rev = world.was.rev;
            same.kept = world.was.kept;
            prop_assert_eq!(&same, &world.was);
        }
    }

    /// F17: questions, options and guides removed under somebody's feet: told politely, nothing wrong, nothing lost.
    #[test]
    fn f17_edits_strand_nobody(before in ops(40), which in 0..edited::SETS, after in ops(12)) {
        edited::strands_nobody(&before, which, &after);
    }
}

fn goes_forward(act: &Act) -> bool {
    match act {
        Act::Menu
        | Act::Person
        | Act::Topics { .. }
        | Act::Topic { .. }
        | Act::Guide { .. }
        | Act::Sources { .. }
        | Act::Answer { .. }
        | Act::DoNotKnow { .. }
        | Act::Country { .. }
        | Act::DateIs { .. }
        | Act::Reask { .. }
        | Act::Answers
        | Act::Result
        | Act::Why { .. }
        | Act::Cases
        | Act::Days
        | Act::Day { .. }
        | Act::Slot { .. }
        | Act::Zone
        | Act::Bookings
        | Act::Booking { .. }
        | Act::CancelBooking { .. }
        | Act::Help
        | Act::Privacy
        | Act::HandOver
        | Act::Waiting
        | Act::Offices
        | Act::Mail { .. }
        | Act::Erase
        | Act::StartOver => true,
        Act::Back
        | Act::Languages
        | Act::Speak(_)
        | Act::Tree { .. }
        | Act::CountriesDone { .. }
        | Act::Case { .. }
        | Act::Remind { .. }
        | Act::Helped { .. }
        | Act::Book { .. }
        | Act::Times { .. }
        | Act::Confirm { .. }
        | Act::LetGo
        | Act::Move { .. }
        | Act::CancelSure { .. }
        | Act::Export
        | Act::EraseSure
        | Act::StartOverSure
        | Act::Quiet
        | Act::TakeAway
        | Act::HandOverSure
        | Act::LeaveQueue
        | Act::Release
        | Act::Carry
        | Act::CarryFailed
        | Act::Office { .. }
        | Act::Feedback
        | Act::Meet(_)
        | Act::Shelf(_) => false,
    }
}

/// The generator reaches what the laws are about; otherwise they would hold of nothing.
#[test]
fn the_random_conversations_go_far() {
    use proptest::{strategy::ValueTree, test_runner::TestRunner};
    let mut runner = TestRunner::deterministic();
    let (mut results, mut kept, mut moved, mut cancelled) = (0, 0, 0, 0);
    for _ in 0..120 {
        let mut world = World::new();
        let all: Vec<Op> = ops(60).new_tree(&mut runner).unwrap().current();
        world.play_all(&all);
        results += usize::from(world.was.cases.iter().any(|c| !c.results.is_empty()));
        kept += world.made.kept;
        moved += world.made.moved;
        cancelled += world.made.cancelled;
    }
    assert!(results > 5 && kept > 5 && moved > 0 && cancelled > 0, "{results} {kept} {moved} {cancelled}");
}
