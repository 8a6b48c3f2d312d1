//! Help and discounts that this person may use for a route: programmes that are verified and still running.

use crate::kb::case::Case;
use crate::kb::id::RouteId;
use crate::kb::place::{Code, Place};
use crate::kb::region::Right;
use crate::kb::support::{Help, Programme, Whom};
use crate::kb::tables::Tables;
use crate::kb::when::{AsOf, Loose};
use jiff::civil::Date;
use serde_json::{Value, json};

/// A programme, by its own name and its page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Support {
    pub slug: String,
    pub name: String,
    pub kind: Help,
    pub whom: Whom,
    pub official: String,
    pub as_of: Loose,
    /// The last day on which it runs, where its notice names one.
    pub to: Option<Date>,
}

impl Support {
    /// The shape of the contract.
    pub fn to_json(&self) -> Value {
        json!({
            "slug": self.slug, "name": self.name, "kind": self.kind, "whom": self.whom,
            "official": self.official, "as_of": self.as_of.to_string(), "to": self.to,
        })
    }
}

/// The programmes for a route: from the own country, or cutting the fees of an office that is sought; those of one country first.
pub fn support(tables: &Tables, route: &RouteId, case: &Case, today: Date) -> Vec<Support> {
    let fits = |p: &&Programme| p.routes.iter().any(|r| r.value == *route);
    let mut found: Vec<(bool, Support)> = tables
        .support
        .support
        .iter()
        .filter(fits)
        .filter_map(|p| {
            let row = tables.services.find("slug", &p.slug.value)?;
            let cell = |column: &str| tables.services.cell(row, column).unwrap_or_default();
            let runs = match p.to {
                Some(to) => today <= to,
                None => cell("status") == "active" || cell("status").starts_with("active since "),
            };
            let everywhere = cell("countries").starts_with("worldwide");
            let here = match p.at {
                Some(office) => seeks(tables, case, office),
                None => everywhere || case.home().is_some_and(|home| covers(tables, cell("countries"), home)),
            };
            let told = runs && here && !cell("source").starts_with("memory");
            let text = |column: &str| cell(column).to_owned();
            // What has no date is not told.
            let Some(AsOf::On(as_of)) = AsOf::parse(cell("as_of")) else { return None };
            told.then(|| {
                (
                    everywhere,
                    Support {
                        slug: text("slug"),
                        name: text("name"),
                        kind: p.kind,
                        whom: p.whom,
                        official: text("url"),
                        as_of,
                        to: p.to,
                    },
                )
            })
        })
        .collect();
    found.sort_by_key(|(everywhere, s)| (*everywhere, s.kind));
    found.into_iter().map(|(_, s)| s).collect()
}

/// Whether the cell names the country, by its code or as a state of the Union.
fn covers(tables: &Tables, countries: &str, home: Code) -> bool {
    let words = || countries.split([';', ' ', '(', ',']);
    let union = || Code::parse("EM").is_some_and(|em| tables.regions.states(em, Right::Trademark).any(|s| s == home));
    words().any(|w| w == home.as_str()) || words().next() == Some("EU") && union()
}

/// Whether an office is among what the person seeks: the own country, a market, or the office of one of them.
fn seeks(tables: &Tables, case: &Case, office: Code) -> bool {
    let places = case.home().into_iter().chain(case.markets().unwrap_or_default().iter().filter_map(Place::code));
    places
        .map(|p| tables.office_for(Right::Patent, p))
        .any(|p| p == office || tables.regions.offices(Right::Patent, p).any(|o| o == office))
}
