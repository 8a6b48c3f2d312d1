//! A booking on its way: what was said of it, and the time that is kept meanwhile.

use super::{meeting::Sides, ways::Wish};
use crate::kb::{
    id::{AdviserId, TopicId},
    office::Way,
};
use serde::{Deserialize, Serialize};

/// A booking on its way.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Draft {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub topic: Option<TopicId>,
    /// The code of the booking that is being moved.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub moving: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub slot: Option<Slot>,
    /// Who else is part of the matter, once said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sides: Option<Sides>,
    /// How the person would like to meet.
    #[serde(default, skip_serializing_if = "Wish::is_any")]
    pub wish: Wish,
}

/// A time that is kept for the person while they decide.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Slot {
    pub booking: String,
    pub adviser: AdviserId,
    pub name: String,
    pub ways: Vec<Way>,
    pub starts: i64,
    pub minutes: u16,
    pub until: i64,
}
