//! One kernel for dates: the day by arithmetic, and the safe day that is never after it.

use crate::kb::calendar::Calendar;
use crate::kb::limits::Limit;
use crate::kb::period::Period;
use crate::kb::place::Code;
use crate::kb::tables::Tables;
use crate::kb::when::{AsOf, Loose};
use jiff::civil::Date;
use serde::Serialize;

/// A date that matters, with what it rests on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Deadline {
    pub rule: String,
    pub office: Option<Code>,
    /// By month or day arithmetic alone.
    pub unrolled: Date,
    /// The last working day that is not after it: the day to keep.
    pub safe: Date,
    /// The last legal day, only where weekends or an official closure list prove it.
    pub last: Option<Date>,
    /// Whether the safe day differs from the unrolled one.
    pub rolled: bool,
    /// Whether the office's calendar is covered for that day.
    pub certain: bool,
    /// What was taken into account.
    pub why: Vec<Why>,
    pub basis: Option<String>,
    pub official: Option<String>,
    pub as_of: AsOf,
}

/// One thing that was taken into account, as a key for the text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Why {
    /// The start was imprecise and taken at its earliest day.
    EarliestDay,
    /// The period counts back from its trigger.
    CountedBack,
    /// The month has no such day; its last day was taken.
    MonthEnd,
    /// The day falls on a weekly closing day, so the working day before is the safe one.
    Weekend,
    /// The closing days of the office are not known here; Saturday and Sunday were assumed.
    CalendarUnknown,
    /// The weekly closing days are known, the holidays of the office are not.
    ClosuresUnknown,
}

/// Why no date can be told.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NoDeadline {
    /// Choose a rule of deadlines.csv.
    #[error("no rule is called `{rule}`; {hint}")]
    NoSuchRule { rule: String, hint: String },
    /// Name one of the rule's offices.
    #[error("rule `{rule}` holds at {offices}")]
    OtherOffice { rule: String, offices: String },
    /// Look at the official page: our row rests on no source.
    #[error("rule `{rule}` is not confirmed by a source here; see {official}")]
    Unsourced { rule: String, official: String },
    /// There is no such period at this office, or it is due at once.
    #[error("rule `{rule}` gives no period")]
    NoPeriod { rule: String },
    /// The calendar ends before the period does.
    #[error("the date is too far away")]
    OutOfCalendar,
}

/// Counts one rule from a date at an office.
pub fn deadline(tables: &Tables, rule: &str, from: Loose, office: Option<Code>) -> Result<Deadline, NoDeadline> {
    let limit = tables.limits.rule(rule).ok_or_else(|| NoDeadline::NoSuchRule {
        rule: rule.to_owned(),
        hint: crate::kb::issue::did_you_mean(rule, tables.limits.all().map(|l| l.slug.as_ref())),
    })?;
    let office = at_office(limit, office)?;
    let official = tables.official_of(&limit.system, office);
    if limit.from_memory {
        return Err(NoDeadline::Unsourced { rule: rule.to_owned(), official: official.unwrap_or_default() });
    }
    if limit.period.is_zero() {
        return Err(NoDeadline::NoPeriod { rule: rule.to_owned() });
    }
    let basis = Some(limit.basis.to_string()).filter(|b| !b.is_empty());
    told(rule, limit.period, from, office, tables.calendars.of(office), (basis, official, limit.as_of))
        .ok_or(NoDeadline::OutOfCalendar)
}

fn at_office(limit: &Limit, office: Option<Code>) -> Result<Option<Code>, NoDeadline> {
    match (limit.parties.as_slice(), office) {
        ([], office) => Ok(office),
        ([only], None) => Ok(Some(*only)),
        (parties, Some(office)) if parties.contains(&office) => Ok(Some(office)),
        (parties, _) => Err(NoDeadline::OtherOffice {
            rule: limit.slug.to_string(),
            offices: parties.iter().map(Code::as_str).collect::<Vec<_>>().join(" "),
        }),
    }
}

/// The two days of a period: by arithmetic, and the working day not after it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Counted {
    pub unrolled: Date,
    pub safe: Date,
}

/// Counts a period; a limit that counts back rolls back as well, so the safe day is never after the unrolled one.
pub fn count(period: Period, from: Date, calendar: &Calendar) -> Option<Counted> {
    let unrolled = period.after(from)?;
    Some(Counted { unrolled, safe: calendar.working_on_or_before(unrolled) })
}

/// A deadline from its parts; the caller has made sure that the period may be told.
pub(super) fn told(
    rule: &str,
    period: Period,
    from: Loose,
    office: Option<Code>,
    calendar: &Calendar,
    (basis, official, as_of): (Option<String>, Option<String>, AsOf),
) -> Option<Deadline> {
    let Counted { unrolled, safe } = count(period, from.earliest(), calendar)?;
    let mut why = Vec::new();
    if !from.is_exact() {
        why.push(Why::EarliestDay);
    }
    if period.is_backward() {
        why.push(Why::CountedBack);
    }
    if matches!(period.unit, crate::kb::period::PeriodUnit::Months | crate::kb::period::PeriodUnit::Years)
        && unrolled.day() != from.earliest().day()
    {
        why.push(Why::MonthEnd);
    }
    if safe != unrolled {
        why.push(Why::Weekend);
    }
    why.push(if calendar.basis.is_some() { Why::ClosuresUnknown } else { Why::CalendarUnknown });
    Some(Deadline {
        rule: rule.to_owned(),
        office,
        unrolled,
        safe,
        // Weekends alone do not prove an office's last day: its holidays are not known yet.
        last: None,
        rolled: safe != unrolled,
        certain: false,
        why,
        basis,
        official,
        as_of,
    })
}
