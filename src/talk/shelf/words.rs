//! Words explained: those of an answer, and one word with what it means.

use super::super::{
    act::Act,
    look::Look,
    show::{choice, is_said, nav, topic_name, ui},
    state::Conversation,
};
use crate::{
    kb::{
        Kb,
        guide::Guide,
        id::{GuideId, TermId},
    },
    text::{Choice, Message, Screen},
};

/// The button below a page that uses words of the field.
pub(super) fn button(kb: &Kb, guide: &Guide, page: u8) -> Option<Choice> {
    let any = !kb.shelf.glossary.on_page(&guide.id, page.into()).is_empty();
    any.then(|| choice(ui("words-explained"), &Act::Shelf(Look::Words { guide: guide.id.short(), page })))
}

/// The words of one page of a guide, each to be tapped.
pub(super) fn of_guide(kb: &Kb, was: &Conversation, guide: &GuideId, page: u8) -> Screen {
    let Some(g) = kb.guide_for(&was.office, guide) else { return gone() };
    let mut screen = Screen::of([ui("words-of").saying("question", Message::new(g.key("question")))]);
    for term in kb.shelf.glossary.on_page(guide, page.into()).iter().filter_map(|id| kb.shelf.term(id)) {
        screen.choices.push(choice(Message::new(term.name()), &Act::Shelf(Look::Term { id: term.id.short() })));
    }
    screen.choices.push(choice(ui("back-to-answer"), &Act::Guide { id: g.id.short(), page }));
    screen.nav = nav();
    screen
}

/// One word, what it means, and where to read more.
pub(super) fn term(kb: &Kb, was: &Conversation, id: &TermId) -> Screen {
    let Some(term) = kb.shelf.term(id) else { return gone() };
    let mut screen =
        Screen::of([ui("term-title").saying("name", Message::new(term.name())), Message::new(term.meaning())]);
    // A word that is explained in the person's language leads only to answers in it.
    let said = kb.catalog.has(was.speaks(), &term.meaning());
    if let Some(guide) = kb.guide_for(&was.office, &term.guide).filter(|g| !said || is_said(kb, was, g)) {
        let act = Act::Guide { id: guide.id.short(), page: 0 };
        screen.choices.push(choice(Message::new(guide.key("question")), &act));
    }
    if kb.topic_open(&was.office, &term.topic) {
        screen.choices.push(choice(topic_name(&term.topic), &Act::Topic { id: term.topic.short(), page: 0 }));
    }
    screen.nav = nav();
    screen
}

fn gone() -> Screen {
    Screen { lines: vec![ui("guide-gone")], choices: vec![choice(ui("topics"), &Act::Topics { page: 0 })], nav: nav() }
}
