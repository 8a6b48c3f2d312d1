//! What a turn needs from the world before it can be stepped. Nothing wanted, nothing loaded.

use super::{
    act::Act,
    event::{Arrived, Event},
    meaning::{Said, is_command, meaning},
    moment::{Moment, Reading, Seated, Verdict},
    slots,
    state::{Conversation, Place},
    understand::labelled,
    waitlist,
};
use crate::{kb::Kb, text::person};
use jiff::Timestamp;
use std::sync::Arc;

/// What to load.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Wants {
    /// Find out what these words mean, in this language.
    pub words: Option<(String, String)>,
    /// Which time of the office's advisers is taken, up to this second.
    pub taken_until: Option<i64>,
    /// The person's own bookings.
    pub mine: bool,
    /// Everything kept about the person.
    pub export: bool,
    /// The place in the queue for a human.
    pub queue: bool,
}

/// Whether words that were read so do nothing but ask: then neither times nor bookings are wanted for them. Words can
/// also be a request, the label of a button, or said in the midst of a booking.
pub fn only_asks(kb: &Kb, was: &Conversation, at: &Moment, words: &str, reading: &Reading) -> bool {
    matches!(reading.verdict, Verdict::Answer | Verdict::Choose)
        && was.draft.is_none()
        && !was.place.is_of_booking()
        && labelled(kb, was, at, words).is_none()
}

/// What this event needs. Pure.
pub fn wants(kb: &Kb, was: &Conversation, arrived: &Arrived, offices: &[Arc<Seated>], now: Timestamp) -> Wants {
    let mut wants = Wants::default();
    let act = match &arrived.event {
        Event::Said { words } => match meaning(kb, was, words) {
            Said::Do(act) => {
                // The label of a button may be an escape word elsewhere, and the button lead to times or bookings.
                if !is_command(words) {
                    wants.mine = true;
                    wants.taken_until = Some(horizon(offices, now));
                }
                Some(act)
            }
            Said::Words => {
                let lang = was.lang.or_else(|| arrived.spoken(kb)).unwrap_or(was.speaks()).code().to_owned();
                wants.words = Some((lang, person::clean(words)));
                // A request for a booking in free words shows times or bookings at once.
                wants.mine = true;
                wants.taken_until = Some(horizon(offices, now));
                None
            }
            Said::Nothing => None,
        },
        Event::Tapped { code, .. } => Act::decode(code),
        Event::Due { subject, .. } => {
            wants.mine = true;
            wants.taken_until = (subject == waitlist::SUBJECT).then(|| horizon(offices, now));
            None
        }
        _ => None,
    };
    let back_to_booking = matches!(act, Some(Act::Back)) && was.trail.last().is_some_and(Place::is_of_booking);
    if was.place.is_of_booking() || back_to_booking || act.as_ref().is_some_and(Act::is_of_booking) {
        wants.mine = true;
        wants.taken_until = Some(horizon(offices, now));
    }
    if matches!(act, Some(Act::Erase | Act::EraseSure)) {
        wants.mine = true;
    }
    wants.export = matches!(act, Some(Act::Export));
    wants.queue = was.queued || matches!(act, Some(Act::HandOverSure | Act::Waiting));
    wants
}

fn horizon(offices: &[Arc<Seated>], now: Timestamp) -> i64 {
    slots::horizon(&offices.iter().flat_map(|o| &o.advisers).collect::<Vec<_>>(), now)
}
