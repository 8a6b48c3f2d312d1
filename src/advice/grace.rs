//! Whether it is still new somewhere: secret, filed in time before, or excused by a grace period that still runs.

use super::count;
use super::deadline::{Deadline, told};
use super::judge::Matter;
use super::truth::Missing;
use crate::kb::field::Field;
use crate::kb::limits::Limit;
use crate::kb::period::{Period, PeriodUnit};
use crate::kb::place::{Code, Place};
use crate::kb::region::Right;
use crate::kb::rights::GraceScope;
use crate::kb::tables::Tables;
use crate::kb::value::Cell;
use crate::kb::when::{AsOf, Loose};
use jiff::civil::Date;

/// Whether something is still new in a place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Novelty {
    /// Not public, or filed before it became public and still in time to follow from there.
    Intact,
    /// Public; the place forgives it until then.
    Excused(Excused),
    /// Public; nothing we know forgives it. `sure` when a checked cell or the passed time says so.
    Lost { sure: bool },
    /// Not known: answers are missing, or the tables do not say.
    Unknown(Missing),
}

/// A grace period that still runs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Excused {
    /// The row or column it comes from.
    pub rule: String,
    pub period: Period,
    pub since: Loose,
    pub office: Code,
    pub basis: Option<String>,
    pub as_of: AsOf,
}

impl Excused {
    /// Its end as a deadline.
    pub fn deadline(&self, tables: &Tables) -> Option<Deadline> {
        let official = tables.official_of("national", Some(self.office));
        let parts = (self.basis.clone(), official, self.as_of);
        told(tables, &self.rule, self.period, self.since, Some(self.office), parts)
    }
}

/// When the public could first know it.
enum Public {
    No,
    Since(Loose),
    /// Public, the day was not said.
    Sometime,
    NotSaid,
}

/// Whether it is still new at a place for this right. Marks need no novelty.
pub fn novelty(matter: &Matter<'_>, right: Right, place: Place) -> Novelty {
    if right == Right::Trademark {
        return Novelty::Intact;
    }
    let since = match public(matter) {
        Public::No => return own_publication(matter, right, place),
        Public::NotSaid => return Novelty::Unknown(Missing::field(Field::Disclosed)),
        Public::Sometime => return undated(matter, right, place),
        // An own application that was published earlier tells as much.
        Public::Since(date) => {
            match own_publication_day(matter).filter(|day| inventive(right) && *day < date.earliest()) {
                Some(day) => Loose::day(day),
                None => date,
            }
        }
    };
    match filed_before(matter, right, place, since) {
        Some(true) => Novelty::Intact,
        _ => graced(matter, right, place, since),
    }
}

fn public(matter: &Matter<'_>) -> Public {
    let case = matter.case;
    let past = |d: &Loose| d.earliest() <= matter.today;
    let sold = case.date(Field::OnSaleSince).filter(past);
    let said = case.date(Field::DisclosedOn);
    match (case.choice(Field::Disclosed), sold) {
        (Some("public"), _) => match [said, sold].into_iter().flatten().min_by_key(Loose::earliest) {
            Some(date) if date.earliest() > matter.today => Public::No,
            Some(date) => Public::Since(date),
            None => Public::Sometime,
        },
        (_, Some(sold)) => Public::Since(sold),
        (Some(_), None) => Public::No,
        (None, None) => Public::NotSaid,
    }
}

/// Undisclosed by the person, yet an application of their own is published after a while and then counts against later ones.
fn own_publication(matter: &Matter<'_>, right: Right, place: Place) -> Novelty {
    if !inventive(right) {
        return Novelty::Intact;
    }
    let Some(first) = matter.since(crate::kb::condition::Since::PriorityDate) else { return Novelty::Intact };
    if filed_before(matter, right, place, first) == Some(true) {
        return Novelty::Intact;
    }
    own_publication_day(matter).map_or(Novelty::Intact, |day| graced(matter, right, place, Loose::day(day)))
}

/// When an own application was published, as far as the usual time tells.
fn own_publication_day(matter: &Matter<'_>) -> Option<Date> {
    let first = matter.since(crate::kb::condition::Since::PriorityDate)?;
    let day = matter.tables.limits.rule("pct-publication")?.period.after(first.earliest())?;
    (day <= matter.today).then_some(day)
}

