//! An estimate in the shape of the contract.

use super::bill::{Estimate, Line, Party, Reduction};
use crate::kb::cost_request::Side;
use serde::Serialize;
use serde_json::{Value, json};

impl Party {
    /// The code, or the side.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Code(code) => code.as_str(),
            Self::Side(Side::Complainant) => "complainant",
            Self::Side(Side::Respondent) => "respondent",
        }
    }
}

/// The kebab-case name of a condition, a cut or a reason.
pub fn key<T: Serialize>(key: T) -> String {
    serde_json::to_value(key).ok().and_then(|v| v.as_str().map(str::to_owned)).unwrap_or_default()
}

/// Several keys in one text, as the tables join lists; none where there is none.
fn joined<T: Serialize + Copy>(keys: &[T]) -> Option<String> {
    Some(keys.iter().map(|k| key(*k)).collect::<Vec<_>>().join(";")).filter(|t| !t.is_empty())
}

fn line(l: &Line) -> Value {
    json!({
        "item": &*l.item,
        "party": l.party.as_ref().map(Party::as_str),
        "amount": l.amount.to_string(),
        "currency": l.currency.as_deref(),
        "condition": joined(&l.conditions),
        "basis": l.basis,
        "official": &*l.official,
        "as_of": l.as_of,
    })
}

fn reduction(r: &Reduction) -> Value {
    json!({
        "reduction": key(r.cut),
        "item": &*r.item,
        "party": r.party.as_ref().map(Party::as_str),
        "percent": r.percent.map(|p| p.to_string()),
        "applied": r.saved.is_some(),
        "saved": r.saved.map(|s| s.to_string()),
        "official": &*r.official,
    })
}

impl Estimate {
    /// The contract's JSON, with the `id` of the request.
    pub fn to_json(&self, id: Option<&Value>) -> Value {
        let lines: Vec<Value> = self.lines.iter().map(line).collect();
        let later: Vec<Value> = self.later.iter().map(line).collect();
        let totals: Vec<Value> = self
            .totals
            .iter()
            .map(|t| json!({ "currency": &*t.currency, "amount": t.amount.to_string(), "complete": t.complete }))
            .collect();
        let unknown: Vec<Value> = self
            .unknown
            .iter()
            .map(
                |u| json!({ "item": &*u.item, "party": u.party.as_ref().map(Party::as_str), "official": &*u.official }),
            )
            .collect();
        let reductions: Vec<Value> = self.reductions.iter().map(reduction).collect();
        let human = joined(&self.human);
        let mut out = json!({
            "lines": lines, "later": later, "totals": totals, "unknown": unknown, "reductions": reductions, "human": human,
        });
        if let (Some(id), Some(object)) = (id, out.as_object_mut()) {
            object.insert("id".into(), id.clone());
        }
        out
    }
}
