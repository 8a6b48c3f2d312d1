//! Domain name disputes before the WIPO Center: panels, names, and who pays what.
//! Left alone: the providers and country codes that the request cannot name.

use super::bill::{Bill, Party};
use super::doubt::amount_before;
use super::keys::{Condition, Cut};
use crate::kb::case::Refused;
use crate::kb::cost_request::{Operation, Request, Side};
use crate::kb::fees::Fee;
use crate::kb::value::Amount;

pub(super) fn bill(bill: &mut Bill<'_>, request: &Request) -> Result<(), Refused> {
    if request.operation() != Operation::Filing {
        return Err(Refused::new("/operation", "a complaint is filed; nothing else has a fee here"));
    }
    let three = match (request.panelists, request.three_asked_by) {
        (Some(1), Some(_)) => {
            return Err(Refused::new("/three_asked_by", "with one panelist nobody asked for three"));
        }
        (Some(n), _) => n == 3,
        (None, asked) => asked.is_some(),
    };
    let mut conditions = Vec::new();
    conditions.extend(request.domain_names.is_none().then_some(Condition::OneDomainName));
    conditions.extend((request.panelists.is_none() && !three).then_some(Condition::OnePanelist));
    conditions.extend((three && request.three_asked_by.is_none()).then_some(Condition::AskedByComplainant));
    let names = request.domain_names.unwrap_or(1);
    let item = if three { "wipo-three-panelists" } else { "wipo-single-panelist" };
    let rows = bill.rows(item, None);
    let Some(fee) = rows.into_iter().find(|f| holds(f, names)) else {
        match bill.row("wipo-over-10-domains", None) {
            Some(fee) => bill.unknown_row(fee),
            None => bill.unknown("wipo-over-10-domains", None),
        }
        return Ok(());
    };
    let Some(full) = fee.amount else {
        bill.unknown_row(fee);
        return Ok(());
    };
    if three && request.three_asked_by == Some(Side::Respondent) {
        // Who asks for three where one was wanted pays half.
        let half = Amount(full.0 / 2);
        for (side, amount) in [(Side::Complainant, Amount(full.0 - half.0)), (Side::Respondent, half)] {
            bill.line(fee, Some(Party::Side(side)), amount, &conditions);
        }
    } else {
        bill.line(fee, Some(Party::Side(Side::Complainant)), full, &conditions);
    }
    if !three
        && names <= 5
        && let Some(refund) = bill.row("wipo-withdrawal-refund", None)
    {
        bill.cut(Cut::WithdrawalRefund, refund, None);
    }
    Ok(())
}

/// “1 to 5 domain names”.
fn holds(fee: &Fee, names: u32) -> bool {
    let least = amount_before(&fee.condition, " to ");
    let most = amount_before(&fee.condition, " domain names");
    let names = Amount(i64::from(names) * 100);
    least.is_some_and(|l| l <= names) && most.is_some_and(|m| names <= m)
}
