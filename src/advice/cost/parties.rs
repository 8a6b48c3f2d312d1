//! The parties of an estimate: members on the day, each once, as the one who is designated for them.

use super::bill::Bill;
use crate::kb::case::Refused;
use crate::kb::membership::{Membership, Treaty};
use crate::kb::place::Code;
use crate::kb::region::Right;

/// The Benelux states are one territory for marks and designs.
pub fn territory(code: Code) -> Code {
    match code.as_str() {
        "BE" | "LU" | "NL" => Code::parse("BX").unwrap_or(code),
        _ => code,
    }
}

/// The designations of a request, each party once. One that is no party on the day is an error, and so is the office of origin itself.
pub fn designated(
    bill: &Bill<'_>,
    (treaties, right): (&[Treaty], Right),
    (item, origin): (&str, Option<Code>),
    codes: Option<&[Code]>,
) -> Result<Vec<Code>, Refused> {
    let Some(codes) = codes.filter(|c| !c.is_empty()) else {
        return Err(Refused::new("/designations", "name at least one country or office to designate"));
    };
    let mut out: Vec<Code> = Vec::new();
    for (n, &code) in codes.iter().enumerate() {
        let at = format!("/designations/{n}");
        if !is_party(bill, treaties, item, code) {
            return Err(Refused::new(at, no_party(bill, treaties, right, code)));
        }
        if origin.is_some_and(|o| territory(o) == territory(code)) {
            return Err(Refused::new(at, format!("`{code}` is the office of origin; it cannot be designated")));
        }
        if !out.contains(&code) {
            out.push(code);
        }
    }
    Ok(out)
}

/// Whether somebody can be designated on the day: a party of its own, an office that stands for its states, or a territory with a fee of its own.
pub fn is_party(bill: &Bill<'_>, treaties: &[Treaty], item: &str, code: Code) -> bool {
    let own = treaties.iter().any(|t| bill.tables.treaties.member(*t, code, bill.day) != Membership::Known(false));
    let reached = treaties.iter().map(|t| t.name().split('_').next().unwrap_or_default());
    // An office has no day of its own for a treaty that its states joined: Benelux.
    let stands_for = code.as_str() == "BX" && reached.into_iter().any(|t| bill.tables.regions.reached_by(code, t));
    // Territories of a party are listed among the fees alone.
    let listed = !bill.tables.treaties.has(treaties, code)
        && bill.tables.fees.of(bill.system, item).any(|f| f.party == Some(code));
    own || stands_for || listed
}

fn no_party(bill: &Bill<'_>, treaties: &[Treaty], right: Right, code: Code) -> String {
    let through = bill.tables.regions.offices(right, code).find(|office| {
        *office != code
            && treaties.iter().any(|t| bill.tables.treaties.member(*t, *office, bill.day) == Membership::Known(true))
    });
    match through {
        Some(office) => format!("`{code}` is no party itself; it is reached by designating `{office}`"),
        None => format!("`{code}` is no party on {}", bill.day),
    }
}
