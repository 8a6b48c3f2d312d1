//! A bill in the making: rows are charged to it, what is not known is noted, and at the end it is added up.

use super::doubt::{is_sure, remarks};
use super::keys::{Condition, Cut, Human};
use crate::kb::case::Refused;
use crate::kb::cost_request::Side;
use crate::kb::fees::Fee;
use crate::kb::place::Code;
use crate::kb::tables::Tables;
use crate::kb::value::Amount;
use crate::kb::when::AsOf;
use jiff::civil::Date;
use std::collections::BTreeMap;
use std::sync::Arc;

/// To whom, or for whom, a fee is due.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Party {
    Code(Code),
    /// Who pays in a domain name dispute.
    Side(Side),
}

/// One fee.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    pub item: Arc<str>,
    pub party: Option<Party>,
    pub amount: Amount,
    /// None where nothing is due and the table names no currency.
    pub currency: Option<Arc<str>>,
    pub conditions: Vec<Condition>,
    pub basis: Option<String>,
    pub official: Arc<str>,
    pub as_of: AsOf,
}

/// A fee that is due, or may be, and whose figure is not known here.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unknown {
    pub item: Arc<str>,
    pub party: Option<Party>,
    /// In which it would be due, where that is known: only this total then lacks it.
    pub currency: Option<Arc<str>>,
    pub official: Arc<str>,
}

/// A cut that was made (`applied`) or that may be open to this person.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reduction {
    pub cut: Cut,
    pub item: Arc<str>,
    pub party: Option<Party>,
    /// What it took off the line, where it was made.
    pub saved: Option<Amount>,
    pub percent: Option<Amount>,
    pub official: Arc<str>,
}

/// The sum of one currency.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Total {
    pub currency: Arc<str>,
    pub amount: Amount,
    /// Whether nothing that may be due in it is missing.
    pub complete: bool,
}

/// An estimate, added up.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Estimate {
    pub lines: Vec<Line>,
    /// What falls due only later; it is in no total.
    pub later: Vec<Line>,
    pub totals: Vec<Total>,
    pub unknown: Vec<Unknown>,
    pub reductions: Vec<Reduction>,
    pub human: Vec<Human>,
}

impl Estimate {
    /// Says of every line that it rests on this.
    pub(super) fn assume(&mut self, condition: Condition) {
        for line in self.lines.iter_mut().chain(&mut self.later) {
            if !line.conditions.contains(&condition) {
                line.conditions.push(condition);
                line.conditions.sort_unstable();
            }
        }
    }

    /// Two estimates as one; its sums are added up at the end.
    pub(super) fn and(mut self, other: Self) -> Self {
        self.lines.extend(other.lines);
        self.later.extend(other.later);
        self.unknown.extend(other.unknown);
        self.reductions.extend(other.reductions);
        self.human.extend(other.human.into_iter().filter(|h| !self.human.contains(h)).collect::<Vec<_>>());
        self
    }

    /// With the sum of each currency; none where no such sum exists.
    pub(super) fn added_up(mut self) -> Option<Self> {
        let mut sums: BTreeMap<Arc<str>, Amount> = BTreeMap::new();
        for line in &self.lines {
            let Some(currency) = &line.currency else { continue };
            let sum = sums.entry(currency.clone()).or_insert(Amount(0));
            *sum = sum.plus(line.amount)?;
        }
        let lacks =
            |currency: &Arc<str>| self.unknown.iter().any(|u| u.currency.as_ref().is_none_or(|c| c == currency));
        let total = |(currency, amount)| Total { complete: !lacks(&currency), currency, amount };
        self.totals = sums.into_iter().map(total).collect();
        Some(self)
    }
}

pub(super) struct Bill<'a> {
    pub tables: &'a Tables,
    pub system: &'static str,
    pub day: Date,
    estimate: Estimate,
    overflow: bool,
}

impl<'a> Bill<'a> {
    pub fn new(tables: &'a Tables, system: &'static str, day: Date) -> Self {
        Self { tables, system, day, estimate: Estimate::default(), overflow: false }
    }

