//! Every change of the clocks of every zone, for four years: what is offered exists, is offered once and lies within the
//! adviser's hours; and what is shown names one instant, the one that is stored (F64, F65, U16).
//!
//! The judge is plain: it walks through the instants around each change, asks the zone what the clock shows, and knows
//! nothing of gaps and doubled hours.

use ipdesk::{
    files,
    kb::{Kb, office::Adviser, parse},
    talk::slots,
    text::{Arg, Budget, Lang, Message, Screen, render},
};
use jiff::{
    Timestamp, ToSpan, Zoned,
    civil::{Date, DateTime, Time},
    tz::{self, TimeZone},
};
use std::{
    collections::{BTreeMap, BTreeSet, HashSet},
    sync::OnceLock,
};

const QUARTER: i64 = 900;

/// Every zone that changes its clocks in these years, each with its changes.
fn changes() -> BTreeMap<String, Vec<Timestamp>> {
    let from: Timestamp = "2026-01-01T00:00:00Z".parse().unwrap();
    let until: Timestamp = "2030-01-01T00:00:00Z".parse().unwrap();
    let mut all = BTreeMap::new();
    for name in tz::db().available() {
        let name = name.to_string();
        let zone = TimeZone::get(&name).unwrap();
        let mut before = zone.to_offset(from);
        let mut found = Vec::new();
        for change in zone.following(from).take_while(|change| change.timestamp() < until) {
            // A new name for the same offset moves no clock.
            if change.offset() != before {
                found.push(change.timestamp());
            }
            before = change.offset();
        }
        if !found.is_empty() {
            all.insert(name, found);
        }
    }
    all
}

/// Somebody who meets on every day of the week between these times, a quarter of an hour each.
fn adviser(zone: &str, from: Time, to: Time) -> Adviser {
    let clock = |t: Time| format!("{:02}:{:02}", t.hour(), t.minute());
    let text = format!(
        r#"{{"id":"amina","name":"Amina","languages":["en"],"topics":[],"zone":"{zone}","ways":["phone"],"minutes":15,
        "buffer":0,"notice":0,"horizon":4,
        "hours":[{{"days":["mon","tue","wed","thu","fri","sat","sun"],"from":"{}","to":"{}"}}]}}"#,
        clock(from),
        clock(to)
    );
    serde_json::from_str(&text).unwrap()
}

/// A quarter of an hour, as the clock has them.
fn quarter(time: Time) -> Time {
    Time::new(time.hour(), time.minute() / 15 * 15, 0, 0).unwrap()
}

/// The hours that are tried around a change: the whole day, from within it, and until within it.
fn hours(change: Timestamp, zone: &TimeZone) -> Vec<(Time, Time)> {
    let before = quarter((change - 1.second()).to_zoned(zone.clone()).time());
    let after = quarter(change.to_zoned(zone.clone()).time());
    let whole = (Time::midnight(), Time::constant(23, 45, 0, 0));
    // Half-way through what is skipped or doubled.
    let (low, high) = (before.min(after), before.max(after));
    let middle = quarter(low.saturating_add((high.duration_since(low).as_mins() / 2).minutes()));
    let later = middle.saturating_add(2.hours());
    let earlier = middle.saturating_sub(2.hours());
    let mut all = vec![whole];
    all.extend((later > middle).then_some((middle, quarter(later))));
    all.extend((earlier < middle).then_some((quarter(earlier), middle)));
    all
}

/// What may be offered on these days: the clock shows a time within the hours all through the meeting, and it shows
/// the beginning for the first time.
fn expected(zone: &TimeZone, days: &[Date], (from, to): (Time, Time)) -> BTreeSet<i64> {
    let first = zone.to_timestamp(days[0].to_datetime(Time::midnight())).unwrap().as_second() - 7_200;
    let shows = |at: i64| Timestamp::from_second(at).unwrap().to_zoned(zone.clone()).datetime();
    let within = |wall: DateTime, day: Date| wall.date() == day && (from..to).contains(&wall.time());
    let mut seen = HashSet::new();
    let mut fit = BTreeSet::new();
    let mut at = first.div_euclid(QUARTER) * QUARTER;
    let end = at + (i64::try_from(days.len()).unwrap() * 24 + 6) * 3_600;
    while at < end {
        let wall = shows(at);
        let new = seen.insert(wall);
        if new && days.contains(&wall.date()) && [0, 300, 600, 899].iter().all(|s| within(shows(at + s), wall.date())) {
            fit.insert(at);
        }
        at += QUARTER;
    }
    fit
}

