//! U24: from a slip of the pen to a message that says where it is, in a set of two thousand questions. The time is printed,
//! not asserted: it belongs to the machine (0.44 s unoptimised on two cores, 30 November 2026; the design asks for one).

use super::set::{SMALL, found};
use std::{
    fmt::Write,
    time::{Duration, Instant},
};

const TREES: usize = 40;
const QUESTIONS: usize = 50;

/// A number without digits: a digit in a text would be a figure that nobody bound.
fn word(n: usize) -> String {
    n.to_string().bytes().map(|d| char::from(b'a' + d - b'0')).collect()
}

/// The small set with forty trees more, each of fifty questions in a row.
fn large() -> Vec<(String, String)> {
    let mut set = SMALL.clone();
    for tree in 0..TREES {
        let mut yaml = "topic: choosing\nstart: q0\nquestions:\n".to_owned();
        let mut texts = [format!("name = Way {}\n", word(tree)), format!("name = الطريق {}\n", word(tree))];
        for q in 0..QUESTIONS {
            let to =
                if q + 1 < QUESTIONS { format!("{{ question: q{} }}", q + 1) } else { "{ end: routes }".to_owned() };
            let question = format!(
                "  - id: q{q}\n    ask:\n      choice:\n        - {{ id: yes, go: {to} }}\n        - {{ id: no }}\n    next: [ {{ go: {to} }} ]\n"
            );
            yaml.push_str(&question);
            for (text, [ask, yes, no]) in
                texts.iter_mut().zip([["Is it so", "It is", "It is not"], ["هل هذا صحيح", "نعم", "لا"]])
            {
                let _ = writeln!(text, "q{q} = {ask}, {} {}?\n    .yes = {yes}\n    .no = {no}", word(tree), word(q));
            }
        }
        set.push((format!("knowledge/trees/way-{tree}.yaml"), yaml));
        for (lang, text) in ["en", "ar"].into_iter().zip(texts) {
            set.push((format!("locales/{lang}/trees/way-{tree}.ftl"), text));
        }
    }
    set
}

#[test]
fn u24_a_slip_in_two_thousand_questions_is_told_with_its_place() {
    let sound = large();
    let clean: Vec<String> = found(&sound).iter().map(ToString::to_string).collect();
    assert!(clean.is_empty(), "{:#?}", clean.iter().take(5).collect::<Vec<_>>());
    let path = format!("knowledge/trees/way-{}.yaml", TREES - 1);
    let mut broken = sound;
    let (_, text) = broken.iter_mut().find(|(p, _)| *p == path).unwrap();
    *text = text.replace("question: q31 }", "question: q3l }");
    let mut best = Duration::MAX;
    for _ in 0..3 {
        let began = Instant::now();
        let issues = found(&broken);
        best = best.min(began.elapsed());
        let told: Vec<String> = issues.iter().map(ToString::to_string).collect();
        let line = 4 + 30 * 6 + 5;
        assert!(
            issues
                .iter()
                .any(|i| i.file == path && i.line == line && i.column > 1 && i.hint.contains("did you mean `q3")),
            "{told:#?}"
        );
    }
    println!("{} questions: the slip is told after {best:?} (a build for tests)", TREES * QUESTIONS);
}
