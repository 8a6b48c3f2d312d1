//! The index of all languages, built once for a knowledge revision.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

use super::Doc;
use super::cues::{Cues, Heard};
use super::shelf::Shelf;
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
        let with_guides: BTreeSet<&str> = docs.iter().map(|d| d.lang.as_str()).collect();
        let mut langs = with_guides.clone();
        langs.extend(synonyms.iter().map(|s| s.lang.as_str()));
        langs.extend(cues.iter().map(|c| c.lang.as_str()));
        langs.insert(BASE);

        let heard: BTreeMap<&str, (Cutter, Heard)> = langs.iter().map(|lang| (*lang, listen(lang, cues))).collect();
        let shelves: BTreeMap<String, Shelf> = with_guides
            .iter()
            .map(|lang| {
                let docs: Vec<&Doc> = docs.iter().filter(|d| d.lang == *lang).collect();
                let (cutter, heard) = &heard[lang];
                let field = of_the_field(lang, heard, synonyms, cutter);
                ((*lang).to_owned(), Shelf::build(&docs, cutter, heard, &field))
            })
            .collect();
        let rows = |lang: &str| synonyms.iter().filter(|s| s.lang == lang).collect::<Vec<_>>();
        let mut phrases: BTreeMap<&str, Phrases> = BTreeMap::new();
        for lang in &langs {
            let (cutter, ears) = &heard[lang];
            let shelf = if with_guides.contains(lang) { lang } else { BASE };
            phrases.insert(lang, Phrases::new(&rows(lang), cutter, &rows(shelf), &heard[shelf].0, |s| ears.is_stop(s)));
        }
        let tongues = heard
            .into_iter()
            .map(|(lang, (cutter, heard))| {
                let phrases = phrases.remove(lang).unwrap_or_default();
                let vocabulary = known_words(lang, shelves.get(lang), &heard, synonyms, &cutter);
                let shelf = if with_guides.contains(lang) { lang } else { BASE }.to_owned();
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

fn listen(lang: &str, cues: &[Cues]) -> (Cutter, Heard) {
    let mine: Vec<&Cues> = cues.iter().filter(|c| c.lang == lang).collect();
    let same: Vec<String> = mine.iter().filter(|c| c.kind == "same").flat_map(|c| c.lines.clone()).collect();
    let cutter = Cutter::new(lang, &same);
    let heard = Heard::new(&cutter, &mine);
    (cutter, heard)
}

/// The stems of the field: those of its terms and of the cues that speak for it.
fn of_the_field(lang: &str, heard: &Heard, synonyms: &[Synonym], cutter: &Cutter) -> HashSet<String> {
    let terms = synonyms.iter().filter(|s| s.lang == lang).flat_map(|row| cutter.cut(&row.term)).map(|w| w.stem);
    terms.chain(heard.of_the_field().map(|w| cutter.stem(w))).filter(|stem| !heard.is_stop(stem)).collect()
}

/// Every word of a language a typing error may be a form of.
fn known_words(lang: &str, shelf: Option<&Shelf>, heard: &Heard, synonyms: &[Synonym], cutter: &Cutter) -> Vocabulary {
    let mut words: HashMap<String, u32> = shelf.map(|s| s.surfaces.clone()).unwrap_or_default();
    for word in heard.surfaces() {
        words.entry(word.to_owned()).or_insert(1);
    }
    for row in synonyms.iter().filter(|s| s.lang == lang) {
        for word in std::iter::once(&row.term).chain(&row.also).flat_map(|said| cutter.cut(said)) {
            *words.entry(word.surface).or_default() += 2;
        }
    }
    Vocabulary::new(words)
}
