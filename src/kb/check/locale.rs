//! Languages: whether each says what it promises, and whether each of its files belongs to something.

use super::set::{Kind, Set, ftl};
use crate::{
    kb::issue::{At, Issue, did_you_mean},
    text::{Lang, Promise},
};
use std::collections::BTreeSet;

pub(super) fn state(set: &Set<'_>, issues: &mut Vec<Issue>) {
    for lang in set.kb.catalog.langs() {
        let file = ftl(lang, "meta");
        let Some(locale) = set.kb.catalog.locale(lang).filter(|_| !set.is_broken(&file)) else { continue };
        let at = |id: &str| {
            let entry = set.files(lang).and_then(|all| all.get("meta")?.iter().find(|e| e.id == id));
            entry.map_or_else(|| At::file(&file), |e| At::new(&file, e.line, e.column))
        };
        match set.kb.catalog.plain(lang, "meta#state").as_deref() {
            Some(state) if Promise::of(state).is_some() => {}
            Some(other) => {
                let states = Promise::STATES.map(|(word, _)| word);
                let hint = format!("write complete, core or partial; {}", did_you_mean(other, states));
                issues.push(Issue::error(
                    "locale-state",
                    &at("state"),
                    format!("`{other}` is no state of a language"),
                    hint,
                ));
            }
            None => issues.push(Issue::warning(
                "locale-state",
                &At::file(&file),
                "the language does not say whether it is complete",
                "write `state = complete`, `state = core` or `state = partial`",
            )),
        }
        if !locale.has("meta#name") {
            issues.push(Issue::warning(
                "locale-state",
                &At::file(&file),
                "the language has no name of its own",
                "write `name = …` as its speakers write it",
            ));
        }
    }
}

pub(super) fn stray(set: &Set<'_>, issues: &mut Vec<Issue>) {
    let draft = set.draft;
    let mut known: BTreeSet<String> = set.kb.guides.values().map(|g| g.text.clone()).collect();
    known.extend(draft.trees.keys().map(|t| format!("trees/{t}")));
    known.extend(set.kb.routes.iter().map(|r| format!("routes/{}", r.id)));
    known.extend(draft.offices.keys().map(|o| format!("offices/{o}/office")));
    let files: BTreeSet<(Lang, &str, Kind)> = set.texts().map(|t| (t.lang, t.path, t.kind)).collect();
    for (lang, path, kind) in files {
        let of_something = matches!(kind, Kind::Guide | Kind::Tree | Kind::Route | Kind::Office);
        if of_something && !known.contains(path) && !set.is_broken(&knowledge_file(path)) {
            let hint = did_you_mean(path, known.iter().map(String::as_str));
            let hint =
                if hint.is_empty() { format!("write {}, or take this file out", knowledge_file(path)) } else { hint };
            issues.push(Issue::error(
                "stray-text",
                &At::file(ftl(lang, path)),
                "no file of knowledge has these words",
                hint,
            ));
        }
    }
}

/// The file of knowledge whose words stand at a path.
fn knowledge_file(path: &str) -> String {
    match path.split('/').collect::<Vec<_>>().as_slice() {
        ["offices", office, slug] if *slug != "office" => format!("knowledge/offices/{office}/guides/{slug}.yaml"),
        _ => format!("knowledge/{path}.yaml"),
    }
}
