//! The values of a field that can make a difference to a route, one of each kind.

use crate::kb::case::{Answer, Case};
use crate::kb::condition::{Condition, Limit};
use crate::kb::field::{Field, Kind, fields};
use crate::kb::membership::Treaty;
use crate::kb::period::{Period, PeriodUnit};
use crate::kb::place::{Code, Place};
use crate::kb::region::Right;
use crate::kb::route::Route;
use crate::kb::tables::Tables;
use crate::kb::when::Loose;
use jiff::ToSpan;
use jiff::civil::Date;
use std::collections::{BTreeMap, BTreeSet};

/// The values to try, by field; the absence of an answer is one of them.
pub(super) struct Classes(Vec<Vec<Option<Answer>>>);

impl Classes {
    /// The values that can matter to this route, in the neighbourhood of this case.
    pub(super) fn of(tables: &Tables, route: &Route, case: &Case, today: Date) -> Self {
        let named = Named::of(route);
        let countries = countries(tables, &named, today);
        let days = days(tables, &named, case, today);
        Self(
            fields()
                .iter()
                .map(|spec| {
                    let said: Vec<Answer> = match spec.kind {
                        Kind::Choice(values) => values.iter().copied().map(Answer::Choice).collect(),
                        Kind::Choices(values) => groups(spec.field, values, &named),
                        Kind::Country => countries.iter().copied().map(Answer::Country).collect(),
                        Kind::Countries { world } => sets(&countries, world, spec.field, case, &named),
                        Kind::Date => days.iter().copied().map(Loose::day).map(Answer::Date).collect(),
                    };
                    std::iter::once(None).chain(said.into_iter().map(Some)).collect()
                })
                .collect(),
        )
    }

    /// The values of one field.
    pub(super) fn values(&self, field: Field) -> &[Option<Answer>] {
        &self.0[field as usize]
    }
}

/// What the conditions of a route name.
#[derive(Default)]
struct Named {
    values: BTreeSet<(Field, String)>,
    codes: BTreeSet<Code>,
    periods: BTreeSet<(String, Option<String>, u16)>,
    novelty: bool,
    entry: bool,
    counts: BTreeSet<usize>,
}

impl Named {
    fn of(route: &Route) -> Self {
        let mut named = Self::default();
        named.add(&route.rule.considered);
        route.rule.closed_when.iter().for_each(|c| named.add(&c.when));
        named
    }

    fn add(&mut self, condition: &Condition) {
        match condition {
            Condition::All(list) | Condition::Any(list) => list.iter().for_each(|c| self.add(c)),
            Condition::Where(each) => self.add(&each.holds),
            Condition::Not(inner) => self.add(inner),
            Condition::Is(fields) | Condition::Said(fields) => {
                for (field, values) in fields {
                    self.values.extend(values.iter().map(|v| (*field, v.value.clone())));
                }
            }
            Condition::Within(limit) | Condition::Past(limit) => self.limit(limit),
            Condition::StillNew(_) | Condition::GraceHelps(_) => self.novelty = true,
            Condition::EntryRepairable(_) => self.entry = true,
            Condition::PlaceIs(p) => self.codes.extend(p.one_of.iter().copied()),
            Condition::Markets(count) => {
                self.counts.insert(count.at_least);
            }
            Condition::Known(_)
            | Condition::Member(_)
            | Condition::UtilityModel(_)
            | Condition::Regional(_)
            | Condition::RegionalOnly(_)
            | Condition::PctRegionalOnly(_)
            | Condition::FirstToFile(_)
            | Condition::MarketsAbroad(_) => {}
        }
    }

    fn limit(&mut self, limit: &Limit) {
        let then = limit.then.as_ref().map(|t| t.value.clone());
        self.periods.insert((limit.period.value.clone(), then, limit.days.unwrap_or(0)));
    }
}

