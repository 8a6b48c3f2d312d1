//! Days on both sides of every limit that a route, or the novelty it asks about, can reach.

use super::super::count;
use super::read::Read;
use crate::kb::case::Case;
use crate::kb::field::{Kind, fields};
use crate::kb::period::{Period, PeriodUnit};
use crate::kb::region::Right;
use crate::kb::tables::Tables;
use jiff::ToSpan;
use jiff::civil::Date;
use std::collections::BTreeSet;

/// A period with the rule that counts it, perhaps a second one after it, and how near its end must be.
type Span<'a> = (&'a str, Period, Option<(&'a str, Period)>, u16);

/// The last day that is too early and the first that is not, for every limit; and the days of the case with their neighbours.
pub(super) fn of(tables: &Tables, read: &Read<'_>, case: &Case, today: Date) -> Vec<Date> {
    let mut out = BTreeSet::from([today]);
    out.extend(today.tomorrow());
    let ends = ends(tables, today);
    for span in spans(tables, read) {
        // Over is what ended by one of these days; near is what ends by so many days from today.
        let near = (span.3 > 0).then(|| today.checked_add(i64::from(span.3).days()).ok()).flatten();
        for end in ends.iter().copied().chain(near) {
            out.extend(edge(tables, &span, end));
        }
    }
    // Dates are also held against one another, and one filing against the end of the priority of the other.
    let priority = tables.limits.rule("paris-patent-priority").map(|l| l.period);
    let said: Vec<Date> = fields()
        .iter()
        .filter(|s| s.kind == Kind::Date)
        .filter_map(|spec| case.date(spec.field).map(|d| d.earliest()))
        .collect();
    for day in &said {
        out.extend([day.yesterday(), Ok(*day), day.tomorrow()].into_iter().flatten());
        if said.len() > 1 && !read.new.is_empty() {
            let end = priority.and_then(|p| p.after(*day));
            out.extend(end.into_iter().flat_map(|e| [Ok(e), e.tomorrow()]).flatten());
        }
    }
    out.into_iter().collect()
}

/// The last ends that are over today: yesterday, or the last working day where closed days came after it.
fn ends(tables: &Tables, today: Date) -> BTreeSet<Date> {
    let Ok(yesterday) = today.yesterday() else { return BTreeSet::new() };
    let usual = tables.calendars.of(None);
    let listed = tables.calendars.all().map(|(_, c)| c).chain([usual]);
    listed.map(|c| c.working_on_or_before(yesterday)).chain([yesterday]).collect()
}

fn spans<'a>(tables: &'a Tables, read: &Read<'a>) -> Vec<Span<'a>> {
    let mut out: Vec<Span<'a>> = Vec::new();
    let rule = |slug: &'a str| tables.limits.rule(slug).map(|l| (slug, l.period));
    for (slug, then, days) in &read.periods {
        let then = then.and_then(rule);
        for near in BTreeSet::from([0, *days]) {
            out.extend(rule(slug).map(|(slug, period)| (slug, period, then, near)));
        }
    }
    let phases = || tables.limits.all().filter(|l| l.slug.starts_with("pct-national-phase-"));
    if read.entry {
        let latest = rule("pct-reinstatement-latest");
        for limit in phases() {
            out.push((&limit.slug, limit.period, latest, 0));
        }
    }
    if read.entry || read.new.iter().any(|r| *r != Right::Design) {
        out.extend(phases().map(|l| (&*l.slug, l.period, None, 0)));
    }
    for right in &read.new {
        let months = |count| Period { count, unit: PeriodUnit::Months };
        let published = rule("pct-publication").filter(|_| *right != Right::Design);
        // A grace period that stands in a column alone is counted plainly, one with a row by its row.
        let lengths = [6, 12].map(|n| ("", months(n)));
        let rows =
            tables.limits.all().filter(|l| l.grace.is_some_and(|g| g.right == *right)).map(|l| (&*l.slug, l.period));
        for grace in lengths.into_iter().chain(rows) {
            out.push((grace.0, grace.1, None, 0));
            out.extend(published.map(|(slug, period)| (slug, period, Some(grace), 0)));
        }
        out.extend(published.map(|(slug, period)| (slug, period, None, 0)));
        let priority = if *right == Right::Design { "paris-design-priority" } else { "paris-patent-priority" };
        out.extend(rule(priority).map(|(slug, period)| (slug, period, None, 0)));
    }
    // Rules that count alike have one edge.
    let mut seen = BTreeSet::new();
    out.retain(|(slug, period, then, near)| {
        let how = |slug: &str| count::how(tables, slug).ends;
        seen.insert(format!("{period} {:?} {:?} {near}", how(slug), then.map(|(slug, p)| (p, how(slug)))))
    });
    out
}

/// The last start whose limit ends by this day, and the day after it.
fn edge(tables: &Tables, span: &Span<'_>, end: Date) -> Vec<Date> {
    let (slug, period, then, _) = *span;
    let back = |p: Period, from: Date| Period { count: -p.count, unit: p.unit }.after(from);
    let ends = |start: Date| {
        let first = count::end(tables, slug, period, start, None)?;
        then.map_or(Some(first), |(slug, p)| count::end(tables, slug, p, first, None))
    };
    let Some(guess) = then.map_or(Some(end), |(_, p)| back(p, end)).and_then(|e| back(period, e)) else {
        return Vec::new();
    };
    // Months of unequal length: the exact start is some days from the plain one at most.
    let near = (-8..=8).rev().filter_map(|n: i64| guess.checked_add(n.days()).ok());
    let last = near.into_iter().find(|start| ends(*start).is_some_and(|e| e <= end));
    last.into_iter().flat_map(|day| [Ok(day), day.tomorrow()]).flatten().collect()
}
