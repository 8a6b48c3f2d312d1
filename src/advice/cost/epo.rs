//! A European patent application at the EPO.
//! Left alone: opposition and appeal, which are no part of getting a patent, and the unitary patent's renewals, which the
//! request cannot tell from the others. Fees for claims and pages stand in no row.

use super::bill::{Bill, Party};
use super::doubt::{amount_before, is_sure};
use super::keys::{Condition, Cut};
use crate::kb::case::Refused;
use crate::kb::cost_request::{Entity, Operation, Request};
use crate::kb::place::Code;
use crate::kb::value::Amount;

/// The years a European patent application or patent is renewed for.
const RENEWED: std::ops::RangeInclusive<u32> = 3..=20;

pub(super) fn bill(bill: &mut Bill<'_>, request: &Request) -> Result<(), Refused> {
    match request.operation() {
        Operation::Subsequent => return Err(Refused::new("/operation", "the EPO knows filing and renewal")),
        Operation::Renewal => {
            let year = request
                .renewal_number
                .filter(|n| RENEWED.contains(n))
                .ok_or_else(|| Refused::new("/renewal_number", "say the year the renewal is for, from 3 to 20"))?;
            let item = if year >= 10 { "renewal-year-10-on".to_owned() } else { format!("renewal-year-{year}") };
            fee(bill, request, &item, false);
        }
        Operation::Filing => {
            let filing = if request.paper == Some(true) { "filing-other" } else { "filing-online" };
            fee(bill, request, filing, false);
            fee(bill, request, "search", false);
            for item in ["designation", "examination", "grant"] {
                fee(bill, request, item, true);
            }
            if let Some(row) =
                bill.row(filing, Code::parse("EP")).filter(|r| r.reduction.contains("language reduction"))
            {
                bill.cut(Cut::Language, row, None);
            }
        }
    }
    Ok(())
}

fn fee(bill: &mut Bill<'_>, request: &Request, item: &str, later: bool) {
    let office = Code::parse("EP");
    let Some(row) = bill.row(item, office) else {
        // What falls due later is no part of the sum, so nothing is missing in it.
        if !later {
            bill.unknown(item, office.map(Party::Code));
        }
        return;
    };
    let mut conditions = Vec::new();
    conditions.extend((item == "grant").then_some(Condition::IfGranted));
    conditions.extend((item == "filing-online" && request.paper.is_none()).then_some(Condition::OnlineFiling));
    conditions.extend((item == "filing-other").then_some(Condition::PaperFiling));
    let off = amount_before(&row.reduction, " percent micro-entity");
    let mut amount = row.amount;
    if let (Some(off), Some(full), true) = (off, row.amount, is_sure(row, bill.day)) {
        if request.entity() == Entity::Micro {
            let saved = full.percent(off);
            amount = saved.and_then(|s| full.plus(Amount(-s.0)));
            conditions.push(Condition::MicroEntity);
            bill.cut(Cut::MicroEntity, row, saved);
        } else if request.entity.is_none() || request.entity() == Entity::Small {
            bill.cut(Cut::MicroEntity, row, None);
        }
    }
    if later {
        bill.later(row, amount, &conditions);
    } else {
        bill.charge_as(row, amount, &conditions);
    }
}
