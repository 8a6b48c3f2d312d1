//! A whole case in, routes and warnings out.

use super::deadline::Deadline;
use super::judge::Matter;
use super::told::{Detail, deadlines, details};
use super::truth::{Missing, Truth};
use crate::kb::case::Case;
use crate::kb::field::Field;
use crate::kb::id::{ReasonId, RouteId, WarningId};
use crate::kb::route::{DetailRule, Route, Routes};
use crate::kb::tables::Tables;
use jiff::civil::Date;
use std::collections::BTreeMap;

/// Why, with the places and dates the text names.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Because {
    pub reason: ReasonId,
    pub detail: Vec<Detail>,
}

/// A route this person can take.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Open {
    pub route: RouteId,
    pub because: Vec<Because>,
    pub deadlines: Vec<Deadline>,
    /// The numbers of the steps of its text that this person still has before them, in the order to act.
    pub steps: Vec<u8>,
}

/// A route that was looked at and cannot be taken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Closed {
    pub route: RouteId,
    pub because: Vec<Because>,
}

/// Something the person must know before acting.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Warning {
    pub id: WarningId,
    pub detail: Vec<Detail>,
}

/// What is right for a case on a day.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Advice {
    /// In the order to act.
    pub routes: Vec<Open>,
    pub closed: Vec<Closed>,
    pub warnings: Vec<Warning>,
    /// Fields whose answers would still change something.
    pub ask: Vec<Field>,
}

/// Judges every route rule on the case. The same case, tables, rules and day always give the same advice.
pub fn advise(tables: &Tables, routes: &Routes, case: &Case, today: Date) -> Advice {
    let matter = Matter::new(tables, case, today);
    let mut out = Advice::default();
    let mut ranked: Vec<(i32, Open)> = Vec::new();
    let mut warnings: BTreeMap<WarningId, Vec<Detail>> = BTreeMap::new();
    let mut missing = Missing::NOTHING;
    for route in routes.iter() {
        match matter.judge(&route.rule.considered) {
            Truth::No => {}
            Truth::Unknown(gap) => missing = missing.and(gap),
            Truth::Yes => consider(&matter, route, &mut ranked, &mut out.closed, &mut warnings, &mut missing),
        }
    }
    for rule in routes.warnings() {
        if matter.judge(&rule.when).is_yes() {
            warn(&matter, &rule.warn.value, rule.detail.as_ref(), &mut warnings);
        }
    }
    ranked.sort_by(|(a, x), (b, y)| (a, &x.route).cmp(&(b, &y.route)));
    out.routes = ranked.into_iter().map(|(_, open)| open).collect();
    out.warnings = warnings.into_iter().map(|(id, detail)| Warning { id, detail }).collect();
    out.ask = missing.fields().collect();
    out
}

fn consider(
    matter: &Matter<'_>,
    route: &Route,
    ranked: &mut Vec<(i32, Open)>,
    closed: &mut Vec<Closed>,
    warnings: &mut BTreeMap<WarningId, Vec<Detail>>,
    missing: &mut Missing,
) {
    let (mut shut, mut doubts, mut gaps) = (Vec::new(), Vec::new(), Missing::NOTHING);
    for closing in &route.rule.closed_when {
        match matter.judge(&closing.when) {
            Truth::No => {}
            Truth::Yes => {
                shut.push(because(matter, &closing.reason.value, closing.detail.as_ref()));
                if let Some(id) = &closing.warn {
                    warn(matter, &id.value, closing.detail.as_ref(), warnings);
                }
            }
            Truth::Unknown(gap) => {
                gaps = gaps.and(gap);
                if let Some(reason) = &closing.unknown {
                    doubts.push(because(matter, &reason.value, None));
                }
            }
        }
    }
    // What is closed for good is not asked about, except what could open it.
    if shut.is_empty() {
        *missing = missing.and(gaps);
    }
    for ask in route.rule.ask.iter().filter(|a| !matter.case.knows(a.field) && matter.judge(&a.when).is_yes()) {
        *missing = missing.and(Missing::field(ask.field));
    }
    if !shut.is_empty() {
        return closed.push(Closed { route: route.id.clone(), because: shut });
    }
    let mut reasons: Vec<Because> = route
        .rule
        .because
        .iter()
        .filter(|r| matter.judge(&r.when).is_yes())
        .map(|r| because(matter, &r.reason.value, r.detail.as_ref()))
        .collect();
    for doubt in doubts {
        if !reasons.iter().any(|r| r.reason == doubt.reason) {
            reasons.push(doubt);
        }
    }
    for rule in route.rule.warnings.iter().filter(|w| matter.judge(&w.when).is_yes()) {
        warn(matter, &rule.warn.value, rule.detail.as_ref(), warnings);
    }
    let order = &route.rule.order;
    let shift: i32 = order.adjust.iter().filter(|a| matter.judge(&a.when).is_yes()).map(|a| a.by).sum();
    let dates = deadlines(matter, &route.rule.deadlines);
    let further = route.rule.instead.iter().find(|i| matter.judge(&i.when).is_yes());
    let steps = further.map_or_else(|| (1..=route.rule.next).collect(), |i| i.next.clone());
    let open = Open { route: route.id.clone(), because: reasons, deadlines: dates, steps };
    ranked.push((order.base.saturating_add(shift), open));
}

fn because(matter: &Matter<'_>, reason: &ReasonId, detail: Option<&DetailRule>) -> Because {
    Because { reason: reason.clone(), detail: details(matter, detail) }
}

/// Raises a warning; one raised by several rules names each place once, with its earliest day.
fn warn(
    matter: &Matter<'_>,
    id: &WarningId,
    detail: Option<&DetailRule>,
    warnings: &mut BTreeMap<WarningId, Vec<Detail>>,
) {
    let known = warnings.entry(id.clone()).or_default();
    for found in details(matter, detail) {
        match known.iter_mut().find(|d| d.place == found.place) {
            Some(d) => d.until = [d.until, found.until].into_iter().flatten().min(),
            None => known.push(found),
        }
    }
    known.sort();
}
