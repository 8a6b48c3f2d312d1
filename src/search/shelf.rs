//! All guides of one language, ready for searching.

use std::collections::HashMap;

use super::Doc;
use super::cues::Heard;
use super::lines::Lines;
use super::postings::Postings;
use super::topics::Topics;
use super::words::Cutter;

/// What a word in each place of a guide counts.
const IN_QUESTION: f32 = 2.0;
const IN_ASK: f32 = 1.0;
const IN_BODY: f32 = 0.25;

/// The searchable guides of one language.
#[derive(Debug)]
pub struct Shelf {
    /// The guides' ids and the places of their topics, ordered by id.
    pub guides: Vec<(String, usize)>,
    /// The number of each stem.
    pub terms: HashMap<String, u32>,
    /// Which guides hold which terms.
    pub postings: Postings,
    /// The guides' questions line by line.
    pub lines: Lines,
    /// The words of the topics.
    pub topics: Topics,
    /// Every word of the guides as written, with how often.
    pub surfaces: HashMap<String, u32>,
}

impl Shelf {
    /// Builds the shelf of one language. The order of `docs` does not matter.
    pub fn build(docs: &[&Doc], cutter: &Cutter, heard: &Heard) -> Self {
        let mut docs = docs.to_vec();
        docs.sort_by(|a, b| a.guide.cmp(&b.guide));
        docs.dedup_by(|a, b| a.guide == b.guide);
        let mut topic_ids: Vec<String> = docs.iter().map(|d| d.topic.clone()).collect();
        topic_ids.sort();
        topic_ids.dedup();

        let mut shelf = Self {
            guides: Vec::with_capacity(docs.len()),
            terms: HashMap::new(),
            postings: Postings::default(),
            lines: Lines::default(),
            topics: Topics::default(),
            surfaces: HashMap::new(),
        };
        let mut counts: Vec<Vec<(u32, f32)>> = Vec::with_capacity(docs.len());
        let mut lines = Vec::with_capacity(docs.len());
        for doc in &docs {
            let topic = topic_ids.binary_search(&doc.topic).unwrap_or_default();
            shelf.guides.push((doc.guide.clone(), topic));
            let mut count: Vec<(u32, f32)> = Vec::new();
            let mut asked = Vec::with_capacity(1 + doc.asks.len());
            let question = shelf.take_in(cutter, heard, &doc.question);
            count.extend(question.iter().map(|t| (*t, IN_QUESTION)));
            asked.push(question);
            for ask in &doc.asks {
                let ask = shelf.take_in(cutter, heard, ask);
                count.extend(ask.iter().map(|t| (*t, IN_ASK)));
                asked.push(ask);
            }
            count.extend(shelf.take_in(cutter, heard, &doc.body).into_iter().map(|t| (t, IN_BODY)));
            counts.push(summed(count));
            lines.push(asked);
        }
        let terms = shelf.terms.len();
        shelf.postings = Postings::build(terms, &counts);
        shelf.lines = Lines::build(lines, |t| shelf.postings.idf(t));
        let topic_of = |doc: usize| shelf.guides[doc].1;
        let seen = counts.iter().enumerate().flat_map(|(d, c)| c.iter().map(move |(t, n)| (topic_of(d), *t, *n)));
        shelf.topics = Topics::learn(topic_ids, terms, seen);
        shelf
    }

    /// The terms of a text that carry meaning, numbering the ones that are new.
    fn take_in(&mut self, cutter: &Cutter, heard: &Heard, text: &str) -> Vec<u32> {
        let mut terms = Vec::new();
        for word in cutter.cut(text) {
            *self.surfaces.entry(word.surface).or_default() += 1;
            if heard.is_stop(&word.stem) {
                continue;
            }
            let next = u32::try_from(self.terms.len()).unwrap_or(u32::MAX);
            terms.push(*self.terms.entry(word.stem).or_insert(next));
        }
        terms
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
