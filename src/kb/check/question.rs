//! Questions: their ids, their options, and the field of the case that the answer fills.

use super::set::Set;
use crate::kb::{
    case::Case,
    field::{Field, Kind, fields},
    issue::{Issue, did_you_mean},
    tree::{Ask, Keeper, QuestionFile},
    yaml::{self, Spanned},
};
use std::collections::BTreeSet;

/// What fits on a screen and under the digits of a keyboard.
const MOST: usize = 9;

fn questions<'a>(set: &'a Set<'_>) -> impl Iterator<Item = (&'a str, &'a QuestionFile)> {
    set.draft.trees.values().flat_map(|(file, tree)| tree.questions.iter().map(|q| (file.as_str(), q)))
}

pub(super) fn ids(set: &Set<'_>, issues: &mut Vec<Issue>) {
    for (file, tree) in set.draft.trees.values() {
        let mut seen = BTreeSet::new();
        for q in &tree.questions {
            if !seen.insert(q.id.value.as_str()) {
                issues.push(Issue::error(
                    "tree-id",
                    &yaml::at(file, &q.id),
                    format!("the question `{}` stands here twice", q.id.value),
                    "give one of them another id",
                ));
            }
            if q.id.value.as_str() == "name" {
                issues.push(Issue::error(
                    "tree-id",
                    &yaml::at(file, &q.id),
                    "`name` is the tree's own name",
                    "call the question something else",
                ));
            }
        }
    }
    for (file, q) in questions(set) {
        let mut seen = BTreeSet::new();
        for o in q.options() {
            if !seen.insert(o.id.value.as_str()) {
                let say = format!("the option `{}` stands twice in `{}`", o.id.value, q.id.value);
                issues.push(Issue::error("tree-id", &yaml::at(file, &o.id), say, "give one of them another id"));
            }
            if matches!(o.id.value.as_str(), "why" | "short") {
                let say = format!("`{}` is no id for an option: it names a text of the question", o.id.value);
                issues.push(Issue::error(
                    "tree-id",
                    &yaml::at(file, &o.id),
                    say,
                    "call the option something else, and say what it `means`",
                ));
            }
        }
    }
}

pub(super) fn choices(set: &Set<'_>, issues: &mut Vec<Issue>) {
    for (file, q) in questions(set) {
        let Ask::Choice(options) = &q.ask else { continue };
        let at = yaml::at(file, &q.id);
        if options.is_empty() {
            issues.push(Issue::error(
                "choices",
                &at,
                format!("`{}` has nothing to choose", q.id.value),
                "add options, or ask for a country or a date",
            ));
        }
        if options.len() > MOST {
            let say = format!("`{}` has {} options, more than {MOST}", q.id.value, options.len());
            issues.push(Issue::error("choices", &at, say, "ask in two steps: first the kind, then which of it"));
        }
    }
}

pub(super) fn fills(set: &Set<'_>, issues: &mut Vec<Issue>) {
    for (file, tree) in set.draft.trees.values() {
        for (field, value) in &tree.given {
            if let Err(refused) = Case::default().set(field.name(), &value.value) {
                let say = format!("`{}` cannot be given: {}", field.name(), refused.say);
                let hint = field.value(&value.value).err().unwrap_or_default();
                issues.push(Issue::error("fills", &yaml::at(file, value), say, hint));
            }
        }
    }
    // The answers of the check-up fill no case: its own rules judge them.
    let check_up = set.draft.shelf.check_up.as_ref().and_then(|c| set.draft.trees.get(&c.tree.value));
    let judged = check_up.map(|(file, _)| file.as_str());
    for (file, q) in questions(set) {
        let field = q.fills.as_ref().and_then(|name| field(file, q, name, issues));
        if q.fills.is_none() && judged.is_none_or(|judged| judged != file) {
            leads_only(file, q, issues);
        }
        if q.fills.is_some() && field.is_none() {
            continue;
        }
        if let Some(name) =
            q.fills.as_ref().filter(|_| !q.options().is_empty() && q.options().iter().all(|o| o.value().is_none()))
        {
            let say = format!("no option of `{}` fills `{}`: each leads on by itself", q.id.value, name.value);
            let hint = "say with `means:` what an option fills, or leave `fills` out";
            issues.push(Issue::error("fills", &yaml::at(file, name), say, hint));
        }
        for o in q.options() {
            let own = field.map(Field::name).zip(o.value());
            let also = o.also.iter().map(|a| (a.field.as_str(), a.value.clone()));
            for (field, value) in own.into_iter().chain(also) {
                if let Err(refused) = Case::default().set(field, &value) {
                    let hint = Field::parse(field).map_or_else(
                        || did_you_mean(field, fields().iter().map(|f| f.name)),
                        |f| f.value(&value).err().unwrap_or_default(),
                    );
                    let hint = if hint.is_empty() { "say with `means:` which value it is".into() } else { hint };
                    issues.push(Issue::error(
                        "fills",
                        &yaml::at(file, &o.id),
                        format!("the option `{}` cannot fill `{field}`: {}", o.id.value, refused.say),
                        hint,
                    ));
                }
            }
        }
    }
}

