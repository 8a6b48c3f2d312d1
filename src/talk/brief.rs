//! What an adviser reads before a meeting: the way the person came, their answers, and what came of them with the
//! reasons. All of it is ours (questions, options, routes); nothing that was typed is in it.

use super::{
    due::date,
    moment::Moment,
    result::{advise, closed, message, reasons, route_text, told_answers},
    show::topic_name,
    state::Conversation,
};
use crate::{
    kb::{Kb, id::GuideId},
    text::Message,
};

/// A route as the adviser reads it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Suggested {
    pub name: Message,
    /// Why, and until when.
    pub why: Vec<Message>,
}

/// The brief of a case.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Brief {
    /// The tree, the topics and the guides on the way.
    pub path: Vec<Message>,
    pub answers: Vec<Message>,
    pub routes: Vec<Suggested>,
    /// What is not open, and why.
    pub closed: Vec<Message>,
    pub warnings: Vec<Message>,
}

/// The brief of the case with this number, as things stand today. `path` is what was noted when the time was kept.
pub fn brief(kb: &Kb, was: &Conversation, at: &Moment, matter: i64, path: &str) -> Brief {
    let mut of_case = was.clone();
    of_case.open = u16::try_from(matter).ok().filter(|n| *n > 0);
    let mut out = Brief::default();
    if let Some(case) = of_case.case() {
        out.path.push(Message::new(format!("trees/{}#name", case.tree)));
        out.answers = told_answers(kb, &of_case, at);
    }
    out.path.extend(path.split(' ').filter_map(|step| read(kb, step)));
    // Without a result the person has not come to the end; then nothing is suggested.
    let done = of_case.case().is_some_and(|c| c.results.last().is_some_and(|r| !r.routes.is_empty()));
    let Some(found) = advise(kb, &of_case, at).filter(|_| done) else { return out };
    let today = super::today(kb, was, at);
    for open in &found.routes {
        let mut why = reasons(&open.because);
        why.extend(open.deadlines.iter().map(|d| date(d, today)));
        out.routes.push(Suggested { name: route_text(&open.route, "name"), why });
    }
    for shut in &found.closed {
        if let Some(why) = shut.because.first() {
            out.closed.push(closed(&shut.route, message(&why.message())));
        }
    }
    out.warnings = found.warnings.iter().map(|w| message(&w.message())).collect();
    out
}

/// One step of the way: a topic's name, or a guide's question.
fn read(kb: &Kb, step: &str) -> Option<Message> {
    let (kind, id) = step.split_once(':')?;
    match kind {
        "topic" => kb.topics.iter().find(|t| t.as_str() == id).map(topic_name),
        "guide" => kb.guides.get(&GuideId::new(id)).map(|g| Message::new(g.key("question"))),
        _ => None,
    }
}
