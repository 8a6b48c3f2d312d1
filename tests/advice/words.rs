//! Every key that the kernel can give has a text, in every language, with the same shape.

use crate::known::{KNOWN, files};
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use ipdesk::kb::route::{DetailRule, ROUTES, WARNINGS};
use std::collections::{BTreeMap, BTreeSet};
use unicode_segmentation::UnicodeSegmentation;

const LANGUAGES: [&str; 3] = ["en", "fr", "ar"];

/// The names of the values each message uses, by `message` or `message.attribute`, and its text.
type Shape = BTreeMap<String, (BTreeSet<String>, String)>;

fn shape(path: &str) -> Shape {
    let text = std::fs::read_to_string(crate::known::root().join(path)).unwrap_or_else(|e| panic!("{path}: {e}"));
    let resource = fluent_syntax::parser::parse(text).unwrap_or_else(|(_, errors)| panic!("{path}: {errors:?}"));
    let mut out = Shape::new();
    for entry in resource.body {
        let Entry::Message(message) = entry else { continue };
        let id = message.id.name.clone();
        for (key, pattern) in message
            .value
            .iter()
            .map(|p| (id.clone(), p))
            .chain(message.attributes.iter().map(|a| (format!("{id}.{}", a.id.name), &a.value)))
        {
            assert!(out.insert(key.clone(), read(pattern)).is_none(), "{path}: {key} stands twice");
        }
    }
    out
}

fn read(pattern: &Pattern<String>) -> (BTreeSet<String>, String) {
    let (mut names, mut text) = (BTreeSet::new(), String::new());
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => text.push_str(value),
            PatternElement::Placeable {
                expression: Expression::Inline(InlineExpression::VariableReference { id }),
            } => {
                names.insert(id.name.clone());
            }
            PatternElement::Placeable { .. } => panic!("only plain values are used here"),
        }
    }
    (names, text)
}

fn told_files() -> Vec<String> {
    let routes = ROUTES.iter().map(|r| format!("routes/{r}.ftl"));
    routes.chain(["reasons.ftl".to_owned(), "warnings.ftl".to_owned()]).collect()
}

#[test]
fn every_language_says_the_same_messages() {
    for file in told_files() {
        let english = shape(&format!("locales/en/{file}"));
        for language in &LANGUAGES[1..] {
            let other = shape(&format!("locales/{language}/{file}"));
            let names = |s: &Shape| s.iter().map(|(k, (n, _))| (k.clone(), n.clone())).collect::<Vec<_>>();
            assert_eq!(names(&other), names(&english), "{language}/{file}");
        }
    }
}

#[test]
fn no_text_holds_a_figure() {
    for language in LANGUAGES {
        for file in told_files() {
            for (key, (_, text)) in shape(&format!("locales/{language}/{file}")) {
                assert!(!text.chars().any(char::is_numeric), "{language}/{file} {key}: {text}");
            }
        }
    }
}

#[test]
fn english_sentences_are_short() {
    for file in told_files() {
        for (key, (_, text)) in shape(&format!("locales/en/{file}")) {
            for sentence in text.split(['.', '?', ':']) {
                assert!(sentence.split_whitespace().count() <= 25, "{file} {key}: {sentence}");
            }
            assert!(!text.contains("n't"), "{file} {key}: write it out");
        }
    }
}

#[test]
fn every_route_tells_all_it_must() {
    for language in LANGUAGES {
        for route in KNOWN.routes.iter() {
            let texts = shape(&format!("locales/{language}/routes/{}.ftl", route.id));
            let steps = route.rule.steps().into_iter().map(|n| format!("next-{n}"));
            let needed: BTreeSet<String> =
                ["name", "what", "time", "risk"].map(str::to_owned).into_iter().chain(steps).collect();
            let there: BTreeSet<String> = texts.keys().filter(|k| *k != "also").cloned().collect();
            assert_eq!(there, needed, "{language} {}", route.id);
            assert!(texts["name"].1.graphemes(true).count() <= 40, "{language} {}", route.id);
        }
    }
}

fn attribute(detail: &DetailRule) -> &'static str {
    match (&detail.each, &detail.until) {
        (Some(_), Some(_)) => "detail",
        (Some(_), None) => "places",
        (None, _) => "until",
    }
}

/// What a text may use, by the end of its key.
fn allowed(key: &str) -> &'static [&'static str] {
    match key.rsplit_once('.') {
        Some((_, "places")) => &["places"],
        Some((_, "until")) => &["until"],
        Some((_, "detail")) => &["places", "until"],
        _ => &[],
    }
}

#[test]
fn every_reason_has_the_texts_its_details_need() {
    let texts = shape("locales/en/reasons.ftl");
    let mut used = BTreeSet::new();
    for route in KNOWN.routes.iter() {
        let closings = route.rule.closed_when.iter().map(|c| (&c.reason, c.detail.as_ref()));
        let reasons = route.rule.because.iter().map(|r| (&r.reason, r.detail.as_ref()));
        let doubts = route.rule.closed_when.iter().filter_map(|c| c.unknown.as_ref()).map(|u| (u, None));
        for (reason, detail) in closings.chain(reasons).chain(doubts) {
            let id = reason.value.as_str();
            used.insert(id.to_owned());
            assert!(texts.contains_key(id), "{}: {id} has no text", route.id);
            if let Some(detail) = detail {
                let key = format!("{id}.{}", attribute(detail));
                assert!(texts.contains_key(&key), "{}: {key} has no text", route.id);
                // A day that cannot be told leaves the places alone.
                assert!(
                    detail.each.is_none() || texts.contains_key(&format!("{id}.places")),
                    "{}: {id}.places",
                    route.id
                );
            }
        }
    }
    let there: BTreeSet<String> = texts.keys().filter(|k| !k.contains('.')).cloned().collect();
    assert_eq!(there, used, "texts and reasons differ");
}

#[test]
fn every_warning_has_all_its_texts() {
    let texts = shape("locales/en/warnings.ftl");
    let needed: BTreeSet<String> = WARNINGS
        .iter()
        .flat_map(|w| [w.to_string(), format!("{w}.places"), format!("{w}.until"), format!("{w}.detail")])
        .collect();
    assert_eq!(texts.keys().cloned().collect::<BTreeSet<_>>(), needed);
}

#[test]
fn a_text_uses_only_what_it_gets() {
    for file in told_files() {
        for (key, (names, _)) in shape(&format!("locales/en/{file}")) {
            assert!(names.iter().all(|n| allowed(&key).contains(&n.as_str())), "{file} {key} uses {names:?}");
        }
    }
}

#[test]
fn nothing_lies_about_unused() {
    let stray: Vec<String> = LANGUAGES
        .iter()
        .flat_map(|l| files(&format!("locales/{l}/routes")))
        .map(|(path, _)| path)
        .filter(|path| !ROUTES.iter().any(|r| path.ends_with(&format!("/{r}.ftl"))))
        .collect();
    assert!(stray.is_empty(), "{stray:?}");
}
