//! The shelf beside the guides: words explained, true stories, free help, the page of a country and its systems.

mod country;
mod services;
mod stories;
mod systems;
mod words;

use super::{
    ask::country_of,
    look::Look,
    moment::{Moment, Reading, Verdict},
    show::way_on,
    state::{Conversation, Place},
};
use crate::{
    kb::{
        Kb,
        guide::Guide,
        id::{GuideId, ServiceId, StoryId, TermId, TopicId},
        service::Kind,
        story::{Region, Sector},
        typed::Sign,
    },
    text::{Choice, Lang, Screen},
};
use serde::{Deserialize, Serialize};

/// Where somebody stands at the shelf.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Spot {
    Words { guide: GuideId, page: u8 },
    Term { id: TermId },
    Stories { of: Pick, page: u8 },
    Story { id: StoryId },
    Services { of: Offer, page: u8 },
    Service { id: ServiceId },
    WhichCountry,
    Country { code: String },
    Systems { code: String },
}

/// Which stories.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Pick {
    /// None yet: the trades to choose from.
    Sectors,
    /// None yet: the regions to choose from.
    Regions,
    Sector(Sector),
    Region(Region),
    Topic(TopicId),
    Country(String),
}

/// Which services.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Offer {
    /// None yet: the kinds to choose from.
    Kinds,
    Kind(Kind),
    World,
}

/// The spot a button means; none when what it names is gone.
fn spot(kb: &Kb, look: &Look) -> Option<Spot> {
    let shelf = &kb.shelf;
    let stories = |of, page: &u8| Some(Spot::Stories { of, page: *page });
    let services = |of, page: &u8| Some(Spot::Services { of, page: *page });
    match look {
        Look::Words { guide, page } => Some(Spot::Words { guide: kb.guide_of(guide)?.clone(), page: *page }),
        Look::Term { id } => shelf.term_of(id).map(|id| Spot::Term { id: id.clone() }),
        Look::Sectors { page } => stories(Pick::Sectors, page),
        Look::Regions => stories(Pick::Regions, &0),
        Look::Sector { sector, page } => stories(Pick::Sector(*sector), page),
        Look::Region { region, page } => stories(Pick::Region(*region), page),
        Look::OfTopic { topic, page } => stories(Pick::Topic(kb.topic_of(topic)?.clone()), page),
        Look::From { country, page } => stories(Pick::Country(country_of(kb, *country)?), page),
        Look::Story { id } => shelf.story_of(id).map(|s| Spot::Story { id: s.id.clone() }),
        Look::Kinds { page } => services(Offer::Kinds, page),
        Look::Kind { kind, page } => services(Offer::Kind(*kind), page),
        Look::World { page } => services(Offer::World, page),
        Look::Service { id } => shelf.service_of(id).map(|s| Spot::Service { id: s.id.clone() }),
        Look::WhichCountry => Some(Spot::WhichCountry),
        Look::Country { code } => Some(Spot::Country { code: country_of(kb, *code)? }),
        Look::Systems { code } => Some(Spot::Systems { code: country_of(kb, *code)? }),
    }
}

/// Goes where a button of the shelf leads; says whether that is still there.
pub fn go(kb: &Kb, now: &mut Conversation, look: &Look) -> bool {
    let Some(spot) = spot(kb, look) else { return false };
    // Turning a page is no step that Back should undo page by page.
    if same_list(&now.place, &spot) {
        now.place = Place::Shelf(spot);
    } else {
        now.go(Place::Shelf(spot));
    }
    true
}

/// Whether two spots are pages of one list.
fn same_list(from: &Place, to: &Spot) -> bool {
    match (from, to) {
        (Place::Shelf(Spot::Stories { of: a, .. }), Spot::Stories { of: b, .. }) => a == b,
        (Place::Shelf(Spot::Services { of: a, .. }), Spot::Services { of: b, .. }) => a == b,
        _ => false,
    }
}

/// The screen of a spot.
pub fn screen(kb: &Kb, was: &Conversation, at: &Moment, spot: &Spot) -> Screen {
    let mut screen = match spot {
        Spot::Words { guide, page } => words::of_guide(kb, was, guide, *page),
        Spot::Term { id } => words::term(kb, was, id),
        Spot::Stories { of, page } => stories::list(kb, of, *page),
        Spot::Story { id } => stories::one(kb, id),
        Spot::Services { of, page } => services::list(kb, was, of, *page),
        Spot::Service { id } => services::one(kb, id),
        Spot::WhichCountry => country::which(kb, was),
        Spot::Country { code } => country::page(kb, was, at, code),
        Spot::Systems { code } => systems::page(kb, was, at, code),
    };
    screen.choices.extend(way_on(kb, was, at));
    screen
}

