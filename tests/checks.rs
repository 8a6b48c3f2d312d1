//! Checks of knowledge and words: each named check finds its damage, at its place, with a hint; nothing breaks the reader.

#[path = "checks/calendars.rs"]
mod calendars;
#[path = "checks/exchange.rs"]
mod exchange;
#[path = "checks/keys.rs"]
mod keys;
#[path = "checks/knowledge.rs"]
mod knowledge;
#[path = "checks/large.rs"]
mod large;
#[path = "checks/picture.rs"]
mod picture;
#[path = "checks/reader.rs"]
mod reader;
#[path = "checks/set.rs"]
mod set;
#[path = "checks/shelf.rs"]
mod shelf;
#[path = "checks/time.rs"]
mod time;
#[path = "checks/words.rs"]
mod words;

use ipdesk::kb::check::CHECKS;
use std::collections::BTreeSet;

#[track_caller]
fn clean(set: &[(String, String)]) {
    let list: Vec<String> = set::found(set).iter().map(ToString::to_string).collect();
    assert!(list.is_empty(), "{} findings:\n{}", list.len(), list.join("\n"));
}

#[test]
fn the_real_set_is_clean() {
    clean(&set::real());
}

#[test]
fn the_small_set_is_clean() {
    clean(&set::SMALL);
}

#[test]
fn a_small_set_with_a_shelf_is_clean() {
    clean(&shelf::whole().0);
}

#[test]
fn every_check_has_its_damage() {
    let tests = [include_str!("checks/knowledge.rs"), include_str!("checks/words.rs"), include_str!("checks/shelf.rs")]
        .join("\n");
    let mut names = BTreeSet::new();
    for check in CHECKS {
        assert!(names.insert(check.name), "two checks are called {}", check.name);
        assert!(!check.protects.is_empty());
        assert!(tests.contains(&format!("\"{}\"", check.name)), "no test damages what `{}` protects", check.name);
    }
}
