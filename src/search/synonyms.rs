//! Lay words and the standard term they lead to.

use std::collections::HashMap;

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

/// The phrases of one language, each with the stems it leads to.
#[derive(Debug, Default)]
pub struct Phrases {
    to: HashMap<Vec<String>, Vec<Vec<String>>>,
}

impl Phrases {
    /// The phrases of `rows`, written in the language of `cutter`. Each leads to the term of the same
    /// concept in `targets` (the rows of the language the guides are written in), cut by `into`.
    pub fn new(
        rows: &[&Synonym],
        cutter: &Cutter,
        targets: &[&Synonym],
        into: &Cutter,
        is_stop: impl Fn(&str) -> bool,
    ) -> Self {
        let term_of: HashMap<&str, &str> = targets.iter().map(|r| (r.concept.as_str(), r.term.as_str())).collect();
        let mut phrases = Self::default();
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
                phrases.add(stems_of(cutter, without_note(said)), &stems, &is_stop);
            }
        }
        phrases
    }

    fn add(&mut self, said: Vec<String>, stems: &[String], is_stop: impl Fn(&str) -> bool) {
        let only_common_words = said.iter().all(|s| is_stop(s));
        if said.is_empty() || said.len() > LONGEST || only_common_words || said == stems {
            return;
        }
        let ways = self.to.entry(said).or_default();
        if !ways.iter().any(|w| w == stems) {
            ways.push(stems.to_vec());
        }
    }

    /// The stems that the phrases in this message lead to, with the range of words that led there.
    pub fn in_message<'a>(
        &'a self,
        message: &'a [Word],
    ) -> impl Iterator<Item = (std::ops::Range<usize>, &'a [String])> + 'a {
        (0..message.len())
            .flat_map(move |start| {
                (1..=LONGEST.min(message.len() - start)).filter_map(move |n| {
                    let key: Vec<String> = message[start..start + n].iter().map(|w| w.stem.clone()).collect();
                    self.to.get(&key).map(|ways| (start..start + n, ways))
                })
            })
            .flat_map(|(range, ways)| ways.iter().map(move |w| (range.clone(), w.as_slice())))
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
