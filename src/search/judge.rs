//! How sure the search may be, and what follows from it.

use super::cues::{self, About};
use super::{Intent, Verdict};

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

/// From here on a request that no pattern knows is heard from what was learnt.
const HEARD: f32 = 0.35;

/// The same where a word or two say little, where what is asked is done at once, and where words lean to a right.
const SURELY_HEARD: f32 = 0.7;
const A_WORD_OR_TWO: usize = 2;

/// Up to here a short pattern is not believed: the words around it ask nothing of the service.
const NOT_MEANT: f32 = 0.2;

/// From here on words lean to intellectual property too much for any request but one that a pattern knows.
const SURELY_OURS: f32 = 1.5;

/// From here on they lean to it, and to a request, too much for danger that is spelt wrong.
const RATHER_OURS: f32 = 1.0;
const RATHER_HEARD: f32 = 0.5;

/// The request to the service in a message of so many words that lean so much to intellectual property: the one that a
/// pattern of some words told, or what was learnt of such requests, with its likelihood.
pub fn request(told: Option<(Intent, usize)>, heard: Option<(&str, f32)>, words: usize, ours: f32) -> Option<Intent> {
    let Some((kind, likely)) = heard else { return told.map(|(told, _)| told) };
    if let Some((told, explained)) = told {
        return (likely > NOT_MEANT || explained >= cues::WHOLE).then_some(told);
    }
    let kind = Intent::from_id(kind)?;
    let doubtful = words <= A_WORD_OR_TWO || kind == Intent::OptOut || ours > 0.0;
    let enough = if doubtful { SURELY_HEARD } else { HEARD };
    (likely >= enough && ours < SURELY_OURS).then_some(kind)
}

/// Whether words may speak of danger that spell it wrong: not where they ask for a meeting, or for a right.
pub fn may_be_danger(ours: f32, heard: Option<(&str, f32)>) -> bool {
    ours < RATHER_OURS && heard.is_none_or(|(_, likely)| likely < RATHER_HEARD)
}

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
        + signs.leaning.map_or(0.0, |ours| 2.5 * ours - 0.7);
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

#[cfg(test)]
mod tests {
    use super::{Intent, may_be_danger, request};

    #[test]
    fn a_request_is_heard_where_nothing_speaks_against_it() {
        let told = |words| Some((Intent::Cancel, words));
        // Nothing was learnt: the pattern alone counts.
        assert_eq!(request(told(1), None, 3, 0.0), Some(Intent::Cancel));
        // What stands around a short pattern may ask nothing of the service; a long one is believed.
        assert_eq!(request(told(2), Some(("about", 0.1)), 6, 0.0), None);
        assert_eq!(request(told(2), Some(("about", 0.3)), 6, 0.0), Some(Intent::Cancel));
        assert_eq!(request(told(4), Some(("about", 0.1)), 6, 0.0), Some(Intent::Cancel));
        // Without a pattern what was learnt counts, but more is asked for in doubt.
        assert_eq!(request(None, Some(("data", 0.4)), 6, -2.0), Some(Intent::Data));
        assert_eq!(request(None, Some(("data", 0.4)), 1, -2.0), None, "a single word");
        assert_eq!(request(None, Some(("opt-out", 0.4)), 6, -2.0), None, "done at once");
        assert_eq!(request(None, Some(("data", 0.4)), 6, 0.5), None, "leans to a right");
        assert_eq!(request(None, Some(("data", 0.8)), 6, 0.5), Some(Intent::Data));
        assert_eq!(request(None, Some(("data", 0.9)), 6, 2.0), None, "surely about a right");
        assert_eq!(request(None, Some(("no such request", 0.9)), 6, -2.0), None);
    }

    #[test]
    fn danger_spelt_wrong_is_heard_unless_something_else_is_said() {
        assert!(may_be_danger(-3.0, None) && may_be_danger(-3.0, Some(("human", 0.2))));
        assert!(!may_be_danger(2.0, None) && !may_be_danger(-3.0, Some(("book", 0.9))));
    }
}
