//! The PCT: international filing fee, sheets, electronic filing, transmittal, search, restoration, demand.
//! Left alone: the equivalents in other currencies (re-fixed with the rates, so a wrong figure by now), late fees, late
//! translations, supplementary searches and priority documents, which nobody can ask for here.

use super::bill::{Bill, Party};
use super::doubt::{amount_before, is_sure};
use super::keys::{Condition, Cut};
use crate::kb::case::Refused;
use crate::kb::cost_request::{Efiling, Entity, Operation, Request};
use crate::kb::fees::Fee;
use crate::kb::membership::{Membership, Treaty};
use crate::kb::place::Code;
use crate::kb::value::Amount;

/// The fees of WIPO that fall to a tenth for the entitled, the cut for electronic filing before that.
const REDUCED: [&str; 6] = [
    "intl-filing-fee",
    "sheet-over-30",
    "efiling-reduction-pdf",
    "efiling-reduction-request-xml",
    "efiling-reduction-full-xml",
    "handling-fee",
];
const NINETY: Amount = Amount(-9_000);

pub(super) fn bill(bill: &mut Bill<'_>, request: &Request) -> Result<(), Refused> {
    if request.operation() != Operation::Filing {
        return Err(Refused::new("/operation", "the PCT knows filing only"));
    }
    let ib = Code::parse_party("IB");
    for (at, code) in
        [("/origin", request.origin), ("/receiving_office", request.receiving_office.filter(|c| Some(*c) != ib))]
    {
        if let Some(code) = code
            && bill.tables.member(Treaty::Pct, code, bill.day) == Membership::Known(false)
        {
            return Err(Refused::new(at, format!("`{code}` is no party of the PCT on {}", bill.day)));
        }
    }
    international(bill, request, ib);
    transmittal(bill, request, ib);
    search(bill, request);
    if request.restore_priority == Some(true) {
        match request.receiving_office {
            Some(office) => bill.item("restoration-of-priority-fee", Some(office), 1, &[]),
            None => bill.unknown("restoration-of-priority-fee", None),
        }
    }
    if request.demand == Some(true) {
        examination(bill, request);
    }
    Ok(())
}

/// The fees of WIPO.
fn international(bill: &mut Bill<'_>, request: &Request, ib: Option<Code>) {
    let office = request.receiving_office;
    let in_francs = office.is_none() || office == ib || office == Code::parse("CH");
    let mut conditions: Vec<Condition> = Vec::new();
    conditions.extend((!in_francs).then_some(Condition::InOfficeCurrency));
    let sheets = if request.sheets.is_none() { vec![Condition::UpToThirtySheets] } else { Vec::new() };
    bill.item("intl-filing-fee", ib, 1, &[conditions.clone(), sheets].concat());
    bill.item("sheet-over-30", ib, request.sheets.unwrap_or(0).saturating_sub(30), &conditions);
    match request.efiling {
        Some(Efiling::None) => {}
        Some(Efiling::Pdf) => bill.item("efiling-reduction-pdf", ib, 1, &conditions),
        Some(Efiling::RequestXml) => bill.item("efiling-reduction-request-xml", ib, 1, &conditions),
        Some(Efiling::FullXml) => bill.item("efiling-reduction-full-xml", ib, 1, &conditions),
        None => {
            if let Some(fee) = bill.row("intl-filing-fee", ib) {
                bill.cut(Cut::ElectronicFiling, fee, None);
            }
        }
    }
    if request.demand == Some(true) {
        bill.item("handling-fee", ib, 1, &conditions);
    }
    let Some(fee) = bill.row("intl-filing-fee", ib) else { return };
    match request.entitled_90 {
        Some(true) => {
            if let Some(off) = bill.sum_of(&REDUCED).and_then(|sum| sum.percent(NINETY)) {
                bill.derived("reduction-90-percent", fee, off, &[Condition::EntitledNinety]);
                bill.cut(Cut::EntitledNinety, fee, Amount(0).plus(Amount(-off.0)));
            }
        }
        Some(false) => {}
        None => bill.cut(Cut::EntitledNinety, fee, None),
    }
}

fn transmittal(bill: &mut Bill<'_>, request: &Request, ib: Option<Code>) {
    let item = "transmittal-fee";
    let Some(office) = request.receiving_office else { return bill.unknown(item, None) };
    let rows = bill.rows(item, Some(office));
    let Some(fee) = of_entity(&rows, request.entity()) else {
        return bill.unknown(item, Some(Party::Code(office)));
    };
    if Some(office) == ib && request.entitled_90 == Some(true) {
        return bill.cut(Cut::EntitledNinety, fee, fee.amount);
    }
    let small = request.entity() != Entity::Standard;
    let says = |words: &[&str]| words.iter().any(|w| fee.condition.contains(w));
    if small && says(&["other notes quote"]) {
        return bill.unknown_row(fee);
    }
    let mut conditions = entity_of(fee);
    if says(&["legal entity", "legal person", "other than natural person"]) {
        conditions.push(Condition::ForCompanies);
    }
    if fee.condition.starts_with("individuals or fewer") {
        conditions.push(Condition::ForSmallApplicants);
    }
    on_paper_or_not(bill, fee, request, conditions);
    other_cut(bill, fee, Cut::ReceivingOffice);
}

