//! One message read: what is asked for, and which guides answer.

use std::collections::BTreeMap;

use super::build::{BASE, Index, Tongue};
use super::cues::About;
use super::guess;
use super::judge::{self, Signs};
use super::leanings::Leaning;
use super::sentences;
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
const SYNONYM: f32 = 0.3;
const SYNONYM_OF_KNOWN: f32 = 0.1;

/// A topic this likely brings its central guides in, even where they share no word with the message.
const CLEAR_TOPIC: f32 = 0.1;

/// What the three views of a guide count for its rank: all its words, its most like question, its topic.
const W_BM25: f32 = 1.0;
const W_LINE: f32 = 0.4;
const W_TOPIC: f32 = 1.4;

/// What a word that no guide holds counts beside a rare one: for ranking, and for judging what a message is about.
const STRANGE: f32 = 0.12;
const STRANGE_FOR_JUDGING: f32 = 0.3;

/// From this likelihood on a topic is sure.
const SURE_TOPIC: f32 = 0.95;

/// So many guides are offered always; one that follows, from this share of the best one's score on.
const ALWAYS: usize = 3;
const WORTH_OFFERING: f32 = 0.15;

/// From this share of known words on a message may be in a language, by so much more than in the one detected.
const KNOWN_ENOUGH: f32 = 0.6;
/// “Pro bono in Kenya” is known in many languages.
const LEAST_WORDS_KNOWN: usize = 5;
const CLEARLY: f32 = 0.25;

/// A term of the shelf that the message asks for.
struct Asked {
    term: u32,
    weight: f32,
    because: String,
}

impl Index {
    /// Reads one message of a person who speaks `lang`; `hidden` names guides this office does not show.
    pub fn read(&self, lang: &str, words: &str, hidden: &dyn Fn(&str) -> bool) -> Reading {
        let lang_guess = self.written_in(words);
        let own = if self.knows(lang) { lang } else { lang_guess.as_deref().unwrap_or(BASE) };
        let mut reading = self.read_in(own, words, hidden);
        // People mix languages: what the chosen one does not explain, the one it is written in may.
        if let Some(guess) = lang_guess.as_deref().filter(|g| *g != own && self.knows(g)) {
            let other = self.read_in(guess, words, hidden);
            if standing(&other) > standing(&reading) {
                reading = other;
            }
        }
        reading.lang_guess = lang_guess;
        reading
    }

    /// The language a message seems to be written in: by its script, by the detector, and where the words of a language
    /// that the detector does not know explain clearly more of it, that language.
    fn written_in(&self, text: &str) -> Option<String> {
        let guess = guess::language(text);
        if guess::is_told_by_script(text) {
            return guess;
        }
        let told = self.told(guess.as_deref(), text);
        if is_clear(told) {
            return guess;
        }
        let other = |lang: &&'static str| self.tongue(lang).map(|tongue| (known(tongue, text), *lang));
        let best = guess::UNKNOWN_TO_DETECTOR.iter().filter_map(other).max_by(|a, b| a.0.total_cmp(&b.0));
        match best {
            Some((share, lang)) if share >= KNOWN_ENOUGH && share > told + CLEARLY => Some(lang.to_owned()),
            _ => guess,
        }
    }

    /// The share of a message's words that the language knows in which it seems to be written.
    fn told(&self, guess: Option<&str>, text: &str) -> f32 {
        guess.and_then(|g| self.tongue(g)).map_or(0.0, |tongue| known(tongue, text))
    }

    /// Whether no other language needs to be asked in which one a message is written.
    pub(super) fn is_surely(&self, guess: Option<&str>, text: &str) -> bool {
        is_clear(self.told(guess, text))
    }

