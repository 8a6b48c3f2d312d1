//! The heart: pure functions from what was and what happened to what is and what to do.
//! [`wants`] says what a turn needs of the world, [`step`] makes the turn.

pub mod act;
mod adviser;
mod answer;
pub mod ask;
pub mod bind;
mod booked;
pub mod booking;
pub mod brief;
pub mod carry;
mod check_up;
pub mod dates;
mod draft;
pub mod due;
pub mod effect;
pub mod event;
pub mod fees;
pub mod handover;
mod held;
pub mod invite;
pub mod look;
pub mod mail;
mod mail_adviser;
mod meaning;
pub mod meet;
pub mod meeting;
pub mod moment;
mod obey;
mod offices;
mod privacy;
pub mod reminder;
pub mod result;
pub mod shelf;
pub mod show;
pub mod slots;
pub mod state;
mod step;
mod takeaway;
mod tell;
pub mod times;
mod understand;
pub mod waitlist;
pub mod walk;
mod wall;
mod wants;
pub mod ways;

pub use event::{Arrived, Deed, Event, Media};
pub use moment::Moment;
pub use state::Conversation;
pub use step::step;
pub use wants::{Wants, only_asks, wants};

use crate::kb::Kb;
use jiff::civil::Date;

/// The day it is for this conversation: at the office that runs the service.
pub fn today(kb: &Kb, was: &Conversation, at: &Moment) -> Date {
    let zone = kb.office(&was.office).map_or("UTC", |o| o.zone.as_str());
    at.now.in_tz(zone).map_or_else(|_| at.now.to_zoned(jiff::tz::TimeZone::UTC).date(), |z| z.date())
}

/// The person's home country, once said.
pub fn home(was: &Conversation) -> Option<&str> {
    match was.profile.get("home") {
        Some(state::Answer::Country(code)) => Some(code),
        _ => None,
    }
}
