//! Reminders of a booking. Each looks at the booking again when it falls due.

use super::{
    act::Act,
    booking::Booked,
    effect::Effect,
    moment::Moment,
    show::{choice, ui},
    state::Conversation,
    times::time,
};
use crate::{kb::Kb, text::Screen};
use jiff::{Timestamp, ToSpan};

/// The subject of a booking's reminders.
pub fn subject(code: &str) -> String {
    format!("booking/{code}")
}

/// A day before and an hour before, as far as that is still ahead. The text says no topic: it may show on a locked phone.
pub(super) fn remind(booking: &Booked, at: &Moment, effects: &mut Vec<Effect>) {
    let Ok(starts) = Timestamp::from_second(booking.starts) else { return };
    for (kind, before) in [("day-before", 24.hours()), ("hour-before", 1.hours())] {
        if let Ok(when) = starts.checked_sub(before)
            && when > at.now
        {
            effects.push(Effect::Remind {
                subject: subject(&booking.code),
                kind: kind.to_owned(),
                at: when,
                body: booking.sequence.to_string(),
            });
        }
    }
}

/// A reminder that came due looks at the booking again: moved, cancelled or past, it stays silent.
pub fn due(kb: &Kb, was: &Conversation, at: &Moment, subject: &str, kind: &str, body: &str) -> Option<Screen> {
    let code = subject.strip_prefix("booking/")?;
    let b = at.mine.iter().find(|b| b.kept && b.code == code)?;
    if b.starts <= at.now.as_second() || body != b.sequence.to_string() {
        return None;
    }
    let line = ui(if kind == "hour-before" { "reminder-hour" } else { "reminder-day" });
    Some(Screen {
        lines: vec![line.saying("time", time(kb, was, b.starts, &b.zone)).text("name", b.adviser_name.clone())],
        choices: vec![
            choice(ui("see-booking"), &Act::Booking { code: b.code.clone() }),
            choice(ui("move"), &Act::Move { code: b.code.clone() }),
            choice(ui("cancel-booking"), &Act::CancelBooking { code: b.code.clone() }),
        ],
        nav: Vec::new(),
    })
}
