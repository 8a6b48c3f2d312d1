//! Conditions in a form short enough for an arrow, in the words of the files.

use crate::kb::{condition::Condition, field::Field, place::Code, yaml::Spanned};
use std::collections::BTreeMap;

/// A condition as a short text.
pub(super) fn condition(when: &Condition) -> String {
    match when {
        Condition::All(list) => joined(list, " ∧ "),
        Condition::Any(list) => joined(list, " ∨ "),
        Condition::Where(each) => format!("{}: {}", name(each.of), nested(&each.holds)),
        Condition::Not(inner) => format!("¬ {}", nested(inner)),
        Condition::Is(fields) => values(fields, " = "),
        Condition::Said(fields) => values(fields, " := "),
        Condition::Known(field) => format!("known {}", field.name()),
        Condition::Member(m) => format!("member {} {}", name(m.treaty), name(m.of)),
        Condition::Within(l) => format!("within {} since {}", l.period.value, name(l.since)),
        Condition::Past(l) => format!("past {} since {}", l.period.value, name(l.since)),
        Condition::StillNew(r) => format!("still-new {} {}", name(r.right), name(r.of)),
        Condition::GraceHelps(r) => format!("grace-helps {} {}", name(r.right), name(r.of)),
        Condition::Regional(r) => format!("regional {} {}", name(r.right), name(r.of)),
        Condition::RegionalOnly(r) => format!("regional-only {} {}", name(r.right), name(r.of)),
        Condition::PctRegionalOnly(w) => format!("pct-regional-only {}", name(w.of)),
        Condition::EntryRepairable(w) => format!("entry-repairable {}", name(w.of)),
        Condition::UtilityModel(w) => format!("utility-model {}", name(w.of)),
        Condition::FirstToFile(w) => format!("first-to-file {}", name(w.of)),
        Condition::PlaceIs(p) => {
            let codes: Vec<&str> = p.one_of.iter().map(Code::as_str).collect();
            format!("{} = {}", name(p.of), codes.join(" | "))
        }
        Condition::Markets(c) => format!("{} ≥ {}", if c.abroad { "markets-abroad" } else { "markets" }, c.at_least),
        Condition::MarketsAbroad(yes) => (if *yes { "markets-abroad" } else { "¬ markets-abroad" }).to_owned(),
    }
}

fn joined(list: &[Condition], sign: &str) -> String {
    match list {
        [one] => condition(one),
        many => many.iter().map(nested).collect::<Vec<_>>().join(sign),
    }
}

fn nested(when: &Condition) -> String {
    let short = condition(when);
    if matches!(when, Condition::All(list) | Condition::Any(list) if list.len() > 1) {
        format!("({short})")
    } else {
        short
    }
}

fn values(fields: &BTreeMap<Field, Vec<Spanned<String>>>, sign: &str) -> String {
    let one = |(field, values): (&Field, &Vec<Spanned<String>>)| {
        let values: Vec<&str> = values.iter().map(|v| v.value.as_str()).collect();
        format!("{}{sign}{}", field.name(), values.join(" | "))
    };
    fields.iter().map(one).collect::<Vec<_>>().join(" ∧ ")
}

/// `AnyMarket` as the files write it: `any-market`.
fn name(variant: impl std::fmt::Debug) -> String {
    let mut out = String::new();
    for c in format!("{variant:?}").chars() {
        if c.is_uppercase() && !out.is_empty() {
            out.push('-');
        }
        out.extend(c.to_lowercase());
    }
    out
}
