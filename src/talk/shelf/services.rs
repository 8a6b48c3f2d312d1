//! Free and reduced help: by kind, those of the person's country first; each with its page, and how sure it is.

use super::super::{
    act::Act,
    look::Look,
    show::{choice, nav, paged, ui},
    state::Conversation,
};
use super::Offer;
use crate::{
    kb::{
        Kb,
        guide::Guide,
        id::ServiceId,
        place::Code,
        service::{Kind, Service, State},
    },
    text::{Arg, Choice, Message, Screen},
};

pub(super) fn kind_name(kind: Kind) -> Message {
    Message::new(format!("services#kind-{}", kind.id()))
}

/// The button below a guide that speaks of help.
pub(super) fn button(kb: &Kb, guide: &Guide) -> Option<Choice> {
    let kind = *kb.shelf.services.guides.get(&guide.id)?;
    Some(choice(ui("help-of-kind").saying("kind", kind_name(kind)), &Act::Shelf(Look::Kind { kind, page: 0 })))
}

/// A service by its name, to be tapped.
pub(super) fn entry(service: &Service) -> (Message, Act) {
    (Message::new(service.key("name")), Act::Shelf(Look::Service { id: service.id.short() }))
}

/// The services of one kind, or the kinds to choose from.
pub(super) fn list(kb: &Kb, was: &Conversation, of: &Offer, page: u8) -> Screen {
    let home = super::super::home(was).and_then(Code::parse);
    let mut screen = match of {
        Offer::Kinds => {
            let mut screen = Screen::of([ui("help-which")]);
            let acts: Vec<_> = Kind::ALL.map(|k| (kind_name(k), Act::Shelf(Look::Kind { kind: k, page: 0 }))).to_vec();
            paged(&mut screen, &acts, &[], page, |page| Act::Shelf(Look::Kinds { page }));
            screen
        }
        Offer::Kind(kind) => {
            let mut screen = Screen::of([ui("help-list").saying("kind", kind_name(*kind))]);
            let mut all: Vec<&Service> = open(kb).filter(|s| s.kinds.contains(kind)).collect();
            // What is meant for the person's country first, then what everybody may use; the rest by its country.
            all.sort_by_key(|s| match home {
                Some(home) if s.is_of(home, &kb.tables) => 0,
                _ if s.world => 1,
                _ => 2,
            });
            if home.is_some() {
                all.retain(|s| s.world || home.is_some_and(|h| s.is_of(h, &kb.tables)));
            }
            let acts: Vec<_> = all.into_iter().map(entry).collect();
            paged(&mut screen, &acts, &[], page, |page| Act::Shelf(Look::Kind { kind: *kind, page }));
            screen
        }
        Offer::World => {
            let mut screen = Screen::of([ui("help-world")]);
            let acts: Vec<_> = open(kb).filter(|s| s.world).map(entry).collect();
            paged(&mut screen, &acts, &[], page, |page| Act::Shelf(Look::World { page }));
            screen
        }
    };
    screen.choices.push(super::country::button(was));
    screen.nav = nav();
    screen
}

/// The services that can still be used.
pub(super) fn open(kb: &Kb) -> impl Iterator<Item = &Service> {
    kb.shelf.services.all.iter().filter(|s| s.state != State::Ended)
}

/// One service: what it offers, for whom, whether it can be counted on, and its page.
pub(super) fn one(kb: &Kb, id: &ServiceId) -> Screen {
    let Some(service) = kb.shelf.service(id) else {
        let all = choice(ui("help-all"), &Act::Shelf(Look::Kinds { page: 0 }));
        return Screen { lines: vec![ui("help-gone")], choices: vec![all], nav: nav() };
    };
    let text = |part: &str| Message::new(service.key(part));
    let mut screen = Screen::of([ui("help-title").saying("name", text("name")), text(""), text("who")]);
    match service.state {
        State::Open => {}
        State::Check => screen.lines.push(ui("help-check")),
        State::Ended => screen.lines.push(ui("help-ended")),
    }
    let seen = |message: Message| message.with("date", super::super::result::as_of(&service.as_of));
    let of = if let [one] = service.of.as_slice() { Some(one.as_str()) } else { None };
    screen.lines.push(match &service.page {
        Some(page) => seen(ui("help-page").code("page", page.clone())),
        None => {
            seen(ui("help-no-page").with("page", super::country::directory(kb, of).map_or(Arg::Unknown, Arg::Code)))
        }
    });
    if let Some(code) = of.and_then(|code| code.as_bytes().try_into().ok()) {
        screen.choices.push(choice(ui("country-help-button"), &Act::Shelf(Look::Country { code })));
    }
    if let Some(kind) = service.kinds.first() {
        let more = ui("help-of-kind").saying("kind", kind_name(*kind));
        screen.choices.push(choice(more, &Act::Shelf(Look::Kind { kind: *kind, page: 0 })));
    }
    let topic = crate::kb::id::TopicId::new("costs-support").short();
    screen.choices.push(choice(ui("book-about"), &Act::Book { topic: Some(topic) }));
    screen.nav = nav();
    screen
}
