//! The Hague System: basic and publication fees, pages, words, standard and individual designation fees, renewals.

use super::bill::{Bill, Party};
use super::doubt::amount_after;
use super::keys::{Condition, Cut, Human};
use super::parties::designated;
use super::units::{Counts, times};
use crate::kb::case::Refused;
use crate::kb::cost_request::{Entity, Operation, Request};
use crate::kb::fees::Fee;
use crate::kb::membership::{Membership, Treaty};
use crate::kb::place::Code;
use crate::kb::region::Right;
use crate::kb::value::Amount;

const PARTIES: [Treaty; 2] = [Treaty::Hague1999, Treaty::Hague1960];
const INDIVIDUAL: &str = "individual-designation-fee";
const LEVEL: &str = "standard-designation-level";
/// Words of the description that cost nothing.
const FREE_WORDS: u32 = 100;

pub(super) fn bill(bill: &mut Bill<'_>, request: &Request) -> Result<(), Refused> {
    if let Some(origin) = request.origin
        && PARTIES.iter().all(|t| bill.tables.member(*t, origin, bill.day) == Membership::Known(false))
    {
        return Err(Refused::new("/origin", format!("`{origin}` is no party on {}", bill.day)));
    }
    // A design may be protected at home through the same application: the own party can be designated.
    let kind = (PARTIES.as_slice(), Right::Design);
    let parties = designated(bill, kind, (INDIVIDUAL, None), request.designations.as_deref())?;
    for code in &parties {
        let new = bill.tables.treaties.member(Treaty::Hague1999, *code, bill.day);
        let old = bill.tables.treaties.member(Treaty::Hague1960, *code, bill.day);
        if (new, old) == (Membership::Known(false), Membership::Known(true)) {
            bill.human(Human::HagueOldAct);
        }
    }
    let designs = request.designs.unwrap_or(1);
    let assumed: &[Condition] = if request.designs.is_none() { &[Condition::OneDesign] } else { &[] };
    match request.operation() {
        Operation::Subsequent => Err(Refused::new("/operation", "the Hague System knows no later designation")),
        Operation::Renewal => {
            renewal(bill, request, &parties, designs, assumed);
            Ok(())
        }
        Operation::Filing => {
            filing(bill, request, designs, assumed);
            for party in parties {
                designation(bill, request, party, designs, assumed);
            }
            Ok(())
        }
    }
}

fn filing(bill: &mut Bill<'_>, request: &Request, designs: u32, assumed: &[Condition]) {
    own(bill, request, "basic-fee-first-design", None, 1, assumed);
    own(bill, request, "basic-fee-additional-design", None, designs - 1, assumed);
    let mut conditions = Vec::new();
    conditions.extend(request.reproductions.is_none().then_some(Condition::OneReproductionEach));
    conditions.extend((request.deferment == Some(true)).then_some(Condition::DeferredPublication));
    own(bill, request, "publication-fee", None, request.reproductions.unwrap_or(designs), &conditions);
    if request.paper == Some(true) {
        let pages = request.pages.unwrap_or(1).saturating_sub(1);
        own(bill, request, "publication-extra-page", None, pages, &[Condition::PaperFiling]);
    }
    let words = request.words.unwrap_or(0).saturating_sub(FREE_WORDS);
    own(bill, request, "description-over-100-words", None, words, &[]);
    if request.ldc.is_none()
        && let Some(fee) = bill.row("basic-fee-first-design", None)
    {
        bill.cut(Cut::LeastDeveloped, fee, None);
    }
}

/// A fee that WIPO sets: a tenth of it, to the nearest full franc, for applicants from a least developed country.
fn own(bill: &mut Bill<'_>, request: &Request, item: &str, party: Option<Code>, count: u32, conditions: &[Condition]) {
    if count == 0 {
        return;
    }
    let Some(fee) = bill.row(item, None) else { return bill.unknown(item, party.map(Party::Code)) };
    let Some(full) = fee.amount else { return bill.unknown_row(fee) };
    let party = party.map(Party::Code);
    if request.ldc != Some(true) || fee.reduction.is_empty() {
        match full.times(count) {
            Some(amount) => bill.line(fee, party, amount, conditions),
            None => bill.charge_as(fee, None, conditions),
        }
        return;
    }
    // “(5 CHF)”: the reduced fee is itself fixed. What rounds to nothing is not known.
    let tenth = full.percent(Amount(1_000)).map(Amount::to_full);
    let Some(each) = stated(&fee.reduction).or(tenth).filter(|a| *a > Amount(0)) else { return bill.unknown_row(fee) };
    let conditions = [conditions, &[Condition::LeastDeveloped]].concat();
    match each.times(count) {
        Some(amount) => {
            bill.line(fee, party, amount, &conditions);
            bill.cut(Cut::LeastDeveloped, fee, full.times(count).and_then(|f| f.plus(Amount(-amount.0))));
        }
        None => bill.charge_as(fee, None, &conditions),
    }
}

/// The figure of a reduction that names one in brackets.
fn stated(reduction: &str) -> Option<Amount> {
    let (_, last) = reduction.rsplit_once('(')?;
    last.ends_with(" CHF)").then(|| amount_after(last, ""))?
}

