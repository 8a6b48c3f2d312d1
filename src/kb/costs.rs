//! What fee estimates need beyond the rows: the legal basis of a fee, and who is still bound by the Madrid Agreement.

use super::place::Code;
use super::when::AsOf;
use serde::Deserialize;
use std::collections::BTreeMap;

/// The file `costs.yaml`.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Costs {
    bases: BTreeMap<String, String>,
    madrid_agreement: Option<Agreement>,
}

/// The states of the Madrid Agreement, with where and when the list was seen.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Agreement {
    pub states: Vec<Code>,
    pub seen: String,
    pub as_of: AsOf,
}

impl Costs {
    /// The legal basis of an item, else that of its system.
    pub fn basis(&self, system: &str, item: &str) -> Option<&str> {
        self.bases.get(&format!("{system}/{item}")).or_else(|| self.bases.get(system)).map(String::as_str)
    }

    /// Whether a state is bound by the Madrid Agreement besides the Protocol.
    pub fn in_madrid_agreement(&self, code: Code) -> bool {
        self.madrid_agreement.as_ref().is_some_and(|a| a.states.contains(&code))
    }
}
