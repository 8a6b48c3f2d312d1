//! Conditions judged on a case: what the words of a rule file mean.

use super::count;
use super::grace::{Novelty, novelty};
use super::seen::Seen;
use super::truth::{Missing, Truth};
use crate::kb::case::Case;
use crate::kb::condition::{Condition, Limit, Of, Since};
use crate::kb::counting::{Kind, Moves};
use crate::kb::field::Field;
use crate::kb::limits::Restoration;
use crate::kb::membership::{Membership, Treaty};
use crate::kb::place::Place;
use crate::kb::region::Right;
use crate::kb::rights::{MarkSystem, UtilityModel};
use crate::kb::tables::Tables;
use crate::kb::when::Loose;
use crate::kb::yaml::Spanned;
use jiff::civil::Date;
use std::collections::BTreeMap;

/// A case on a day, seen with the tables.
#[derive(Clone, Copy)]
pub struct Matter<'a> {
    pub tables: &'a Tables,
    pub(super) case: Seen<'a>,
    pub today: Date,
}

impl<'a> Matter<'a> {
    /// This case, on this day.
    pub fn new(tables: &'a Tables, case: &'a Case, today: Date) -> Self {
        Self { tables, case: Seen::of(case), today }
    }
}

impl Matter<'_> {
    /// Whether a condition holds.
    pub fn judge(&self, condition: &Condition) -> Truth {
        self.judge_at(condition, None)
    }

    /// Whether a condition holds for the place being told about.
    pub(super) fn judge_at(&self, condition: &Condition, this: Option<Place>) -> Truth {
        match condition {
            Condition::All(list) => Truth::all(list.iter().map(|c| self.judge_at(c, this))),
            Condition::Any(list) => Truth::any(list.iter().map(|c| self.judge_at(c, this))),
            Condition::Where(each) => self.over(each.of, this, |place, _| self.judge_at(&each.holds, Some(place))),
            Condition::Not(inner) => !self.judge_at(inner, this),
            Condition::Is(fields) => self.is(fields),
            Condition::Said(fields) => self.is(fields).is_yes().into(),
            Condition::Known(field) => self.case.knows(*field).into(),
            Condition::Member(m) => self.over(m.of, this, |place, any| self.member(m.treaty, place, any)),
            Condition::Within(limit) => self.limit(limit, |end| {
                let near = |days: u16| (end - self.today).get_days() <= i32::from(days);
                self.today <= self.runs_to(limit, end) && limit.days.is_none_or(near)
            }),
            Condition::Past(limit) => self.limit(limit, |end| self.runs_to(limit, end) < self.today),
            Condition::StillNew(r) => self.over(r.of, this, |place, _| match novelty(self, r.right, place) {
                Novelty::Intact | Novelty::Excused(_) => Truth::Yes,
                Novelty::Lost { sure } if sure || !r.sure => Truth::No,
                Novelty::Lost { .. } => Truth::Unknown(Missing::NOTHING),
                Novelty::Unknown(missing) => Truth::Unknown(missing),
            }),
            Condition::GraceHelps(r) => self.over(r.of, this, |place, _| match novelty(self, r.right, place) {
                Novelty::Excused(_) => Truth::Yes,
                Novelty::Intact | Novelty::Lost { .. } => Truth::No,
                Novelty::Unknown(missing) => Truth::Unknown(missing),
            }),
            Condition::UtilityModel(w) => self.over(w.of, this, |place, _| self.utility_model(place, w.sure)),
            Condition::Regional(r) => self.over(r.of, this, |place, _| match place {
                Place::World => Truth::Unknown(Missing::NOTHING),
                Place::Code(code) => {
                    let code = self.tables.office_for(r.right, code);
                    self.tables.regions.offices(r.right, code).any(|o| r.through.is_none_or(|t| t == o)).into()
                }
            }),
            Condition::RegionalOnly(r) => self.over(r.of, this, |place, _| match place {
                Place::World => Truth::No,
                Place::Code(code) => {
                    let sole = self.tables.regions.sole_office(r.right, code).is_some();
                    (sole || code.is_regional() && self.tables.regions.grants(code)).into()
                }
            }),
            Condition::PctRegionalOnly(w) => self.over(w.of, this, |place, _| match place {
                Place::World => Truth::No,
                Place::Code(code) => {
                    let regions = &self.tables.regions;
                    (regions.pct_only_through(code).is_some() || code.is_regional() && regions.grants(code)).into()
                }
            }),
            Condition::EntryRepairable(w) => self.over(w.of, this, |place, _| self.entry_repairable(place)),
            Condition::FirstToFile(w) => self.over(w.of, this, |place, _| {
                let cell =
                    place.code().and_then(|code| self.tables.rights_of(code)).and_then(|r| r.mark_system.as_ref());
                match cell {
                    Some(cell) if cell.verified => (cell.value == MarkSystem::FirstToFile).into(),
                    _ => Truth::Unknown(Missing::NOTHING),
                }
            }),
            Condition::PlaceIs(p) => {
                self.over(p.of, this, |place, _| place.code().is_some_and(|c| p.one_of.contains(&c)).into())
            }
            Condition::Markets(count) => match self.markets(count.abroad) {
                Ok(places) => (places.iter().copied().map(weight).sum::<usize>() >= count.at_least).into(),
                Err(missing) => Truth::Unknown(missing),
            },
            Condition::MarketsAbroad(wanted) => match self.markets(true) {
                Ok(places) => (places.is_empty() != *wanted).into(),
                Err(missing) => Truth::Unknown(missing),
            },
        }
    }

    fn is(&self, fields: &BTreeMap<Field, Vec<Spanned<String>>>) -> Truth {
        Truth::all(fields.iter().map(|(field, wanted)| match self.said(*field) {
            Some(said) => said.iter().any(|v| wanted.iter().any(|w| w.value == *v)).into(),
            None => Truth::Unknown(Missing::field(*field)),
        }))
    }

    /// What was said, as rules see it: a mixed subject is each of its parts, and what is on sale is public.
    fn said(&self, field: Field) -> Option<Vec<&'static str>> {
        let case = self.case;
        match field {
            Field::Subject => {
                let mut said = case.choices(Field::Subject)?;
                said.extend(case.choices(Field::Components).unwrap_or_default());
                Some(said)
            }
            Field::Disclosed if case.date(Field::OnSaleSince).is_some_and(|d| d.earliest() <= self.today) => {
                Some(vec!["public"])
            }
            _ => case.choices(field),
        }
    }

    /// The date a period counts from.
    pub(super) fn since(&self, since: Since) -> Option<Loose> {
        // A filing cannot lie in the future; such a date is a slip and counts for nothing.
        let filed = |field: Field| self.case.date(field).filter(|d| d.earliest() <= self.today);
        let earliest = |a: Field, b: Field| {
            [self.case.date(a), self.case.date(b)].into_iter().flatten().min_by_key(Loose::earliest)
        };
        match since {
            Since::FirstFiledOn => filed(Field::FirstFiledOn),
            Since::PctFiledOn => filed(Field::PctFiledOn),
            Since::DisclosedOn => self.case.date(Field::DisclosedOn),
            Since::OnSaleSince => self.case.date(Field::OnSaleSince),
            Since::PriorityDate => self.priority_date(),
            Since::FirstDisclosure => earliest(Field::DisclosedOn, Field::OnSaleSince),
        }
    }

    /// The first filing, unless the international filing came too late to claim it; then its own day.
    fn priority_date(&self) -> Option<Loose> {
        let (first, pct) = (self.since(Since::FirstFiledOn), self.since(Since::PctFiledOn));
        let (Some(first), Some(pct)) = (first, pct) else { return first.or(pct) };
        // With an imprecise day on either side the earlier date is the careful one.
        let claimable = self.tables.limits.rule("paris-patent-priority").and_then(|l| l.period.after(first.earliest()));
        if claimable.is_some_and(|end| pct.earliest() > end) && pct.is_exact() { Some(pct) } else { Some(first) }
    }

    /// The end of a period and perhaps of a second one after it, by arithmetic alone.
    pub(super) fn end(&self, period: &str, then: Option<&str>, since: Loose) -> Option<Date> {
        let count = |slug: &str, from: Date| {
            let period = self.tables.limits.rule(slug)?.period;
            count::end(self.tables, slug, period, from, self.case.home())
        };
        let end = count(period, since.earliest())?;
        then.map_or(Some(end), |slug| count(slug, end))
    }

    fn limit(&self, limit: &Limit, holds: impl Fn(Date) -> bool) -> Truth {
        let Some(since) = self.since(limit.since) else { return Truth::Unknown(Missing::field(field_of(limit.since))) };
        match self.end(&limit.period.value, limit.then.as_ref().map(|t| t.value.as_str()), since) {
            Some(end) => holds(end).into(),
            None => Truth::Unknown(Missing::NOTHING),
        }
    }

    /// The last day of a limit: the next open day after its end, where a law moves it there.
    fn runs_to(&self, limit: &Limit, end: Date) -> Date {
        let how = count::how(self.tables, &limit.then.as_ref().unwrap_or(&limit.period).value);
        if how.kind == Kind::Limit && how.moves != Moves::Unknown { self.open_from(end) } else { end }
    }

    /// The first day from this one on on which the office at home is open.
    pub(super) fn open_from(&self, day: Date) -> Date {
        self.tables.calendars.of(self.case.home()).working_on_or_after(day).unwrap_or(day)
    }

    fn entry_repairable(&self, place: Place) -> Truth {
        let Some(since) = self.since(Since::PriorityDate) else {
            return Truth::Unknown(Missing::field(Field::FirstFiledOn));
        };
        let entry = self.tables.national_phase(place.code());
        let latest = self.tables.limits.rule("pct-reinstatement-latest");
        let (Some(entry), Some(latest)) = (entry, latest) else { return Truth::Unknown(Missing::NOTHING) };
        let Some(end) = entry.period.after(since.earliest()) else { return Truth::No };
        let in_time = end < self.today && latest.period.after(end).is_some_and(|day| self.today <= day);
        match entry.restoration {
            _ if !in_time => Truth::No,
            Restoration::No => Truth::No,
            Restoration::Yes => Truth::Yes,
            Restoration::Limited => Truth::Unknown(Missing::NOTHING),
        }
    }

    /// The markets; without the own country when only those abroad are meant.
    fn markets(&self, abroad: bool) -> Result<Vec<Place>, Missing> {
        let markets = self.case.markets().ok_or(Missing::field(Field::Markets))?;
        if !abroad {
            return Ok(markets.to_vec());
        }
        let home = self.case.home().ok_or(Missing::field(Field::Home))?;
        Ok(markets.iter().copied().filter(|p| *p != Place::Code(home)).collect())
    }

    /// The places that `of` means, whether one of them suffices, and what was not said of them.
    pub(super) fn places(&self, of: Of, this: Option<Place>) -> (Vec<Place>, bool, Missing) {
        let of_markets = |abroad: bool, any: bool| match self.markets(abroad) {
            Ok(places) => (places, any, Missing::NOTHING),
            Err(missing) => (Vec::new(), any, missing),
        };
        let home = || self.case.home().map(Place::Code);
        let no_home = || if home().is_some() { Missing::NOTHING } else { Missing::field(Field::Home) };
        match of {
            Of::Home => (home().into_iter().collect(), true, no_home()),
            Of::Applicant => {
                let places = home().into_iter().chain(self.case.establishments().map(Place::Code)).collect();
                (places, true, no_home())
            }
            Of::AnyMarket => of_markets(false, true),
            Of::AllMarkets => of_markets(false, false),
            Of::AnyMarketAbroad => of_markets(true, true),
            Of::AllMarketsAbroad => of_markets(true, false),
            Of::AnyPlace => {
                let (mut places, any, missing) = of_markets(false, true);
                if let Some(home) = home()
                    && !places.contains(&home)
                {
                    places.insert(0, home);
                }
                (places, any, missing.and(no_home()))
            }
            Of::AnySought => {
                let filed = [Since::FirstFiledOn, Since::PctFiledOn].into_iter().any(|s| self.since(s).is_some());
                if filed { of_markets(false, true) } else { self.places(Of::AnyPlace, this) }
            }
            Of::ThisPlace => (this.into_iter().collect(), true, Missing::NOTHING),
        }
    }

    fn over(&self, of: Of, this: Option<Place>, holds: impl Fn(Place, bool) -> Truth) -> Truth {
        let (places, any, missing) = self.places(of, this);
        let gap = (missing != Missing::NOTHING).then_some(Truth::Unknown(missing));
        let judged = places.into_iter().map(|p| holds(p, any)).chain(gap);
        if any { Truth::any(judged) } else { Truth::all(judged) }
    }

    fn member(&self, treaty: Treaty, place: Place, any: bool) -> Truth {
        match place {
            // Somewhere in the world is surely a party; whether everywhere is, nobody said.
            Place::World if any => Truth::Yes,
            Place::World => Truth::Unknown(Missing::NOTHING),
            Place::Code(code) => match self.tables.member(treaty, code, self.today) {
                Membership::Known(yes) => yes.into(),
                Membership::Unknown => Truth::Unknown(Missing::NOTHING),
            },
        }
    }

    fn utility_model(&self, place: Place, sure: bool) -> Truth {
        let not_known = Truth::Unknown(Missing::NOTHING);
        let Place::Code(code) = place else { return not_known };
        // Europe as a market means several countries, and they differ.
        if matches!(code.as_str(), "EM" | "EP") {
            return not_known;
        }
        let cell = self.tables.rights_of(code).and_then(|r| r.utility_model.as_ref());
        let own = cell.filter(|c| c.verified).map(|c| c.value != UtilityModel::No);
        let regional = self.tables.regions.offices(Right::UtilityModel, code).next().is_some();
        let sole = code.is_regional() || self.tables.regions.sole_office(Right::UtilityModel, code).is_some();
        match (own, regional) {
            (_, true) if sole => Truth::Yes,
            // A state can refuse effect to the regional one when its own law knows none.
            (Some(false), true) => not_known,
            (Some(own), _) => own.into(),
            (None, true) if !sure => Truth::Yes,
            (None, false) if !sure && cell.is_some_and(|c| c.value == UtilityModel::No) => Truth::No,
            (None, _) => not_known,
        }
    }
}

fn weight(place: Place) -> usize {
    match place {
        Place::World => usize::from(u8::MAX),
        Place::Code(code) if code.is_regional() => 2,
        Place::Code(_) => 1,
    }
}

/// The field that would settle a date.
fn field_of(since: Since) -> Field {
    match since {
        Since::FirstFiledOn | Since::PriorityDate => Field::FirstFiledOn,
        Since::PctFiledOn => Field::PctFiledOn,
        Since::DisclosedOn | Since::FirstDisclosure => Field::DisclosedOn,
        Since::OnSaleSince => Field::OnSaleSince,
    }
}
