//! Working days per country: weekends, each with its basis. Closures of offices join here when official lists are known.

use super::issue::{At, Issue};
use super::place::Code;
use super::yaml::{self, Spanned};
use jiff::civil::{Date, Weekday};
use serde::Deserialize;
use std::collections::BTreeMap;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct File {
    weekends: Vec<Weekend>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct Weekend {
    of: Vec<Spanned<String>>,
    days: Vec<Spanned<String>>,
    basis: String,
}

/// The days of the week on which an office is closed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Calendar {
    weekend: Vec<Weekday>,
    /// On what this rests; none for the assumption of Saturday and Sunday.
    pub basis: Option<String>,
}

impl Default for Calendar {
    fn default() -> Self {
        Self { weekend: vec![Weekday::Saturday, Weekday::Sunday], basis: None }
    }
}

impl Calendar {
    /// A calendar with these days closed every week; at least one day must stay open.
    pub fn with_weekend(days: &[Weekday], basis: Option<String>) -> Option<Self> {
        let mut weekend: Vec<Weekday> = days.to_vec();
        weekend.sort_by_key(|d| d.to_monday_zero_offset());
        weekend.dedup();
        (weekend.len() < 7).then_some(Self { weekend, basis })
    }

    /// Whether the office works on this day, as far as weekends tell.
    pub fn is_working(&self, day: Date) -> bool {
        !self.weekend.contains(&day.weekday())
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
}

/// All calendars that we know.
#[derive(Clone, Debug, Default)]
pub struct Calendars {
    by_code: BTreeMap<Code, Calendar>,
    usual: Calendar,
}

impl Calendars {
    pub(super) fn read(&mut self, file: &str, text: &str, issues: &mut Vec<Issue>) {
        let read: File = match yaml::read(file, text) {
            Ok(read) => read,
            Err(issue) => return issues.push(issue),
        };
        for weekend in read.weekends {
            let mut days = Vec::new();
            for day in &weekend.days {
                match weekday(&day.value) {
                    Some(d) => days.push(d),
                    None => issues.push(Issue::error(
                        "calendar",
                        &yaml::at(file, day),
                        format!("`{}` is no day of the week", day.value),
                        "write monday … sunday",
                    )),
                }
            }
            let Some(calendar) = Calendar::with_weekend(&days, Some(weekend.basis.clone())) else {
                let at = weekend.days.first().map_or_else(|| At::file(file), |d| yaml::at(file, d));
                issues.push(Issue::error(
                    "calendar",
                    &at,
                    "every day of the week is closed",
                    "leave the working days out",
                ));
                continue;
            };
            for of in &weekend.of {
                match Code::parse(&of.value) {
                    Some(code) => {
                        if self.by_code.insert(code, calendar.clone()).is_some() {
                            issues.push(Issue::error(
                                "calendar",
                                &yaml::at(file, of),
                                format!("`{code}` stands here twice"),
                                "keep one of them",
                            ));
                        }
                    }
                    None => issues.push(Issue::error(
                        "calendar",
                        &yaml::at(file, of),
                        format!("`{}` is no country or office code", of.value),
                        "write ISO codes in capitals",
                    )),
                }
            }
        }
    }

    /// The calendar of an office; Saturday and Sunday are taken as closed where nothing is known.
    pub fn of(&self, office: Option<Code>) -> &Calendar {
        office.and_then(|code| self.by_code.get(&code)).unwrap_or(&self.usual)
    }
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
