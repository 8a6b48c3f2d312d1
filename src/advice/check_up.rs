//! The check-up of a business: its level, how each function stands, and what to do next, from answers and rules alone.

use crate::kb::{
    check_up::{Action, Answers, CheckUp, Function, Level},
    id::{OptionId, QuestionId},
};
use std::collections::BTreeMap;

/// How many actions are told.
const TOLD: usize = 5;

/// What was answered; an answer that was left open is not in here.
pub type Given = BTreeMap<QuestionId, OptionId>;

/// How a function stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stand {
    None,
    Some,
    Good,
    /// It does not concern this business.
    Apart,
}

/// The result of a check-up.
#[derive(Clone, Debug)]
pub struct CheckedUp<'a> {
    pub level: &'a Level,
    pub functions: Vec<(Function, Stand)>,
    /// What to do, most pressing first, each with the questions whose answers led to it.
    pub actions: Vec<(&'a Action, Vec<&'a QuestionId>)>,
}

/// Judges the answers; none where the rules name no level.
pub fn check_up<'a>(rules: &'a CheckUp, given: &Given) -> Option<CheckedUp<'a>> {
    let (got, most) = points(rules, given, None);
    // Who is concerned by nothing has nothing to lose.
    let share = (got * 100).checked_div(most).unwrap_or(100);
    let level = rules.levels.iter().rev().find(|l| u32::from(l.from) <= share)?;
    let functions = rules.functions.iter().map(|f| (*f, stand(points(rules, given, Some(*f))))).collect();
    let mut weighed: Vec<(i16, &Action)> =
        rules.actions.iter().filter(|a| holds(&a.when, given)).map(|a| (weight(a, given), a)).collect();
    // The sort keeps the order of the file among equals.
    weighed.sort_by_key(|(weight, _)| std::cmp::Reverse(*weight));
    let actions = weighed.into_iter().take(TOLD).map(|(_, a)| (a, a.when.keys().collect())).collect();
    Some(CheckedUp { level, functions, actions })
}

/// The points reached and the points that could be reached, of one function or of all.
fn points(rules: &CheckUp, given: &Given, of: Option<Function>) -> (u32, u32) {
    let counted = rules.points.iter().filter(|(q, p)| {
        let apart = given.get(*q).is_some_and(|option| p.apart.contains(option));
        !apart && of.is_none_or(|f| f == p.function)
    });
    counted.fold((0, 0), |(got, most), (q, p)| {
        let worth = given.get(q).and_then(|option| p.worth.get(option)).copied().unwrap_or(0);
        let best = p.worth.values().copied().max().unwrap_or(0);
        (got + u32::from(worth), most + u32::from(best))
    })
}

fn stand((got, most): (u32, u32)) -> Stand {
    match (got, most) {
        (_, 0) => Stand::Apart,
        (0, _) => Stand::None,
        (got, most) if got == most => Stand::Good,
        _ => Stand::Some,
    }
}

fn weight(action: &Action, given: &Given) -> i16 {
    action.weight + action.more.iter().filter(|m| holds(&m.when, given)).map(|m| m.add).sum::<i16>()
}

/// Whether each of these questions was answered with one of its options; `unknown` is an answer left open.
fn holds(when: &Answers, given: &Given) -> bool {
    when.iter().all(|(question, options)| {
        given.get(question).map_or_else(|| options.iter().any(|o| o.as_str() == "unknown"), |o| options.contains(o))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    const RULES: &str = "
tree: t
functions: [govern, protect]
levels: [ { id: low, from: 0 }, { id: high, from: 50 } ]
points:
  lead: { function: govern, worth: { yes: 2, partly: 1 } }
  name: { function: protect, worth: { yes: 2 }, apart: [none] }
actions:
  - { id: last, function: govern, weight: 0, guide: a/b }
  - { id: lead, function: govern, when: { lead: [no, unknown] }, weight: 5, guide: a/b }
  - id: name
    function: protect
    when: { name: [no] }
    weight: 4
    more: [ { when: { size: [many] }, add: 3 } ]
    guide: a/b
";

    /// The level, how each function stands, and the actions in order.
    fn judged(answers: &[(&str, &str)]) -> (String, Vec<Stand>, Vec<String>) {
        let rules: CheckUp = crate::kb::yaml::read("check-up.yaml", RULES).unwrap();
        let given = answers.iter().map(|(q, o)| ((*q).into(), (*o).into())).collect();
        let found = check_up(&rules, &given).unwrap();
        let actions = found.actions.iter().map(|(a, _)| a.id.value.clone()).collect();
        (found.level.id.clone(), found.functions.iter().map(|(_, s)| *s).collect(), actions)
    }

    #[test]
    fn what_weighs_most_comes_first() {
        let few = judged(&[("lead", "no"), ("name", "no"), ("size", "few")]);
        assert_eq!(
            few,
            ("low".into(), vec![Stand::None, Stand::None], vec!["lead".into(), "name".into(), "last".into()])
        );
        let many = judged(&[("lead", "no"), ("name", "no"), ("size", "many")]);
        assert_eq!(many.2, ["name", "lead", "last"]);
    }

    #[test]
    fn an_answer_left_open_counts_as_not_done_and_what_does_not_concern_counts_for_nothing() {
        let open = judged(&[("name", "yes")]);
        assert_eq!(open, ("high".into(), vec![Stand::None, Stand::Good], vec!["lead".into(), "last".into()]));
        let apart = judged(&[("lead", "partly"), ("name", "none")]);
        assert_eq!(apart, ("high".into(), vec![Stand::Some, Stand::Apart], vec!["last".into()]));
    }
}
