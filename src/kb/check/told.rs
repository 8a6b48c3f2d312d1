//! What rules say beside the routes: reasons, warnings and deadlines, with exactly the places and dates that the rules give.

use super::{
    family::family,
    set::{Kind, Set, text_broken},
};
use crate::{
    kb::{
        issue::Issue,
        region::Right,
        route::{DeadlineRule, DetailRule},
    },
    text::Lang,
};
use std::collections::{BTreeMap, BTreeSet};

/// The texts that rules can make be told: the file, and the ids in it.
fn wanted(set: &Set<'_>) -> BTreeMap<&'static str, BTreeSet<String>> {
    let mut all: BTreeMap<&str, BTreeSet<String>> = BTreeMap::new();
    let mut told = |file: &'static str, id: &str, detail: Option<&DetailRule>| {
        let ids = all.entry(file).or_default();
        ids.insert(id.to_owned());
        ids.extend(attributes(detail).iter().map(|a| format!("{id}.{a}")));
    };
    for route in set.kb.routes.iter() {
        for c in &route.rule.closed_when {
            told("reasons", c.reason.value.as_str(), c.detail.as_ref());
            c.unknown.iter().for_each(|unknown| told("reasons", unknown.value.as_str(), None));
            c.warn.iter().for_each(|warn| told("warnings", warn.value.as_str(), c.detail.as_ref()));
        }
        for r in &route.rule.because {
            told("reasons", r.reason.value.as_str(), r.detail.as_ref());
        }
        for w in &route.rule.warnings {
            told("warnings", w.warn.value.as_str(), w.detail.as_ref());
        }
        for rule in route.rule.deadlines.iter().flat_map(|d| rules(set, d)) {
            told("deadlines", family(&rule), None);
        }
    }
    for w in set.kb.routes.warnings() {
        told("warnings", w.warn.value.as_str(), w.detail.as_ref());
    }
    all
}

/// Under which attributes a detail is told. A place whose day is not known is told by its name alone.
fn attributes(detail: Option<&DetailRule>) -> &'static [&'static str] {
    match detail.map(|d| (d.each.is_some(), d.until.is_some())) {
        None | Some((false, false)) => &[],
        Some((true, false)) => &["places"],
        Some((false, true)) => &["until"],
        Some((true, true)) => &["places", "detail"],
    }
}

/// The rules of the tables that a deadline can be told by.
fn rules(set: &Set<'_>, d: &DeadlineRule) -> BTreeSet<String> {
    let slugs = || set.kb.tables.limits.all().map(|l| l.slug.as_ref());
    match (&d.period, d.grace) {
        (Some(period), _) if d.each.is_some() => {
            let begin = format!("{}-", period.value);
            slugs()
                .filter(|s| s.strip_prefix(&begin).is_some_and(|tail| tail.len() == 2 || tail == "default"))
                .map(str::to_owned)
                .collect()
        }
        (Some(period), _) => [period.value.clone()].into(),
        (None, Some(Right::Design)) => ["grace-design".to_owned()].into(),
        (None, Some(_)) => ["grace-patent".to_owned()].into(),
        (None, None) => BTreeSet::new(),
    }
}

pub(super) fn texts(set: &Set<'_>, issues: &mut Vec<Issue>) {
    for (file, ids) in wanted(set) {
        set.want("told-text", file, &ids.iter().cloned().collect::<Vec<_>>(), issues);
        // A reason or warning that no rule gives harms nobody; it is worth a look. Deadlines stand ready for rules to come.
        for text in set.texts().filter(|t| {
            t.lang == Lang::EN
                && t.path == file
                && file != "deadlines"
                && !t.entry.id.contains('.')
                && !ids.contains(&t.entry.id)
        }) {
            issues.push(Issue::note(
                "told-text",
                &text.at(),
                format!("no rule tells `{}`", text.entry.id),
                "name it in a rule, or take it out",
            ));
        }
    }
}

pub(super) fn names(set: &Set<'_>, issues: &mut Vec<Issue>) {
    for text in set.texts().filter(|t| t.kind == Kind::Told && !text_broken(set, t)) {
        let given: &[&str] = match text.entry.id.split_once('.').map(|(_, attribute)| attribute) {
            None => &[],
            Some("places") => &["places"],
            Some("until") => &["until"],
            Some("detail") => &["places", "until"],
            Some(_) => {
                let hint = "a reason or warning has .places, .until and .detail";
                issues.push(Issue::error(
                    "told-name",
                    &text.at(),
                    format!("nothing asks for the text `{}`", text.entry.id),
                    hint,
                ));
                continue;
            }
        };
        for var in text.entry.vars.iter().filter(|v| !given.contains(&v.as_str())) {
            let say = format!("`{}` uses `${var}`, which is not given to it", text.entry.id);
            issues.push(Issue::error(
                "told-name",
                &text.at(),
                say,
                "`$places` stands in .places and .detail, `$until` in .until and .detail",
            ));
        }
    }
}
