//! Details that people were promised, each at every place: how short the ways are, which words work, how one is forgotten.

use crate::world::{World, kb};
use ipdesk::{
    files,
    kb::id::GuideId,
    talk::{act::Act, dates, effect::Effect, state::Place},
    text::Lang,
};
use std::collections::{BTreeMap, BTreeSet, btree_map::Entry};

/// What people with a first idea ask first, by our own choice: no numbers of others are known.
const FIRST: [&str; 10] = [
    "choosing/which-protection-fits",
    "choosing/idea-alone",
    "trademark/what-is",
    "trademark/how-to-register",
    "trademark/search-before",
    "patent/what-is-a-patent",
    "patent/can-i-patent-it",
    "patent/how-to-apply",
    "copyright/what-is",
    "design/what-is",
];

/// Somebody at the menu, in a language.
fn at_menu(lang: Lang) -> World {
    let mut world = World::new();
    world.said("/start");
    world.tap(&Act::Speak(lang));
    world.said("/menu");
    assert_eq!((world.was.lang, &world.was.place), (Some(lang), &Place::Menu));
    world
}

/// The buttons of the live screen.
fn acts(world: &World) -> Vec<Act> {
    let live = world.was.rev;
    world.buttons().into_iter().filter(|(rev, _)| *rev == live).filter_map(|(_, code)| Act::decode(&code)).collect()
}

/// Every place that so many taps lead to from here, with the fewest taps.
fn reached(from: &World, taps: usize) -> BTreeMap<String, (usize, World)> {
    let mut seen = BTreeMap::from([(format!("{:?}", from.was.place), (0, from.clone()))]);
    let mut edge = vec![from.clone()];
    for n in 1..=taps {
        let mut next = Vec::new();
        for world in edge {
            for act in acts(&world) {
                let mut there = world.clone();
                there.tap(&act);
                if let Entry::Vacant(new) = seen.entry(format!("{:?}", there.was.place)) {
                    new.insert((n, there.clone()));
                    next.push(there);
                }
            }
        }
        edge = next;
    }
    seen
}

#[test]
fn u01_the_first_questions_are_answered_within_three_taps_and_a_booking_is_two_away() {
    let seen = reached(&at_menu(Lang::EN), 3);
    let guide = |id: &str| format!("{:?}", Place::Guide { id: GuideId::new(id), page: 0 });
    let far: Vec<&str> = FIRST.into_iter().filter(|id| !seen.contains_key(&guide(id))).collect();
    assert!(
        far.is_empty(),
        "further than three taps: {far:?}\nreached: {:#?}",
        seen.keys().filter(|k| k.contains("Guide")).collect::<Vec<_>>()
    );
    for id in FIRST {
        let answer = &seen[&guide(id)].1;
        let near = reached(answer, 2);
        // The first screen of a booking, whatever it asks first.
        assert!(
            near.values().any(|(_, world)| world.was.draft.is_some() || world.was.place.is_of_booking()),
            "no booking within two taps of {id}: {:?}",
            near.keys()
        );
    }
}

/// The lines of a list of words: whole messages that mean one thing.
fn words(lang: Lang, id: &str) -> Vec<String> {
    let path = format!("locales/{}/words.ftl", lang.code());
    let files = files::embedded();
    let (_, text) = files.iter().find(|(p, _)| *p == path).unwrap_or_else(|| panic!("no {path}"));
    let from = text.lines().skip_while(|line| *line != format!("{id} =")).skip(1);
    from.take_while(|line| line.starts_with(' ')).map(|line| line.trim().to_owned()).collect()
}

/// Somebody in the middle of something, by name.
fn in_the_middle(lang: Lang) -> Vec<(&'static str, World)> {
    let menu = at_menu(lang);
    let by = |words: &str| {
        let mut world = menu.clone();
        world.said(words);
        world
    };
    let mut question = menu.clone();
    let tree = acts(&menu).into_iter().find(|a| matches!(a, Act::Tree { .. })).expect("a tree at the menu");
    question.tap(&tree);
    assert!(matches!(question.was.place, Place::Question { .. }), "{:?}", question.was.place);
    let mut all = vec![("a question", question), ("a booking", by("/book")), ("the deletion", by("/delete"))];
    // Thousands of words: with every test there is time for more places.
    if std::env::var_os("IPDESK_TEST_ALL").is_some() {
        all.extend([("the menu", menu.clone()), ("the privacy page", by("/privacy"))]);
        all.extend([("the languages", by("/language")), ("the way to a person", by("/person"))]);
    }
    all
}

