//! Guides: their sources and their texts.

use super::set::Set;
use crate::kb::{
    guide::GuideFile,
    issue::{At, Issue, did_you_mean},
    yaml,
};

pub(super) fn sources(set: &Set<'_>, issues: &mut Vec<Issue>) {
    for (file, guide) in set.draft.guides.values() {
        if guide.sources.is_empty() {
            issues.push(Issue::error(
                "source",
                &At::file(file),
                "the answer rests on nothing",
                "add `sources:` with basis, official and as-of",
            ));
        }
        for source in &guide.sources {
            source_ok(file, &source.basis, &source.official, issues);
        }
    }
    for route in set.kb.routes.iter() {
        for source in &route.rule.sources {
            source_ok(&route.file, &source.basis, &source.official, issues);
        }
    }
}

fn source_ok(file: &str, basis: &str, official: &str, issues: &mut Vec<Issue>) {
    if basis.trim().is_empty() {
        issues.push(Issue::error(
            "source",
            &At::file(file),
            format!("the source {official} names no legal basis"),
            "name the law or treaty provision",
        ));
    }
    if !is_page(official) {
        let say = format!("`{official}` is no address of an official page");
        issues.push(Issue::error("source", &At::file(file), say, "write a whole address that begins with https://"));
    }
}

/// Whether a text is a whole, safe address.
pub(super) fn is_page(url: &str) -> bool {
    url.strip_prefix("https://").is_some_and(|rest| {
        let host = rest.split(['/', '?', '#']).next().unwrap_or_default();
        host.contains('.') && !host.starts_with('.') && !host.ends_with('.') && !url.contains(char::is_whitespace)
    })
}

/// Somebody looks after every guide, and says when it is looked at again.
pub(super) fn upkeep(set: &Set<'_>, issues: &mut Vec<Issue>) {
    for (file, guide) in set.draft.guides.values() {
        let owner = &guide.owner;
        let office = format!("knowledge/offices/{}/office.yaml", owner.value);
        let known = owner.value == "authors"
            || set.draft.offices.keys().any(|o| o.as_str() == owner.value)
            || set.is_broken(&office);
        if !known {
            let offices = set.draft.offices.keys().map(crate::kb::id::OfficeId::as_str);
            let hint = did_you_mean(&owner.value, offices.chain(["authors"]));
            let hint = if hint.is_empty() { "write authors, or the id of an office".into() } else { hint };
            let say = format!("`{}` looks after nothing here", owner.value);
            issues.push(Issue::error("upkeep", &yaml::at(file, owner), say, hint));
        }
        if guide.review_by.value <= guide.review.on {
            let say = format!("it is to be looked at by {}, before it was reviewed", guide.review_by.value);
            let hint = "write a day after the review";
            issues.push(Issue::error("upkeep", &yaml::at(file, &guide.review_by), say, hint));
        }
    }
}

pub(super) fn texts(set: &Set<'_>, issues: &mut Vec<Issue>) {
    for id in set.draft.guides.keys() {
        let Some(guide) = set.kb.guides.get(id) else { continue };
        let wanted = ["question", "answer", "ask"].map(str::to_owned);
        let pages: Vec<String> = (1..=guide.pages).map(|n| format!("more-{n}")).collect();
        set.want("guide-text", &guide.text, &wanted, issues);
        spare(set, &guide.text, &wanted, &pages, issues);
    }
}

fn spare(set: &Set<'_>, path: &str, wanted: &[String], pages: &[String], issues: &mut Vec<Issue>) {
    let file = super::set::ftl(crate::text::Lang::EN, path);
    for e in set.english(path).unwrap_or_default() {
        if wanted.contains(&e.id) || pages.contains(&e.id) || set.is_broken(&file) {
            continue;
        }
        let at = At::new(&file, e.line, e.column);
        let next = format!("more-{}", pages.len() + 1);
        if e.id.starts_with("more-") {
            issues.push(Issue::error(
                "guide-text",
                &at,
                format!("`{}` does not follow the page before it", e.id),
                format!("call it `{next}`"),
            ));
            continue;
        }
        let hint = did_you_mean(&e.id, wanted.iter().map(String::as_str));
        let hint = if hint.is_empty() { format!("a guide has question, answer, {next} and ask") } else { hint };
        issues.push(Issue::error("guide-text", &at, format!("nothing asks for the text `{}`", e.id), hint));
    }
}

/// The names a guide binds, for the check of names.
pub(super) fn bound(guide: &GuideFile) -> impl Iterator<Item = &str> {
    guide.facts.keys().map(String::as_str)
}