/// Every group of the values that the route names, and one that it does not name.
fn groups(field: Field, values: &'static [&'static str], named: &Named) -> Vec<Answer> {
    // The parts of a mixed subject are read as its subject.
    let fields = if field == Field::Components { vec![field, Field::Subject] } else { vec![field] };
    let is_named = |v: &str| fields.iter().any(|f| named.values.contains(&(*f, v.to_owned())));
    let matter: Vec<&'static str> = values.iter().copied().filter(|v| is_named(v)).collect();
    let other = values.iter().copied().find(|v| !is_named(v));
    let mut out: Vec<Answer> = other.map(|v| Answer::Choices(BTreeSet::from([v]))).into_iter().collect();
    if matter.len() > 6 {
        out.extend(matter.into_iter().map(|v| Answer::Choices(BTreeSet::from([v]))));
        return out;
    }
    for mask in 1_u32..1 << matter.len() {
        let group = matter.iter().enumerate().filter(|(n, _)| mask & (1 << n) != 0).map(|(_, v)| *v);
        out.push(Answer::Choices(group.collect()));
    }
    out
}

/// One country of each kind the tables know.
fn countries(tables: &Tables, named: &Named, today: Date) -> Vec<Code> {
    let known = Treaty::ALL.iter().flat_map(|t| tables.treaties.parties(*t).map(|(code, ..)| code));
    let all: BTreeSet<Code> = known
        .chain(tables.rights.all().map(|(code, _)| code))
        .chain(tables.regions.rows().iter().map(|r| r.office))
        .chain(named.codes.iter().copied())
        .collect();
    let mut kinds: BTreeMap<String, Code> = BTreeMap::new();
    for code in all {
        // A country that a rule names is of its own kind.
        let own = named.codes.contains(&code).then_some(code);
        kinds.entry(format!("{own:?} {}", kind(tables, code, today))).or_insert(code);
    }
    kinds.into_values().collect()
}

/// Everything a condition can ask the tables about a country.
fn kind(tables: &Tables, code: Code, today: Date) -> String {
    let bound: Vec<_> = Treaty::ALL.iter().map(|t| tables.member(*t, code, today)).collect();
    let rights = [Right::Patent, Right::UtilityModel, Right::Trademark, Right::Design];
    let regional: Vec<_> = rights
        .iter()
        .map(|r| {
            let office = tables.office_for(*r, code);
            let grace = tables.limits.grace(*r, office).map(|l| (l.period, l.grace.map(|g| g.narrow), l.from_memory));
            (tables.regions.offices(*r, office).collect::<Vec<_>>(), tables.regions.sole_office(*r, code), grace)
        })
        .collect();
    let own = tables.rights_of(code).map(|r| {
        let months = |c: &Option<crate::kb::value::Cell<u16>>| c.as_ref().map(|c| (c.value, c.verified));
        (
            r.utility_model.as_ref().map(|c| (c.value, c.verified)),
            (months(&r.patent_grace_months), r.patent_grace_scope.as_ref().map(|c| (c.value, c.verified))),
            (months(&r.design_grace_months), r.design_grace_scope.as_ref().map(|c| (c.value, c.verified))),
            r.mark_system.as_ref().map(|c| (c.value, c.verified)),
        )
    });
    let phase = tables.national_phase(Some(code)).map(|l| (l.period, l.restoration));
    let through = (tables.regions.pct_only_through(code), tables.regions.grants(code));
    let open: Vec<bool> = (0..14)
        .filter_map(|n| today.checked_sub(n.days()).ok())
        .map(|day| tables.calendars.of(Some(code)).is_working(day))
        .collect();
    format!("{bound:?} {regional:?} {own:?} {phase:?} {through:?} {open:?} {}", code.is_regional())
}

