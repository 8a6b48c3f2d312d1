//! Statements run where we stand: on the writer's own thread, without a message to another for each of them.

use rusqlite::types::{ToSqlOutput, ValueRef};
use rusqlite::{CachedStatement, Connection, Result, Row, ToSql};

use super::link::Arg;

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
    let mut statement = bound(db, sql, args)?;
    let mut found = statement.raw_query();
    let mut rows = Vec::new();
    while let Some(row) = found.next()? {
        rows.push(T::try_from(row)?);
    }
    Ok(rows)
}
