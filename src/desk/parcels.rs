//! Effects to finished parcels: every text in words, in the language of now, for this channel.

use super::loaded::Loaded;
use crate::{
    channel::{Parcel, mail::Letter},
    store::{
        AuditRow, BookingChange, BookingRow, BookingStatus, DueChange, DueKey, LetterChange, MeetingChange, NewPart,
        PartClass, TicketChange,
    },
    talk::{
        Arrived, Conversation, Event,
        booking::Booked,
        effect::{Effect, Reader},
        meeting::Record,
    },
    text::{Budget, Lang, Screen, render},
};

/// The revision on the buttons of a message beside the live screen. No screen has it: a tap there is answered below
/// that message, not by an edit of the live screen somewhere above.
pub const BESIDE: u32 = 0;

/// What a turn's effects come to.
#[derive(Default)]
pub struct Outcome {
    pub parcels: Vec<Parcel>,
    /// The notice on the tapped button.
    pub notice: Option<String>,
    pub bookings: Vec<BookingChange>,
    pub due: Vec<DueChange>,
    pub tickets: Vec<TicketChange>,
    pub letters: Vec<LetterChange>,
    pub audit: Vec<AuditRow>,
    pub erase: bool,
    pub unfound: Option<String>,
    /// A code that was given out.
    pub code: Option<String>,
    /// Keys that could not be said in any language.
    pub missing: Vec<String>,
}

/// Where a turn's screens go.
pub struct Frame<'a> {
    pub lang: Lang,
    pub budget: Budget,
    /// Whether the live screen can be replaced in place.
    pub edit: bool,
    pub office: &'a str,
    pub conversation: &'a str,
    pub mine: &'a [Booked],
    /// Sequence of this turn's due rows: the event's order, so that a key never repeats.
    pub sequence: i64,
}

/// Puts effects into words.
pub fn outcome(loaded: &Loaded, now: &Conversation, effects: Vec<Effect>, frame: &Frame<'_>) -> Outcome {
    let mut out = Outcome::default();
    for effect in effects {
        match effect {
            Effect::Show(screen) => {
                let edit = frame.edit && out.parcels.is_empty();
                screen_parcels(loaded, now, &screen, frame, edit, &mut out);
            }
            Effect::Keep(screen) => screen_parcels(loaded, now, &screen, frame, false, &mut out),
            Effect::Tell(screen) => {
                let rendered = render(&loaded.kb.catalog, frame.lang, &screen, &frame.budget);
                out.missing.extend(rendered.missing);
                out.parcels.extend(rendered.parts.into_iter().map(|part| Parcel::Keep { part, revision: BESIDE }));
            }
            Effect::Notice(message) => {
                out.notice = Some(words(loaded, frame, message, &mut out.missing));
            }
            Effect::File { name, mime, text, caption } => {
                let caption = words(loaded, frame, caption, &mut out.missing);
                out.parcels.push(Parcel::File { name, mime, text, caption });
            }
            Effect::Hold { booking, until } => {
                out.bookings.push(BookingChange::Hold { booking: Box::new(row(&booking, frame)), until });
            }
            Effect::KeepHeld { booking, way } => out.bookings.push(BookingChange::Keep { booking, way }),
            Effect::Move { code, to } => {
                // The held time is given back and taken by the moved booking in one transaction.
                out.bookings.push(BookingChange::Release { booking: to.id.clone() });
                if let Some(old) = frame.mine.iter().find(|b| b.kept && b.code == code) {
                    out.bookings.push(BookingChange::Move {
                        booking: old.id.clone(),
                        adviser: to.adviser,
                        starts: to.starts,
                        minutes: to.minutes.into(),
                        buffer: to.buffer.into(),
                        zone: to.zone,
                        way: to.way,
                    });
                }
            }
            Effect::LetGo { booking } => out.bookings.push(BookingChange::Release { booking }),
            Effect::Cancel { code } => {
                if let Some(b) = frame.mine.iter().find(|b| b.kept && b.code == code) {
                    out.bookings.push(BookingChange::Cancel { booking: b.id.clone() });
                }
            }
            Effect::Record { booking, what } => {
                out.bookings.push(BookingChange::Meeting { booking, change: change(what) });
            }
            Effect::Mailbox { code, address } => {
                if let Some(b) = frame.mine.iter().find(|b| b.kept && b.code == code) {
                    out.letters.push(LetterChange::Address { booking: b.id.clone(), address });
                }
            }
            Effect::Letter { code, address, reader, subject, text, calendar, method, id, stamped, until } => {
                let adviser = reader == Reader::Adviser;
                // The adviser hears of a booking in the turn that makes it.
                let mut found = frame.mine.iter().filter(|b| b.code == code && (b.kept || adviser));
                let letter = Letter {
                    booking: found.next().map(|b| b.id.clone()).unwrap_or_default(),
                    adviser,
                    subject,
                    text,
                    calendar,
                    method: method.word().to_owned(),
                    id,
                    stamped: stamped.as_second(),
                    until,
                };
                let payload = serde_json::to_string(&letter).unwrap_or_default();
                out.letters.push(LetterChange::Post { address, payload });
            }
            Effect::Remind { subject, kind, at, body } => {
                let event = Event::Due { subject: subject.clone(), kind: kind.clone(), sequence: frame.sequence, body };
                let arrived = Arrived { event, tag: None, group: false, query: None };
                out.due.push(DueChange::Set {
                    key: DueKey { subject: mine(frame, &subject), kind, sequence: frame.sequence },
                    at: at.as_second(),
                    body: serde_json::to_string(&arrived).unwrap_or_default(),
                });
            }
            Effect::Forget { subject } => out.due.push(DueChange::Clear { subject: mine(frame, &subject) }),
            Effect::Erase => out.erase = true,
            Effect::Audit { kind, detail } => {
                out.audit.push(AuditRow { actor: "person".into(), what: kind.into(), detail });
            }
            Effect::HandOver { topic } => out.tickets.push(TicketChange::Ask {
                // Of the event, so that a turn made again asks for the same ticket.
                id: super::clock::hex(&crate::kb::id::short(&format!("{}:{}", frame.conversation, frame.sequence))),
                office: frame.office.to_owned(),
                lang: frame.lang.to_string(),
                topic,
            }),
            Effect::Hang => out.tickets.push(TicketChange::Hang),
            Effect::ForHuman { words } => out.tickets.push(TicketChange::Written { words }),
            Effect::Carry { code } => out.code = Some(code),
            Effect::Unfound { words } => out.unfound = Some(words),
        }
    }
    out
}

