//! The index of all languages, built once for a knowledge revision.

use std::collections::{BTreeMap, BTreeSet, HashSet};

use super::Doc;
use super::cues::{Cues, Heard, Spoken};
use super::leanings::{Leanings, Learnt};
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
    /// How much each word leans to each topic, learnt from examples.
    pub leanings: Leanings,
    /// Lay phrases and the terms of the shelf they lead to.
    pub phrases: Phrases,
    pub vocabulary: Vocabulary,
    /// The language of the shelf that answers.
    pub shelf: String,
}

impl Index {
    /// Builds the index. The order of the rows does not matter; what is given twice is taken once.
    pub fn build(docs: &[Doc], synonyms: &[Synonym], cues: &[Cues], learnt: &[Learnt]) -> Self {
        let langs: BTreeSet<&str> =
            docs.iter().map(|d| d.lang.as_str()).chain(cues.iter().map(|c| c.lang.as_str())).collect();
        let of = |lang: &str| docs.iter().filter(|d| d.lang == lang).cloned().collect();
        let heard = |lang: &str| cues.iter().filter(|c| c.lang == lang).cloned().collect();
        Self::of_each(&langs.into_iter().map(str::to_owned).collect::<Vec<_>>(), of, heard, synonyms, learnt)
    }

    /// The same, asking for the guides and the cues of one language at a time: they need not all be at hand at once.
    pub fn of_each(
        langs: &[String],
        mut docs: impl FnMut(&str) -> Vec<Doc>,
        mut cues: impl FnMut(&str) -> Vec<Cues>,
        synonyms: &[Synonym],
        learnt: &[Learnt],
    ) -> Self {
        let mut index = Self { tongues: BTreeMap::new(), shelves: BTreeMap::new() };
        let others: BTreeSet<&str> =
            langs.iter().map(String::as_str).chain(synonyms.iter().map(|s| s.lang.as_str())).collect();
        // The language that stands in for others comes first: they lead to its guides.
        for lang in std::iter::once(BASE).chain(others.into_iter().filter(|lang| *lang != BASE)) {
            let sheet = learnt.iter().find(|l| l.lang == lang).map_or("", |l| l.sheet);
            index.take_in(lang, &docs(lang), &cues(lang), synonyms, Leanings::read(sheet));
        }
        index
    }

    /// One language whole: what is only needed to build it goes before the next is begun.
    fn take_in(&mut self, lang: &str, docs: &[Doc], cues: &[Cues], synonyms: &[Synonym], leanings: Leanings) {
        let same: Vec<String> = cues.iter().filter(|c| c.kind == "same").flat_map(|c| c.lines.clone()).collect();
        let cutter = Cutter::new(lang, &same);
        let (heard, spoken) = Heard::new(&cutter, cues);
        let mut surfaces = Surfaces::new();
        if !docs.is_empty() {
            let field = of_the_field(lang, &heard, &spoken, synonyms, &cutter);
            let (guides, said) = Shelf::build(docs, &cutter, &heard, &field);
            surfaces = said;
            self.shelves.insert(lang.to_owned(), guides);
        }
        let vocabulary = known_words(lang, surfaces, &spoken, synonyms, &cutter);
        let to = if self.shelves.contains_key(lang) { lang } else { BASE };
        let rows = |lang: &str| synonyms.iter().filter(|s| s.lang == lang).collect::<Vec<_>>();
        let into = if to == lang { &cutter } else { self.tongues.get(to).map_or(&cutter, |t| &t.cutter) };
        let terms = self.shelves.get(to).map(|s| &s.terms);
        let phrases = Phrases::new(&rows(lang), &cutter, &rows(to), into, terms, |s| heard.is_stop(s));
        let tongue = Tongue { shelf: to.to_owned(), cutter, heard, leanings, phrases, vocabulary };
        self.tongues.insert(lang.to_owned(), tongue);
    }

    /// The stems of a text of a language, as they are learnt from.
    pub fn stems(&self, lang: &str, words: &str) -> Vec<String> {
        self.tongues.get(lang).map(|t| t.cutter.cut(words).into_iter().map(|w| w.stem).collect()).unwrap_or_default()
    }

    /// How many guides the index holds in a language.
    pub fn guides(&self, lang: &str) -> usize {
        self.shelves.get(lang).map_or(0, |s| s.guides.len())
    }
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
