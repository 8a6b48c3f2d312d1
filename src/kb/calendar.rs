//! Working days of an office: its weekly closing days, and the closing days of its official list as far as the list reaches.

use super::closures;
use super::issue::{At, Issue};
use super::place::Code;
use super::when::AsOf;
use super::yaml::{self, Spanned};
use jiff::civil::{Date, Weekday};
use schemars::JsonSchema;
use serde::Deserialize;
use std::collections::{BTreeMap, BTreeSet};

/// Weekly closing days of places without a closure list.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
#[schemars(rename = "Weekends")]
pub struct WeekendFile {
    pub weekends: Vec<Weekend>,
}

/// The weekly closing days that several places share.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Weekend {
    #[schemars(with = "Vec<String>")]
    pub of: Vec<Spanned<String>>,
    #[schemars(with = "Vec<String>")]
    pub days: Vec<Spanned<String>>,
    pub basis: String,
}

/// A stretch of days for which a list names every closing day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cover {
    pub from: Date,
    pub to: Date,
    pub basis: String,
    pub official: String,
    pub as_of: AsOf,
}

/// The days on which an office is closed, as far as they are known.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Calendar {
    weekend: Vec<Weekday>,
    /// On what the weekly closing days rest; none for the assumption of Saturday and Sunday.
    pub basis: Option<String>,
    pub(super) closed: BTreeSet<Date>,
    /// Weekly closing days on which the office works all the same.
    pub(super) working: BTreeSet<Date>,
    pub(super) covers: Vec<Cover>,
    /// The law that moves a limit ending on a closed day to the next open day; none where it is not known.
    pub rolls: Option<String>,
}

impl Default for Calendar {
    fn default() -> Self {
        Self {
            weekend: vec![Weekday::Saturday, Weekday::Sunday],
            basis: None,
            closed: BTreeSet::new(),
            working: BTreeSet::new(),
            covers: Vec::new(),
            rolls: None,
        }
    }
}

impl Calendar {
    /// A calendar with these days closed every week; at least one day must stay open.
    pub fn with_weekend(days: &[Weekday], basis: Option<String>) -> Option<Self> {
        let mut weekend: Vec<Weekday> = days.to_vec();
        weekend.sort_by_key(|d| d.to_monday_zero_offset());
        weekend.dedup();
        (weekend.len() < 7).then(|| Self { weekend, basis, ..Self::default() })
    }

    /// The same with a list: closing days, make-up days, and the days the list covers. The list never closes a whole week for good, so an open day always comes.
    #[must_use]
    pub fn listing(
        mut self,
        closed: BTreeSet<Date>,
        working: BTreeSet<Date>,
        covers: Vec<Cover>,
        rolls: Option<String>,
    ) -> Self {
        (self.closed, self.working, self.covers, self.rolls) = (closed, working, covers, rolls);
        self
    }

    /// Whether this day of the week is closed every week.
    pub fn is_weekend(&self, day: Date) -> bool {
        self.weekend.contains(&day.weekday())
    }

    /// Whether the list of closing days names this day.
    pub fn is_listed(&self, day: Date) -> bool {
        self.closed.contains(&day)
    }

    /// Whether the office works on this day, as far as weekends and the list tell.
    pub fn is_working(&self, day: Date) -> bool {
        self.working.contains(&day) || (!self.is_weekend(day) && !self.is_listed(day))
    }

    /// The part of the list that covers this day.
    pub fn cover(&self, day: Date) -> Option<&Cover> {
        self.covers.iter().find(|c| c.from <= day && day <= c.to)
    }

    /// Whether the list covers every day from the one to the other.
    pub fn covers(&self, from: Date, to: Date) -> bool {
        let mut day = from;
        loop {
            let Some(cover) = self.cover(day) else { return false };
            if to <= cover.to {
                return true;
            }
            match cover.to.tomorrow() {
                Ok(next) => day = next,
                Err(_) => return false,
            }
        }
    }

    /// The last working day that is not after `day`; `day` itself where the calendar begins.
    pub fn working_on_or_before(&self, day: Date) -> Date {
        let mut at = day;
        while !self.is_working(at) {
            match at.yesterday() {
                Ok(before) => at = before,
                Err(_) => return day,
            }
        }
        at
    }

