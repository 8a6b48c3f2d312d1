//! All guides of one language, ready for searching.

use rustc_hash::FxHashSet;

use super::Doc;
use super::cues::Heard;
use super::lines::Lines;
use super::names::Names;
use super::postings::Postings;
use super::reader::Reader;
use super::topics::Topics;
use super::words::Cutter;

/// What a word in each place of a guide counts.
const IN_QUESTION: f32 = 2.0;
const IN_ASK: f32 = 0.5;
const IN_BODY: f32 = 0.25;

/// How many guides stand for a whole topic.
const CENTRAL: usize = 6;

/// What a word counts that is not of the field: "truck" in one example is rare, but says nothing.
const BESIDE: f32 = 0.5;

/// The searchable guides of one language.
#[derive(Debug)]
pub struct Shelf {
    /// The guides' ids and the places of their topics, ordered by id.
    pub guides: Vec<(String, usize)>,
    /// The number of each stem.
    pub terms: Names,
    /// Which guides hold which terms.
    pub postings: Postings,
    /// The guides' questions line by line.
    pub lines: Lines,
    /// The words of the topics.
    pub topics: Topics,
    /// For each topic its guides that speak most like it: for messages that name the topic and nothing else.
    pub central: Vec<Vec<u32>>,
}

/// Every word of the guides as written, and how often each was said; only the building of an index needs them.
#[derive(Debug, Default)]
pub struct Surfaces {
    pub words: Names,
    pub said: Vec<u32>,
}

impl Surfaces {
    /// Counts a word so many times more.
    pub fn add(&mut self, word: &str, times: u32) {
        let number = self.words.take_in(word) as usize;
        if number >= self.said.len() {
            self.said.resize(number + 1, 0);
        }
        self.said[number] += times;
    }
}

impl Shelf {
    /// Builds the shelf of one language. The order of `docs` does not matter.
    pub fn build(
        mut docs: Vec<Doc>,
        cutter: &Cutter,
        heard: &Heard,
        of_the_field: &FxHashSet<String>,
    ) -> (Self, Surfaces) {
        docs.sort_by(|a, b| a.guide.cmp(&b.guide));
        docs.dedup_by(|a, b| a.guide == b.guide);
        let mut topic_ids: Vec<String> = docs.iter().map(|d| d.topic.clone()).collect();
        topic_ids.sort();
        topic_ids.dedup();

        let mut shelf = Self {
            guides: Vec::with_capacity(docs.len()),
            terms: Names::default(),
            postings: Postings::default(),
            lines: Lines::default(),
            topics: Topics::default(),
            central: Vec::new(),
        };
        let mut texts = Texts { reader: Reader::new(cutter), said: Vec::new(), terms: Vec::new() };
        let mut counts: Vec<Vec<(u32, f32)>> = Vec::with_capacity(docs.len());
        let mut lines = Vec::with_capacity(docs.len());
        for doc in &docs {
            let topic = topic_ids.binary_search(&doc.topic).unwrap_or_default();
            shelf.guides.push((doc.guide.clone(), topic));
            let mut count: Vec<(u32, f32)> = Vec::new();
            let mut asked = Vec::with_capacity(1 + doc.asks.len());
            let question = texts.take_in(&mut shelf.terms, heard, &doc.question);
            count.extend(question.iter().map(|t| (*t, IN_QUESTION)));
            asked.push(question);
            for ask in &doc.asks {
                let ask = texts.take_in(&mut shelf.terms, heard, ask);
                count.extend(ask.iter().map(|t| (*t, IN_ASK)));
                asked.push(ask);
            }
            count.extend(texts.take_in(&mut shelf.terms, heard, &doc.body).into_iter().map(|t| (t, IN_BODY)));
            counts.push(summed(count));
            lines.push(asked);
        }
        // What is not needed any more makes room for what is built next.
        drop(docs);
        let surfaces = texts.surfaces();
        shelf.terms = std::mem::take(&mut shelf.terms).settled();
        let terms = shelf.terms.len();
        let mut worth = vec![BESIDE; terms];
        for (term, stem) in shelf.terms.all() {
            if of_the_field.contains(stem) {
                worth[term as usize] = 1.0;
            }
        }
        shelf.postings = Postings::build(terms, &counts, |term| worth[term]);
        shelf.lines = Lines::build(lines, |t| shelf.postings.idf(t));
        let topic_of = |doc: usize| shelf.guides[doc].1;
        let seen = counts.iter().enumerate().flat_map(|(d, c)| c.iter().map(move |(t, n)| (topic_of(d), *t, *n)));
        let names = topic_ids.len();
        shelf.topics = Topics::learn(topic_ids, terms, seen);
        shelf.central = (0..names).map(|topic| shelf.most_central(topic, &counts)).collect();
        shelf.guides.shrink_to_fit();
        (shelf, surfaces)
    }

    fn most_central(&self, topic: usize, counts: &[Vec<(u32, f32)>]) -> Vec<u32> {
        let speaks =
            |doc: usize| counts[doc].iter().map(|(t, n)| n.min(3.0) * self.topics.pull(*t, topic)).sum::<f32>();
        let mut mine: Vec<(f32, u32)> = (0u32..)
            .zip(&self.guides)
            .filter(|(_, (_, of))| *of == topic)
            .map(|(doc, _)| (speaks(doc as usize), doc))
            .collect();
        mine.sort_by(|a, b| b.0.total_cmp(&a.0).then(a.1.cmp(&b.1)));
        mine.into_iter().take(CENTRAL).map(|(_, doc)| doc).collect()
    }
}

/// The texts of a shelf while they are taken in.
struct Texts<'c> {
    reader: Reader<'c>,
    /// How often each word was said.
    said: Vec<u32>,
    terms: Vec<Meaning>,
}

/// What a stem means to the shelf.
#[derive(Clone, Copy)]
enum Meaning {
    /// It was not met yet.
    Open,
    /// It carries none of its own.
    Nothing,
    Term(u32),
}

impl Texts<'_> {
    /// The terms of a text that carry meaning, numbering the ones that are new.
    fn take_in(&mut self, names: &mut Names, heard: &Heard, text: &str) -> Vec<u32> {
        let mut terms = Vec::new();
        for word in self.reader.read(text) {
            let (surface, stem) = (word.surface as usize, word.stem as usize);
            if surface >= self.said.len() {
                self.said.resize(surface + 1, 0);
            }
            self.said[surface] += 1;
            if stem >= self.terms.len() {
                self.terms.resize(stem + 1, Meaning::Open);
            }
            if let Meaning::Open = self.terms[stem] {
                let name = self.reader.stems.get(word.stem);
                let means = if heard.is_stop(name) { Meaning::Nothing } else { Meaning::Term(names.take_in(name)) };
                self.terms[stem] = means;
            }
            if let Meaning::Term(term) = self.terms[stem] {
                terms.push(term);
            }
        }
        terms
    }

    fn surfaces(self) -> Surfaces {
        let Self { reader, mut said, .. } = self;
        said.resize(reader.surfaces.len(), 0);
        Surfaces { words: reader.surfaces, said }
    }
}

/// One entry a term.
fn summed(mut counts: Vec<(u32, f32)>) -> Vec<(u32, f32)> {
    counts.sort_by_key(|(term, _)| *term);
    counts.dedup_by(|next, kept| {
        let same = next.0 == kept.0;
        if same {
            kept.1 += next.1;
        }
        same
    });
    counts.shrink_to_fit();
    counts
}
