//! Details that every result, every error and every reminder owes to people.

use crate::{at_place, kb, moment, people};
use ipdesk::{
    files,
    talk::{act::Act, state::Place},
    text::{Budget, Message, Screen, render},
};

/// U11: what is suggested says why, what else fits, how long and what it risks, the next step, the source and its day,
/// and that it is no advice; and one can change an answer, take it away, or talk to somebody.
#[test]
fn u11_a_result_says_all_that_a_person_needs_to_decide() {
    let keys = |screen: &Screen| -> Vec<String> { screen.lines.iter().map(|l| l.key.to_string()).collect() };
    let acts = |screen: &Screen| -> Vec<Act> { screen.choices.iter().filter_map(|c| Act::decode(&c.code)).collect() };
    let mut seen = 0;
    for person in people::all(kb(), &moment()) {
        let found = person.at_end.case().and_then(|c| c.results.last()).map(|r| r.routes.clone()).unwrap_or_default();
        let Some(first) = found.first() else { continue };
        seen += 1;
        let result = at_place(&person.at_end, Place::Result);
        let has = keys(&result);
        let name = &person.name;
        assert!(has.iter().any(|k| k == "ui#because" || k == "ui#you-told"), "{name}: the result says no why");
        let need = ["ui#result-title", "ui#result-route", "ui#first-step", "ui#source-plain", "ui#result-foot"];
        for key in need.into_iter().map(str::to_owned).chain([format!("routes/{first}#time")]) {
            assert!(has.contains(&key), "{name}: the result lacks {key}: {has:?}");
        }
        let named = has.iter().filter(|k| *k == "ui#result-route").count();
        assert!(named == found.len() || has.contains(&"ui#also-fits".to_owned()), "{name}: what else fits is not said");
        let offers = acts(&result);
        for act in [Act::Book { topic: None }, Act::Answers, Act::TakeAway, Act::Why { route: first.short() }] {
            assert!(offers.contains(&act), "{name}: the result does not offer {act:?}");
        }
        for route in &found {
            let has = keys(&at_place(&person.at_end, Place::Why { route: route.clone() }));
            // Why: by its reasons, or by the answers that decided.
            assert!(has.iter().any(|k| k == "ui#because" || k == "ui#decided-by"), "{name}: {route} says no why");
            let need = ["ui#step-line", "ui#source-plain", "ui#not-advice"].map(str::to_owned);
            for key in need.into_iter().chain([format!("routes/{route}#time"), format!("routes/{route}#risk")]) {
                assert!(has.contains(&key), "{name}: {route} lacks {key}: {has:?}");
            }
        }
    }
    assert!(seen > 20, "only {seen} people with a result");
}

/// Everything that is said when something does not go as planned. Each tells what happened and what to do.
const ERRORS: &[&str] = &[
    "ui#question-dropped",
    "ui#question-gone",
    "ui#guide-gone",
    "ui#story-gone",
    "ui#help-gone",
    "ui#booking-gone",
    "ui#choice-gone",
    "ui#button-refused",
    "ui#moved-on",
    "ui#only-text",
    "ui#edited",
    "ui#group",
    "ui#sorry",
    "ui#parked",
    "ui#too-fast",
    "ui#slot-taken",
    "ui#hold-over",
];

/// U20: every error, in every complete language: said in that language, in two sentences at least, without a code.
#[test]
fn u20_every_error_says_what_happened_and_what_to_do_in_every_language() {
    // None is left out: whatever stands in that part of the texts is in the table, and whatever is gone or over.
    let files = files::embedded();
    let (_, texts) = files.iter().find(|(path, _)| path == "locales/en/ui.ftl").unwrap();
    let part = texts.split("## When something does not go as planned").nth(1).unwrap().split("\n## ").next().unwrap();
    let ids = |text: &str| -> Vec<String> {
        text.lines()
            .filter_map(|l| l.split_once(" ="))
            .map(|(id, _)| id)
            .filter(|id| !id.contains(' '))
            .map(|id| format!("ui#{id}"))
            .collect()
    };
    let gone = ids(texts).into_iter().filter(|id| id.ends_with("-gone") || id.ends_with("-taken"));
    let left: Vec<String> = ids(part).into_iter().chain(gone).filter(|id| !ERRORS.contains(&id.as_str())).collect();
    assert!(left.is_empty(), "not in the table of errors: {left:?}");
    let mut wrong = Vec::new();
    for lang in kb().catalog.langs() {
        for key in ERRORS {
            let screen = Screen::of([Message::new(*key).text("code", "ABC234")]);
            let shown = render(&kb().catalog, lang, &screen, &Budget::TELEGRAM);
            let part = &shown.parts[0];
            if part.lang != lang || !shown.missing.is_empty() {
                wrong.push(format!("{lang} {key}: not said in this language"));
            }
            let ends = ['.', '。', '।', '؟', '?', '!', '！'];
            let sentences = part.text.split(ends).filter(|sentence| !sentence.trim().is_empty()).count();
            if sentences < 2 {
                wrong.push(format!("{lang} {key}: only what happened or only what to do: {}", part.text));
            }
            if part.text.replace("ABC234", "").contains(|c: char| c.is_numeric()) {
                wrong.push(format!("{lang} {key}: a code: {}", part.text));
            }
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

/// U18: a reminder may show on a locked phone, so no text of one takes the topic.
#[test]
fn u18_a_reminder_tells_nothing_of_the_matter() {
    let files = files::embedded();
    for (path, text) in files.iter().filter(|(path, _)| path.ends_with("/ui.ftl")) {
        for line in
            text.lines().filter(|line| ["reminder-day =", "reminder-hour ="].iter().any(|id| line.starts_with(id)))
        {
            let taken: Vec<&str> = line.split("{ $").skip(1).filter_map(|rest| rest.split(' ').next()).collect();
            assert!(taken.iter().all(|name| ["name", "time"].contains(name)), "{path}: {line}");
            assert!(taken.contains(&"time"), "{path}: {line}");
        }
    }
}
