//! Periods of the law: so many days, weeks, months or years, forward or back.

use jiff::civil::Date;
use jiff::{Span, ToSpan};
use std::fmt;

/// What a period counts in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PeriodUnit {
    Days,
    Weeks,
    Months,
    Years,
}

/// One number of one unit; a negative one counts back from its trigger. Mixed periods (`P1Y6M`) are no legal period we know, so they cannot be said.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Period {
    pub count: i16,
    pub unit: PeriodUnit,
}

impl Period {
    /// ISO 8601 with a sign before the `P`: `P12M`, `-P15D`, `P3W`.
    pub fn parse(text: &str) -> Option<Self> {
        let (sign, rest) = text.strip_prefix('-').map_or((1, text), |rest| (-1, rest));
        let body = rest.strip_prefix('P')?;
        let unit = match body.as_bytes().last()? {
            b'D' => PeriodUnit::Days,
            b'W' => PeriodUnit::Weeks,
            b'M' => PeriodUnit::Months,
            b'Y' => PeriodUnit::Years,
            _ => return None,
        };
        let digits = &body[..body.len() - 1];
        if digits.is_empty() || digits.len() > 4 || !digits.bytes().all(|b| b.is_ascii_digit()) {
            return None;
        }
        digits.parse::<i16>().ok().map(|n| Self { count: sign * n, unit })
    }

    /// Whether it counts back.
    pub fn is_backward(&self) -> bool {
        self.count < 0
    }

    /// Whether there is no period at all, or it is due at once.
    pub fn is_zero(&self) -> bool {
        self.count == 0
    }

    /// The day it ends on by the calendar alone; a day that the month does not have becomes the month's last. None beyond the calendar's end.
    pub fn after(&self, from: Date) -> Option<Date> {
        let n = i64::from(self.count);
        let span: Span = match self.unit {
            PeriodUnit::Days => n.days(),
            PeriodUnit::Weeks => n.weeks(),
            PeriodUnit::Months => n.months(),
            PeriodUnit::Years => n.years(),
        };
        from.checked_add(span).ok()
    }
}

impl fmt::Display for Period {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let letter = match self.unit {
            PeriodUnit::Days => 'D',
            PeriodUnit::Weeks => 'W',
            PeriodUnit::Months => 'M',
            PeriodUnit::Years => 'Y',
        };
        write!(f, "{}P{}{letter}", if self.is_backward() { "-" } else { "" }, self.count.unsigned_abs())
    }
}
