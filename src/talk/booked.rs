//! A meeting that somebody has, or a time that is kept for them while they decide.

use crate::kb::id::OfficeId;
use serde::{Deserialize, Serialize};

/// A booking as the heart sees it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Booked {
    pub id: String,
    /// The short code a person reads out.
    pub code: String,
    /// One calendar UID for life.
    pub uid: String,
    /// Grows with every change that calendars must see.
    pub sequence: i64,
    /// The office it is with.
    pub office: OfficeId,
    pub adviser: String,
    pub adviser_name: String,
    pub starts: i64,
    pub minutes: u16,
    pub buffer: u16,
    pub topic: String,
    pub lang: String,
    pub way: String,
    /// The zone of the meeting's office.
    pub zone: String,
    /// Whether it is confirmed; otherwise only held.
    pub kept: bool,
    /// Whether the person told the adviser something beforehand.
    #[serde(default)]
    pub told: bool,
    /// Whether the person confirmed that they come.
    #[serde(default)]
    pub sure: bool,
}
