//! Names in guides: bound to facts that exist, used by the text, and none used that is not bound.

use super::set::{Set, ftl, text_broken};
use crate::{
    kb::{
        guide::{Binding, Of},
        issue::{Issue, did_you_mean},
        place::{Code, Place},
        yaml,
    },
    text::Lang,
};
use std::collections::{BTreeMap, BTreeSet};

pub(super) fn bound(set: &Set<'_>, issues: &mut Vec<Issue>) {
    let facts: BTreeSet<&str> = set.draft.facts.iter().map(|(_, f)| f.id.value.as_str()).collect();
    for (file, guide) in set.draft.guides.values() {
        for (name, binding) in &guide.facts {
            let (fact, of) = (&binding.fact.value, &binding.of.value);
            if !fact.contains('/') {
                if !facts.contains(fact.as_str()) && !set.any_broken("knowledge/facts/") {
                    let hint = did_you_mean(fact, facts.iter().copied());
                    let hint = if hint.is_empty() {
                        "facts stand in knowledge/facts, or in tables as deadline/…, right/… and fee/…".into()
                    } else {
                        hint
                    };
                    issues.push(Issue::error(
                        "binding",
                        &yaml::at(file, &binding.fact),
                        format!("there is no fact `{fact}`"),
                        hint,
                    ));
                }
            } else if !set.kb.tables.names_fact(fact) && !set.any_broken("knowledge/tables/") {
                issues.push(Issue::error(
                    "binding",
                    &yaml::at(file, &binding.fact),
                    format!("no table holds `{fact}`"),
                    nearest(set, fact),
                ));
            }
            let place = match Of::read(of) {
                Some(Of::Code(code)) => Place::parse(&code).is_some(),
                Some(_) => true,
                None => false,
            };
            if place {
                never_told(set, file, binding, issues);
            } else {
                let hint = Code::meant_by(of).map_or_else(
                    || "write `world`, `home`, `office` or a code like KE".to_owned(),
                    |c| format!("did you mean `{c}`?"),
                );
                issues.push(Issue::error("binding", &yaml::at(file, &binding.of), format!("`{of}` is no place"), hint));
            }
            if !name.starts_with(|c: char| c.is_ascii_lowercase())
                || !crate::kb::id::well_formed(name)
                || name.ends_with("-number")
            {
                let hint = "write small letters joined by `-`; `-number` is added by the service";
                issues.push(Issue::error(
                    "binding",
                    &yaml::at(file, &binding.fact),
                    format!("`{name}` is no name for a text"),
                    hint,
                ));
            }
        }
    }
}

/// A fact that holds nowhere the binding can ask for would withhold its sentence from everybody.
fn never_told(set: &Set<'_>, file: &str, binding: &Binding, issues: &mut Vec<Issue>) {
    let (fact, of) = (&binding.fact.value, &binding.of.value);
    let Some((_, entry)) = set.draft.facts.iter().find(|(_, f)| f.id.value == *fact) else { return };
    let holds = |place: &str| match Of::read(of) {
        Some(Of::World) => place == "world",
        Some(Of::Code(code)) => place == code,
        Some(Of::Home | Of::Office) => place != "world",
        None => true,
    };
    if !entry.values.iter().any(|v| holds(&v.of.value)) {
        let mut places: Vec<&str> = entry.values.iter().map(|v| v.of.value.as_str()).collect();
        places.dedup();
        let hint = format!("it holds for: {}; bind one of these, or add a value of `{of}`", places.join(", "));
        let say = format!("no value of `{fact}` is of `{of}`: its sentence would be withheld from everybody");
        issues.push(Issue::error("binding", &yaml::at(file, &binding.of), say, hint));
    }
}

fn nearest(set: &Set<'_>, fact: &str) -> String {
    let tables = &set.kb.tables;
    let hint = match fact.split_once('/') {
        Some(("deadline", slug)) => did_you_mean(slug, tables.limits.all().map(|l| l.slug.as_ref())),
        Some(("fee", rest)) => {
            let known: Vec<String> = tables.fees.all().iter().map(|f| format!("{}/{}", f.system, f.item)).collect();
            did_you_mean(&rest.replace('-', "_"), known.iter().map(String::as_str)).replace('_', "-")
        }
        Some(("right", _)) => "write a column of national_rights.csv, with `-` for `_`".into(),
        _ => did_you_mean(fact.split('/').next().unwrap_or_default(), ["deadline", "right", "fee"]),
    };
    if hint.is_empty() {
        "write deadline/<slug>, right/<column> or fee/<system>/<item> of the tables".into()
    } else {
        hint
    }
}

pub(super) fn names(set: &Set<'_>, issues: &mut Vec<Issue>) {
    let by_text: BTreeMap<&str, _> = set.kb.guides.values().map(|g| (g.text.as_str(), g)).collect();
    for text in set.texts().filter(|t| !text_broken(set, t)) {
        let given: Vec<&str> = match text.kind {
            super::set::Kind::Guide => match by_text.get(text.path).and_then(|g| set.draft.guides.get(&g.id)) {
                Some((_, guide)) => super::guide::bound(guide).collect(),
                None => continue,
            },
            super::set::Kind::Tree
            | super::set::Kind::Route
            | super::set::Kind::Topics
            | super::set::Kind::Office
            | super::set::Kind::Shelf => Vec::new(),
            super::set::Kind::Told | super::set::Kind::Service => continue,
        };
        for var in &text.entry.vars {
            let name = var.strip_suffix("-number").unwrap_or(var);
            if !given.contains(&name) || text.entry.id == "ask" {
                let hint = did_you_mean(name, given.iter().copied());
                let hint = if hint.is_empty() {
                    "bind it under `facts:` of the guide; other texts have no names".into()
                } else {
                    hint
                };
                issues.push(Issue::error(
                    "name",
                    &text.at(),
                    format!("`{}` uses `${var}`, which is not given to it", text.entry.id),
                    hint,
                ));
            }
        }
    }
    for (id, (file, guide)) in &set.draft.guides {
        let Some(path) = set.kb.guides.get(id).map(|g| &g.text) else { continue };
        let Some(entries) = set.english(path).filter(|_| !set.is_broken(&ftl(Lang::EN, path))) else { continue };
        for (name, binding) in &guide.facts {
            let used = entries.iter().flat_map(|e| &e.vars).any(|v| v.strip_suffix("-number").unwrap_or(v) == name);
            if !used {
                let at = yaml::at(file, &binding.fact);
                issues.push(Issue::warning(
                    "name",
                    &at,
                    format!("no text uses `{name}`"),
                    format!("write {{ ${name} }} in {}, or take it out here", ftl(Lang::EN, path)),
                ));
            }
        }
    }
}
