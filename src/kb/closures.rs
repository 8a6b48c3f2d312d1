//! The closure list of one office: which days it names closed, how far it reaches, and on what it rests.

use super::calendar::{Calendar, Cover, no_office, weekly};
use super::issue::{At, Issue};
use super::place::Code;
use super::when::AsOf;
use super::yaml::{self, Spanned};
use jiff::civil::Date;
use schemars::JsonSchema;
use serde::Deserialize;
use std::collections::BTreeSet;

/// The calendar of one office.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
#[schemars(rename = "Calendar")]
pub struct CalendarFile {
    /// Its code in capitals; the file is called after it in small letters.
    #[schemars(with = "String")]
    pub office: Spanned<String>,
    /// Days of the week on which it is always closed.
    #[schemars(with = "Vec<String>")]
    pub weekend: Vec<Spanned<String>>,
    /// The law that moves a limit ending on a closed day to the next open day; absent = not known.
    pub rolls: Option<String>,
    /// Stretches of days for which every closing day stands below.
    #[schemars(with = "Vec<Covered>")]
    pub covers: Vec<Spanned<Covered>>,
    /// Closing days that are no weekly ones, in order.
    #[serde(default)]
    pub closed: Vec<Named>,
    /// Weekly closing days on which the office works all the same.
    #[serde(default)]
    pub working: Vec<Named>,
}

/// How far a list reaches, and on what it rests.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Covered {
    #[schemars(with = "String")]
    pub from: Spanned<String>,
    #[schemars(with = "String")]
    pub to: Spanned<String>,
    #[schemars(with = "String")]
    pub basis: Spanned<String>,
    #[schemars(with = "String")]
    pub official: Spanned<String>,
    /// Where we saw it (not shown).
    pub seen: Option<String>,
    pub as_of: AsOf,
}

/// A day and its reason.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Named {
    #[schemars(with = "String")]
    pub on: Spanned<String>,
    pub why: Option<String>,
}

/// Reads `knowledge/calendars/<code>.yaml`.
pub(super) fn read(
    file: &str,
    name: &str,
    text: &str,
    issues: &mut Vec<Issue>,
) -> Option<(Spanned<String>, Code, Calendar)> {
    let read: CalendarFile = match yaml::read(file, text) {
        Ok(read) => read,
        Err(issue) => {
            issues.push(issue);
            return None;
        }
    };
    let Some(code) = Code::parse_party(&read.office.value) else {
        issues.push(no_office(file, &read.office));
        return None;
    };
    if name != format!("{}.yaml", code.as_str().to_ascii_lowercase()) {
        issues.push(Issue::error(
            "calendar",
            &yaml::at(file, &read.office),
            format!("this file is not called after `{code}`"),
            "one office, one file, with its code in small letters",
        ));
    }
    let covers = covers(file, &read.covers, issues);
    let basis = covers.first().map(|c| c.basis.clone()).unwrap_or_default();
    let week = weekly(file, &read.weekend, &basis, issues)?;
    let closed = days(file, &read.closed, &covers, issues);
    let working = days(file, &read.working, &covers, issues);
    for day in &read.closed {
        if let Some(on) = date(&day.on)
            && (week.is_weekend(on) || working.contains(&on))
        {
            issues.push(Issue::warning(
                "calendar",
                &yaml::at(file, &day.on),
                if working.contains(&on) {
                    format!("{on} is closed and worked")
                } else {
                    format!("{on} is closed every week")
                },
                "leave it out here",
            ));
        }
    }
    for day in &read.working {
        if date(&day.on).is_some_and(|on| !week.is_weekend(on)) {
            issues.push(Issue::warning(
                "calendar",
                &yaml::at(file, &day.on),
                format!("{} is an ordinary working day", day.on.value),
                "only weekly closing days are worked by exception",
            ));
        }
    }
    Some((read.office, code, week.listing(closed, working, covers, read.rolls)))
}

fn date(text: &Spanned<String>) -> Option<Date> {
    (text.value.len() == 10).then(|| text.value.parse().ok()).flatten()
}

fn need(file: &str, text: &Spanned<String>, issues: &mut Vec<Issue>) -> Option<Date> {
    let read = date(text);
    if read.is_none() {
        issues.push(Issue::error(
            "calendar",
            &yaml::at(file, text),
            format!("`{}` is no day", text.value),
            "write a day that exists, like 2026-12-25",
        ));
    }
    read
}

fn covers(file: &str, read: &[Spanned<Covered>], issues: &mut Vec<Issue>) -> Vec<Cover> {
    let mut covers: Vec<Cover> = Vec::new();
    if read.is_empty() {
        let hint = "name the days it covers; a place without a list belongs into weekends.yaml";
        issues.push(Issue::error("calendar", &At::file(file), "this list covers no day", hint));
    }
    for cover in read {
        let at = yaml::at(file, cover);
        let cover = &cover.value;
        for text in [&cover.basis, &cover.official].into_iter().filter(|t| t.value.trim().is_empty()) {
            let hint = "a list counts only with its basis and its official page";
            issues.push(Issue::error("calendar", &yaml::at(file, text), "nothing stands here", hint));
        }
        let (from, to) = (need(file, &cover.from, issues), need(file, &cover.to, issues));
        let (Some(from), Some(to)) = (from, to) else { continue };
        if from > to {
            issues.push(Issue::error("calendar", &at, format!("{from} is after {to}"), "write the earlier day first"));
            continue;
        }
        if let Some(before) = covers.last().filter(|before| from <= before.to) {
            issues.push(Issue::error(
                "calendar",
                &yaml::at(file, &cover.from),
                format!("{from} is not after {}, which is covered above", before.to),
                "stretches stand in order and do not overlap",
            ));
        }
        let (basis, official) = (cover.basis.value.clone(), cover.official.value.clone());
        covers.push(Cover { from, to, basis, official, as_of: cover.as_of });
    }
    covers
}

/// The days of a list; each must exist, stand in order, and lie in what the list covers.
fn days(file: &str, list: &[Named], covers: &[Cover], issues: &mut Vec<Issue>) -> BTreeSet<Date> {
    let mut days = BTreeSet::new();
    for day in list {
        let Some(on) = need(file, &day.on, issues) else { continue };
        let at = yaml::at(file, &day.on);
        if !covers.iter().any(|c| c.from <= on && on <= c.to) {
            let hint = "correct the day, or say how far the list reaches";
            issues.push(Issue::error("calendar", &at, format!("{on} is not covered by this list"), hint));
        }
        if days.last().is_some_and(|before| *before >= on) {
            issues.push(Issue::warning(
                "calendar",
                &at,
                format!("{on} is out of order"),
                "days stand in order, each once",
            ));
        }
        days.insert(on);
    }
    days
}
