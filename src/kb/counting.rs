//! How the law counts each limit: to which day, on whose calendar, and whether it moves off a closed day. Data, not code.

use super::calendar::{Calendar, weekly};
use super::issue::{self, Issue, did_you_mean};
use super::limits::{Limit, Limits};
use super::place::Code;
use super::yaml::{self, Spanned};
use schemars::JsonSchema;
use serde::Deserialize;
use std::sync::Arc;

/// Where the file stands.
pub const FILE: &str = "knowledge/calendars/counting.yaml";

/// How every rule of deadlines.csv is counted.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "Counting")]
pub struct CountingFile {
    pub counting: Vec<CountingEntry>,
}

/// One way of counting, and the rules that are counted so.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct CountingEntry {
    /// Slugs of deadlines.csv. A `*` at the end stands for any rest; the longest name that fits a rule counts.
    #[schemars(with = "Vec<String>")]
    pub rules: Vec<Spanned<String>>,
    pub kind: Kind,
    /// The day of the last month on which it ends.
    #[serde(default)]
    pub ends: Ends,
    /// Whose calendar counts: `office` (the one concerned), `nobody` (none that we know), or a code.
    #[schemars(with = "String")]
    pub at: Spanned<String>,
    /// Days that are no business days by the law itself, where no office's calendar counts.
    #[serde(default)]
    #[schemars(with = "Vec<String>")]
    pub weekend: Vec<Spanned<String>>,
    /// The law that counts so.
    #[schemars(with = "String")]
    pub basis: Spanned<String>,
    /// The law that moves the end to the next open day, or `office`: the one that the office's calendar names. Absent: it is not known to move.
    pub moves: Option<String>,
}

/// What a limit is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// Something must be done by its end.
    #[default]
    Limit,
    /// A right or an event that ends or happens on its day, whatever day that is.
    Term,
    /// A limit before its trigger; it never moves forward.
    CountsBack,
    /// A limit in working days.
    BusinessDays,
}

/// How a period of months or years ends.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Ends {
    /// On the day with the number of the trigger's day; on the month's last where there is none.
    #[default]
    SameDay,
    /// The same, but from the last day of a month to the last day of a month.
    MonthEnd,
}

/// Whose calendar counts.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum At {
    #[default]
    Office,
    Nobody,
    Only(Code),
}

/// Whether a limit moves off a closed day.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Moves {
    /// Not known to.
    #[default]
    Unknown,
    /// As the law says that the office's calendar names.
    ByOffice,
    /// As this law says.
    By(Arc<str>),
}

/// How one limit is counted. The default is a plain limit at the office concerned that is not known to move.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct How {
    pub kind: Kind,
    pub ends: Ends,
    pub at: At,
    pub moves: Moves,
    pub basis: Arc<str>,
    /// The weekly closing days that the law itself names.
    pub weekend: Option<Calendar>,
}

/// All ways of counting, by the names of their rules.
#[derive(Clone, Debug, Default)]
pub struct Counting {
    /// The name without its star, whether it had one, and the way.
    ways: Vec<(String, bool, Arc<How>)>,
}

impl Counting {
    pub(super) fn read(file: &str, text: &str, limits: &Limits, issues: &mut Vec<Issue>) -> Self {
        let read: CountingFile = match yaml::read(file, text) {
            Ok(read) => read,
            Err(issue) => {
                issues.push(issue);
                return Self::default();
            }
        };
        let mut out = Self::default();
        for entry in &read.counting {
            let way = Arc::new(how(file, entry, issues));
            for rule in &entry.rules {
                let (name, open) = rule.value.strip_suffix('*').map_or((rule.value.as_str(), false), |n| (n, true));
                let mut say = |say: String, hint: String| {
                    issues.push(Issue::error("counting", &yaml::at(file, rule), say, hint));
                };
                if out.ways.iter().any(|(n, o, _)| n == name && *o == open) {
                    say(format!("`{}` stands here twice", rule.value), "keep one of them".into());
                }
                if !limits.all().any(|l| fits(name, open, &l.slug)) {
                    let hint = did_you_mean(name, limits.all().map(|l| l.slug.as_ref()));
                    let hint = if hint.is_empty() { "name rules of tables/deadlines.csv".into() } else { hint };
                    say(format!("no rule is called `{}`", rule.value), hint);
                }
                out.ways.push((name.to_owned(), open, way.clone()));
            }
        }
        for limit in limits.all() {
            if let Some((say, hint)) = wrong(out.of(&limit.slug), limit) {
                issues.push(Issue::error("counting", &issue::At::file(file), say, hint));
            }
        }
        out
    }

    /// How a rule is counted; none for a rule that no entry names.
    pub fn of(&self, rule: &str) -> Option<&How> {
        let of_rule = self.ways.iter().filter(|(name, open, _)| fits(name, *open, rule));
        of_rule.max_by_key(|(name, open, _)| (!open, name.len())).map(|(_, _, way)| way.as_ref())
    }
}

fn fits(name: &str, open: bool, rule: &str) -> bool {
    if open { rule.starts_with(name) } else { rule == name }
}

/// What is wrong between a rule and its way of counting.
fn wrong(way: Option<&How>, limit: &Limit) -> Option<(String, &'static str)> {
    let slug = &limit.slug;
    let Some(way) = way else {
        return Some((format!("nothing says how `{slug}` is counted"), "name the rule in one of the entries"));
    };
    if (way.kind == Kind::CountsBack) != limit.period.is_backward() {
        return Some((
            format!("`{slug}` runs over {}, which is not how it is counted here", limit.period),
            "a negative period counts back, and no other",
        ));
    }
    let days = limit.period.unit == super::period::PeriodUnit::Days;
    (way.kind == Kind::BusinessDays && !days)
        .then(|| (format!("`{slug}` is not given in days"), "only days can be business days"))
}

fn how(file: &str, entry: &CountingEntry, issues: &mut Vec<Issue>) -> How {
    let mut bad = |at: &Spanned<String>, say: String, hint: &str| {
        issues.push(Issue::error("counting", &yaml::at(file, at), say, hint));
    };
    let at = match entry.at.value.as_str() {
        "office" => At::Office,
        "nobody" => At::Nobody,
        code => Code::parse_party(code).map_or_else(
            || {
                bad(&entry.at, format!("`{code}` is nobody's calendar"), "write office, nobody, or an office's code");
                At::Nobody
            },
            At::Only,
        ),
    };
    if entry.basis.value.trim().is_empty() {
        bad(&entry.basis, "nothing stands here".into(), "name the law that counts so");
    }
    let weekend =
        (!entry.weekend.is_empty()).then(|| weekly(file, &entry.weekend, &entry.basis.value, issues)).flatten();
    How {
        kind: entry.kind,
        ends: entry.ends,
        at,
        weekend,
        basis: entry.basis.value.as_str().into(),
        moves: match entry.moves.as_deref() {
            None => Moves::Unknown,
            Some("office") => Moves::ByOffice,
            Some(law) => Moves::By(law.into()),
        },
    }
}

/// A finding for a set without the file.
pub(super) fn missing() -> Issue {
    let hint = "put it back; without it no date can be counted";
    Issue::error("counting", &issue::At::file(FILE), "this file is missing", hint)
}
