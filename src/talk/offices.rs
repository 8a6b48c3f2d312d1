//! Several offices in one service: which one the person is with, and the way to another. Answers, cases and meetings
//! stay; a place in a queue and the wait for a free time belong to the office they were asked of, and end.

use super::{
    act::Act,
    effect::Effect,
    handover,
    moment::Moment,
    obey,
    show::{choice, nav, ui},
    state::{Conversation, Place},
    waitlist,
};
use crate::{
    kb::{
        Kb,
        id::{OfficeId, Short},
        office::Office,
    },
    text::{Choice, Message, Screen},
};

/// The offices that serve here beside the one the person is with; that of their own country first.
fn others<'a>(kb: &'a Kb, was: &Conversation, at: &Moment) -> Vec<&'a Office> {
    let home = super::home(was);
    let mut all: Vec<&Office> =
        at.offices.iter().filter(|o| o.office != was.office).filter_map(|o| kb.office(&o.office)).collect();
    all.sort_by_key(|o| o.country.is_none() || o.country.as_deref() != home);
    all
}

fn name(office: &Office) -> Message {
    Message::new(office.key("name"))
}

/// What stands with "talk to a person" where several offices serve: the one of the person's country, and the way to all.
pub(super) fn on_person(kb: &Kb, was: &Conversation, at: &Moment, screen: &mut Screen) {
    let others = others(kb, was, at);
    let Some(first) = others.first() else { return };
    if first.country.is_some() && first.country.as_deref() == super::home(was) {
        screen.lines.push(ui("office-at-home").saying("office", name(first)));
    }
    screen.choices.push(choice(ui("other-office"), &Act::Offices));
}

/// The office the person is with, and the others.
pub(super) fn screen(kb: &Kb, was: &Conversation, at: &Moment) -> Screen {
    let mut screen = Screen::default();
    if let Some(office) = kb.office(&was.office) {
        screen.lines.push(ui("office-now").saying("office", name(office)));
    }
    screen.lines.push(ui("office-stays"));
    let button = |o: &Office| -> Choice { choice(name(o), &Act::Office { id: o.id.short() }) };
    screen.choices = others(kb, was, at).into_iter().map(button).collect();
    screen.nav = nav();
    screen
}

/// Goes to another office; none when no such office serves here.
pub(super) fn choose(kb: &Kb, now: &mut Conversation, at: &Moment, id: Short, effects: &mut Vec<Effect>) -> Option<()> {
    let office = at.offices.iter().map(|o| &o.office).find(|o| o.short() == id)?;
    kb.office(office)?;
    go(now, office, effects);
    // Who came by a link meets the office's menu; who looked for another office, how it is reached.
    let to = if now.place == Place::Offices { Place::Person } else { Place::Menu };
    now.trail.retain(|p| !matches!(p, Place::Offices | Place::Person));
    now.place = Place::Menu;
    now.go(to);
    Some(())
}

/// Whoever was with an office that no longer serves goes on with the first one.
pub(super) fn gone(now: &mut Conversation, at: &Moment, effects: &mut Vec<Effect>) {
    if let Some(first) = at.offices.first().filter(|_| !serves(at, &now.office)) {
        go(now, &first.office, effects);
    }
}

/// Whether an office serves here.
pub(super) fn serves(at: &Moment, office: &OfficeId) -> bool {
    at.offices.iter().any(|o| o.office == *office)
}

/// The person is with this office from now on.
pub(super) fn go(now: &mut Conversation, office: &OfficeId, effects: &mut Vec<Effect>) {
    if now.office == *office {
        return;
    }
    handover::leave(now, effects);
    waitlist::leave(now, effects);
    obey::release(now, effects);
    now.draft = None;
    now.office = office.clone();
    // Their times and bookings in progress were of the other office.
    now.trail.retain(|p| !p.is_of_booking() && !matches!(p, Place::Waiting | Place::Card));
}
