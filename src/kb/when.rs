//! Dates as people know them: a day, a month or a year, taken at the earliest day.

use jiff::civil::Date;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::fmt;

/// How much of a date was said.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Precision {
    Year,
    Month,
    Day,
}

/// A date that may be imprecise; it counts from its earliest day and remembers that it was not exact.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Loose {
    earliest: Date,
    precision: Precision,
}

impl Loose {
    /// An exact day.
    pub fn day(date: Date) -> Self {
        Self { earliest: date, precision: Precision::Day }
    }

    /// `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, in ASCII digits.
    pub fn parse(text: &str) -> Option<Self> {
        let shape: Vec<usize> = text.split('-').map(str::len).collect();
        if !text.bytes().all(|b| b.is_ascii_digit() || b == b'-') {
            return None;
        }
        let part = |n: usize| text.split('-').nth(n).and_then(|p| p.parse::<i16>().ok());
        let small = |n: usize| part(n).and_then(|v| i8::try_from(v).ok());
        let (month, day, precision) = match shape.as_slice() {
            [4] => (1, 1, Precision::Year),
            [4, 2] => (small(1)?, 1, Precision::Month),
            [4, 2, 2] => (small(1)?, small(2)?, Precision::Day),
            _ => return None,
        };
        let year = part(0).filter(|y| (1800..=2200).contains(y))?;
        Date::new(year, month, day).ok().map(|earliest| Self { earliest, precision })
    }

    /// The earliest day it can mean.
    pub fn earliest(&self) -> Date {
        self.earliest
    }

    /// The latest day it can mean.
    pub fn latest(&self) -> Date {
        match self.precision {
            Precision::Year => self.earliest.last_of_year(),
            Precision::Month => self.earliest.last_of_month(),
            Precision::Day => self.earliest,
        }
    }

    /// Whether the exact day was said.
    pub fn is_exact(&self) -> bool {
        self.precision == Precision::Day
    }

    /// How much was said.
    pub fn precision(&self) -> Precision {
        self.precision
    }
}

impl fmt::Display for Loose {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let d = self.earliest;
        match self.precision {
            Precision::Year => write!(f, "{:04}", d.year()),
            Precision::Month => write!(f, "{:04}-{:02}", d.year(), d.month()),
            Precision::Day => write!(f, "{d}"),
        }
    }
}
impl fmt::Debug for Loose {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}
impl Serialize for Loose {
    fn serialize<S: Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        s.collect_str(self)
    }
}
impl<'de> Deserialize<'de> for Loose {
    fn deserialize<D: Deserializer<'de>>(d: D) -> Result<Self, D::Error> {
        let text = String::deserialize(d)?;
        Self::parse(&text)
            .ok_or_else(|| serde::de::Error::custom(format!("`{text}` is no date like 2026, 2026-03 or 2026-03-31")))
    }
}

/// The age of a source: a date, or honestly none.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum AsOf {
    Undated,
    On(Loose),
}

impl AsOf {
    /// A date in any precision, or `undated`.
    pub fn parse(text: &str) -> Option<Self> {
        if text == "undated" { Some(Self::Undated) } else { Loose::parse(text).map(Self::On) }
    }
}
impl fmt::Display for AsOf {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Undated => f.write_str("undated"),
            Self::On(date) => date.fmt(f),
        }
    }
}
impl Serialize for AsOf {
    fn serialize<S: Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        s.collect_str(self)
    }
}
impl<'de> Deserialize<'de> for AsOf {
    fn deserialize<D: Deserializer<'de>>(d: D) -> Result<Self, D::Error> {
        let text = String::deserialize(d)?;
        Self::parse(&text).ok_or_else(|| {
            serde::de::Error::custom(format!("`{text}` is no date like 2026, 2026-03 or 2026-03-31, nor `undated`"))
        })
    }
}
impl schemars::JsonSchema for AsOf {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "AsOf".into()
    }
    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({ "type": "string", "pattern": "^([0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?|undated)$" })
    }
}
