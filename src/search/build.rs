//! The index of all languages: each is built when somebody first writes in it, for nobody should pay for a language that
//! is not asked for.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fmt::{self, Debug, Formatter};
use std::sync::OnceLock;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

use rustc_hash::FxHashSet;

use super::Doc;
use super::answers::Answers;
use super::cues::{Cues, Heard, Spoken};
use super::guess;
use super::leanings::{Leanings, Learnt};
use super::learn::Example;
use super::sheet::pack;
use super::shelf::{Shelf, Surfaces};
use super::synonyms::{Phrases, Synonym};
use super::typo::Vocabulary;
use super::words::Cutter;

/// The language whose guides stand in for a language that has none.
pub const BASE: &str = "en";

/// What the index of one language is made of. The order of the rows does not matter; what is given twice is taken once.
#[derive(Debug, Clone, Default)]
pub struct Texts {
    /// Its guides.
    pub docs: Vec<Doc>,
    /// Its cues.
    pub cues: Vec<Cues>,
    /// Its terms.
    pub synonyms: Vec<Synonym>,
    /// The packed sheet of its topics; empty where nothing was learnt.
    pub sheet: Cow<'static, [u8]>,
    /// The packed sheet of requests to the service.
    pub requests: Cow<'static, [u8]>,
    /// The packed sheet of the guides that answer.
    pub answers: Cow<'static, [u8]>,
}

/// Gives the texts of a language.
pub type Give = Box<dyn Fn(&str) -> Texts + Send + Sync>;

/// Everything needed to read messages, in every language; what is built never changes.
pub struct Index {
    texts: Give,
    /// By language.
    tongues: BTreeMap<String, OnceLock<Tongue>>,
}

/// What is known about one language people write in.
#[derive(Debug)]
pub(super) struct Tongue {
    pub cutter: Cutter,
    pub heard: Heard,
    /// How much each word leans to each topic, learnt from examples.
    pub leanings: Leanings,
    /// How much it leans to each request to the service.
    pub requests: Leanings,
    /// Which of its guides answers a message, learnt from examples.
    pub answers: Answers,
    /// Lay phrases and the terms of the shelf they lead to.
    pub phrases: Phrases,
    pub vocabulary: Vocabulary,
    /// Its own guides; none where those of [`BASE`] answer.
    pub shelf: Option<Shelf>,
}

impl Index {
    /// An index of these languages; nothing is built yet.
    pub fn of(langs: Vec<String>, texts: Give) -> Self {
        let all = langs.into_iter().chain(std::iter::once(BASE.to_owned()));
        Self { texts, tongues: all.map(|lang| (lang, OnceLock::new())).collect() }
    }

    /// The same of texts that are all at hand, built at once.
    pub fn build(docs: &[Doc], synonyms: &[Synonym], cues: &[Cues], learnt: &[Learnt]) -> Self {
        let mut all: BTreeMap<String, Texts> = BTreeMap::new();
        for d in docs {
            all.entry(d.lang.clone()).or_default().docs.push(d.clone());
        }
        for c in cues {
            all.entry(c.lang.clone()).or_default().cues.push(c.clone());
        }
        for s in synonyms {
            all.entry(s.lang.clone()).or_default().synonyms.push(s.clone());
        }
        for l in learnt {
            all.entry(l.lang.to_owned()).and_modify(|t| {
                t.sheet = pack(l.sheet).into_bytes().into();
                t.requests = pack(l.requests).into_bytes().into();
                t.answers = pack(l.answers).into_bytes().into();
            });
        }
        let langs = all.keys().cloned().collect();
        let index = Self::of(langs, Box::new(move |lang| all.get(lang).cloned().unwrap_or_default()));
        index.ready_all(&index.tongues.keys().map(String::as_str).collect::<Vec<_>>());
        index
    }

    /// Whether a message can surely be read without building anything: the language spoken is there, the one the words
    /// seem to be in, the one that stands in for others, and, in Latin letters, those whose own words tell them.
    pub fn is_ready(&self, lang: &str, words: &str) -> bool {
        let guess = guess::language(words);
        let mut asked = [BASE, lang].into_iter().chain(guess.as_deref());
        let told = || guess::is_told_by_script(words) || self.is_surely(guess.as_deref(), words);
        asked.all(|lang| self.is_built(lang))
            && (guess::UNKNOWN_TO_DETECTOR.iter().all(|lang| self.is_built(lang)) || told())
    }

    /// Whether a language is built, or nobody writes in it here.
    pub fn is_built(&self, lang: &str) -> bool {
        self.tongues.get(lang).is_none_or(|tongue| tongue.get().is_some())
    }

    /// The languages that are built.
    pub fn built(&self) -> Vec<&str> {
        self.tongues.iter().filter(|(_, t)| t.get().is_some()).map(|(lang, _)| lang.as_str()).collect()
    }

    /// Builds a language, where that was not done yet, so that nobody waits for it later.
    pub fn ready(&self, lang: &str) {
        let _ = self.tongue(lang);
    }

