//! The result of a case: what to do in which order, why, until when, what is closed and why, what to beware of.

use super::{
    act::Act,
    ask, check_up,
    due::{counted, date, dates, key_of},
    effect::Effect,
    fees,
    moment::Moment,
    shelf,
    show::{choice, is_said, nav, ui},
    state::{Conversation, Pinned},
    walk,
};
use crate::{
    advice::{self, Advice, Because, Open, cost, explain},
    kb::{
        Kb,
        clash::clashes,
        field::Field,
        id::{RouteId, TopicId, short},
        route::{Route, Source},
        tree::{Question, Tree},
        when::AsOf,
    },
    text::{Arg, Message, Screen},
};
use std::collections::BTreeSet;

/// How many routes are told in full; the others by name.
const IN_FULL: usize = 2;

/// How many programmes a screen names; the page to take away has them all.
const HELP_ON_SCREEN: usize = 3;

/// The advice for the open case today.
pub(super) fn advise(kb: &Kb, was: &Conversation, at: &Moment) -> Option<Advice> {
    let case = was.case()?;
    let today = super::today(kb, was, at);
    let facts = walk::walk(kb, was, case, today).facts;
    Some(advice::advise(&kb.tables, &kb.routes, &facts, today))
}

/// The official fees of a route for the open case, where it says enough.
pub fn fees_of(kb: &Kb, was: &Conversation, at: &Moment, route: &RouteId) -> Option<cost::Estimate> {
    let today = super::today(kb, was, at);
    let facts = walk::walk(kb, was, was.case()?, today).facts;
    cost::of_route(&kb.tables, route, &facts, today)
}

/// The programmes that may help this person with a route.
pub fn help_with(kb: &Kb, was: &Conversation, at: &Moment, route: &RouteId) -> Vec<cost::Support> {
    let today = super::today(kb, was, at);
    let Some(case) = was.case() else { return Vec::new() };
    cost::support(&kb.tables, route, &walk::walk(kb, was, case, today).facts, today)
}

/// Pins what was found with the knowledge it rests on.
pub fn pin(kb: &Kb, now: &mut Conversation, at: &Moment, effects: &mut Vec<Effect>) {
    let Some(found) = advise(kb, now, at) else { return };
    // A check-up suggests no routes: its result rests on the answers alone.
    let found = if check_up::is_open(kb, now) { Advice::default() } else { found };
    let on = super::today(kb, now, at);
    let pinned =
        Pinned { revision: kb.revision.clone(), on, routes: found.routes.into_iter().map(|o| o.route).collect() };
    if let Some(case) = now.case_mut() {
        if case.results.last().is_none_or(|last| *last != pinned) {
            case.results.push(pinned);
            if case.results.len() > 5 {
                case.results.remove(0);
            }
        }
        effects.push(Effect::Audit { kind: "result", detail: case.tree.to_string() });
    }
}

/// The topic of the best route, so that the right adviser is offered.
pub fn topic_of_result(kb: &Kb, was: &Conversation, _at: &Moment) -> Option<TopicId> {
    let best = was.case()?.results.last()?.routes.first()?;
    let best = was.case()?.results.last()?.routes.iter().find(|r| r.as_str() != "search-first").unwrap_or(best);
    kb.routes.get(best.as_str()).map(|r| r.rule.topic.value.clone())
}

/// A text of a route.
pub fn route_text(route: &RouteId, what: &str) -> Message {
    Message::new(format!("routes/{route}#{what}"))
}

/// A route that is closed, and why.
pub fn closed(route: &RouteId, why: Message) -> Message {
    ui("closed").saying("name", route_text(route, "name")).saying("why", why)
}

/// The advice's own messages, in the form the renderer knows.
pub fn message(told: &advice::Message) -> Message {
    let key = match told.attribute {
        Some(a) => format!("{}#{}.{a}", told.file, told.id),
        None => format!("{}#{}", told.file, told.id),
    };
    let mut m = Message::new(key);
    for (name, arg) in &told.args {
        m = match arg {
            advice::Arg::Places(places) => {
                m.with(*name, Arg::List(places.iter().map(|p| ask::country_name(p.as_str())).collect()))
            }
            advice::Arg::Date(d) => m.with(*name, Arg::Date(*d)),
        };
    }
    m
}