    fn read_in(&self, lang: &str, text: &str, hidden: &dyn Fn(&str) -> bool) -> Reading {
        let nothing = Reading { verdict: Verdict::Decline, hits: Vec::new(), intent: None, lang_guess: None };
        let Some(tongue) = self.tongue(lang).or_else(|| self.tongue(BASE)) else {
            return nothing;
        };
        let (mut message, weights) = sentences::weighed(&tongue.cutter, text);
        message.truncate(MOST_WORDS);
        // Requests are learnt as they are typed.
        let heard = tongue.requests.request(&message);
        let typed = tongue.heard.stems(&message);
        let mut trust = correct(tongue, &mut message);
        trust.iter_mut().zip(weights).for_each(|(trust, weight)| *trust *= weight);
        let stems = tongue.heard.stems(&message);
        let (guides, foreign) = self.shelf(tongue);
        let leaning = tongue.leanings.of(&message, guides.map(|g| g.topics.ids.as_slice()).unwrap_or_default());
        let ours = leaning.ours.unwrap_or_default();
        // Danger that is typed is danger; what is only read so, after slips were put right, not where the words say else.
        let read_so = || tongue.heard.is_urgent(&stems) && judge::may_be_danger(ours, heard);
        if tongue.heard.is_urgent(&typed) || read_so() {
            return Reading { verdict: Verdict::Urgent, ..nothing };
        }
        let told = tongue.heard.intent(&stems, ours);
        if let Some(intent) = judge::request(told, heard, message.len(), ours) {
            return Reading { verdict: Verdict::Intent, intent: Some(intent), ..nothing };
        }
        let Some(guides) = guides else {
            return nothing;
        };
        let elsewhere = tongue.heard.in_another_sense(&stems);
        let ours = |at: &usize| !elsewhere[*at];
        let (ours, trust): (Vec<Word>, Vec<f32>) =
            (0..message.len()).filter(ours).map(|at| (message[at].clone(), trust[at])).unzip();
        let our_stems: Vec<u16> = (0..stems.len()).filter(|at| !elsewhere[*at]).map(|at| stems[at]).collect();
        let (asked, unknown) = asked_for(tongue, foreign, guides, &ours, &trust);
        let about = tongue.heard.about(&stems, &our_stems);
        let said = Said { about, cues: tongue.heard.topics(&our_stems), leaning, asked, unknown };
        let (about, hits) = find(guides, &said, hidden);
        let verdict = judge::verdict(about, &hits.iter().map(|h| h.score).collect::<Vec<_>>());
        let hits = if verdict == Verdict::Decline { Vec::new() } else { hits };
        Reading { verdict, hits, ..nothing }
    }
}

/// Whether so great a share of the words is known that no other language can explain clearly more.
fn is_clear(told: f32) -> bool {
    told + CLEARLY >= 1.0
}

