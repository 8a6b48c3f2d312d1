//! The fields of the hours page: an adviser as fields, and fields as an adviser or as what is wrong with them. What was
//! typed is never lost to a mistake: the page always draws from the fields.

use super::days::{self, spread};
use crate::kb::{
    address::address,
    id::TopicId,
    office::{Adviser, Clock, Day, Hours, Opening, Way},
};
use jiff::{civil::Date, tz::TimeZone};
use std::collections::{BTreeMap, BTreeSet};

/// Fields by their names.
pub type Fields = BTreeMap<String, String>;

/// Something that cannot be taken: the text that says why, and what it is about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    pub key: &'static str,
    pub about: String,
}

/// More spans than this stand on no page.
pub const MOST_SPANS: usize = 6;
/// More exceptions than this stand on no page.
pub const MOST_ROWS: usize = 80;
/// Meetings are this long at most, in minutes.
const LONGEST: u16 = 480;
/// Notice is this long at most, in hours.
const MOST_NOTICE: u16 = 30 * 24;
/// Nobody books further ahead, in days.
const FURTHEST: u16 = 365;

/// The ways to meet, as they stand on the page.
pub const WAYS: [Way; 3] = [Way::Phone, Way::Video, Way::Office];

/// The id of a day in the names of fields.
pub fn id_of(day: Day) -> &'static str {
    ["mon", "tue", "wed", "thu", "fri", "sat", "sun"][day as usize]
}

/// An adviser as fields. Days that are over are left out.
pub fn fields(a: &Adviser, today: Date) -> Fields {
    let mut out = Fields::new();
    let mut put = |name: String, value: String| out.insert(name, value);
    put("name".into(), a.name.clone());
    put("zone".into(), a.zone.clone());
    put("mail".into(), a.mail.clone().unwrap_or_default());
    if a.left {
        put("left".into(), "on".into());
    }
    for (name, value) in [("minutes", a.minutes), ("buffer", a.buffer), ("notice", a.notice), ("horizon", a.horizon)] {
        put(name.into(), value.to_string());
    }
    for on in a.languages.iter().map(|l| format!("lang-{l}")) {
        put(on, "on".into());
    }
    for on in a.topics.iter().map(|t| format!("topic-{t}")) {
        put(on, "on".into());
    }
    for on in a.ways.iter().map(|w| format!("way-{}", w.as_str())) {
        put(on, "on".into());
    }
    for day in Day::WEEK {
        let mut of_day: Vec<&Hours> = a.hours.iter().filter(|h| h.days.contains(&day)).collect();
        of_day.sort_by_key(|h| h.from);
        for (n, h) in of_day.into_iter().enumerate() {
            put(format!("from-{}-{n}", id_of(day)), h.from.into());
            put(format!("to-{}-{n}", id_of(day)), h.to.into());
        }
    }
    let ahead: Vec<(Date, Vec<Opening>)> =
        a.except.iter().filter(|(d, _)| **d >= today).map(|(d, o)| (*d, o.clone())).collect();
    for (row, (first, last, open)) in days::runs(&ahead).into_iter().enumerate() {
        put(format!("day-{row}"), first.to_string());
        if last != first {
            put(format!("until-{row}"), last.to_string());
        }
        for (n, o) in open.into_iter().enumerate() {
            put(format!("dfrom-{row}-{n}"), o.from.into());
            put(format!("dto-{row}-{n}"), o.to.into());
        }
    }
    out
}

/// How many spans a day has on the page.
pub fn spans(fields: &Fields) -> usize {
    let used = |n: &usize| {
        let end = format!("-{n}");
        fields
            .iter()
            .any(|(k, v)| (k.starts_with("from-") || k.starts_with("dfrom-")) && k.ends_with(&end) && !v.is_empty())
    };
    (0..MOST_SPANS).rev().find(used).map_or(2, |n| (n + 1).max(2))
}

/// How many rows of single days the page has: those that are filled, and three more.
pub fn rows(fields: &Fields) -> usize {
    let used = |n: &usize| fields.get(&format!("day-{n}")).is_some_and(|v| !v.is_empty());
    ((0..MOST_ROWS).rev().find(used).map_or(0, |n| n + 1) + 3).min(MOST_ROWS)
}

fn said<'a>(fields: &'a Fields, name: &str) -> &'a str {
    fields.get(name).map_or("", |v| v.trim())
}

/// The ids that are ticked, those of `before` first and in their order.
fn ticked(fields: &Fields, prefix: &str, before: &[String]) -> Vec<String> {
    let on: BTreeSet<&str> =
        fields.iter().filter(|(_, v)| !v.is_empty()).filter_map(|(k, _)| k.strip_prefix(prefix)).collect();
    let kept = before.iter().filter(|b| on.contains(b.as_str())).cloned();
    let new = on.iter().filter(|o| !before.iter().any(|b| b == *o)).map(|o| (*o).to_owned());
    kept.chain(new).collect()
}