/// The result screen.
pub fn screen(kb: &Kb, was: &Conversation, at: &Moment) -> Screen {
    if let Some(screen) = check_up::screen(kb, was) {
        return screen;
    }
    let Some(found) = advise(kb, was, at) else {
        return Screen { lines: vec![ui("no-cases")], choices: vec![choice(ui("my-cases"), &Act::Cases)], nav: nav() };
    };
    let today = super::today(kb, was, at);
    let mut screen = Screen::of([ui("result-title")]);
    screen.lines.extend(told_answers(kb, was, at));
    screen.lines.extend(clashing(kb, was, at));
    screen.lines.extend(changed(was));
    if found.routes.is_empty() {
        screen.lines.push(ui("result-none"));
    }
    for (n, open) in found.routes.iter().take(IN_FULL).enumerate() {
        screen.lines.push(
            ui("result-route")
                .with("n", Arg::Count(i64::try_from(n + 1).unwrap_or(1)))
                .saying("name", route_text(&open.route, "name"))
                .saying("what", route_text(&open.route, "what")),
        );
        screen.lines.extend(reasons(&open.because).into_iter().take(2));
        screen.lines.extend(dates(open, today).into_iter().take(2));
        if n == 0 {
            screen.lines.extend(first_step(open));
            screen.lines.push(route_text(&open.route, "time"));
        }
    }
    if found.routes.len() > IN_FULL {
        let rest = found.routes.iter().skip(IN_FULL).map(|o| route_text(&o.route, "name")).collect();
        screen.lines.push(ui("also-fits").with("routes", Arg::List(rest)));
    }
    for warning in found.warnings.iter().take(5) {
        screen.lines.push(ui("warning").saying("text", message(&warning.message())));
        for detail in warning.detail_messages().iter().take(3) {
            screen.lines.push(message(detail));
        }
    }
    for closed in found.closed.iter().take(3) {
        if let Some(why) = closed.because.first() {
            screen.lines.push(self::closed(&closed.route, message(&why.message())));
        }
    }
    if let Some(source) =
        found.routes.first().and_then(|o| kb.routes.get(o.route.as_str())).and_then(|r| r.rule.sources.first())
    {
        screen.lines.push(self::source(source));
    }
    screen.lines.push(ui("result-foot").with("date", Arg::Date(today)));
    for open in found.routes.iter().take(3) {
        screen.choices.push(choice(
            ui("why-route").saying("name", route_text(&open.route, "name")),
            &Act::Why { route: open.route.short() },
        ));
    }
    screen.choices.push(choice(ui("book-adviser"), &Act::Book { topic: None }));
    screen.choices.push(choice(ui("change-answers"), &Act::Answers));
    screen.choices.push(choice(ui("take-away"), &Act::TakeAway));
    screen.choices.push(shelf::country_button(was));
    screen.nav = nav();
    screen
}

/// “You told me …”: the answers a result rests on.
pub fn told_answers(kb: &Kb, was: &Conversation, at: &Moment) -> Vec<Message> {
    let Some((case, tree)) = was.case().and_then(|c| Some((c, kb.trees.get(&c.tree)?))) else { return Vec::new() };
    let on_the_way = walk::walk(kb, was, case, super::today(kb, was, at)).asked;
    let said: Vec<Message> = tree
        .questions
        .iter()
        .filter(|q| on_the_way.contains(&q.id))
        .filter_map(|q| told_line(kb, was, tree, q))
        .collect();
    if said.is_empty() {
        return said;
    }
    // One paragraph: the lines stand under one another.
    vec![ui("you-told").with("answers", Arg::Lines(said))]
}

fn told_line(kb: &Kb, was: &Conversation, tree: &Tree, q: &Question) -> Option<Message> {
    let answer = walk::answer(was, was.case()?, q).filter(|a| **a != super::state::Answer::Unknown)?;
    Some(
        ui("told-line")
            .saying("question", ask::short_question(kb, tree, q))
            .saying("answer", ask::said(tree, q, answer)),
    )
}

pub fn reasons(because: &[Because]) -> Vec<Message> {
    because.iter().map(|b| ui("because").saying("reason", message(&b.message()))).collect()
}

/// The age of a source as a date; one without a date withholds the line's end rather than inventing one.
pub fn as_of(age: &AsOf) -> Arg {
    match age {
        AsOf::Undated => Arg::Unknown,
        AsOf::On(loose) => ask::loose(&loose.to_string()),
    }
}

/// What a route rests on, with its date.
pub fn source(source: &Source) -> Message {
    ui("source-plain")
        .text("basis", source.basis.clone())
        .code("page", source.official.clone())
        .with("date", as_of(&source.as_of))
}

/// The answers that alone decide how a route stands; whatever the others are, it stays so.
fn decided_by(kb: &Kb, was: &Conversation, at: &Moment, route: &Route) -> Option<Message> {
    let case = was.case()?;
    let tree = kb.trees.get(&case.tree)?;
    let today = super::today(kb, was, at);
    let walked = walk::walk(kb, was, case, today);
    let why = explain::sufficient(&kb.tables, route, &walked.facts, today);
    let said = tree.questions.iter().filter(|q| {
        walked.asked.contains(&q.id)
            && q.fills.as_deref().and_then(Field::parse).is_some_and(|f| why.fields.contains(&f))
    });
    let lines: Vec<Message> = said.filter_map(|q| told_line(kb, was, tree, q)).collect();
    (!lines.is_empty()).then(|| ui("decided-by").with("answers", Arg::Lines(lines)))
}

