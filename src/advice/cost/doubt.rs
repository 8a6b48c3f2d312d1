//! What the table's own remark says about a figure: whether it may be told on that day, and under which condition.

use super::keys::Condition;
use crate::kb::fees::Fee;
use crate::kb::value::Amount;
use crate::kb::when::{AsOf, Loose};
use jiff::civil::Date;

/// Whether a row's figure may be told for that day.
pub fn is_sure(fee: &Fee, on: Date) -> bool {
    fee.amount.is_some() && !fee.from_memory && !is_stale(fee, on) && !is_unfinished(fee, on)
}

/// The figure is set anew each January, and it was seen in an earlier year.
fn is_stale(fee: &Fee, on: Date) -> bool {
    let yearly = ["every 1 January", "every January"].iter().any(|w| fee.condition.contains(w));
    yearly && seen(fee).is_none_or(|seen| seen.year() < on.year())
}

/// The remark says that it changed after it was seen, or that it must be read again.
fn is_unfinished(fee: &Fee, on: Date) -> bool {
    let changed = ["not remeasured after ", " rose "]
        .iter()
        .filter_map(|w| fee.condition.split_once(w))
        .filter_map(|(_, rest)| rest.split([' ', ')', ';', ',']).find_map(Loose::parse))
        .any(|day| day.earliest() <= on);
    changed || fee.condition.contains("recheck")
}

fn seen(fee: &Fee) -> Option<Date> {
    match fee.as_of {
        AsOf::On(date) => Some(date.earliest()),
        AsOf::Undated => None,
    }
}

/// What must be said with the figure.
pub fn remarks(fee: &Fee, on: Date) -> Vec<Condition> {
    let says = |words: &[&str]| words.iter().any(|w| fee.condition.contains(w));
    let mut out = Vec::new();
    if says(&["online", "electronic;"]) || &*fee.condition == "electronic" {
        out.push(Condition::OnlineFiling);
    }
    if says(&["disputed", "another table", "the same notes also"]) {
        out.push(Condition::SourcesDiffer);
    }
    if fee.from.is_none() && seen(fee).is_some_and(|seen| on < seen) {
        out.push(Condition::BeforeSource);
    }
    out
}

/// The amount a remark gives before these words: `1,000 on paper`.
pub fn amount_before(text: &str, words: &str) -> Option<Amount> {
    let (before, _) = text.split_once(words)?;
    plain(before.split_whitespace().next_back()?)
}

/// The amount a remark gives after these words: `plus 40 per further class`.
pub fn amount_after(text: &str, words: &str) -> Option<Amount> {
    let (_, after) = text.split_once(words)?;
    plain(after.split_whitespace().next()?)
}

/// An amount as the remarks write it, `25,000`.
fn plain(text: &str) -> Option<Amount> {
    let digits: String = text.chars().filter(|c| c.is_ascii_digit() || *c == '.').collect();
    Amount::parse(digits.trim_end_matches('.'))
}
