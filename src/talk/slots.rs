//! Free times: weekly wall-clock hours of an adviser become instants, and what is taken is left out.
//! One function decides what is shown and what is accepted.

use super::wall;
use crate::kb::office::{Adviser, Opening};
use jiff::{Span, Timestamp, civil::Date, tz::TimeZone};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// A quarter of an hour: bookings own such cells.
pub const CELL: i64 = 900;

/// Time of an adviser that is not free, in seconds UTC.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Busy {
    pub adviser: String,
    pub from: i64,
    pub until: i64,
}

/// A time that can be booked.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Free {
    pub starts: i64,
    /// Index into the list of advisers asked.
    pub adviser: usize,
}

/// The cells a meeting owns: its minutes and the buffer after it.
pub fn cells(starts: i64, minutes: u16, buffer: u16) -> std::ops::Range<i64> {
    let first = starts.div_euclid(CELL);
    let last = (starts + i64::from(minutes + buffer) * 60 + CELL - 1).div_euclid(CELL);
    first..last
}

/// All free times of these advisers between two moments, earliest first; one time is offered once, by the first adviser who has it.
pub fn free(advisers: &[&Adviser], closed: &BTreeSet<Date>, taken: &[Busy], now: Timestamp) -> Vec<Free> {
    let mut all = Vec::new();
    for (n, adviser) in advisers.iter().enumerate() {
        all.extend(of_one(adviser, closed, taken, now).into_iter().map(|starts| Free { starts, adviser: n }));
    }
    all.sort_unstable();
    all.dedup_by_key(|f| f.starts);
    all
}

/// Whether an adviser can be booked at this very moment in time.
pub fn is_free(adviser: &Adviser, closed: &BTreeSet<Date>, taken: &[Busy], now: Timestamp, starts: i64) -> bool {
    of_one(adviser, closed, taken, now).contains(&starts)
}

/// Whether a meeting lies within an adviser's hours, whoever has that time: what is booked may lie outside after an edit.
pub fn within(adviser: &Adviser, closed: &BTreeSet<Date>, starts: i64, minutes: i64) -> bool {
    let (Ok(zone), Ok(at)) = (TimeZone::get(&adviser.zone), Timestamp::from_second(starts)) else { return false };
    let date = at.to_zoned(zone.clone()).date();
    let fits = |o| edges(&zone, date, o).is_some_and(|(from, to)| from <= starts && starts + minutes * 60 <= to);
    !closed.contains(&date) && adviser.open_on(date).into_iter().any(fits)
}

/// The instants at which a span of a day begins and ends. A wall time in a gap moves to the next valid minute; a
/// doubled hour is offered once (its first).
pub(super) fn edges(zone: &TimeZone, date: Date, open: Opening) -> Option<(i64, i64)> {
    Some((wall::edge(zone, date, open.from.0)?, wall::edge(zone, date, open.to.0)?))
}

/// Until when the times of these advisers reach; what is taken must be known up to there.
pub fn horizon(advisers: &[&Adviser], now: Timestamp) -> i64 {
    let days = advisers.iter().map(|a| i64::from(a.horizon)).max().unwrap_or(0);
    now.as_second() + (days + 2) * 86_400
}

