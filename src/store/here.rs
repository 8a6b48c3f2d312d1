//! SQLite where we stand: statements run on the thread that asks, without a message to another for each of them.

use rusqlite::types::{ToSqlOutput, ValueRef};
use rusqlite::{CachedStatement, Connection, OpenFlags, Result, Row, ToSql};
use std::path::Path;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, PoisonError, TryLockError};
use std::time::Duration;

use super::fault::{StoreError, sorted_here};
use super::link::Arg;
use super::sql;

/// More than the statements of the house, so that each is prepared once.
pub(super) const STATEMENTS: usize = 256;

/// The writer's connection.
pub(super) fn writing(file: &Path, busy: Duration) -> Result<Connection> {
    let connection = Connection::open(file)?;
    connection.busy_timeout(busy)?;
    connection.set_prepared_statement_cache_capacity(STATEMENTS);
    connection.execute_batch(sql::WRITING_SQLITE)?;
    Ok(connection)
}

/// A connection that can only read; `still` promises that nobody writes the file meanwhile.
fn reading(file: &Path, busy: Duration, still: bool) -> Result<Connection> {
    let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let connection = if still {
        let name = file.to_string_lossy().replace('%', "%25").replace('?', "%3f").replace('#', "%23");
        Connection::open_with_flags(format!("file:{name}?immutable=1"), flags | OpenFlags::SQLITE_OPEN_URI)?
    } else {
        Connection::open_with_flags(file, flags)?
    };
    connection.busy_timeout(busy)?;
    connection.set_prepared_statement_cache_capacity(STATEMENTS);
    Ok(connection)
}

/// SQLite's reading side: a few connections, each for one reader at a time. A read takes microseconds from the page
/// cache, less than handing it to another thread would.
#[derive(Clone)]
pub(super) struct Readers {
    all: Arc<[Mutex<Option<Connection>>]>,
    next: Arc<AtomicUsize>,
}

impl Readers {
    /// Opens them.
    pub(super) fn open(file: &Path, count: u32, busy: Duration, still: bool) -> Result<Self> {
        let all = (0..count.max(1)).map(|_| reading(file, busy, still).map(|c| Mutex::new(Some(c))));
        Ok(Self { all: all.collect::<Result<_>>()?, next: Arc::default() })
    }

    /// Reads with whichever is free; closed ones answer `Again`.
    pub(super) fn read<T>(&self, read: impl FnOnce(&Connection) -> Result<T>) -> std::result::Result<T, StoreError> {
        let free = self.all.iter().find_map(|one| match one.try_lock() {
            Ok(held) => Some(held),
            Err(TryLockError::Poisoned(held)) => Some(held.into_inner()),
            Err(TryLockError::WouldBlock) => None,
        });
        let turn = self.next.fetch_add(1, Ordering::Relaxed) % self.all.len();
        let held = free.unwrap_or_else(|| self.all[turn].lock().unwrap_or_else(PoisonError::into_inner));
        let connection = held.as_ref().ok_or(StoreError::Again)?;
        read(connection).map_err(|e| sorted_here(&e))
    }

    /// Closes every one of them.
    pub(super) fn close(&self) {
        for one in self.all.iter() {
            one.lock().unwrap_or_else(PoisonError::into_inner).take();
        }
    }
}

impl ToSql for Arg<'_> {
    fn to_sql(&self) -> Result<ToSqlOutput<'_>> {
        Ok(ToSqlOutput::Borrowed(match *self {
            Arg::Text(text) | Arg::MaybeText(Some(text)) => ValueRef::Text(text.as_bytes()),
            Arg::Int(number) | Arg::MaybeInt(Some(number)) => ValueRef::Integer(number),
            Arg::MaybeText(None) | Arg::MaybeInt(None) => ValueRef::Null,
        }))
    }
}

/// SQLite counts `$3` as a name in the order it is met; for us, as for PostgreSQL, it is the third argument.
fn bound<'c>(db: &'c Connection, sql: &str, args: &[Arg<'_>]) -> Result<CachedStatement<'c>> {
    let mut statement = db.prepare_cached(sql)?;
    for place in 1..=statement.parameter_count() {
        let named = statement.parameter_name(place).and_then(|name| name.strip_prefix('$'));
        let arg = named.and_then(|n| n.parse::<usize>().ok()).and_then(|n| args.get(n.wrapping_sub(1)));
        let arg = arg.ok_or(rusqlite::Error::InvalidParameterCount(args.len(), place))?;
        statement.raw_bind_parameter(place, arg)?;
    }
    Ok(statement)
}

/// Runs a writing statement and tells how many rows it touched.
pub(super) fn run(db: &Connection, sql: &str, args: &[Arg<'_>]) -> Result<u64> {
    bound(db, sql, args)?.raw_execute().map(|rows| u64::try_from(rows).unwrap_or(0))
}

/// All rows of a statement; it runs to its end, so that a writing one writes all it has to.
pub(super) fn rows<T>(db: &Connection, sql: &str, args: &[Arg<'_>]) -> Result<Vec<T>>
where
    T: for<'r> TryFrom<&'r Row<'r>, Error = rusqlite::Error>,
{
    each(db, sql, args, |row| T::try_from(row))
}

/// The same, with a reader of one's own for each row.
pub(super) fn each<T>(
    db: &Connection,
    sql: &str,
    args: &[Arg<'_>],
    read: impl Fn(&Row<'_>) -> Result<T>,
) -> Result<Vec<T>> {
    let mut statement = bound(db, sql, args)?;
    let mut found = statement.raw_query();
    let mut rows = Vec::new();
    while let Some(row) = found.next()? {
        rows.push(read(row)?);
    }
    Ok(rows)
}
