//! Every key that an estimate can give has its words in every language.

use crate::known::{TABLES, root};
use ipdesk::advice::cost::{Condition, Cut, Human, ITEMS, family, key};
use ipdesk::kb::support::{Help, Whom};
use std::collections::BTreeSet;

fn ids(language: &str) -> BTreeSet<String> {
    let path = root().join(format!("locales/{language}/costs.ftl"));
    let text = std::fs::read_to_string(&path).unwrap_or_else(|e| panic!("{}: {e}", path.display()));
    let resource = fluent_syntax::parser::parse(text).unwrap_or_else(|(_, errors)| panic!("{language}: {errors:?}"));
    resource
        .body
        .into_iter()
        .filter_map(|entry| match entry {
            fluent_syntax::ast::Entry::Message(m) => Some(m.id.name),
            _ => None,
        })
        .collect()
}

fn keys() -> BTreeSet<String> {
    let mut out: BTreeSet<String> = BTreeSet::new();
    out.extend(Condition::ALL.map(|c| format!("condition-{}", key(c))));
    out.extend(Cut::ALL.map(|c| format!("cut-{}", key(c))));
    out.extend(Human::ALL.map(|h| format!("human-{}", key(h))));
    out.extend(Help::ALL.map(|h| format!("support-kind-{}", key(h))));
    out.extend(Whom::ALL.map(|w| format!("support-whom-{}", key(w))));
    out.extend(ITEMS.map(|i| format!("item-{}", family(i))));
    out
}

#[test]
fn every_key_has_its_words_in_every_language() {
    for language in ["en", "fr", "ar"] {
        let there = ids(language);
        let missing: Vec<String> = keys().into_iter().filter(|k| !there.contains(k)).collect();
        assert!(missing.is_empty(), "{language}: {missing:?}");
    }
}

#[test]
fn every_item_that_can_be_told_has_a_name_and_no_name_is_left_over() {
    let there = ids("en");
    let items: BTreeSet<String> = TABLES.fees.all().iter().map(|f| format!("item-{}", family(&f.item))).collect();
    let named: BTreeSet<String> = there.iter().filter(|i| i.starts_with("item-") && *i != "item-of").cloned().collect();
    let spare: Vec<&String> =
        named.iter().filter(|n| !items.contains(*n) && !keys().contains(*n) && *n != "item-patent-renewal").collect();
    assert!(spare.is_empty(), "names nobody gives: {spare:?}");
    let reach = crate::rows::told_items();
    let missing: Vec<String> =
        reach.into_iter().map(|i| format!("item-{}", family(&i))).filter(|i| !there.contains(i)).collect();
    assert!(missing.is_empty(), "{missing:?}");
}
