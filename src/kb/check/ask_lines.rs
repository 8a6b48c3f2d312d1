//! The other ways in which people ask: enough of them, and each leading to one guide.

use super::set::{Kind, Set, Text};
use crate::kb::{issue::Issue, words::fold};
use std::collections::HashMap;

/// The fewest that make a guide findable.
const FEWEST: usize = 6;

fn asks<'a>(set: &'a Set<'_>) -> impl Iterator<Item = (&'a Text<'a>, impl Iterator<Item = &'a str>)> {
    let asks = set.texts().filter(|t| t.kind == Kind::Guide && t.entry.id == "ask");
    asks.map(|t| (t, t.entry.words.lines().map(str::trim).filter(|l| !l.is_empty())))
}

pub(super) fn enough(set: &Set<'_>, issues: &mut Vec<Issue>) {
    for (text, lines) in asks(set) {
        let n = lines.count();
        if n < FEWEST {
            let say = format!("`ask` has {n} lines, fewer than {FEWEST}");
            issues.push(Issue::warning("ask-lines", &text.at(), say, "add other ways in which people ask, one a line"));
        }
    }
}

pub(super) fn twice(set: &Set<'_>, issues: &mut Vec<Issue>) {
    let mut seen = HashMap::new();
    for (text, lines) in asks(set) {
        for line in lines {
            if let Some(other) = seen.insert((text.lang, fold(line)), text) {
                let say = format!(
                    "“{line}” stands in {} as well",
                    if other.path == text.path { "the same guide" } else { other.path }
                );
                issues.push(Issue::warning("ask-twice", &text.at(), say, "keep it where the answer fits best"));
            }
        }
    }
}
