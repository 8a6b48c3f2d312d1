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
    /// Whether that day is proved and a list covers every day that was looked at.
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
        day = calendar.working_on_or_after(day.tomorrow().ok()?)?;
    }
    Some(day)
}

/// Counts a period. A limit that counts back rolls back as well, so the safe day is never after the unrolled one.
pub fn count(period: Period, from: Date, how: &How, calendar: &Calendar) -> Option<Counted> {
    let unrolled = unrolled(period, from, how, calendar)?;
    let safe = calendar.working_on_or_before(unrolled);
    let listed = calendar.cover(unrolled).is_some();
    let last = match how.kind {
        Kind::Term => Some(unrolled),
        Kind::CountsBack => calendar.covers(safe, unrolled).then_some(safe),
        // Its days were counted on the list from the first one on.
        Kind::BusinessDays if !calendar.covers(from.tomorrow().ok()?, unrolled) => None,
        Kind::Limit | Kind::BusinessDays => open_from(unrolled, how, calendar),
    };
    Some(Counted { unrolled, safe, last, certain: listed && last.is_some() })
}

/// The end itself where the list shows it open, else the next open day where a law moves the limit there and the list reaches so far.
fn open_from(end: Date, how: &How, calendar: &Calendar) -> Option<Date> {
    let open = calendar.working_on_or_after(end)?;
    (calendar.covers(end, open) && (open == end || law(how, calendar).is_some())).then_some(open)
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
