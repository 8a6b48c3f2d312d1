//! What `intents.ftl` says about one language: requests to the service, danger, and what a message is about.

use std::collections::BTreeSet;

use super::Intent;
use super::names::Names;
use super::pattern::{Patterns, Read, Stems, UNHEARD};
use super::reader::Reader;
use super::words::{Cutter, Word};

/// One message of a language's `intents.ftl`.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Cues {
    /// The language.
    pub lang: String,
    /// The message id: an intent's id, `urgent`, `off-topic`, `subject`, `context`, `topic-<id>`, `stop`,
    /// `same`, `common`, `other-sense`, `elsewhere`.
    pub kind: String,
    /// Its lines.
    pub lines: Vec<String>,
}

/// The cues of one language, ready for matching.
#[derive(Debug)]
pub struct Heard {
    /// The stems that any cue speaks of.
    names: Names,
    intents: Vec<(Intent, Patterns)>,
    urgent: Patterns,
    off_topic: Patterns,
    subject: Patterns,
    context: Patterns,
    topics: Vec<(String, Patterns)>,
    /// Whether each stem carries no meaning of its own, and whether it is a word of daily life.
    marks: Box<[Mark]>,
    /// Runs of words that mean something else than in this field.
    other_sense: Patterns,
}

/// A message of more words says more than a request.
const A_FEW: usize = 8;

/// From so many words on a pattern is believed whatever stands around it.
pub const WHOLE: usize = 4;

/// From here on words surely lean to intellectual property.
const SURELY_OURS: f32 = 4.0;

#[derive(Debug, Clone, Copy, Default)]
struct Mark {
    stop: bool,
    elsewhere: bool,
}

/// The words of the cues as they are written; only the building of an index needs them.
pub struct Spoken {
    /// Every word the cues speak of; everyday words among them must never be taken for a misspelt word of the field.
    pub surfaces: Vec<String>,
    /// The words of those that speak for intellectual property.
    pub of_the_field: Vec<String>,
}

/// How much in a message speaks for and against intellectual property.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct About {
    /// Words that alone make a message about intellectual property.
    pub subject: usize,
    /// Words that often stand in such messages.
    pub context: usize,
    /// Words of other walks of life.
    pub off_topic: usize,
    /// Different words of daily life that questions about intellectual property seldom hold.
    pub elsewhere: usize,
}

impl Heard {
    /// Reads the cues of one language.
    pub fn new(cutter: &Cutter, cues: &[Cues]) -> (Self, Spoken) {
        let lines = |kind: &str| {
            cues.iter().filter(|c| c.kind == kind).flat_map(|c| c.lines.iter().map(String::as_str)).collect::<Vec<_>>()
        };
        // The same words come again and again: each is cut once.
        let mut reader = Reader::new(cutter);
        let mut ours = BTreeSet::new();
        let mut patterns = |kind: &str, of_the_field: bool| {
            let Read { patterns, surfaces } = Patterns::read(&mut reader, lines(kind));
            if of_the_field {
                ours.extend(surfaces);
            }
            patterns
        };
        let mut topic_ids: Vec<&str> = cues.iter().filter_map(|c| c.kind.strip_prefix("topic-")).collect();
        topic_ids.sort_unstable();
        topic_ids.dedup();
        let topics = topic_ids.iter().map(|t| ((*t).to_owned(), patterns(&format!("topic-{t}"), true))).collect();
        let intents = Intent::ALL.into_iter().map(|i| (i, patterns(i.id(), false))).collect();
        let mut heard = Self {
            intents,
            topics,
            urgent: patterns("urgent", false),
            off_topic: patterns("off-topic", false),
            subject: patterns("subject", true),
            context: patterns("context", true),
            other_sense: patterns("other-sense", false),
            names: Names::default(),
            marks: Box::default(),
        };
        let mut stems =
            |kind: &str| -> Vec<u32> { lines(kind).into_iter().flat_map(|l| reader.read(l)).map(|w| w.stem).collect() };
        // Known as written: an everyday word is no misspelt word of the field.
        stems("common");
        let elsewhere = stems("elsewhere");
        let spoken = Spoken {
            surfaces: reader.surfaces.all().map(|(_, word)| word.to_owned()).collect(),
            of_the_field: ours.into_iter().map(|n| reader.surfaces.get(n).to_owned()).collect(),
        };
        // Words without a meaning of their own come last: a typing error is never put right to one of them.
        let stop: Vec<u32> = lines("stop").into_iter().flat_map(|l| reader.read(l)).map(|w| w.stem).collect();
        let mut marks = vec![Mark::default(); reader.stems.len()];
        for stem in stop {
            marks[stem as usize].stop = true;
        }
        for stem in elsewhere {
            marks[stem as usize].elsewhere = true;
        }
        (heard.names, heard.marks) = (reader.stems.settled(), marks.into());
        (heard, spoken)
    }

    /// The words of a message by the numbers of their stems.
    pub fn stems(&self, message: &[Word]) -> Vec<u16> {
        let known = |w: &Word| u16::try_from(self.names.find(&w.stem)?).ok();
        message.iter().map(|w| known(w).unwrap_or(UNHEARD)).collect()
    }

    fn mark(&self, stem: u32) -> Mark {
        self.marks.get(stem as usize).copied().unwrap_or_default()
    }

    /// Whether a stem carries no meaning of its own.
    pub fn is_stop(&self, stem: &str) -> bool {
        self.names.find(stem).is_some_and(|n| self.mark(n).stop)
    }

    /// Which words of the message mean something else where they stand: "patent leather".
    pub fn in_another_sense(&self, message: &Stems) -> Vec<bool> {
        self.other_sense.taken(message)
    }

    /// Whether the message speaks of danger to life.
    pub fn is_urgent(&self, message: &Stems) -> bool {
        self.urgent.best(message) > 0
    }

    /// The request to the service that explains most of the message, whose words lean so much to intellectual property;
    /// and how many of its words that are.
    pub fn intent(&self, message: &Stems, ours: f32) -> Option<(Intent, usize)> {
        let mut best = None;
        for (intent, patterns) in &self.intents {
            let words = patterns.best(message);
            if words > best.map_or(0, |(_, most)| most) {
                best = Some((*intent, words));
            }
        }
        // A long story about a right is no request, even where it says "now everybody is calling me".
        // Nor is a question of some length whose words are all of the field: "patent or design, in plain English".
        let tells_a_story = message.len() > 20 && self.subject.count(message) + self.context.count(message) > 0
            || message.len() > A_FEW && ours > SURELY_OURS;
        best.filter(|(_, words)| !tells_a_story || *words >= WHOLE)
    }

    /// What speaks for and against intellectual property in this message; `ours` is it without words in another sense.
    pub fn about(&self, message: &Stems, ours: &Stems) -> About {
        let mut elsewhere: Vec<u16> =
            message.iter().copied().filter(|stem| self.mark((*stem).into()).elsewhere).collect();
        elsewhere.sort_unstable();
        elsewhere.dedup();
        About {
            subject: self.subject.count(ours),
            context: self.context.count(ours),
            off_topic: self.off_topic.count(message),
            elsewhere: elsewhere.len(),
        }
    }

    /// The topics whose cues the message holds, each with the strength of its cues.
    pub fn topics(&self, message: &Stems) -> Vec<(&str, f32)> {
        self.topics.iter().map(|(topic, p)| (topic.as_str(), p.strength(message))).filter(|(_, n)| *n > 0.0).collect()
    }
}