/// A subject of the due table belongs to one conversation.
fn mine(frame: &Frame<'_>, subject: &str) -> String {
    format!("{}:{subject}", frame.conversation)
}

fn screen_parcels(
    loaded: &Loaded,
    now: &Conversation,
    screen: &Screen,
    frame: &Frame<'_>,
    edit: bool,
    out: &mut Outcome,
) {
    let rendered = render(&loaded.kb.catalog, frame.lang, screen, &frame.budget);
    out.missing.extend(rendered.missing);
    let last = rendered.parts.len().saturating_sub(1);
    for (n, part) in rendered.parts.into_iter().enumerate() {
        out.parcels.push(if n == last {
            Parcel::Screen { part, revision: now.rev, edit: edit && last == 0 }
        } else {
            Parcel::Keep { part, revision: now.rev }
        });
    }
}

fn words(loaded: &Loaded, frame: &Frame<'_>, message: crate::text::Message, missing: &mut Vec<String>) -> String {
    let rendered = render(&loaded.kb.catalog, frame.lang, &Screen::of([message]), &frame.budget);
    missing.extend(rendered.missing);
    rendered.parts.into_iter().next().map(|p| p.text).unwrap_or_default()
}

/// A parcel as the outbox keeps it.
fn json(parcel: &Parcel) -> String {
    // Room for most at once, or the text is copied again and again while it grows.
    let mut json = Vec::with_capacity(2_048);
    // Plain data: writing it cannot fail, and JSON is text.
    let _ = serde_json::to_writer(&mut json, parcel);
    String::from_utf8(json).unwrap_or_default()
}

/// A parcel as a row of the outbox.
pub fn part(parcel: &Parcel, channel: &str, address: &str, epoch: i64) -> NewPart {
    let class = match parcel {
        Parcel::Screen { edit: true, .. } => PartClass::Edit,
        Parcel::Screen { .. } | Parcel::Keep { .. } => PartClass::Send,
        Parcel::File { .. } => PartClass::File,
    };
    NewPart { channel: channel.to_owned(), address: address.to_owned(), class, payload: json(parcel), epoch }
}

/// What is recorded of a meeting, as the tables keep it.
fn change(what: Record) -> MeetingChange {
    match what {
        Record::Agreed { terms, sides, matter, path } => {
            MeetingChange::Agree { terms, sides: sides.map(|s| s.id().to_owned()), matter: matter.into(), path }
        }
        Record::Told { words } => MeetingChange::About { words },
        Record::Left => MeetingChange::End { by: "person".into(), why: String::new() },
        Record::CalledOff { why } => MeetingChange::End { by: "office".into(), why: why.id().into() },
        Record::Came(came) => MeetingChange::Came { came: came.id().into() },
        Record::Noted { words } => MeetingChange::Note { words },
        Record::Confirmed => MeetingChange::Confirm,
    }
}

fn row(b: &Booked, frame: &Frame<'_>) -> BookingRow {
    BookingRow {
        id: b.id.clone(),
        code: b.code.clone(),
        uid: b.uid.clone(),
        sequence: b.sequence,
        office: b.office.to_string(),
        adviser: b.adviser.clone(),
        conversation: frame.conversation.to_owned(),
        starts: b.starts,
        minutes: b.minutes.into(),
        buffer: b.buffer.into(),
        topic: b.topic.clone(),
        lang: b.lang.clone(),
        way: b.way.clone(),
        zone: b.zone.clone(),
        status: BookingStatus::Held,
        held_until: None,
    }
}
