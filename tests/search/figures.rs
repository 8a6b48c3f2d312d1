//! What was reached on labelled questions, and must not be lost again.

use std::path::PathBuf;
use std::sync::LazyLock;

use ipdesk::search::measure::{Figures, Question, Share, score};
use ipdesk::search::{Index, Learnt};

use super::knowledge;

static INDEX: LazyLock<Index> = LazyLock::new(|| {
    let root = PathBuf::from(env!("CARGO_MANIFEST_DIR"));
    let mut synonyms = knowledge::synonyms(&root);
    assert!(synonyms.len() > 100, "terms.csv must be readable");
    synonyms.retain(|s| s.lang == "en");
    let [sheet, requests, answers] = knowledge::sheets(&root, "en");
    let learnt = [Learnt { lang: "en", sheet: &sheet, requests: &requests, answers: &answers }];
    Index::build(&knowledge::guides(&root, "en"), &synonyms, &knowledge::cues(&root, "en"), &learnt)
});

fn figures(file: &str, at_least: usize) -> Figures {
    let text = std::fs::read_to_string(PathBuf::from(env!("CARGO_MANIFEST_DIR")).join(file)).unwrap();
    let questions: Vec<Question> = text.lines().map(|l| serde_json::from_str(l).unwrap()).collect();
    assert!(questions.len() >= at_least, "{} questions in {file}", questions.len());
    score(&INDEX, &questions).remove("en").unwrap()
}

/// At least so many right (at most so many wrongly declined): what a set reached.
struct Floor {
    topic_first: usize,
    in_three: usize,
    wrongly_declined: usize,
    off_topic_declined: usize,
    service: usize,
    urgent: usize,
}

fn holds(file: &str, at_least: usize, floor: &Floor) {
    let f = figures(file, at_least);
    let reached = |what: &str, share: Share, least: usize| {
        assert!(share.right >= least, "{file}: {what} {}/{}, was {least}: {:#?}", share.right, share.of, f.misses);
    };
    reached("topic first", f.topic_first, floor.topic_first);
    reached("in three", f.topic_in_three, floor.in_three);
    reached("off-topic declined", f.off_topic_declined, floor.off_topic_declined);
    reached("service", f.service, floor.service);
    reached("urgent", f.urgent, floor.urgent);
    assert!(f.wrongly_declined.right <= floor.wrongly_declined, "{file}: {:?}: {:#?}", f.wrongly_declined, f.misses);
}

#[test]
fn the_floor_on_the_first_questions_holds() {
    let floor =
        Floor { topic_first: 138, in_three: 141, wrongly_declined: 2, off_topic_declined: 27, service: 22, urgent: 3 };
    holds("tests/eval/questions.en.jsonl", 200, &floor);
}

#[test]
fn the_floor_on_our_own_questions_holds() {
    let floor =
        Floor { topic_first: 66, in_three: 67, wrongly_declined: 1, off_topic_declined: 59, service: 17, urgent: 0 };
    holds("tests/search/more.en.jsonl", 147, &floor);
}

/// Mostly messages about other things, written for tuning what is declined.
#[test]
fn the_floor_on_everyday_messages_holds() {
    let floor =
        Floor { topic_first: 35, in_three: 39, wrongly_declined: 4, off_topic_declined: 110, service: 0, urgent: 0 };
    holds("tests/search/everyday.en.jsonl", 168, &floor);
}

#[test]
fn the_worst_language_comes_first() {
    let line = |id: &str, lang: &str, q: &str| {
        serde_json::from_value(serde_json::json!({ "id": id, "lang": lang, "q": q, "topic": "patent" })).unwrap()
    };
    let all = score(&INDEX, &[line("a", "en", "how to apply for a patent"), line("b", "fr", "recette de gateau")]);
    let langs: Vec<&str> = ipdesk::search::measure::worst_first(&all).into_iter().map(|(lang, _)| lang).collect();
    assert_eq!(langs, ["fr", "en"]);
}