/// Answers that do not fit together, and what was made of them.
fn clashing(kb: &Kb, was: &Conversation, at: &Moment) -> Vec<Message> {
    let today = super::today(kb, was, at);
    let Some(case) = was.case() else { return Vec::new() };
    clashes(&walk::walk(kb, was, case, today).facts, today).into_iter().map(|c| ui(c.key())).collect()
}

/// What the last change of an answer opened and closed.
fn changed(was: &Conversation) -> Vec<Message> {
    let Some([.., before, after]) = was.case().map(|c| c.results.as_slice()) else { return Vec::new() };
    let names = |of: &[RouteId], not_in: &[RouteId]| -> Vec<Message> {
        of.iter().filter(|r| !not_in.contains(r)).map(|r| route_text(r, "name")).collect()
    };
    let gained = names(&after.routes, &before.routes);
    let lost = names(&before.routes, &after.routes);
    [("changed-gained", gained), ("changed-lost", lost)]
        .into_iter()
        .filter(|(_, routes)| !routes.is_empty())
        .map(|(key, routes)| ui(key).with("routes", Arg::List(routes)))
        .collect()
}

fn first_step(open: &Open) -> Option<Message> {
    let first = open.steps.first()?;
    Some(ui("first-step").saying("step", route_text(&open.route, &format!("next-{first}"))))
}

/// The steps that this person still has before them, numbered.
pub fn steps(open: &Open) -> impl Iterator<Item = Message> {
    open.steps.iter().zip(1i64..).map(|(step, n)| {
        ui("step-line").with("n", Arg::Count(n)).saying("step", route_text(&open.route, &format!("next-{step}")))
    })
}

/// Why a route, in full: reasons, all steps, dates, how long it takes, the risk, what it rests on.
pub fn why(kb: &Kb, was: &Conversation, at: &Moment, route: &RouteId) -> Screen {
    let today = super::today(kb, was, at);
    let found = advise(kb, was, at).unwrap_or_default();
    let Some(rule) = kb.routes.get(route.as_str()) else { return screen(kb, was, at) };
    let mut screen =
        Screen::of([ui("route-title").saying("name", route_text(route, "name")), route_text(route, "what")]);
    let open = found.routes.iter().find(|o| o.route == *route);
    if let Some(open) = open {
        screen.lines.extend(reasons(&open.because));
        screen.lines.extend(decided_by(kb, was, at, rule));
        screen.lines.extend(steps(open));
        for d in &open.deadlines {
            screen.lines.push(date(d, today));
            screen.lines.push(counted(d));
        }
        if let Some(found) = fees_of(kb, was, at, route) {
            screen.lines.extend(fees::in_short(&found));
        }
        screen.lines.extend(fees::help(&help_with(kb, was, at, route), HELP_ON_SCREEN));
        screen.lines.push(route_text(route, "time"));
        screen.lines.push(route_text(route, "risk"));
    } else if let Some(closed) = found.closed.iter().find(|c| c.route == *route) {
        screen.lines.extend(closed.because.iter().map(|b| message(&b.message())));
        screen.lines.extend(decided_by(kb, was, at, rule));
    }
    screen.lines.extend(rule.rule.sources.iter().map(source));
    screen.lines.push(ui("not-advice"));
    if let Some(open) = open {
        // Two offices may end on one day: a second button would read the same, and one reminder is enough.
        let mut days = BTreeSet::new();
        for d in open.deadlines.iter().filter(|d| d.safe > today && days.insert(d.safe)).take(2) {
            screen.choices.push(choice(
                ui("remind-me").with("date", Arg::Date(d.safe)),
                &Act::Remind { route: route.short(), rule: short(&key_of(d)) },
            ));
        }
    }
    let guides = rule.rule.guides.iter().filter_map(|g| kb.guide_for(&was.office, &g.value));
    for guide in guides.filter(|g| is_said(kb, was, g)).take(3) {
        screen.choices.push(choice(Message::new(guide.key("question")), &Act::Guide { id: guide.id.short(), page: 0 }));
    }
    screen.choices.push(choice(ui("book-adviser"), &Act::Book { topic: Some(rule.rule.topic.value.short()) }));
    screen.choices.push(choice(ui("to-result"), &Act::Result));
    screen.nav = nav();
    screen
}