fn inventive(right: Right) -> bool {
    matches!(right, Right::Patent | Right::UtilityModel)
}

/// Whether an own filing came before the public did and still leads to a filing here: by priority, or by the national phase of an international application.
fn filed_before(matter: &Matter<'_>, right: Right, place: Place, public: Loose) -> Option<bool> {
    let first = matter.since(crate::kb::condition::Since::PriorityDate)?;
    if first.earliest() > public.earliest() {
        return Some(false);
    }
    let limits = &matter.tables.limits;
    if right != Right::Design && matter.case.knows(Field::PctFiledOn) {
        let rule = matter.tables.national_phase(place.code())?;
        return Some(matter.open_from(rule.period.after(first.earliest())?) >= matter.today);
    }
    // At home the first filing itself stands.
    if place.code().is_some() && place.code() == matter.case.home() {
        return Some(true);
    }
    let slug = if right == Right::Design { "paris-design-priority" } else { "paris-patent-priority" };
    Some(matter.open_from(limits.rule(slug)?.period.after(first.earliest())?) >= matter.today)
}

fn undated(matter: &Matter<'_>, right: Right, place: Place) -> Novelty {
    let asked = Novelty::Unknown(Missing::field(Field::DisclosedOn));
    // A filing before the public day would save it, so the day is worth asking.
    if matter.since(crate::kb::condition::Since::PriorityDate).is_some() {
        return asked;
    }
    match place.code().map(|code| excuse(matter.tables, right, code, own_act(matter))) {
        Some(Excuse::No { sure }) => Novelty::Lost { sure },
        _ => asked,
    }
}

fn graced(matter: &Matter<'_>, right: Right, place: Place, since: Loose) -> Novelty {
    let over = |period: Period| period.after(since.earliest()).is_none_or(|end| end < matter.today);
    let ended = |period: Period, rule: &str| {
        count::end(matter.tables, rule, period, since.earliest(), place.code()).is_none_or(|end| end < matter.today)
    };
    // No law we know of gives more; what the silence of the tables could hide is over by then.
    let longest_over = || matter.tables.longest_grace.is_some_and(over);
    let Some(code) = place.code() else {
        return if longest_over() { Novelty::Lost { sure: true } } else { Novelty::Unknown(Missing::NOTHING) };
    };
    match excuse(matter.tables, right, code, own_act(matter)) {
        Excuse::Yes { period, ref rule, .. } if ended(period, rule) => Novelty::Lost { sure: true },
        Excuse::Yes { period, rule, basis, as_of, office } => {
            Novelty::Excused(Excused { rule, period, since, office, basis, as_of })
        }
        Excuse::No { sure } => Novelty::Lost { sure },
        Excuse::Perhaps(period) if period.map_or_else(longest_over, over) => Novelty::Lost { sure: false },
        Excuse::Perhaps(_) => Novelty::Unknown(Missing::NOTHING),
    }
}

/// What a place's grace period does for this kind of disclosure.
enum Excuse {
    Yes { period: Period, rule: String, basis: Option<String>, as_of: AsOf, office: Code },
    No { sure: bool },
    Perhaps(Option<Period>),
}

fn own_act(matter: &Matter<'_>) -> bool {
    !matches!(matter.case.choice(Field::DisclosureKind), Some("breach-of-confidence" | "official-exhibition"))
}

/// How the law of a place treats the own act, and another's; places with the same answer are alike for a disclosure.
pub(super) fn law(tables: &Tables, right: Right, code: Code) -> [String; 2] {
    [true, false].map(|own| match excuse(tables, right, code, own) {
        Excuse::Yes { period, rule, .. } => format!("{period} {:?}", count::how(tables, &rule).ends),
        Excuse::No { sure } => format!("no {sure}"),
        Excuse::Perhaps(period) => format!("perhaps {period:?}"),
    })
}

