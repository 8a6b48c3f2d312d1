//! The Madrid System: basic, supplementary, complementary and individual fees.

use super::bill::{Bill, Party};
use super::doubt::amount_after;
use super::keys::{Condition, Cut, Human};
use super::parties::{designated, is_party, territory};
use super::units::{Counts, times};
use crate::kb::case::Refused;
use crate::kb::cost_request::{Operation, Request};
use crate::kb::fees::Fee;
use crate::kb::membership::Treaty;
use crate::kb::place::Code;
use crate::kb::region::Right;
use crate::kb::value::Amount;
use crate::kb::when::AsOf;
use jiff::civil::Date;

const PARTIES: [Treaty; 1] = [Treaty::Madrid];

/// What a designated party costs.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Takes {
    Complementary,
    Individual,
    NotKnown,
}

pub(super) fn bill(bill: &mut Bill<'_>, request: &Request) -> Result<(), Refused> {
    if let Some(origin) = request.origin
        && !is_party(bill, &PARTIES, "individual-fee", origin)
    {
        return Err(Refused::new("/origin", format!("`{origin}` is no party on {}", bill.day)));
    }
    let kind = (PARTIES.as_slice(), Right::Trademark);
    let parties = designated(bill, kind, ("individual-fee", request.origin), request.designations.as_deref())?;
    let classes = request.classes.unwrap_or(1);
    let assumed: &[Condition] = if request.classes.is_none() { &[Condition::OneClass] } else { &[] };
    basic(bill, request);
    let takes: Vec<(Code, Takes)> = parties.iter().map(|p| (*p, takes(bill, request, *p))).collect();
    for (party, takes) in &takes {
        match takes {
            Takes::Complementary => {}
            Takes::Individual => individual(bill, request, *party, classes, assumed),
            Takes::NotKnown => unknown(bill, request, *party),
        }
    }
    supplementary(bill, request, &takes, classes);
    for (party, _) in takes.iter().filter(|(_, t)| *t == Takes::Complementary) {
        let item = if renews(request) { "renewal-complementary" } else { "complementary-fee" };
        match (bill.row(item, None), Some(Party::Code(*party))) {
            (Some(fee), party) => bill.line(fee, party, fee.amount.unwrap_or(Amount(0)), &[]),
            (None, party) => bill.unknown(item, party),
        }
    }
    Ok(())
}

fn renews(request: &Request) -> bool {
    request.operation() == Operation::Renewal
}

/// A party whose fee is not known; a row that says so knows at least the currency.
fn unknown(bill: &mut Bill<'_>, request: &Request, party: Code) {
    let item = if renews(request) { "individual-fee-renewal" } else { "individual-fee" };
    match bill.row(item, Some(party)).filter(|f| f.amount.is_none()) {
        Some(fee) => bill.unknown_row(fee),
        None => bill.unknown(item, Some(Party::Code(party))),
    }
}

fn basic(bill: &mut Bill<'_>, request: &Request) {
    match request.operation() {
        Operation::Subsequent => bill.item("subsequent-designation-basic", None, 1, &[]),
        Operation::Renewal => bill.item("renewal-basic", None, 1, &[]),
        Operation::Filing => {
            let item = if request.colour == Some(true) { "basic-fee-colour" } else { "basic-fee-bw" };
            let mut conditions: Vec<Condition> = Vec::new();
            conditions.extend(request.colour.is_none().then_some(Condition::BlackAndWhite));
            let Some(fee) = bill.row(item, None) else { return bill.unknown(item, None) };
            // “90 percent (65 CHF)”: the reduced fee is itself fixed.
            let reduced = amount_after(&fee.reduction, "(");
            match (request.ldc, fee.amount, reduced) {
                (Some(true), Some(full), Some(reduced)) => {
                    conditions.push(Condition::LeastDeveloped);
                    bill.charge_as(fee, Some(reduced), &conditions);
                    bill.cut(Cut::LeastDeveloped, fee, Amount(-reduced.0).plus(full));
                }
                (said, ..) => {
                    bill.charge(fee, 1, &conditions);
                    if said.is_none() {
                        bill.cut(Cut::LeastDeveloped, fee, None);
                    }
                }
            }
        }
    }
}

