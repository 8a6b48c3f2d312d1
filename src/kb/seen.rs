//! Terms as English texts write them: for one and for several, and where they are met.

use super::{glossary::without_note, id::TermId, words::fold};
use std::collections::HashMap;

/// How terms are written in English texts, folded, and the term each form means.
#[derive(Default)]
pub(super) struct Forms {
    /// By its first word: the words that follow, and the term; the longest first.
    by_first: HashMap<String, Vec<(Vec<String>, TermId)>>,
}

impl Forms {
    /// Adds a name, for one and for several, unless another term has it.
    pub fn add(&mut self, name: &str, id: &TermId) {
        let one = fold(without_note(name));
        if !one.is_empty() {
            self.put(&several(&one), id);
            self.put(&one, id);
        }
    }

    fn put(&mut self, form: &str, id: &TermId) {
        let mut words = form.split(' ').map(str::to_owned);
        let Some(first) = words.next() else { return };
        let rest: Vec<String> = words.collect();
        let same = self.by_first.entry(first).or_default();
        if !same.iter().any(|(known, _)| *known == rest) {
            let at = same.partition_point(|(known, _)| known.len() >= rest.len());
            same.insert(at, (rest, id.clone()));
        }
    }

    /// The longest form with which these words begin: how many words it has, and its term.
    fn at_the_start(&self, words: &[&str]) -> Option<(usize, &TermId)> {
        let (first, after) = words.split_first()?;
        let fits = |rest: &[String]| rest.len() <= after.len() && rest.iter().zip(after).all(|(a, b)| a == b);
        let (rest, id) = self.by_first.get(*first)?.iter().find(|(rest, _)| fits(rest))?;
        Some((1 + rest.len(), id))
    }
}

/// The terms of an English text in the order in which they are met; of two that overlap, the longer.
pub(super) fn seen_in(text: &str, forms: &Forms) -> Vec<TermId> {
    let folded = fold(text);
    let words: Vec<&str> = folded.split(' ').collect();
    let mut found: Vec<TermId> = Vec::new();
    let mut at = 0;
    while at < words.len() {
        if let Some((n, id)) = forms.at_the_start(&words[at..]) {
            if !found.contains(id) {
                found.push(id.clone());
            }
            at += n;
        } else {
            at += 1;
        }
    }
    found
}

/// An English word for several of it.
fn several(one: &str) -> String {
    match one.strip_suffix('y') {
        Some(head) if !head.ends_with(['a', 'e', 'o', 'u']) => format!("{head}ies"),
        _ if one.ends_with(['s', 'x']) => format!("{one}es"),
        _ => format!("{one}s"),
    }
}