    /// The first working day that is not before `day`; none at the calendar's end.
    pub fn working_on_or_after(&self, day: Date) -> Option<Date> {
        let mut at = day;
        while !self.is_working(at) {
            at = at.tomorrow().ok()?;
        }
        Some(at)
    }
}

/// All calendars that we know.
#[derive(Clone, Debug, Default)]
pub struct Calendars {
    by_code: BTreeMap<Code, Calendar>,
    usual: Calendar,
}

impl Calendars {
    pub(super) fn read(&mut self, file: &str, name: &str, text: &str, issues: &mut Vec<Issue>) {
        if name == "weekends.yaml" {
            match yaml::read::<WeekendFile>(file, text) {
                Ok(read) => read.weekends.iter().for_each(|w| self.weekend(file, w, issues)),
                Err(issue) => issues.push(issue),
            }
        } else if let Some((of, code, calendar)) = closures::read(file, name, text, issues) {
            self.add(file, &of, code, calendar, issues);
        }
    }

    fn weekend(&mut self, file: &str, weekend: &Weekend, issues: &mut Vec<Issue>) {
        let Some(calendar) = weekly(file, &weekend.days, &weekend.basis, issues) else { return };
        for of in &weekend.of {
            match Code::parse_party(&of.value) {
                Some(code) => self.add(file, of, code, calendar.clone(), issues),
                None => issues.push(no_office(file, of)),
            }
        }
    }

    /// One calendar for an office. Its list stands above its weekly closing days, which must then be the same.
    fn add(&mut self, file: &str, of: &Spanned<String>, code: Code, calendar: Calendar, issues: &mut Vec<Issue>) {
        let Some(there) = self.by_code.get(&code) else {
            self.by_code.insert(code, calendar);
            return;
        };
        let lists = |c: &Calendar| !c.covers.is_empty();
        if lists(there) == lists(&calendar) || there.weekend != calendar.weekend {
            let say = format!("`{code}` has another calendar");
            issues.push(Issue::error("calendar", &yaml::at(file, of), say, "keep one of them"));
        }
        if lists(&calendar) {
            self.by_code.insert(code, calendar);
        }
    }

    /// The calendar of an office; Saturday and Sunday are taken as closed where nothing is known.
    pub fn of(&self, office: Option<Code>) -> &Calendar {
        office.and_then(|code| self.by_code.get(&code)).unwrap_or(&self.usual)
    }

    /// The offices with a calendar of their own.
    pub fn all(&self) -> impl Iterator<Item = (Code, &Calendar)> {
        self.by_code.iter().map(|(code, calendar)| (*code, calendar))
    }
}

/// A code that names no office.
pub(super) fn no_office(file: &str, of: &Spanned<String>) -> Issue {
    Issue::error(
        "calendar",
        &yaml::at(file, of),
        format!("`{}` is no country or office code", of.value),
        "write ISO codes in capitals",
    )
}

/// Weekly closing days, read; none when they leave no day open.
pub(super) fn weekly(file: &str, days: &[Spanned<String>], basis: &str, issues: &mut Vec<Issue>) -> Option<Calendar> {
    let mut read = Vec::new();
    for day in days {
        match weekday(&day.value) {
            Some(d) => read.push(d),
            None => issues.push(Issue::error(
                "calendar",
                &yaml::at(file, day),
                format!("`{}` is no day of the week", day.value),
                "write monday … sunday",
            )),
        }
    }
    let calendar = Calendar::with_weekend(&read, Some(basis.to_owned()));
    if calendar.is_none() {
        let at = days.first().map_or_else(|| At::file(file), |d| yaml::at(file, d));
        issues.push(Issue::error("calendar", &at, "every day of the week is closed", "leave the working days out"));
    }
    calendar
}

fn weekday(text: &str) -> Option<Weekday> {
    Some(match text {
        "monday" => Weekday::Monday,
        "tuesday" => Weekday::Tuesday,
        "wednesday" => Weekday::Wednesday,
        "thursday" => Weekday::Thursday,
        "friday" => Weekday::Friday,
        "saturday" => Weekday::Saturday,
        "sunday" => Weekday::Sunday,
        _ => return None,
    })
}
