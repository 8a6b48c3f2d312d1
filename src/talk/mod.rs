//! The heart: pure functions from what was and what happened to what is and what to do.

pub mod event;

pub use event::{Arrived, Event, Media};