/// The field that a question names, where there is one; its kind must fit the way it is asked.
fn field(file: &str, q: &QuestionFile, name: &Spanned<String>, issues: &mut Vec<Issue>) -> Option<Field> {
    let at = yaml::at(file, name);
    let Some(field) = Field::parse(&name.value) else {
        let names = || fields().iter().map(|f| f.name);
        let hint = did_you_mean(&name.value, names());
        let hint =
            if hint.is_empty() { format!("write one of {}", names().collect::<Vec<_>>().join(", ")) } else { hint };
        issues.push(Issue::error("fills", &at, format!("`{}` is no field of a case", name.value), hint));
        return None;
    };
    let fits = matches!(
        (&q.ask, field.spec().kind),
        (Ask::Choice(_), _)
            | (Ask::Country, Kind::Country | Kind::Countries { .. })
            | (Ask::Countries, Kind::Countries { .. })
            | (Ask::Date, Kind::Date)
    );
    if !fits {
        let hint = match field.spec().kind {
            Kind::Choice(_) | Kind::Choices(_) => "ask with `choice:`",
            Kind::Country => "write `ask: country`",
            Kind::Countries { .. } => "write `ask: countries`",
            Kind::Date => "write `ask: date`",
        };
        let say = format!("the answer to `{}` does not fit `{}`", q.id.value, field.name());
        issues.push(Issue::error("fills", &at, say, hint));
    }
    Some(field)
}

/// A question whose answer is kept nowhere has to lead on by it.
fn leads_only(file: &str, q: &QuestionFile, issues: &mut Vec<Issue>) {
    let at = yaml::at(file, &q.id);
    if q.of == Keeper::Person {
        let say = format!("`{}` belongs to the person and fills nothing", q.id.value);
        issues.push(Issue::error("fills", &at, say, "say which field it `fills`, or leave `of: person` out"));
    }
    if !q.options().iter().any(|o| o.go.is_some() || o.also.is_some()) {
        let say = format!("it makes no difference what is answered to `{}`", q.id.value);
        issues.push(Issue::error("fills", &at, say, "say which field it `fills`, or where an option leads with `go`"));
    }
    for o in q.options().iter().filter(|o| o.means.is_some()) {
        let say = format!("the option `{}` means a value, and `{}` fills no field", o.id.value, q.id.value);
        issues.push(Issue::error("fills", &yaml::at(file, &o.id), say, "leave `means` out, or say which field it is"));
    }
}

pub(super) fn conditions(set: &Set<'_>, issues: &mut Vec<Issue>) {
    for (file, q) in questions(set) {
        let from = issues.len();
        for when in q.next.iter().filter_map(|w| w.when.as_ref()) {
            when.check(file, &set.kb.tables, false, issues);
        }
        // A condition without a place of its own is found below its question.
        let at = yaml::at(file, &q.id);
        for issue in issues[from..].iter_mut().filter(|i| i.line == 0) {
            (issue.line, issue.column) = (at.line, at.column);
        }
    }
}
