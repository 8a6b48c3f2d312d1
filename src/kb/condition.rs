//! Conditions: small, typed and total. They ask about the case and the tables; Rust knows what they mean, the files say when they matter.

use super::field::{Field, Kind};
use super::issue::{At, Issue, did_you_mean};
use super::membership::Treaty;
use super::place::Code;
use super::region::Right;
use super::tables::Tables;
use super::yaml::{self, Spanned};
use serde::Deserialize;
use std::collections::BTreeMap;

/// A question with three answers: yes, no, not known.
#[derive(Clone, Debug, Deserialize, schemars::JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub enum Condition {
    /// Every one holds (true when empty).
    All(Vec<Condition>),
    /// At least one holds.
    Any(Vec<Condition>),
    /// One of the places (all of them, for `all-markets`) meets a condition about `this-place`.
    Where(Each),
    Not(Box<Condition>),
    /// The answer is one of these; not known when nothing was answered. Several fields: all of them.
    Is(#[schemars(with = "BTreeMap<Field, Vec<String>>")] BTreeMap<Field, Vec<Spanned<String>>>),
    /// The answer was given and is one of these; no when nothing was answered.
    Said(#[schemars(with = "BTreeMap<Field, Vec<String>>")] BTreeMap<Field, Vec<Spanned<String>>>),
    /// Something was answered.
    Known(Field),
    /// Bound by a treaty, by itself or through an organisation.
    Member(Member),
    /// This period, counted from that date, has not ended; one that ends on a closed day runs to the next open one.
    Within(Limit),
    /// The last day of this period has passed.
    Past(Limit),
    /// Not yet public, or filed in time before, or excused by a grace period that still runs.
    StillNew(Rights),
    /// Public, and only a grace period that still runs excuses it.
    GraceHelps(Rights),
    /// A utility model (petty patent) can be had there, nationally or regionally.
    UtilityModel(Where),
    /// A regional office can bring this right there.
    Regional(Rights),
    /// The place keeps no register of its own for this right.
    RegionalOnly(Rights),
    /// An international application leads there only through a regional office.
    PctRegionalOnly(Where),
    /// The limit to enter the national phase there has passed, and the office may still reinstate the application.
    EntryRepairable(Where),
    /// Marks belong to the first who files there.
    FirstToFile(Where),
    /// The place is one of these codes.
    PlaceIs(PlaceIs),
    /// At least so many different markets (a regional office counts as two); `abroad` leaves the home country out.
    Markets(Count),
    /// Whether there is a market outside the home country.
    MarketsAbroad(bool),
}

/// `member: { treaty: pct, of: home }`
#[derive(Clone, Debug, Deserialize, schemars::JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Member {
    pub treaty: Treaty,
    pub of: Of,
}

/// `where: { of: any-place, holds: { … this-place … } }`
#[derive(Clone, Debug, Deserialize, schemars::JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Each {
    pub of: Of,
    pub holds: Box<Condition>,
}

/// `within: { period: paris-patent-priority, since: first-filed-on }`
#[derive(Clone, Debug, Deserialize, schemars::JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Limit {
    #[schemars(with = "String")]
    pub period: Spanned<String>,
    /// A second period that counts from the end of the first.
    #[schemars(with = "Option<String>")]
    pub then: Option<Spanned<String>>,
    pub since: Since,
    /// `within` only: the end is at most so many days away.
    pub days: Option<u16>,
}

/// `still-new: { right: patent, of: any-market }`; `sure: true` counts only verified cells.
#[derive(Clone, Debug, Deserialize, schemars::JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Rights {
    pub right: Right,
    pub of: Of,
    #[serde(default)]
    pub sure: bool,
    /// `regional` only: this office and no other.
    pub through: Option<Code>,
}

/// `utility-model: { of: home }`; `sure: true` counts only verified cells.
#[derive(Clone, Debug, Deserialize, schemars::JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Where {
    pub of: Of,
    #[serde(default)]
    pub sure: bool,
}

/// `place-is: { of: any-market, one-of: [EM] }`
#[derive(Clone, Debug, Deserialize, schemars::JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct PlaceIs {
    pub of: Of,
    pub one_of: Vec<Code>,
}

