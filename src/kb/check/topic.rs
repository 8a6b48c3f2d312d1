//! Topics: those of the contract, each with something to read and a name.

use super::set::Set;
use crate::kb::{
    issue::{At, Issue, did_you_mean},
    yaml,
};
use std::collections::BTreeSet;

/// The topics that the rest of the service knows.
const TOPICS: [&str; 18] = [
    "choosing",
    "patent",
    "utility-model",
    "trade-secret",
    "trademark",
    "madrid",
    "design",
    "hague",
    "pct",
    "copyright",
    "gi",
    "plant-variety",
    "licensing",
    "ip-management",
    "infringement",
    "domain-name",
    "adr",
    "costs-support",
];
const FILE: &str = "knowledge/topics.yaml";

pub(super) fn known(set: &Set<'_>, issues: &mut Vec<Issue>) {
    if set.is_broken(FILE) {
        return;
    }
    let mut seen = BTreeSet::new();
    for topic in &set.draft.topics {
        let at = yaml::at(FILE, topic);
        if !seen.insert(topic.value.as_str()) {
            issues.push(Issue::error(
                "topic",
                &at,
                format!("`{}` stands here twice", topic.value),
                "keep the first; the order is the order of the menu",
            ));
        }
        if !TOPICS.contains(&topic.value.as_str()) {
            let hint = did_you_mean(
                topic.value.as_str(),
                TOPICS.into_iter().filter(|t| !set.kb.topics.iter().any(|k| k.as_str() == *t)),
            );
            let hint = if hint.is_empty() {
                "requests from other programs know only the topics of the contract".into()
            } else {
                hint
            };
            issues.push(Issue::warning("topic", &at, format!("`{}` is no topic of the contract", topic.value), hint));
        }
    }
    for topic in TOPICS.iter().filter(|t| !seen.contains(**t)) {
        issues.push(Issue::warning(
            "topic",
            &At::file(FILE),
            format!("the topic `{topic}` is not listed"),
            "add it to the list; its place is its place in the menu",
        ));
    }
    for topic in &set.draft.disputes {
        if let Some(hint) = set.no_topic(&topic.value) {
            let say = format!("there is no topic `{}`", topic.value);
            issues.push(Issue::error("topic", &yaml::at(FILE, topic), say, hint));
        }
    }
    for (file, guide) in set.draft.guides.values() {
        if let Some(hint) = set.no_topic(&guide.topic.value) {
            issues.push(Issue::error(
                "topic",
                &yaml::at(file, &guide.topic),
                format!("there is no topic `{}`", guide.topic.value),
                hint,
            ));
        }
    }
    for (file, tree) in set.draft.trees.values() {
        if let Some(hint) = set.no_topic(&tree.topic.value) {
            issues.push(Issue::error(
                "topic",
                &yaml::at(file, &tree.topic),
                format!("there is no topic `{}`", tree.topic.value),
                hint,
            ));
        }
    }
    for route in set.kb.routes.iter() {
        let topic = &route.rule.topic;
        if let Some(hint) = set.no_topic(&topic.value) {
            issues.push(Issue::error(
                "topic",
                &yaml::at(&route.file, topic),
                format!("there is no topic `{}`", topic.value),
                hint,
            ));
        }
    }
}

pub(super) fn guides(set: &Set<'_>, issues: &mut Vec<Issue>) {
    for topic in &set.draft.topics {
        // An office's own guide is not enough: people of other offices never see it.
        let mut guides = set.draft.guides.iter().filter(|(id, _)| !id.as_str().starts_with("offices/"));
        let folder = format!("knowledge/guides/{}/", topic.value);
        if !guides.any(|(_, (_, g))| g.topic.value == topic.value) && !set.any_broken(&folder) {
            let hint = format!("write a first guide in {folder}");
            issues.push(Issue::warning(
                "topic-guide",
                &yaml::at(FILE, topic),
                format!("the topic `{}` has no guide", topic.value),
                hint,
            ));
        }
    }
}

pub(super) fn texts(set: &Set<'_>, issues: &mut Vec<Issue>) {
    let topics = &set.kb.topics;
    let wanted: Vec<String> = topics.iter().flat_map(|t| [t.to_string(), format!("{t}.about")]).collect();
    set.want("topic-text", "topics", &wanted, issues);
    if !set.is_broken(FILE) {
        set.spare("topic-text", "topics", &wanted, &[], issues);
    }
}
