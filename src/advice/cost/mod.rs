//! What official fees an estimate comes to: one file a system, pure functions over the rows of fees.csv.
//!
//! A row is chosen by the filing date. What no source confirms becomes `unknown` with the official page, never a guess
//! and never a neighbour's row. Every assumption stands in the condition of the line that rests on it.

mod bill;
mod doubt;
mod epo;
mod euipo;
mod hague;
mod json;
mod keys;
mod madrid;
mod national;
mod offices;
mod parties;
mod pct;
mod route;
mod support;
mod udrp;
mod units;
mod uspto;
mod wipo_adr;

pub use bill::{Estimate, Line, Party, Reduction, Total, Unknown};
pub use json::key;
pub use keys::{Condition, Cut, Human, ITEMS, family};
pub use route::of_route;
pub use support::{Support, support};

use crate::kb::case::Refused;
use crate::kb::cost_request::{Request, System};
use crate::kb::tables::Tables;
use bill::Bill;
use jiff::civil::Date;

/// The estimate for a request; `today` stands for a filing date that was not said.
pub fn estimate(tables: &Tables, request: &Request, today: Date) -> Result<Estimate, Refused> {
    let day = request.day(today);
    let mut bill = Bill::new(tables, table(request.system), day);
    match request.system {
        System::Madrid => madrid::bill(&mut bill, request)?,
        System::Pct => pct::bill(&mut bill, request)?,
        System::Hague => hague::bill(&mut bill, request)?,
        System::Udrp => udrp::bill(&mut bill, request)?,
        System::WipoAdr => wipo_adr::bill(&mut bill, request)?,
        System::Epo => epo::bill(&mut bill, request)?,
        System::Euipo => euipo::bill(&mut bill, request)?,
        System::Uspto => uspto::bill(&mut bill, request)?,
        System::Cnipa | System::Ilpo | System::InpiFr | System::Ipaustralia | System::Jpo => {
            national::bill(&mut bill, request)?;
        }
    }
    let mut estimate = bill.close()?;
    if request.date.is_some_and(|d| !d.is_exact()) {
        estimate.assume(Condition::EarliestDay);
    }
    Ok(estimate)
}

/// A system as the table writes it.
fn table(system: System) -> &'static str {
    match system {
        System::Madrid => "madrid",
        System::Pct => "pct",
        System::Hague => "hague",
        System::Udrp => "udrp",
        System::WipoAdr => "wipo_adr",
        System::Epo => "epo",
        System::Euipo => "euipo",
        System::Uspto => "uspto",
        System::Cnipa => "cnipa",
        System::Ilpo => "ilpo",
        System::InpiFr => "inpi_fr",
        System::Ipaustralia => "ipaustralia",
        System::Jpo => "jpo",
    }
}
