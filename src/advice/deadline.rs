//! One kernel for dates: the day by arithmetic, the safe day that is never after it, and the last legal day where a list proves it.

use super::count::{self, Counted};
use crate::kb::calendar::Calendar;
use crate::kb::counting::{Ends, How, Kind};
use crate::kb::limits::Limit;
use crate::kb::period::{Period, PeriodUnit};
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
    /// By the law's way of counting alone, whatever day that is.
    pub unrolled: Date,
    /// The last working day that is not after it: the day to keep.
    pub safe: Date,
    /// The last legal day, only where an official closure list proves it, or where no closed day matters.
    pub last: Option<Date>,
    /// Whether the safe day differs from the unrolled one.
    pub rolled: bool,
    /// Whether the last legal day is told and a closure list covers every day that was looked at.
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
    /// It is counted in working days.
    BusinessDays,
    /// A right or an event that ends or happens on its day, whatever day that is.
    Term,
    /// The month has no such day; its last day was taken.
    MonthEnd,
    /// It began on the last day of a month, so it ends on the last day of a month.
    LastToLast,
    /// The day falls on a weekly closing day, so the working day before is the safe one.
    Weekend,
    /// The day falls on a day of the closure list, so the working day before is the safe one.
    Closed,
    /// A law moves the end to the next open day.
    Moved,
    /// Whether the end moves to the next open day is not known here.
    MoveUnknown,
    /// The closing days of the office are known for these days.
    ClosuresKnown,
    /// The closing days of the office are not known here; Saturday and Sunday were assumed.
    CalendarUnknown,
    /// The weekly closing days are known, the other closing days of the office are not, or not for these days.
    ClosuresUnknown,
}

impl Why {
    /// Every key, in the order in which they are told.
    pub const ALL: [Self; 13] = [
        Self::EarliestDay,
        Self::CountedBack,
        Self::BusinessDays,
        Self::Term,
        Self::MonthEnd,
        Self::LastToLast,
        Self::Weekend,
        Self::Closed,
        Self::Moved,
        Self::MoveUnknown,
        Self::ClosuresKnown,
        Self::CalendarUnknown,
        Self::ClosuresUnknown,
    ];

    /// The key of its text, as it is written out.
    pub fn key(self) -> &'static str {
        match self {
            Self::EarliestDay => "earliest-day",
            Self::CountedBack => "counted-back",
            Self::BusinessDays => "business-days",
            Self::Term => "term",
            Self::MonthEnd => "month-end",
            Self::LastToLast => "last-to-last",
            Self::Weekend => "weekend",
            Self::Closed => "closed",
            Self::Moved => "moved",
            Self::MoveUnknown => "move-unknown",
            Self::ClosuresKnown => "closures-known",
            Self::CalendarUnknown => "calendar-unknown",
            Self::ClosuresUnknown => "closures-unknown",
        }
    }
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
    /// The office has a row of its own with another period.
    #[error("`{office}` has its own rule; ask for `{own}`")]
    OwnRule { office: Code, own: String },
    /// Look at the official page: our row rests on no source.
    #[error("rule `{rule}` is not confirmed by a source here; see {official}")]
    Unsourced { rule: String, official: String },
    /// There is no such period at this office, or it is due at once.
    #[error("rule `{rule}` gives no period; see {official}")]
    NoPeriod { rule: String, official: String },
    /// The calendar ends before the period does.
    #[error("the date is too far away")]
    OutOfCalendar,
}

/// Counts one rule from a date at an office.
pub fn deadline(tables: &Tables, rule: &str, from: Loose, office: Option<Code>) -> Result<Deadline, NoDeadline> {
    let limit = tables
        .limits
        .rule(rule)
        .ok_or_else(|| NoDeadline::NoSuchRule { rule: rule.to_owned(), hint: close_to(tables, rule) })?;
    let office = at_office(limit, office)?;
    if let Some(own) = own_rule(tables, limit, office) {
        return Err(own);
    }
    let official = tables.official_of(&limit.system, office);
    if limit.from_memory {
        return Err(NoDeadline::Unsourced { rule: rule.to_owned(), official: official.unwrap_or_default() });
    }
    if limit.period.is_zero() {
        return Err(NoDeadline::NoPeriod { rule: rule.to_owned(), official: official.unwrap_or_default() });
    }
    let basis = Some(limit.basis.to_string()).filter(|b| !b.is_empty());
    told(tables, rule, limit.period, from, office, (basis, official, limit.as_of)).ok_or(NoDeadline::OutOfCalendar)
}

/// The name that was perhaps meant, or where to find it.
fn close_to(tables: &Tables, rule: &str) -> String {
    let slugs = || tables.limits.all().map(|l| l.slug.as_ref());
    let hint = crate::kb::issue::did_you_mean(rule, slugs());
    if !hint.is_empty() {
        return hint;
    }
    // A name of fewer words is meant more often than one of other letters.
    let words: Vec<&str> = rule.split(['-', '_', ' ']).filter(|w| w.len() > 1).collect();
    let hits = |slug: &str| words.iter().filter(|w| slug.split('-').any(|s| s == **w)).count();
    let best = slugs().map(|s| (hits(s), std::cmp::Reverse(s.len()), s)).max();
    match best {
        Some((hits, _, slug)) if hits >= 2 => format!("did you mean `{slug}`?"),
        _ => "deadlines.csv lists the rules".to_owned(),
    }
}