fn designation(bill: &mut Bill<'_>, request: &Request, party: Code, designs: u32, assumed: &[Condition]) {
    let rows = bill.rows(INDIVIDUAL, Some(party));
    if bill.tables.fees.of(bill.system, INDIVIDUAL).any(|f| f.party == Some(party)) {
        return individual(bill, request, (party, &rows), designs, assumed);
    }
    match bill.row(LEVEL, Some(party)) {
        Some(fee) if fee.condition.contains("level two") && !fee.from_memory => {
            own(bill, request, "standard-designation-2-first", Some(party), 1, assumed);
            own(bill, request, "standard-designation-2-additional", Some(party), designs - 1, assumed);
        }
        Some(fee) if fee.condition.contains("level three") && !fee.from_memory => {
            own(bill, request, "standard-designation-3-first", Some(party), 1, assumed);
            own(bill, request, "standard-designation-3-additional", Some(party), designs - 1, assumed);
        }
        Some(fee) if fee.condition.contains("level one") && !fee.from_memory => {
            own(bill, request, "standard-designation-1-first", Some(party), 1, assumed);
            own(bill, request, "standard-designation-1-additional", Some(party), designs - 1, assumed);
        }
        Some(fee) => bill.unknown_row(fee),
        None => bill.unknown(LEVEL, Some(Party::Code(party))),
    }
}

fn individual(
    bill: &mut Bill<'_>,
    request: &Request,
    (party, rows): (Code, &[&Fee]),
    designs: u32,
    assumed: &[Condition],
) {
    let small = request.entity() != Entity::Standard;
    let mut told = false;
    let mut cut = false;
    for fee in rows.iter().filter(|f| fits(f, request.entity(), designs)) {
        // What applicants from least developed countries pay here is not certain in the table.
        if request.ldc == Some(true) && fee.reduction.contains("LDC") {
            told = true;
            bill.unknown_row(fee);
            continue;
        }
        let size = match (fee.condition.contains("micro"), small && (reduced(fee) || fee.condition.contains("small"))) {
            (true, _) => Some(Condition::MicroEntity),
            (_, true) => Some(Condition::SmallEntity),
            _ => None,
        };
        cut |= size.is_none() && rows.iter().any(|r| reduced(r) || r.condition.contains("small entity"));
        let mut conditions: Vec<Condition> = assumed.iter().copied().chain(size).collect();
        let Some(count) = times(&fee.unit, Counts { classes: 0, designs }) else {
            bill.unknown_row(fee);
            continue;
        };
        told = true;
        if fee.condition.contains("second part") {
            conditions.push(Condition::AfterRegistration);
            if let Some(amount) = fee.amount.filter(|_| count > 0) {
                bill.later(fee, amount.times(count), &conditions);
            }
            continue;
        }
        conditions.extend(fee.condition.contains("first part").then_some(Condition::FirstPart));
        bill.charge(fee, count, &conditions);
    }
    if !told {
        return bill.unknown(INDIVIDUAL, Some(Party::Code(party)));
    }
    if cut && let Some(fee) = rows.iter().find(|r| !r.reduction.is_empty()) {
        bill.cut(Cut::SmallApplicant, fee, None);
    }
}

fn reduced(fee: &Fee) -> bool {
    fee.condition.split([',', ' ']).any(|w| w == "reduced")
}

/// Whether a row is that of the applicant's size and of this number of designs.
fn fits(fee: &Fee, entity: Entity, designs: u32) -> bool {
    let says = |word: &str| fee.condition.contains(word);
    if says("single deposit") || says("multiple deposit") {
        return says("single deposit") == (designs == 1);
    }
    match (says("small entity"), says("micro entity")) {
        (true, _) => entity == Entity::Small,
        (_, true) => entity == Entity::Micro,
        _ if reduced(fee) => entity != Entity::Standard,
        _ if says("default") => entity == Entity::Standard,
        _ => true,
    }
}

fn renewal(bill: &mut Bill<'_>, request: &Request, parties: &[Code], designs: u32, assumed: &[Condition]) {
    bill.item("renewal-basic-first-design", None, 1, assumed);
    bill.item("renewal-basic-additional-design", None, designs - 1, assumed);
    for party in parties {
        let has = |item: &str| bill.tables.fees.of(bill.system, item).any(|f| f.party == Some(*party));
        if !has(INDIVIDUAL) && !has("individual-renewal-fee") {
            bill.unknown("renewal-standard-designation-first", Some(Party::Code(*party)));
            if designs > 1 {
                bill.unknown("renewal-standard-designation-additional", Some(Party::Code(*party)));
            }
            continue;
        }
        let rows = bill.rows("individual-renewal-fee", Some(*party));
        let word = request.renewal_number.map(|n| match n {
            1 => "first renewal",
            2 => "second renewal",
            3 => "third renewal",
            4 => "fourth renewal",
            _ => "no such renewal",
        });
        let fits = |fee: &&&Fee| &*fee.condition == "each renewal" || word == Some(&*fee.condition);
        match rows.iter().find(fits) {
            Some(fee) => bill.charge(fee, designs, assumed),
            None => bill.unknown("individual-renewal-fee", Some(Party::Code(*party))),
        }
    }
}
