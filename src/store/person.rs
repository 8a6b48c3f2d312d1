//! A person's own view of the tables: found, and told everything.

use serde_json::{Map, Value, json};

use super::copy::{self, Cell};
use super::tables::TABLES;
use super::{Store, StoreError, sql};

/// In which tables a person is, and by which column.
const WHERE: &[(&str, &str)] = &[
    ("conversations", "id"),
    ("addresses", "conversation"),
    ("inbox", "conversation"),
    ("outbox", "conversation"),
    ("bookings", "conversation"),
    ("meetings", "conversation"),
    ("mailboxes", "conversation"),
    ("due", "conversation"),
    ("audit", "conversation"),
    ("tickets", "conversation"),
    ("remarks", "conversation"),
];

impl Store {
    /// The conversations a code stands for: a conversation's id, an address, or a booking's short code.
    pub async fn find_person(&self, code_or_address: &str) -> Result<Vec<String>, StoreError> {
        let rows: Vec<(String,)> = self.pool().rows(sql::FIND_PERSON, &[code_or_address.into()]).await?;
        Ok(rows.into_iter().map(|(id,)| id).collect())
    }

    /// Everything kept about a person, table by table, column by column.
    pub async fn person_export(&self, conversation: &str) -> Result<Value, StoreError> {
        let mut told = Map::new();
        for (name, column) in WHERE {
            let Some(table) = TABLES.iter().find(|table| table.name == *name) else {
                continue;
            };
            let rows = copy::read_where(self.pool(), table, column, conversation).await?;
            let rows = rows.into_iter().map(|row| {
                let cells = table.columns.iter().zip(row).map(|(column, cell)| {
                    (
                        column.name().to_owned(),
                        match cell {
                            Cell::Text(text) => json!(text),
                            Cell::Int(number) => json!(number),
                        },
                    )
                });
                Value::Object(cells.collect())
            });
            told.insert((*name).to_owned(), rows.collect());
        }
        Ok(Value::Object(told))
    }
}
