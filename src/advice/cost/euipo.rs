//! EU trade marks and EU designs at the EUIPO. Left alone: opposition.

use super::bill::{Bill, Party};
use super::doubt::amount_before;
use super::keys::{Condition, Cut};
use crate::kb::case::Refused;
use crate::kb::cost_request::{Operation, Request};
use crate::kb::place::Code;

pub(super) fn bill(bill: &mut Bill<'_>, request: &Request) -> Result<(), Refused> {
    let renewal = match request.operation() {
        Operation::Filing => false,
        Operation::Renewal => true,
        Operation::Subsequent => return Err(Refused::new("/operation", "the EUIPO knows filing and renewal")),
    };
    if request.classes.is_none() && request.designs.is_none() {
        return Err(Refused::new("/classes", "say `classes` for a mark, or `designs` for designs"));
    }
    if let Some(classes) = request.classes {
        mark(bill, request, classes, renewal);
    }
    match request.designs {
        Some(designs) if renewal => {
            let number = request.renewal_number.filter(|n| (1..=4).contains(n));
            let number = number.ok_or_else(|| Refused::new("/renewal_number", "say which renewal, from 1 to 4"))?;
            charge(bill, &format!("eu-design-renewal-{number}"), designs, &[]);
        }
        Some(designs) => {
            charge(bill, "eu-design-first", 1, &[]);
            charge(bill, "eu-design-additional", designs - 1, &[]);
            if request.deferment == Some(true) {
                charge(bill, "eu-design-deferment", designs, &[]);
            }
        }
        None => {}
    }
    Ok(())
}

fn mark(bill: &mut Bill<'_>, request: &Request, classes: u32, renewal: bool) {
    let office = Code::parse("EM");
    let [first, second, third] = if renewal {
        ["eutm-renewal-first-class", "eutm-renewal-second-class", "eutm-renewal-class-from-third"]
    } else {
        ["eutm-application-first-class", "eutm-second-class", "eutm-class-from-third"]
    };
    if request.collective == Some(true) {
        // A collective mark costs more, and no row says how much.
        bill.unknown("eutm-collective-first-class", office.map(Party::Code));
    } else {
        match (bill.row(first, office), request.paper) {
            (Some(fee), Some(true)) => match amount_before(&fee.condition, " on paper") {
                Some(amount) => bill.charge_as(fee, Some(amount), &[Condition::PaperFiling]),
                None => bill.unknown_row(fee),
            },
            _ => charge(bill, first, 1, &[]),
        }
    }
    charge(bill, second, u32::from(classes >= 2), &[]);
    charge(bill, third, classes.saturating_sub(2), &[]);
}

fn charge(bill: &mut Bill<'_>, item: &str, times: u32, conditions: &[Condition]) {
    let office = Code::parse("EM");
    bill.item(item, office, times, conditions);
    if times > 0
        && let Some(fee) = bill.row(item, office).filter(|f| f.reduction.contains("SME Fund"))
    {
        bill.cut(Cut::SmeFund, fee, None);
    }
}
