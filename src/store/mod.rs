//! The tables: SQLite by default, PostgreSQL when asked, from one SQL text.
//!
//! How to add something to keep: a table in a new file of `migrations/` (TEXT and BIGINT only), its
//! statements in `sql.rs` and in `sql::ALL`, its columns in `tables.rs` (so that backups carry it), and
//! one file here that says what is kept and why. Writing goes through [`Store`]'s jobs: on SQLite one
//! task owns the only writing connection and commits for all who wait, on PostgreSQL each job is its
//! own transaction. Nothing here reads a clock: `now` is always the caller's.

// The names of the engines are names, not code.
#![allow(clippy::doc_markdown)]

mod advisers;
mod at_once;
mod audit;
mod backup;

mod bookings;
mod carry;
mod cells;
mod conversations;
mod copy;

mod delivery;
mod due;
mod erase;
mod fault;
mod figures;
mod here;
mod inbox;
mod inspect;
mod keys;
mod leases;
mod letters;
mod link;
mod meetings;
mod numbers;
mod open;
mod outbox;
mod person;

mod retention;
mod schema;
pub mod sql;
mod staff;
mod tables;
mod thread;
mod tickets;

mod turn;
mod unfound;
mod withdrawn;
mod work;
mod writer;

pub use advisers::HoursEdit;
pub use at_once::AtOnce;
pub use audit::{AuditRow, Audited};
pub use backup::{Copied, CopyError};

pub use bookings::{BookingChange, BookingRow, BookingStatus, Busy};
pub use carry::Carried;
pub use cells::{Blocked, Cells};
pub use conversations::{Kept, Live, NextTurn};
pub use due::{DueChange, DueKey, DueRow};
pub use erase::Erased;
pub use fault::{OpenError, StoreError};
pub use figures::{Noted, Stands};
pub use inbox::{EventKey, NewEvent, TakenIn, Waiting};
pub use keys::MacKey;
pub use letters::{About, LetterChange};
pub use meetings::{MeetingChange, MeetingRow};
pub use open::Options;
pub use outbox::{NewPart, Part, PartClass, SentMark};
pub use retention::{Removed, Retire};
pub use staff::StaffRow;
pub use tables::described;
pub use thread::Shown;
pub use tickets::{Remark, Ticket, TicketChange};
pub use turn::{Turn, TurnOutcome};
pub use unfound::{ENOUGH, Unfound};
pub use withdrawn::Withdrawal;
pub use work::Store;
