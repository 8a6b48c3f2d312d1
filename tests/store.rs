//! The contract of the store: one suite, both engines.
//!
//! PostgreSQL is tested when `IPDESK_TEST_PG` holds the address of a server where databases may be made;
//! otherwise its half says "skipped". Tests that prove a row of the failure matrix carry its number.

// The names of the engines are names, not code.
#![allow(clippy::doc_markdown)]

#[path = "store/house.rs"]
mod house;

#[path = "store/at_once.rs"]
mod at_once;
#[path = "store/bookings.rs"]
mod bookings;
#[path = "store/copies.rs"]
mod copies;
#[path = "store/keeping.rs"]
mod keeping;
#[path = "store/meetings.rs"]
mod meetings;
#[path = "store/outbox.rs"]
mod outbox;
#[path = "store/privacy.rs"]
mod privacy;
#[path = "store/rush.rs"]
mod rush;
#[path = "store/statements.rs"]
mod statements;
#[path = "store/trouble.rs"]
mod trouble;
#[path = "store/turns.rs"]
mod turns;
