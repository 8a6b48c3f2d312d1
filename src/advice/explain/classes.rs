//! The values of a field that can make a difference to a route, one of each kind.

use super::days;
use super::places::Places;
use super::read::Read;
use crate::kb::case::{Answer, Case};
use crate::kb::field::{Field, Kind, fields};
use crate::kb::route::Route;
use crate::kb::tables::Tables;
use crate::kb::when::Loose;
use jiff::civil::Date;
use std::collections::BTreeSet;

/// The values to try, by field; the absence of an answer is one of them.
pub(super) struct Classes(Vec<Vec<Option<Answer>>>);

impl Classes {
    /// The values that can matter to this route, in the neighbourhood of this case.
    pub(super) fn of(tables: &Tables, route: &Route, case: &Case, today: Date) -> Self {
        let read = Read::of(route);
        let places = Places::of(tables, &read, case, today);
        let days = days::of(tables, &read, case, today);
        let of_field = |field: Field, kind: Kind| -> Vec<Answer> {
            match kind {
                Kind::Choice(values) => single(field, values, &read),
                Kind::Choices(values) => groups(field, values, &read),
                Kind::Country => places.homes().map(Answer::Country).collect(),
                Kind::Countries { world } => places.sets(field, world),
                Kind::Date => days.iter().copied().map(Loose::day).map(Answer::Date).collect(),
            }
        };
        let with_absence = |said: Vec<Answer>| std::iter::once(None).chain(said.into_iter().map(Some)).collect();
        Self(fields().iter().map(|spec| with_absence(of_field(spec.field, spec.kind))).collect())
    }

    /// The values of one field.
    pub(super) fn values(&self, field: Field) -> &[Option<Answer>] {
        &self.0[field as usize]
    }
}

/// Each value that the route names, and one that it does not name.
fn single(field: Field, values: &[&'static str], read: &Read<'_>) -> Vec<Answer> {
    let other = values.iter().copied().find(|v| !read.names(field, v));
    values.iter().copied().filter(|v| read.names(field, v)).chain(other).map(Answer::Choice).collect()
}

/// How many values of a group can matter together: a rule never asks for more of them at once.
const TOGETHER: usize = 3;

/// The groups of the values that the route names, and one that it does not name.
fn groups(field: Field, values: &'static [&'static str], read: &Read<'_>) -> Vec<Answer> {
    // The parts of a mixed subject are read as its subject.
    let named = |v: &str| read.names(field, v) || field == Field::Components && read.names(Field::Subject, v);
    let matter: Vec<&'static str> = values.iter().copied().filter(|v| named(v)).collect();
    let mut out: BTreeSet<BTreeSet<&'static str>> = BTreeSet::new();
    out.extend(values.iter().copied().find(|v| !named(v)).map(|v| BTreeSet::from([v])));
    let mut sized: BTreeSet<BTreeSet<&'static str>> = BTreeSet::from([BTreeSet::new()]);
    for _ in 0..TOGETHER {
        sized = sized
            .iter()
            .flat_map(|group| matter.iter().map(|v| group.iter().copied().chain([*v]).collect::<BTreeSet<_>>()))
            .collect();
        out.extend(sized.iter().cloned());
    }
    out.into_iter().map(Answer::Choices).collect()
}
