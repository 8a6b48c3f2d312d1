//! How and where people meet: by phone, by video, or at one of the office's places.

use super::{
    act::Act,
    booking::Booked,
    meet::Meet,
    meeting::say,
    moment::Moment,
    show::{choice, nav},
    state::{Conversation, Place},
};
use crate::{
    kb::{
        Kb,
        office::{Adviser, Office, Way},
    },
    text::{Lang, Message, Screen},
};
use serde::{Deserialize, Serialize};

/// How somebody would like to meet.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Wish {
    #[default]
    Any,
    By(Way),
    /// At this place of the office.
    At(String),
}

impl Wish {
    /// Whether it is open.
    pub fn is_any(&self) -> bool {
        *self == Self::Any
    }

    /// Whether an adviser can be met so.
    pub(super) fn fits(&self, office: Option<&Office>, adviser: &Adviser) -> bool {
        match self {
            Self::Any => true,
            Self::By(way) => adviser.ways.contains(way),
            Self::At(place) => adviser.ways.contains(&Way::Office) && place_of(office, adviser) == Some(place),
        }
    }

    /// Whether a way to meet is within it.
    pub(super) fn allows(&self, way: Way) -> bool {
        match self {
            Self::Any => true,
            Self::By(wished) => *wished == way,
            Self::At(_) => way == Way::Office,
        }
    }
}

pub(super) fn wish(was: &Conversation) -> &Wish {
    const ANY: &Wish = &Wish::Any;
    was.draft.as_ref().map_or(ANY, |d| &d.wish)
}

/// Where an adviser meets people at the office: at their own place, or at the only one there is.
fn place_of<'a>(office: Option<&'a Office>, adviser: &'a Adviser) -> Option<&'a String> {
    adviser.place.as_ref().or_else(|| office.and_then(|o| o.places.first().filter(|_| o.places.len() == 1)))
}

fn place_name(office: &Office, place: &str) -> Message {
    Message::new(office.key(&format!("place-{place}")))
}

/// The ways and places there are to choose from.
fn wishes(kb: &Kb, was: &Conversation, at: &Moment) -> Vec<Wish> {
    let office = kb.office(&was.office);
    let mut all = vec![Wish::Any, Wish::By(Way::Phone), Wish::By(Way::Video)];
    all.extend(office.into_iter().flat_map(|o| o.places.iter().cloned().map(Wish::At)));
    let here = at.seated(&was.office);
    all.retain(|w| here.advisers.iter().any(|a| w.fits(office, a)));
    all
}

/// The button to the ways there are, where there is more than one, and what is chosen.
pub(super) fn on_times(kb: &Kb, was: &Conversation, at: &Moment, screen: &mut Screen) {
    if wishes(kb, was, at).len() < 3 {
        return;
    }
    if !wish(was).is_any() {
        screen.lines.push(say("ways-chosen").saying("way", label(kb, was, wish(was))));
    }
    screen.choices.push(choice(say("ways"), &Act::Meet(Meet::Ways)));
}

fn label(kb: &Kb, was: &Conversation, wish: &Wish) -> Message {
    match (wish, kb.office(&was.office)) {
        (Wish::By(Way::Phone), _) => say("ways-phone"),
        (Wish::By(Way::Video), _) => say("ways-video"),
        (Wish::At(place), Some(office)) => say("ways-at").saying("place", place_name(office, place)),
        (Wish::By(Way::Office) | Wish::At(_), _) => say("ways-office"),
        (Wish::Any, _) => say("ways-any"),
    }
}

/// Asks how the person would like to meet.
pub fn ask(kb: &Kb, was: &Conversation, at: &Moment) -> Screen {
    let mut screen = Screen::of([say("ways-which")]);
    for wish in wishes(kb, was, at) {
        let meet = match &wish {
            Wish::Any => Meet::AnyWay,
            Wish::By(way) => Meet::By { way: *way },
            Wish::At(place) => Meet::At { place: crate::kb::id::short(place) },
        };
        screen.choices.push(choice(label(kb, was, &wish), &Act::Meet(meet)));
    }
    screen.nav = nav();
    screen
}

/// Takes the answer, and shows the times that fit it.
pub(super) fn chosen(kb: &Kb, now: &mut Conversation, meet: &Meet) {
    let places = kb.office(&now.office).map(|o| o.places.as_slice()).unwrap_or_default();
    let wish = match meet {
        Meet::By { way } => Wish::By(*way),
        Meet::At { place } => {
            places.iter().find(|p| crate::kb::id::short(p) == *place).map_or(Wish::Any, |p| Wish::At(p.clone()))
        }
        _ => Wish::Any,
    };
    now.draft.get_or_insert_with(Default::default).wish = wish;
    now.trail.retain(|p| !matches!(p, Place::Times { .. }));
    now.place = Place::Times { page: 0 };
}

/// Where the meeting is, in the office's own words: its address, its link, or who calls whom.
pub(super) fn where_line(kb: &Kb, at: &Moment, booking: &Booked) -> Option<Message> {
    let office = kb.office(&booking.office)?;
    let key = if booking.way == Way::Office.as_str() {
        let adviser = at.adviser(&booking.adviser)?;
        office.key(&format!("place-{}.at", place_of(Some(office), adviser)?))
    } else {
        office.key(&booking.way)
    };
    kb.catalog.has(Lang::EN, &key).then(|| Message::new(key))
}
