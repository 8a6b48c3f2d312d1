//! The calendar file of a meeting or of a day: one UID for life, SEQUENCE growing, METHOD at calendar level, CRLF, folded lines.

use icalendar::{Calendar, Component, Event, EventStatus, Property};
use jiff::{Timestamp, civil::Date};

/// Whether the calendar is to add the meeting or to take it out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Method {
    /// No e-mail address is known, so nobody is invited by name: the meeting is published to the person's own calendar.
    Publish,
    /// Somebody is invited by name, in a file that goes by mail.
    Request,
    Cancel,
}

impl Method {
    /// The word in the file, and in the mail that carries it.
    pub fn word(self) -> &'static str {
        match self {
            Self::Publish => "PUBLISH",
            Self::Request => "REQUEST",
            Self::Cancel => "CANCEL",
        }
    }
}

/// Who invites whom.
pub struct Party<'a> {
    /// The office by its name.
    pub name: &'a str,
    /// Its e-mail address.
    pub organizer: &'a str,
    pub attendee: &'a str,
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
    file([meeting(invite).done()], invite.method)
}

/// The same for somebody who is invited by name.
pub fn write_to(invite: &Invite<'_>, party: &Party<'_>) -> String {
    // A quotation mark would end the name early.
    let name: String = party.name.chars().filter(|c| !c.is_control() && *c != '"').collect();
    let mut event = meeting(invite);
    event.append_property(
        Property::new("ORGANIZER", format!("mailto:{}", party.organizer)).add_parameter("CN", &name).done(),
    );
    // They booked it themselves: there is nothing to answer.
    let attendee = Property::new("ATTENDEE", format!("mailto:{}", party.attendee))
        .add_parameter("ROLE", "REQ-PARTICIPANT")
        .add_parameter("PARTSTAT", "ACCEPTED")
        .add_parameter("RSVP", "FALSE")
        .done();
    event.append_property(attendee);
    file([event.done()], invite.method)
}

fn meeting(invite: &Invite<'_>) -> Event {
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
            Method::Publish | Method::Request => EventStatus::Confirmed,
            Method::Cancel => EventStatus::Cancelled,
        });
    event
}

/// A day to keep: it has no time and no zone, so it stays the same day wherever the calendar is read.
pub struct Day<'a> {
    pub uid: &'a str,
    pub day: Date,
    pub summary: &'a str,
    pub description: &'a str,
    pub stamped: Timestamp,
}

/// The file of some days as text. Each is all-day and takes nobody's time; a later file of the same day stands above the earlier.
pub fn all_day(days: &[Day<'_>]) -> String {
    file(days.iter().map(entry), Method::Publish)
}

fn entry(day: &Day<'_>) -> Event {
    let date = |d: Date| d.strftime("%Y%m%d").to_string();
    let after = day.day.tomorrow().unwrap_or(day.day);
    let property = |name: &str, d: Date| Property::new(name, date(d)).add_parameter("VALUE", "DATE").done();
    let mut event = Event::new();
    event
        .uid(day.uid)
        .summary(day.summary)
        .description(day.description)
        .append_property(Property::new("DTSTAMP", utc(day.stamped.as_second())))
        .append_property(property("DTSTART", day.day))
        .append_property(property("DTEND", after))
        .append_property(Property::new("TRANSP", "TRANSPARENT"))
        .add_property("SEQUENCE", day.stamped.as_second().to_string())
        .status(EventStatus::Confirmed);
    event.done()
}

fn file(events: impl IntoIterator<Item = Event>, method: Method) -> String {
    let mut calendar = Calendar::empty();
    calendar
        .append_property(Property::new("VERSION", "2.0"))
        .append_property(Property::new("PRODID", "-//ipdesk//booking//EN"))
        .append_property(Property::new("CALSCALE", "GREGORIAN"))
        .append_property(Property::new("METHOD", method.word()));
    for event in events {
        calendar.push(event);
    }
    calendar.done().to_string()
}

fn utc(seconds: i64) -> String {
    Timestamp::from_second(seconds).unwrap_or(Timestamp::UNIX_EPOCH).strftime("%Y%m%dT%H%M%SZ").to_string()
}