/// The share of a message's words that a language knows; 0 for a few words, which prove nothing.
fn known(tongue: &Tongue, text: &str) -> f32 {
    let words = tongue.cutter.cut(text);
    if words.len() < LEAST_WORDS_KNOWN {
        return 0.0;
    }
    let mine = words.iter().filter(|w| tongue.vocabulary.holds(&w.surface) || tongue.heard.is_stop(&w.stem));
    mine.count() as f32 / words.len() as f32
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
            let known = tongue.vocabulary.holds(&word.surface)
                || tongue.heard.is_stop(&word.stem)
                || tongue.leanings.knows(&word.stem);
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
    let mut ask = |term: u32, weight: f32, because: &str| {
        let entry = asked.entry(term).or_insert_with(|| Asked { term, weight, because: because.to_owned() });
        entry.weight = entry.weight.max(weight);
    };
    let mut explained = vec![false; message.len()];
    for (i, word) in message.iter().enumerate() {
        if tongue.heard.is_stop(&word.stem) {
            explained[i] = true;
            continue;
        }
        // In a language without guides, only words written as in the guides' language meet them directly.
        let term = match foreign {
            Some(t) => shelf.terms.find(&t.cutter.stem(&word.surface)),
            None => shelf.terms.find(&word.stem),
        };
        if let Some(term) = term {
            ask(term, trust[i], &word.surface);
            explained[i] = true;
        }
    }
    for (range, terms) in tongue.phrases.in_message(message) {
        let said = message[range.clone()].iter().map(|w| w.surface.as_str()).collect::<Vec<_>>().join(" ");
        let sure = trust[range.clone()].iter().copied().fold(1.0, f32::min);
        // A phrase of many words that leads to a term of few carries its whole meaning over.
        // A single word that the guides use themselves means what they mean by it, more than a term's lay name.
        let spoken = range.len() == 1 && shelf.terms.find(&message[range.start].stem).is_some();
        let worth = if spoken { SYNONYM_OF_KNOWN } else { SYNONYM };
        for term in terms {
            ask(*term, worth * sure, &said);
            explained[range.clone()].fill(true);
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

/// What a message says, as far as it is understood.
struct Said<'a> {
    about: About,
    /// The topics whose cues were heard, with their strength.
    cues: Vec<(&'a str, f32)>,
    /// What the words lean to, as examples taught.
    leaning: Leaning,
    asked: Vec<Asked>,
    /// How many words of meaning no guide holds.
    unknown: usize,
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
fn find(shelf: &Shelf, said: &Said, hidden: &dyn Fn(&str) -> bool) -> (f32, Vec<Hit>) {
    let asked = said.asked.as_slice();
    let terms: Vec<(u32, f32)> = asked.iter().map(|a| (a.term, a.weight)).collect();
    let is_hidden = |doc: u32| hidden(&shelf.guides[doc as usize].0);
    let topic_of = |doc: u32| shelf.guides[doc as usize].1;
    let mut found = shelf.postings.best(&terms, CANDIDATES, is_hidden);
    let meaning = Meaning::of(shelf, said);
    let mut likeness: Vec<f32> = found.iter().map(|(doc, _)| meaning.likeness(*doc)).collect();

    let mut alike: Vec<Vec<f32>> = vec![Vec::new(); shelf.topics.ids.len()];
    found.iter().zip(&likeness).for_each(|((doc, _), like)| alike[topic_of(*doc)].push(*like));
    let votes: Vec<f32> = alike.into_iter().map(vote).collect();
    let of_the_field: Vec<(u32, f32)> = terms.iter().map(|(t, w)| (*t, w * shelf.postings.worth(*t))).collect();
    let likely = shelf.topics.of(&of_the_field, &said.cues, &votes, &said.leaning.topics);
    for topic in likely.iter().zip(&shelf.central).filter(|(p, _)| **p >= CLEAR_TOPIC).map(|(_, guides)| guides) {
        let more: Vec<u32> =
            topic.iter().copied().filter(|d| !is_hidden(*d) && found.iter().all(|f| f.0 != *d)).collect();
        likeness.extend(more.iter().map(|doc| meaning.likeness(*doc)));
        found.extend(more.into_iter().map(|doc| (doc, 0.0)));
    }

    let most = found.first().map_or(1.0, |f| f.1.max(f32::MIN_POSITIVE));
    let top_topic = likely.iter().copied().fold(f32::MIN_POSITIVE, f32::max);
    let mut ranked: Vec<(f32, f32, u32)> = found
        .iter()
        .zip(&likeness)
        .map(|((doc, score), like)| {
            let topic = likely[topic_of(*doc)] / top_topic;
            (W_BM25 * score / most + W_LINE * like + W_TOPIC * topic, *like, *doc)
        })
        .collect();
    ranked.sort_by(|a, b| b.0.total_cmp(&a.0).then(a.2.cmp(&b.2)));
    mix(&mut ranked, topic_of, &likely);
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
/// second and third; where it is, the third is still of another.
fn mix(ranked: &mut Vec<(f32, f32, u32)>, topic_of: impl Fn(u32) -> usize, likely: &[f32]) {
    let sure = likely.iter().copied().fold(0.0, f32::max) >= SURE_TOPIC;
    let mut shown: Vec<usize> = ranked.first().map(|r| topic_of(r.2)).into_iter().collect();
    for place in if sure { ALWAYS - 1 } else { 1 }..ALWAYS {
        if ranked.get(place).is_some_and(|r| !shown.contains(&topic_of(r.2))) {
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
