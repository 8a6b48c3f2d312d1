//! A value with its life: what it is, in which unit, on what basis, how old, and whether this very cell was checked.

use super::when::AsOf;
use jiff::civil::Date;
use std::fmt;
use std::sync::Arc;

/// A cell of a table with its own verification. An unverified one steers questions and is never told as a fact.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cell<T> {
    pub value: T,
    pub verified: bool,
    /// Where it was seen; internal, never shown.
    pub source: Arc<str>,
    pub as_of: AsOf,
}

/// A fact ready to be told.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FactValue {
    pub value: Value,
    pub unit: Unit,
    /// The legal basis, as it is shown to people.
    pub basis: Option<String>,
    /// The official page, as it is shown to people.
    pub official: Option<String>,
    pub as_of: AsOf,
    pub verified: bool,
}

/// The value itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Value {
    Number(i64),
    Amount(Amount),
    Date(Date),
    /// A name or a token of a table, as it stands there.
    Word(String),
}

/// What a value counts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Unit {
    Days,
    Weeks,
    Months,
    Years,
    Count,
    Percent,
    /// ISO 4217.
    Currency(String),
    Date,
    Word,
}

impl Unit {
    /// The unit as the knowledge files write it: `days` … `percent`, `CHF` …, `date`.
    pub fn parse(text: &str) -> Option<Self> {
        Some(match text {
            "days" => Self::Days,
            "weeks" => Self::Weeks,
            "months" => Self::Months,
            "years" => Self::Years,
            "count" => Self::Count,
            "percent" => Self::Percent,
            "date" => Self::Date,
            "word" => Self::Word,
            code if is_currency(code) => Self::Currency(code.into()),
            _ => return None,
        })
    }
}

/// Whether a text has the form of an ISO 4217 code.
pub fn is_currency(text: &str) -> bool {
    text.len() == 3 && text.bytes().all(|b| b.is_ascii_uppercase())
}

/// Money in hundredths, so that no fee is ever rounded by a machine's fraction.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Amount(pub i64);

impl Amount {
    /// `1330`, `40.90`, `-100`, `0.1`; at most two decimals.
    pub fn parse(text: &str) -> Option<Self> {
        let (sign, rest) = text.strip_prefix('-').map_or((1, text), |rest| (-1, rest));
        let (whole, cents) = rest.split_once('.').unwrap_or((rest, "0"));
        let digits = |s: &str, max: usize| !s.is_empty() && s.len() <= max && s.bytes().all(|b| b.is_ascii_digit());
        if !digits(whole, 12) || !digits(cents, 2) {
            return None;
        }
        let scale = if cents.len() == 1 { 10 } else { 1 };
        Some(Self(sign * (whole.parse::<i64>().ok()? * 100 + cents.parse::<i64>().ok()? * scale)))
    }

    /// So many times the amount; none where no such sum exists.
    pub fn times(self, count: u32) -> Option<Self> {
        self.0.checked_mul(i64::from(count)).map(Self)
    }

    /// The sum of two amounts; none where no such sum exists.
    pub fn plus(self, other: Self) -> Option<Self> {
        self.0.checked_add(other.0).map(Self)
    }

    /// That share of the amount, `share` being percent as an amount (`0.05` percent is `Amount(5)`); a half hundredth is rounded away from zero.
    pub fn percent(self, share: Self) -> Option<Self> {
        let parts = i128::from(self.0) * i128::from(share.0);
        let half = if parts < 0 { -5_000 } else { 5_000 };
        i64::try_from((parts + half) / 10_000).ok().map(Self)
    }

    /// The nearest full unit; a half is rounded away from zero.
    #[must_use]
    pub fn to_full(self) -> Self {
        let half = if self.0 < 0 { -50 } else { 50 };
        Self((self.0.saturating_add(half)) / 100 * 100)
    }
}

impl fmt::Display for Amount {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let n = self.0.unsigned_abs();
        write!(f, "{}{}.{:02}", if self.0 < 0 { "-" } else { "" }, n / 100, n % 100)
    }
}
