//! What a turn asks the world to do. Keys and arguments, never a sentence.

use super::{booking::Booked, invite::Method, meeting::Record};
use crate::text::{Message, Screen};
use jiff::Timestamp;

/// Who reads a letter.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reader {
    Person,
    Adviser,
}

/// One thing to do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Effect {
    /// Show this as the live screen: after a tap in the place of the old one, otherwise as a new message.
    Show(Screen),
    /// Show this as a message of its own that stays, and is the live screen until the next one.
    Keep(Screen),
    /// Say this beside the live screen (a reminder, a withdrawal): no live screen changes.
    Tell(Screen),
    /// A short notice on the tapped button.
    Notice(Message),
    /// Hand over a file.
    File { name: String, mime: String, text: String, caption: Message },
    /// Keep this time for a while, if it is free.
    Hold { booking: Booked, until: i64 },
    /// Make the held time a booking.
    KeepHeld { booking: String, way: String },
    /// Move a booking to the held time of `to`.
    Move { code: String, to: Booked },
    /// Give a held time back.
    LetGo { booking: String },
    /// Cancel a booking.
    Cancel { code: String },
    /// Keep this about a meeting.
    Record { booking: String, what: Record },
    /// From now on letters about this booking go there.
    Mailbox { code: String, address: String },
    /// Post a letter about a booking, with a calendar file that says the same.
    Letter {
        code: String,
        address: String,
        /// Whose address that is.
        reader: Reader,
        subject: String,
        text: String,
        calendar: String,
        method: Method,
        /// The same for every try.
        id: String,
        stamped: Timestamp,
        /// After this second nobody needs it.
        until: i64,
    },
    /// Come back to this conversation at a time.
    Remind { subject: String, kind: String, at: Timestamp, body: String },
    /// Forget all reminders of a subject.
    Forget { subject: String },
    /// Erase everything about this person.
    Erase,
    /// Write down that something happened (never whose words).
    Audit { kind: &'static str, detail: String },
    /// Ask for a human, about this topic (empty when none is known).
    HandOver { topic: String },
    /// Nobody is asked for any more: the person left the queue, or the talk is over.
    Hang,
    /// Words for the human, kept because the person agreed; empty for something that is not text.
    ForHuman { words: String },
    /// This code was given out: it brings the conversation elsewhere, once.
    Carry { code: String },
    /// These words led nowhere (only as vocabulary, counted over people).
    Unfound { words: String },
}
