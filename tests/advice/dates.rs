//! Dates: by hand, and against a second way of counting that shares nothing with the first.

use crate::known::{KNOWN, code, date};
use ipdesk::advice::count::count;
use ipdesk::advice::{NoDeadline, Why, deadline};
use ipdesk::kb::calendar::Calendar;
use ipdesk::kb::counting::How;
use ipdesk::kb::period::{Period, PeriodUnit};
use ipdesk::kb::when::Loose;
use jiff::civil::Weekday;
use proptest::prelude::*;

fn told(rule: &str, from: &str, office: Option<&str>) -> (String, String, Vec<Why>) {
    let d = deadline(&KNOWN.tables, rule, Loose::parse(from).unwrap(), office.map(code)).unwrap();
    assert!(d.last.is_none() && !d.certain, "no closure lists are known yet");
    assert_eq!(d.rolled, d.safe != d.unrolled);
    (d.unrolled.to_string(), d.safe.to_string(), d.why)
}

#[test]
fn dates_counted_by_hand() {
    // The end of January plus one month has no such day.
    assert_eq!(
        told("pct-fees-payment", "2027-01-31", None),
        ("2027-02-28".into(), "2027-02-26".into(), vec![Why::MonthEnd, Why::Weekend, Why::CalendarUnknown])
    );
    // A leap day one year on.
    assert_eq!(told("paris-patent-priority", "2024-02-29", None).0, "2025-02-28");
    // Thirty months ending on a Sunday: the Friday before is safe.
    assert_eq!(
        told("pct-national-phase-default", "2024-06-20", Some("US")),
        ("2026-12-20".into(), "2026-12-18".into(), vec![Why::Weekend, Why::CalendarUnknown])
    );
    // In Egypt Friday and Saturday are closed, Sunday is a working day.
    assert_eq!(told("pct-national-phase-default", "2024-06-20", Some("EG")).1, "2026-12-20");
    // Counted back, and still rolled back.
    assert_eq!(
        told("pct-withdraw-before-publication", "2026-12-06", None),
        ("2026-11-21".into(), "2026-11-20".into(), vec![Why::CountedBack, Why::Weekend, Why::CalendarUnknown])
    );
}

#[test]
fn an_imprecise_start_counts_from_its_earliest_day() {
    assert_eq!(told("paris-patent-priority", "2026-03", None).0, "2027-03-01");
    assert_eq!(told("paris-patent-priority", "2026", None).0, "2027-01-01");
    assert!(told("paris-patent-priority", "2026-03", None).2.contains(&Why::EarliestDay));
}

#[test]
fn what_is_not_known_is_no_date() {
    let day = Loose::parse("2026-01-01").unwrap();
    let tried = |rule: &str, office: Option<&str>| deadline(&KNOWN.tables, rule, day, office.map(code)).unwrap_err();
    assert!(
        matches!(tried("paris-patent-priorty", None), NoDeadline::NoSuchRule { hint, .. } if hint.contains("paris-patent-priority"))
    );
    assert!(
        matches!(tried("grace-design-us", None), NoDeadline::Unsourced { official, .. } if official.starts_with("https://"))
    );
    assert!(
        matches!(tried("pct-national-phase-ep", Some("JP")), NoDeadline::OtherOffice { offices, .. } if offices == "EP")
    );
    assert!(matches!(tried("madrid-use-declaration", Some("US")), NoDeadline::NoPeriod { .. }));
}

