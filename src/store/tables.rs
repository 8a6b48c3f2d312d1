//! The tables and their columns, for everything that treats all of them alike: backup, restore, export.
//!
//! A test compares this list with the schema of a fresh database, so a new column cannot be left out of a backup.

/// A column is text or a whole number.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Column {
    Text(&'static str),
    Int(&'static str),
}
use Column::{Int, Text};

/// A table of the house.
#[derive(Debug)]
pub(super) struct Table {
    pub(super) name: &'static str,
    pub(super) columns: &'static [Column],
}

impl Column {
    pub(super) fn name(self) -> &'static str {
        match self {
            Text(name) | Int(name) => name,
        }
    }
}

impl Table {
    /// The names of the columns, with commas.
    pub(super) fn list(&self) -> String {
        self.columns.iter().map(|column| column.name()).collect::<Vec<_>>().join(", ")
    }
}

/// Every table; `counters` first, for it is lifted and not filled.
pub(super) const TABLES: &[Table] = &[
    Table { name: "counters", columns: &[Text("name"), Int("following")] },
    Table {
        name: "conversations",
        columns: &[
            Text("id"),
            Text("state"),
            Int("version"),
            Int("epoch"),
            Text("live"),
            Text("channel"),
            Text("address"),
            Int("made_at"),
            Int("touched_at"),
        ],
    },
    Table { name: "addresses", columns: &[Text("channel"), Text("address"), Text("conversation"), Int("reachable")] },
    Table {
        name: "inbox",
        columns: &[
            Text("channel"),
            Text("external_id"),
            Int("event"),
            Text("conversation"),
            Text("address"),
            Text("kind"),
            Text("body"),
            Int("seed"),
            Int("ord"),
            Int("received_at"),
            Int("tries"),
            Text("state"),
            Int("done_at"),
        ],
    },
    Table {
        name: "outbox",
        columns: &[
            Int("part"),
            Text("conversation"),
            Int("turn"),
            Int("place"),
            Text("channel"),
            Text("address"),
            Text("class"),
            Text("payload"),
            Int("epoch"),
            Text("state"),
            Int("due_at"),
            Text("courier"),
            Int("attempts"),
            Int("unknowns"),
            Int("fleeting"),
            Text("message"),
            Text("why"),
            Int("made_at"),
            Int("closed_at"),
        ],
    },
    Table {
        name: "bookings",
        columns: &[
            Text("id"),
            Text("code"),
            Text("uid"),
            Int("sequence"),
            Text("office"),
            Text("adviser"),
            Text("conversation"),
            Int("starts"),
            Int("minutes"),
            Int("buffer"),
            Text("topic"),
            Text("lang"),
            Text("way"),
            Text("zone"),
            Text("status"),
            Int("held_until"),
            Int("first_cell"),
            Int("end_cell"),
        ],
    },
    Table { name: "cells", columns: &[Text("adviser"), Int("cell"), Text("booking"), Int("held_until")] },
    Table {
        name: "due",
        columns: &[
            Text("subject"),
            Text("kind"),
            Int("sequence"),
            Text("conversation"),
            Int("due_at"),
            Text("body"),
        ],
    },
    Table {
        name: "audit",
        columns: &[
            Int("entry"),
            Int("noted_at"),
            Text("actor"),
            Text("what"),
            Text("conversation"),
            Text("detail"),
        ],
    },
    Table { name: "advisers", columns: &[Text("office"), Text("id"), Text("body")] },
    Table { name: "mac_keys", columns: &[Int("id"), Text("secret"), Int("made_at"), Int("retired_at")] },
    Table { name: "leases", columns: &[Text("kind"), Text("holder"), Int("ends_at"), Int("fence")] },
    Table { name: "unfound", columns: &[Text("lang"), Text("term"), Text("person_mark"), Int("noted_at")] },
];
