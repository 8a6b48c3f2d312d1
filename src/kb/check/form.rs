//! The form of texts: they stand alone, can be said, and have the plural forms of their language.

use super::set::{Set, text_broken};
use crate::{kb::issue::Issue, text::Lang};

pub(super) fn foreign(set: &Set<'_>, issues: &mut Vec<Issue>) {
    for text in set.texts() {
        for name in &text.entry.foreign {
            let hint = if name.ends_with("()") {
                "values arrive formatted: write { $name } alone"
            } else {
                "a word used in many texts is a term: { -word } in terms.ftl"
            };
            issues.push(Issue::error("foreign", &text.at(), format!("`{}` uses `{name}`", text.entry.id), hint));
        }
    }
}

pub(super) fn unsayable(set: &Set<'_>, issues: &mut Vec<Issue>) {
    for text in set.texts().filter(|t| t.shown.is_none() && t.entry.foreign.is_empty() && !text_broken(set, t)) {
        let say = format!("`{}` cannot be said: it uses a term that this language does not have", text.entry.id);
        issues.push(Issue::error(
            "unsayable",
            &text.at(),
            say,
            format!("write the term in locales/{}/terms.ftl, or mend its name here", text.lang),
        ));
    }
}

/// The forms that counts of a language choose between, beside `other`. What only fractions or millions choose is left out.
fn forms(lang: Lang) -> &'static [&'static str] {
    match lang.code() {
        "ar" => &["one", "two", "few", "many"],
        "ru" | "uk" | "pl" => &["one", "few", "many"],
        "zh" | "ja" | "ko" | "vi" | "th" | "id" | "ms" | "my" | "km" | "lo" => &[],
        _ => &["one"],
    }
}

const CATEGORIES: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

pub(super) fn plural(set: &Set<'_>, issues: &mut Vec<Issue>) {
    for text in set.texts() {
        for (selector, keys) in &text.entry.variants {
            let by_number =
                keys.iter().all(|k| CATEGORIES.contains(&k.as_str()) || k.parse::<i64>().is_ok()) && keys.len() > 1;
            if !by_number {
                continue;
            }
            // A form written for its one number serves as well: [1], [2].
            let exact = |form: &str| match form {
                "one" => keys.iter().any(|k| k == "1"),
                "two" => keys.iter().any(|k| k == "2"),
                _ => false,
            };
            let lacking: Vec<&str> =
                forms(text.lang).iter().copied().filter(|f| !keys.iter().any(|k| k == f) && !exact(f)).collect();
            if !lacking.is_empty() {
                let say = format!("the choice by `${selector}` in `{}` lacks [{}]", text.entry.id, lacking.join("] ["));
                issues.push(Issue::warning(
                    "plural",
                    &text.at(),
                    say,
                    "write a form for each kind of number of the language",
                ));
            }
        }
    }
}
