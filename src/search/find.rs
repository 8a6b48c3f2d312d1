//! Which guides answer what a message asks for, and how likely it is about intellectual property at all.

use super::cues::About;
use super::judge::{self, Signs};
use super::leanings::Leaning;
use super::shelf::Shelf;
use super::{Hit, MOST_HITS};

/// How many guides are compared line by line.
const CANDIDATES: usize = 40;

/// A topic this likely brings its central guides in, even where they share no word with the message.
const CLEAR_TOPIC: f32 = 0.1;

/// What the views of a guide count for its rank: all its words, its most like question, its topic; and what examples say of
/// it. Where they say something, words count half.
const W_BM25: f32 = 1.0;
const W_LINE: f32 = 0.4;
const W_TOPIC: f32 = 1.4;
const W_ANSWER: f32 = 2.8;
const W_WORDS_BESIDE_ANSWERS: f32 = 0.56;

/// From this likelihood on a guide is looked at, even where it shares no word with the message; and from this on it keeps
/// its place beside another of its topic.
const LIKELY_ANSWER: f32 = 0.05;
const ANSWERS_TOO: f32 = 0.1;

/// What a word that no guide holds counts beside a rare one: for ranking, and for judging what a message is about.
const STRANGE: f32 = 0.12;
const STRANGE_FOR_JUDGING: f32 = 0.3;

/// From this likelihood on a topic is sure.
const SURE_TOPIC: f32 = 0.95;

/// So many guides are offered always; one that follows, from this share of the best one's score on.
const ALWAYS: usize = 3;
const WORTH_OFFERING: f32 = 0.15;

/// A term of the shelf that the message asks for.
pub struct Asked {
    pub term: u32,
    pub weight: f32,
    pub because: String,
}

/// What a message says, as far as it is understood.
pub struct Said<'a> {
    pub about: About,
    /// The topics whose cues were heard, with their strength.
    pub cues: Vec<(&'a str, f32)>,
    /// What the words lean to, as examples taught.
    pub leaning: Leaning,
    /// How likely each guide answers, as examples taught; nothing where nothing was learnt.
    pub answers: Vec<f32>,
    pub asked: Vec<Asked>,
    /// How many words of meaning no guide holds.
    pub unknown: usize,
}

/// How much the words of a message tell apart, and how like a line of a guide they are.
struct Meaning<'a> {
    shelf: &'a Shelf,
    asked: &'a [Asked],
    known: f32,
    norm: f32,
}

impl<'a> Meaning<'a> {
    fn of(shelf: &'a Shelf, said: &'a Said) -> Self {
        let known: f32 = said.asked.iter().map(|a| (a.weight * shelf.postings.idf(a.term)).powi(2)).sum();
        // A word nobody wrote about says that something else is meant, but people tell much besides.
        let strange = said.unknown.min(6) as f32 * (STRANGE * shelf.postings.idf_of_unknown()).powi(2);
        Self { shelf, asked: &said.asked, known, norm: (known + strange).sqrt() }
    }

    /// How like the message the most like question of a guide is.
    fn likeness(&self, doc: u32) -> f32 {
        self.shelf.lines.likeness(doc, self.norm, |term| {
            self.asked.binary_search_by_key(&term, |a| a.term).map_or(0.0, |i| {
                let idf = self.shelf.postings.idf(term);
                self.asked[i].weight * idf * idf
            })
        })
    }

    /// The share of the meaning that is known, and that words of the field carry.
    fn shares(&self, unknown: usize) -> (f32, f32) {
        let postings = &self.shelf.postings;
        let of_the_field = self.asked.iter().filter(|a| postings.worth(a.term) >= 1.0);
        let field: f32 = of_the_field.map(|a| (a.weight * postings.idf(a.term)).powi(2)).sum();
        let strange = unknown.min(6) as f32 * (STRANGE_FOR_JUDGING * postings.idf_of_unknown()).powi(2);
        let share = |part: f32, all: f32| part / all.max(f32::MIN_POSITIVE);
        (share(self.known, self.known + strange), share(field, self.norm.powi(2)))
    }
}

