//! How well the index reads labelled questions.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::{Hit, Index, Verdict};

/// A labelled question, one line of an evaluation file.
#[derive(Debug, Clone, Deserialize)]
pub struct Question {
    /// Its id.
    pub id: String,
    /// The language it is asked in.
    pub lang: String,
    /// As a person types it.
    pub q: String,
    /// A topic id, or `service`, `off-topic`, `urgent`.
    pub topic: String,
    /// Other topics that are right too.
    #[serde(default)]
    pub also_ok: Vec<String>,
    /// What it is about, for the report; for `service`, a gloss of the request.
    #[serde(default)]
    pub intent: String,
    /// The guides that would answer it, best first, where somebody said so.
    #[serde(default)]
    pub guides: Vec<String>,
    /// For `service`, which request it is, where the label says so.
    #[serde(default)]
    pub service: String,
}

/// A share: so many of so many.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
pub struct Share {
    /// How many were right.
    pub right: usize,
    /// Of how many.
    pub of: usize,
}

impl Share {
    fn count(&mut self, right: bool) {
        self.of += 1;
        self.right += usize::from(right);
    }

    /// The share in per cent; 100 of nothing.
    pub fn percent(self) -> f64 {
        if self.of == 0 { 100.0 } else { 100.0 * self.right as f64 / self.of as f64 }
    }
}

/// A question that was not read as labelled.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Miss {
    /// The question's id.
    pub id: String,
    /// The question.
    pub q: String,
    /// The label.
    pub wanted: String,
    /// What was made of it.
    pub got: String,
}

/// The figures of one language.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct Figures {
    /// Questions about intellectual property whose first hit has the labelled topic or one that is right too.
    #[serde(rename = "topic_at_1")]
    pub topic_first: Share,
    /// The same with the labelled topic alone.
    #[serde(rename = "topic_at_1_strict")]
    pub topic_first_strict: Share,
    /// The right topic among the first three hits.
    #[serde(rename = "topic_at_3")]
    pub topic_in_three: Share,
    /// Questions with labelled guides whose first hit is one of them.
    #[serde(rename = "guide_at_1")]
    pub guide_first: Share,
    /// The same among the first three hits.
    #[serde(rename = "guide_at_3")]
    pub guide_in_three: Share,
    /// The same of those that were answered with one guide alone.
    pub guide_answered: Share,
    /// Questions about intellectual property that were declined.
    pub wrongly_declined: Share,
    /// Off-topic messages that were declined.
    #[serde(rename = "decline_recall")]
    pub off_topic_declined: Share,
    /// Declined messages that were off-topic.
    #[serde(rename = "decline_precision")]
    pub declined_off_topic: Share,
    /// Requests to the service that were read as one.
    pub service: Share,
    /// Calls of danger that were read as such.
    pub urgent: Share,
    /// Questions about intellectual property that were answered with one guide, and how many of those in the right topic.
    pub answered: Share,
    /// What went wrong.
    pub misses: Vec<Miss>,
}

/// The languages, worst first: by the right topic first, then by what was wrongly declined.
pub fn worst_first(all: &BTreeMap<String, Figures>) -> Vec<(&str, &Figures)> {
    let mut langs: Vec<(&str, &Figures)> = all.iter().map(|(lang, f)| (lang.as_str(), f)).collect();
    langs.sort_by(|(_, a), (_, b)| {
        let by_topic = a.topic_first.percent().total_cmp(&b.topic_first.percent());
        by_topic.then(b.wrongly_declined.percent().total_cmp(&a.wrongly_declined.percent()))
    });
    langs
}

/// Reads every question and counts, per language. Guides of single offices stand in for others of one office alone:
/// they are left out.
pub fn score(index: &Index, questions: &[Question]) -> BTreeMap<String, Figures> {
    let mut all: BTreeMap<String, Figures> = BTreeMap::new();
    for question in questions {
        one(index, question, all.entry(question.lang.clone()).or_default());
    }
    all
}

fn one(index: &Index, question: &Question, figures: &mut Figures) {
    let reading = index.read(&question.lang, &question.q, &|guide| guide.starts_with("offices/"));
    let declined = reading.verdict == Verdict::Decline;
    if declined {
        figures.declined_off_topic.count(question.topic == "off-topic");
    }
    let right = match question.topic.as_str() {
        "service" => {
            let right = reading.verdict == Verdict::Intent;
            figures.service.count(right);
            right
        }
        "urgent" => {
            let right = reading.verdict == Verdict::Urgent;
            figures.urgent.count(right);
            right
        }
        "off-topic" => {
            figures.off_topic_declined.count(declined);
            declined
        }
        topic => {
            let fits = |t: &str| t == topic || question.also_ok.iter().any(|ok| ok == t);
            let first = reading.hits.first().map(|h| h.topic.as_str());
            let right = first.is_some_and(fits);
            figures.topic_first.count(right);
            figures.topic_first_strict.count(first == Some(topic));
            figures.topic_in_three.count(reading.hits.iter().take(3).any(|h| fits(&h.topic)));
            figures.wrongly_declined.count(declined);
            if reading.verdict == Verdict::Answer {
                figures.answered.count(right);
            }
            if !question.guides.is_empty() {
                let answers = |h: &Hit| question.guides.contains(&h.guide);
                let first = reading.hits.first().is_some_and(answers);
                figures.guide_first.count(first);
                figures.guide_in_three.count(reading.hits.iter().take(3).any(answers));
                if reading.verdict == Verdict::Answer {
                    figures.guide_answered.count(first);
                }
            }
            right
        }
    };
    if !right {
        let what = reading.intent.map_or("", |i| i.id());
        let hits: Vec<String> = reading.hits.iter().take(3).map(|h| format!("{} {:.2}", h.guide, h.score)).collect();
        figures.misses.push(Miss {
            id: question.id.clone(),
            q: question.q.clone(),
            wanted: question.topic.clone(),
            got: format!("{} {what} {}", reading.verdict.id(), hits.join(", "))
                .split_whitespace()
                .collect::<Vec<_>>()
                .join(" "),
        });
    }
}
