//! The glossary: its terms stand in the table of terms, have their words, and cover what the guides say.

use super::{
    set::{Set, guide_file, or_list},
    shelf,
};
use crate::{
    kb::{
        id::TermId,
        issue::{At, Issue, did_you_mean},
        seen::seen_in,
        yaml,
    },
    text::Lang,
};
use std::collections::BTreeSet;

const FILE: &str = "knowledge/glossary.yaml";

/// The terms of the table, by their ids.
fn known<'a>(set: &'a Set<'_>) -> BTreeSet<&'a str> {
    let terms = &set.draft.shelf.terms;
    terms.rows().iter().filter_map(|row| terms.cell(row, "id")).collect()
}

pub(super) fn terms(set: &Set<'_>, issues: &mut Vec<Issue>) {
    let known = known(set);
    let file = &set.draft.shelf.glossary;
    let mut seen = BTreeSet::new();
    for id in file.terms.iter().map(|t| &t.id).chain(&file.plain) {
        let at = yaml::at(FILE, id);
        if !known.contains(id.value.as_str()) && !set.is_broken("knowledge/terms.csv") {
            let hint = or_list(
                &did_you_mean(id.value.as_str(), known.iter().copied()),
                "add a row for it to knowledge/terms.csv",
            );
            issues.push(Issue::error("term", &at, format!("there is no term `{}`", id.value), hint));
        }
        if !seen.insert(id.value.as_str()) {
            issues.push(Issue::error("term", &at, format!("`{}` stands here twice", id.value), "keep one of them"));
        }
    }
    for term in &file.terms {
        if let Some(hint) = set.no_topic(&term.topic.value) {
            let say = format!("there is no topic `{}`", term.topic.value);
            issues.push(Issue::error("term", &yaml::at(FILE, &term.topic), say, hint));
        }
        shelf::guide(set, "term", FILE, &term.guide, issues);
    }
}

pub(super) fn texts(set: &Set<'_>, issues: &mut Vec<Issue>) {
    let ids = || set.draft.shelf.glossary.terms.iter().map(|t| t.id.value.as_str());
    let wanted: Vec<String> = ids().flat_map(|id| [id.to_owned(), format!("{id}.name")]).collect();
    let optional: Vec<String> = ids().map(|id| format!("{id}.seen")).collect();
    set.want("term-text", "glossary", &wanted, issues);
    if !set.is_broken(FILE) {
        set.spare("term-text", "glossary", &wanted, &optional, issues);
    }
}

/// A term of the table that an answer uses is explained, or is a word that everybody knows.
pub(super) fn unexplained(set: &Set<'_>, issues: &mut Vec<Issue>) {
    let file = &set.draft.shelf.glossary;
    // A set without a glossary promises none.
    if file.terms.is_empty() || set.is_broken(FILE) {
        return;
    }
    let table = &set.draft.shelf.terms;
    let mut forms = set.kb.shelf.glossary.forms(&set.kb.catalog);
    for row in table.rows() {
        if let Some((id, name)) = table.cell(row, "id").zip(table.cell(row, "en")) {
            forms.add(name, &TermId::new(id));
        }
    }
    let explained =
        |id: &TermId| set.kb.shelf.glossary.terms.contains_key(id) || file.plain.iter().any(|plain| plain.value == *id);
    for guide in set.kb.guides.values() {
        for page in 0..=guide.pages {
            let Some(text) = guide.words(&set.kb.catalog, page) else { continue };
            for id in seen_in(&text, &forms).into_iter().filter(|id| !explained(id)) {
                let name = crate::kb::guide::Guide::page_text(page);
                let entry = set.english(&guide.text).and_then(|all| all.iter().find(|e| e.id == name));
                let at = entry.map_or_else(
                    || At::file(guide_file(&guide.id)),
                    |e| At::new(super::set::ftl(Lang::EN, &guide.text), e.line, e.column),
                );
                issues.push(Issue::error(
                    "unexplained",
                    &at,
                    format!("the term `{id}` is used and nowhere explained"),
                    format!("give it a meaning in {FILE}, or call it plain there"),
                ));
            }
        }
    }
}
