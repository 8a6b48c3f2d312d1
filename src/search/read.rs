//! One message read: what is asked for, and which guides answer.

use std::collections::BTreeMap;

use super::build::{BASE, Index, Tongue};
use super::guess;
use super::judge::{self, Signs};
use super::shelf::Shelf;
use super::words::Word;
use super::{Hit, MOST_HITS, Reading, Verdict};

/// Longer messages are read up to here.
const MOST_WORDS: usize = 300;

/// The most misspelt words looked up in one message.
const MOST_TYPOS: usize = 12;

/// The most different terms one search asks for; the rarest are kept.
const MOST_TERMS: usize = 40;

/// How many guides are compared line by line.
const CANDIDATES: usize = 40;

/// What a term counts that stands for another: a corrected one by its distance, and a synonym's.
const CORRECTED: [f32; 3] = [1.0, 0.8, 0.6];
const SYNONYM: f32 = 0.6;
const SYNONYM_OF_KNOWN: f32 = 0.2;

/// A topic this likely brings its central guides in, even where they share no word with the message.
const CLEAR_TOPIC: f32 = 0.3;

/// What the three views of a guide count for its rank: all its words, its most like question, its topic.
const W_BM25: f32 = 0.5;
const W_LINE: f32 = 1.2;
const W_TOPIC: f32 = 1.4;

/// A third or later guide is offered from this share of the best one's score on.
const WORTH_OFFERING: f32 = 0.15;

/// A term of the shelf that the message asks for.
struct Asked {
    term: u32,
    weight: f32,
    because: String,
}

impl Index {
    /// Reads one message of a person who speaks `lang`; `hidden` names guides this office does not show.
    pub fn read(&self, lang: &str, words: &str, hidden: &dyn Fn(&str) -> bool) -> Reading {
        let lang_guess = guess::language(words);
        let own = if self.tongues.contains_key(lang) { lang } else { lang_guess.as_deref().unwrap_or(BASE) };
        let mut reading = self.read_in(own, words, hidden);
        // People mix languages: what the chosen one does not explain, the one it is written in may.
        if let Some(guess) = lang_guess.as_deref().filter(|g| *g != own && self.tongues.contains_key(*g)) {
            let other = self.read_in(guess, words, hidden);
            if standing(&other) > standing(&reading) {
                reading = other;
            }
        }
        reading.lang_guess = lang_guess;
        reading
    }

    fn read_in(&self, lang: &str, text: &str, hidden: &dyn Fn(&str) -> bool) -> Reading {
        let nothing = Reading { verdict: Verdict::Decline, hits: Vec::new(), intent: None, lang_guess: None };
        let Some(tongue) = self.tongues.get(lang).or_else(|| self.tongues.get(BASE)) else {
            return nothing;
        };
        let mut message = tongue.cutter.cut(text);
        message.truncate(MOST_WORDS);
        let trust = correct(tongue, &mut message);
        if tongue.heard.is_urgent(&message) {
            return Reading { verdict: Verdict::Urgent, ..nothing };
        }
        if let Some(intent) = tongue.heard.intent(&message) {
            return Reading { verdict: Verdict::Intent, intent: Some(intent), ..nothing };
        }
        let Some(guides) = self.shelves.get(&tongue.shelf) else {
            return nothing;
        };
        let foreign = (tongue.shelf != lang).then(|| self.tongues.get(&tongue.shelf)).flatten();
        let (asked, unknown) = asked_for(tongue, foreign, guides, &message, &trust);
        let (about, hits) = find(tongue, guides, &message, &asked, unknown, hidden);
        let verdict = judge::verdict(about, &hits.iter().map(|h| h.score).collect::<Vec<_>>());
        let hits = if verdict == Verdict::Decline { Vec::new() } else { hits };
        Reading { verdict, hits, ..nothing }
    }
}

/// Which of two readings of the same words explains more.
fn standing(reading: &Reading) -> (u8, i64) {
    let rank = match reading.verdict {
        Verdict::Decline => 0,
        Verdict::Choose | Verdict::Answer => 1,
        Verdict::Intent => 2,
        Verdict::Urgent => 3,
    };
    (rank, reading.hits.first().map_or(0, |h| (h.score * 1000.0) as i64))
}

/// Puts right what is misspelt, and says how far each word can be trusted.
fn correct(tongue: &Tongue, message: &mut [Word]) -> Vec<f32> {
    let mut left = MOST_TYPOS;
    message
        .iter_mut()
        .map(|word| {
            let known = tongue.vocabulary.holds(&word.surface) || tongue.heard.is_stop(&word.stem);
            if known || left == 0 {
                return 1.0;
            }
            left -= 1;
            match tongue.vocabulary.nearest(&word.surface) {
                Some((near, distance)) => {
                    word.stem = tongue.cutter.stem(near);
                    CORRECTED[distance.min(2)]
                }
                None => 1.0,
            }
        })
        .collect()
}