/// A second calendar, by counting days one by one from 1899-12-31; it shares no code with the first.
mod oracle {
    pub fn leap(y: i32) -> bool {
        y % 400 == 0 || (y % 4 == 0 && y % 100 != 0)
    }
    pub fn length(y: i32, m: i32) -> i32 {
        [31, if leap(y) { 29 } else { 28 }, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][usize::try_from(m - 1).unwrap()]
    }
    pub fn number((y, m, d): (i32, i32, i32)) -> i32 {
        let years: i32 = (1900..y).map(|y| if leap(y) { 366 } else { 365 }).sum();
        let months: i32 = (1..m).map(|m| length(y, m)).sum();
        years + months + d
    }
    pub fn months_on((y, m, d): (i32, i32, i32), n: i32) -> (i32, i32, i32) {
        let (mut y, mut m) = (y, m);
        for _ in 0..n.abs() {
            m += n.signum();
            if m == 13 {
                (y, m) = (y + 1, 1);
            } else if m == 0 {
                (y, m) = (y - 1, 12);
            }
        }
        (y, m, d.min(length(y, m)))
    }
    /// 1900-01-01 was a Monday: 0 is Monday.
    pub fn weekday(number: i32) -> i32 {
        (number - 1).rem_euclid(7)
    }
}

fn parts(d: jiff::civil::Date) -> (i32, i32, i32) {
    (i32::from(d.year()), i32::from(d.month()), i32::from(d.day()))
}

fn any_day() -> impl Strategy<Value = jiff::civil::Date> {
    (0i64..50_000).prop_map(|n| date("1950-01-01").checked_add(jiff::Span::new().days(n)).unwrap())
}

fn any_period() -> impl Strategy<Value = Period> {
    let unit =
        prop_oneof![Just(PeriodUnit::Days), Just(PeriodUnit::Weeks), Just(PeriodUnit::Months), Just(PeriodUnit::Years)];
    (-40i16..130, unit).prop_map(|(count, unit)| Period { count, unit })
}

fn any_weekend() -> impl Strategy<Value = Calendar> {
    prop::collection::vec(0i8..7, 0..4).prop_map(|days| {
        let days: Vec<Weekday> = days.into_iter().map(|d| Weekday::from_monday_zero_offset(d).unwrap()).collect();
        Calendar::with_weekend(&days, None).unwrap()
    })
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn the_safe_day_is_a_working_day_and_never_late(from in any_day(), period in any_period(), calendar in any_weekend()) {
        let counted = count(period, from, &How::default(), &calendar).unwrap();
        prop_assert!(counted.safe <= counted.unrolled);
        prop_assert!(calendar.is_working(counted.safe));
        let mut between = counted.safe;
        while between < counted.unrolled {
            between = between.tomorrow().unwrap();
            prop_assert!(!calendar.is_working(between), "a later working day was passed over");
        }
    }

    #[test]
    fn arithmetic_equals_the_second_calendar(from in any_day(), period in any_period()) {
        let counted = count(period, from, &How::default(), &Calendar::default()).unwrap();
        let n = i32::from(period.count);
        let expected = match period.unit {
            PeriodUnit::Days => oracle::number(parts(from)) + n,
            PeriodUnit::Weeks => oracle::number(parts(from)) + 7 * n,
            PeriodUnit::Months => oracle::number(oracle::months_on(parts(from), n)),
            PeriodUnit::Years => oracle::number(oracle::months_on(parts(from), 12 * n)),
        };
        prop_assert_eq!(oracle::number(parts(counted.unrolled)), expected);
        let safe = (0..7).map(|back| expected - back).find(|d| oracle::weekday(*d) < 5).unwrap();
        prop_assert_eq!(oracle::number(parts(counted.safe)), safe);
    }

    #[test]
    fn a_later_start_never_ends_earlier(from in any_day(), later in 0i64..800, period in any_period(), calendar in any_weekend()) {
        let after = from.checked_add(jiff::Span::new().days(later)).unwrap();
        let (a, b) = (count(period, from, &How::default(), &calendar).unwrap(), count(period, after, &How::default(), &calendar).unwrap());
        prop_assert!(a.unrolled <= b.unrolled && a.safe <= b.safe);
    }

    #[test]
    fn a_period_reads_back(period in any_period()) {
        prop_assert_eq!(Period::parse(&period.to_string()), Some(period));
    }
}
