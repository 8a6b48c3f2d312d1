//! People's words to texts: which guides answer these words, and how sure that is.
//!
//! The room takes plain strings and gives back ids and numbers; it reads no file and says no sentence.
//! Texts come in as [`Doc`], the terms table as [`Synonym`] rows, and the patterns of
//! `locales/<language>/intents.ftl` as [`Cues`].
//!
//! ```text
//! words -> fold -> cut -> stem -> typo -> cues ------------------> intent, urgent, about IP or not
//!                                      -> synonyms -> postings --> candidates -> lines, topics -> hits
//! ```

#![allow(
    clippy::cast_precision_loss,
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "counts of words and guides are far below 2^23, and none is negative"
)]

mod answers;
mod build;
pub mod copies;
mod cues;
mod find;
mod fold;
mod guess;
mod han;
mod judge;
mod leanings;
pub mod learn;
mod lines;
pub mod measure;
mod names;
mod pattern;
mod postings;
mod read;
mod reader;
mod sentences;
mod sheet;
mod shelf;
mod stem;
mod synonyms;
mod topics;
mod typo;
mod words;

pub use build::{Give, Index, Texts};
pub use cues::Cues;
pub use guess::language as guess_language;
pub use leanings::{ELSEWHERE, Learnt, NO_REQUEST};
pub use sheet::packed;
pub use synonyms::{Synonym, Synonyms};

/// The most hits a reading offers.
pub const MOST_HITS: usize = 5;

/// One guide in one language, as the index takes it in.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Doc {
    /// The guide's id, `<topic>/<slug>`.
    pub guide: String,
    /// The guide's topic id.
    pub topic: String,
    /// The language of the texts.
    pub lang: String,
    /// The question as the guide asks it.
    pub question: String,
    /// Other ways people ask it.
    pub asks: Vec<String>,
    /// The answer and what follows it.
    pub body: String,
}

/// What the index makes of one message.
#[derive(Debug, Clone, PartialEq)]
pub struct Reading {
    /// What to do with the message.
    pub verdict: Verdict,
    /// The guides that fit, best first, at most [`MOST_HITS`].
    pub hits: Vec<Hit>,
    /// The request to the service itself, where the message is one.
    pub intent: Option<Intent>,
    /// The language the message seems to be written in; `None` where it is too short to tell.
    pub lang_guess: Option<String>,
}

/// What to do with a message.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Verdict {
    /// One guide clearly fits.
    Answer,
    /// Several guides may fit, or one not surely: let the person choose.
    Choose,
    /// A request to the service itself.
    Intent,
    /// Not about intellectual property, or not understood.
    Decline,
    /// Danger to life.
    Urgent,
}

impl Verdict {
    /// The word the command line prints.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Answer => "answer",
            Self::Choose => "choose",
            Self::Intent => "intent",
            Self::Decline => "decline",
            Self::Urgent => "urgent",
        }
    }
}

/// One guide that may answer.
#[derive(Debug, Clone, PartialEq)]
pub struct Hit {
    /// The guide's id.
    pub guide: String,
    /// The guide's topic id.
    pub topic: String,
    /// How likely this guide is about what was asked, 0 to 1.
    pub score: f32,
    /// The person's words that led here.
    pub because: Vec<String>,
}

/// A request to the service itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Intent {
    /// Talk to a person.
    Human,
    /// Book a consultation.
    Book,
    /// Move a booked consultation.
    Reschedule,
    /// Give up a booked consultation.
    Cancel,
    /// See what is booked.
    Bookings,
    /// Change the language.
    Language,
    /// Erase what is stored about the person.
    Delete,
    /// Know what is stored about the person, and who reads it.
    Data,
    /// Begin again.
    Restart,
    /// Take one step back.
    Back,
    /// Receive no more messages.
    OptOut,
    /// Know what this service is, and how it is used.
    About,
}

impl Intent {
    /// Every intent; where two fit a message equally well, the earlier one wins.
    pub const ALL: [Self; 12] = [
        Self::Reschedule,
        Self::Cancel,
        Self::Delete,
        Self::OptOut,
        Self::Language,
        Self::Restart,
        Self::Book,
        Self::Human,
        Self::Bookings,
        Self::Data,
        Self::Back,
        Self::About,
    ];

    /// The message id in `intents.ftl`, the word of the examples, and the word the command line prints.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Human => "human",
            Self::Book => "book",
            Self::Reschedule => "reschedule",
            Self::Cancel => "cancel",
            Self::Bookings => "bookings",
            Self::Language => "language",
            Self::Delete => "delete",
            Self::Data => "data",
            Self::Restart => "restart",
            Self::Back => "back",
            Self::OptOut => "opt-out",
            Self::About => "about",
        }
    }

    /// The intent of this id.
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|intent| intent.id() == id)
    }
}
