//! Where a person stands in a tree: derived by walking it through the answers.
//! A question that is gone is dropped; an answer that is no longer valid is asked again, alone. An edit strands nobody.

use super::state::{Answer, Case, Conversation};
use crate::advice::{Matter, Truth};
use crate::kb::{
    Kb,
    case::Case as Facts,
    condition::Condition,
    id::{GuideId, QuestionId, TreeId},
    tree::{Asked, Choosable, Go, Keeper, Question, Tree},
};
use jiff::civil::Date;

/// Where the walk ends.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Stop {
    /// This question is next.
    Question(QuestionId),
    /// All is asked: the routes.
    Routes,
    Guide(GuideId),
    Tree(TreeId),
    /// The tree itself is gone.
    Nowhere,
}

/// A walk through a tree.
#[derive(Clone, Debug)]
pub struct Walk {
    pub stop: Stop,
    /// The questions answered on the way, in order.
    pub asked: Vec<QuestionId>,
    /// The case as far as it is told.
    pub facts: Facts,
    /// How many questions are still to come, at most.
    pub ahead: usize,
}

/// Walks the open case's tree through its answers.
pub fn walk(kb: &Kb, was: &Conversation, case: &Case, today: Date) -> Walk {
    until(kb, was, case, today, None)
}

/// Walks as far as a question, as if it were not answered yet; to the end where the way does not pass it.
pub fn until(kb: &Kb, was: &Conversation, case: &Case, today: Date, stop: Option<&QuestionId>) -> Walk {
    let mut facts = Facts::default();
    let mut asked = Vec::new();
    let Some(tree) = kb.trees.get(&case.tree) else {
        return Walk { stop: Stop::Nowhere, asked, facts, ahead: 0 };
    };
    for (field, value) in &tree.given {
        // As with every answer, the check of the tree proves that it fits.
        let _ = facts.set(field.name(), value);
    }
    let mut id = tree.start.clone();
    // A checked tree has no cycles; the bound keeps the walk total even over one that was not checked.
    for _ in 0..=tree.questions.len() {
        let Some(question) = tree.question(&id) else { break };
        let Some(answer) = answer(was, case, question).filter(|_| stop != Some(&id)) else {
            let ahead = longest(kb, tree, question, &facts, today, tree.questions.len());
            return Walk { stop: Stop::Question(id), asked, facts, ahead };
        };
        fill(&mut facts, question, answer);
        asked.push(id.clone());
        match leads(kb, question, answer, &facts, today) {
            Some(Go::Question(next)) => id = next.value.clone(),
            Some(Go::End(_)) => return Walk { stop: Stop::Routes, asked, facts, ahead: 0 },
            Some(Go::Guide(g)) => return Walk { stop: Stop::Guide(g.value.clone()), asked, facts, ahead: 0 },
            Some(Go::Tree(t)) => return Walk { stop: Stop::Tree(t.value.clone()), asked, facts, ahead: 0 },
            None => break,
        }
    }
    Walk { stop: Stop::Routes, asked, facts, ahead: 0 }
}

/// The valid answer to a question, from the case or the person.
pub fn answer<'a>(was: &'a Conversation, case: &'a Case, question: &Question) -> Option<&'a Answer> {
    let given = match question.of {
        Keeper::Person => was.profile.get(question.fills.as_deref()?),
        Keeper::Case => case.answers.get(&question.id),
    }?;
    valid(question, given).then_some(given)
}

/// Whether an answer fits the question as it is now.
pub fn valid(question: &Question, answer: &Answer) -> bool {
    match (&question.ask, answer) {
        (_, Answer::Unknown) => !question.must,
        (Asked::Choice(options), Answer::Option(id)) => options.iter().any(|o| o.id == *id),
        (Asked::Country, Answer::Country(_)) | (Asked::Date, Answer::Date(_)) => true,
        (Asked::Countries, Answer::Countries(all)) => !all.is_empty(),
        _ => false,
    }
}

/// Puts an answer into the case.
fn fill(facts: &mut Facts, question: &Question, answer: &Answer) {
    // The check of the tree proves that every option's value fits its field; an answer that does not is left out.
    let mut set = |field: &str, value: &str| {
        let _ = facts.set(field, value);
    };
    let own = match answer {
        Answer::Option(_) => chosen(question, answer).and_then(|o| o.value.clone()),
        Answer::Country(code) => Some(code.clone()),
        Answer::Countries(codes) => Some(codes.join(" ")),
        Answer::Date(date) => Some(date.clone()),
        Answer::Unknown => None,
    };
    if let Some((field, value)) = question.fills.as_ref().zip(own) {
        set(field, &value);
    }
    if let Some(also) = chosen(question, answer).and_then(|o| o.also.as_ref()) {
        set(&also.field, &also.value);
    }
}

/// The option that was chosen.
fn chosen<'a>(question: &'a Question, answer: &Answer) -> Option<&'a Choosable> {
    match (&question.ask, answer) {
        (Asked::Choice(options), Answer::Option(id)) => options.iter().find(|o| o.id == *id),
        _ => None,
    }
}

fn leads<'a>(kb: &Kb, question: &'a Question, answer: &Answer, facts: &Facts, today: Date) -> Option<&'a Go> {
    if let Some(go) = chosen(question, answer).and_then(|o| o.go.as_ref()) {
        return Some(go);
    }
    question.next.iter().find(|w| w.when.as_ref().is_none_or(|c| holds(kb, c, facts, today).is_yes())).map(|w| &w.go)
}

fn holds(kb: &Kb, condition: &Condition, facts: &Facts, today: Date) -> Truth {
    Matter::new(&kb.tables, facts, today).judge(condition)
}

/// The longest way to the end from here, leaving out ways that the answers already rule out.
fn longest(kb: &Kb, tree: &Tree, question: &Question, facts: &Facts, today: Date, left: usize) -> usize {
    if left == 0 {
        return 0;
    }
    let ahead = |go: &Go| match go {
        Go::Question(next) => {
            tree.question(&next.value).map_or(0, |next| longest(kb, tree, next, facts, today, left - 1))
        }
        Go::End(_) | Go::Guide(_) | Go::Tree(_) => 0,
    };
    let options = if let Asked::Choice(options) = &question.ask { options.as_slice() } else { &[] };
    let mut most = options.iter().filter_map(|o| o.go.as_ref()).map(ahead).max().unwrap_or(0);
    for way in &question.next {
        let truth = way.when.as_ref().map_or(Truth::Yes, |c| holds(kb, c, facts, today));
        if truth == Truth::No {
            continue;
        }
        most = most.max(ahead(&way.go));
        if truth == Truth::Yes {
            break;
        }
    }
    most + 1
}

/// Drops what cannot be asked any more: answers to questions that are gone, and answers that are no choice any more.
pub fn prune(kb: &Kb, was: &mut Conversation) -> usize {
    let Some(case) = was.case().cloned() else { return 0 };
    let Some(tree) = kb.trees.get(&case.tree) else { return 0 };
    let fits = |id: &QuestionId, answer: &Answer| tree.question(id).is_some_and(|q| valid(q, answer));
    let gone: Vec<QuestionId> =
        case.answers.iter().filter(|(id, answer)| !fits(id, answer)).map(|(id, _)| id.clone()).collect();
    if let Some(case) = was.case_mut() {
        for id in &gone {
            case.answers.remove(id);
        }
    }
    gone.len()
}
