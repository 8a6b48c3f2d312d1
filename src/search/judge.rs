//! How sure the search may be, and what follows from it.

use super::Verdict;
use super::cues::About;

/// What is known about a message and the guide that fits it best.
#[derive(Debug, Clone, Copy, Default)]
pub struct Signs {
    /// Words for and against intellectual property.
    pub about: About,
    /// The share of the message's meaning that any guide speaks of.
    pub known: f32,
    /// How many words of the message carry meaning.
    pub words: usize,
    /// The strength of the topic cues that were heard.
    pub cued: f32,
    /// The share of the message's meaning that words of the field carry.
    pub field: f32,
    /// How likely the likeliest topic is.
    pub clear: f32,
    /// How much the words lean to intellectual property, as examples taught; `None` where nothing was learnt.
    pub leaning: Option<f32>,
}

/// From here on a message counts as being about intellectual property.
const ABOUT_IP: f32 = 0.5;

/// From here on a single guide is given as the answer.
const SURE: f32 = 0.62;

/// By how much the best guide must lead the next.
const LEAD: f32 = 0.12;

/// How likely the message is about intellectual property, 0 to 1.
pub fn about_ip(signs: Signs) -> f32 {
    if signs.words == 0 {
        return 0.0;
    }
    let few = |n: usize, most: usize| n.min(most) as f32;
    let alone = signs.about.subject == 0;
    // A single word of the field, and nothing beside it, is a way to ask.
    let nothing_else = signs.known >= 1.0 && signs.about.elsewhere + signs.about.off_topic == 0;
    // Fitted by logistic regression; see docs/decisions/0002-search.md.
    let sum = -3.7
        + 1.9 * few(signs.about.subject, 1)
        + 0.6 * few(signs.about.subject.saturating_sub(1), 2)
        + 0.8 * few(signs.about.context, 3)
        + 1.5 * (signs.cued - 1.0).clamp(0.0, 2.0)
        + 1.2 * signs.known
        + 0.6 * signs.field
        + 2.1 * signs.clear
        + 0.28 * few(signs.words.max(if nothing_else { 4 } else { 0 }), 12)
        - if alone { 1.65 } else { 1.9 } * few(signs.about.off_topic, 3)
        - if alone { 1.25 } else { 0.6 } * few(signs.about.elsewhere, 4)
        + signs.leaning.map_or(0.0, |ours| 0.9 * ours - 0.8);
    logistic(sum)
}

/// How likely a guide is what was meant, from its rank value and its topic's likelihood.
pub fn fits(likeness: f32, topic: f32, about: f32) -> f32 {
    about * logistic(-2.4 + 5.0 * likeness + 1.6 * topic)
}

/// What to do, from the likelihood of the subject and of the best two guides.
pub fn verdict(about: f32, scores: &[f32]) -> Verdict {
    match scores {
        _ if about < ABOUT_IP => Verdict::Decline,
        [] => Verdict::Decline,
        [only] if *only >= SURE => Verdict::Answer,
        [first, second, ..] if *first >= SURE && first - second >= LEAD => Verdict::Answer,
        _ => Verdict::Choose,
    }
}

fn logistic(x: f32) -> f32 {
    1.0 / (1.0 + (-x).exp())
}
