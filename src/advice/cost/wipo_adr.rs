//! Mediation and arbitration at the WIPO Center, by the amount in dispute.
//! Left alone: emergency relief, film, art and the rates of single offices, which the request cannot name.

use super::bill::Bill;
use super::doubt::{amount_after, amount_before, is_sure};
use super::keys::{Condition, Cut};
use crate::kb::case::Refused;
use crate::kb::cost_request::{Operation, Procedure, Request};
use crate::kb::fees::Fee;
use crate::kb::value::Amount;

pub(super) fn bill(bill: &mut Bill<'_>, request: &Request) -> Result<(), Refused> {
    if request.operation() != Operation::Filing {
        return Err(Refused::new("/operation", "a case is filed; nothing else has a fee here"));
    }
    let Some(procedure) = request.procedure else {
        let say = "say which: mediation, arbitration, expedited-arbitration or expert-determination";
        return Err(Refused::new("/procedure", say));
    };
    let dispute = request.amount_in_dispute;
    match procedure {
        Procedure::Arbitration => {
            center(bill, request, "arbitration-registration");
            center(bill, request, "arbitration-administration");
            // Paid by the hour, and nobody knows the hours.
            bill.unknown("arbitrator-fee", None);
        }
        Procedure::ExpeditedArbitration => {
            center(bill, request, "expedited-arbitration-registration");
            center(bill, request, "expedited-arbitration-administration");
            match tier(bill, "expedited-arbitrator-fee", dispute) {
                Some(fee) => bill.charge(fee, 1, &[]),
                None => bill.unknown("expedited-arbitrator-fee", None),
            }
        }
        Procedure::Mediation => {
            center(bill, request, "mediation-administration");
            let fixed = dispute.is_none() || tier(bill, "mediator-fee", dispute).is_some();
            let item = if fixed { "mediator-fee" } else { "mediator-hourly-low" };
            match bill.row(item, None) {
                Some(fee) => bill.charge(fee, 1, &[]),
                None => bill.unknown(item, None),
            }
        }
        Procedure::ExpertDetermination => center(bill, request, "expert-determination-administration"),
    }
    Ok(())
}

/// A fee of the Center: by bracket, with the reductions of the Center.
fn center(bill: &mut Bill<'_>, request: &Request, item: &str) {
    let Some(fee) = tier(bill, item, request.amount_in_dispute) else { return bill.unknown(item, None) };
    let Some(full) = fee.amount.filter(|_| is_sure(fee, bill.day)) else { return bill.unknown_row(fee) };
    let full = match request.amount_in_dispute.map(|dispute| with_excess(fee, full, dispute)) {
        Some(None) => return bill.charge_as(fee, None, &[]),
        Some(Some(amount)) => amount,
        None => full,
    };
    let sme = bill.row("sme-reduction", None).filter(|r| is_sure(r, bill.day));
    match (request.sme, sme.and_then(|r| r.amount)) {
        (Some(true), Some(off)) => {
            let saved = full.percent(off);
            bill.charge_as(fee, saved.and_then(|s| full.plus(Amount(-s.0))), &[Condition::CenterDiscount]);
            bill.cut(Cut::CenterSme, fee, saved);
        }
        (said, _) => {
            bill.charge_as(fee, Some(full), &[]);
            if said.is_none() {
                bill.cut(Cut::CenterSme, fee, None);
            }
            // A second way to the same cut, never added to the first.
            if request.wipo_user == Some(true) {
                user(bill);
            }
        }
    }
}

fn user(bill: &mut Bill<'_>) {
    match bill.row("ip-system-user-reduction", None) {
        Some(fee) if is_sure(fee, bill.day) => bill.cut(Cut::CenterUser, fee, None),
        Some(fee) => bill.unknown_any(fee),
        None => bill.unknown("ip-system-user-reduction", None),
    }
}

/// The row of an item that holds for the amount in dispute; none where there are brackets and the amount was not said.
fn tier<'a>(bill: &Bill<'a>, item: &str, dispute: Option<Amount>) -> Option<&'a Fee> {
    bill.rows(item, None).into_iter().find(|fee| {
        let (over, up_to) = bracket(&fee.condition);
        match (over, up_to, dispute) {
            (None, None, _) => true,
            (_, _, None) => false,
            (over, up_to, Some(d)) => over.is_none_or(|o| d > o) && up_to.is_none_or(|u| d <= u),
        }
    })
}

/// “over 2.5 and up to 10 million”, “dispute up to USD 250,000”.
fn bracket(condition: &str) -> (Option<Amount>, Option<Amount>) {
    let head = condition.split([':', ';']).next().unwrap_or_default().replace("USD ", "");
    let scale = |a: Amount| if head.contains("million") { Amount(a.0.saturating_mul(1_000_000)) } else { a };
    (amount_after(&head, "over ").map(scale), amount_after(&head, "up to ").map(scale))
}

/// “plus 0.05 percent of the excess, maximum 25,000”.
fn with_excess(fee: &Fee, base: Amount, dispute: Amount) -> Option<Amount> {
    let Some(share) = amount_before(&fee.condition, " percent of the excess") else { return Some(base) };
    let over = bracket(&fee.condition).0?;
    let sum = base.plus(dispute.plus(Amount(-over.0))?.percent(share)?)?;
    Some(amount_after(&fee.condition, "maximum ").map_or(sum, |most| sum.min(most)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn brackets_are_read_as_they_stand() {
        let million = |n: i64| Some(Amount(n * 10_000_000));
        assert_eq!(bracket("dispute up to USD 2.5 million, fixed"), (None, million(25)));
        assert_eq!(bracket("over 2.5 and up to 10 million, fixed"), (million(25), million(100)));
        assert_eq!(bracket("over 10 million: plus 0.05 percent of the excess, maximum 25,000"), (million(100), None));
        assert_eq!(bracket("dispute over USD 250,000, maximum USD 10,000"), (Some(Amount(25_000_000)), None));
        assert_eq!(bracket("any amount"), (None, None));
    }
}