    /// Builds several languages, side by side on as many threads as the machine has processors.
    pub fn ready_all(&self, langs: &[&str]) {
        let next = AtomicUsize::new(0);
        let work = || {
            while let Some(lang) = langs.get(next.fetch_add(1, Ordering::Relaxed)) {
                self.ready(lang);
            }
        };
        let others = thread::available_parallelism().map_or(1, usize::from).min(langs.len()).saturating_sub(1);
        thread::scope(|scope| {
            (0..others).for_each(|_| _ = scope.spawn(work));
            work();
        });
    }

    pub(super) fn knows(&self, lang: &str) -> bool {
        self.tongues.contains_key(lang)
    }

    /// What is known about a language; none for one that nobody writes in here.
    pub(super) fn tongue(&self, lang: &str) -> Option<&Tongue> {
        Some(self.tongues.get(lang)?.get_or_init(|| self.learn(lang)))
    }

    /// The guides that answer in a language, and the language they are in where it is another.
    pub(super) fn shelf<'a>(&'a self, of: &'a Tongue) -> (Option<&'a Shelf>, Option<&'a Tongue>) {
        if of.shelf.is_some() {
            return (of.shelf.as_ref(), None);
        }
        let base = self.tongue(BASE);
        (base.and_then(|b| b.shelf.as_ref()), base.filter(|b| !std::ptr::eq(*b, of)))
    }

    fn learn(&self, lang: &str) -> Tongue {
        let Texts { docs, cues, synonyms, sheet, requests, answers } = (self.texts)(lang);
        let same: Vec<String> = cues.iter().filter(|c| c.kind == "same").flat_map(|c| c.lines.clone()).collect();
        let cutter = Cutter::new(lang, &same);
        let (heard, spoken) = Heard::new(&cutter, &cues);
        let mut surfaces = Surfaces::default();
        let guides = (!docs.is_empty()).then(|| {
            let field = of_the_field(&heard, &spoken, &synonyms, &cutter);
            let (own, said) = Shelf::build(docs, &cutter, &heard, &field);
            surfaces = said;
            own
        });
        let vocabulary = known_words(surfaces, &spoken, &synonyms, &cutter);
        let is_stop = |s: &str| heard.is_stop(s);
        // The language that stands in for others is built before them: they lead to its guides.
        let base = if guides.is_none() && lang != BASE { self.tongue(BASE) } else { None };
        let phrases = match base {
            Some(base) => {
                let (targets, terms) = ((self.texts)(BASE).synonyms, base.shelf.as_ref().map(|s| &s.terms));
                Phrases::new(&synonyms, &cutter, &targets, &base.cutter, terms, is_stop)
            }
            None => Phrases::new(&synonyms, &cutter, &synonyms, &cutter, guides.as_ref().map(|s| &s.terms), is_stop),
        };
        let (leanings, requests) = (Leanings::of_packed(sheet), Leanings::of_packed(requests));
        let answers = guides.as_ref().map(|shelf| Answers::of_packed(answers, &shelf.guides)).unwrap_or_default();
        Tongue { cutter, heard, leanings, requests, answers, phrases, vocabulary, shelf: guides }
    }

    /// A message of a language as an example to learn from.
    pub fn example(&self, lang: &str, class: usize, weight: f32, words: &str) -> Example {
        let words = self.tongue(lang).map(|t| t.cutter.cut(words)).unwrap_or_default();
        Example::of(class, weight, &words)
    }

    /// The words of a message that stand in our own texts of a language: only such may be remembered of a question nobody
    /// answered, for a name or a secret is none.
    pub fn known(&self, lang: &str, words: &str) -> Vec<String> {
        let Some(tongue) = self.tongue(lang) else { return Vec::new() };
        let said = tongue.cutter.cut(words).into_iter().filter(|w| !tongue.heard.is_stop(&w.stem)).map(|w| w.surface);
        said.filter(|surface| tongue.vocabulary.holds(surface)).collect()
    }

    /// How many guides the index holds in a language.
    pub fn guides(&self, lang: &str) -> usize {
        self.tongue(lang).and_then(|t| t.shelf.as_ref()).map_or(0, |s| s.guides.len())
    }
}

impl Debug for Index {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.debug_struct("Index").field("built", &self.built()).finish_non_exhaustive()
    }
}

/// The stems of the field: those of its terms and of the cues that speak for it.
fn of_the_field(heard: &Heard, spoken: &Spoken, synonyms: &[Synonym], cutter: &Cutter) -> FxHashSet<String> {
    let terms = synonyms.iter().flat_map(|row| cutter.cut(&row.term)).map(|w| w.stem);
    terms.chain(spoken.of_the_field.iter().map(|w| cutter.stem(w))).filter(|stem| !heard.is_stop(stem)).collect()
}

/// Every word of a language a typing error may be a form of.
fn known_words(mut words: Surfaces, spoken: &Spoken, synonyms: &[Synonym], cutter: &Cutter) -> Vocabulary {
    for word in &spoken.surfaces {
        let is_new = words.words.find(word).is_none_or(|n| words.said[n as usize] == 0);
        words.add(word, u32::from(is_new));
    }
    for row in synonyms {
        for word in std::iter::once(&row.term).chain(&row.also).flat_map(|said| cutter.cut(said)) {
            words.add(&word.surface, 2);
        }
    }
    let known = words.words.all().map(|(n, word)| (word, words.said[n as usize]));
    Vocabulary::new(known.filter(|(_, said)| *said > 0))
}
