//! Countries of each kind that a route tells apart, and the sets of them that can make a difference.

use super::super::grace;
use super::super::judge::Matter;
use super::read::Read;
use crate::kb::case::{Answer, Case};
use crate::kb::condition::Condition;
use crate::kb::field::Field;
use crate::kb::membership::Treaty;
use crate::kb::place::{Code, Place};
use crate::kb::region::Right;
use crate::kb::tables::Tables;
use jiff::ToSpan;
use jiff::civil::Date;
use std::collections::{BTreeMap, BTreeSet};

/// The countries to try.
pub(super) struct Places {
    /// One of each kind as a market.
    markets: Vec<Code>,
    /// One of each kind as a home; each kind of market is among them.
    homes: BTreeSet<Code>,
    /// One of each kind as a further establishment.
    establishments: Vec<Code>,
    established: Vec<Place>,
    home: Option<Code>,
    counts: BTreeSet<usize>,
}

impl Places {
    pub(super) fn of(tables: &Tables, read: &Read<'_>, case: &Case, today: Date) -> Self {
        let all = all(tables, read);
        let nobody = Case::default();
        let matter = Matter::new(tables, &nobody, today);
        let as_place = |code: Code| kind(&matter, read, &read.of_place, code);
        let as_home = |code: Code| {
            let open = read.counts_days().then(|| week(tables, code, today));
            format!("{} {} {open:?}", kind(&matter, read, &read.of_applicant, code), as_place(code))
        };
        let as_applicant = |code: Code| kind(&matter, &Read::default(), &read.of_applicant, code);
        let markets = one_of_each(&all, as_place);
        let homes = markets.iter().copied().chain(one_of_each(&all, as_home)).collect();
        let established = match case.answer(Field::EstablishmentIn) {
            Some(Answer::Countries(places)) => places.clone(),
            _ => Vec::new(),
        };
        Self {
            homes,
            establishments: one_of_each(&all, as_applicant),
            markets,
            established,
            home: case.home(),
            counts: read.counts.clone(),
        }
    }

    /// Every kind of home.
    pub(super) fn homes(&self) -> impl Iterator<Item = Code> + '_ {
        self.homes.iter().copied()
    }

    /// Places one by one; sets of them follow from those. As many as a rule counts stand beside them.
    pub(super) fn sets(&self, field: Field, world: bool) -> Vec<Answer> {
        if field == Field::EstablishmentIn {
            return self.further();
        }
        // The home country is a market like no other, whichever it is.
        let homes = self.homes().chain(self.home);
        let kinds: Vec<Place> = self.markets.iter().copied().map(Place::Code).collect();
        let mut out: BTreeSet<Vec<Place>> = kinds.iter().map(|k| vec![*k]).collect();
        out.extend(homes.map(|home| vec![Place::Code(home)]));
        out.extend(world.then(|| vec![Place::World]));
        let single: Vec<Place> = kinds.iter().copied().filter(|p| p.code().is_some_and(|c| !c.is_regional())).collect();
        for count in self.counts.iter().flat_map(|n| [n.saturating_sub(1), *n, n + 1]).filter(|n| *n > 1) {
            out.extend(single.get(..count).map(<[Place]>::to_vec));
        }
        out.into_iter().map(Answer::Countries).collect()
    }

    /// A further establishment entitles by itself or not at all, so one of each kind is enough.
    fn further(&self) -> Vec<Answer> {
        let one = self.establishments.iter().map(|c| vec![Place::Code(*c)]);
        let said = Some(self.established.clone()).filter(|s| !s.is_empty());
        one.chain(said).collect::<BTreeSet<_>>().into_iter().map(Answer::Countries).collect()
    }
}

/// Every place that a table or the rule knows.
fn all(tables: &Tables, read: &Read<'_>) -> BTreeSet<Code> {
    let known = Treaty::ALL.iter().flat_map(|t| tables.treaties.parties(*t).map(|(code, ..)| code));
    known
        .chain(tables.rights.all().map(|(code, _)| code))
        .chain(tables.regions.rows().iter().map(|r| r.office))
        .chain(tables.regions.rows().iter().flat_map(|r| r.states.iter().copied()))
        .chain(read.codes.iter().copied())
        .collect()
}

fn one_of_each(all: &BTreeSet<Code>, kind: impl Fn(Code) -> String) -> Vec<Code> {
    let mut kinds: BTreeMap<String, Code> = BTreeMap::new();
    for code in all {
        kinds.entry(kind(*code)).or_insert(*code);
    }
    kinds.into_values().collect()
}

/// All that the rule can find out about a place: what the tables answer, and how its laws treat a disclosure and a late entry.
fn kind(matter: &Matter<'_>, read: &Read<'_>, asked: &[Condition], code: Code) -> String {
    let tables = matter.tables;
    let answers: Vec<_> = asked.iter().map(|c| matter.judge_at(c, Some(Place::Code(code)))).collect();
    let laws: Vec<_> = read.new.iter().map(|right| grace::law(tables, *right, code)).collect();
    let phase = (read.entry || read.new.iter().any(|r| *r != Right::Design))
        .then(|| tables.national_phase(Some(code)).map(|l| (l.period, read.entry.then_some(l.restoration))));
    let counted = (!read.counts.is_empty()).then(|| code.is_regional());
    format!("{answers:?} {laws:?} {phase:?} {counted:?}")
}

/// Which of the last days the office works: that decides whether a limit that ended on one of them has run on.
fn week(tables: &Tables, code: Code, today: Date) -> Vec<bool> {
    let calendar = tables.calendars.of(Some(code));
    let days = (1..14).filter_map(|n| today.checked_sub(n.days()).ok());
    // Only the unbroken stretch of closed days before today counts.
    days.map(|day| calendar.is_working(day)).take_while(|works| !works).collect()
}
