//! What time does to a set: it is reported, and never refuses it.

use super::set::{Damaged, SMALL, read};
use ipdesk::kb::{check, issue::Severity};
use jiff::civil::{Date, date};

fn on(set: &[(String, String)], day: Date) -> Vec<(String, String, usize)> {
    let read = read(set);
    let kb = read.kb.expect("time refuses no set");
    let found = check::dated(&kb, day);
    assert!(found.iter().all(|i| i.severity < Severity::Error && !i.hint.is_empty()));
    found.into_iter().map(|i| (i.check.to_owned(), i.file, i.line)).collect()
}

const FACTS: &str = "knowledge/facts/small.yaml";

#[test]
fn a_fresh_set_needs_nothing() {
    assert_eq!(on(&SMALL, date(2026, 11, 21)), []);
}

#[test]
fn overdue_reviews_are_named_at_the_value_that_holds() {
    assert_eq!(on(&SMALL, date(2027, 2, 1)), [("fact-review".into(), FACTS.into(), 14)]);
}

#[test]
fn an_expired_value_withholds_the_lines_that_need_it() {
    let set = Damaged::replace(FACTS, "from: 2026-01-01", "from: 2026-01-01\n        to: 2026-06-30").0;
    let guide = "knowledge/guides/madrid/what-is.yaml";
    assert_eq!(
        on(&set, date(2026, 7, 1)),
        [("fact-expired".into(), FACTS.into(), 14), ("withheld".into(), guide.into(), 0)]
    );
}

#[test]
fn nothing_was_seen_tomorrow() {
    let found = on(&SMALL, date(2025, 12, 1));
    assert!(found.contains(&("from-the-future".into(), FACTS.into(), 5)), "{found:?}");
    assert!(found.contains(&("from-the-future".into(), "knowledge/guides/madrid/what-is.yaml".into(), 0)), "{found:?}");
}

#[test]
fn a_guide_is_due_after_its_day() {
    let set =
        Damaged::replace("knowledge/guides/madrid/what-is.yaml", "review-by: 2028-01-02", "review-by: 2026-12-01").0;
    let due = |day| on(&set, day).into_iter().filter(|f| f.0 == "guide-review").map(|f| f.1).collect::<Vec<_>>();
    assert_eq!(due(date(2026, 12, 1)), Vec::<String>::new());
    assert_eq!(due(date(2026, 12, 2)), ["knowledge/guides/madrid/what-is.yaml"]);
}
