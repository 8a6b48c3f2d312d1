//! One message read: in which language, what is asked of the service, and what is asked for.

use std::collections::BTreeMap;

use super::build::{BASE, Index, Tongue};
use super::find::{Asked, Said, find};
use super::guess;
use super::judge;
use super::sentences;
use super::shelf::Shelf;
use super::words::Word;
use super::{Reading, Verdict};

/// Longer messages are read up to here.
const MOST_WORDS: usize = 300;

/// The most misspelt words looked up in one message.
const MOST_TYPOS: usize = 12;

/// The most different terms one search asks for; the rarest are kept.
const MOST_TERMS: usize = 40;

/// What a term counts that stands for another: a corrected one by its distance, and a synonym's.
const CORRECTED: [f32; 3] = [1.0, 0.8, 0.6];
const SYNONYM: f32 = 0.3;
const SYNONYM_OF_KNOWN: f32 = 0.1;

/// From this share of known words on a message may be in a language, by so much more than in the one detected.
const KNOWN_ENOUGH: f32 = 0.6;
/// “Pro bono in Kenya” is known in many languages.
const LEAST_WORDS_KNOWN: usize = 5;
const CLEARLY: f32 = 0.25;

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
        let ids = guides.map(|g| g.topics.ids.as_slice()).unwrap_or_default();
        let leaning = tongue.leanings.of(&message, ids);
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
        // Words in another sense may speak against a right, as everything else, but never for one.
        let leaning =
            if ours.len() < message.len() { leaning.at_most(&tongue.leanings.of(&ours, ids)) } else { leaning };
        let about = tongue.heard.about(&stems, &our_stems);
        let answers = tongue.answers.to(&ours);
        let said = Said { about, cues: tongue.heard.topics(&our_stems), leaning, answers, asked, unknown };
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
