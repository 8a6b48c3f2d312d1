//! What `intents.ftl` says about one language: requests to the service, danger, and what a message is about.

use std::collections::HashSet;

use super::Intent;
use super::pattern::Patterns;
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
    intents: Vec<(Intent, Patterns)>,
    urgent: Patterns,
    off_topic: Patterns,
    subject: Patterns,
    context: Patterns,
    topics: Vec<(String, Patterns)>,
    stop: HashSet<String>,
    /// Words of daily life.
    elsewhere: HashSet<String>,
    /// Runs of words that mean something else than in this field.
    other_sense: Patterns,
    /// Everyday words that must never be taken for a misspelt word of the field.
    common: Vec<String>,
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
    pub fn new(cutter: &Cutter, cues: &[&Cues]) -> Self {
        let lines = |kind: &str| {
            cues.iter().filter(|c| c.kind == kind).flat_map(|c| c.lines.iter().map(String::as_str)).collect::<Vec<_>>()
        };
        let patterns = |kind: &str| Patterns::read(cutter, lines(kind));
        let stems = |kind: &str| lines(kind).iter().flat_map(|l| cutter.cut(l)).map(|w| w.stem).collect();
        let surfaces =
            |kind: &str| -> Vec<String> { lines(kind).iter().flat_map(|l| cutter.cut(l)).map(|w| w.surface).collect() };
        let mut topic_ids: Vec<&str> = cues.iter().filter_map(|c| c.kind.strip_prefix("topic-")).collect();
        topic_ids.sort_unstable();
        topic_ids.dedup();
        Self {
            intents: Intent::ALL.into_iter().map(|i| (i, patterns(i.id()))).collect(),
            urgent: patterns("urgent"),
            off_topic: patterns("off-topic"),
            subject: patterns("subject"),
            context: patterns("context"),
            topics: topic_ids.iter().map(|t| ((*t).to_owned(), patterns(&format!("topic-{t}")))).collect(),
            stop: stems("stop"),
            elsewhere: stems("elsewhere"),
            other_sense: patterns("other-sense"),
            common: [surfaces("common"), surfaces("elsewhere")].concat(),
        }
    }

    /// Whether a stem carries no meaning of its own.
    pub fn is_stop(&self, stem: &str) -> bool {
        self.stop.contains(stem)
    }

    /// Which words of the message mean something else where they stand: "patent leather".
    pub fn in_another_sense(&self, message: &[Word]) -> Vec<bool> {
        self.other_sense.taken(message)
    }

    /// Whether the message speaks of danger to life.
    pub fn is_urgent(&self, message: &[Word]) -> bool {
        self.urgent.best(message) > 0
    }

    /// The request to the service that explains most of the message.
    pub fn intent(&self, message: &[Word]) -> Option<Intent> {
        let mut best = None;
        for (intent, patterns) in &self.intents {
            let words = patterns.best(message);
            if words > best.map_or(0, |(_, most)| most) {
                best = Some((*intent, words));
            }
        }
        // A long story about a right is no request, even where it says "now everybody is calling me".
        let tells_a_story = message.len() > 20 && self.subject.count(message) + self.context.count(message) > 0;
        best.filter(|(_, words)| !tells_a_story || *words >= 4).map(|(intent, _)| intent)
    }

    /// What speaks for and against intellectual property in this message; `ours` is it without words in another sense.
    pub fn about(&self, message: &[Word], ours: &[Word]) -> About {
        About {
            subject: self.subject.count(ours),
            context: self.context.count(ours),
            off_topic: self.off_topic.count(message),
            elsewhere: message
                .iter()
                .map(|w| &w.stem)
                .filter(|s| self.elsewhere.contains(*s))
                .collect::<HashSet<_>>()
                .len(),
        }
    }

    /// The topics whose cues the message holds, each with the strength of its cues.
    pub fn topics(&self, message: &[Word]) -> Vec<(&str, f32)> {
        self.topics.iter().map(|(topic, p)| (topic.as_str(), p.strength(message))).filter(|(_, n)| *n > 0.0).collect()
    }

    /// Every word of the cues that speak for intellectual property.
    pub fn of_the_field(&self) -> impl Iterator<Item = &str> {
        self.topics.iter().map(|(_, p)| p).chain([&self.subject, &self.context]).flat_map(Patterns::surfaces)
    }

    /// Every word the cues speak of.
    pub fn surfaces(&self) -> impl Iterator<Item = &str> {
        let lists = self.intents.iter().map(|(_, p)| p).chain(self.topics.iter().map(|(_, p)| p));
        lists
            .chain([&self.urgent, &self.off_topic, &self.other_sense, &self.subject, &self.context])
            .flat_map(Patterns::surfaces)
            .chain(self.common.iter().map(String::as_str))
    }
}
