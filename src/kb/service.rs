//! Free and reduced help: what each is for, where it is open, and the page that says more.

use super::{
    id::{GuideId, ServiceId},
    place::Code,
    sheet::Sheet,
    story::{age, page_of},
    tables::Tables,
    when::AsOf,
    yaml::Spanned,
};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// The services as their file says them.
#[derive(Debug, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "Services")]
pub struct ServiceFile {
    /// Groups of countries by name, for `of`.
    #[serde(default)]
    pub regions: BTreeMap<String, Vec<String>>,
    /// The kind of help that is offered below a guide.
    #[serde(default)]
    #[schemars(with = "BTreeMap<String, Kind>")]
    pub guides: BTreeMap<GuideId, Kind>,
    pub services: Vec<ServiceEntry>,
}

/// One service.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ServiceEntry {
    /// The `slug` of its row in `tables/services.csv`.
    #[schemars(with = "String")]
    pub id: Spanned<ServiceId>,
    pub kinds: Vec<Kind>,
    /// `world`, a group of countries, or codes of countries and offices.
    #[schemars(with = "Vec<String>")]
    pub of: Vec<Spanned<String>>,
    pub state: State,
}

/// What a service helps with.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    Search,
    Advice,
    Attorney,
    Fees,
    Money,
    Training,
    Dispute,
    Market,
}

impl Kind {
    pub const ALL: [Self; 8] = [
        Self::Search,
        Self::Advice,
        Self::Attorney,
        Self::Fees,
        Self::Money,
        Self::Training,
        Self::Dispute,
        Self::Market,
    ];

    /// Its id, as in files and keys.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Search => "search",
            Self::Advice => "advice",
            Self::Attorney => "attorney",
            Self::Fees => "fees",
            Self::Money => "money",
            Self::Training => "training",
            Self::Dispute => "dispute",
            Self::Market => "market",
        }
    }
}

/// Whether a service can be counted on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum State {
    Open,
    /// It comes in rounds, or its conditions change: look before counting on it.
    Check,
    /// Over; people still ask for it.
    Ended,
}

/// A service, with what its row says.
#[derive(Debug, Clone)]
pub struct Service {
    pub id: ServiceId,
    pub kinds: Vec<Kind>,
    /// Whether it is open to people of every country.
    pub world: bool,
    pub of: Vec<Code>,
    pub state: State,
    /// Its page, where the source was seen there.
    pub page: Option<String>,
    pub as_of: AsOf,
}

impl Service {
    /// The key of one of its texts; what it offers has no part.
    pub fn key(&self, part: &str) -> String {
        if part.is_empty() { format!("services#{}", self.id) } else { format!("services#{}.{part}", self.id) }
    }

    /// Whether it is meant for people of this country in particular.
    pub fn is_of(&self, country: Code, tables: &Tables) -> bool {
        self.of.iter().any(|of| *of == country || (of.is_regional() && tables.regions.has(*of, country)))
    }
}

/// All services, and which kind stands below which guide.
#[derive(Debug, Default)]
pub struct Services {
    pub all: Vec<Service>,
    pub guides: BTreeMap<GuideId, Kind>,
}

/// Joins the file with the table; what has no row is left to the checks.
pub fn services(file: &ServiceFile, table: &Sheet) -> Services {
    let all = file.services.iter().filter_map(|entry| {
        let row = table.find("slug", entry.id.value.as_str())?;
        let cell = |name: &str| table.cell(row, name).unwrap_or_default();
        let of = entry.of.iter().flat_map(|of| codes(file, &of.value)).collect();
        Some(Service {
            id: entry.id.value.clone(),
            kinds: entry.kinds.clone(),
            world: entry.of.iter().any(|of| of.value == "world"),
            of,
            state: entry.state,
            page: page(cell("url"), cell("source")),
            as_of: age(cell("as_of")),
        })
    });
    Services { all: all.collect(), guides: file.guides.clone() }
}

/// The codes an entry of `of` means; none for `world` and for what cannot be read.
pub(super) fn codes(file: &ServiceFile, of: &str) -> Vec<Code> {
    match file.regions.get(of) {
        Some(codes) => codes.iter().filter_map(|c| Code::parse(c)).collect(),
        None => Code::parse(of).into_iter().collect(),
    }
}

/// The page of a service, where its source was seen at that very host, or it is WIPO's own; else the source's own page,
/// where that is an office's. A page from memory is never shown.
fn page(url: &str, source: &str) -> Option<String> {
    let host = |url: &str| url.split('/').nth(2).map(|h| h.trim_start_matches("www.").to_owned());
    let own = host(url)?;
    let seen = source.split_whitespace().filter_map(host).any(|h| h == own || h.ends_with(&format!(".{own}")));
    let wipo = own == "wipo.int" || own.ends_with(".wipo.int");
    if url.starts_with("https://") && (seen || wipo) {
        return Some(url.to_owned());
    }
    page_of(source).filter(|page| host(page).is_some_and(|h| h == own)).map(str::to_owned)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_page_that_was_seen_is_shown() {
        for (url, source, want) in [
            (
                "https://www.ipos.gov.sg/x",
                "IPOS page, https://www.ipos.gov.sg/manage",
                Some("https://www.ipos.gov.sg/x"),
            ),
            ("https://www.inapi.cl", "memory", None),
            ("https://www.wipo.int/wipolex/", "memory", Some("https://www.wipo.int/wipolex/")),
            ("https://www.kosgeb.gov.tr", "A note, http://www.anadolupatent.com.tr/x", None),
        ] {
            assert_eq!(page(url, source).as_deref(), want, "{url}");
        }
    }
}
