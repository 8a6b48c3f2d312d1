//! The rule of a route as a formula over its leaves: what is known of them, and how it then stands.

use super::Standing;
use crate::advice::truth::{Missing, Truth};
use crate::kb::condition::{Condition, Of};
use crate::kb::route::Route;
use std::collections::BTreeSet;

/// A rule with its leaves numbered.
pub(super) struct Rule<'a> {
    considered: Part,
    closings: Vec<Part>,
    pub leaves: Vec<&'a Condition>,
}

/// A condition over numbered leaves.
enum Part {
    Leaf(usize),
    All(Vec<Part>),
    Not(Box<Part>),
}

/// What is known of each leaf; none for one that is still open.
pub(super) type Truths = Vec<Option<Truth>>;

impl<'a> Rule<'a> {
    pub(super) fn of(route: &'a Route) -> Self {
        let mut leaves = Vec::new();
        let considered = part(&route.rule.considered, &mut leaves);
        let closings = route.rule.closed_when.iter().map(|c| part(&c.when, &mut leaves)).collect();
        Self { considered, closings, leaves }
    }

    /// How the route stands, where what is known settles it.
    pub(super) fn stands(&self, truths: &Truths) -> Option<Standing> {
        if !yes(&self.considered, truths)? {
            return Some(Standing::Absent);
        }
        let closed: Vec<Option<bool>> = self.closings.iter().map(|c| yes(c, truths)).collect();
        if closed.contains(&Some(true)) {
            return Some(Standing::Closed);
        }
        closed.iter().all(Option::is_some).then_some(Standing::Open)
    }

    /// The open leaves on which the standing still hangs: not those beside something that settles the matter.
    pub(super) fn in_doubt(&self, truths: &Truths) -> Vec<usize> {
        let mut out = Vec::new();
        for part in std::iter::once(&self.considered).chain(&self.closings) {
            if yes(part, truths).is_none() {
                doubts(part, truths, &mut out);
            }
        }
        out
    }

    /// What two sets of places do together, leaf by leaf: a condition on one of them is met by the better, one on all by the worse.
    pub(super) fn together(&self, a: &[Truth], b: &[Truth]) -> Vec<Truth> {
        let both = a.iter().zip(b).zip(&self.leaves);
        both.map(|((a, b), leaf)| if for_all(leaf) { Truth::all([*a, *b]) } else { Truth::any([*a, *b]) })
            .map(plain)
            .collect()
    }

    /// The truths of all leaves under every set of places, from those of single places.
    pub(super) fn of_sets(&self, single: &[Vec<Truth>]) -> Vec<Vec<Truth>> {
        let key = |truths: &[Truth]| {
            truths.iter().map(|t| u8::from(t.is_yes()) + 2 * u8::from(*t == Truth::No)).collect::<Vec<u8>>()
        };
        let mut seen: BTreeSet<Vec<u8>> = BTreeSet::new();
        let mut out: Vec<Vec<Truth>> = Vec::new();
        for one in single {
            let joined: Vec<Vec<Truth>> = out.iter().map(|set| self.together(set, one)).collect();
            for set in joined.into_iter().chain([one.iter().copied().map(plain).collect()]) {
                if seen.insert(key(&set)) {
                    out.push(set);
                }
            }
        }
        out
    }
}

/// The fields that an open question names do not matter here.
fn plain(truth: Truth) -> Truth {
    match truth {
        Truth::Unknown(_) => Truth::Unknown(Missing::NOTHING),
        known => known,
    }
}

fn part<'a>(condition: &'a Condition, leaves: &mut Vec<&'a Condition>) -> Part {
    match condition {
        Condition::All(list) => Part::All(list.iter().map(|c| part(c, leaves)).collect()),
        Condition::Any(list) => {
            let none = list.iter().map(|c| Part::Not(Box::new(part(c, leaves)))).collect();
            Part::Not(Box::new(Part::All(none)))
        }
        Condition::Not(inner) => Part::Not(Box::new(part(inner, leaves))),
        leaf => {
            leaves.push(leaf);
            Part::Leaf(leaves.len() - 1)
        }
    }
}

fn doubts(part: &Part, truths: &Truths, out: &mut Vec<usize>) {
    match part {
        Part::Leaf(n) => out.extend(truths[*n].is_none().then_some(*n)),
        Part::Not(inner) => doubts(inner, truths, out),
        Part::All(parts) => {
            let open = |p: &&Part| matches!(bounds(p, truths), (low, high) if plain(low) != plain(high));
            parts.iter().filter(open).for_each(|p| doubts(p, truths, out));
        }
    }
}

/// Whether a part surely holds, or surely does not hold (no, or not known); none while that depends on open leaves.
fn yes(part: &Part, truths: &Truths) -> Option<bool> {
    match bounds(part, truths) {
        (low, high) if low.is_yes() == high.is_yes() => Some(low.is_yes()),
        _ => None,
    }
}

/// The least and the most that a part can be.
fn bounds(part: &Part, truths: &Truths) -> (Truth, Truth) {
    match part {
        Part::Leaf(n) => truths[*n].map_or((Truth::No, Truth::Yes), |t| (t, t)),
        Part::Not(inner) => {
            let (low, high) = bounds(inner, truths);
            (!high, !low)
        }
        Part::All(parts) => {
            let all: Vec<(Truth, Truth)> = parts.iter().map(|p| bounds(p, truths)).collect();
            (Truth::all(all.iter().map(|b| b.0)), Truth::all(all.iter().map(|b| b.1)))
        }
    }
}

/// Whether a leaf asks something of every market.
fn for_all(leaf: &Condition) -> bool {
    let all = |of: Of| matches!(of, Of::AllMarkets | Of::AllMarketsAbroad);
    match leaf {
        Condition::Where(each) => all(each.of),
        Condition::Member(m) => all(m.of),
        Condition::StillNew(r) | Condition::GraceHelps(r) | Condition::Regional(r) | Condition::RegionalOnly(r) => {
            all(r.of)
        }
        Condition::UtilityModel(w)
        | Condition::PctRegionalOnly(w)
        | Condition::EntryRepairable(w)
        | Condition::FirstToFile(w) => all(w.of),
        Condition::PlaceIs(p) => all(p.of),
        // “No market abroad” asks it of every market.
        Condition::MarketsAbroad(wanted) => !wanted,
        _ => false,
    }
}
