//! A message is a key and its arguments, never a sentence.

use jiff::{Timestamp, civil::Date};
use serde::{Deserialize, Serialize};
use std::borrow::Cow;

/// Where a text stands: `ui#menu`, `guides/madrid/central-attack#answer`, `trees/which-route#home.why`.
pub type Key = Cow<'static, str>;

/// What is to be said: a key of the catalogue and the values for its placeables.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Message {
    pub key: Key,
    pub args: Vec<(Key, Arg)>,
}

/// A value that goes into a text.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Arg {
    /// A person's words or a name: cleaned, and isolated where its direction differs.
    Text(String),
    /// A link or a code: never isolated, never changed.
    Code(String),
    /// A count: selects plural forms and is written with the language's separators.
    Count(i64),
    /// An amount of money in hundredths of its currency (ISO 4217).
    Money { hundredths: i64, currency: String },
    /// A value with a unit of `units.ftl` (days, weeks, months, years, percent).
    Quantity { value: i64, unit: String },
    /// A civil date.
    Date(Date),
    /// A year and month, or a year alone, as far as the person knows it.
    Month { year: i16, month: Option<i8> },
    /// A moment, shown in a zone with weekday, date and time.
    When { at: Timestamp, zone: String },
    /// The time of day of a moment in a zone.
    Time { at: Timestamp, zone: String },
    /// Another text of the catalogue, in the same language.
    Say(Box<Message>),
    /// Several texts, joined as the language joins a list.
    List(Vec<Message>),
    /// Several texts, one a line.
    Lines(Vec<Message>),
    /// Known to be unknown: the line that needs it is withheld.
    Unknown,
}

impl Message {
    /// A message without arguments.
    pub fn new(key: impl Into<Key>) -> Self {
        Self { key: key.into(), args: Vec::new() }
    }

    /// The same with one more argument.
    #[must_use]
    pub fn with(mut self, name: impl Into<Key>, arg: Arg) -> Self {
        self.args.push((name.into(), arg));
        self
    }

    /// The same with a text of the catalogue as an argument.
    #[must_use]
    pub fn saying(self, name: impl Into<Key>, message: Message) -> Self {
        self.with(name, Arg::Say(Box::new(message)))
    }

    /// The same with a person's words as an argument.
    #[must_use]
    pub fn text(self, name: impl Into<Key>, text: impl Into<String>) -> Self {
        self.with(name, Arg::Text(text.into()))
    }

    /// The same with a link or code as an argument.
    #[must_use]
    pub fn code(self, name: impl Into<Key>, text: impl Into<String>) -> Self {
        self.with(name, Arg::Code(text.into()))
    }
}