/// One complementary fee suffices to make each class over the third due.
fn supplementary(bill: &mut Bill<'_>, request: &Request, parties: &[(Code, Takes)], classes: u32) {
    let item = match request.operation() {
        Operation::Filing => "supplementary-fee",
        Operation::Renewal => "renewal-supplementary",
        Operation::Subsequent => return,
    };
    let over = classes.saturating_sub(3);
    if parties.iter().any(|(_, t)| *t == Takes::Complementary) {
        bill.item(item, None, over, &[]);
    } else if over > 0 && parties.iter().any(|(_, t)| *t == Takes::NotKnown) {
        match bill.row(item, None) {
            Some(fee) => bill.unknown_row(fee),
            None => bill.unknown(item, None),
        }
    }
}

fn takes(bill: &mut Bill<'_>, request: &Request, code: Code) -> Takes {
    let (fees, costs) = (&bill.tables.fees, &bill.tables.costs);
    // Benelux is designated as one; a state of it has no fee of its own.
    if territory(code) != code {
        return Takes::NotKnown;
    }
    let mut own = fees.of(bill.system, "individual-fee").filter(|f| f.party == Some(code)).peekable();
    if own.peek().is_some() {
        if own.all(|f| f.amount.is_none()) {
            return Takes::NotKnown;
        }
        // Between two states of the Agreement the individual fee is set aside; what is due instead, a person confirms.
        return match request.origin {
            Some(o) if costs.in_madrid_agreement(o) && costs.in_madrid_agreement(code) => {
                bill.human(Human::MadridSafeguard);
                Takes::NotKnown
            }
            None if costs.in_madrid_agreement(code) => {
                bill.human(Human::OriginNotSaid);
                Takes::Individual
            }
            _ => Takes::Individual,
        };
    }
    // Who joined after the list of individual fees was seen may have one that is not in it.
    let seen = fees.of(bill.system, "individual-fee").filter(|f| !f.from_memory).filter_map(seen_on).max();
    let joined =
        bill.tables.treaties.parties(Treaty::Madrid).find(|(c, ..)| *c == code).and_then(|(_, since, _)| since);
    match (joined, seen) {
        (Some(joined), Some(seen)) if joined > seen => Takes::NotKnown,
        _ => Takes::Complementary,
    }
}

fn seen_on(fee: &Fee) -> Option<Date> {
    match fee.as_of {
        AsOf::On(date) => Some(date.earliest()),
        AsOf::Undated => None,
    }
}

fn individual(bill: &mut Bill<'_>, request: &Request, party: Code, classes: u32, assumed: &[Condition]) {
    let plain = if renews(request) { "individual-fee-renewal" } else { "individual-fee" };
    let collective = if renews(request) { "individual-fee-renewal-collective" } else { "individual-fee-collective" };
    let code = Some(party);
    // Collective marks stand in the list only where their fee differs.
    let differs = bill.tables.fees.of(bill.system, collective).any(|f| f.party == code);
    let item = if request.collective == Some(true) && differs { collective } else { plain };
    let rows = bill.rows(item, code);
    let one = Counts { classes: 1, designs: 0 };
    // Without the row of the first class the others tell nothing.
    if !rows.iter().any(|f| times(&f.unit, one) == Some(1)) {
        return bill.unknown(item, code.map(Party::Code));
    }
    let second = if renews(request) { Vec::new() } else { bill.rows("individual-fee-second-part", code) };
    let mut conditions = assumed.to_vec();
    if !second.is_empty() {
        conditions.push(Condition::FirstPart);
    }
    for fee in rows {
        match times(&fee.unit, Counts { classes, designs: 0 }) {
            Some(count) => bill.charge(fee, count, &conditions),
            None => bill.unknown_row(fee),
        }
    }
    for fee in second {
        bill.later(fee, fee.amount, &[Condition::AfterRegistration]);
    }
}
