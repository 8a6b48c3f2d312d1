//! Details of reasons, warnings and dates: which places, until when.

use super::deadline::{Deadline, deadline};
use super::grace::{Novelty, novelty};
use super::judge::Matter;
use crate::kb::limits::Limit;
use crate::kb::place::{Code, Place};
use crate::kb::region::Right;
use crate::kb::route::{DeadlineRule, DetailRule, Until};
use jiff::civil::Date;
use serde::Serialize;

/// One place a reason or warning speaks of, and the safe day until which it holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Detail {
    pub place: Option<Place>,
    pub until: Option<Date>,
}

impl Serialize for Detail {
    fn serialize<S: serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        use serde::ser::SerializeStruct;
        let mut out = s.serialize_struct("Detail", 2)?;
        out.serialize_field("country", &self.place.as_ref().map(Place::as_str))?;
        out.serialize_field("until", &self.until)?;
        out.end()
    }
}

/// The details that a rule asks for.
pub(super) fn details(matter: &Matter<'_>, rule: Option<&DetailRule>) -> Vec<Detail> {
    let Some(rule) = rule else { return Vec::new() };
    let until = |place: Option<Place>| rule.until.as_ref().and_then(|u| until(matter, u, place));
    let Some(each) = rule.each else {
        return until(None).map(|day| Detail { place: None, until: Some(day) }).into_iter().collect();
    };
    let (places, _, _) = matter.places(each, None);
    places
        .into_iter()
        .filter(|place| rule.only.as_ref().is_none_or(|c| matter.judge_at(c, Some(*place)).is_yes()))
        .map(|place| Detail { place: Some(place), until: until(Some(place)) })
        .collect()
}

fn until(matter: &Matter<'_>, until: &Until, place: Option<Place>) -> Option<Date> {
    if let Some(right) = until.grace {
        return excused(matter, right, place?).map(|d| d.safe);
    }
    let since = matter.since(until.since)?;
    if let Some(family) = &until.family {
        let (limit, office) = at_place(matter, &family.value, place?)?;
        return deadline(matter.tables, &limit.slug, since, Some(office)).ok().map(|d| d.safe);
    }
    let (period, then) = (until.period.as_ref()?, until.then.as_ref());
    // A rule from memory steers; its date is not told.
    let sourced = |slug: &str| matter.tables.limits.rule(slug).is_some_and(|l| !l.from_memory);
    if !sourced(&period.value) || then.is_some_and(|t| !sourced(&t.value)) {
        return None;
    }
    let end = matter.end(&period.value, then.map(|t| t.value.as_str()), since)?;
    let safe = matter.tables.calendars.of(matter.case.home()).working_on_or_before(end);
    // Between the safe day and the end, the end itself still helps.
    Some(if safe < matter.today && matter.today <= end { end } else { safe })
}

/// The row of a family at a place, and the office that counts it.
fn at_place<'a>(matter: &Matter<'a>, family: &str, place: Place) -> Option<(&'a Limit, Code)> {
    let code = place.code()?;
    let limit = matter.tables.limit_at(family, code)?;
    Some((limit, if let [only] = limit.parties.as_slice() { *only } else { code }))
}

fn excused(matter: &Matter<'_>, right: Right, place: Place) -> Option<Deadline> {
    match novelty(matter, right, place) {
        Novelty::Excused(grace) => grace.deadline(matter.tables),
        _ => None,
    }
}

/// The dates of a rule, still to come or passed, soonest first.
pub(super) fn deadlines(matter: &Matter<'_>, rules: &[DeadlineRule]) -> Vec<Deadline> {
    let mut out: Vec<Deadline> = Vec::new();
    for rule in rules.iter().filter(|r| r.when.as_ref().is_none_or(|c| matter.judge(c).is_yes())) {
        for found in one(matter, rule) {
            if !out.iter().any(|d| d.rule == found.rule && d.office == found.office) {
                out.push(found);
            }
        }
    }
    out.sort_by(|a, b| (a.safe, &a.rule, a.office).cmp(&(b.safe, &b.rule, b.office)));
    out
}

fn one(matter: &Matter<'_>, rule: &DeadlineRule) -> Vec<Deadline> {
    let named = |place: &Place| rule.only.as_ref().is_none_or(|c| matter.judge_at(c, Some(*place)).is_yes());
    let places: Option<Vec<Place>> = rule.each.map(|of| matter.places(of, None).0.into_iter().filter(named).collect());
    if let (Some(right), Some(places)) = (rule.grace, &places) {
        return places.iter().filter_map(|p| excused(matter, right, *p)).collect();
    }
    let (Some(period), Some(since)) = (&rule.period, matter.since(rule.since)) else { return Vec::new() };
    match places {
        None => deadline(matter.tables, &period.value, since, None).ok().into_iter().collect(),
        Some(places) => places
            .into_iter()
            .filter_map(|place| {
                let (limit, office) = at_place(matter, &period.value, place)?;
                deadline(matter.tables, &limit.slug, since, Some(office)).ok()
            })
            .collect(),
    }
}
