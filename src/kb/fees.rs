//! Fees as rows: strict to read, chosen by system, item, party and day.

use super::issue::Issue;
use super::membership::day;
use super::place::{Code, Place};
use super::sheet::{Cells, Sheet};
use super::value::{Amount, FactValue, Unit, Value, is_currency};
use super::when::AsOf;
use jiff::civil::Date;
use std::{collections::HashMap, sync::Arc};

/// One row of the fee table.
#[derive(Clone, Debug)]
pub struct Fee {
    pub system: Arc<str>,
    pub item: Arc<str>,
    pub party: Option<Code>,
    /// None: the item exists, its figure was not found.
    pub amount: Option<Amount>,
    /// ISO 4217, or `PERCENT`.
    pub currency: Option<Arc<str>>,
    pub unit: Arc<str>,
    pub condition: Arc<str>,
    pub reduction: Arc<str>,
    pub from: Option<Date>,
    pub to: Option<Date>,
    pub from_memory: bool,
    pub as_of: AsOf,
    /// Where the official figure lives.
    pub official: Arc<str>,
}

/// The table.
#[derive(Clone, Debug, Default)]
pub struct Fees(Vec<Fee>);

const COLUMNS: [&str; 13] = [
    "system",
    "item",
    "party",
    "amount",
    "currency",
    "unit",
    "condition",
    "reduction",
    "effective_from",
    "effective_to",
    "source",
    "as_of",
    "check_url",
];

/// What an amount is due for. An empty unit counts once.
const UNITS: [&str; 39] = [
    "",
    "each_additional_class",
    "each_class_from_third",
    "each_class_over_2",
    "each_class_over_3",
    "first_2_classes",
    "first_3_classes",
    "first_class",
    "first_design",
    "flat_any_number_of_classes",
    "of_amount_in_dispute",
    "of_center_fees",
    "of_intl_filing_fee",
    "of_renewal_basic_fee",
    "of_unpaid_fees",
    "per_additional_design",
    "per_application",
    "per_case",
    "per_class",
    "per_class_over_3",
    "per_claim",
    "per_complaint",
    "per_day",
    "per_demand",
    "per_design",
    "per_designated_party",
    "per_document",
    "per_extract",
    "per_hour",
    "per_month",
    "per_page",
    "per_recording",
    "per_registration",
    "per_reproduction",
    "per_request",
    "per_sheet",
    "per_word",
    "per_year",
    "second_class",
];

/// What makes two rows figures of one thing.
type Thing = (Arc<str>, Arc<str>, Option<Code>, Arc<str>, Arc<str>, Option<Arc<str>>);

fn thing(f: &Fee) -> Thing {
    (f.system.clone(), f.item.clone(), f.party, f.unit.clone(), f.condition.clone(), f.currency.clone())
}

/// The life of a figure: two rows of one thing never hold on one day, and none is missing between two of them.
fn life(fee: &Fee, others: &[&Fee], c: &mut Cells<'_>) {
    let begins_after = |a: &Fee, b: &Fee| a.from.zip(b.to).is_some_and(|(from, to)| from > to);
    if others.iter().any(|o| !begins_after(fee, o) && !begins_after(o, fee)) {
        c.bad(
            8,
            &fee.from.map(|d| d.to_string()).unwrap_or_default(),
            "a time in which no other row of this item holds",
        );
        return;
    }
    // The nearest row on either side must touch this one.
    let next_day = |day: Date| day.tomorrow().ok();
    let earlier = others.iter().filter(|o| begins_after(fee, o)).max_by_key(|o| o.to);
    let later = others.iter().filter(|o| begins_after(o, fee)).min_by_key(|o| o.from);
    let gap = earlier.is_some_and(|o| o.to.and_then(next_day) != fee.from)
        || later.is_some_and(|o| fee.to.and_then(next_day) != o.from);
    if gap {
        let say = format!("`{}` has no figure for some days beside this row", fee.item);
        c.doubt(8, "fee-time", say, "let one row begin on the day after the other ends, or say why there is none");
    }
}

