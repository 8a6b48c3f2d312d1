//! Time limits: the rules of deadlines, one row each.

use super::issue::Issue;
use super::period::{Period, PeriodUnit};
use super::place::{Code, Place};
use super::region::Right;
use super::sheet::{Cells, Sheet};
use super::value::{FactValue, Unit, Value};
use super::when::AsOf;
use std::collections::BTreeMap;
use std::sync::Arc;

/// Whether a missed limit can be repaired.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Restoration {
    Yes,
    No,
    Limited,
}

/// One rule.
#[derive(Clone, Debug)]
pub struct Limit {
    pub slug: Arc<str>,
    pub system: Arc<str>,
    /// The offices it holds at; none: everywhere the system reaches.
    pub parties: Vec<Code>,
    pub trigger: Arc<str>,
    pub period: Period,
    pub restoration: Restoration,
    pub basis: Arc<str>,
    /// Rests on memory: it may steer, and it is never told as a fact.
    pub from_memory: bool,
    pub as_of: AsOf,
    /// The grace period it describes, if it is one.
    pub grace: Option<GraceRule>,
}

/// What a grace-period row says beside its length.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct GraceRule {
    pub right: Right,
    /// Excuses abuse, exhibitions and the like only, not the own act.
    pub narrow: bool,
}

/// The table, by slug.
#[derive(Clone, Debug, Default)]
pub struct Limits {
    rules: BTreeMap<Arc<str>, Limit>,
    graces: BTreeMap<(Right, Code), Arc<str>>,
}

const COLUMNS: [&str; 12] = [
    "slug",
    "system",
    "party",
    "trigger",
    "period",
    "what",
    "consequence_if_missed",
    "restoration_possible",
    "exceptions",
    "legal_basis",
    "source",
    "as_of",
];

impl Limits {
    pub(super) fn read(file: &str, text: &str, issues: &mut Vec<Issue>) -> Self {
        let sheet = Sheet::read(file, text, &COLUMNS, issues);
        let mut out = Self::default();
        for row in sheet.rows() {
            let mut c = Cells { file, text, row, issues };
            let slug = c.text(0);
            if !super::id::well_formed(&slug) {
                c.bad(0, &slug, "a kebab-case slug");
            }
            let parties = c.codes(2);
            let period = c.need(4, "an ISO 8601 period of one unit, like P12M or -P15D", Period::parse);
            let restoration = c.need(7, "yes, no or limited", |t| match t {
                "yes" => Some(Restoration::Yes),
                "no" => Some(Restoration::No),
                "limited" => Some(Restoration::Limited),
                _ => None,
            });
            if c.text(9).is_empty() && !c.text(10).starts_with("memory") {
                c.bad(9, "", "the legal basis of the limit; it is shown to people");
            }
            let as_of = c.need(11, "a date or `undated`", AsOf::parse);
            let (Some(period), Some(restoration), Some(as_of)) = (period, restoration, as_of) else { continue };
            let limit = Limit {
                grace: grace(&slug, &c.text(5), &c.text(8)),
                slug: slug.clone(),
                system: c.text(1),
                parties,
                trigger: c.text(3),
                period,
                restoration,
                basis: c.text(9),
                from_memory: c.text(10).starts_with("memory"),
                as_of,
            };
            if let (Some(grace), [office]) = (limit.grace, limit.parties.as_slice()) {
                out.graces.insert((grace.right, *office), slug.clone());
            }
            if out.rules.insert(slug.clone(), limit).is_some() {
                c.bad(0, &slug, "a slug with one row");
            }
        }
        out
    }

    /// A rule by its slug.
    pub fn rule(&self, slug: &str) -> Option<&Limit> {
        self.rules.get(slug)
    }

    /// All rules, by slug.
    pub fn all(&self) -> impl Iterator<Item = &Limit> {
        self.rules.values()
    }

    /// The row of a grace period at one office.
    pub fn grace(&self, right: Right, code: Code) -> Option<&Limit> {
        self.graces.get(&(right, code)).and_then(|slug| self.rule(slug))
    }

    pub(super) fn fact(&self, slug: &str, of: Place, official: Option<String>) -> Option<FactValue> {
        let limit = self.rules.get(slug)?;
        let fits = match of {
            Place::World => limit.parties.is_empty(),
            Place::Code(code) => limit.parties.contains(&code),
        };
        // No such period and due at once are written alike, so neither is told.
        if limit.from_memory || !fits || limit.period.is_zero() {
            return None;
        }
        let unit = match limit.period.unit {
            PeriodUnit::Days => Unit::Days,
            PeriodUnit::Weeks => Unit::Weeks,
            PeriodUnit::Months => Unit::Months,
            PeriodUnit::Years => Unit::Years,
        };
        Some(FactValue {
            // The text around it says that it counts back, so the length is told without its sign.
            value: Value::Number(i64::from(limit.period.count.unsigned_abs())),
            unit,
            basis: Some(limit.basis.to_string()).filter(|b| !b.is_empty()),
            official,
            as_of: limit.as_of,
            verified: true,
        })
    }
}

/// The table says the kind of a grace row in its slug and, for the one that concerns utility models, in its words (tables/README.md).
fn grace(slug: &str, what: &str, exceptions: &str) -> Option<GraceRule> {
    let right = if slug == "eu-design-grace" || slug.starts_with("grace-design-") {
        Right::Design
    } else if slug.starts_with("grace-patent-") {
        if what.contains("(utility model)") { Right::UtilityModel } else { Right::Patent }
    } else {
        return None;
    };
    Some(GraceRule { right, narrow: exceptions.contains("narrow") })
}