#[test]
fn f65_around_every_change_of_the_clocks_what_is_offered_exists_and_is_offered_once() {
    let (mut zones, mut seen, mut offered_in_all) = (0, 0, 0);
    for (name, changes) in changes() {
        let zone = TimeZone::get(&name).unwrap();
        zones += 1;
        for change in changes {
            seen += 1;
            let day = change.to_zoned(zone.clone()).date();
            let days = [day.yesterday().unwrap(), day, day.tomorrow().unwrap()];
            let now = change - 60.hours();
            for span in hours(change, &zone) {
                let adviser = adviser(&name, span.0, span.1);
                let offered: Vec<i64> = slots::free(&[&adviser], &BTreeSet::new(), &[], now)
                    .into_iter()
                    .map(|free| free.starts)
                    .filter(|s| days.contains(&Timestamp::from_second(*s).unwrap().to_zoned(zone.clone()).date()))
                    .collect();
                let once: BTreeSet<i64> = offered.iter().copied().collect();
                assert_eq!(once.len(), offered.len(), "{name} {change}: offered twice");
                let expected = expected(&zone, &days, span);
                let told = |set: BTreeSet<i64>| -> Vec<Zoned> {
                    set.into_iter().map(|s| Timestamp::from_second(s).unwrap().to_zoned(zone.clone())).collect()
                };
                assert!(
                    once == expected,
                    "{name}, change at {change}, hours {} to {}:\noffered, and must not be: {:?}\nnot offered: {:?}",
                    span.0,
                    span.1,
                    told(&once - &expected),
                    told(&expected - &once)
                );
                // One function decides what is shown and what is accepted.
                let some = offered.len() / 2;
                assert!(offered.get(some).is_none_or(|s| slots::is_free(&adviser, &BTreeSet::new(), &[], now, *s)));
                offered_in_all += offered.len();
            }
        }
    }
    println!("{zones} zones, {seen} changes of the clocks, {offered_in_all} times offered around them");
    assert!(zones > 150 && seen > 1_200, "only {zones} zones with {seen} changes");
}

fn kb() -> &'static Kb {
    static KB: OnceLock<Kb> = OnceLock::new();
    KB.get_or_init(|| {
        let english =
            files::embedded().into_iter().filter(|(p, _)| !p.starts_with("locales/") || p.starts_with("locales/en/"));
        parse::read(&english.collect::<Vec<_>>()).kb.unwrap()
    })
}

/// What a person reads, read back: the date, the time and, where it is said, the offset.
fn read(text: &str, year: i16) -> (DateTime, Option<String>) {
    const MONTHS: [&str; 12] = [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ];
    let words: Vec<&str> = text.split([' ', ',', '(', ')', '\u{a0}']).filter(|w| !w.is_empty()).collect();
    let month = words.iter().position(|w| MONTHS.contains(w)).unwrap_or_else(|| panic!("no month in {text:?}"));
    let number = MONTHS.iter().position(|m| *m == words[month]).unwrap() + 1;
    let day: i8 = words[month - 1].parse().unwrap();
    assert_eq!(words[month + 1].parse::<i16>().unwrap(), year, "{text}");
    let time: Time = words.iter().find_map(|w| (w.len() == 5).then(|| w.parse().ok())?).unwrap();
    let offset = words.iter().find_map(|w| w.strip_prefix("UTC")).map(str::to_owned);
    (Date::new(year, i8::try_from(number).unwrap(), day).unwrap().to_datetime(time), offset)
}

#[test]
fn f65_u16_what_is_shown_around_every_change_names_the_stored_instant_and_no_other() {
    let budget = Budget::CONSOLE;
    let mut shown_in_all = 0;
    let mut seen_rules = HashSet::new();
    for (name, changes) in changes() {
        let zone = TimeZone::get(&name).unwrap();
        // Many names stand for one set of rules: the same instants shown the same way are looked at once.
        let rules: Vec<_> = changes.iter().map(|c| (*c, zone.to_offset(*c), zone.to_offset(*c - 1.second()))).collect();
        if !seen_rules.insert(rules) {
            continue;
        }
        for change in changes {
            for quarters in -12..12 {
                let at = Timestamp::from_second(change.as_second().div_euclid(QUARTER) * QUARTER + quarters * QUARTER)
                    .unwrap();
                let local = at.to_zoned(zone.clone());
                let when = Message::new("ui#time-one")
                    .with("time", Arg::When { at, zone: name.clone() })
                    .text("zone", "there");
                let screen = Screen::of([when]);
                let rendered = render(&kb().catalog, Lang::EN, &screen, &budget);
                assert!(rendered.missing.is_empty(), "{:?}", rendered.missing);
                let text = &rendered.parts[0].text;
                let (wall, offset) = read(text, local.year());
                // Every instant at which the clock there shows this.
                let fits = |n: i64| {
                    let other = (at + (n * QUARTER).seconds()).to_zoned(zone.clone());
                    let same = offset.as_ref().is_none_or(|o| *o == other.strftime("%:z").to_string());
                    (other.datetime() == wall && same).then(|| other.timestamp())
                };
                let named: Vec<Timestamp> = (-12..=12).filter_map(fits).collect();
                assert_eq!(named, [at], "{name}: {text:?} is shown for {local}");
                shown_in_all += 1;
            }
        }
    }
    println!("{shown_in_all} times shown and read back, in {} sets of rules", seen_rules.len());
}
