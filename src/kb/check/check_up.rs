//! The check-up: its rules fit its tree, always lead to five things to do, and have their words.

use super::{set::Set, shelf};
use crate::kb::{
    check_up::{Answers, CheckUp},
    id::QuestionId,
    issue::{At, Issue, did_you_mean},
    tree::{Ending, Go, QuestionFile, TreeFile},
    yaml,
};

const FILE: &str = "knowledge/check-up.yaml";
/// How many things to do every business is told.
const TOLD: usize = 5;

pub(super) fn rules(set: &Set<'_>, issues: &mut Vec<Issue>) {
    let rules = set.draft.shelf.check_up.as_ref();
    for (id, (file, tree)) in &set.draft.trees {
        let ends = tree.questions.iter().flat_map(QuestionFile::leads).any(|g| matches!(g, Go::End(Ending::CheckUp)));
        if ends && rules.is_none_or(|r| r.tree.value != *id) && !set.is_broken(FILE) {
            let hint = format!("name the tree in {FILE}, or let it end otherwise");
            issues.push(Issue::error("check-up", &At::file(file), "nothing judges the answers of this tree", hint));
        }
    }
    let Some(rules) = rules else { return };
    let Some((_, tree)) = set.draft.trees.get(&rules.tree.value) else {
        let hint = set.no_tree(&rules.tree.value).unwrap_or_default();
        let say = format!("there is no tree `{}`", rules.tree.value);
        return issues.push(Issue::error("check-up", &yaml::at(FILE, &rules.tree), say, hint));
    };
    let at = At::file(FILE);
    for (question, points) in &rules.points {
        let options = points.worth.keys().chain(&points.apart).map(crate::kb::id::Id::as_str);
        fits(tree, question, options, &at, issues);
    }
    for action in &rules.actions {
        let at = yaml::at(FILE, &action.id);
        answers(tree, &action.when, &at, issues);
        action.more.iter().for_each(|m| answers(tree, &m.when, &at, issues));
        shelf::guide(set, "check-up", FILE, &action.guide, issues);
    }
    for function in &rules.functions {
        if !rules.points.values().any(|p| p.function == *function) {
            let say = format!("no question tells how `{}` stands", function.id());
            issues.push(Issue::error("check-up", &at, say, "give it a question under `points`"));
        }
    }
    let rising = rules.levels.windows(2).all(|pair| pair[0].from < pair[1].from);
    if !rising || rules.levels.first().is_none_or(|l| l.from != 0) {
        let hint = "begin with `from: 0`, and let each level begin higher than the one before";
        issues.push(Issue::error("check-up", &at, "some answers have no level", hint));
    }
    if rules.actions.iter().filter(|a| a.when.is_empty()).count() < TOLD {
        let say = format!("a business that does all this is told fewer than {TOLD} things to do");
        issues.push(Issue::error("check-up", &at, say, "add actions without `when`"));
    }
}

fn answers(tree: &TreeFile, when: &Answers, at: &At, issues: &mut Vec<Issue>) {
    for (question, options) in when {
        let options = options.iter().map(crate::kb::id::Id::as_str).filter(|o| *o != "unknown");
        fits(tree, question, options, at, issues);
    }
}

/// Finds a question or an option that the tree does not ask.
fn fits<'a>(
    tree: &TreeFile,
    question: &QuestionId,
    options: impl Iterator<Item = &'a str>,
    at: &At,
    issues: &mut Vec<Issue>,
) {
    let Some(asked) = tree.questions.iter().find(|q| q.id.value == *question) else {
        let hint = did_you_mean(question.as_str(), tree.questions.iter().map(|q| q.id.value.as_str()));
        return issues.push(Issue::error("check-up", at, format!("the tree does not ask `{question}`"), hint));
    };
    let known = || asked.options().iter().map(|o| o.id.value.as_str());
    for option in options.filter(|o| !known().any(|k| k == *o)) {
        let say = format!("`{question}` has no option `{option}`");
        issues.push(Issue::error("check-up", at, say, did_you_mean(option, known())));
    }
}

pub(super) fn texts(set: &Set<'_>, issues: &mut Vec<Issue>) {
    let Some(rules) = &set.draft.shelf.check_up else { return };
    let wanted = wanted(rules);
    set.want("check-up-text", "check-up", &wanted, issues);
    set.spare("check-up-text", "check-up", &wanted, &[], issues);
}

fn wanted(rules: &CheckUp) -> Vec<String> {
    let mut wanted: Vec<String> = ["none", "some", "good", "apart"].map(|s| format!("stand-{s}")).to_vec();
    wanted.extend(rules.functions.iter().map(|f| format!("function-{}", f.id())));
    wanted.extend(rules.levels.iter().flat_map(|l| [format!("level-{}", l.id), format!("level-{}.about", l.id)]));
    wanted.extend(rules.actions.iter().flat_map(|a| [a.id.value.clone(), format!("{}.why", a.id.value)]));
    wanted
}
