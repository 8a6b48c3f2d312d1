//! The rules of the check-up: what each answer is worth, which level that makes, and what to do next.

use super::{
    id::{GuideId, OptionId, QuestionId, TreeId},
    yaml::Spanned,
};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// The check-up as its file says it.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "CheckUp")]
pub struct CheckUp {
    /// The tree that asks.
    #[schemars(with = "String")]
    pub tree: Spanned<TreeId>,
    /// The functions in the order in which they are shown.
    pub functions: Vec<Function>,
    /// The levels, lowest first.
    #[schemars(with = "Vec<Level>")]
    pub levels: Vec<Level>,
    /// What the answer to each question is worth.
    #[schemars(with = "BTreeMap<String, Points>")]
    pub points: BTreeMap<QuestionId, Points>,
    pub actions: Vec<Action>,
}

/// What a business has to do with what it owns.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Function {
    Govern,
    Identify,
    Protect,
    Operate,
    Monitor,
    Respond,
    Recover,
}

impl Function {
    /// Its id, as in files and keys.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Govern => "govern",
            Self::Identify => "identify",
            Self::Protect => "protect",
            Self::Operate => "operate",
            Self::Monitor => "monitor",
            Self::Respond => "respond",
            Self::Recover => "recover",
        }
    }
}

/// A level, from a share of the points on.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Level {
    pub id: String,
    /// The share of the points, in percent.
    pub from: u16,
}

/// What the answers to a question are worth.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Points {
    pub function: Function,
    /// By option; an option that is not here is worth nothing.
    #[schemars(with = "BTreeMap<String, u16>")]
    pub worth: BTreeMap<OptionId, u16>,
    /// Options that take the question out: it does not concern this business.
    #[serde(default)]
    #[schemars(with = "Vec<String>")]
    pub apart: Vec<OptionId>,
}

/// Answers by question: any of the options; `unknown` stands for an answer left open.
pub type Answers = BTreeMap<QuestionId, Vec<OptionId>>;

/// Something to do.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Action {
    #[schemars(with = "String")]
    pub id: Spanned<String>,
    pub function: Function,
    /// Offered when all of these hold.
    #[serde(default)]
    #[schemars(with = "BTreeMap<String, Vec<String>>")]
    pub when: Answers,
    pub weight: i16,
    /// What makes it weigh more or less.
    #[serde(default)]
    pub more: Vec<More>,
    /// The guide that says how.
    #[schemars(with = "String")]
    pub guide: Spanned<GuideId>,
}

/// What changes the weight of an action.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct More {
    #[schemars(with = "BTreeMap<String, Vec<String>>")]
    pub when: Answers,
    pub add: i16,
}
