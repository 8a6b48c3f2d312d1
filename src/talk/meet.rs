//! What a person asks for around a meeting besides its time, and the few bytes of a button that say so.

use super::{
    effect::Effect,
    meeting,
    moment::Moment,
    state::{Conversation, Place},
};
use crate::kb::Kb;

/// One thing to ask for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Meet {
    /// Who else is part of the matter: asked, and answered.
    Sides,
    SidesAre {
        which: u8,
    },
}

impl Meet {
    /// The bytes, after the one that says that it is about a meeting.
    pub fn encode(&self, b: &mut Vec<u8>) {
        match self {
            Self::Sides => b.push(0),
            Self::SidesAre { which } => b.extend([1, *which]),
        }
    }

    /// The same read again; none for bytes nobody wrote.
    pub fn decode(bytes: &[u8]) -> Option<Self> {
        let (kind, rest) = bytes.split_first()?;
        Some(match (kind, rest) {
            (0, []) => Self::Sides,
            (1, [which]) => Self::SidesAre { which: *which },
            _ => return None,
        })
    }
}

/// Does what was asked.
pub(super) fn obey(kb: &Kb, now: &mut Conversation, at: &Moment, meet: &Meet, effects: &mut Vec<Effect>) {
    let _ = (kb, at, effects);
    match meet {
        Meet::Sides => now.go(Place::Sides),
        Meet::SidesAre { which } => meeting::answer(now, *which),
    }
}
