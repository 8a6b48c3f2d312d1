//! What the rule of a route looks at: the values, treaties, rights and periods that its conditions name.

use crate::kb::condition::{Condition, Limit, Member, Of, PlaceIs, Rights, Where};
use crate::kb::field::Field;
use crate::kb::place::Code;
use crate::kb::region::Right;
use crate::kb::route::Route;
use std::collections::BTreeSet;

/// What decides how a route stands, as far as its rule names it.
#[derive(Default)]
pub(super) struct Read<'a> {
    values: BTreeSet<(Field, &'a str)>,
    /// Codes that a condition names.
    pub codes: BTreeSet<Code>,
    /// A slug, perhaps a second one after it, and how near its end must be.
    pub periods: BTreeSet<(&'a str, Option<&'a str>, u16)>,
    /// Rights for which it asks whether something is still new.
    pub new: BTreeSet<Right>,
    /// Whether it asks if a national phase can still be entered.
    pub entry: bool,
    /// How many markets it counts.
    pub counts: BTreeSet<usize>,
    /// What it asks of a place and the tables alone can answer, put to `this-place`.
    pub of_place: Vec<Condition>,
    /// The same, as far as an applicant is asked.
    pub of_applicant: Vec<Condition>,
}

impl<'a> Read<'a> {
    pub(super) fn of(route: &'a Route) -> Self {
        let mut read = Self::default();
        read.add(&route.rule.considered);
        route.rule.closed_when.iter().for_each(|c| read.add(&c.when));
        read
    }

    /// Whether a condition names this value, or the law of novelty does.
    pub(super) fn names(&self, field: Field, value: &str) -> bool {
        let by_novelty = match field {
            Field::Disclosed => value == "public",
            Field::DisclosureKind => value != "own",
            _ => false,
        };
        by_novelty && !self.new.is_empty() || self.values.contains(&(field, value))
    }

    /// Whether the end of a period on a closed day can matter.
    pub(super) fn counts_days(&self) -> bool {
        !self.periods.is_empty() || !self.new.is_empty() || self.entry
    }

    fn add(&mut self, condition: &'a Condition) {
        match condition {
            Condition::All(list) | Condition::Any(list) => list.iter().for_each(|c| self.add(c)),
            Condition::Where(each) => self.add(&each.holds),
            Condition::Not(inner) => self.add(inner),
            Condition::Is(fields) | Condition::Said(fields) => {
                for (field, values) in fields {
                    self.values.extend(values.iter().map(|v| (*field, v.value.as_str())));
                }
            }
            Condition::Within(limit) | Condition::Past(limit) => self.limit(limit),
            Condition::StillNew(r) | Condition::GraceHelps(r) => {
                self.new.insert(r.right);
            }
            Condition::EntryRepairable(_) => self.entry = true,
            Condition::Markets(count) => {
                self.counts.insert(count.at_least);
            }
            Condition::Member(_)
            | Condition::UtilityModel(_)
            | Condition::Regional(_)
            | Condition::RegionalOnly(_)
            | Condition::PctRegionalOnly(_)
            | Condition::FirstToFile(_)
            | Condition::PlaceIs(_) => self.place(condition),
            Condition::Known(_) | Condition::MarketsAbroad(_) => {}
        }
    }

    fn limit(&mut self, limit: &'a Limit) {
        let then = limit.then.as_ref().map(|t| t.value.as_str());
        self.periods.insert((limit.period.value.as_str(), then, limit.days.unwrap_or(0)));
    }

    fn place(&mut self, condition: &'a Condition) {
        let of = Of::ThisPlace;
        let asked = match condition {
            Condition::Member(m) => {
                let asked = Condition::Member(Member { of, treaty: m.treaty });
                if m.of == Of::Applicant {
                    self.of_applicant.push(asked.clone());
                }
                asked
            }
            Condition::UtilityModel(w) => Condition::UtilityModel(Where { of, ..w.clone() }),
            Condition::Regional(r) => Condition::Regional(Rights { of, ..r.clone() }),
            Condition::RegionalOnly(r) => Condition::RegionalOnly(Rights { of, ..r.clone() }),
            Condition::PctRegionalOnly(w) => Condition::PctRegionalOnly(Where { of, ..w.clone() }),
            Condition::FirstToFile(w) => Condition::FirstToFile(Where { of, ..w.clone() }),
            Condition::PlaceIs(p) => {
                self.codes.extend(p.one_of.iter().copied());
                Condition::PlaceIs(PlaceIs { of, ..p.clone() })
            }
            _ => return,
        };
        self.of_place.push(asked);
    }
}
