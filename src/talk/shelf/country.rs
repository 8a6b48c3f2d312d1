//! The page of a country: where its office is found, which other office works for it, and the free help there.

use super::super::{
    act::Act,
    ask::{country_name, guesses},
    look::Look,
    moment::Moment,
    show::{choice, nav, ui},
    state::Conversation,
};
use super::services;
use crate::{
    kb::{
        Kb,
        place::{Code, Place},
        value::Value,
    },
    text::{Arg, Choice, Screen},
};

/// How many services of a country stand on its page.
const SERVICES: usize = 6;

pub(super) fn letters(code: &str) -> [u8; 2] {
    code.as_bytes().try_into().unwrap_or(*b"**")
}

/// The button to the person's own country, or to the question which one that is.
pub(super) fn button(was: &Conversation) -> Choice {
    let look = super::super::home(was).map_or(Look::WhichCountry, |code| Look::Country { code: letters(code) });
    choice(ui("country-help-button"), &Act::Shelf(look))
}

/// WIPO's page of a country, where the address of every office is kept; its list of countries without one.
pub(super) fn directory(kb: &Kb, code: Option<&str>) -> Option<String> {
    let country = code.filter(|c| Code::parse(c).is_some_and(|c| !c.is_regional()));
    match country {
        Some(code) => kb.tables.official("country").map(|page| format!("{page}{code}")),
        None => kb.tables.official("national").map(str::to_owned),
    }
}

/// Which country is meant?
pub(super) fn which(kb: &Kb, was: &Conversation) -> Screen {
    let mut screen = Screen::of([ui("country-which"), ui("type-country")]);
    for code in guesses(kb, was, &[]).into_iter().filter(|c| Code::parse(c).is_some_and(|c| !c.is_regional())) {
        let label = ui("country-pick").saying("country", country_name(&code));
        screen.choices.push(choice(label, &Act::Shelf(Look::Country { code: letters(&code) })));
    }
    screen.nav = nav();
    screen
}

/// The page of a country. Nobody is recommended by name: the office keeps the lists.
pub(super) fn page(kb: &Kb, was: &Conversation, at: &Moment, code: &str) -> Screen {
    let Some(place) = Code::parse(code) else { return which(kb, was) };
    let today = super::super::today(kb, was, at);
    let mut screen = Screen::of([ui("country-title").saying("country", country_name(code))]);
    // The office's own page only where its source was seen; WIPO's directory is kept up by the offices themselves.
    let own = kb.tables.fact("right/ip-office-url", &Place::Code(place), today).filter(|f| f.verified);
    if let Some(Value::Word(page)) = own.map(|f| f.value) {
        screen.lines.push(ui("country-office").code("page", page));
    }
    if let Some(page) = directory(kb, Some(code)) {
        screen.lines.push(ui("country-directory").code("page", page));
    }
    let mut regional: Vec<Code> =
        kb.tables.regions.rows().iter().filter(|r| kb.tables.regions.has(r.office, place)).map(|r| r.office).collect();
    regional.sort_unstable();
    regional.dedup();
    if !regional.is_empty() {
        let names = regional.iter().map(|o| country_name(o.as_str())).collect();
        screen.lines.push(ui("country-regional").with("offices", Arg::List(names)));
    }
    if let Some(page) = kb.tables.official("centres") {
        screen.lines.push(ui("country-centres").code("page", page));
    }
    screen.lines.push(ui("country-associations"));
    let mut here: Vec<_> = services::open(kb).filter(|s| !s.world && s.is_of(place, &kb.tables)).collect();
    // The country's own before what it shares with others.
    here.sort_by_key(|s| s.of != [place]);
    for (label, act) in here.into_iter().map(services::entry).take(SERVICES) {
        screen.choices.push(choice(label, &act));
    }
    screen.lines.push(ui(if screen.choices.is_empty() { "country-help-none" } else { "country-help" }));
    screen.choices.push(choice(ui("help-world-button"), &Act::Shelf(Look::World { page: 0 })));
    if kb.shelf.stories.iter().any(|s| s.country == Some(place)) {
        screen.choices.push(choice(ui("stories"), &Act::Shelf(Look::From { country: letters(code), page: 0 })));
    }
    screen.choices.push(choice(ui("systems-button"), &Act::Shelf(Look::Systems { code: letters(code) })));
    screen.choices.push(choice(ui("country-other"), &Act::Shelf(Look::WhichCountry)));
    screen.nav = nav();
    screen
}