    /// The rows of an item of this system on the day.
    pub fn rows(&self, item: &str, party: Option<Code>) -> Vec<&'a Fee> {
        self.tables.fees.on(self.system, item, party, self.day).collect()
    }

    /// The only row of an item; none where there is none, or several compete.
    pub fn row(&self, item: &str, party: Option<Code>) -> Option<&'a Fee> {
        match self.rows(item, party).as_slice() {
            [only] => Some(only),
            _ => None,
        }
    }

    /// Charges the only row of an item so many times, or notes that it is not known.
    pub fn item(&mut self, item: &str, party: Option<Code>, times: u32, conditions: &[Condition]) {
        match self.row(item, party) {
            Some(fee) => self.charge(fee, times, conditions),
            None if times > 0 => self.unknown(item, party.map(Party::Code)),
            None => {}
        }
    }

    /// Charges a row so many times.
    pub fn charge(&mut self, fee: &Fee, times: u32, conditions: &[Condition]) {
        if times == 0 {
            return;
        }
        self.charge_as(fee, fee.amount.map_or(Some(Amount(0)), |each| each.times(times)), conditions);
    }

    /// Charges a row that falls due only later; one that is not known is left out, as it is no part of the sum.
    pub fn later(&mut self, fee: &Fee, amount: Option<Amount>, conditions: &[Condition]) {
        if let Some(amount) = amount.filter(|_| is_sure(fee, self.day)) {
            let line = self.made(fee, fee.party.map(Party::Code), amount, conditions);
            self.estimate.later.push(line);
        }
    }

    /// Charges an amount that was worked out from a row.
    pub fn charge_as(&mut self, fee: &Fee, amount: Option<Amount>, conditions: &[Condition]) {
        match amount {
            Some(amount) if is_sure(fee, self.day) => {
                self.line(fee, fee.party.map(Party::Code), amount, conditions);
            }
            Some(_) => self.unknown_row(fee),
            None => self.overflow = true,
        }
    }

    /// Adds a line that rests on a row.
    pub fn line(&mut self, fee: &Fee, party: Option<Party>, amount: Amount, conditions: &[Condition]) {
        let line = self.made(fee, party, amount, conditions);
        // Where nothing is due and no currency is named, there is nothing to tell.
        if line.currency.is_some() {
            self.estimate.lines.push(line);
        }
    }

    /// Adds a line for an item that no row names, worked out from the rows of another.
    pub fn derived(&mut self, item: &str, fee: &Fee, amount: Amount, conditions: &[Condition]) {
        let line = self.made(fee, fee.party.map(Party::Code), amount, conditions);
        self.estimate.lines.push(Line { item: Arc::from(item), ..line });
    }

    fn made(&self, fee: &Fee, party: Option<Party>, amount: Amount, conditions: &[Condition]) -> Line {
        let mut all: Vec<Condition> = conditions.to_vec();
        all.extend(remarks(fee, self.day).into_iter().filter(|r| !contradicts(*r, conditions)));
        all.sort_unstable();
        all.dedup();
        Line {
            item: fee.item.clone(),
            party,
            amount,
            currency: fee.currency.clone(),
            conditions: all,
            basis: self.tables.costs.basis(self.system, &fee.item).map(str::to_owned),
            official: fee.official.clone(),
            as_of: fee.as_of,
        }
    }

    /// The sum of the lines of these items; none where there is none.
    pub fn sum_of(&self, items: &[&str]) -> Option<Amount> {
        let of = self.estimate.lines.iter().filter(|l| items.contains(&&*l.item));
        of.map(|l| Some(l.amount)).reduce(|a, b| a?.plus(b?)).flatten()
    }

    /// Notes an item whose figure is not known, with the page where it stands.
    pub fn unknown(&mut self, item: &str, party: Option<Party>) {
        let of_item = self.tables.fees.of(self.system, item).next();
        let page = of_item.map(|f| f.official.clone()).or_else(|| {
            let code = if let Some(Party::Code(code)) = party { Some(code) } else { None };
            self.tables.official_of(self.system, code).map(Arc::from)
        });
        let official = page.unwrap_or_else(|| Arc::from(""));
        self.note(Unknown { item: Arc::from(item), party, currency: None, official });
    }

    /// Notes a row that may not be told.
    pub fn unknown_row(&mut self, fee: &Fee) {
        let (item, currency, official) = (fee.item.clone(), fee.currency.clone(), fee.official.clone());
        self.note(Unknown { item, party: fee.party.map(Party::Code), currency, official });
    }

    /// Notes a row that is no sum of money, so that every total may lack it.
    pub fn unknown_any(&mut self, fee: &Fee) {
        let (item, official) = (fee.item.clone(), fee.official.clone());
        self.note(Unknown { item, party: None, currency: None, official });
    }

    fn note(&mut self, unknown: Unknown) {
        if !self.estimate.unknown.contains(&unknown) {
            self.estimate.unknown.push(unknown);
        }
    }

    /// Notes a cut: what it saved where it was made, nothing where it may be open.
    pub fn cut(&mut self, cut: Cut, fee: &Fee, saved: Option<Amount>) {
        let percent = fee.reduction.split(" percent").next().and_then(|t| t.rsplit(' ').next()).and_then(Amount::parse);
        let (item, official, party) = (fee.item.clone(), fee.official.clone(), fee.party.map(Party::Code));
        let percent = percent.filter(|_| fee.reduction.contains("percent"));
        let reduction = Reduction { cut, item, party, saved, percent, official };
        if !self.estimate.reductions.contains(&reduction) {
            self.estimate.reductions.push(reduction);
        }
    }

    pub fn human(&mut self, why: Human) {
        if !self.estimate.human.contains(&why) {
            self.estimate.human.push(why);
        }
    }

    /// Adds up.
    pub fn close(self) -> Result<Estimate, Refused> {
        let Self { estimate, overflow, .. } = self;
        let too_much = || Refused::new("", "the amounts are too large to be added up");
        if overflow {
            return Err(too_much());
        }
        estimate.added_up().ok_or_else(too_much)
    }
}

fn contradicts(remark: Condition, said: &[Condition]) -> bool {
    remark == Condition::OnlineFiling && said.contains(&Condition::PaperFiling)
}