/// Sets of places: each kind alone, the set of the case with one left out or one more, and as many as a rule counts.
fn sets(countries: &[Code], world: bool, field: Field, case: &Case, named: &Named) -> Vec<Answer> {
    let said: Vec<Place> = match case.answer(field) {
        Some(Answer::Countries(places)) => places.clone(),
        _ => Vec::new(),
    };
    let mut out: BTreeSet<Vec<Place>> = countries.iter().map(|c| vec![Place::Code(*c)]).collect();
    out.extend(world.then(|| vec![Place::World]));
    out.extend(case.home().map(|home| vec![Place::Code(home)]));
    for n in 0..said.len() {
        let rest: Vec<Place> = said.iter().enumerate().filter(|(m, _)| *m != n).map(|(_, p)| *p).collect();
        out.extend((!rest.is_empty()).then_some(rest));
    }
    for code in countries.iter().map(|c| Place::Code(*c)).filter(|p| !said.is_empty() && !said.contains(p)) {
        let mut more = said.clone();
        more.push(code);
        out.insert(more);
    }
    let single: Vec<Place> = countries.iter().filter(|c| !c.is_regional()).map(|c| Place::Code(*c)).collect();
    for count in named.counts.iter().flat_map(|n| [n.saturating_sub(1), *n, n + 1]).filter(|n| *n > 1) {
        out.extend(single.get(..count).map(<[Place]>::to_vec));
    }
    out.insert(said);
    out.into_iter().filter(|s| !s.is_empty()).map(Answer::Countries).collect()
}

/// A period, perhaps a second one after it, and how near its end must be.
type Span = (i16, PeriodUnit, Option<(i16, PeriodUnit)>, u16);

/// Days on both sides of every limit that the route, or the novelty it asks about, can reach.
fn days(tables: &Tables, named: &Named, case: &Case, today: Date) -> Vec<Date> {
    let months = |count| Period { count, unit: PeriodUnit::Months };
    let mut spans: BTreeSet<Span> = BTreeSet::new();
    let mut add = |p: Period, then: Option<Period>, days: u16| {
        spans.insert((p.count, p.unit, then.map(|t| (t.count, t.unit)), days));
    };
    for (slug, then, days) in &named.periods {
        let then = then.as_ref().and_then(|t| tables.limits.rule(t)).map(|l| l.period);
        // A family stands for the period of each office.
        let own = tables.limits.rule(slug).map(|l| l.period);
        let family = format!("{slug}-");
        let of_family = tables.limits.all().filter(|l| own.is_none() && l.slug.starts_with(&family)).map(|l| l.period);
        for period in own.into_iter().chain(of_family) {
            add(period, then, 0);
            add(period, then, *days);
        }
    }
    if named.entry {
        let latest = tables.limits.rule("pct-reinstatement-latest").map(|l| l.period);
        for limit in tables.limits.all().filter(|l| l.slug.starts_with("pct-national-phase-")) {
            add(limit.period, latest, 0);
            add(limit.period, None, 0);
        }
    }
    if named.novelty {
        let published = tables.limits.rule("pct-publication").map(|l| l.period);
        for count in [6, 12] {
            add(months(count), None, 0);
            // A grace period that counts from the publication of an own application.
            if let Some(published) = published {
                add(published, Some(months(count)), 0);
            }
        }
        for slug in ["pct-publication", "pct-national-phase-default", "paris-patent-priority", "paris-design-priority"]
        {
            if let Some(limit) = tables.limits.rule(slug) {
                add(limit.period, None, 0);
            }
        }
    }
    let mut out = BTreeSet::from([today]);
    out.extend(today.tomorrow());
    for (count, unit, then, days) in spans {
        let back = |from: Date, count: i16, unit| Period { count: -count, unit }.after(from);
        let edge = today.checked_add(i64::from(days).days()).ok();
        let edge = edge.and_then(|e| then.map_or(Some(e), |(count, unit)| back(e, count, unit)));
        let Some(edge) = edge.and_then(|e| back(e, count, unit)) else { continue };
        // An end on a closed day runs on to the next open one.
        out.extend([-12, -4, -1, 0, 1, 4].into_iter().filter_map(|n: i64| edge.checked_add(n.days()).ok()));
    }
    // Dates are also held against one another.
    for spec in fields().iter().filter(|s| s.kind == Kind::Date) {
        if let Some(day) = case.date(spec.field).map(|d| d.earliest()) {
            out.extend([day.yesterday(), Ok(day), day.tomorrow()].into_iter().flatten());
        }
    }
    out.into_iter().collect()
}
