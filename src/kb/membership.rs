//! Who is bound by which treaty, and since when.

use super::issue::Issue;
use super::place::Code;
use super::sheet::{Cells, Sheet};
use super::when::AsOf;
use jiff::civil::Date;
use serde::Deserialize;
use std::collections::BTreeMap;

/// The treaties whose parties we know.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize, schemars::JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Treaty {
    Paris,
    Pct,
    Madrid,
    #[serde(rename = "hague-1999")]
    Hague1999,
    #[serde(rename = "hague-1960")]
    Hague1960,
    Berne,
    WtoTrips,
    Nice,
    PatentLawTreaty,
    LisbonGeneva,
}

impl Treaty {
    /// All of them, in the order of the rules.
    pub const ALL: [Self; 10] = [
        Self::Paris,
        Self::Pct,
        Self::Madrid,
        Self::Hague1999,
        Self::Hague1960,
        Self::Berne,
        Self::WtoTrips,
        Self::Nice,
        Self::PatentLawTreaty,
        Self::LisbonGeneva,
    ];

    /// As the table writes it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Paris => "paris",
            Self::Pct => "pct",
            Self::Madrid => "madrid",
            Self::Hague1999 => "hague_1999",
            Self::Hague1960 => "hague_1960",
            Self::Berne => "berne",
            Self::WtoTrips => "wto_trips",
            Self::Nice => "nice",
            Self::PatentLawTreaty => "patent_law_treaty",
            Self::LisbonGeneva => "lisbon_geneva",
        }
    }

    /// As the table writes it, read back.
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|t| t.name() == text)
    }

    /// Whether the table holds every party, so that a code without a row is no party. The list of the Patent Law Treaty is memory only.
    pub fn list_is_complete(self) -> bool {
        self != Self::PatentLawTreaty
    }
}

/// Whether a place is bound by a treaty on a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Membership {
    Known(bool),
    /// The row rests on memory, or the list is not complete: ask, do not assume.
    Unknown,
}

#[derive(Clone, Debug)]
struct Party {
    in_force: Option<Date>,
    from_memory: bool,
    as_of: AsOf,
}

/// The table of treaty parties.
#[derive(Clone, Debug, Default)]
pub struct Treaties {
    parties: BTreeMap<(Treaty, Code), Party>,
    names: BTreeMap<Code, String>,
}

pub(super) const COLUMNS: [&str; 6] = ["code", "name_en", "treaty", "in_force", "source", "as_of"];

impl Treaties {
    pub(super) fn read(file: &str, text: &str, issues: &mut Vec<Issue>) -> Self {
        let sheet = Sheet::read(file, text, &COLUMNS, issues);
        let mut out = Self::default();
        for row in sheet.rows() {
            let mut c = Cells { file, text, row, issues };
            let code = c.need(0, "a country or office code", Code::parse_party);
            let treaty = c.need(2, "a treaty we know", Treaty::parse);
            let in_force = c.may(3, "a date YYYY-MM-DD", day);
            let as_of = c.need(5, "a date or `undated`", AsOf::parse);
            let (Some(code), Some(treaty), Some(as_of)) = (code, treaty, as_of) else { continue };
            let party = Party { in_force, from_memory: c.text(4).starts_with("memory"), as_of };
            if out.parties.insert((treaty, code), party).is_some() {
                c.bad(0, code.as_str(), "a party with one row for a treaty");
            }
            out.names.entry(code).or_insert_with(|| c.text(1).to_string());
        }
        out
    }

    /// Whether a country or organisation has its own row, in force on that day.
    pub fn member(&self, treaty: Treaty, code: Code, on: Date) -> Membership {
        match self.parties.get(&(treaty, code)) {
            Some(Party { in_force: Some(since), from_memory: false, .. }) => Membership::Known(*since <= on),
            None if treaty.list_is_complete() => Membership::Known(false),
            Some(_) | None => Membership::Unknown,
        }
    }

    /// Whether a place has a row for one of these treaties, whatever its day.
    pub fn has(&self, treaties: &[Treaty], code: Code) -> bool {
        treaties.iter().any(|t| self.parties.contains_key(&(*t, code)))
    }

    /// All rows of a treaty: code, day of entry into force, age of the source.
    pub fn parties(&self, treaty: Treaty) -> impl Iterator<Item = (Code, Option<Date>, AsOf)> + '_ {
        self.parties.iter().filter(move |((t, _), _)| *t == treaty).map(|((_, code), p)| (*code, p.in_force, p.as_of))
    }

    /// The English name in the table, for people who read tables; texts use their own names.
    pub fn name(&self, code: Code) -> Option<&str> {
        self.names.get(&code).map(String::as_str)
    }
}

/// An exact day.
pub(super) fn day(text: &str) -> Option<Date> {
    super::when::Loose::parse(text).filter(super::when::Loose::is_exact).map(|d| d.earliest())
}