impl Fees {
    pub(super) fn read(file: &str, text: &str, issues: &mut Vec<Issue>) -> Self {
        let sheet = Sheet::read(file, text, &COLUMNS, issues);
        let mut out: Vec<Fee> = Vec::new();
        let mut same: HashMap<Thing, Vec<usize>> = HashMap::new();
        for row in sheet.rows() {
            let mut c = Cells { file, text, row, issues };
            let party = c.may(2, "a country or office code", Code::parse_party);
            let amount = c.may(3, "an amount like 1330 or 40.90", Amount::parse);
            let currency = c.may(4, "an ISO 4217 currency or PERCENT", |t| {
                (t == "PERCENT" || is_currency(t)).then(|| Arc::from(t))
            });
            if amount.is_some_and(|a| a != Amount(0)) && currency.is_none() {
                c.bad(4, "", "the currency of the amount");
            }
            let (from, to) = (c.may(8, "a date YYYY-MM-DD", day), c.may(9, "a date YYYY-MM-DD", day));
            if let (Some(from), Some(to)) = (from, to)
                && from > to
            {
                c.bad(9, &c.text(9), "a day after `effective_from`");
            }
            if !UNITS.contains(&&*c.text(5)) {
                c.bad(5, &c.text(5), "a unit that is counted here (knowledge/tables/README.md)");
            }
            let Some(as_of) = c.need(11, "a date or `undated`", AsOf::parse) else { continue };
            let fee = Fee {
                system: c.text(0),
                item: c.text(1),
                party,
                amount,
                currency,
                unit: c.text(5),
                condition: c.text(6),
                reduction: c.text(7),
                from,
                to,
                from_memory: c.text(10).starts_with("memory"),
                as_of,
                official: c.text(12),
            };
            let before = same.entry(thing(&fee)).or_default();
            life(&fee, &before.iter().map(|n| &out[*n]).collect::<Vec<_>>(), &mut c);
            before.push(out.len());
            out.push(fee);
        }
        Self(out)
    }

    /// All rows.
    pub fn all(&self) -> &[Fee] {
        &self.0
    }

    /// The rows of an item for a party (none: the system's own fees), in force on that day.
    pub fn on<'a, 'b>(
        &'a self,
        system: &'b str,
        item: &'b str,
        party: Option<Code>,
        day: Date,
    ) -> impl Iterator<Item = &'a Fee> + use<'a, 'b> {
        self.of(system, item)
            .filter(move |f| f.party == party && f.from.is_none_or(|d| d <= day) && f.to.is_none_or(|d| day <= d))
    }

    /// All rows of an item, whatever their party and time.
    pub fn of<'a, 'b>(&'a self, system: &'b str, item: &'b str) -> impl Iterator<Item = &'a Fee> + use<'a, 'b> {
        self.0.iter().filter(move |f| *f.system == *system && *f.item == *item)
    }

    /// The one amount that can be told for this item; none when several rows compete, the figure is not known, or it rests on memory.
    pub(super) fn fact(&self, system: &str, item: &str, of: Place, on: Date) -> Option<FactValue> {
        let system = system.replace('-', "_");
        let ib = Code::parse_party("IB");
        let mut rows = self.0.iter().filter(|f| {
            let place = match of {
                Place::World => f.party.is_none() || f.party == ib,
                Place::Code(code) => f.party == Some(code),
            };
            place
                && *f.system == *system
                && *f.item == *item
                && f.from.is_none_or(|d| d <= on)
                && f.to.is_none_or(|d| on <= d)
        });
        let fee = rows.next()?;
        if rows.next().is_some() || fee.from_memory {
            return None;
        }
        let (value, unit) = match fee.currency.as_deref()? {
            "PERCENT" => (Value::Amount(fee.amount?), Unit::Percent),
            currency => (Value::Amount(fee.amount?), Unit::Currency(currency.to_owned())),
        };
        Some(FactValue {
            value,
            unit,
            basis: None,
            official: Some(fee.official.to_string()),
            as_of: fee.as_of,
            verified: true,
        })
    }
}
