//! Patents and marks at the USPTO: `classes` means a mark, `designs` a design patent, neither a utility patent.
//! Left alone: provisional applications, faster tracks, surcharges, revival, and what is due on Madrid designations; the
//! row of the sum is not added to its parts.

use super::bill::{Bill, Party};
use super::keys::{Condition, Cut};
use crate::kb::case::Refused;
use crate::kb::cost_request::{Entity, Operation, Request};
use crate::kb::fees::Fee;
use crate::kb::place::Code;
use crate::kb::value::Amount;

const UTILITY: [&str; 3] = ["utility-filing", "utility-search", "utility-examination"];

pub(super) fn bill(bill: &mut Bill<'_>, request: &Request) -> Result<(), Refused> {
    let office = Code::parse("US");
    let renewal = match request.operation() {
        Operation::Filing => false,
        Operation::Renewal => true,
        Operation::Subsequent => return Err(Refused::new("/operation", "the USPTO knows filing and renewal")),
    };
    if let Some(classes) = request.classes {
        let items: &[&str] =
            if renewal { &["tm-section-9-renewal", "tm-section-8-declaration"] } else { &["tm-base-application"] };
        for item in items {
            bill.item(item, office, classes, &[]);
        }
    }
    if request.designs.is_some() {
        bill.unknown(if renewal { "design-renewal" } else { "design-filing" }, office.map(Party::Code));
    }
    if request.classes.is_some() || request.designs.is_some() {
        return Ok(());
    }
    if renewal {
        let item = match request.renewal_number {
            Some(1) => "maintenance-3.5y",
            Some(2) => "maintenance-7.5y",
            Some(3) => "maintenance-11.5y",
            _ => return Err(Refused::new("/renewal_number", "say which maintenance fee, from 1 to 3")),
        };
        sized(bill, request, item, false);
    } else {
        for item in UTILITY {
            sized(bill, request, item, false);
        }
        sized(bill, request, "utility-issue", true);
    }
    Ok(())
}

/// Charges the row of the applicant's size.
fn sized(bill: &mut Bill<'_>, request: &Request, item: &str, later: bool) {
    let office = Code::parse("US");
    let rows = bill.rows(item, office);
    let of = |words: &str| rows.iter().copied().find(|f: &&Fee| f.condition.contains(words));
    let (words, size) = match request.entity() {
        Entity::Standard => ("large entity", None),
        Entity::Small => ("small entity", Some((Condition::SmallEntity, Cut::SmallEntity))),
        Entity::Micro => ("micro entity", Some((Condition::MicroEntity, Cut::MicroEntity))),
    };
    let Some(fee) = of(words) else {
        if !later {
            bill.unknown(item, office.map(Party::Code));
        }
        return;
    };
    let conditions: Vec<Condition> = size.into_iter().map(|(c, _)| c).collect();
    if later {
        return bill.later(fee, fee.amount, &[conditions, vec![Condition::IfGranted]].concat());
    }
    bill.charge(fee, 1, &conditions);
    match size {
        Some((_, cut)) => {
            let saved = of("large entity").and_then(|l| l.amount?.plus(Amount(-fee.amount?.0)));
            bill.cut(cut, fee, saved);
        }
        None if request.entity.is_none() => {
            for (words, cut) in [("small entity", Cut::SmallEntity), ("micro entity", Cut::MicroEntity)] {
                if let Some(row) = of(words) {
                    bill.cut(cut, row, None);
                }
            }
        }
        None => {}
    }
}
