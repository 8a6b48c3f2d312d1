//! What rules say beside the routes: reasons, warnings and deadlines, with exactly the places and dates that the rules give.

use super::{
    family,
    set::{Set, text_broken},
};
use crate::kb::{
    issue::{At, Issue},
    region::Right,
    route::{DeadlineRule, DetailRule, WarningRule},
    yaml,
};
use std::collections::{BTreeMap, BTreeSet};

/// What a rule surely gives to the text that tells it.
#[derive(Clone, Copy)]
struct Given {
    places: bool,
    until: bool,
}

/// One place in a rule that makes a text be told.
struct Use {
    file: &'static str,
    id: String,
    given: Given,
    at: At,
}

impl Use {
    fn gives(&self, name: &str) -> bool {
        (self.given.places && name == "places") || (self.given.until && name == "until")
    }
}

fn given(detail: Option<&DetailRule>) -> Given {
    Given { places: detail.is_some_and(|d| d.each.is_some()), until: detail.is_some_and(|d| d.until.is_some()) }
}

fn uses(set: &Set<'_>) -> Vec<Use> {
    let nothing = Given { places: false, until: false };
    let mut all = Vec::new();
    for route in set.kb.routes.iter() {
        let file = &route.file;
        for c in &route.rule.closed_when {
            all.push(Use { file: "reasons", id: c.reason.value.to_string(), given: given(c.detail.as_ref()), at: yaml::at(file, &c.reason) });
            if let Some(unknown) = &c.unknown {
                all.push(Use { file: "reasons", id: unknown.value.to_string(), given: nothing, at: yaml::at(file, unknown) });
            }
            if let Some(warn) = &c.warn {
                warning(&warn.value, &yaml::at(file, warn), c.detail.as_ref(), &mut all);
            }
        }
        for r in &route.rule.because {
            all.push(Use { file: "reasons", id: r.reason.value.to_string(), given: given(r.detail.as_ref()), at: yaml::at(file, &r.reason) });
        }
        for WarningRule { warn, detail, .. } in &route.rule.warnings {
            warning(&warn.value, &yaml::at(file, warn), detail.as_ref(), &mut all);
        }
        for d in &route.rule.deadlines {
            let at = d.period.as_ref().map_or_else(|| At::file(file), |p| yaml::at(file, p));
            let told = |rule: &str| Use { file: "deadlines", id: family(rule).to_owned(), given: nothing, at: at.clone() };
            all.extend(rules(set, d).iter().map(|r| told(r)));
        }
    }
    for WarningRule { warn, detail, .. } in set.kb.routes.warnings() {
        warning(&warn.value, &yaml::at("knowledge/routes/warnings.yaml", warn), detail.as_ref(), &mut all);
    }
    all
}

/// A warning is one text, and one more for each place or date of its detail.
fn warning(id: &impl ToString, at: &At, detail: Option<&DetailRule>, all: &mut Vec<Use>) {
    let id = id.to_string();
    let mut told = |id: String, places, until| all.push(Use { file: "warnings", id, given: Given { places, until }, at: at.clone() });
    told(id.clone(), false, false);
    let Given { places, until } = given(detail);
    if places && until {
        told(format!("{id}.detail"), true, true);
    }
    // A place whose day is not known is told by its name alone.
    if places {
        told(format!("{id}.places"), true, false);
    }
    if until && !places {
        told(format!("{id}.until"), false, true);
    }
}

/// The rules of the tables that a deadline can be told by.
fn rules(set: &Set<'_>, d: &DeadlineRule) -> BTreeSet<String> {
    let slugs = || set.kb.tables.limits.all().map(|l| l.slug.as_ref());
    match (&d.period, d.grace) {
        (Some(period), _) if d.each.is_some() => {
            let begin = format!("{}-", period.value);
            slugs().filter(|s| s.strip_prefix(&begin).is_some_and(|tail| tail.len() == 2 || tail == "default")).map(str::to_owned).collect()
        }
        (Some(period), _) => [period.value.clone()].into(),
        (None, Some(Right::Design)) => ["grace-design".to_owned()].into(),
        (None, Some(_)) => ["grace-patent".to_owned()].into(),
        (None, None) => BTreeSet::new(),
    }
}

pub(super) fn texts(set: &Set<'_>, issues: &mut Vec<Issue>) {
    let uses = uses(set);
    for file in ["reasons", "warnings", "deadlines"] {
        let wanted: BTreeSet<String> = uses.iter().filter(|u| u.file == file).map(|u| u.id.clone()).collect();
        set.want("told-text", file, &wanted.iter().cloned().collect::<Vec<_>>(), issues);
        // A text that no rule gives yet harms nobody; it is worth a look.
        for text in set.texts().filter(|t| t.lang == crate::text::Lang::EN && t.path == file && !wanted.contains(&t.entry.id)) {
            issues.push(Issue::note("told-text", &text.at(), format!("no rule tells `{}`", text.entry.id), "name it in a rule, or take it out"));
        }
    }
}

pub(super) fn names(set: &Set<'_>, issues: &mut Vec<Issue>) {
    let uses = uses(set);
    let mut by_text: BTreeMap<(&str, &str), Vec<&Use>> = BTreeMap::new();
    for u in &uses {
        by_text.entry((u.file, &u.id)).or_default().push(u);
    }
    for text in set.texts().filter(|t| !text_broken(set, t)) {
        let Some(uses) = by_text.get(&(text.path, text.entry.id.as_str())) else { continue };
        for var in &text.entry.vars {
            let Some(without) = uses.iter().find(|u| !u.gives(var)) else { continue };
            let say = format!("`{}` uses `${var}`, which not every rule that tells it gives", text.entry.id);
            let hint = format!("let the rule at {}:{} name it in `detail:` (`each` for places, `until`), or say it without", without.at.file, without.at.line);
            issues.push(Issue::error("told-name", &text.at(), say, hint));
        }
    }
}