#[test]
fn u05_the_plain_words_of_every_language_work_in_every_place() {
    let (mut tried, mut wrong) = (0, Vec::new());
    for lang in kb().catalog.langs() {
        for (name, world) in in_the_middle(lang) {
            for (id, want) in [
                ("menu", Place::Menu),
                ("help", Place::Help),
                ("language", Place::Languages),
                ("privacy", Place::Privacy),
                ("person", Place::Person),
                ("delete", Place::Erase),
                ("bookings", Place::Bookings),
            ] {
                let all = words(lang, id);
                assert!(!all.is_empty(), "{lang} has no words for {id}");
                // Each fourth in a quick run.
                let step = if std::env::var_os("IPDESK_TEST_ALL").is_some() { 1 } else { 4 };
                for words in all.into_iter().step_by(step) {
                    let mut other = world.clone();
                    other.said(&words);
                    tried += 1;
                    if other.was.place != want {
                        wrong.push(format!("{lang}: {words:?} at {name} leads to {:?}, not {want:?}", other.was.place));
                    }
                }
            }
        }
    }
    println!("{tried} words tried in {} languages", kb().catalog.langs().len());
    assert!(wrong.is_empty(), "{} of {tried}:\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn u05_cancel_leads_out_of_a_booking_in_every_language() {
    for lang in kb().catalog.langs() {
        for words in words(lang, "cancel").into_iter().chain(["/cancel".to_owned()]) {
            let mut world = at_menu(lang);
            world.said("/book");
            world.said(&words);
            assert!(
                !matches!(world.was.place, Place::Times { .. } | Place::Confirm),
                "{lang}: {words:?} leads nowhere"
            );
        }
    }
}

#[test]
fn u21_dates_are_read_in_six_scripts_of_digits() {
    // Arabic, Persian, Devanagari, Bengali, full width, Thai.
    let scripts = ['\u{660}', '\u{6f0}', '\u{966}', '\u{9e6}', '\u{ff10}', '\u{e50}'];
    let today = "2026-11-21".parse().unwrap();
    for lang in kb().catalog.langs() {
        for plain in ["2026-03-14", "14.03.2026", "2026", "2026-03"] {
            let expected = dates::read(&kb().lexicon, lang, plain, today);
            assert!(expected.is_some(), "{plain} is no date in {lang}");
            for zero in scripts {
                let digit = |c: char| match c.to_digit(10) {
                    Some(n) => char::from_u32(u32::from(zero) + n).unwrap(),
                    None => c,
                };
                let written: String = plain.chars().map(digit).collect();
                assert_eq!(dates::read(&kb().lexicon, lang, &written, today), expected, "{lang}: {written}");
            }
        }
    }
}

#[test]
fn u23_what_is_kept_and_being_forgotten_are_two_steps_from_everywhere_and_three_taps_from_the_menu() {
    let sows = |effects: &[Effect]| effects.iter().any(|e| matches!(e, Effect::File { .. }));
    let erases = |effects: &[Effect]| effects.iter().any(|e| matches!(e, Effect::Erase));
    for lang in kb().catalog.langs() {
        for (name, world) in in_the_middle(lang) {
            let mut export = world.clone();
            export.said("/privacy");
            assert!(acts(&export).contains(&Act::Export), "{lang}, {name}");
            assert!(sows(&export.tap(&Act::Export)), "{lang}, {name}: no file");
            let mut erase = world.clone();
            erase.said("/delete");
            assert!(acts(&erase).contains(&Act::EraseSure), "{lang}, {name}");
            assert!(erases(&erase.tap(&Act::EraseSure)), "{lang}, {name}: not forgotten");
        }
    }
    let seen = reached(&at_menu(Lang::EN), 2);
    let (taps, page) = &seen[&format!("{:?}", Place::Privacy)];
    assert!(*taps <= 2, "the privacy page is {taps} taps from the menu");
    let offered: BTreeSet<String> = acts(page).iter().map(|a| format!("{a:?}")).collect();
    assert!(offered.contains("Export") && offered.contains("Erase"), "{offered:?}");
}
