//! The arithmetic of a limit: the day by the law's way of counting, the safe day, and the last legal day where a list proves it.

use crate::kb::calendar::Calendar;
use crate::kb::counting::{At, Ends, How, Kind, Moves};
use crate::kb::period::{Period, PeriodUnit};
use crate::kb::place::Code;
use crate::kb::tables::Tables;
use jiff::civil::Date;
use std::borrow::Cow;

/// The days of a limit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Counted {
    pub unrolled: Date,
    /// The last working day that is not after it.
    pub safe: Date,
    /// The last legal day, where it is proved.
    pub last: Option<Date>,
    /// Whether a list covers every day that was looked at.
    pub certain: bool,
}

/// The day a period ends on, before any closed day is looked at.
pub fn unrolled(period: Period, from: Date, how: &How, calendar: &Calendar) -> Option<Date> {
    if how.kind == Kind::BusinessDays {
        return business_days(period, from, calendar);
    }
    let end = period.after(from)?;
    let whole_months = matches!(period.unit, PeriodUnit::Months | PeriodUnit::Years);
    let last_to_last = how.ends == Ends::MonthEnd && whole_months && from == from.last_of_month();
    Some(if last_to_last { end.last_of_month() } else { end })
}

/// So many working days; the day of the event is not counted.
fn business_days(period: Period, from: Date, calendar: &Calendar) -> Option<Date> {
    let mut day = from;
    for _ in 0..period.count {
        day = day.tomorrow().ok()?;
        while calendar.is_skipped(day) {
            day = day.tomorrow().ok()?;
        }
    }
    Some(day)
}

/// Counts a period. A limit that counts back rolls back as well, so the safe day is never after the unrolled one.
pub fn count(period: Period, from: Date, how: &How, calendar: &Calendar) -> Option<Counted> {
    let unrolled = unrolled(period, from, how, calendar)?;
    let safe = calendar.working_on_or_before(unrolled);
    let begin = if how.kind == Kind::BusinessDays { from.tomorrow().ok()?.min(safe) } else { safe };
    let certain = calendar.covers(begin, unrolled);
    let last = match how.kind {
        Kind::Term => Some(unrolled),
        Kind::CountsBack => certain.then_some(safe),
        Kind::Limit | Kind::BusinessDays if !certain => None,
        Kind::Limit | Kind::BusinessDays if safe == unrolled => Some(unrolled),
        Kind::Limit | Kind::BusinessDays => law(how, calendar)
            .and_then(|_| calendar.working_on_or_after(unrolled))
            .filter(|open| calendar.covers(unrolled, *open)),
    };
    Some(Counted { unrolled, safe, last, certain: certain && (last.is_some() || law(how, calendar).is_none()) })
}

/// The law that moves the limit to the next open day, where one is known.
pub fn law<'a>(how: &'a How, calendar: &'a Calendar) -> Option<&'a str> {
    match &how.moves {
        Moves::Unknown => None,
        Moves::ByOffice => calendar.rolls.as_deref(),
        Moves::By(law) => Some(law),
    }
}

/// The day a period that a rule gives ends on, before any closed day is looked at.
pub fn end(tables: &Tables, rule: &str, period: Period, from: Date, office: Option<Code>) -> Option<Date> {
    let how = how(tables, rule);
    unrolled(period, from, &how, calendar(tables, &how, office))
}

/// How a rule is counted; a period that stands in no row of deadlines.csv is a plain limit.
pub fn how<'a>(tables: &'a Tables, rule: &str) -> Cow<'a, How> {
    tables.counting.of(rule).map_or_else(|| Cow::Owned(How::default()), Cow::Borrowed)
}

/// Whose calendar counts for a limit at this office.
pub fn body(how: &How, office: Option<Code>) -> Option<Code> {
    match how.at {
        At::Office => office,
        At::Nobody => None,
        At::Only(code) => Some(code),
    }
}

/// The calendar that counts for a limit at this office.
pub fn calendar<'a>(tables: &'a Tables, how: &'a How, office: Option<Code>) -> &'a Calendar {
    how.weekend.as_ref().unwrap_or_else(|| tables.calendars.of(body(how, office)))
}
