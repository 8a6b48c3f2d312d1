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
    assert!(d.last.is_some() || !d.certain, "what is certain has a last day");
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
        ("2026-12-20".into(), "2026-12-18".into(), vec![Why::Weekend, Why::Moved, Why::ClosuresKnown])
    );
    // In Egypt Friday and Saturday are closed, Sunday is a working day.
    assert_eq!(told("pct-national-phase-default", "2024-06-20", Some("EG")).1, "2026-12-20");
    // Counted back, and still rolled back.
    assert_eq!(
        told("pct-withdraw-before-publication", "2026-12-06", None),
        ("2026-11-21".into(), "2026-11-20".into(), vec![Why::CountedBack, Why::Weekend, Why::ClosuresUnknown])
    );
}

#[test]
fn the_last_day_is_told_only_where_a_list_proves_it() {
    let last = |rule: &str, from: &str, office: Option<&str>| {
        let d = deadline(&KNOWN.tables, rule, Loose::parse(from).unwrap(), office.map(code)).unwrap();
        (d.last.map(|l| l.to_string()), d.certain)
    };
    let proved = |day: &str| (Some(day.to_owned()), true);
    let open = (None, false);
    // Whit Monday at the EPO moves to Tuesday; Christmas Eve 2026 lies in a closing that the list ends with.
    assert_eq!(last("pct-national-phase-ep", "2023-10-25", None), proved("2026-05-26"));
    assert_eq!(last("ep-further-processing", "2026-10-24", None), open, "the list ends before the next open day");
    // No calendar of the office: nothing proves a last day, not even on a Wednesday.
    assert_eq!(last("pct-national-phase-ke", "2024-05-25", None), open);
    // A term ends on its day, whatever day that is; a closed day moves it nowhere.
    assert_eq!(last("eu-unregistered-design", "2024-02-29", None), (Some("2027-02-28".into()), false));
    // Counted back it never moves forward.
    let back = deadline(&KNOWN.tables, "pct-withdraw-before-publication", Loose::parse("2026-12-06").unwrap(), None);
    assert!(back.unwrap().last.is_none_or(|l| l <= date("2026-11-21")));
    // From a month's last day to a month's last day, where the law counts so, and nowhere else.
    assert_eq!(told("jp-tm-opposition", "2027-02-28", None).0, "2027-04-30");
    assert_eq!(told("ep-renewal-grace", "2026-02-28", None).0, "2026-08-31");
    assert_eq!(told("eutm-opposition", "2026-04-30", None).0, "2026-07-30");
    assert_eq!(told("us-tm-office-action", "2026-02-28", None).0, "2026-05-28");
    // Ten business days over Thanksgiving, which is left to count where no list is known.
    assert_eq!(told("dmca-counter-notice", "2026-11-20", None).0, "2026-12-04");
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
    // An office with a longer or shorter limit of its own is not told the usual one.
    assert!(
        matches!(tried("pct-national-phase-default", Some("LU")), NoDeadline::OwnRule { own, .. } if own == "pct-national-phase-lu")
    );
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
