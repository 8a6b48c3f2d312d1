//! Rows from one database to another, whatever the engines: text and whole numbers look alike on both.
//!
//! The only place where SQL is put together at run time, and only from the names in `tables.rs`.

use sqlx::{AssertSqlSafe, ColumnIndex, Decode, Row, Type};
use std::collections::BTreeMap;

use super::fault::{StoreError, sorted};
use super::link::{Arg, Engine, Link, Pool, on};
use super::sql;
use super::tables::{Column, TABLES, Table};

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

impl Cell {
    fn arg(&self) -> Arg<'_> {
        match self {
            Cell::Text(text) => Arg::MaybeText(text.as_deref()),
            Cell::Int(number) => Arg::MaybeInt(*number),
        }
    }
}

/// The rows of a person in a table.
pub(super) async fn read_where(
    pool: &Pool,
    table: &Table,
    column: &str,
    value: &str,
) -> Result<Vec<Vec<Cell>>, StoreError> {
    let text = format!("SELECT {} FROM {} WHERE {column} = $1 ORDER BY {}", table.list(), table.name, table.key_list());
    on!(pool, |db| {
        let rows = sqlx::query(AssertSqlSafe(text)).bind(value).fetch_all(db).await.map_err(|e| sorted(&e))?;
        rows.iter().map(|row| cells(table, row)).collect::<Result<_, _>>().map_err(|e| sorted(&e))
    })
}

/// Rows by table.
pub(super) type Counts = BTreeMap<&'static str, i64>;

/// What became of a filling.
pub(super) enum Filled {
    Done(Counts),
    /// This table of the target has rows already; nothing was written.
    NotEmpty(&'static str),
}

/// Rows moved at a time.
const PAGE: usize = 2_000;

/// Fills an empty target, inside its transaction, from one unchanging view of the source.
pub(super) async fn fill(link: &mut Link<'_>, source: &Pool) -> Result<Filled, StoreError> {
    for table in &TABLES[1..] {
        let text = format!("SELECT COUNT(*) FROM {}", table.name);
        if link.count(AssertSqlSafe(text)).await? > 0 {
            return Ok(Filled::NotEmpty(table.name));
        }
    }
    on!(source, |db| {
        let mut view = db
            .begin_with(sql::BEGIN_VIEW[usize::from(matches!(source, Engine::Postgres(_)))])
            .await
            .map_err(|e| sorted(&e))?;
        let mut counts = Counts::new();
        for table in TABLES {
            let text =
                format!("SELECT {} FROM {} ORDER BY {} LIMIT $1 OFFSET $2", table.list(), table.name, table.key_list());
            let mut moved: i64 = 0;
            loop {
                let page = sqlx::query(AssertSqlSafe(text.clone()))
                    .bind(i64::try_from(PAGE).unwrap_or(i64::MAX))
                    .bind(moved)
                    .fetch_all(&mut *view)
                    .await
                    .map_err(|e| sorted(&e))?;
                for row in &page {
                    insert(link, table, &cells(table, row).map_err(|e| sorted(&e))?).await?;
                    moved += 1;
                }
                if page.len() < PAGE {
                    break;
                }
            }
            let text = format!("SELECT COUNT(*) FROM {}", table.name);
            let there = link.count(AssertSqlSafe(text)).await?;
            if there != moved {
                return Err(StoreError::Broken(format!("{}: {moved} rows read, {there} written", table.name)));
            }
            counts.insert(table.name, moved);
        }
        Ok(Filled::Done(counts))
    })
}

async fn insert(link: &mut Link<'_>, table: &Table, row: &[Cell]) -> Result<(), StoreError> {
    let args: Vec<Arg<'_>> = row.iter().map(Cell::arg).collect();
    if table.name == "counters" {
        // The target has its own row; it is lifted, never lowered.
        return link.run(sql::LIFT_NUMBERS, &args[1..]).await.map(drop);
    }
    let places: Vec<String> = (1..=row.len()).map(|n| format!("${n}")).collect();
    let text = format!("INSERT INTO {} ({}) VALUES ({})", table.name, table.list(), places.join(", "));
    link.run(AssertSqlSafe(text), &args).await.map(drop)
}

/// The rows of every table.
pub(super) async fn count(pool: &Pool) -> Result<Counts, StoreError> {
    let mut counts = Counts::new();
    for table in TABLES {
        let text = format!("SELECT COUNT(*) FROM {}", table.name);
        let (rows,): (i64,) =
            on!(pool, |db| sqlx::query_as(AssertSqlSafe(text)).fetch_one(db).await).map_err(|e| sorted(&e))?;
        counts.insert(table.name, rows);
    }
    Ok(counts)
}
