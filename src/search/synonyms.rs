//! Lay words and the standard term they lead to.

use std::collections::HashMap;

use super::names::{Names, UNKNOWN};
use super::words::{Cutter, Word};

/// One concept in one language.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Synonym {
    /// The language of the words.
    pub lang: String,
    /// The concept's id, the same in every language.
    pub concept: String,
    /// The standard term.
    pub term: String,
    /// What people say instead; a note in brackets is not part of a word.
    pub also: Vec<String>,
}

/// The concepts of every language.
pub type Synonyms = Vec<Synonym>;

/// The longest lay phrase looked for.
const LONGEST: usize = 6;

/// The phrases of one language, each with the terms it leads to.
#[derive(Debug, Default)]
pub struct Phrases {
    /// The stems that phrases consist of.
    names: Names,
    to: HashMap<Box<[u32]>, Vec<Box<[u32]>>>,
}

impl Phrases {
    /// The phrases of `rows`, written in the language of `cutter`. Each leads to the term of the same concept in
    /// `targets` (the rows of the language the guides are written in), cut by `into` and found among `terms`.
    pub fn new(
        rows: &[Synonym],
        cutter: &Cutter,
        targets: &[Synonym],
        into: &Cutter,
        terms: Option<&Names>,
        is_stop: impl Fn(&str) -> bool,
    ) -> Self {
        let term_of: HashMap<&str, &str> = targets.iter().map(|r| (r.concept.as_str(), r.term.as_str())).collect();
        let mut phrases = Self::default();
        // What no guide says leads nowhere, but the phrase is still one: ways are told apart by all their stems.
        let mut ways: HashMap<Vec<String>, Vec<Vec<String>>> = HashMap::new();
        let mut add = |said: Vec<String>, stems: &[String]| {
            let only_common_words = said.iter().all(|s| is_stop(s));
            if said.is_empty() || said.len() > LONGEST || only_common_words || said == stems {
                return;
            }
            let ways = ways.entry(said).or_default();
            if !ways.iter().any(|w| w == stems) {
                ways.push(stems.to_vec());
            }
        };
        for row in rows {
            let Some(term) = term_of.get(row.concept.as_str()) else {
                continue;
            };
            let stems: Vec<String> = stems_of(into, without_note(term));
            for said in std::iter::once(&row.term).chain(&row.also) {
                // A wrong use of the term itself ("copyright a name (wrong)") proves nothing about what is meant.
                if said.contains('(') && contains_all(&stems_of(cutter, said), &stems) {
                    continue;
                }
                add(stems_of(cutter, without_note(said)), &stems);
            }
        }
        let mut ways: Vec<_> = ways.into_iter().collect();
        ways.sort();
        for (said, ways) in ways {
            let said = said.iter().map(|stem| phrases.names.take_in(stem)).collect();
            let known = |way: &Vec<String>| way.iter().filter_map(|stem| terms.and_then(|t| t.find(stem))).collect();
            phrases.to.insert(said, ways.iter().map(known).collect());
        }
        phrases.names = phrases.names.settled();
        phrases
    }

    /// The terms that the phrases in this message lead to, with the range of words that led there.
    pub fn in_message(&self, message: &[Word]) -> Vec<(std::ops::Range<usize>, &[u32])> {
        let stems: Vec<u32> = message.iter().map(|w| self.names.find(&w.stem).unwrap_or(UNKNOWN)).collect();
        let mut found = Vec::new();
        for start in 0..stems.len() {
            let longest = stems[start..].iter().take(LONGEST).take_while(|stem| **stem != UNKNOWN).count();
            for end in start + 1..=start + longest {
                let ways = self.to.get(&stems[start..end]).into_iter().flatten();
                found.extend(ways.map(|way| (start..end, &**way)));
            }
        }
        found
    }
}

fn stems_of(cutter: &Cutter, text: &str) -> Vec<String> {
    cutter.cut(text).into_iter().map(|w| w.stem).collect()
}

fn contains_all(all: &[String], some: &[String]) -> bool {
    some.iter().all(|s| all.contains(s))
}

/// The words before a bracketed note.
fn without_note(words: &str) -> &str {
    words.split(['(', '（']).next().unwrap_or(words).trim()
}
