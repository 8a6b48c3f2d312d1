//! What the world brings to a turn: the time, a seed, and what [`super::wants`] asked for.

use super::{booking::Booked, slots::Busy};
use crate::{
    kb::{
        Kb,
        id::{GuideId, OfficeId},
        office::Adviser,
        withdrawn::Withdrawn,
    },
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
    /// The offices that serve here, that with which a conversation begins first.
    pub offices: Offices,
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
            offices: Arc::default(),
            export: None,
            ahead: None,
            epoch: 0,
            mail: None,
            refused: false,
        }
    }

    /// What there is at the office the person is with.
    pub fn seated(&self, office: &OfficeId) -> Arc<Seated> {
        self.offices.iter().find(|o| o.office == *office).cloned().unwrap_or_default()
    }

    /// The adviser of a meeting, at whichever office: their ids differ over all of them.
    pub fn adviser(&self, id: &str) -> Option<&Adviser> {
        self.offices.iter().find_map(|o| o.adviser(id))
    }
}

/// The offices that serve here.
pub type Offices = Arc<Vec<Arc<Seated>>>;

/// What an office has at the moment: who can be met, when nobody is there, what is held back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Seated {
    pub office: OfficeId,
    pub advisers: Vec<Adviser>,
    /// Who is no longer here: a meeting may have been with them.
    pub left: Vec<Adviser>,
    /// The days on which nobody meets.
    pub closed: BTreeSet<Date>,
    /// What it holds back for now.
    pub withdrawn: Withdrawn,
}

impl Default for Seated {
    fn default() -> Self {
        Self {
            office: OfficeId::new(""),
            advisers: Vec::new(),
            left: Vec::new(),
            closed: BTreeSet::new(),
            withdrawn: Withdrawn::default(),
        }
    }
}

impl Seated {
    /// One of its advisers, or of those who were.
    pub fn adviser(&self, id: &str) -> Option<&Adviser> {
        self.advisers.iter().chain(&self.left).find(|a| a.id.as_str() == id)
    }

    /// An office as its file says; none when there is no such office.
    pub fn of_file(kb: &Kb, office: &OfficeId) -> Option<Self> {
        let file = kb.office(office)?;
        Some(Self {
            office: office.clone(),
            advisers: file.advisers.iter().filter(|a| !a.left).cloned().collect(),
            left: file.advisers.iter().filter(|a| a.left).cloned().collect(),
            closed: file.closed.clone(),
            withdrawn: file.withdrawn.clone(),
        })
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
    Bookings,
    Language,
    Delete,
    Data,
    Restart,
    Back,
    OptOut,
    About,
}
