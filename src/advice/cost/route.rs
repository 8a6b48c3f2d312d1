//! The estimate of a route, where a case says enough. What it does not say is assumed openly: the conditions tell it.

use super::bill::Estimate;
use super::offices;
use super::parties::territory;
use crate::kb::case::Case;
use crate::kb::cost_request::{Operation, Procedure, Request, System};
use crate::kb::id::RouteId;
use crate::kb::membership::{Membership, Treaty};
use crate::kb::place::{Code, Place};
use crate::kb::region::Right;
use crate::kb::tables::Tables;
use jiff::civil::Date;

/// The fees of a route for this person today; none where the case does not say enough.
pub fn of_route(tables: &Tables, route: &RouteId, case: &Case, today: Date) -> Option<Estimate> {
    let request = match route.as_str() {
        "trademark-madrid" => madrid(tables, case, today)?,
        "patent-pct" => pct(tables, case, today)?,
        "design-hague" => hague(tables, case, today)?,
        "udrp" => Request::new(System::Udrp),
        "arbitration" => procedure(Procedure::Arbitration),
        "expedited-arbitration" => procedure(Procedure::ExpeditedArbitration),
        "mediation" => procedure(Procedure::Mediation),
        "expert-determination" => procedure(Procedure::ExpertDetermination),
        "trademark-regional" => return offices::regional(tables, case, Right::Trademark, today),
        "design-regional" => return offices::regional(tables, case, Right::Design, today),
        "patent-regional" => return offices::regional(tables, case, Right::Patent, today),
        "trademark-national" => return offices::national(tables, case, Right::Trademark, today),
        "design-national" => return offices::national(tables, case, Right::Design, today),
        "utility-model" => return offices::national(tables, case, Right::UtilityModel, today),
        "patent-national" | "patent-paris" => return offices::national(tables, case, Right::Patent, today),
        _ => return None,
    };
    super::estimate(tables, &request, today).ok().filter(|e| !e.lines.is_empty() || !e.unknown.is_empty())
}

fn procedure(procedure: Procedure) -> Request {
    Request { procedure: Some(procedure), ..Request::new(System::WipoAdr) }
}

/// The office of origin: the own country, or a further one with an establishment, that is a party.
fn origin(tables: &Tables, case: &Case, treaty: Treaty, today: Date) -> Option<Code> {
    let known = |c: &Code| {
        tables.treaties.member(treaty, territory(*c), today) == Membership::Known(true)
            || tables.treaties.member(treaty, *c, today) == Membership::Known(true)
    };
    case.home().into_iter().chain(case.establishments()).find(known)
}

/// The parties that stand for the markets abroad: itself, Benelux for its states, or the office that a state belongs to.
fn parties(tables: &Tables, case: &Case, (treaty, right): (Treaty, Right), today: Date) -> Vec<Code> {
    let member = |c: Code| tables.treaties.member(treaty, c, today) == Membership::Known(true);
    let mut out: Vec<Code> = Vec::new();
    for place in case.markets().unwrap_or_default() {
        let Place::Code(code) = *place else { continue };
        let code = tables.office_for(right, code);
        let as_one = territory(code);
        let party = if as_one != code || code.as_str() == "BX" {
            Some(as_one)
        } else if member(code) {
            Some(code)
        } else {
            tables.regions.offices(right, code).find(|o| member(*o))
        };
        let home = case.home().map(territory);
        out.extend(party.filter(|p| !out.contains(p) && home != Some(*p)));
    }
    out
}

fn madrid(tables: &Tables, case: &Case, today: Date) -> Option<Request> {
    let origin = origin(tables, case, Treaty::Madrid, today)?;
    let designations = parties(tables, case, (Treaty::Madrid, Right::Trademark), today);
    let designations: Vec<Code> = designations.into_iter().filter(|d| *d != territory(origin)).collect();
    (!designations.is_empty()).then(|| Request {
        origin: Some(origin),
        designations: Some(designations),
        ..Request::new(System::Madrid)
    })
}

fn hague(tables: &Tables, case: &Case, today: Date) -> Option<Request> {
    let designations = parties(tables, case, (Treaty::Hague1999, Right::Design), today);
    (!designations.is_empty()).then(|| Request { designations: Some(designations), ..Request::new(System::Hague) })
}

fn pct(tables: &Tables, case: &Case, today: Date) -> Option<Request> {
    // Who has filed already pays other fees now.
    if case.date(crate::kb::field::Field::PctFiledOn).is_some() {
        return None;
    }
    let home = case.home().filter(|c| tables.member(Treaty::Pct, *c, today) == Membership::Known(true))?;
    Some(Request { receiving_office: Some(home), operation: Some(Operation::Filing), ..Request::new(System::Pct) })
}