/// The likelihood that the message is about intellectual property, and the guides that fit best.
pub fn find(shelf: &Shelf, said: &Said, hidden: &dyn Fn(&str) -> bool) -> (f32, Vec<Hit>) {
    let asked = said.asked.as_slice();
    let terms: Vec<(u32, f32)> = asked.iter().map(|a| (a.term, a.weight)).collect();
    let is_hidden = |doc: u32| hidden(&shelf.guides[doc as usize].0);
    let topic_of = |doc: u32| shelf.guides[doc as usize].1;
    let answers = |doc: u32| said.answers.get(doc as usize).copied().unwrap_or_default();
    let mut found = shelf.postings.best(&terms, CANDIDATES, is_hidden);
    let meaning = Meaning::of(shelf, said);
    let mut likeness: Vec<f32> = found.iter().map(|(doc, _)| meaning.likeness(*doc)).collect();

    let mut alike: Vec<Vec<f32>> = vec![Vec::new(); shelf.topics.ids.len()];
    found.iter().zip(&likeness).for_each(|((doc, _), like)| alike[topic_of(*doc)].push(*like));
    let votes: Vec<f32> = alike.into_iter().map(vote).collect();
    let of_the_field: Vec<(u32, f32)> = terms.iter().map(|(t, w)| (*t, w * shelf.postings.worth(*t))).collect();
    let likely = shelf.topics.of(&of_the_field, &said.cues, &votes, &said.leaning.topics);
    let clear = likely.iter().zip(&shelf.central).filter(|(p, _)| **p >= CLEAR_TOPIC).flat_map(|(_, guides)| guides);
    let answering = (0u32..).zip(&said.answers).filter(|(_, likely)| **likely >= LIKELY_ANSWER).map(|(doc, _)| doc);
    for doc in clear.copied().chain(answering) {
        if !is_hidden(doc) && found.iter().all(|f| f.0 != doc) {
            likeness.push(meaning.likeness(doc));
            found.push((doc, 0.0));
        }
    }

    let most = found.first().map_or(1.0, |f| f.1.max(f32::MIN_POSITIVE));
    let top_topic = likely.iter().copied().fold(f32::MIN_POSITIVE, f32::max);
    let in_words = if said.answers.is_empty() { 1.0 } else { W_WORDS_BESIDE_ANSWERS };
    let mut ranked: Vec<(f32, f32, u32)> = found
        .iter()
        .zip(&likeness)
        .map(|((doc, score), like)| {
            let topic = likely[topic_of(*doc)] / top_topic;
            let words = in_words * (W_BM25 * score / most + W_LINE * like);
            (words + W_TOPIC * topic + W_ANSWER * answers(*doc).sqrt(), *like, *doc)
        })
        .collect();
    ranked.sort_by(|a, b| b.0.total_cmp(&a.0).then(a.2.cmp(&b.2)));
    mix(&mut ranked, topic_of, &likely, |doc| answers(doc) >= ANSWERS_TOO);
    ranked.truncate(MOST_HITS);

    let (known, field) = meaning.shares(said.unknown);
    let about = judge::about_ip(Signs {
        about: said.about,
        known,
        field,
        clear: likely.iter().copied().fold(0.0, f32::max),
        words: asked.len() + said.unknown,
        leaning: said.leaning.ours,
        cued: said.cues.iter().map(|c| c.1).fold(0.0, f32::max),
    });
    let best = ranked.first().map_or(1.0, |r| r.0);
    let hits: Vec<Hit> = ranked
        .iter()
        .map(|(rank, like, doc)| {
            let (guide, topic) = &shelf.guides[*doc as usize];
            Hit {
                guide: guide.clone(),
                topic: shelf.topics.ids[*topic].clone(),
                score: judge::fits(*like, likely[*topic], about) * (rank / best).clamp(0.0, 1.0),
                because: because(shelf, asked, *doc),
            }
        })
        .collect();
    let least = WORTH_OFFERING * hits.first().map_or(0.0, |h| h.score);
    let hits = hits.into_iter().enumerate().filter(|(i, h)| *i < ALWAYS || h.score >= least).map(|(_, h)| h).collect();
    (about, hits)
}

/// What the questions of a topic that are like the message say for it: the most like one, and a few together.
fn vote(mut likeness: Vec<f32>) -> f32 {
    likeness.sort_by(|a, b| b.total_cmp(a));
    likeness.first().copied().unwrap_or(0.0) + likeness.iter().take(4).sum::<f32>()
}

/// A wrong topic must not fill the list: where the likeliest topic is not sure, the best guides of the next two come
/// second and third; where it is, the third is still of another. A guide that stays where it is answers too.
fn mix(
    ranked: &mut Vec<(f32, f32, u32)>,
    topic_of: impl Fn(u32) -> usize,
    likely: &[f32],
    stays: impl Fn(u32) -> bool,
) {
    let sure = likely.iter().copied().fold(0.0, f32::max) >= SURE_TOPIC;
    let mut shown: Vec<usize> = ranked.first().map(|r| topic_of(r.2)).into_iter().collect();
    for place in if sure { ALWAYS - 1 } else { 1 }..ALWAYS {
        if ranked.get(place).is_some_and(|r| stays(r.2) || !shown.contains(&topic_of(r.2))) {
            shown.push(topic_of(ranked[place].2));
            continue;
        }
        let Some(at) = (place..ranked.len()).find(|at| !shown.contains(&topic_of(ranked[*at].2))) else { return };
        let other = ranked.remove(at);
        shown.push(topic_of(other.2));
        ranked.insert(place, other);
    }
}

/// The person's words that this guide holds.
fn because(shelf: &Shelf, asked: &[Asked], doc: u32) -> Vec<String> {
    let mut words: Vec<String> =
        asked.iter().filter(|a| shelf.postings.holds(a.term, doc)).map(|a| a.because.clone()).collect();
    words.sort();
    words.dedup();
    words
}
