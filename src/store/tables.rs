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
    /// How many of the first columns are the primary key.
    pub(super) key: usize,
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
        names(self.columns)
    }

    /// The names of the primary key's columns, with commas.
    pub(super) fn key_list(&self) -> String {
        names(&self.columns[..self.key])
    }
}

fn names(columns: &[Column]) -> String {
    columns.iter().map(|column| column.name()).collect::<Vec<_>>().join(", ")
}

/// Every table; `counters` first, for it is lifted and not filled.
pub(super) const TABLES: &[Table] = &[
    Table { name: "counters", key: 1, columns: &[Text("name"), Int("following")] },
    Table {
        name: "conversations",
        key: 1,
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
    Table {
        name: "addresses",
        key: 2,
        columns: &[Text("channel"), Text("address"), Text("conversation"), Int("reachable")],
    },
    Table {
        name: "inbox",
        key: 2,
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
        key: 1,
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
        key: 1,
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
    Table { name: "cells", key: 2, columns: &[Text("adviser"), Int("cell"), Text("booking"), Int("held_until")] },
    Table {
        name: "due",
        key: 3,
        columns: &[Text("subject"), Text("kind"), Int("sequence"), Text("conversation"), Int("due_at"), Text("body")],
    },
    Table {
        name: "audit",
        key: 1,
        columns: &[Int("entry"), Int("noted_at"), Text("actor"), Text("what"), Text("conversation"), Text("detail")],
    },
    Table { name: "advisers", key: 2, columns: &[Text("office"), Text("id"), Text("body")] },
    Table { name: "mac_keys", key: 1, columns: &[Int("id"), Text("secret"), Int("made_at"), Int("retired_at")] },
    Table { name: "leases", key: 1, columns: &[Text("kind"), Text("holder"), Int("ends_at"), Int("fence")] },
    Table { name: "unfound", key: 3, columns: &[Text("lang"), Text("term"), Text("person_mark"), Int("noted_at")] },
    Table {
        name: "tickets",
        key: 1,
        columns: &[
            Text("id"),
            Text("conversation"),
            Text("office"),
            Text("lang"),
            Text("topic"),
            Text("state"),
            Text("staff"),
            Int("asked_at"),
            Int("claimed_at"),
            Int("answered_at"),
            Int("closed_at"),
        ],
    },
    Table {
        name: "remarks",
        key: 1,
        columns: &[
            Int("entry"),
            Text("ticket"),
            Text("conversation"),
            Text("kind"),
            Text("author"),
            Text("words"),
            Int("made_at"),
        ],
    },
    Table {
        name: "withdrawn",
        key: 3,
        columns: &[Text("office"), Text("kind"), Text("id"), Int("since"), Text("who")],
    },
    Table {
        name: "staff",
        key: 1,
        columns: &[
            Text("id"),
            Text("name"),
            Text("role"),
            Text("secret"),
            Int("made_at"),
            Int("ended_at"),
            Text("factor"),
            Int("factor_step"),
            Text("office"),
        ],
    },
    Table {
        name: "sessions",
        key: 1,
        columns: &[Text("mark"), Text("staff"), Int("made_at"), Int("ends_at"), Text("office")],
    },
    Table { name: "guesses", key: 1, columns: &[Text("who"), Int("failures"), Int("noted_at")] },
    Table { name: "carries", key: 1, columns: &[Text("mark"), Text("conversation"), Int("ends_at")] },
    Table {
        name: "meetings",
        key: 1,
        columns: &[
            Text("booking"),
            Text("conversation"),
            Text("terms"),
            Int("agreed_at"),
            Text("sides"),
            Int("matter"),
            Text("path"),
            Text("about"),
            Int("about_at"),
            Text("ended_by"),
            Text("why"),
            Text("came"),
            Text("note"),
            Int("note_at"),
            Int("confirmed_at"),
            Text("letter_trouble"),
        ],
    },
    Table { name: "closures", key: 1, columns: &[Text("office"), Text("body")] },
    Table {
        name: "mailboxes",
        key: 1,
        columns: &[Text("booking"), Text("conversation"), Text("address"), Text("trouble")],
    },
];

/// Every table's name and columns, for the test that holds them against the schema.
pub fn described() -> Vec<(&'static str, Vec<&'static str>)> {
    TABLES.iter().map(|table| (table.name, table.columns.iter().map(|column| column.name()).collect())).collect()
}