fn search(bill: &mut Bill<'_>, request: &Request) {
    let item = "intl-search-fee";
    let Some(authority) = request.searching_authority else { return bill.unknown(item, None) };
    let rows = bill.rows(item, Some(authority));
    let by_language = rows.len() > 1 && rows.iter().all(|f| f.condition.contains(" in "));
    let fee =
        if by_language { of_language(&rows, request.language.as_deref()) } else { of_entity(&rows, request.entity()) };
    let Some(fee) = fee else {
        // Rows that compete still tell the currency.
        return match rows.first() {
            Some(fee) => bill.unknown_row(fee),
            None => bill.unknown(item, Some(Party::Code(authority))),
        };
    };
    let off = amount_before(&fee.reduction, " percent: applicants from States with the 90 percent reduction");
    if let (Some(true), Some(off), Some(full)) = (request.entitled_90, off, fee.amount) {
        let saved = full.percent(off);
        bill.charge_as(fee, saved.and_then(|s| full.plus(Amount(-s.0))), &[Condition::EntitledNinety]);
        bill.cut(Cut::EntitledNinety, fee, saved);
    } else {
        on_paper_or_not(bill, fee, request, entity_of(fee));
        other_cut(bill, fee, Cut::SearchingAuthority);
    }
}

/// The examining authority is taken to be the searching one, and the line says so.
fn examination(bill: &mut Bill<'_>, request: &Request) {
    let item = "prelim-exam-fee";
    let Some(authority) = request.searching_authority else { return bill.unknown(item, None) };
    let Some(fee) = bill.row(item, Some(authority)) else {
        return bill.unknown(item, Some(Party::Code(authority)));
    };
    let (words, size, cut) = match request.entity() {
        Entity::Standard => ("", None, Cut::ExaminingAuthority),
        Entity::Small => (" percent small", Some(Condition::SmallEntity), Cut::SmallEntity),
        Entity::Micro => (" percent micro", Some(Condition::MicroEntity), Cut::MicroEntity),
    };
    let off = size.and_then(|_| amount_before(&fee.reduction, words));
    if let (Some(off), Some(full)) = (off, fee.amount) {
        let saved = full.percent(off);
        let conditions: Vec<Condition> = size.into_iter().chain([Condition::SameOfficeExamines]).collect();
        bill.charge_as(fee, saved.and_then(|s| full.plus(Amount(-s.0))), &conditions);
        bill.cut(cut, fee, saved);
    } else {
        bill.charge(fee, 1, &[Condition::SameOfficeExamines]);
        other_cut(bill, fee, Cut::ExaminingAuthority);
    }
}

/// The row of an applicant's size where the office has one for each; the only row otherwise.
fn of_entity<'a>(rows: &[&'a Fee], entity: Entity) -> Option<&'a Fee> {
    let [only] = rows else {
        return rows.iter().copied().find(|f| match entity {
            Entity::Standard => !f.condition.contains(" entity)"),
            Entity::Small => f.condition.contains("(small entity)"),
            Entity::Micro => f.condition.contains("(micro entity)"),
        });
    };
    Some(*only)
}

fn entity_of(fee: &Fee) -> Vec<Condition> {
    let of = [("(small entity)", Condition::SmallEntity), ("(micro entity)", Condition::MicroEntity)];
    of.into_iter().filter(|(words, _)| fee.condition.contains(words)).map(|(_, c)| c).collect()
}

fn of_language<'a>(rows: &[&'a Fee], language: Option<&str>) -> Option<&'a Fee> {
    let name = match language? {
        "en" => "English",
        "fr" => "French",
        "de" => "German",
        "ja" => "Japanese",
        "ko" => "Korean",
        "ru" => "Russian",
        "uk" => "Ukrainian",
        _ => return None,
    };
    let mut found = rows.iter().copied().filter(|f| f.condition.contains(name));
    found.next().filter(|_| found.next().is_none())
}

/// Charges the price of filing on paper where paper was said and the price differs.
fn on_paper_or_not(bill: &mut Bill<'_>, fee: &Fee, request: &Request, mut conditions: Vec<Condition>) {
    let online = ["online", "electronic"].iter().any(|w| fee.condition.contains(w));
    if request.efiling != Some(Efiling::None) || !online {
        return bill.charge(fee, 1, &conditions);
    }
    conditions.push(Condition::PaperFiling);
    match amount_before(&fee.condition, " on paper") {
        Some(amount) => bill.charge_as(fee, Some(amount), &conditions),
        None => bill.unknown_row(fee),
    }
}

/// A reduction that the office gives to some applicants, which this one may be.
fn other_cut(bill: &mut Bill<'_>, fee: &Fee, cut: Cut) {
    if !fee.reduction.is_empty() && is_sure(fee, bill.day) && entity_of(fee).is_empty() {
        bill.cut(cut, fee, None);
    }
}