/// The shelf's terms for these words and their synonyms, and how many words of meaning have none.
fn asked_for(
    tongue: &Tongue,
    foreign: Option<&Tongue>,
    shelf: &Shelf,
    message: &[Word],
    trust: &[f32],
) -> (Vec<Asked>, usize) {
    let mut asked: BTreeMap<u32, Asked> = BTreeMap::new();
    let mut ask = |stem: &str, weight: f32, because: &str| {
        let Some(term) = shelf.terms.get(stem).copied() else {
            return false;
        };
        let entry = asked.entry(term).or_insert_with(|| Asked { term, weight, because: because.to_owned() });
        entry.weight = entry.weight.max(weight);
        true
    };
    let mut explained = vec![false; message.len()];
    for (i, word) in message.iter().enumerate() {
        if tongue.heard.is_stop(&word.stem) {
            explained[i] = true;
            continue;
        }
        // In a language without guides, only words written as in the guides' language meet them directly.
        let stem = foreign.map_or_else(|| word.stem.clone(), |t| t.cutter.stem(&word.surface));
        explained[i] = ask(&stem, trust[i], &word.surface);
    }
    for (range, stems) in tongue.phrases.in_message(message) {
        let said = message[range.clone()].iter().map(|w| w.surface.as_str()).collect::<Vec<_>>().join(" ");
        let sure = trust[range.clone()].iter().copied().fold(1.0, f32::min);
        // A phrase of many words that leads to a term of few carries its whole meaning over.
        // A single word that the guides use themselves means what they mean by it, more than a term's lay name.
        let spoken = range.len() == 1 && shelf.terms.contains_key(&message[range.start].stem);
        let worth = if spoken { SYNONYM_OF_KNOWN } else { SYNONYM };
        for stem in stems {
            if ask(stem, worth * sure, &said) {
                explained[range.clone()].iter_mut().for_each(|e| *e = true);
            }
        }
    }
    let unknown = explained.iter().filter(|e| !**e).count();
    let mut asked: Vec<Asked> = asked.into_values().collect();
    if asked.len() > MOST_TERMS {
        asked.sort_by(|a, b| {
            shelf.postings.idf(b.term).total_cmp(&shelf.postings.idf(a.term)).then(a.term.cmp(&b.term))
        });
        asked.truncate(MOST_TERMS);
        asked.sort_by_key(|a| a.term);
    }
    (asked, unknown)
}

/// The likelihood that the message is about intellectual property, and the guides that fit best.
fn find(
    tongue: &Tongue,
    shelf: &Shelf,
    message: &[Word],
    asked: &[Asked],
    unknown: usize,
    hidden: &dyn Fn(&str) -> bool,
) -> (f32, Vec<Hit>) {
    let terms: Vec<(u32, f32)> = asked.iter().map(|a| (a.term, a.weight)).collect();
    let cues = tongue.heard.topics(message);
    let of_the_field: Vec<(u32, f32)> = terms.iter().map(|(t, w)| (*t, w * shelf.postings.worth(*t))).collect();
    let likely = shelf.topics.of(&of_the_field, &cues);
    let is_hidden = |doc: u32| hidden(&shelf.guides[doc as usize].0);
    let mut found = shelf.postings.best(&terms, CANDIDATES, is_hidden);
    for topic in likely.iter().zip(&shelf.central).filter(|(p, _)| **p >= CLEAR_TOPIC).map(|(_, guides)| guides) {
        let more: Vec<u32> =
            topic.iter().copied().filter(|d| !is_hidden(*d) && found.iter().all(|f| f.0 != *d)).collect();
        found.extend(more.into_iter().map(|doc| (doc, 0.0)));
    }

    let weight_of = |a: &Asked| a.weight * shelf.postings.idf(a.term);
    let mine: f32 = asked.iter().map(|a| weight_of(a).powi(2)).sum();
    // A word nobody wrote about says that something else is meant, but people tell much besides.
    let strange = (unknown.min(6) as f32) * (0.3 * shelf.postings.idf_of_unknown()).powi(2);
    let norm = (mine + strange).sqrt();
    let strength = |term: u32| {
        asked.binary_search_by_key(&term, |a| a.term).map_or(0.0, |i| weight_of(&asked[i]) * shelf.postings.idf(term))
    };

    let most = found.first().map_or(1.0, |f| f.1.max(f32::MIN_POSITIVE));
    let top_topic = likely.iter().copied().fold(f32::MIN_POSITIVE, f32::max);
    let mut ranked: Vec<(f32, f32, u32)> = found
        .iter()
        .map(|(doc, score)| {
            let like = shelf.lines.likeness(*doc, norm, strength);
            let topic = likely[shelf.guides[*doc as usize].1] / top_topic;
            (W_BM25 * score / most + W_LINE * like + W_TOPIC * topic, like, *doc)
        })
        .collect();
    ranked.sort_by(|a, b| b.0.total_cmp(&a.0).then(a.2.cmp(&b.2)));
    ranked.truncate(MOST_HITS);

    let signs = Signs {
        about: tongue.heard.about(message),
        likeness: ranked.iter().map(|r| r.1).fold(0.0, f32::max),
        known: mine / (mine + strange).max(f32::MIN_POSITIVE),
        words: asked.len() + unknown,
        cued: cues.iter().map(|c| c.1).fold(0.0, f32::max),
    };
    let about = judge::about_ip(signs);
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
    let hits = hits.into_iter().enumerate().filter(|(i, h)| *i < 2 || h.score >= least).map(|(_, h)| h).collect();
    (about, hits)
}

/// The person's words that this guide holds.
fn because(shelf: &Shelf, asked: &[Asked], doc: u32) -> Vec<String> {
    let mut words: Vec<String> =
        asked.iter().filter(|a| shelf.postings.holds(a.term, doc)).map(|a| a.because.clone()).collect();
    words.sort();
    words.dedup();
    words
}