fn excuse(tables: &Tables, right: Right, code: Code, own_act: bool) -> Excuse {
    let code = tables.office_for(right, code);
    if right == Right::UtilityModel {
        return match tables.limits.grace(Right::UtilityModel, code) {
            Some(row) if row.from_memory => Excuse::Perhaps(Some(row.period)),
            Some(row) => of_row(row, code),
            // Often the patent rule, often not: never told, at most worth asking the office.
            None => match excuse(tables, Right::Patent, code, own_act) {
                Excuse::Yes { period, .. } => Excuse::Perhaps(Some(period)),
                other => other,
            },
        };
    }
    let row = tables.limits.grace(right, code);
    let (months, scope, column) = cells(tables, right, code);
    let narrow =
        scope.map_or_else(|| row.and_then(|r| r.grace).is_some_and(|g| g.narrow), |s| s.value == GraceScope::Limited);
    let sure_scope = scope.is_some_and(|s| s.verified);
    let length = length(months, row);
    if narrow {
        return if own_act {
            Excuse::No { sure: sure_scope || matches!(length, Length::Checked(..)) }
        } else {
            abused(tables, right, code, row)
        };
    }
    match length {
        Length::Checked(period, _) if period.is_zero() => {
            if own_act {
                Excuse::No { sure: true }
            } else {
                Excuse::Perhaps(None)
            }
        }
        Length::Checked(period, as_of) => {
            let rule = row.filter(|r| !r.from_memory && r.period == period);
            Excuse::Yes {
                period,
                rule: rule.map_or_else(|| format!("right/{column}"), |r| r.slug.to_string()),
                basis: rule.map(|r| r.basis.to_string()).filter(|b| !b.is_empty()),
                as_of,
                office: code,
            }
        }
        Length::Unchecked(period) if period.is_zero() && own_act => Excuse::No { sure: false },
        Length::Unchecked(period) if period.is_zero() => Excuse::Perhaps(None),
        Length::Unchecked(period) => Excuse::Perhaps(Some(period)),
        Length::NotKnown => Excuse::Perhaps(None),
    }
}

/// Abuse and exhibitions: told from the place's own row; where a state of the European Patent Convention has none, that one steers.
fn abused(tables: &Tables, right: Right, code: Code, row: Option<&Limit>) -> Excuse {
    if let Some(row) = row.filter(|r| !r.from_memory && !r.period.is_zero()) {
        return of_row(row, code);
    }
    let model = tables.regions.offices(right, code).find_map(|office| tables.limits.grace(right, office));
    Excuse::Perhaps(row.or(model).map(|r| r.period).filter(|p| !p.is_zero()))
}

fn of_row(row: &Limit, office: Code) -> Excuse {
    Excuse::Yes {
        period: row.period,
        rule: row.slug.to_string(),
        basis: Some(row.basis.to_string()).filter(|b| !b.is_empty()),
        as_of: row.as_of,
        office,
    }
}

enum Length {
    Checked(Period, AsOf),
    Unchecked(Period),
    NotKnown,
}

/// A verified cell counts; so does a sourced row that no cell contradicts.
fn length(months: Option<&Cell<u16>>, row: Option<&Limit>) -> Length {
    let of_cell =
        months.and_then(|c| i16::try_from(c.value).ok().map(|n| (Period { count: n, unit: PeriodUnit::Months }, c)));
    match (of_cell, row) {
        (Some((period, cell)), _) if cell.verified => Length::Checked(period, cell.as_of),
        (Some((period, _)), Some(row)) if !row.from_memory && row.period == period => {
            Length::Checked(period, row.as_of)
        }
        (None, Some(row)) if !row.from_memory => Length::Checked(row.period, row.as_of),
        (Some((period, _)), _) => Length::Unchecked(period),
        (None, Some(row)) => Length::Unchecked(row.period),
        (None, None) => Length::NotKnown,
    }
}

type Cells<'a> = (Option<&'a Cell<u16>>, Option<&'a Cell<GraceScope>>, &'static str);

fn cells(tables: &Tables, right: Right, code: Code) -> Cells<'_> {
    let rights = tables.rights_of(code);
    match right {
        Right::Design => (
            rights.and_then(|r| r.design_grace_months.as_ref()),
            rights.and_then(|r| r.design_grace_scope.as_ref()),
            "design-grace-period-months",
        ),
        _ => (
            rights.and_then(|r| r.patent_grace_months.as_ref()),
            rights.and_then(|r| r.patent_grace_scope.as_ref()),
            "patent-grace-period-months",
        ),
    }
}
