//! Every language mirrors English: the same files, the same texts, the same names in them.

use super::set::{Set, Text, ftl, or_list, text_broken};
use crate::{
    kb::{
        issue::{At, Issue, did_you_mean},
        texts::own_way,
    },
    text::{Lang, ftl::Entry},
};
use std::collections::BTreeSet;

pub(super) fn missing(set: &Set<'_>, issues: &mut Vec<Issue>) {
    let Some(english) = set.files(Lang::EN) else { return };
    for lang in set.kb.catalog.langs().into_iter().filter(|l| *l != Lang::EN) {
        let Some(files) = set.files(lang) else { continue };
        for (path, texts) in english {
            let promised = !set.kb.may_lack(lang, path);
            let mut say = |at: &At, say: String, hint: String| {
                let issue = if promised { Issue::error } else { Issue::note };
                issues.push(issue("missing-text", at, say, hint));
            };
            let file = ftl(lang, path);
            if set.is_broken(&file) || path == "intents" {
                continue;
            }
            let Some(entries) = files.get(path) else {
                say(&At::file(&file), "this file is missing".into(), format!("translate {}", ftl(Lang::EN, path)));
                continue;
            };
            for e in texts.iter().filter(|e| !own_way(path, &e.id) && !has(entries, &e.id)) {
                let spare = entries.iter().map(|e| e.id.as_str()).filter(|id| !has(texts, id));
                let hint = or_list(
                    &did_you_mean(&e.id, spare),
                    &format!("translate it from {}:{}", ftl(Lang::EN, path), e.line),
                );
                say(&At::file(&file), format!("the text `{}` is missing", e.id), hint);
            }
        }
    }
}

pub(super) fn extra(set: &Set<'_>, issues: &mut Vec<Issue>) {
    let Some(english) = set.files(Lang::EN) else { return };
    let mut files = BTreeSet::new();
    // The patterns of speech are each language's own, their names are not: under another name they go unheard.
    let bound = |t: &Text<'_>| t.path == "intents" || !own_way(t.path, &t.entry.id);
    for text in set.texts().filter(|t| t.lang != Lang::EN && bound(t)) {
        let file = ftl(text.lang, text.path);
        if set.is_broken(&ftl(Lang::EN, text.path)) || set.is_broken(&file) {
            continue;
        }
        match english.get(text.path) {
            None => {
                if files.insert(file.clone()) {
                    let hint = or_list(
                        &did_you_mean(text.path, english.keys().map(String::as_str)),
                        "write it in English first",
                    );
                    issues.push(Issue::error("extra-text", &At::file(file), "English does not have this file", hint));
                }
            }
            Some(texts) if !has(texts, &text.entry.id) => {
                let hint = or_list(
                    &did_you_mean(&text.entry.id, texts.iter().map(|e| e.id.as_str())),
                    "write it in English first, or take it out",
                );
                issues.push(Issue::error(
                    "extra-text",
                    &text.at(),
                    format!("English does not have the text `{}`", text.entry.id),
                    hint,
                ));
            }
            Some(_) => {}
        }
    }
}

pub(super) fn names(set: &Set<'_>, issues: &mut Vec<Issue>) {
    for text in set.texts().filter(|t| t.lang != Lang::EN && !text_broken(set, t)) {
        let Some(english) = set.english(text.path).and_then(|all| all.iter().find(|e| e.id == text.entry.id)) else {
            continue;
        };
        let (theirs, ours) = (named(english), named(text.entry));
        let at = text.at();
        for name in theirs.difference(&ours) {
            let hint = or_list(
                &did_you_mean(name, ours.difference(&theirs).copied()),
                &format!("write {{ ${name} }} where it belongs"),
            );
            issues.push(Issue::error(
                "other-names",
                &at,
                format!("`{}` lacks `${name}`, which English uses", text.entry.id),
                hint,
            ));
        }
        for name in ours.difference(&theirs) {
            let hint = or_list(
                &did_you_mean(name, theirs.difference(&ours).copied()),
                "say it with the names that English uses",
            );
            issues.push(Issue::error(
                "other-names",
                &at,
                format!("`{}` uses `${name}`, which English does not use", text.entry.id),
                hint,
            ));
        }
    }
}

/// The names of a text; the bare number of a value is that value.
fn named(entry: &Entry) -> BTreeSet<&str> {
    entry.vars.iter().map(|v| v.strip_suffix("-number").unwrap_or(v)).collect()
}

fn has(entries: &[Entry], id: &str) -> bool {
    entries.iter().any(|e| e.id == id)
}
