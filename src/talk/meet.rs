//! What a person asks for around a meeting besides its time, and the few bytes of a button that say so.

use super::{
    act::{code, text},
    booking,
    effect::Effect,
    meeting,
    moment::Moment,
    reminder,
    show::ui,
    state::{Conversation, Place},
    tell, waitlist, ways,
};
use crate::kb::{Kb, id::Short, office::Way};

/// The ways to meet, by the number a button carries; new ones come last.
const WAYS: [Way; 3] = [Way::Phone, Way::Video, Way::Office];

/// One thing to ask for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Meet {
    /// Who else is part of the matter: asked, and answered.
    Sides,
    SidesAre {
        which: u8,
    },
    /// How to meet: asked, and answered.
    Ways,
    AnyWay,
    By {
        way: Way,
    },
    At {
        place: Short,
    },
    /// What the adviser may know beforehand: the card, the agreement, and back again.
    Tell {
        code: String,
    },
    TellSure {
        code: String,
    },
    Untell {
        code: String,
    },
    /// To be told of a free time, or no longer.
    Wait,
    NoWait,
    /// Whether the meeting helped.
    Helped {
        code: String,
        yes: bool,
    },
    /// The person comes, at the time they were reminded of.
    Coming {
        code: String,
        /// Which time of the booking that was.
        sequence: u16,
    },
}

impl Meet {
    /// The bytes, after the one that says that it is about a meeting.
    pub fn encode(&self, b: &mut Vec<u8>) {
        match self {
            Self::Sides => b.push(0),
            Self::SidesAre { which } => b.extend([1, *which]),
            Self::Ways => b.push(2),
            Self::AnyWay => b.push(3),
            Self::By { way } => b.extend([4, WAYS.iter().zip(0..).find(|(w, _)| *w == way).map_or(0, |(_, n)| n)]),
            Self::At { place } => {
                b.push(5);
                b.extend(place);
            }
            Self::Tell { code } => text(b, 6, code),
            Self::TellSure { code } => text(b, 7, code),
            Self::Untell { code } => text(b, 8, code),
            Self::Wait => b.push(9),
            Self::NoWait => b.push(10),
            Self::Coming { code, sequence } => {
                b.push(13);
                b.extend(sequence.to_be_bytes());
                b.extend(code.bytes());
            }
            Self::Helped { code, yes } => text(b, if *yes { 11 } else { 12 }, code),
        }
    }

    /// The same read again; none for bytes nobody wrote.
    pub fn decode(bytes: &[u8]) -> Option<Self> {
        let (kind, rest) = bytes.split_first()?;
        Some(match (kind, rest) {
            (0, []) => Self::Sides,
            (1, [which]) => Self::SidesAre { which: *which },
            (2, []) => Self::Ways,
            (3, []) => Self::AnyWay,
            (4, [way]) => Self::By { way: *WAYS.get(usize::from(*way))? },
            (5, place) => Self::At { place: place.try_into().ok()? },
            (6, c) => Self::Tell { code: code(c)? },
            (7, c) => Self::TellSure { code: code(c)? },
            (8, c) => Self::Untell { code: code(c)? },
            (9, []) => Self::Wait,
            (10, []) => Self::NoWait,
            (11, c) => Self::Helped { code: code(c)?, yes: true },
            (12, c) => Self::Helped { code: code(c)?, yes: false },
            (13, [high, low, c @ ..]) => Self::Coming { code: code(c)?, sequence: u16::from_be_bytes([*high, *low]) },
            _ => return None,
        })
    }
}

/// Does what was asked.
pub(super) fn obey(kb: &Kb, now: &mut Conversation, at: &Moment, meet: &Meet, effects: &mut Vec<Effect>) {
    match meet {
        Meet::Sides => now.go(Place::Sides),
        Meet::SidesAre { which } => meeting::answer(now, *which),
        Meet::Ways => now.go(Place::Ways),
        Meet::AnyWay | Meet::By { .. } | Meet::At { .. } => ways::chosen(kb, now, meet),
        Meet::Tell { code } | Meet::TellSure { code } if booking::ahead(at, code).is_none() => {
            now.go(Place::Booking { code: code.clone() });
        }
        Meet::Tell { code } => now.go(Place::Tell { code: code.clone() }),
        Meet::TellSure { code } => now.go(Place::Telling { code: code.clone() }),
        Meet::Untell { code } => tell::untold(now, at, code, effects),
        Meet::Wait => waitlist::join(kb, now, at, effects),
        Meet::NoWait => waitlist::leave(now, effects),
        Meet::Coming { code, sequence } => reminder::coming(now, at, code, *sequence, effects),
        Meet::Helped { code, yes } => {
            let kind = if *yes { "meeting-helped" } else { "meeting-did-not-help" };
            effects.push(Effect::Audit { kind, detail: code.clone() });
            effects.push(Effect::Notice(ui("thanks")));
            now.go(if *yes { Place::Menu } else { Place::Person });
        }
    }
}
