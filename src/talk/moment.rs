//! What the world brings to a turn: the time, a seed, and what [`super::wants`] asked for.

use super::{booking::Booked, slots::Busy};
use crate::{
    kb::{id::GuideId, office::Adviser, withdrawn::Withdrawn},
    text::Lang,
};
use jiff::{Timestamp, civil::Date};
use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};

/// Everything a turn knows of the world outside the conversation.
#[derive(Clone, Debug)]
pub struct Moment {
    pub now: Timestamp,
    /// Drawn when the event was stored, so that a repeated turn gives the same result.
    pub seed: u64,
    /// What the typed words were found to mean, when that was asked.
    pub reading: Option<Reading>,
    /// Time of the advisers that is not free, when that was asked.
    pub taken: Vec<Busy>,
    /// The person's own bookings, held and kept.
    pub mine: Vec<Booked>,
    pub advisers: Arc<Vec<Adviser>>,
    /// The days on which nobody meets, as the desk has them; none where only the office's file is at hand.
    pub closed: Option<Arc<BTreeSet<Date>>>,
    /// Everything kept about the person, readable, when that was asked.
    pub export: Option<String>,
    /// How many wait for a human before this person, when that was asked.
    pub ahead: Option<i64>,
    /// How often the conversation has changed hands.
    pub epoch: i64,
    /// Mail, where this office sends it.
    pub mail: Option<Mailing>,
    /// The last try of this same turn lost its time slot to somebody else.
    pub refused: bool,
    /// What the office holds back for now.
    pub withdrawn: Arc<Withdrawn>,
}

impl Moment {
    /// A moment that knows nothing but the time and a seed.
    pub fn at(now: Timestamp, seed: u64) -> Self {
        Self {
            now,
            seed,
            reading: None,
            taken: Vec::new(),
            mine: Vec::new(),
            advisers: Arc::new(Vec::new()),
            closed: None,
            export: None,
            ahead: None,
            epoch: 0,
            mail: None,
            refused: false,
            withdrawn: Arc::default(),
        }
    }
}

/// Mail, as far as a turn needs to know of it.
#[derive(Clone, Debug, Default)]
pub struct Mailing {
    /// The address letters come from.
    pub from: String,
    /// The addresses given for the person's own bookings, by the booking's id.
    pub to: BTreeMap<String, String>,
}

/// What typed words mean, as far as search can tell.
#[derive(Clone, Debug, PartialEq)]
pub struct Reading {
    pub verdict: Verdict,
    /// Guides that fit, best first, at most five.
    pub guides: Vec<GuideId>,
    pub intent: Option<Intent>,
    /// The language the words are written in, where that is sure and the service speaks it.
    pub written: Option<Lang>,
}

/// How sure it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    Answer,
    Choose,
    Intent,
    Decline,
    Urgent,
}

/// A request to the service itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Intent {
    Human,
    Book,
    Reschedule,
    Cancel,
    Language,
    Delete,
    Restart,
    OptOut,
}
