//! Which international systems a country belongs to, each by the date of its list.

use super::super::{
    act::Act,
    ask::country_name,
    look::Look,
    moment::Moment,
    show::{choice, nav, ui},
    state::Conversation,
};
use super::country;
use crate::{
    kb::{
        Kb,
        id::GuideId,
        membership::{Membership, Treaty},
        place::Code,
        when::AsOf,
    },
    text::{Arg, Message, Screen},
};
use jiff::civil::Date;
use std::collections::BTreeMap;

/// The systems people ask for, each with its name in the texts. Whoever is bound by the older Hague act alone is a member
/// through OAPI.
const SYSTEMS: [(Treaty, &str); 6] = [
    (Treaty::Pct, "system-pct"),
    (Treaty::Madrid, "system-madrid"),
    (Treaty::Hague1999, "system-hague"),
    (Treaty::LisbonGeneva, "system-lisbon"),
    (Treaty::Paris, "system-paris"),
    (Treaty::Berne, "system-berne"),
];

/// The guides that say what the systems are.
const GUIDES: [&str; 3] = ["pct/what-is", "madrid/what-is", "hague/what-is"];

/// The page of a country: member or not, by itself or through an organisation.
pub(super) fn page(kb: &Kb, was: &Conversation, at: &Moment, code: &str) -> Screen {
    let Some(place) = Code::parse(code) else { return country::which(kb, was) };
    let today = super::super::today(kb, was, at);
    let lines = SYSTEMS.map(|(treaty, name)| line(kb, place, treaty, today).saying("system", ui(name)));
    let title = ui("systems-title").saying("country", country_name(code)).with("systems", Arg::Lines(lines.into()));
    let mut screen = Screen::of([title]);
    if let Some(page) = kb.tables.official("treaties") {
        screen.lines.push(ui("systems-checked").code("page", page));
    }
    for guide in GUIDES.iter().filter_map(|id| kb.guide_for(&was.office, &GuideId::new(id))) {
        screen.choices.push(choice(Message::new(guide.key("question")), &Act::Guide { id: guide.id.short(), page: 0 }));
    }
    screen.choices.push(choice(ui("systems-office"), &Act::Shelf(Look::Country { code: country::letters(code) })));
    screen.nav = nav();
    screen
}

/// Whether a place belongs to a treaty on a day, as a sentence that still wants the name of the system.
fn line(kb: &Kb, place: Code, treaty: Treaty, today: Date) -> Message {
    let treaties = &kb.tables.treaties;
    let own = treaties.parties(treaty).find(|(code, ..)| *code == place);
    let later = own.and_then(|(_, since, _)| since.filter(|day| *day > today));
    let said = match treaties.member(treaty, place, today) {
        Membership::Known(true) => ui("systems-in"),
        own => match (kb.tables.member_through(treaty, place, today), later) {
            (Some(office), _) => ui("systems-through").saying("office", country_name(office.as_str())),
            (None, Some(since)) => ui("systems-from").with("since", Arg::Date(since)),
            // A region is asked for its countries.
            (None, None) if kb.tables.member(treaty, place, today) == Membership::Known(true) => ui("systems-states"),
            (None, None) if own == Membership::Unknown => return ui("systems-unknown"),
            (None, None) => ui("systems-out"),
        },
    };
    let seen = own.map_or_else(|| list(kb, treaty), |(.., seen)| seen);
    let AsOf::On(day) = seen else { return ui("systems-unknown") };
    said.with("date", Arg::Date(day.earliest()))
}

/// The date of the list of a treaty's parties: the one that most of its rows bear, for single countries are looked up later.
fn list(kb: &Kb, treaty: Treaty) -> AsOf {
    let mut seen: BTreeMap<String, (usize, AsOf)> = BTreeMap::new();
    for (.., as_of) in kb.tables.treaties.parties(treaty) {
        seen.entry(as_of.to_string()).or_insert((0, as_of)).0 += 1;
    }
    seen.into_values().max_by_key(|(rows, _)| *rows).map_or(AsOf::Undated, |(_, as_of)| as_of)
}
