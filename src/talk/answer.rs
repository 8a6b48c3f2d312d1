//! Keeps answers, and goes on to what follows from them: the next question, a result, a guide, another tree.

use super::{
    effect::Effect,
    moment::Moment,
    obey::gone,
    result,
    state::{Answer, Conversation, Place},
    walk::{self, Stop},
};
use crate::kb::{
    Kb,
    id::{QuestionId, Short, TreeId},
    tree::Keeper,
};

pub(super) fn open_question<'a>(
    kb: &'a Kb,
    now: &mut Conversation,
    case: u16,
    question: Short,
) -> Option<(QuestionId, &'a crate::kb::tree::Tree)> {
    if now.open != Some(case) {
        return None;
    }
    let tree = kb.trees.get(&now.case()?.tree)?;
    let id = tree.questions.iter().find(|q| q.id.short() == question)?.id.clone();
    Some((id, tree))
}

/// Keeps an answer and goes on to what follows from it.
pub(super) fn answer(
    kb: &Kb,
    now: &mut Conversation,
    at: &Moment,
    id: &QuestionId,
    answer: Answer,
    effects: &mut Vec<Effect>,
) {
    let Some(question) = now.case().and_then(|c| kb.trees.get(&c.tree)).and_then(|t| t.question(id)) else {
        return gone(now, effects);
    };
    // The two readings of a date are part of its question: Back leads to the question.
    if let Place::WhichDate { id, .. } = &now.place {
        now.place = Place::Question { id: id.clone() };
        if now.trail.last() == Some(&now.place) {
            now.trail.pop();
        }
    }
    match question.of {
        Keeper::Person => {
            if let Some(field) = &question.fills {
                now.profile.insert(field.clone(), answer);
            }
        }
        Keeper::Case => {
            if let Some(case) = now.case_mut() {
                case.answers.insert(id.clone(), answer);
                case.picking.clear();
            }
        }
    }
    next_question(kb, now, at, effects);
}

/// Adds countries to the ones picked so far; picking one again takes it out.
pub(super) fn add(now: &mut Conversation, id: &QuestionId, codes: Vec<String>) {
    if let Some(case) = now.case_mut() {
        for code in codes {
            match case.picking.iter().position(|c| *c == code) {
                Some(n) => {
                    case.picking.remove(n);
                }
                None => case.picking.push(code),
            }
        }
        case.picking.truncate(40);
    }
    now.place = Place::Question { id: id.clone() };
}

pub(super) fn done(kb: &Kb, now: &mut Conversation, at: &Moment, id: &QuestionId, effects: &mut Vec<Effect>) {
    let picked = now.case_mut().map(|c| std::mem::take(&mut c.picking)).unwrap_or_default();
    if picked.is_empty() {
        now.place = Place::Question { id: id.clone() };
    } else {
        answer(kb, now, at, id, Answer::Countries(picked), effects);
    }
}

/// Goes to the next question of the open case, or to its result.
pub(super) fn next_question(kb: &Kb, now: &mut Conversation, at: &Moment, effects: &mut Vec<Effect>) {
    let today = super::today(kb, now, at);
    let Some(case) = now.case().cloned() else {
        return now.go(Place::Menu);
    };
    let walked = walk::walk(kb, now, &case, today);
    match walked.stop {
        Stop::Question(id) => now.go(Place::Question { id }),
        Stop::Routes => {
            result::pin(kb, now, at, effects);
            now.go(Place::Result);
        }
        Stop::Guide(id) => now.go(Place::Guide { id, page: 0 }),
        Stop::Tree(id) => {
            lead_over(now, walked.asked.last(), id);
            if let Some(case) = now.case().cloned()
                && let Stop::Question(id) = walk::walk(kb, now, &case, today).stop
            {
                now.go(Place::Question { id });
            }
        }
        Stop::Nowhere => gone(now, effects),
    }
}

/// The open case leads into another tree. What led there is asked again when somebody comes back to it; a case about
/// which nothing else was said is not kept.
pub(super) fn lead_over(now: &mut Conversation, last: Option<&QuestionId>, tree: TreeId) {
    let from = now.open;
    if let (Some(case), Some(last)) = (now.case_mut(), last) {
        case.answers.remove(last);
    }
    // Only afterwards can the old case go: its number must not be given again, or Back would ask its questions.
    now.begin(tree);
    now.cases.retain(|c| Some(c.number) != from || !c.answers.is_empty() || !c.results.is_empty());
}