/// `markets: { at-least: 3, abroad: true }`
#[derive(Clone, Debug, Deserialize, schemars::JsonSchema)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Count {
    pub at_least: usize,
    #[serde(default)]
    pub abroad: bool,
}

/// Of which places a condition speaks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, schemars::JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Of {
    /// The person's own country.
    Home,
    /// The own country or one with a real establishment: what entitles an applicant.
    Applicant,
    AnyMarket,
    AllMarkets,
    AnyMarketAbroad,
    AllMarketsAbroad,
    /// The own country or any market.
    AnyPlace,
    /// Where a new right can be looked for: any market, and the own country while nothing was filed there.
    AnySought,
    /// The place a detail is being told about (`detail.where` only).
    ThisPlace,
}

/// From which date a period counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, schemars::JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Since {
    FirstFiledOn,
    PctFiledOn,
    DisclosedOn,
    OnSaleSince,
    /// The first filing, or the international filing when there was none before.
    PriorityDate,
    /// The earliest day on which the public could know it.
    FirstDisclosure,
}

impl Condition {
    /// Finds what a reader of the files cannot know by form alone: impossible values, unknown periods, a `this-place` where there is none.
    pub fn check(&self, file: &str, tables: &Tables, in_detail: bool, issues: &mut Vec<Issue>) {
        match self {
            Self::All(list) | Self::Any(list) => list.iter().for_each(|c| c.check(file, tables, in_detail, issues)),
            Self::Not(inner) => inner.check(file, tables, in_detail, issues),
            Self::Is(fields) | Self::Said(fields) => {
                for (field, values) in fields {
                    check_values(file, *field, values, issues);
                }
            }
            Self::Where(each) => each.holds.check(file, tables, true, issues),
            Self::Within(limit) | Self::Past(limit) => {
                std::iter::once(&limit.period).chain(&limit.then).for_each(|p| check_period(file, p, tables, issues));
            }
            Self::Member(Member { of, .. })
            | Self::StillNew(Rights { of, .. })
            | Self::GraceHelps(Rights { of, .. })
            | Self::Regional(Rights { of, .. })
            | Self::RegionalOnly(Rights { of, .. })
            | Self::UtilityModel(Where { of, .. })
            | Self::FirstToFile(Where { of, .. })
            | Self::PctRegionalOnly(Where { of, .. })
            | Self::EntryRepairable(Where { of, .. })
            | Self::PlaceIs(PlaceIs { of, .. }) => {
                if *of == Of::ThisPlace && !in_detail {
                    issues.push(Issue::error(
                        "condition",
                        &At::file(file),
                        "`this-place` stands where no place is being told about",
                        "it belongs below `detail: … where:`",
                    ));
                }
            }
            Self::Known(_) | Self::Markets(_) | Self::MarketsAbroad(_) => {}
        }
    }
}

fn check_values(file: &str, field: Field, values: &[Spanned<String>], issues: &mut Vec<Issue>) {
    if !matches!(field.spec().kind, Kind::Choice(_) | Kind::Choices(_)) {
        let at = values.first().map_or_else(|| At::file(file), |v| yaml::at(file, v));
        issues.push(Issue::error(
            "condition",
            &at,
            format!("`{}` has no list of values", field.name()),
            "use `known`, `member`, `within` or `past` for it",
        ));
        return;
    }
    for value in values {
        if let Err(hint) = field.value(&value.value) {
            issues.push(Issue::error(
                "condition",
                &yaml::at(file, value),
                format!("`{}` is no value of `{}`", value.value, field.name()),
                hint,
            ));
        }
    }
}

/// Finds a period that no row of deadlines.csv describes.
pub(super) fn check_period(file: &str, period: &Spanned<String>, tables: &Tables, issues: &mut Vec<Issue>) {
    if tables.limits.rule(&period.value).is_none() {
        let hint = did_you_mean(&period.value, tables.limits.all().map(|l| l.slug.as_ref()));
        issues.push(Issue::error(
            "condition",
            &yaml::at(file, period),
            format!("no row of deadlines.csv is called `{}`", period.value),
            hint,
        ));
    }
}
