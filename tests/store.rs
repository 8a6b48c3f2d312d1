//! The contract of the store: one suite, both engines.
//!
//! PostgreSQL is tested when `IPDESK_TEST_PG` holds the address of a server where databases may be made;
//! otherwise its half says "skipped". Tests that prove a row of the failure matrix carry its number.

#[path = "store/house.rs"]
mod house;

#[path = "store/bookings.rs"]
mod bookings;
#[path = "store/outbox.rs"]
mod outbox;
#[path = "store/statements.rs"]
mod statements;
#[path = "store/turns.rs"]
mod turns;