fn of_one(adviser: &Adviser, closed: &BTreeSet<Date>, taken: &[Busy], now: Timestamp) -> Vec<i64> {
    let mut out = Vec::new();
    let Ok(zone) = TimeZone::get(&adviser.zone) else { return out };
    let earliest = now.as_second() + i64::from(adviser.notice) * 3_600;
    let today = now.to_zoned(zone.clone()).date();
    let busy: Vec<(i64, i64)> =
        taken.iter().filter(|b| b.adviser == adviser.id.as_str()).map(|b| (b.from, b.until)).collect();
    let step = i64::from(adviser.minutes.max(15)) * 60;
    let span = i64::from(adviser.minutes + adviser.buffer) * 60;
    for ahead in 0..=i64::from(adviser.horizon) {
        let Ok(date) = today.checked_add(Span::new().days(ahead)) else { break };
        if closed.contains(&date) {
            continue;
        }
        for (from, to) in adviser.open_on(date).into_iter().filter_map(|o| edges(&zone, date, o)) {
            let steady = wall::steady(&zone, from, to);
            let mut starts = from;
            while starts + i64::from(adviser.minutes) * 60 <= to {
                let until = starts + span;
                if starts >= earliest
                    && (steady || wall::first(&zone, starts))
                    && !busy.iter().any(|(f, u)| *f < until && starts < *u)
                {
                    out.push(starts);
                }
                starts += step;
            }
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kb::office::{Clock, Day, Hours, Way};

    fn adviser(zone: &str) -> Adviser {
        let clock = |s: &str| Clock::try_from(s.to_owned()).unwrap();
        Adviser {
            id: "amina".into(),
            name: "Amina".into(),
            languages: vec!["en".into()],
            topics: vec![],
            zone: zone.into(),
            ways: vec![Way::Phone],
            mail: None,
            place: None,
            left: false,
            minutes: 30,
            buffer: 15,
            notice: 12,
            horizon: 10,
            hours: vec![Hours { days: [Day::Mon, Day::Sun].into(), from: clock("01:30"), to: clock("03:30") }],
            except: [].into(),
        }
    }

    fn at(text: &str) -> Timestamp {
        text.parse().unwrap()
    }

    #[test]
    fn hours_are_wall_clock_and_taken_time_is_not_offered() {
        let a = adviser("Africa/Nairobi");
        let now = at("2026-11-20T10:00:00Z");
        let all = of_one(&a, &BTreeSet::new(), &[], now);
        assert_eq!(Timestamp::from_second(all[0]).unwrap(), at("2026-11-21T22:30:00Z"), "Sunday 01:30 in Nairobi");
        let taken = [Busy { adviser: "amina".into(), from: all[0], until: all[0] + 2_700 }];
        let rest = of_one(&a, &BTreeSet::new(), &taken, now);
        assert!(!rest.contains(&all[0]) && !rest.contains(&all[1]), "the buffer is taken too");
        assert!(rest.contains(&all[2]));
    }

    #[test]
    fn a_day_can_differ_from_the_week_and_a_meeting_outside_is_known() {
        let mut a = adviser("Africa/Nairobi");
        let clock = |s: &str| Clock::try_from(s.to_owned()).unwrap();
        let sunday = Date::constant(2026, 11, 22);
        let now = at("2026-11-20T10:00:00Z");
        let week = of_one(&a, &BTreeSet::new(), &[], now);
        assert!(within(&a, &BTreeSet::new(), week[0], 30));
        assert!(!within(&a, &BTreeSet::new(), week[0] - 900, 30), "begins before the hours");
        assert!(!within(&a, &BTreeSet::from([sunday]), week[0], 30), "the office is closed");
        a.except.insert(sunday, vec![Opening { from: clock("10:00"), to: clock("10:30") }]);
        let other = of_one(&a, &BTreeSet::new(), &[], now);
        assert_eq!(Timestamp::from_second(other[0]).unwrap(), at("2026-11-22T07:00:00Z"));
        assert!(!within(&a, &BTreeSet::new(), week[0], 30) && within(&a, &BTreeSet::new(), other[0], 30));
        a.except.insert(sunday, vec![]);
        assert_eq!(of_one(&a, &BTreeSet::new(), &[], now)[0], week[0] + 86_400, "closed: the next is on Monday");
    }

    #[test]
    fn f65_an_hour_that_does_not_exist_is_never_offered_and_a_doubled_one_once() {
        // New York, Sunday 14 March 2027: 02:00–03:00 does not exist.
        let a = adviser("America/New_York");
        let all = of_one(&a, &BTreeSet::new(), &[], at("2027-03-12T00:00:00Z"));
        let sunday: Vec<String> = all
            .iter()
            .map(|s| Timestamp::from_second(*s).unwrap().in_tz("America/New_York").unwrap())
            .filter(|z| z.date() == Date::constant(2027, 3, 14))
            .map(|z| z.strftime("%H:%M").to_string())
            .collect();
        assert_eq!(sunday, ["01:30", "03:00"]);
        // Sunday 7 November 2027: 01:30 comes twice.
        let all = of_one(&a, &BTreeSet::new(), &[], at("2027-11-05T00:00:00Z"));
        let unique: BTreeSet<i64> = all.iter().copied().collect();
        assert_eq!(unique.len(), all.len());
        for pair in all.windows(2) {
            assert!(pair[1] - pair[0] >= 1800);
        }
    }
}
