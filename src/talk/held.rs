//! What an office holds back for now: it is offered nowhere, and whoever stands in the middle of it is told kindly.

use super::{
    act::Act,
    effect::Effect,
    look::Look,
    moment::Moment,
    shelf::Spot,
    show::{choice, nav, ui},
    state::{Conversation, Place},
};
use crate::{
    kb::{Kb, withdrawn::Withdrawn},
    text::{Lang, Screen},
};

/// The screen in the place of what is held back; none where nothing is.
pub fn screen(kb: &Kb, was: &Conversation, at: &Moment) -> Option<Screen> {
    let here = at.seated(&was.office);
    let held = &here.withdrawn;
    if held.is_empty() {
        return None;
    }
    let line = match &was.place {
        Place::Topic { id, .. } => held.topics.contains(id).then_some("held"),
        Place::Guide { id, .. } | Place::Sources { id } | Place::Shelf(Spot::Words { guide: id, .. }) => {
            held.guide(kb, id).then_some("held")
        }
        Place::Question { .. } | Place::WhichDate { .. } | Place::Result | Place::Why { .. } | Place::Answers => {
            was.case().is_some_and(|c| held.tree(kb, &c.tree)).then_some("held-case")
        }
        _ => None,
    }?;
    let choices = vec![choice(ui("topics"), &Act::Topics { page: 0 }), choice(ui("talk-to-person"), &Act::Person)];
    Some(Screen { lines: vec![ui(line)], choices, nav: nav() })
}

/// The screen without buttons that lead to what is held back.
pub fn without(kb: &Kb, was: &Conversation, at: &Moment, mut screen: Screen) -> Screen {
    let here = at.seated(&was.office);
    let held = &here.withdrawn;
    if !held.is_empty() {
        screen.choices.retain(|c| Act::decode(&c.code).is_none_or(|act| !leads_to(kb, held, &act)));
    }
    screen
}

fn leads_to(kb: &Kb, held: &Withdrawn, act: &Act) -> bool {
    match act {
        Act::Speak(lang) => held.languages.contains(lang),
        Act::Topic { id, .. } => kb.topic_of(id).is_some_and(|t| held.topics.contains(t)),
        Act::Tree { id } => kb.tree_of(id).is_some_and(|t| held.tree(kb, t)),
        Act::Guide { id, page: 0 } | Act::Shelf(Look::Words { guide: id, .. }) => {
            kb.guide_of(id).is_some_and(|g| held.guide(kb, g))
        }
        _ => false,
    }
}

/// A language that is held back is answered in English until it is offered again; the person is told once.
pub fn language(kb: &Kb, now: &mut Conversation, at: &Moment, effects: &mut Vec<Effect>) {
    let here = at.seated(&now.office);
    let held = &here.withdrawn.languages;
    match (now.lang, now.waits_for) {
        (Some(lang), _) if held.contains(&lang) => {
            now.waits_for = Some(lang);
            now.lang = Some(Lang::EN);
            let name = kb.catalog.plain(lang, "meta#name").unwrap_or_else(|| lang.to_string());
            effects.insert(0, Effect::Tell(Screen::of([ui("held-language").text("name", name)])));
        }
        (_, Some(lang)) if !held.contains(&lang) => {
            now.lang = Some(lang);
            now.waits_for = None;
        }
        _ => {}
    }
}
