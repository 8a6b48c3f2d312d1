//! Looks at a SQLite file before anything may write to it.
//!
//! The look is read-only, and `immutable` when no log lies beside the file, so that even the file's
//! companions stay as they were. Cheap first: the header and the length find a file that is not ours,
//! emptied or cut off. Then SQLite's own check, in full (`integrity_check`, which also holds every index
//! against its table) while the file is small enough to be read in well under a second, or when a log was
//! left behind, the mark of an unclean end; a large file after a clean end is believed. The definitions of
//! the tables are held against the migrations in every case. What no check can see is a changed letter inside a text that no index covers: SQLite keeps no checksums of rows.

use sqlx::sqlite::{SqliteConnectOptions, SqliteConnection};
use sqlx::{ConnectOptions, Connection};
use std::fs::File;
use std::io::Read;
use std::path::{Path, PathBuf};
use std::time::Duration;

use super::fault::{OpenError, sorted_at_open};
use super::{schema, sql};

/// Files up to this size are checked at every start.
const ALWAYS_CHECKED: u64 = 64 << 20;
const HEADER: &[u8; 16] = b"SQLite format 3\0";

/// What lies at a path.
pub(super) enum Found {
    /// Nothing yet.
    Nothing,
    /// A sound database of this schema (0 = none yet).
    Schema(i64),
}

/// The log beside a SQLite file.
pub(super) fn log_of(file: &Path) -> PathBuf {
    let mut name = file.as_os_str().to_owned();
    name.push("-wal");
    name.into()
}

fn corrupt(report: impl Into<String>) -> OpenError {
    OpenError::Corrupt { report: report.into() }
}

/// Checks the file and reads its schema without writing a byte.
pub(super) async fn inspect(file: &Path) -> Result<Found, OpenError> {
    let length = match std::fs::metadata(file) {
        Ok(meta) if meta.is_file() => meta.len(),
        Ok(_) => {
            return Err(OpenError::Forbidden { why: "the path is not a file".into() });
        }
        Err(e) if e.kind() == std::io::ErrorKind::NotFound => return Ok(Found::Nothing),
        Err(e) => return Err(OpenError::Forbidden { why: e.to_string() }),
    };
    let unclean = std::fs::metadata(log_of(file)).is_ok_and(|log| log.len() > 0);
    check_header(file, length, unclean)?;

    let options = SqliteConnectOptions::new()
        .filename(file)
        .read_only(true)
        .immutable(!unclean)
        .busy_timeout(Duration::from_secs(4));
    let mut connection = options.connect().await.map_err(|e| sorted_at_open(&e))?;
    let result = look(&mut connection, unclean || length <= ALWAYS_CHECKED).await;
    connection.close().await.ok();
    let found = result?;
    let known = schema::known();
    if found > known {
        return Err(OpenError::Newer { found, known });
    }
    Ok(Found::Schema(found))
}

fn check_header(file: &Path, length: u64, unclean: bool) -> Result<(), OpenError> {
    let mut header = [0_u8; 100];
    let mut opened = File::open(file).map_err(|e| OpenError::Forbidden { why: e.to_string() })?;
    if length == 0 {
        // SQLite would quietly start afresh here, over what was a database.
        return Err(corrupt("the file is empty (0 bytes); remove it to start afresh"));
    }
    if opened.read_exact(&mut header).is_err() || &header[..16] != HEADER {
        return Err(corrupt("the file does not begin as a SQLite database"));
    }
    let page = match u64::from(u16::from_be_bytes([header[16], header[17]])) {
        1 => 65_536,
        size => size,
    };
    let pages = u64::from(u32::from_be_bytes([header[28], header[29], header[30], header[31]]));
    // With a log beside it the file may rightly be behind.
    if !unclean && length < pages * page {
        return Err(corrupt(format!("the file is cut off: {length} bytes of {}", pages * page)));
    }
    Ok(())
}

async fn look(connection: &mut SqliteConnection, thorough: bool) -> Result<i64, OpenError> {
    if thorough {
        let report: Vec<(String,)> =
            sqlx::query_as(sql::CHECK_SQLITE).fetch_all(&mut *connection).await.map_err(|e| damaged(&e))?;
        if report.len() != 1 || report[0].0 != "ok" {
            let lines: Vec<String> = report.into_iter().map(|(line,)| line).collect();
            return Err(corrupt(lines.join("; ")));
        }
    }
    // Read as text first: a table whose definition is not even UTF-8 must not be touched by a statement.
    let objects = objects(connection).await.map_err(|e| damaged(&e))?;
    if !objects.iter().any(|object| object.1 == MIGRATIONS) {
        return Ok(0);
    }
    let version: (Option<i64>,) =
        sqlx::query_as(sql::APPLIED_VERSION).fetch_one(connection).await.map_err(|e| damaged(&e))?;
    let found = version.0.unwrap_or(0);
    if found <= schema::known() {
        let expected = expected(found).await.map_err(|why| corrupt(format!("no schema {found}: {why}")))?;
        if let Some((kind, name, ..)) = expected.iter().find(|object| !objects.contains(object)) {
            return Err(corrupt(format!("the definition of {kind} {name} is damaged or missing")));
        }
    }
    Ok(found)
}

/// Kind, name, table and text of an object of the schema.
type Object = (String, String, String, String);
/// The migrator's own table, whose text is the migrator's affair.
const MIGRATIONS: &str = "_sqlx_migrations";

async fn objects(connection: &mut SqliteConnection) -> Result<Vec<Object>, sqlx::Error> {
    sqlx::query_as(sql::SCHEMA_SQLITE).fetch_all(connection).await
}

/// What a sound file of that schema must define, from the migrations themselves. SQLite's check does not
/// read definitions: a flipped letter in one opens fine and strikes later, in the middle of service.
async fn expected(version: i64) -> Result<Vec<Object>, String> {
    let mut memory = SqliteConnection::connect("sqlite::memory:").await.map_err(|e| e.to_string())?;
    schema::migrator().run_to(version, &mut memory).await.map_err(|e| e.to_string())?;
    let mut all = objects(&mut memory).await.map_err(|e| e.to_string())?;
    all.retain(|object| object.2 != MIGRATIONS);
    memory.close().await.ok();
    Ok(all)
}

/// A sound file can be read, so whatever stops the reading (but a lock) is damage.
fn damaged(error: &sqlx::Error) -> OpenError {
    match sorted_at_open(error) {
        OpenError::Locked => OpenError::Locked,
        _ => corrupt(error.to_string()),
    }
}
