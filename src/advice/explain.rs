//! Why a route is open or closed: the fewest answers that alone decide it, whatever the other answers are.
//!
//! A set of answers is *sufficient* when the route stays as it is for every value that the other answers could have;
//! it is told only when no answer of it can be left out. What was never answered stays unanswered. Values that the
//! law treats alike are tried once (`classes`): countries with the same treaties, registers and grace periods, and
//! days on the same side of every limit.

mod classes;
mod days;
mod places;
mod read;

use super::judge::Matter;
use super::seen::{Seen, Watch};
use super::truth::Missing;
use crate::kb::case::Case;
use crate::kb::field::Field;
use crate::kb::route::Route;
use crate::kb::tables::Tables;
use classes::Classes;
use jiff::civil::Date;

/// What a rule says of a route.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Standing {
    /// It is not looked at for such a case.
    Absent,
    /// It can be taken.
    Open,
    /// It was looked at and cannot be taken.
    Closed,
}

/// The answers that decide, in the order of the fields.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sufficient {
    pub standing: Standing,
    pub fields: Vec<Field>,
    /// False when the search was cut off: then an answer may stand here that could be left out.
    pub fewest: bool,
}

/// How many variations of a case are tried to leave one answer out; a person waits for this.
const PATIENCE: u32 = 20_000;

/// How a route stands for a case.
pub fn standing(tables: &Tables, route: &Route, case: &Case, today: Date) -> Standing {
    judged(&Matter::new(tables, case, today), route)
}

fn judged(matter: &Matter<'_>, route: &Route) -> Standing {
    if !matter.judge(&route.rule.considered).is_yes() {
        return Standing::Absent;
    }
    let closed = route.rule.closed_when.iter().any(|c| matter.judge(&c.when).is_yes());
    if closed { Standing::Closed } else { Standing::Open }
}

/// The answers that alone decide how this route stands.
pub fn sufficient(tables: &Tables, route: &Route, case: &Case, today: Date) -> Sufficient {
    let standing = standing(tables, route, case, today);
    let classes = Classes::of(tables, route, case, today);
    let mut search = Search { tables, route, today, standing, classes: &classes, left: PATIENCE };
    let mut open = Missing::NOTHING;
    let mut fields = Vec::new();
    let mut fewest = true;
    // The later a field is asked the more special it is, so the plain ones are left out last.
    let answered: Vec<Field> = case.answered().collect();
    for field in answered.into_iter().rev() {
        search.left = PATIENCE;
        let without = open.and(Missing::field(field));
        let mut varied = case.clone();
        match search.holds(&mut varied, without) {
            Some(true) => open = without,
            Some(false) => fields.push(field),
            None => {
                fewest = false;
                fields.push(field);
            }
        }
    }
    fields.reverse();
    Sufficient { standing, fields, fewest }
}

/// What changes when one answer is another: routes that would open or close.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Change {
    pub gained: Vec<crate::kb::id::RouteId>,
    pub lost: Vec<crate::kb::id::RouteId>,
}

/// Compares what can be taken in two cases.
pub fn change(before: &super::Advice, after: &super::Advice) -> Change {
    let routes = |a: &super::Advice| a.routes.iter().map(|o| o.route.clone()).collect::<Vec<_>>();
    let (had, has) = (routes(before), routes(after));
    Change {
        gained: has.iter().filter(|r| !had.contains(r)).cloned().collect(),
        lost: had.into_iter().filter(|r| !has.contains(r)).collect(),
    }
}

struct Search<'a> {
    tables: &'a Tables,
    route: &'a Route,
    today: Date,
    standing: Standing,
    classes: &'a Classes,
    left: u32,
}

impl Search<'_> {
    /// Whether the route stands the same for every value of the open fields; none when patience ends.
    ///
    /// A rule that never looked at an open field is settled for all its values at once; else the first one it looked
    /// at is given each of its values in turn.
    fn holds(&mut self, case: &mut Case, open: Missing) -> Option<bool> {
        self.left = self.left.checked_sub(1)?;
        let watch = Watch::over(open);
        let matter = Matter { tables: self.tables, case: Seen::watched(case, &watch), today: self.today };
        let found = judged(&matter, self.route);
        let Some(first) = watch.first() else { return Some(found == self.standing) };
        let closed = open.without(first);
        let before = case.answer(first).cloned();
        let classes = self.classes;
        for value in classes.values(first) {
            case.replace(first, value.clone());
            match self.holds(case, closed) {
                Some(true) => {}
                other => {
                    case.replace(first, before);
                    return other;
                }
            }
        }
        case.replace(first, before);
        Some(true)
    }
}
