//! Ids: their form, and the six bytes that stand for them in buttons.

use super::set::Set;
use crate::kb::{
    id::{self, Short, well_formed},
    issue::{At, Issue},
    tree::Ask,
    yaml,
};
use std::collections::BTreeMap;

/// Where the things beside the guides stand.
const GLOSSARY: &str = "knowledge/glossary.yaml";
const STORIES: &str = "knowledge/stories.yaml";
const SERVICES: &str = "knowledge/services.yaml";
/// As the reader says it of file names, so that one finding is told once.
const HINT: &str = "file names are kebab-case: small letters, digits, single dashes";

/// Every id of the set that people can press, where it stands.
fn ids(set: &Set<'_>) -> Vec<(String, At)> {
    let mut all = Vec::new();
    for t in &set.draft.topics {
        all.push((t.value.to_string(), yaml::at("knowledge/topics.yaml", t)));
    }
    for (id, (file, _)) in &set.draft.guides {
        all.push((id.to_string(), At::file(file)));
    }
    for (id, (file, tree)) in &set.draft.trees {
        all.push((id.to_string(), At::file(file)));
        for q in &tree.questions {
            all.push((q.id.value.to_string(), yaml::at(file, &q.id)));
            if let Ask::Choice(options) = &q.ask {
                all.extend(options.iter().map(|o| (o.id.value.to_string(), yaml::at(file, &o.id))));
            }
        }
    }
    for route in set.kb.routes.iter() {
        all.push((route.id.to_string(), At::file(&route.file)));
    }
    let shelf = &set.draft.shelf;
    all.extend(shelf.glossary.terms.iter().map(|t| (t.id.value.to_string(), yaml::at(GLOSSARY, &t.id))));
    all.extend(shelf.stories.stories.iter().map(|s| (s.id.value.to_string(), yaml::at(STORIES, &s.id))));
    all.extend(shelf.services.services.iter().map(|s| (s.id.value.to_string(), yaml::at(SERVICES, &s.id))));
    for (id, (file, office)) in &set.draft.offices {
        all.push((id.to_string(), At::file(file)));
        all.extend(office.advisers.iter().map(|a| (a.id.to_string(), At::file(file))));
    }
    all
}

pub(super) fn form(set: &Set<'_>, issues: &mut Vec<Issue>) {
    let facts = set.draft.facts.iter().map(|(file, f)| (f.id.value.clone(), yaml::at(file, &f.id)));
    for (id, at) in ids(set).into_iter().chain(facts) {
        if !well_formed(&id) {
            issues.push(Issue::error("id", &at, format!("`{id}` is not an id"), HINT));
        }
    }
}

pub(super) fn short(set: &Set<'_>, issues: &mut Vec<Issue>) {
    let mut seen: BTreeMap<Short, String> = BTreeMap::new();
    for (id, at) in ids(set) {
        let other = seen.entry(id::short(&id)).or_insert_with(|| id.clone());
        if *other != id {
            let say = format!("`{id}` and `{other}` look the same in a button");
            issues.push(Issue::error("short-id", &at, say, "give the newer of the two another id"));
        }
    }
}
