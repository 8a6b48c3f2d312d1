//! Stories and services: each stands in its table, leads to what exists, and has its words.

use super::{
    links::to_guide,
    set::{Set, or_list},
};
use crate::kb::{
    issue::{At, Issue, did_you_mean},
    service::{Kind, State, codes},
    sheet::Sheet,
    story::{Region, Sector},
    yaml::{self, Spanned},
};
use std::collections::BTreeSet;

const STORIES: &str = "knowledge/stories.yaml";
const SERVICES: &str = "knowledge/services.yaml";
const PROGRAMMES: &str = "knowledge/programmes.yaml";

/// Finds ids that no row of the table has, and ids that stand twice.
fn rows<'a>(
    check: &'static str,
    file: &str,
    table: &Sheet,
    ids: impl Iterator<Item = (&'a str, At)>,
    issues: &mut Vec<Issue>,
) {
    let mut seen = BTreeSet::new();
    for (id, at) in ids {
        if table.find("slug", id).is_none() {
            let known = table.rows().iter().filter_map(|r| table.cell(r, "slug"));
            let hint = or_list(&did_you_mean(id, known), &format!("add its row to the table of {file}"));
            issues.push(Issue::error(check, &at, format!("the table has no row `{id}`"), hint));
        }
        if !seen.insert(id) {
            issues.push(Issue::error(check, &at, format!("`{id}` stands here twice"), "keep one of them"));
        }
    }
}

pub(super) fn stories(set: &Set<'_>, issues: &mut Vec<Issue>) {
    let stories = &set.draft.shelf.stories.stories;
    let ids = stories.iter().map(|s| (s.id.value.as_str(), yaml::at(STORIES, &s.id)));
    rows("story", "knowledge/tables/stories.csv", &set.kb.tables.stories, ids, issues);
    for topic in stories.iter().flat_map(|s| &s.topics) {
        if let Some(hint) = set.no_topic(&topic.value) {
            let say = format!("there is no topic `{}`", topic.value);
            issues.push(Issue::error("story", &yaml::at(STORIES, topic), say, hint));
        }
    }
    if stories.is_empty() {
        return;
    }
    let parts = ["", ".had", ".did", ".came", ".lesson"];
    let mut wanted: Vec<String> =
        stories.iter().flat_map(|s| parts.map(|part| format!("{}{part}", s.id.value))).collect();
    wanted.extend(Sector::ALL.map(|s| format!("sector-{}", s.id())));
    wanted.extend(Region::ALL.map(|r| format!("region-{}", r.id())));
    let typed: Vec<String> = Sector::ALL.map(|s| format!("sector-{}.typed", s.id())).to_vec();
    set.want("shelf-text", "stories", &wanted, issues);
    set.spare("shelf-text", "stories", &wanted, &typed, issues);
}

pub(super) fn services(set: &Set<'_>, issues: &mut Vec<Issue>) {
    let file = &set.draft.shelf.services;
    let ids = file.services.iter().map(|s| (s.id.value.as_str(), yaml::at(SERVICES, &s.id)));
    rows("service", "knowledge/tables/services.csv", &set.kb.tables.services, ids, issues);
    for of in file.services.iter().flat_map(|s| &s.of) {
        if of.value != "world" && codes(file, &of.value).is_empty() {
            let hint = or_list(
                &did_you_mean(&of.value, file.regions.keys().map(String::as_str)),
                "write world, a group of `regions`, or the code of a country or office",
            );
            issues.push(Issue::error("service", &yaml::at(SERVICES, of), format!("`{}` is no place", of.value), hint));
        }
    }
    for guide in file.guides.keys() {
        if let Some(hint) = set.no_guide(guide) {
            issues.push(Issue::error("service", &At::file(SERVICES), format!("there is no guide `{guide}`"), hint));
        }
    }
    if file.services.is_empty() {
        return;
    }
    // Who is sent to a programme by a result finds its page among the services, and never one that is over.
    for slug in set.kb.tables.support.support.iter().map(|p| &p.slug) {
        let service = file.services.iter().find(|s| s.id.value.as_str() == slug.value);
        let (say, hint) = match service.map(|s| s.state) {
            Some(State::Open | State::Check) => continue,
            Some(State::Ended) => (format!("`{}` has ended", slug.value), "take it out; nobody should be sent there"),
            None => (format!("`{}` is no service", slug.value), "write it in services.yaml, with its words"),
        };
        issues.push(Issue::error("service", &yaml::at(PROGRAMMES, slug), say, hint));
    }
    let parts = ["", ".name", ".who"];
    let mut wanted: Vec<String> =
        file.services.iter().flat_map(|s| parts.map(|part| format!("{}{part}", s.id.value))).collect();
    wanted.extend(Kind::ALL.map(|k| format!("kind-{}", k.id())));
    let mut typed: Vec<String> = file.services.iter().map(|s| format!("{}.typed", s.id.value)).collect();
    typed.extend(Kind::ALL.map(|k| format!("kind-{}.typed", k.id())));
    set.want("shelf-text", "services", &wanted, issues);
    set.spare("shelf-text", "services", &wanted, &typed, issues);
}

/// Finds a link to a guide that is not there, under the name of the check that asks.
pub(super) fn guide(
    set: &Set<'_>,
    check: &'static str,
    file: &str,
    link: &Spanned<crate::kb::id::GuideId>,
    issues: &mut Vec<Issue>,
) {
    let from = issues.len();
    to_guide(set, file, link, None, issues);
    issues[from..].iter_mut().for_each(|i| i.check = check);
}