/// The buttons of the shelf below a page of a guide: the words it uses, and the help that fits it.
pub fn below_guide(kb: &Kb, guide: &Guide, page: u8) -> Vec<Choice> {
    words::button(kb, guide, page).into_iter().chain(services::button(kb, guide)).collect()
}

/// The button of a topic's stories, where it has any.
pub fn below_topic(kb: &Kb, topic: &TopicId) -> Option<Choice> {
    stories::button(kb, topic)
}

/// The button to the office and the help of the person's country, or to the question which country that is.
pub fn country_button(was: &Conversation) -> Choice {
    country::button(was)
}

/// The button to all stories.
pub fn stories_button() -> Choice {
    stories::all_button()
}

/// What short words lead to beside the guides: a story, a service, an office, a word that is asked for.
pub fn meant(kb: &Kb, now: &Conversation, reading: &Reading, words: &str) -> Option<Spot> {
    if matches!(reading.verdict, Verdict::Urgent | Verdict::Intent) {
        return None;
    }
    let (shelf, lang) = (&kb.shelf, now.speaks());
    let named = shelf.typed.named(&kb.lexicon, lang, words);
    let has = |sign: &Sign| named.signs.contains(sign);
    if let (Place::Shelf(spot), Some(code), []) = (&now.place, alone(&named.countries), named.signs.as_slice())
        && named.alone
    {
        match spot {
            Spot::WhichCountry | Spot::Country { .. } => return Some(Spot::Country { code }),
            Spot::Systems { .. } => return Some(Spot::Systems { code }),
            _ => {}
        }
    }
    let country = alone(&named.countries).filter(|c| c != "world");
    // “Is Ghana in Madrid?”
    if named.alone
        && has(&Sign::System)
        && let Some(code) = country.clone()
    {
        return Some(Spot::Systems { code });
    }
    if named.alone && has(&Sign::Story) {
        return Some(Spot::Stories { of: pick(&named.signs, country), page: 0 });
    }
    if named.alone && has(&Sign::Office) {
        let home = || super::home(now).map(str::to_owned);
        let known = country.or_else(home);
        return Some(known.map_or(Spot::WhichCountry, |code| Spot::Country { code }));
    }
    let service = named.signs.iter().find_map(|s| if let Sign::Service(id) = s { Some(id) } else { None });
    let sure = reading.verdict == Verdict::Answer;
    if let Some(id) = service
        && (named.alone && named.countries.is_empty() || reading.verdict == Verdict::Decline)
    {
        return Some(Spot::Service { id: id.clone() });
    }
    if let Some(term) = word(kb, lang, reading, words) {
        return Some(Spot::Term { id: term });
    }
    let kind = named.signs.iter().find_map(|s| if let Sign::Kind(kind) = s { Some(*kind) } else { None });
    let kind = kind.filter(|_| named.alone && !sure)?;
    Some(match alone(&named.countries) {
        Some(code) => Spot::Country { code },
        None => Spot::Services { of: Offer::Kind(kind), page: 0 },
    })
}

/// The word that is asked for, unless a guide of its topic answers better: surely where its meaning is asked, at all where
/// it is only named.
fn word(kb: &Kb, lang: Lang, reading: &Reading, words: &str) -> Option<TermId> {
    let asked = kb.shelf.glossary.asked_for(lang, words)?;
    let topic = &kb.shelf.term(&asked.term)?.topic;
    let fits = reading.guides.first().and_then(|g| kb.guides.get(g)).is_some_and(|g| g.topic == *topic);
    let better = fits && (!asked.meaning || reading.verdict == Verdict::Answer);
    (!better).then_some(asked.term)
}

fn alone(countries: &[String]) -> Option<String> {
    if let [one] = countries { Some(one.clone()) } else { None }
}

/// The stories that signs ask for: of a country, of a trade, or the trades to choose from.
fn pick(signs: &[Sign], country: Option<String>) -> Pick {
    let sector = signs.iter().find_map(|s| if let Sign::Sector(sector) = s { Some(*sector) } else { None });
    match (country, sector) {
        (Some(code), _) => Pick::Country(code),
        (None, Some(sector)) => Pick::Sector(sector),
        (None, None) => Pick::Sectors,
    }
}
