//! Ways through trees: to something that exists, always on, never in a circle.

use super::{links::to_guide, set::Set};
use crate::kb::{
    issue::{Issue, did_you_mean},
    tree::{Go, QuestionFile, TreeFile},
    yaml::{self, Spanned},
};
use std::collections::{BTreeMap, BTreeSet};

pub(super) fn goes(set: &Set<'_>, issues: &mut Vec<Issue>) {
    for (file, tree) in set.draft.trees.values() {
        let known = || tree.questions.iter().map(|q| q.id.value.as_str());
        let mut question = |to: &Spanned<crate::kb::id::QuestionId>| {
            if !known().any(|k| k == to.value.as_str()) {
                let hint = did_you_mean(to.value.as_str(), known());
                let hint = if hint.is_empty() {
                    format!("the questions are {}", known().collect::<Vec<_>>().join(", "))
                } else {
                    hint
                };
                issues.push(Issue::error(
                    "tree-go",
                    &yaml::at(file, to),
                    format!("there is no question `{}`", to.value),
                    hint,
                ));
            }
        };
        question(&tree.start);
        for go in tree.questions.iter().flat_map(QuestionFile::leads) {
            if let Go::Question(to) = go {
                question(to);
            }
        }
        for go in tree.questions.iter().flat_map(QuestionFile::leads) {
            match go {
                Go::Guide(to) => {
                    let from = issues.len();
                    to_guide(set, file, to, None, issues);
                    issues[from..].iter_mut().for_each(|i| i.check = "tree-go");
                }
                Go::Tree(to) => {
                    if let Some(hint) = set.no_tree(&to.value) {
                        issues.push(Issue::error(
                            "tree-go",
                            &yaml::at(file, to),
                            format!("there is no tree `{}`", to.value),
                            hint,
                        ));
                    }
                }
                Go::Question(_) | Go::End(_) => {}
            }
        }
    }
}

pub(super) fn dead_ends(set: &Set<'_>, issues: &mut Vec<Issue>) {
    for (file, tree) in set.draft.trees.values() {
        for q in &tree.questions {
            let at = yaml::at(file, &q.id);
            let hint = "let the last way of `next` have no `if`";
            match q.next.last() {
                None => issues.push(Issue::error("dead-end", &at, format!("`{}` leads nowhere", q.id.value), hint)),
                Some(way) if way.when.is_some() => {
                    issues.push(Issue::error(
                        "dead-end",
                        &at,
                        format!("some answers to `{}` lead nowhere", q.id.value),
                        hint,
                    ));
                }
                Some(_) => {}
            }
        }
    }
}

pub(super) fn unreachable(set: &Set<'_>, issues: &mut Vec<Issue>) {
    for (file, tree) in set.draft.trees.values() {
        let reached = reached(tree);
        for q in &tree.questions {
            let at = yaml::at(file, &q.id);
            // A start that does not exist reaches nothing; that is said once, elsewhere.
            if !reached.is_empty() && !reached.contains(q.id.value.as_str()) {
                issues.push(Issue::error(
                    "unreachable",
                    &at,
                    format!("no way leads to `{}`", q.id.value),
                    "lead to it from another question, or take it out",
                ));
            }
            if q.next.iter().rev().skip(1).any(|w| w.when.is_none()) {
                let say = format!("a way of `{}` stands after one without condition", q.id.value);
                issues.push(Issue::error("unreachable", &at, say, "put the way without `if` last"));
            }
        }
    }
}

fn reached(tree: &TreeFile) -> BTreeSet<&str> {
    let mut seen = BTreeSet::new();
    let mut open = vec![tree.start.value.as_str()];
    while let Some(id) = open.pop() {
        let Some(q) = tree.questions.iter().find(|q| q.id.value.as_str() == id) else { continue };
        if seen.insert(id) {
            open.extend(questions_after(q));
        }
    }
    seen
}

fn questions_after(q: &QuestionFile) -> impl Iterator<Item = &str> {
    q.leads().filter_map(|go| match go {
        Go::Question(to) => Some(to.value.as_str()),
        _ => None,
    })
}

pub(super) fn cycles(set: &Set<'_>, issues: &mut Vec<Issue>) {
    for (file, tree) in set.draft.trees.values() {
        let ways: BTreeMap<&str, Vec<&str>> =
            tree.questions.iter().map(|q| (q.id.value.as_str(), questions_after(q).collect())).collect();
        if let Some(circle) = circle(&ways)
            && let Some(q) = tree.questions.iter().find(|q| q.id.value.as_str() == circle[0])
        {
            let say = format!("the questions go in a circle: {} → {}", circle.join(" → "), circle[0]);
            issues.push(Issue::error("cycle", &yaml::at(file, &q.id), say, "lead one of them on to a later question"));
        }
    }
    let ways: BTreeMap<&str, Vec<&str>> = set
        .draft
        .trees
        .iter()
        .map(|(id, (_, tree))| {
            let to = tree
                .questions
                .iter()
                .flat_map(QuestionFile::leads)
                .filter_map(|go| if let Go::Tree(to) = go { Some(to.value.as_str()) } else { None });
            (id.as_str(), to.collect())
        })
        .collect();
    if let Some(circle) = circle(&ways)
        && let Some((file, tree)) = set.draft.trees.get(circle[0])
    {
        let say = format!("the trees lead in a circle: {} → {}", circle.join(" → "), circle[0]);
        issues.push(Issue::error(
            "cycle",
            &yaml::at(file, &tree.start),
            say,
            "let one of them end with `end: routes` or a guide",
        ));
    }
}

/// One circle among the ways, its names in order; none when there is no circle.
fn circle<'a>(ways: &BTreeMap<&'a str, Vec<&'a str>>) -> Option<Vec<&'a str>> {
    let mut done = BTreeSet::new();
    ways.keys().find_map(|start| around(ways, start, &mut Vec::new(), &mut done))
}

fn around<'a>(
    ways: &BTreeMap<&'a str, Vec<&'a str>>,
    at: &'a str,
    path: &mut Vec<&'a str>,
    done: &mut BTreeSet<&'a str>,
) -> Option<Vec<&'a str>> {
    if let Some(n) = path.iter().position(|p| *p == at) {
        return Some(path[n..].to_vec());
    }
    if done.contains(at) {
        return None;
    }
    path.push(at);
    let found = ways.get(at).into_iter().flatten().find_map(|next| around(ways, next, path, done));
    path.pop();
    done.insert(at);
    found
}
