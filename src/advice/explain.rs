//! Why a route is open or closed: the fewest answers that alone decide it, whatever the other answers are.
//!
//! A set of answers is *sufficient* when the route stays as it is for every value that the other answers could have;
//! it is told only when no answer of it can be left out. What was never answered stays unanswered. Values that the
//! law treats alike are tried once (`classes`): countries that the rule cannot tell apart, and days on the same side of
//! every limit.

mod classes;
mod days;
mod places;
mod read;
mod rule;

use super::judge::Matter;
use super::seen::{Seen, Watch};
use super::truth::{Missing, Truth};
use crate::kb::case::Case;
use crate::kb::field::Field;
use crate::kb::route::Route;
use crate::kb::tables::Tables;
use classes::Classes;
use jiff::civil::Date;
use rule::{Rule, Truths};

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

/// How many variations of a case are tried to leave one answer out. A person waits for this; nearly every search ends far
/// below it.
const PATIENCE: u32 = 200_000;

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
    let mut search = Search { tables, rule: Rule::of(route), today, standing, classes: &classes, left: PATIENCE };
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
    rule: Rule<'a>,
    today: Date,
    standing: Standing,
    classes: &'a Classes,
    left: u32,
}

/// What a look at every leaf of a rule found.
struct Looked {
    truths: Truths,
    /// The first open field that each leaf looked at.
    at: Vec<Option<Field>>,
}

impl Looked {
    /// The first open field whose value can still turn the scale; another field goes before the markets.
    fn first(&self, rule: &Rule<'_>) -> Option<Field> {
        let open: Vec<Field> = rule.in_doubt(&self.truths).into_iter().filter_map(|n| self.at[n]).collect();
        open.iter().copied().find(|f| *f != Field::Markets).or(open.first().copied())
    }
}

impl Search<'_> {
    /// Whether the route stands the same for every value of the open fields; none when patience ends.
    ///
    /// What is settled without an open field is settled for all its values at once; else the first open field that was
    /// looked at, and can still turn the scale, is given each of its values in turn. Markets come last: a set of places
    /// does what its places do.
    fn holds(&mut self, case: &mut Case, open: Missing) -> Option<bool> {
        let looked = self.look(case, open)?;
        if let Some(found) = self.rule.stands(&looked.truths) {
            return Some(found == self.standing);
        }
        match looked.first(&self.rule) {
            Some(Field::Markets) | None => self.markets(case, open),
            Some(field) => self.each(case, open, field),
        }
    }

    /// Every leaf judged, as far as no open field is looked at.
    fn look(&mut self, case: &Case, open: Missing) -> Option<Looked> {
        self.left = self.left.checked_sub(1)?;
        let mut looked = Looked { truths: Vec::new(), at: Vec::new() };
        for leaf in &self.rule.leaves {
            let watch = Watch::over(open);
            let matter = Matter { tables: self.tables, case: Seen::watched(case, &watch), today: self.today };
            let truth = matter.judge(leaf);
            let at = watch.first();
            looked.truths.push(at.is_none().then_some(truth));
            looked.at.push(at);
        }
        Some(looked)
    }

    /// Every value of one field.
    fn each(&mut self, case: &mut Case, open: Missing, field: Field) -> Option<bool> {
        let before = case.answer(field).cloned();
        let classes = self.classes;
        let mut out = Some(true);
        for value in classes.values(field) {
            case.replace(field, value.clone());
            out = self.holds(case, open.without(field));
            if out != Some(true) {
                break;
            }
        }
        case.replace(field, before);
        out
    }

    /// Every set of markets: each kind of place is looked at alone, and sets of them do together what each does.
    fn markets(&mut self, case: &mut Case, open: Missing) -> Option<bool> {
        let before = case.answer(Field::Markets).cloned();
        let rest = open.without(Field::Markets);
        let classes = self.classes;
        let (mut absent, mut single) = (None, Vec::new());
        let mut another = None;
        for value in classes.values(Field::Markets) {
            case.replace(Field::Markets, value.clone());
            let Some(looked) = self.look(case, rest) else {
                case.replace(Field::Markets, before);
                return None;
            };
            if let Some(field) = looked.at.iter().copied().flatten().next() {
                another = Some(looked.first(&self.rule).unwrap_or(field));
                break;
            }
            let truths: Vec<Truth> = looked.truths.into_iter().flatten().collect();
            if value.is_none() { absent = Some(truths) } else { single.push(truths) }
        }
        case.replace(Field::Markets, before);
        // With these markets a rule looks at another open field as well: its values come first.
        if let Some(field) = another {
            return self.each(case, open, field);
        }
        let sets = self.rule.of_sets(&single);
        let stands = |truths: Vec<Truth>| self.rule.stands(&truths.into_iter().map(Some).collect());
        Some(absent.into_iter().chain(sets).all(|truths| stands(truths) == Some(self.standing)))
    }
}
