//! Help and discounts that a person of a country may use: rows of services.csv that are verified and still running.

use crate::kb::place::Code;
use crate::kb::tables::Tables;

/// A programme, by its slug and its page; its text stands in the guides.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Support {
    pub slug: String,
    pub official: String,
    pub as_of: String,
}

/// The programmes of a country that may be told: named for it by code, with a source, and called active without a limit.
pub fn support(tables: &Tables, home: Code) -> Vec<Support> {
    let sheet = &tables.services;
    let mut out = Vec::new();
    for row in sheet.rows() {
        let cell = |column: &str| sheet.cell(row, column).unwrap_or_default();
        let here = cell("countries").split([';', ' ', '(']).any(|c| c == home.as_str());
        let told = !cell("source").starts_with("memory") && cell("status") == "active";
        if here && told {
            let text = |column: &str| cell(column).to_owned();
            out.push(Support { slug: text("slug"), official: text("url"), as_of: text("as_of") });
        }
    }
    out
}
