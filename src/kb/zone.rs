//! Time zones by country and city, so that a person can name a city and never an offset.

use super::{
    issue::{At, Issue},
    words::fold,
};
use std::collections::BTreeMap;

/// Zones of the tz database by country, and by the city in their name.
#[derive(Clone, Debug, Default)]
pub struct Zones {
    by_country: BTreeMap<String, Vec<String>>,
    by_city: BTreeMap<String, String>,
}

impl Zones {
    /// Reads `zone,country` rows.
    pub fn read(file: &str, text: &str) -> (Self, Vec<Issue>) {
        let mut zones = Self::default();
        let mut issues = Vec::new();
        for (n, line) in text.lines().enumerate().skip(1) {
            match line.split_once(',') {
                Some((zone, country)) if country.len() == 2 && zone.contains('/') => {
                    zones.by_country.entry(country.to_owned()).or_default().push(zone.to_owned());
                    let city = zone.rsplit('/').next().unwrap_or(zone);
                    zones.by_city.entry(fold(city)).or_insert_with(|| zone.to_owned());
                }
                _ => issues.push(Issue::error(
                    "table",
                    &At::new(file, n + 1, 1),
                    format!("`{line}` is not `zone,country`"),
                    "one zone of the tz database and one ISO code a row",
                )),
            }
        }
        (zones, issues)
    }

    /// The only zone of a country; none when it has several.
    pub fn of_country(&self, code: &str) -> Option<&str> {
        match self.by_country.get(code)?.as_slice() {
            [one] => Some(one),
            _ => None,
        }
    }

    /// The zone of a city.
    pub fn of_city(&self, words: &str) -> Option<&str> {
        self.by_city.get(&fold(words)).map(String::as_str)
    }
}
