//! The result of the check-up: the level, how each function stands, and what to do next, in order and with reasons.

use super::{
    act::Act,
    ask,
    moment::Moment,
    result::told_answers,
    show::{choice, nav, ui},
    state::{Answer, Case, Conversation},
};
use crate::{
    advice::check_up::{CheckedUp, Given, Stand, check_up},
    kb::{Kb, check_up::CheckUp, id::QuestionId, tree::Tree},
    text::{Arg, Message, Screen},
};

/// The rules and the open case, where that case is a check-up.
fn open<'a>(kb: &'a Kb, was: &'a Conversation) -> Option<(&'a CheckUp, &'a Case, &'a Tree)> {
    let (rules, case) = (kb.shelf.check_up.as_ref()?, was.case()?);
    (case.tree == rules.tree.value).then_some((rules, case, kb.trees.get(&case.tree)?))
}

/// Whether the open case is a check-up.
pub fn is_open(kb: &Kb, was: &Conversation) -> bool {
    open(kb, was).is_some()
}

fn judged<'a>(rules: &'a CheckUp, case: &Case) -> Option<CheckedUp<'a>> {
    let given: Given = case
        .answers
        .iter()
        .filter_map(|(q, a)| if let Answer::Option(option) = a { Some((q.clone(), option.clone())) } else { None })
        .collect();
    check_up(rules, &given)
}

fn text(id: &str) -> Message {
    Message::new(format!("check-up#{id}"))
}

/// The result screen; none where the open case is no check-up.
pub fn screen(kb: &Kb, was: &Conversation) -> Option<Screen> {
    let (rules, case, tree) = open(kb, was)?;
    let found = judged(rules, case)?;
    let mut screen = Screen::of([ui("result-title")]);
    screen.lines.extend(level(&found));
    screen.lines.push(ui("check-up-next"));
    for (n, (action, because)) in found.actions.iter().enumerate() {
        screen.lines.push(to_do(kb, case, tree, n, &action.id.value, because));
        let guide = Act::Guide { id: action.guide.value.short(), page: 0 };
        screen.choices.push(choice(text(&action.id.value), &guide));
    }
    screen.lines.push(ui("not-advice"));
    screen.choices.push(choice(ui("book-adviser"), &Act::Book { topic: Some(tree.topic.short()) }));
    screen.choices.push(choice(ui("change-answers"), &Act::Answers));
    screen.choices.push(choice(ui("take-away"), &Act::TakeAway));
    screen.nav = nav();
    Some(screen)
}

/// The level, what it means, and each function with how it stands.
fn level(found: &CheckedUp<'_>) -> Vec<Message> {
    let functions = found
        .functions
        .iter()
        .map(|(function, stand)| {
            let stand = match stand {
                Stand::None => "stand-none",
                Stand::Some => "stand-some",
                Stand::Good => "stand-good",
                Stand::Apart => "stand-apart",
            };
            let name = text(&format!("function-{}", function.id()));
            ui("check-up-function").saying("name", name).saying("stand", text(stand))
        })
        .collect();
    let level = &found.level.id;
    vec![
        ui("check-up-level").saying("level", text(&format!("level-{level}"))),
        text(&format!("level-{level}.about")),
        ui("check-up-functions").with("functions", Arg::Lines(functions)),
    ]
}

/// One thing to do, why, and the answer that led to it.
fn to_do(kb: &Kb, case: &Case, tree: &Tree, n: usize, id: &str, because: &[&QuestionId]) -> Message {
    let said = because.iter().find_map(|q| {
        let (question, answer) = (tree.question(q)?, case.answers.get(*q)?);
        let question_name = ask::short_question(kb, tree, question);
        Some(ui("told-line").saying("question", question_name).saying("answer", ask::said(tree, question, answer)))
    });
    ui("check-up-action")
        .with("n", Arg::Count(i64::try_from(n + 1).unwrap_or(1)))
        .saying("name", text(id))
        .saying("why", text(&format!("{id}.why")))
        .with("said", said.map_or(Arg::Unknown, |m| Arg::Say(Box::new(m))))
}

/// The result as headings and lines, to be taken away; none where the open case is no check-up.
pub fn sections(kb: &Kb, was: &Conversation, at: &Moment) -> Option<Vec<(Message, Vec<Message>)>> {
    let (rules, case, tree) = open(kb, was)?;
    let found = judged(rules, case)?;
    let to_do = |(n, (action, because)): (usize, &(&crate::kb::check_up::Action, Vec<&QuestionId>))| {
        to_do(kb, case, tree, n, &action.id.value, because)
    };
    Some(vec![
        (ui("result-title"), level(&found)),
        (ui("check-up-next"), found.actions.iter().enumerate().map(to_do).collect()),
        (ui("page-rests-on"), told_answers(kb, was, at)),
        (ui("not-advice"), vec![ui("not-yet-checked")]),
    ])
}