/// Where the adviser is written to, if anywhere.
fn mail(fields: &Fields, wrong: &mut Vec<Problem>) -> Option<String> {
    let typed = said(fields, "mail");
    let read = address(typed);
    if read.is_none() && !typed.is_empty() {
        wrong.push(Problem { key: "hours-bad-mail", about: typed.to_owned() });
    }
    read
}

/// Reads the fields over the old entry; every problem is found at once.
pub fn read(
    fields: &Fields,
    old: &Adviser,
    today: Date,
    known: impl Fn(&str, &str) -> bool,
) -> Result<Adviser, Vec<Problem>> {
    let mut wrong = Vec::new();
    let mut say = |key, about: &str| wrong.push(Problem { key, about: about.to_owned() });
    let name = crate::staff::page::short(said(fields, "name"));
    if name.is_empty() {
        say("hours-no-name", "");
    }
    let zone = said(fields, "zone");
    let there = TimeZone::get(zone).ok();
    if there.is_none() {
        say("hours-no-zone", zone);
    }
    let mail = mail(fields, &mut wrong);
    let mut number = |name: &'static str, key, least: u16, most: u16, step: u16| {
        let typed = said(fields, name);
        let value = crate::text::person::plain_digits(typed).parse::<u16>().ok();
        let fits = value.filter(|v| (least..=most).contains(v) && v.is_multiple_of(step));
        if fits.is_none() {
            wrong.push(Problem { key, about: typed.to_owned() });
        }
        fits.unwrap_or(least)
    };
    let minutes = number("minutes", "hours-bad-minutes", 15, LONGEST, 15);
    let buffer = number("buffer", "hours-bad-buffer", 0, LONGEST, 15);
    let notice = number("notice", "hours-bad-notice", 0, MOST_NOTICE, 1);
    let horizon = number("horizon", "hours-bad-horizon", 1, FURTHEST, 1);
    let languages = ticked(fields, "lang-", &old.languages);
    let before: Vec<String> = old.topics.iter().map(ToString::to_string).collect();
    let topics = ticked(fields, "topic-", &before);
    let ways: Vec<Way> = {
        let before: Vec<String> = old.ways.iter().map(|w| w.as_str().to_owned()).collect();
        let on = ticked(fields, "way-", &before);
        on.iter().filter_map(|id| WAYS.into_iter().find(|w| w.as_str() == id)).collect()
    };
    let mut say = |key, about: &str| wrong.push(Problem { key, about: about.to_owned() });
    if languages.is_empty() || languages.iter().any(|l| !known("lang", l)) {
        say("hours-no-language", "");
    }
    if topics.iter().any(|t| !known("topic", t)) {
        say("hours-no-topic", "");
    }
    if ways.is_empty() {
        say("hours-no-way", "");
    }
    let mut weekly: BTreeMap<Opening, BTreeSet<Day>> = BTreeMap::new();
    for day in Day::WEEK {
        let names = |n| (format!("from-{}-{n}", id_of(day)), format!("to-{}-{n}", id_of(day)));
        match openings(fields, names) {
            Ok(all) => all.into_iter().for_each(|o| _ = weekly.entry(o).or_default().insert(day)),
            Err(key) => say(key, &format!("units#weekday-{}", day as usize + 1)),
        }
    }
    let mut except = BTreeMap::new();
    for row in 0..MOST_ROWS {
        let (first, last) = (said(fields, &format!("day-{row}")), said(fields, &format!("until-{row}")));
        let names = |n| (format!("dfrom-{row}-{n}"), format!("dto-{row}-{n}"));
        if first.is_empty() && last.is_empty() && openings(fields, names) == Ok(Vec::new()) {
            continue;
        }
        let open = match openings(fields, names) {
            Ok(open) => open,
            Err(key) => {
                say(key, first);
                continue;
            }
        };
        match spread(first, last, today) {
            Ok(all) => {
                for day in all {
                    // A wall time that the clocks skip on this very day is a slip of the pen, and is said.
                    let skipped = there.as_ref().is_some_and(|z| open.iter().any(|o| in_gap(z, day, *o)));
                    if skipped {
                        say("hours-gap", &day.to_string());
                    }
                    if except.insert(day, open.clone()).is_some() {
                        say("hours-twice", &day.to_string());
                    }
                }
            }
            Err(key) => say(key, if first.is_empty() { last } else { first }),
        }
    }
    if !wrong.is_empty() {
        return Err(wrong);
    }
    Ok(Adviser {
        id: old.id.clone(),
        name,
        languages,
        topics: topics.iter().map(TopicId::new).collect(),
        zone: zone.to_owned(),
        ways,
        minutes,
        buffer,
        notice,
        horizon,
        hours: weekly.into_iter().map(|(o, days)| Hours { days, from: o.from, to: o.to }).collect(),
        except,
        mail,
        // Where people come to is the office's, not edited here.
        place: old.place.clone(),
        left: !said(fields, "left").is_empty(),
    })
}

