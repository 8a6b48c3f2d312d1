//! A route that leads to an office for each country: the fees of every office together, and the page of each one whose fees are not known.

use super::bill::{Estimate, Party, Unknown};
use super::keys::Condition;
use crate::kb::case::Case;
use crate::kb::cost_request::{Request, System};
use crate::kb::field::Field;
use crate::kb::place::{Code, Place};
use crate::kb::region::Right;
use crate::kb::tables::Tables;
use jiff::civil::Date;
use std::sync::Arc;

/// The national fees: at home while nothing was filed there, and in each market with a register of its own.
pub(super) fn national(tables: &Tables, case: &Case, right: Right, today: Date) -> Option<Estimate> {
    let entry = matches!(right, Right::Patent) && case.knows(Field::PctFiledOn);
    let own = |code: &Code| !code.is_regional() && tables.regions.sole_office(right, *code).is_none();
    let offices: Vec<Code> = sought(case, right, entry).into_iter().filter(own).collect();
    together(offices.into_iter().map(|code| {
        let item = if entry { "national-phase-entry" } else { item(right) };
        // What a national phase costs stands in no table; the price of a first filing is another one.
        let known = (!entry).then(|| at_office(tables, right, code, today)).flatten();
        known.unwrap_or_else(|| not_known(tables, item, code))
    }))
}

/// The fees of the regional offices that the markets, or the own country, belong to.
pub(super) fn regional(tables: &Tables, case: &Case, right: Right, today: Date) -> Option<Estimate> {
    let mut offices: Vec<Code> = Vec::new();
    for place in sought(case, right, false) {
        let place = tables.office_for(right, place);
        let found = tables.regions.offices(right, place).find(|o| !offices.contains(o));
        offices.extend(found);
    }
    together(offices.into_iter().map(|office| {
        at_office(tables, right, office, today).unwrap_or_else(|| not_known(tables, item(right), office))
    }))
}

/// The own country first, unless a first filing stands there already; then the markets, each once.
fn sought(case: &Case, right: Right, entry: bool) -> Vec<Code> {
    let filed = match right {
        Right::Trademark => matches!(case.choice(Field::BasicMark), Some("pending" | "registered")),
        _ => entry || case.knows(Field::FirstFiledOn),
    };
    let markets: Vec<Code> = case.markets().unwrap_or_default().iter().filter_map(Place::code).collect();
    let mut out: Vec<Code> = Vec::new();
    for code in case.home().filter(|_| !filed).into_iter().chain(markets) {
        let at_home_already = filed && case.home() == Some(code);
        if !out.contains(&code) && !at_home_already {
            out.push(code);
        }
    }
    out
}

fn item(right: Right) -> &'static str {
    match right {
        Right::Patent => "patent-filing",
        Right::UtilityModel => "utility-model-filing",
        Right::Trademark => "trademark-filing",
        Right::Design => "design-filing",
    }
}

/// The fees of one office for one class or one design, where a table of it exists.
fn at_office(tables: &Tables, right: Right, code: Code, today: Date) -> Option<Estimate> {
    let system = match (code.as_str(), right) {
        (_, Right::UtilityModel) => return None,
        ("US", _) => System::Uspto,
        ("CN", _) => System::Cnipa,
        ("IL", _) => System::Ilpo,
        ("FR", _) => System::InpiFr,
        ("AU", _) => System::Ipaustralia,
        ("JP", _) => System::Jpo,
        ("EM", _) => System::Euipo,
        ("EP", Right::Patent) => System::Epo,
        _ => return None,
    };
    let (classes, designs) = ((right == Right::Trademark).then_some(1), (right == Right::Design).then_some(1));
    let request = Request { classes, designs, ..Request::new(system) };
    let mut found = super::estimate(tables, &request, today).ok()?;
    let one = classes.map(|_| Condition::OneClass).or(designs.map(|_| Condition::OneDesign));
    if let Some(one) = one {
        found.assume(one);
    }
    Some(found)
}

fn not_known(tables: &Tables, item: &str, code: Code) -> Estimate {
    let official = tables.official_of("national", Some(code)).unwrap_or_default();
    let unknown =
        Unknown { item: Arc::from(item), party: Some(Party::Code(code)), currency: None, official: official.into() };
    Estimate { unknown: vec![unknown], ..Estimate::default() }
}

/// All of them as one estimate; none where there is no office, or a sum that cannot be added up.
fn together(parts: impl Iterator<Item = Estimate>) -> Option<Estimate> {
    let sum = parts.reduce(Estimate::and)?;
    sum.added_up()
}
