//! The index of all languages, built once for a knowledge revision.

use std::collections::{BTreeMap, BTreeSet, HashSet};

use super::Doc;
use super::cues::{Cues, Heard, Spoken};
use super::shelf::{Shelf, Surfaces};
use super::synonyms::{Phrases, Synonym};
use super::typo::Vocabulary;
use super::words::Cutter;

/// The language whose guides stand in for a language that has none.
pub const BASE: &str = "en";

/// Everything needed to read messages, in every language; never changed once built.
#[derive(Debug)]
pub struct Index {
    /// By language.
    pub(super) tongues: BTreeMap<String, Tongue>,
    /// By language, those that have guides.
    pub(super) shelves: BTreeMap<String, Shelf>,
}

/// What is known about one language people write in.
#[derive(Debug)]
pub(super) struct Tongue {
    pub cutter: Cutter,
    pub heard: Heard,
    /// Lay phrases and the terms of the shelf they lead to.
    pub phrases: Phrases,
    pub vocabulary: Vocabulary,
    /// The language of the shelf that answers.
    pub shelf: String,
}

impl Index {
    /// Builds the index. The order of the rows does not matter; what is given twice is taken once.
    pub fn build(docs: &[Doc], synonyms: &[Synonym], cues: &[Cues]) -> Self {
        let langs: BTreeSet<String> = docs.iter().map(|d| d.lang.clone()).collect();
        let of = |lang: &str| docs.iter().filter(|d| d.lang == lang).cloned().collect();
        Self::of_each(&langs.into_iter().collect::<Vec<_>>(), of, synonyms, cues)
    }

    /// The same, asking for the guides of one language at a time: they need not all be at hand at once.
    pub fn of_each(
        langs: &[String],
        mut docs: impl FnMut(&str) -> Vec<Doc>,
        synonyms: &[Synonym],
        cues: &[Cues],
    ) -> Self {
        let asked: BTreeSet<&str> = langs.iter().map(String::as_str).collect();
        let mut langs = asked.clone();
        langs.extend(synonyms.iter().map(|s| s.lang.as_str()));
        langs.extend(cues.iter().map(|c| c.lang.as_str()));
        langs.insert(BASE);

        // Patterns and guides of a language one after the other: what is only needed to build them goes at once.
        let heard: BTreeMap<&str, (Cutter, Heard, Spoken)> = langs.iter().map(|l| (*l, listen(l, cues))).collect();
        let mut shelves: BTreeMap<String, Shelf> = BTreeMap::new();
        let mut vocabularies: BTreeMap<&str, Vocabulary> = BTreeMap::new();
        for lang in &langs {
            let (cutter, ears, spoken) = &heard[lang];
            let docs = if asked.contains(lang) { docs(lang) } else { Vec::new() };
            let mut surfaces = Surfaces::new();
            if !docs.is_empty() {
                let field = of_the_field(lang, ears, spoken, synonyms, cutter);
                let (shelf, said) = Shelf::build(&docs, cutter, ears, &field);
                surfaces = said;
                shelves.insert((*lang).to_owned(), shelf);
            }
            vocabularies.insert(lang, known_words(lang, surfaces, spoken, synonyms, cutter));
        }
        let rows = |lang: &str| synonyms.iter().filter(|s| s.lang == lang).collect::<Vec<_>>();
        let mut phrases: BTreeMap<&str, Phrases> = BTreeMap::new();
        for lang in &langs {
            let (cutter, ears, _) = &heard[lang];
            let to = if shelves.contains_key(*lang) { lang } else { BASE };
            let terms = shelves.get(to).map(|s| &s.terms);
            let is_stop = |s: &str| ears.is_stop(s);
            phrases.insert(lang, Phrases::new(&rows(lang), cutter, &rows(to), &heard[to].0, terms, is_stop));
        }
        let tongues = heard
            .into_iter()
            .map(|(lang, (cutter, heard, _))| {
                let phrases = phrases.remove(lang).unwrap_or_default();
                let vocabulary = vocabularies.remove(lang).unwrap_or_default();
                let shelf = if shelves.contains_key(lang) { lang } else { BASE }.to_owned();
                (lang.to_owned(), Tongue { cutter, heard, phrases, vocabulary, shelf })
            })
            .collect();
        Self { tongues, shelves }
    }

    /// How many guides the index holds in a language.
    pub fn guides(&self, lang: &str) -> usize {
        self.shelves.get(lang).map_or(0, |s| s.guides.len())
    }
}

fn listen(lang: &str, cues: &[Cues]) -> (Cutter, Heard, Spoken) {
    let mine: Vec<&Cues> = cues.iter().filter(|c| c.lang == lang).collect();
    let same: Vec<String> = mine.iter().filter(|c| c.kind == "same").flat_map(|c| c.lines.clone()).collect();
    let cutter = Cutter::new(lang, &same);
    let (heard, spoken) = Heard::new(&cutter, &mine);
    (cutter, heard, spoken)
}

/// The stems of the field: those of its terms and of the cues that speak for it.
fn of_the_field(lang: &str, heard: &Heard, spoken: &Spoken, synonyms: &[Synonym], cutter: &Cutter) -> HashSet<String> {
    let terms = synonyms.iter().filter(|s| s.lang == lang).flat_map(|row| cutter.cut(&row.term)).map(|w| w.stem);
    terms.chain(spoken.of_the_field.iter().map(|w| cutter.stem(w))).filter(|stem| !heard.is_stop(stem)).collect()
}

/// Every word of a language a typing error may be a form of.
fn known_words(lang: &str, mut words: Surfaces, spoken: &Spoken, synonyms: &[Synonym], cutter: &Cutter) -> Vocabulary {
    for word in &spoken.surfaces {
        words.entry(word.clone()).or_insert(1);
    }
    for row in synonyms.iter().filter(|s| s.lang == lang) {
        for word in std::iter::once(&row.term).chain(&row.also).flat_map(|said| cutter.cut(said)) {
            *words.entry(word.surface).or_default() += 2;
        }
    }
    Vocabulary::new(words.iter().map(|(word, weight)| (word.as_str(), *weight)))
}