/// Whether a span begins or ends at a time that does not exist on this day.
fn in_gap(zone: &TimeZone, day: Date, open: Opening) -> bool {
    let gap = |c: Clock| {
        matches!(zone.to_ambiguous_zoned(day.to_datetime(c.0)).offset(), jiff::tz::AmbiguousOffset::Gap { .. })
    };
    gap(open.from) || gap(open.to)
}

/// The spans of one day: whole, forwards, one after the other.
fn openings(fields: &Fields, names: impl Fn(usize) -> (String, String)) -> Result<Vec<Opening>, &'static str> {
    let mut all = Vec::new();
    for n in 0..MOST_SPANS {
        let (from, to) = names(n);
        let (from, to) = (said(fields, &from), said(fields, &to));
        if from.is_empty() && to.is_empty() {
            continue;
        }
        // Browsers may send seconds along.
        let clock = |t: &str| {
            let plain = crate::text::person::plain_digits(t);
            Clock::try_from(plain.split(':').take(2).collect::<Vec<_>>().join(":")).map_err(|_| "hours-bad-time")
        };
        let open = Opening { from: clock(from)?, to: clock(to)? };
        if open.from >= open.to {
            return Err("hours-backwards");
        }
        all.push(open);
    }
    all.sort();
    if all.windows(2).any(|pair| pair[1].from < pair[0].to) {
        return Err("hours-overlap");
    }
    Ok(all)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn adviser() -> Adviser {
        let clock = |s: &str| Clock::try_from(s.to_owned()).unwrap();
        let open = |from, to| Opening { from: clock(from), to: clock(to) };
        Adviser {
            id: "eve".into(),
            name: "Eve".into(),
            languages: vec!["sw".into(), "en".into()],
            topics: vec!["trademark".into()],
            zone: "America/New_York".into(),
            ways: vec![Way::Video, Way::Phone],
            minutes: 30,
            buffer: 15,
            notice: 12,
            horizon: 21,
            mail: Some("eve@example.org".into()),
            place: None,
            left: false,
            hours: vec![
                Hours { days: [Day::Mon, Day::Tue].into(), from: clock("09:00"), to: clock("12:00") },
                Hours { days: [Day::Mon].into(), from: clock("13:00"), to: clock("17:30") },
            ],
            except: [
                (Date::constant(2026, 12, 24), vec![]),
                (Date::constant(2026, 12, 25), vec![]),
                (Date::constant(2026, 12, 31), vec![open("09:00", "10:00"), open("11:00", "12:00")]),
            ]
            .into(),
        }
    }

    const TODAY: Date = Date::constant(2026, 11, 30);

    fn again(fields: &Fields) -> Result<Adviser, Vec<Problem>> {
        read(fields, &adviser(), TODAY, |_, _| true)
    }

    #[test]
    fn fields_and_back_is_the_same_adviser() {
        let fields = fields(&adviser(), TODAY);
        assert_eq!((fields["day-0"].as_str(), fields["until-0"].as_str()), ("2026-12-24", "2026-12-25"), "one run");
        assert_eq!(again(&fields).unwrap(), adviser());
        assert_eq!(super::fields(&adviser(), Date::constant(2027, 1, 1)).get("day-0"), None, "what is over goes");
    }

    #[test]
    fn every_mistake_is_told_at_once() {
        let mut f = fields(&adviser(), TODAY);
        for (name, value) in [
            ("zone", "Mars/Base"),
            ("mail", "eve"),
            ("minutes", "25"),
            ("horizon", "0"),
            ("from-mon-1", "11:00"),
            ("from-tue-0", "09:10"),
            ("to-wed-0", "12:00"),
            ("dto-2-0", "08:00"),
            ("day-2", "2026-12-31"),
            ("dfrom-2-0", "09:00"),
            ("day-3", "2026-12-24"),
            ("day-4", "soon"),
            ("day-5", "2027-01-10"),
            ("until-5", "2027-01-02"),
        ] {
            f.insert(name.into(), value.into());
        }
        for way in ["way-phone", "way-video"] {
            f.remove(way);
        }
        let found: Vec<&str> = again(&f).unwrap_err().iter().map(|p| p.key).collect();
        assert_eq!(
            found,
            [
                "hours-no-zone",
                "hours-bad-mail",
                "hours-bad-minutes",
                "hours-bad-horizon",
                "hours-no-way",
                "hours-overlap",
                "hours-bad-time",
                "hours-bad-time",
                "hours-backwards",
                "hours-twice",
                "hours-bad-day",
                "hours-bad-day"
            ]
        );
    }

    #[test]
    fn a_time_that_the_clocks_skip_is_refused_for_that_day() {
        let mut f = fields(&adviser(), TODAY);
        // New York, 14 March 2027: there is no half past two.
        for (name, value) in [("day-7", "2027-03-14"), ("dfrom-7-0", "02:30"), ("dto-7-0", "05:00")] {
            f.insert(name.into(), value.into());
        }
        let found = again(&f).unwrap_err();
        assert_eq!(found, [Problem { key: "hours-gap", about: "2027-03-14".into() }]);
        f.insert("day-7".into(), "2027-03-15".into());
        assert!(again(&f).is_ok());
    }
}
