//! Links from guides and routes: to guides and trees that exist.

use super::set::Set;
use crate::kb::{
    id::GuideId,
    issue::Issue,
    yaml::{self, Spanned},
};

pub(super) fn links(set: &Set<'_>, issues: &mut Vec<Issue>) {
    for (id, (file, guide)) in &set.draft.guides {
        let mut seen = Vec::new();
        for related in &guide.related {
            let at = yaml::at(file, related);
            if related.value == *id {
                issues.push(Issue::error("link", &at, "the guide is related to itself", "name another guide, or none"));
            }
            if seen.contains(&&related.value) {
                issues.push(Issue::error(
                    "link",
                    &at,
                    format!("`{}` is related twice", related.value),
                    "keep one of them",
                ));
            }
            seen.push(&related.value);
            to_guide(set, file, related, Some(id), issues);
        }
        for tree in &guide.trees {
            if let Some(hint) = set.no_tree(&tree.value) {
                issues.push(Issue::error(
                    "link",
                    &yaml::at(file, tree),
                    format!("there is no tree `{}`", tree.value),
                    hint,
                ));
            }
        }
    }
    for route in set.kb.routes.iter() {
        for guide in &route.rule.guides {
            to_guide(set, &route.file, guide, None, issues);
        }
    }
}

/// The list of the guides that every language has.
pub(super) fn core(set: &Set<'_>, issues: &mut Vec<Issue>) {
    let file = "knowledge/core.yaml";
    let mut seen = Vec::new();
    for guide in &set.draft.core {
        to_guide(set, file, guide, None, issues);
        if seen.contains(&&guide.value) {
            let say = format!("`{}` is listed twice", guide.value);
            issues.push(Issue::error("core", &yaml::at(file, guide), say, "keep one of them"));
        }
        seen.push(&guide.value);
    }
}

/// Finds a link to a guide that is not there, or that only people of one office can see.
pub(super) fn to_guide(
    set: &Set<'_>,
    file: &str,
    link: &Spanned<GuideId>,
    from: Option<&GuideId>,
    issues: &mut Vec<Issue>,
) {
    let at = yaml::at(file, link);
    if let Some(hint) = set.no_guide(&link.value) {
        return issues.push(Issue::error("link", &at, format!("there is no guide `{}`", link.value), hint));
    }
    if office(&link.value).is_some_and(|o| from.and_then(office) != Some(o)) {
        let say = format!("`{}` belongs to one office and is not seen from here", link.value);
        issues.push(Issue::error("link", &at, say, "name the guide that it replaces"));
    }
}

fn office(id: &GuideId) -> Option<&str> {
    id.as_str().strip_prefix("offices/")?.split('/').next()
}
