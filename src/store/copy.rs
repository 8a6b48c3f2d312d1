//! Rows from one database to another, whatever the engines: text and whole numbers look alike on both.
//!
//! The only place where SQL is put together at run time, and only from the names in `tables.rs`.

use sqlx::{AssertSqlSafe, ColumnIndex, Decode, Row, Type};

use super::fault::{StoreError, sorted};
use super::link::{Pool, on};
use super::tables::{Column, Table};

/// One cell.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Cell {
    Text(Option<String>),
    Int(Option<i64>),
}

fn cells<R: Row>(table: &Table, row: &R) -> Result<Vec<Cell>, sqlx::Error>
where
    usize: ColumnIndex<R>,
    for<'r> Option<String>: Decode<'r, R::Database> + Type<R::Database>,
    for<'r> Option<i64>: Decode<'r, R::Database> + Type<R::Database>,
{
    let cell = |(place, column): (usize, &Column)| match column {
        Column::Text(_) => row.try_get(place).map(Cell::Text),
        Column::Int(_) => row.try_get(place).map(Cell::Int),
    };
    table.columns.iter().enumerate().map(cell).collect()
}

/// The rows of a person in a table.
pub(super) async fn read_where(
    pool: &Pool,
    table: &Table,
    column: &str,
    value: &str,
) -> Result<Vec<Vec<Cell>>, StoreError> {
    let text = format!("SELECT {} FROM {} WHERE {column} = $1", table.list(), table.name);
    on!(pool, |db| {
        let rows = sqlx::query(AssertSqlSafe(text)).bind(value).fetch_all(db).await.map_err(|e| sorted(&e))?;
        rows.iter().map(|row| cells(table, row)).collect::<Result<_, _>>().map_err(|e| sorted(&e))
    })
}