fn at_office(limit: &Limit, office: Option<Code>) -> Result<Option<Code>, NoDeadline> {
    match (limit.parties.as_slice(), office) {
        ([], office) => Ok(office),
        ([only], None) => Ok(Some(*only)),
        // Several offices share the rule: the arithmetic is the same for all, and nobody's calendar is looked at.
        (_, None) => Ok(None),
        // Their notifications go to the International Bureau.
        ([_, _, ..], Some(office)) if office.as_str() == "IB" => Ok(Some(office)),
        (parties, Some(office)) if parties.contains(&office) => Ok(Some(office)),
        (parties, _) => Err(NoDeadline::OtherOffice {
            rule: limit.slug.to_string(),
            offices: parties.iter().map(Code::as_str).collect::<Vec<_>>().join(" "),
        }),
    }
}

/// A family's usual rule is not told for an office whose own row says otherwise.
fn own_rule(tables: &Tables, limit: &Limit, office: Option<Code>) -> Option<NoDeadline> {
    let (family, office) = (limit.slug.strip_suffix("-default")?, office?);
    let own = tables.limits.rule(&format!("{family}-{}", office.as_str().to_ascii_lowercase()))?;
    (own.period != limit.period).then(|| NoDeadline::OwnRule { office, own: own.slug.to_string() })
}

/// A deadline from its parts; the caller has made sure that the period may be told.
pub(super) fn told(
    tables: &Tables,
    rule: &str,
    period: Period,
    from: Loose,
    office: Option<Code>,
    (basis, official, as_of): (Option<String>, Option<String>, AsOf),
) -> Option<Deadline> {
    let how = count::how(tables, rule);
    let calendar = count::calendar(tables, &how, office);
    let counted = count::count(period, from.earliest(), &how, calendar)?;
    Some(Deadline {
        rule: rule.to_owned(),
        office: office.or_else(|| count::body(&how, office)),
        unrolled: counted.unrolled,
        safe: counted.safe,
        last: counted.last,
        rolled: counted.safe != counted.unrolled,
        certain: counted.certain,
        why: why(period, from, &how, calendar, &counted),
        basis: bases(basis.as_deref(), &how, calendar, &counted),
        official,
        as_of,
    })
}

fn why(period: Period, from: Loose, how: &How, calendar: &Calendar, counted: &Counted) -> Vec<Why> {
    let Counted { unrolled, last, .. } = *counted;
    let known = calendar.cover(unrolled).is_some();
    let start = from.earliest();
    let whole_months = matches!(period.unit, PeriodUnit::Months | PeriodUnit::Years);
    let last_to_last = whole_months && how.ends == Ends::MonthEnd && start == start.last_of_month();
    let limit = matches!(how.kind, Kind::Limit | Kind::BusinessDays);
    let moved = last.is_some_and(|last| last > unrolled);
    let told = |why: Why| match why {
        Why::EarliestDay => !from.is_exact(),
        Why::CountedBack => how.kind == Kind::CountsBack,
        Why::BusinessDays => how.kind == Kind::BusinessDays,
        Why::Term => how.kind == Kind::Term,
        Why::MonthEnd => whole_months && !last_to_last && unrolled.day() != start.day(),
        Why::LastToLast => last_to_last,
        Why::Weekend => calendar.is_weekend(unrolled) && !calendar.is_listed(unrolled),
        Why::Closed => calendar.is_listed(unrolled),
        Why::Moved => moved,
        Why::MoveUnknown => limit && !calendar.is_working(unrolled) && count::law(how, calendar).is_none(),
        Why::ClosuresKnown => known,
        Why::CalendarUnknown => !known && calendar.basis.is_none(),
        Why::ClosuresUnknown => !known && calendar.basis.is_some(),
    };
    Why::ALL.into_iter().filter(|w| told(*w)).collect()
}

/// The rule's own law, the law that counts it, the one that moves it, and the list of closing days, as far as each was used.
fn bases(rule: Option<&str>, how: &How, calendar: &Calendar, counted: &Counted) -> Option<String> {
    let moved = counted.last.is_some_and(|last| last > counted.unrolled);
    let law = count::law(how, calendar).filter(|_| moved);
    let list = calendar.cover(counted.unrolled).filter(|_| counted.certain).map(|c| c.basis.as_str());
    let mut all: Vec<&str> = Vec::new();
    let used = [rule, Some(how.basis.as_ref()), law, list];
    for basis in used.into_iter().flatten().filter(|b| !b.is_empty()) {
        if !all.iter().any(|there| there.contains(basis)) {
            all.push(basis);
        }
    }
    (!all.is_empty()).then(|| all.join("; "))
}
