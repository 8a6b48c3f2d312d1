//! The two engines behind one face: the same text and the same arguments for both.

use sqlx::postgres::{PgArguments, PgConnection, PgPool, PgRow};
use sqlx::{Arguments, FromRow, SqlSafeStr};
use std::sync::atomic::{AtomicI64, Ordering};

use super::fault::{StoreError, sorted, sorted_here};
use super::here::{self, Readers};

/// One of the two engines, and what we hold of it.
#[derive(Clone)]
pub(super) enum Engine<S, P> {
    Sqlite(S),
    Postgres(P),
}

/// A bound value: the house knows only text and whole numbers.
#[derive(Debug, Clone, Copy)]
pub(super) enum Arg<'a> {
    Text(&'a str),
    MaybeText(Option<&'a str>),
    Int(i64),
    MaybeInt(Option<i64>),
}

impl<'a> From<&'a str> for Arg<'a> {
    fn from(text: &'a str) -> Self {
        Arg::Text(text)
    }
}
impl<'a> From<&'a String> for Arg<'a> {
    fn from(text: &'a String) -> Self {
        Arg::Text(text)
    }
}
impl<'a> From<Option<&'a str>> for Arg<'a> {
    fn from(text: Option<&'a str>) -> Self {
        Arg::MaybeText(text)
    }
}
impl From<i64> for Arg<'_> {
    fn from(number: i64) -> Self {
        Arg::Int(number)
    }
}
impl From<Option<i64>> for Arg<'_> {
    fn from(number: Option<i64>) -> Self {
        Arg::MaybeInt(number)
    }
}

/// A row type both engines can give.
pub(super) trait Line:
    for<'r> TryFrom<&'r rusqlite::Row<'r>, Error = rusqlite::Error> + for<'r> FromRow<'r, PgRow> + Send + Unpin
{
}
impl<T> Line for T where
    T: for<'r> TryFrom<&'r rusqlite::Row<'r>, Error = rusqlite::Error> + for<'r> FromRow<'r, PgRow> + Send + Unpin
{
}

/// The arguments as PostgreSQL wants them.
fn packed(args: &[Arg<'_>]) -> Result<PgArguments, StoreError> {
    let mut packed = PgArguments::default();
    for arg in args {
        match *arg {
            Arg::Text(text) => packed.add(text),
            Arg::MaybeText(text) => packed.add(text),
            Arg::Int(number) => packed.add(number),
            Arg::MaybeInt(number) => packed.add(number),
        }
        .map_err(|e| StoreError::Broken(e.to_string()))?;
    }
    Ok(packed)
}

/// The reading side: any free connection of the engine.
pub(super) type Pool = Engine<Readers, PgPool>;

impl Pool {
    /// All rows of a reading statement.
    pub(super) async fn rows<T: Line>(&self, sql: &'static str, args: &[Arg<'_>]) -> Result<Vec<T>, StoreError> {
        match self {
            Engine::Sqlite(readers) => readers.read(|db| here::rows(db, sql, args)),
            Engine::Postgres(db) => sqlx::query_as_with(sql, packed(args)?).fetch_all(db).await.map_err(|e| sorted(&e)),
        }
    }

    /// The first row of a reading statement.
    pub(super) async fn row<T: Line>(&self, sql: &'static str, args: &[Arg<'_>]) -> Result<Option<T>, StoreError> {
        match self {
            Engine::Sqlite(_) => Ok(self.rows(sql, args).await?.into_iter().next()),
            Engine::Postgres(db) => {
                sqlx::query_as_with(sql, packed(args)?).fetch_optional(db).await.map_err(|e| sorted(&e))
            }
        }
    }
}

/// A connection inside a transaction. On SQLite each statement is done when its call returns: nothing is waited for.
pub(super) struct Link<'c> {
    pub(super) on: Engine<&'c mut rusqlite::Connection, &'c mut PgConnection>,
    /// How many statements may still run before the rehearsed crash; negative means none is rehearsed.
    pub(super) fuse: &'c AtomicI64,
}

impl Link<'_> {
    /// The fail point of every statement: a rehearsed crash comes as a lost connection would.
    fn spark(&self) -> Result<(), StoreError> {
        match self.fuse.load(Ordering::Relaxed) {
            left if left < 0 => Ok(()),
            // Once burnt it stays so, for PostgreSQL's own repetitions too.
            0 => Err(StoreError::Again),
            _ => {
                self.fuse.fetch_sub(1, Ordering::Relaxed);
                Ok(())
            }
        }
    }

    /// Runs a writing statement and tells how many rows it touched.
    pub(super) async fn run(&mut self, sql: impl SqlSafeStr, args: &[Arg<'_>]) -> Result<u64, StoreError> {
        self.spark()?;
        let sql = sql.into_sql_str();
        match &mut self.on {
            Engine::Sqlite(db) => here::run(db, sql.as_str(), args).map_err(|e| sorted_here(&e)),
            Engine::Postgres(db) => {
                let done = sqlx::query_with(sql, packed(args)?).execute(&mut **db).await;
                done.map(|done| done.rows_affected()).map_err(|e| sorted(&e))
            }
        }
    }

    /// All rows of a statement.
    pub(super) async fn rows<T: Line>(&mut self, sql: &'static str, args: &[Arg<'_>]) -> Result<Vec<T>, StoreError> {
        self.spark()?;
        match &mut self.on {
            Engine::Sqlite(db) => here::rows(db, sql, args).map_err(|e| sorted_here(&e)),
            Engine::Postgres(db) => {
                sqlx::query_as_with(sql, packed(args)?).fetch_all(&mut **db).await.map_err(|e| sorted(&e))
            }
        }
    }

    /// The first row of a statement.
    pub(super) async fn row<T: Line>(&mut self, sql: &'static str, args: &[Arg<'_>]) -> Result<Option<T>, StoreError> {
        self.spark()?;
        match &mut self.on {
            Engine::Sqlite(db) => {
                here::rows(db, sql, args).map(|rows| rows.into_iter().next()).map_err(|e| sorted_here(&e))
            }
            Engine::Postgres(db) => {
                sqlx::query_as_with(sql, packed(args)?).fetch_optional(&mut **db).await.map_err(|e| sorted(&e))
            }
        }
    }

    /// The one number a counting statement gives.
    pub(super) async fn count(&mut self, sql: impl SqlSafeStr) -> Result<i64, StoreError> {
        self.spark()?;
        let sql = sql.into_sql_str();
        let found: Option<(i64,)> = match &mut self.on {
            Engine::Sqlite(db) => here::rows(db, sql.as_str(), &[]).map_err(|e| sorted_here(&e))?.pop(),
            Engine::Postgres(db) => sqlx::query_as(sql).fetch_optional(&mut **db).await.map_err(|e| sorted(&e))?,
        };
        Ok(found.map_or(0, |(count,)| count))
    }
}
