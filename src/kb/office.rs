//! An office: who runs the service, its advisers, and what it says differently.

use super::withdrawn::{WithdrawFile, Withdrawn};
use super::{
    id::{AdviserId, GuideId, OfficeId, TopicId},
    yaml::Spanned,
};
use jiff::civil::{Date, Time};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// An office as its file says it.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
#[schemars(rename = "Office")]
pub struct OfficeFile {
    /// ISO 3166-1 code of its country; none for an office that serves any country.
    pub country: Option<String>,
    /// IANA zone of the office.
    #[schemars(with = "String")]
    pub zone: Spanned<String>,
    pub languages: Vec<String>,
    /// The office's own page.
    pub official: String,
    pub advisers: Vec<Adviser>,
    /// Where people can come to, as ids; the office's texts say name and address.
    #[serde(default)]
    pub places: Vec<String>,
    /// Days on which nobody meets.
    #[serde(default)]
    #[schemars(with = "Vec<String>")]
    pub closed: Vec<Date>,
    #[serde(default)]
    pub hide: Hidden,
    /// Guide to show in the place of another.
    #[serde(default)]
    #[schemars(with = "BTreeMap<String, String>")]
    pub replace: BTreeMap<GuideId, Spanned<GuideId>>,
    /// What it holds back for now, with a text in its place.
    #[serde(default)]
    pub withdraw: WithdrawFile,
}

/// What an office does not offer.
#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Hidden {
    #[serde(default)]
    #[schemars(with = "Vec<String>")]
    pub guides: Vec<Spanned<GuideId>>,
    #[serde(default)]
    #[schemars(with = "Vec<String>")]
    pub topics: Vec<Spanned<TopicId>>,
}

/// Somebody a person can meet. Lives in the store after the first start; the file is the first list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Adviser {
    pub id: AdviserId,
    pub name: String,
    /// Languages of the meeting, best first.
    pub languages: Vec<String>,
    /// Topics; none = all.
    #[serde(default)]
    pub topics: Vec<TopicId>,
    /// IANA zone in which the hours below are meant.
    pub zone: String,
    pub ways: Vec<Way>,
    /// Where meetings that are booked, moved or cancelled are told by mail, where the office sends mail.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mail: Option<String>,
    /// Which of the office's places, where it has several; needed by those who are met at the office.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub place: Option<String>,
    /// No longer here: not offered any more, and known by name where a meeting was with them.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub left: bool,
    /// Length of a meeting in minutes, a multiple of fifteen.
    pub minutes: u16,
    /// Minutes kept free after a meeting, a multiple of fifteen.
    #[serde(default)]
    pub buffer: u16,
    /// Hours before a meeting at which booking closes.
    pub notice: u16,
    /// Days ahead that can be booked.
    pub horizon: u16,
    pub hours: Vec<Hours>,
    /// Days that differ from the week: other hours, or none at all.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    #[schemars(with = "BTreeMap<String, Vec<Opening>>")]
    pub except: BTreeMap<Date, Vec<Opening>>,
}

impl Adviser {
    /// The hours of one day, wall clock in the adviser's zone, earliest first.
    pub fn open_on(&self, date: Date) -> Vec<Opening> {
        let weekly = || {
            let of_day = self.hours.iter().filter(|h| h.days.contains(&Day::of(date)));
            of_day.map(|h| Opening { from: h.from, to: h.to }).collect()
        };
        let mut all = self.except.get(&date).cloned().unwrap_or_else(weekly);
        all.sort();
        all
    }
}

/// A span of one day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Opening {
    /// `09:00`
    pub from: Clock,
    pub to: Clock,
}

/// How a meeting is held.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Way {
    Phone,
    Video,
    Office,
}

impl Way {
    /// The id in texts and tables.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Phone => "phone",
            Self::Video => "video",
            Self::Office => "office",
        }
    }
}

/// Weekly hours, wall clock in the adviser's zone.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Hours {
    pub days: BTreeSet<Day>,
    /// `09:00`
    pub from: Clock,
    pub to: Clock,
}

/// A day of the week.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Day {
    Mon,
    Tue,
    Wed,
    Thu,
    Fri,
    Sat,
    Sun,
}

impl Day {
    /// The week, from Monday.
    pub const WEEK: [Self; 7] = [Self::Mon, Self::Tue, Self::Wed, Self::Thu, Self::Fri, Self::Sat, Self::Sun];

    /// The day of the week of a date.
    pub fn of(date: Date) -> Self {
        match date.weekday().to_monday_zero_offset() {
            0 => Self::Mon,
            1 => Self::Tue,
            2 => Self::Wed,
            3 => Self::Thu,
            4 => Self::Fri,
            5 => Self::Sat,
            _ => Self::Sun,
        }
    }
}

/// A time on the wall clock, `HH:MM`, on a quarter of an hour.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[serde(try_from = "String", into = "String")]
#[schemars(with = "String")]
pub struct Clock(pub Time);

impl TryFrom<String> for Clock {
    type Error = String;
    fn try_from(text: String) -> Result<Self, String> {
        let bad = || format!("`{text}` is not a time on a quarter of an hour, like 09:15");
        let (h, m) = text.split_once(':').ok_or_else(bad)?;
        let (h, m): (i8, i8) = (h.parse().map_err(|_| bad())?, m.parse().map_err(|_| bad())?);
        if m % 15 != 0 {
            return Err(bad());
        }
        Time::new(h, m, 0, 0).map(Self).map_err(|_| bad())
    }
}
impl From<Clock> for String {
    fn from(c: Clock) -> Self {
        format!("{:02}:{:02}", c.0.hour(), c.0.minute())
    }
}

/// An office, read.
#[derive(Debug, Clone)]
pub struct Office {
    pub id: OfficeId,
    pub country: Option<String>,
    pub zone: String,
    pub official: String,
    pub advisers: Vec<Adviser>,
    pub places: Vec<String>,
    pub closed: BTreeSet<Date>,
    pub hidden_guides: BTreeSet<GuideId>,
    pub hidden_topics: BTreeSet<TopicId>,
    pub replace: BTreeMap<GuideId, GuideId>,
    pub withdrawn: Withdrawn,
}
