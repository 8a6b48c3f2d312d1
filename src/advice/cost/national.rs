//! National offices of which the table has rows: China, Israel, France, Australia, Japan. `classes` means a mark,
//! `designs` designs, neither a patent. Left alone: provisional applications, utility models and annuities.

use super::bill::{Bill, Party};
use super::doubt::amount_after;
use super::keys::{Condition, Cut};
use crate::kb::case::Refused;
use crate::kb::cost_request::{Operation, Request, System};
use crate::kb::place::Code;

/// What an item counts.
#[derive(Clone, Copy)]
enum Per {
    One,
    Class,
    Design,
    /// Due only when the right is granted or registered.
    IfGranted,
    ClassIfGranted,
}
use Per::{Class, ClassIfGranted, Design, IfGranted, One};

#[derive(Clone, Copy, PartialEq, Eq)]
enum For {
    Patent,
    Mark,
    Design,
}

/// The items of a right at an office; empty where the table has none.
fn items(system: System, right: For, renewal: bool) -> &'static [(&'static str, Per)] {
    match (system, right, renewal) {
        (System::Cnipa, For::Patent, false) => &[("invention-filing", One), ("invention-examination", One)],
        (System::Cnipa, For::Design, false) => &[("design-filing", One)],
        (System::Ilpo, For::Patent, false) => &[("patent-filing", One)],
        (System::InpiFr, For::Patent, false) => {
            &[("patent-filing", One), ("patent-search", One), ("patent-grant", IfGranted)]
        }
        (System::InpiFr, For::Mark, false) => &[("tm-first-class", One)],
        (System::InpiFr, For::Mark, true) => &[("tm-renewal-first-class", One)],
        (System::Ipaustralia, For::Patent, false) => {
            &[("patent-standard", One), ("patent-examination", One), ("patent-acceptance", IfGranted)]
        }
        (System::Ipaustralia, For::Mark, false) => &[("tm-picklist", Class)],
        (System::Ipaustralia, For::Design, false) => &[("design-first", One)],
        (System::Ipaustralia, For::Design, true) => &[("design-renewal", One)],
        (System::Jpo, For::Patent, false) => &[("patent-filing", One), ("patent-examination-base", One)],
        (System::Jpo, For::Mark, false) => {
            &[("tm-application-base", One), ("tm-class", Class), ("tm-registration", ClassIfGranted)]
        }
        (System::Ipaustralia | System::Jpo, For::Mark, true) => &[("tm-renewal", Class)],
        (System::Jpo, For::Design, false) => &[("design-application", Design)],
        _ => &[],
    }
}

fn office(system: System) -> Option<Code> {
    Code::parse(match system {
        System::Cnipa => "CN",
        System::Ilpo => "IL",
        System::InpiFr => "FR",
        System::Ipaustralia => "AU",
        System::Jpo => "JP",
        _ => return None,
    })
}

pub(super) fn bill(bill: &mut Bill<'_>, request: &Request) -> Result<(), Refused> {
    let renewal = match request.operation() {
        Operation::Filing => false,
        Operation::Renewal => true,
        Operation::Subsequent => return Err(Refused::new("/operation", "an office knows filing and renewal")),
    };
    let mut rights = Vec::new();
    rights.extend(request.classes.map(|n| (For::Mark, n)));
    rights.extend(request.designs.map(|n| (For::Design, n)));
    if rights.is_empty() {
        rights.push((For::Patent, 1));
    }
    for (right, count) in rights {
        one(bill, request.system, right, (renewal, count));
    }
    Ok(())
}

fn one(bill: &mut Bill<'_>, system: System, right: For, (renewal, count): (bool, u32)) {
    let office = office(system);
    let items = items(system, right, renewal);
    if items.is_empty() {
        let item = match (right, renewal) {
            (For::Patent, false) => "patent-filing",
            (For::Patent, true) => "patent-renewal",
            (For::Mark, false) => "trademark-filing",
            (For::Mark, true) => "trademark-renewal",
            (For::Design, false) => "design-filing",
            (For::Design, true) => "design-renewal",
        };
        return bill.unknown(item, office.map(Party::Code));
    }
    for (item, per) in items {
        let Some(fee) = bill.row(item, office) else {
            bill.unknown(item, office.map(Party::Code));
            continue;
        };
        let mut conditions = Vec::new();
        conditions.extend(fee.condition.contains("per claim").then_some(Condition::MorePerClaim));
        conditions.extend(fee.condition.contains("plus printing").then_some(Condition::PlusPrinting));
        conditions.extend(fee.condition.contains("picklist").then_some(Condition::GoodsFromList));
        match per {
            One => bill.charge(fee, 1, &conditions),
            Class | Design => bill.charge(fee, count, &conditions),
            IfGranted => bill.later(fee, fee.amount, &[Condition::IfGranted]),
            ClassIfGranted => bill.later(fee, fee.amount.and_then(|a| a.times(count)), &[Condition::IfGranted]),
        }
        // “plus 40 per further class” stands in the remark of the first class.
        if let Some(each) =
            amount_after(&fee.condition, "plus ").filter(|_| fee.condition.contains("per further class"))
            && count > 1
        {
            match each.times(count - 1) {
                Some(amount) => bill.derived("tm-further-class", fee, amount, &[]),
                None => bill.charge_as(fee, None, &[]),
            }
        }
        if !fee.reduction.is_empty() {
            bill.cut(Cut::National, fee, None);
        }
    }
    // The one row of an office for designs may hold for the first alone.
    if count > 1 && right == For::Design && items.iter().all(|(_, per)| matches!(per, One)) {
        bill.unknown(if renewal { "design-renewal" } else { "design-filing" }, office.map(Party::Code));
    }
}
