//! A strict reader of the calendar files: what an unforgiving calendar would refuse, it refuses.

use std::collections::BTreeMap;

/// The calendar of a person who opens every file.
#[derive(Clone, Debug, Default)]
pub struct Kept {
    sequence: BTreeMap<String, i64>,
    days: BTreeMap<String, i64>,
}

impl Kept {
    /// Opens a file: one meeting, the same UID for life, each file newer than the one before.
    pub fn takes(&mut self, text: &str) {
        if text.contains("VALUE=DATE") {
            for day in read_days(text).unwrap_or_else(|why| panic!("{why}\n{text}")) {
                let before = self.days.insert(day.uid, day.sequence);
                assert!(before.is_none_or(|b| day.sequence >= b), "SEQUENCE grows");
            }
            return;
        }
        let meeting = read(text).unwrap_or_else(|why| panic!("{why}\n{text}"));
        let before = self.sequence.insert(meeting.uid.clone(), meeting.sequence);
        match before {
            Some(before) => assert!(meeting.sequence > before, "SEQUENCE grows: {before}, then {}", meeting.sequence),
            None => assert!(meeting.method == "PUBLISH" && meeting.sequence == 0, "the first file of a meeting"),
        }
    }
}

/// What a calendar keeps of a file.
#[derive(Debug, PartialEq, Eq)]
pub struct Meeting {
    pub uid: String,
    pub sequence: i64,
    pub method: String,
}

/// A day that a calendar keeps: all of it, and no time of it.
#[derive(Debug, PartialEq, Eq)]
pub struct Day {
    pub uid: String,
    pub sequence: i64,
    pub on: String,
}

/// Reads a file of days, each by the letter of a file of its own.
pub fn read_days(text: &str) -> Result<Vec<Day>, String> {
    let (head, rest) = text.split_once("BEGIN:VEVENT").ok_or("no day")?;
    let tail = "END:VCALENDAR\r\n";
    let entries = rest.strip_suffix(tail).ok_or("the file does not end")?;
    entries.split("BEGIN:VEVENT").map(|entry| read_day(&format!("{head}BEGIN:VEVENT{entry}{tail}"))).collect()
}

/// Reads the file of a day: it begins on the day and ends on the next, takes no time, and has no zone.
pub fn read_day(text: &str) -> Result<Day, String> {
    let (one, event) = properties(text)?;
    let date = |name: &str| {
        let on = one(event, &format!("{name};VALUE=DATE"))?;
        jiff::civil::Date::strptime("%Y%m%d", &on).map_err(|e| format!("{name}: {e}"))
    };
    let (from, to) = (date("DTSTART")?, date("DTEND")?);
    if from.tomorrow().ok() != Some(to) {
        return Err(format!("the day lasts from {from} to {to}"));
    }
    if one("VCALENDAR", "METHOD")? != "PUBLISH" || one(event, "TRANSP")? != "TRANSPARENT" {
        return Err("a day is published and takes no time".into());
    }
    one(event, "SUMMARY")?;
    one(event, "DTSTAMP")?;
    let sequence = one(event, "SEQUENCE")?.parse().map_err(|e| format!("{e}"))?;
    Ok(Day { uid: one(event, "UID")?, sequence, on: from.to_string() })
}

/// A property at a place, which must stand there once.
type One = Box<dyn Fn(&str, &str) -> Result<String, String>>;

/// Reads a file of a meeting by the letter of RFC 5545.
pub fn read(text: &str) -> Result<Meeting, String> {
    let (one, event) = properties(text)?;
    let moment = |name: &str| {
        let at = one(event, name)?;
        let digits = at.len() == 16
            && at.as_bytes()[8] == b'T'
            && at.ends_with('Z')
            && at.bytes().filter(u8::is_ascii_digit).count() == 14;
        if digits { Ok(at) } else { Err(format!("{name} is {at}")) }
    };
    if moment("DTSTART")? >= moment("DTEND")? {
        return Err("the meeting ends before it starts".into());
    }
    moment("DTSTAMP")?;
    let method = one("VCALENDAR", "METHOD")?;
    let status = one(event, "STATUS")?;
    if !matches!((method.as_str(), status.as_str()), ("PUBLISH" | "REQUEST", "CONFIRMED") | ("CANCEL", "CANCELLED")) {
        return Err(format!("{method} of a meeting that is {status}"));
    }
    one(event, "SUMMARY")?;
    Ok(Meeting {
        uid: one(event, "UID")?,
        sequence: one(event, "SEQUENCE")?.parse().map_err(|e| format!("{e}"))?,
        method,
    })
}

/// The properties of a file by the letter of RFC 5545, and the place of its event.
fn properties(text: &str) -> Result<(One, &'static str), String> {
    let whole = text.strip_suffix("\r\n").ok_or("the last line does not end")?;
    let mut lines: Vec<String> = Vec::new();
    for line in whole.split("\r\n") {
        if line.contains(['\r', '\n']) {
            return Err("a line ends otherwise than with CRLF".into());
        }
        if line.len() > 75 {
            return Err(format!("{} octets in a line", line.len()));
        }
        match line.strip_prefix(' ') {
            Some(rest) => lines.last_mut().ok_or("a file begins with a folded line")?.push_str(rest),
            None => lines.push(line.to_owned()),
        }
    }
    let mut open: Vec<String> = Vec::new();
    let mut found: BTreeMap<(String, String), Vec<String>> = BTreeMap::new();
    for line in &lines {
        let (name, value) = line.split_once(':').ok_or_else(|| format!("no property: {line}"))?;
        match name {
            "BEGIN" => open.push(value.to_owned()),
            "END" => {
                if open.pop().as_deref() != Some(value) {
                    return Err(format!("{value} ends, but was not open"));
                }
            }
            name => found.entry((open.join("/"), name.to_owned())).or_default().push(value.to_owned()),
        }
    }
    if !open.is_empty() {
        return Err(format!("{open:?} do not end"));
    }
    let one: One =
        Box::new(move |place, name| match found.get(&(place.to_owned(), name.to_owned())).map(Vec::as_slice) {
            Some([value]) => Ok(value.clone()),
            other => Err(format!("{name} at {place}: {other:?}")),
        });
    if one("VCALENDAR", "VERSION")? != "2.0" || one("VCALENDAR", "PRODID")?.is_empty() {
        return Err("no version or maker".into());
    }
    Ok((one, "VCALENDAR/VEVENT"))
}

#[test]
fn the_reader_refuses_what_calendars_refuse() {
    let good = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\nMETHOD:CANCEL\r\nBEGIN:VEVENT\r\nUID:a\r\nSEQUENCE:2\r\nSTATUS:CANCELLED\r\n\
                SUMMARY:s\r\nDTSTAMP:20261121T090000Z\r\nDTSTART:20261121T090000Z\r\nDTEND:20261121T093000Z\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";
    assert_eq!(read(good).unwrap(), Meeting { uid: "a".into(), sequence: 2, method: "CANCEL".into() });
    for (from, to) in [
        ("\r\n", "\n"),
        ("UID:a\r\n", ""),
        ("UID:a\r\n", "UID:a\r\nUID:b\r\n"),
        ("METHOD:CANCEL\r\n", ""),
        ("CANCELLED", "CONFIRMED"),
        ("SUMMARY:s", &format!("SUMMARY:{}", "s".repeat(80))),
        ("END:VEVENT\r\n", ""),
        ("T093000Z", "T083000Z"),
    ] {
        assert!(read(&good.replacen(from, to, 99)).is_err(), "{from:?} → {to:?}");
    }
}
