//! Facts: a value with its unit, place, time of validity, legal basis and official page.

use super::{
    value::{Amount, FactValue, Unit, Value},
    when::{AsOf, Loose},
    yaml::Spanned,
};
use jiff::civil::Date;
use schemars::JsonSchema;
use serde::Deserialize;
use std::collections::BTreeMap;

/// A file of facts.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "Facts")]
pub struct FactFile {
    pub facts: Vec<FactEntry>,
}

/// One fact and its values by place and time.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct FactEntry {
    #[schemars(with = "String")]
    pub id: Spanned<String>,
    /// `days weeks months years count percent`, or a currency code.
    #[schemars(with = "String")]
    pub unit: Spanned<String>,
    pub values: Vec<Dated>,
    /// The file it stands in.
    #[serde(skip)]
    pub file: String,
}

/// A value that holds in one place from one day to another.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Dated {
    /// `world` or a code.
    #[schemars(with = "String")]
    pub of: Spanned<String>,
    pub value: i64,
    /// First day on which it holds; open when left out.
    #[serde(default)]
    #[schemars(with = "Option<String>")]
    pub from: Option<Date>,
    /// Last day on which it holds; open when left out.
    #[serde(default)]
    #[schemars(with = "Option<String>")]
    pub to: Option<Date>,
    pub basis: String,
    pub official: String,
    /// Where it was seen; internal, never shown.
    #[serde(default)]
    pub seen: Option<String>,
    #[schemars(with = "String")]
    pub as_of: Date,
    #[schemars(with = "String")]
    pub review_by: Date,
    pub verified: bool,
}

/// All facts that stand in no table, by id.
#[derive(Debug, Clone, Default)]
pub struct Facts(pub BTreeMap<String, FactEntry>);

impl Facts {
    /// The value of a fact for a place (`None` = the world) on a day. Never the last row, never a neighbour's:
    /// no row for that place and day, or an unverified one, is `None`.
    pub fn tell(&self, id: &str, place: Option<&str>, on: Date) -> Option<FactValue> {
        let entry = self.0.get(id)?;
        let place = place.unwrap_or("world");
        let mut rows = entry
            .values
            .iter()
            .filter(|v| v.of.value == place && v.from.is_none_or(|d| d <= on) && v.to.is_none_or(|d| on <= d));
        let row = rows.next()?;
        // Two rows for one day is a finding of its own; until it is mended, nothing is told.
        if rows.next().is_some() || !row.verified {
            return None;
        }
        let unit = Unit::parse(&entry.unit.value)?;
        let value = match unit {
            Unit::Currency(_) => Value::Amount(Amount(row.value * 100)),
            _ => Value::Number(row.value),
        };
        Some(FactValue {
            value,
            unit,
            basis: Some(row.basis.clone()),
            official: Some(row.official.clone()),
            as_of: AsOf::On(Loose::day(row.as_of)),
            verified: true,
        })
    }
}
