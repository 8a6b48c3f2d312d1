//! Damage to a calendar or to the way a rule is counted, found at its place.

use super::set::Damaged;

const LIST: &str = "knowledge/calendars/is.yaml";
const WAYS: &str = "knowledge/calendars/counting.yaml";

/// A calendar of an office that has none, sound but for one place.
fn list(old: &str, new: &str) -> Damaged {
    let text = "office: IS
weekend: [saturday, sunday]
rolls: A law
covers:
  - { from: 2026-01-01, to: 2026-12-31, basis: A list, official: \"https://example.org/\", as-of: 2025-11-01 }
closed:
  - { on: 2026-01-01, why: New Year }
  - { on: 2026-12-25, why: Christmas }
working:
  - { on: 2026-02-14, why: Make-up working day }
";
    assert!(text.contains(old), "{old}");
    Damaged::add(LIST, &text.replacen(old, new, 1))
}

#[test]
fn a_sound_list_is_taken() {
    assert_eq!(super::set::found(&list("A law", "A law").0), []);
}

#[test]
fn a_bad_list_is_found_at_its_place() {
    for (old, new, line, say) in [
        ("office: IS", "office: XX", 1, "`XX` is no country"),
        ("office: IS", "office: IE", 1, "not called after `IE`"),
        ("saturday, sunday", "saturday, funday", 2, "`funday` is no day of the week"),
        ("basis: A list", "basis: \"\"", 5, "nothing stands here"),
        ("basis: A list", "basis: \" \"", 5, "nothing stands here"),
        ("from: 2026-01-01", "from: 2027-01-01", 5, "2027-01-01 is after 2026-12-31"),
        ("on: 2026-12-25", "on: 2026-12-32", 8, "`2026-12-32` is no day"),
        ("on: 2026-12-25", "on: 2027-12-24", 8, "2027-12-24 is not covered"),
        ("on: 2026-12-25", "on: 2026-12-26", 8, "closed every week"),
        ("on: 2026-01-01", "on: 2026-12-28", 8, "2026-12-25 is out of order"),
        ("on: 2026-12-25", "on: 2026-01-01", 8, "2026-01-01 is out of order"),
        ("on: 2026-02-14", "on: 2026-02-13", 10, "an ordinary working day"),
        ("on: 2026-12-25, why: Christmas", "on: 2026-02-14, why: Both", 8, "closed and worked"),
    ] {
        list(old, new).finds_first("calendar", LIST, line, say);
    }
    list("basis: A list, ", "").finds_first("yaml", LIST, 5, "basis");
    let twice = "  - { from: 2026-12-31, to: 2027-12-31, basis: A list, official: \"https://example.org/\", as-of: 2026 }\nclosed:";
    list("closed:", twice).finds_first("calendar", LIST, 6, "2026-12-31 is not after 2026-12-31");
}

#[test]
fn one_office_has_one_calendar() {
    Damaged::replace("knowledge/calendars/weekends.yaml", "[BD,", "[FR,").finds_first(
        "calendar",
        "knowledge/calendars/weekends.yaml",
        4,
        "`FR` has another calendar",
    );
}

#[test]
fn every_rule_is_counted_one_way() {
    Damaged::replace(WAYS, "rules: [us-design-term]", "rules: [us-design-trem]").finds_first(
        "counting",
        WAYS,
        0,
        "nothing says how `us-design-term` is counted",
    );
    let line = line_of("rules: [us-design-term]");
    Damaged::replace(WAYS, "rules: [us-design-term]", "rules: [us-design-term, us-design-trem]").finds_first(
        "counting",
        WAYS,
        line,
        "no rule is called `us-design-trem`",
    );
    Damaged::replace(WAYS, "rules: [us-design-term]", "rules: [us-design-term, patent-term]").finds_first(
        "counting",
        WAYS,
        line_of("rules: [patent-term]"),
        "stands here twice",
    );
    Damaged::replace(WAYS, "kind: counts-back", "kind: limit").finds_first("counting", WAYS, 0, "runs over -P15D");
    Damaged::replace(WAYS, "at: IB", "at: IX").finds_first("counting", WAYS, line_of("at: IB"), "nobody's calendar");
    Damaged::remove(WAYS).finds_first("counting", WAYS, 0, "this file is missing");
}

fn line_of(text: &str) -> usize {
    let file = std::fs::read_to_string(super::set::root().join(WAYS)).unwrap();
    1 + file.lines().position(|l| l.contains(text)).unwrap()
}
