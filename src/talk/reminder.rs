//! Reminders of a booking. Each looks at the booking again when it falls due.

use super::{
    act::Act,
    booking::{Booked, ahead},
    effect::Effect,
    meet::Meet,
    meeting::{Record, say},
    moment::Moment,
    show::{choice, ui},
    state::{Conversation, Place},
    times::{time, zone},
};
use crate::{kb::Kb, text::Screen};
use jiff::{Timestamp, ToSpan};

/// The subject of a booking's reminders.
pub fn subject(code: &str) -> String {
    format!("booking/{code}")
}

/// From this hour of the person's day on, and before that one, nobody is woken by a reminder of tomorrow.
const NIGHT: i8 = 21;
const MORNING: i8 = 8;

/// A day before and an hour before, as far as that is still ahead. The text says no topic: it may show on a locked phone.
pub(super) fn remind(kb: &Kb, now: &Conversation, booking: &Booked, at: &Moment, effects: &mut Vec<Effect>) {
    let Ok(starts) = Timestamp::from_second(booking.starts) else { return };
    let day = starts.checked_sub(24.hours()).map(|t| by_day(t, zone(kb, now)));
    for (kind, when) in [("day-before", day), ("hour-before", starts.checked_sub(1.hours()))] {
        if let Ok(when) = when
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

/// The same time, or the evening before it where it lies in the person's night. Who meets at night is awake an hour before.
fn by_day(when: Timestamp, zone: &str) -> Timestamp {
    let Ok(local) = when.in_tz(zone) else { return when };
    if (MORNING..NIGHT).contains(&local.hour()) {
        return when;
    }
    let evening = if local.hour() < MORNING { local.date().yesterday() } else { Ok(local.date()) };
    let evening = evening.ok().and_then(|d| d.at(NIGHT - 1, 0, 0, 0).in_tz(zone).ok());
    evening.map_or(when, |z| z.timestamp())
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
            if b.sure {
                choice(ui("see-booking"), &Act::Booking { code: b.code.clone() })
            } else {
                choice(say("coming"), &Act::Meet(Meet::Coming { code: b.code.clone(), sequence: which(b) }))
            },
            choice(ui("move"), &Act::Move { code: b.code.clone() }),
            choice(ui("cancel-booking"), &Act::CancelBooking { code: b.code.clone() }),
        ],
        nav: Vec::new(),
    })
}

/// Which time of the booking a button means: it says nothing of a later one.
fn which(b: &Booked) -> u16 {
    u16::try_from(b.sequence).unwrap_or(u16::MAX)
}

/// The person confirms that they come. Moved, cancelled or begun meanwhile, nothing is confirmed: the booking's screen says how it is.
pub(super) fn coming(now: &mut Conversation, at: &Moment, code: &str, sequence: u16, effects: &mut Vec<Effect>) {
    let ahead = ahead(at, code).filter(|b| which(b) == sequence && b.starts > at.now.as_second());
    if let Some(b) = ahead {
        effects.push(Effect::Record { booking: b.id.clone(), what: Record::Confirmed });
        effects.push(Effect::Notice(say("coming-thanks")));
    }
    now.go(Place::Booking { code: code.to_owned() });
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn u18_nobody_is_woken_by_a_reminder_of_tomorrow() {
        let by = |at: &str| by_day(at.parse().unwrap(), "America/New_York").to_string();
        for (due, comes) in [
            // 09:00 and 20:59 in New York.
            ("2026-12-01T14:00:00Z", "2026-12-01T14:00:00Z"),
            ("2026-12-02T01:59:00Z", "2026-12-02T01:59:00Z"),
            // 21:00, 03:00 and 07:45: the evening before, at 20:00.
            ("2026-12-02T02:00:00Z", "2026-12-02T01:00:00Z"),
            ("2026-12-02T08:00:00Z", "2026-12-02T01:00:00Z"),
            ("2026-12-02T12:45:00Z", "2026-12-02T01:00:00Z"),
        ] {
            assert_eq!(by(due), comes, "{due}");
        }
        assert_eq!(by_day("2026-12-02T08:00:00Z".parse().unwrap(), "Mars/Base").to_string(), "2026-12-02T08:00:00Z");
    }
}
