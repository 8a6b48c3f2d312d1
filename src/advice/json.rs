//! The advice in the shape of the contract. Every sentence comes from the renderer the caller brings.

use super::advise::{Advice, Because, Warning};
use super::cost::{Estimate, Support};
use super::told::Detail;
use crate::kb::field::Field;
use crate::kb::id::RouteId;
use crate::kb::place::Place;
use jiff::civil::Date;
use serde_json::{Value, json};

/// A message to render: its file below the language (`routes/patent-pct`), its id, an attribute, and its arguments.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Message {
    pub file: String,
    pub id: String,
    pub attribute: Option<&'static str>,
    pub args: Vec<(&'static str, Arg)>,
}

/// A value for a message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Arg {
    /// Names of countries, joined as the language joins them.
    Places(Vec<Place>),
    Date(Date),
}

/// What a route costs, and the programmes that may help with it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Costs {
    pub fees: Option<Estimate>,
    pub support: Vec<Support>,
}

impl Because {
    /// The message that tells this reason: itself, or `.places`, `.until` or `.detail` (both) where it names places or a day.
    pub fn message(&self) -> Message {
        told("reasons", self.reason.as_str(), &self.detail)
    }
}

impl Warning {
    /// The message that tells this warning.
    pub fn message(&self) -> Message {
        Message { file: "warnings".into(), id: self.id.to_string(), attribute: None, args: Vec::new() }
    }

    /// One message for each place or date of its detail: `.places`, `.until`, or `.detail` when it has both.
    pub fn detail_messages(&self) -> Vec<Message> {
        self.detail.iter().map(|d| told("warnings", self.id.as_str(), std::slice::from_ref(d))).collect()
    }
}

/// The attribute says which arguments a text may use, so that no text ever waits for a value that is not there.
fn told(file: &str, id: &str, details: &[Detail]) -> Message {
    let args = args(details);
    let has = |name: &str| args.iter().any(|(n, _)| *n == name);
    let attribute = match (has("places"), has("until")) {
        (true, true) => Some("detail"),
        (true, false) => Some("places"),
        (false, true) => Some("until"),
        (false, false) => None,
    };
    Message { file: file.to_owned(), id: id.to_owned(), attribute, args }
}

fn args(details: &[Detail]) -> Vec<(&'static str, Arg)> {
    let places: Vec<Place> = details.iter().filter_map(|d| d.place).collect();
    let mut out = Vec::new();
    if !places.is_empty() {
        out.push(("places", Arg::Places(places)));
    }
    if let Some(until) = details.iter().filter_map(|d| d.until).min() {
        out.push(("until", Arg::Date(until)));
    }
    out
}

impl Advice {
    /// The contract's JSON. `render` gives the text of a message; none leaves it empty. `cost` gives the fees of a route and
    /// the programmes that help with it.
    pub fn to_json(
        &self,
        id: Option<&Value>,
        render: &dyn Fn(&Message) -> Option<String>,
        cost: &dyn Fn(&RouteId) -> Costs,
    ) -> Value {
        let told = |message: &Message| render(message).unwrap_or_default();
        let keys = |because: &[Because]| -> Value { because.iter().map(|b| Value::from(b.reason.as_str())).collect() };
        let routes: Vec<Value> = self
            .routes
            .iter()
            .map(|open| {
                let what = Message {
                    file: format!("routes/{}", open.route),
                    id: "what".into(),
                    attribute: None,
                    args: Vec::new(),
                };
                let text: Vec<String> = std::iter::once(told(&what))
                    .chain(open.because.iter().map(|b| told(&b.message())))
                    .filter(|t| !t.is_empty())
                    .collect();
                let Costs { fees, support } = cost(&open.route);
                json!({
                    "route": open.route,
                    "because": keys(&open.because),
                    "text": text.join("\n"),
                    "deadlines": open.deadlines,
                    "cost": fees.map(|estimate| estimate.to_json(None)),
                    "support": support.iter().map(Support::to_json).collect::<Vec<_>>(),
                })
            })
            .collect();
        let closed: Vec<Value> =
            self.closed.iter().map(|c| json!({ "route": c.route, "because": keys(&c.because) })).collect();
        let warnings: Vec<Value> = self
            .warnings
            .iter()
            .map(|w| {
                let detail: Vec<Value> = w
                    .detail
                    .iter()
                    .zip(w.detail_messages())
                    .map(|(d, message)| json!({ "country": d.place.as_ref().map(Place::as_str), "until": d.until, "text": told(&message) }))
                    .collect();
                json!({ "id": w.id, "text": told(&w.message()), "detail": detail })
            })
            .collect();
        let ask: Vec<&str> = self.ask.iter().copied().map(Field::name).collect();
        let mut out = json!({ "routes": routes, "closed": closed, "warnings": warnings, "ask": ask });
        if let (Some(id), Some(object)) = (id, out.as_object_mut()) {
            object.insert("id".into(), id.clone());
        }
        out
    }
}
