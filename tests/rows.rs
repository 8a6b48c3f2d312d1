//! The failure matrix at the desk and through the served program, one test a row, named by the row.
//!
//! `rows/README.md` lists every row of the issue with the test that proves it, wherever that stands.
//! PostgreSQL is tested when `IPDESK_TEST_PG` holds the address of a server where databases may be made;
//! otherwise its half says "skipped".
#![allow(
    clippy::doc_markdown,
    clippy::similar_names,
    reason = "names of engines are names; site and its status stand side by side"
)]

#[path = "fake/mod.rs"]
mod fake;
#[path = "rows/house.rs"]
mod house;
#[path = "rows/line.rs"]
mod line;
#[path = "rows/pair.rs"]
mod pair;
#[path = "rows/served.rs"]
mod served;
#[path = "rows/sown.rs"]
mod sown;

#[path = "rows/bad_starts.rs"]
mod bad_starts;
#[path = "rows/bookings.rs"]
mod bookings;
#[path = "rows/canaries.rs"]
mod canaries;
#[path = "rows/carry.rs"]
mod carry;
#[path = "rows/draft.rs"]
mod draft;
#[path = "rows/hostile.rs"]
mod hostile;
#[path = "rows/humans.rs"]
mod humans;
#[path = "rows/kills.rs"]
mod kills;
#[path = "rows/knowledge.rs"]
mod knowledge;
#[path = "rows/mail.rs"]
mod mail;
#[path = "rows/meetings.rs"]
mod meetings;
#[path = "rows/operate.rs"]
mod operate;
#[path = "rows/replicas.rs"]
mod replicas;
#[path = "rows/screens.rs"]
mod screens;
#[path = "rows/sending.rs"]
mod sending;
#[path = "rows/turns.rs"]
mod turns;
