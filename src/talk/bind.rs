//! The facts that a guide's text uses, bound for a person and a day.

use super::{moment::Moment, state::Conversation};
use crate::{
    kb::{Kb, guide::Guide, value::FactValue},
    text::Arg,
};

/// The facts a guide's text may use, for this person and day.
pub struct Bindings {
    pub args: Vec<(std::borrow::Cow<'static, str>, Arg)>,
    /// Names without a value here, with the official page that knows.
    pub unknown: Vec<(String, String)>,
    pub told: Vec<(String, FactValue)>,
}

/// Binds the names of a guide to values. What is not known here is withheld, never guessed.
pub fn bind(kb: &Kb, was: &Conversation, at: &Moment, g: &Guide) -> Bindings {
    let today = super::today(kb, was, at);
    let mut b = Bindings { args: Vec::new(), unknown: Vec::new(), told: Vec::new() };
    for (name, bound) in &g.facts {
        if let Some(told) = kb.tell(bound, super::home(was), &was.office, today) {
            b.args.push((name.clone().into(), kb.arg(&told)));
            b.told.push((name.clone(), told));
        } else {
            b.args.push((name.clone().into(), Arg::Unknown));
            let page = kb
                .official_page(bound, super::home(was), &was.office)
                .unwrap_or_else(|| g.sources.first().map(|s| s.official.clone()).unwrap_or_default());
            b.unknown.push((name.clone(), page));
        }
    }
    b
}
