//! The calendar file of a meeting: one UID for life, SEQUENCE growing, METHOD at calendar level, CRLF, folded lines.

use icalendar::{Calendar, Component, Event, EventStatus, Property};
use jiff::Timestamp;

/// Whether the calendar is to add the meeting or to take it out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Method {
    /// No e-mail address is known, so nobody is invited by name: the meeting is published to the person's own calendar.
    Publish,
    Cancel,
}

/// What goes into the file.
pub struct Invite<'a> {
    pub uid: &'a str,
    pub sequence: i64,
    /// Seconds UTC.
    pub starts: i64,
    pub minutes: u16,
    pub summary: &'a str,
    pub description: &'a str,
    pub stamped: Timestamp,
    pub method: Method,
}

/// The file as text. Times are UTC.
pub fn write(invite: &Invite<'_>) -> String {
    let mut event = Event::new();
    event
        .uid(invite.uid)
        .summary(invite.summary)
        .description(invite.description)
        .append_property(Property::new("DTSTAMP", utc(invite.stamped.as_second())))
        .append_property(Property::new("DTSTART", utc(invite.starts)))
        .append_property(Property::new("DTEND", utc(invite.starts + i64::from(invite.minutes) * 60)))
        .add_property("SEQUENCE", invite.sequence.to_string())
        .status(match invite.method {
            Method::Publish => EventStatus::Confirmed,
            Method::Cancel => EventStatus::Cancelled,
        });
    let mut calendar = Calendar::empty();
    calendar
        .append_property(Property::new("VERSION", "2.0"))
        .append_property(Property::new("PRODID", "-//ipdesk//booking//EN"))
        .append_property(Property::new("CALSCALE", "GREGORIAN"))
        .append_property(Property::new(
            "METHOD",
            match invite.method {
                Method::Publish => "PUBLISH",
                Method::Cancel => "CANCEL",
            },
        ))
        .push(event.done());
    calendar.done().to_string()
}

fn utc(seconds: i64) -> String {
    Timestamp::from_second(seconds).unwrap_or(Timestamp::UNIX_EPOCH).strftime("%Y%m%dT%H%M%SZ").to_string()
}
