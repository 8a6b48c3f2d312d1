//! Rows from one database to another, whatever the engines: text and whole numbers look alike on both.
//!
//! The only place where SQL is put together at run time, and only from the names in `tables.rs`.

use sqlx::postgres::PgRow;
use sqlx::{AssertSqlSafe, Row};
use std::collections::BTreeMap;

use super::fault::{StoreError, sorted};
use super::here::{self, Readers};
use super::link::{Arg, Engine, Link, Pool};
use super::sql;
use super::tables::{Column, TABLES, Table};

/// One cell.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Cell {
    Text(Option<String>),
    Int(Option<i64>),
}

/// A row of a table, as PostgreSQL gives it.
fn of_postgres(table: &Table, row: &PgRow) -> Result<Vec<Cell>, StoreError> {
    let cell = |(place, column): (usize, &Column)| match column {
        Column::Text(_) => row.try_get(place).map(Cell::Text),
        Column::Int(_) => row.try_get(place).map(Cell::Int),
    };
    table.columns.iter().enumerate().map(cell).collect::<Result<_, _>>().map_err(|e| sorted(&e))
}

/// A row of a table, as SQLite gives it.
fn of_sqlite(table: &Table, row: &rusqlite::Row<'_>) -> rusqlite::Result<Vec<Cell>> {
    let cell = |(place, column): (usize, &Column)| match column {
        Column::Text(_) => row.get(place).map(Cell::Text),
        Column::Int(_) => row.get(place).map(Cell::Int),
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
    match pool {
        Engine::Sqlite(readers) => {
            readers.read(|db| here::each(db, &text, &[value.into()], |row| of_sqlite(table, row)))
        }
        Engine::Postgres(db) => {
            let rows = sqlx::query(AssertSqlSafe(text)).bind(value).fetch_all(db).await.map_err(|e| sorted(&e))?;
            rows.iter().map(|row| of_postgres(table, row)).collect()
        }
    }
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
    let mut view = View::of(source).await?;
    let mut counts = Counts::new();
    for table in TABLES {
        let mut moved: i64 = 0;
        loop {
            let page = view.page(table, moved).await?;
            for row in &page {
                insert(link, table, row).await?;
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
}

/// The source as it was at one moment. A SQLite source is a backup, a file that nobody writes.
type View<'s> = Engine<&'s Readers, sqlx::Transaction<'static, sqlx::Postgres>>;

impl<'s> View<'s> {
    async fn of(source: &'s Pool) -> Result<Self, StoreError> {
        Ok(match source {
            Engine::Sqlite(readers) => Engine::Sqlite(readers),
            Engine::Postgres(db) => {
                Engine::Postgres(db.begin_with(sql::BEGIN_VIEW_POSTGRES).await.map_err(|e| sorted(&e))?)
            }
        })
    }

    async fn page(&mut self, table: &Table, offset: i64) -> Result<Vec<Vec<Cell>>, StoreError> {
        let text =
            format!("SELECT {} FROM {} ORDER BY {} LIMIT $1 OFFSET $2", table.list(), table.name, table.key_list());
        let limit = i64::try_from(PAGE).unwrap_or(i64::MAX);
        match self {
            Engine::Sqlite(readers) => {
                readers.read(|db| here::each(db, &text, &[limit.into(), offset.into()], |row| of_sqlite(table, row)))
            }
            Engine::Postgres(view) => {
                let page = sqlx::query(AssertSqlSafe(text)).bind(limit).bind(offset).fetch_all(&mut **view);
                let page = page.await.map_err(|e| sorted(&e))?;
                page.iter().map(|row| of_postgres(table, row)).collect()
            }
        }
    }
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

/// How many rows every table has, on either engine.
pub(super) async fn rows_of(link: &mut Link<'_>) -> Result<Counts, StoreError> {
    let mut counts = Counts::new();
    for table in TABLES {
        let text = format!("SELECT COUNT(*) FROM {}", table.name);
        counts.insert(table.name, link.count(AssertSqlSafe(text)).await?);
    }
    Ok(counts)
}

/// The rows of every table of a backup.
pub(super) fn count(backup: &Readers) -> Result<Counts, StoreError> {
    let mut counts = Counts::new();
    for table in TABLES {
        let text = format!("SELECT COUNT(*) FROM {}", table.name);
        let rows: Vec<(i64,)> = backup.read(|db| here::rows(db, &text, &[]))?;
        counts.insert(table.name, rows.first().map_or(0, |(rows,)| *rows));
    }
    Ok(counts)
}
