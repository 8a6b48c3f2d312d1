//! Opening: look first, then write.

use sqlx::postgres::{PgConnectOptions, PgPool, PgPoolOptions};
use sqlx::sqlite::{SqliteConnectOptions, SqliteConnection, SqliteJournalMode, SqliteSynchronous};
use sqlx::{ConnectOptions, Connection};
use std::path::Path;
use std::str::FromStr;
use std::sync::Arc;
use std::sync::atomic::AtomicI64;
use std::time::Duration;

use super::fault::{OpenError, sorted_at_open, sorted_here_at_open};
use super::here::{self, Readers, STATEMENTS};
use super::inspect::{Found, inspect};
use super::link::Engine;
use super::writer::Writer;
use super::{Store, schema, sql};

/// How the store is opened, where the defaults do not fit.
#[derive(Debug, Clone)]
pub struct Options {
    /// How long SQLite waits for another process's lock before it says `Again`; ingest must answer within 5 s.
    pub busy: Duration,
    /// SQLite's reading connections.
    pub readers: u32,
    /// PostgreSQL's connections.
    pub connections: u32,
}

impl Default for Options {
    fn default() -> Self {
        Options { busy: Duration::from_secs(4), readers: 2, connections: 16 }
    }
}

impl Store {
    /// Opens `sqlite:PATH` or `postgres://…`, creating folder, file and tables where there are none.
    pub async fn open(url: &str) -> Result<Store, OpenError> {
        Store::open_with(url, &Options::default()).await
    }

    /// Opens with options.
    pub async fn open_with(url: &str, options: &Options) -> Result<Store, OpenError> {
        if url.starts_with("postgres://") || url.starts_with("postgresql://") {
            return open_postgres(url, options).await;
        }
        match url.strip_prefix("sqlite:") {
            Some(path) => {
                let path = path.strip_prefix("//").unwrap_or(path);
                if path.is_empty() || path.starts_with(":memory:") {
                    // Readers and writer are different connections: memory would give each its own world.
                    return Err(OpenError::Forbidden { why: "SQLite needs a file: sqlite:PATH".into() });
                }
                open_sqlite(Path::new(path), options).await
            }
            None => Err(OpenError::Forbidden { why: "the address must begin with sqlite: or postgres://".into() }),
        }
    }
}

pub(super) async fn open_sqlite(file: &Path, options: &Options) -> Result<Store, OpenError> {
    let forbidden = |e: std::io::Error| OpenError::Forbidden { why: e.to_string() };
    let found = match inspect(file).await? {
        Found::Schema(version) => version,
        Found::Nothing => {
            if let Some(folder) = file.parent().filter(|folder| !folder.as_os_str().is_empty()) {
                std::fs::create_dir_all(folder).map_err(forbidden)?;
            }
            0
        }
    };
    // Once the tables stand, reader and writers have connections of their own.
    let preparing = SqliteConnectOptions::new()
        .filename(file)
        .busy_timeout(options.busy)
        .foreign_keys(false)
        .create_if_missing(true)
        .journal_mode(SqliteJournalMode::Wal)
        .synchronous(SqliteSynchronous::Full)
        .pragma("secure_delete", "ON");
    let mut connection = preparing.connect().await.map_err(|e| sorted_at_open(&e))?;
    let prepared = prepare_tables(&mut connection, found).await;
    connection.close().await.ok();
    prepared?;
    let writing = here::writing(file, options.busy).map_err(|e| sorted_here_at_open(&e))?;
    let readers = Readers::open(file, options.readers, options.busy, false).map_err(|e| sorted_here_at_open(&e))?;
    let fuse = Arc::new(AtomicI64::new(-1));
    let writer = Writer::start(writing, Arc::clone(&fuse)).map_err(|e| OpenError::Forbidden { why: e.to_string() })?;
    Ok(Store::of(Engine::Sqlite(readers), Some(writer), fuse))
}

async fn prepare_tables(connection: &mut SqliteConnection, found: i64) -> Result<(), OpenError> {
    // The version is read again: a log beside the file, or another process, may have moved it on.
    let now = match found {
        0 => 0,
        _ => applied(sqlx::query_as(sql::APPLIED_VERSION).fetch_one(&mut *connection).await)?,
    };
    if now < schema::known() {
        schema::migrator().run(connection).await.map_err(|e| migrating(&e))?;
    }
    Ok(())
}

async fn open_postgres(url: &str, options: &Options) -> Result<Store, OpenError> {
    let target = PgConnectOptions::from_str(url)
        .map_err(|e| OpenError::Forbidden { why: format!("the address cannot be read: {e}") })?
        .statement_cache_capacity(STATEMENTS)
        .application_name("ipdesk");
    let pool: PgPool = PgPoolOptions::new()
        .max_connections(options.connections)
        .acquire_timeout(options.busy)
        .test_before_acquire(false)
        .connect_with(target)
        .await
        .map_err(|e| sorted_at_open(&e))?;
    // Without the table there is no schema yet; any other fault shows at the next step.
    let known = schema::known();
    let found = match sqlx::query_as(sql::APPLIED_VERSION).fetch_one(&pool).await {
        Err(sqlx::Error::Database(fault)) if fault.code().as_deref() == Some("42P01") => 0,
        other => applied(other)?,
    };
    if found < known {
        schema::migrator().run(&pool).await.map_err(|e| migrating(&e))?;
    }
    let fuse = Arc::new(AtomicI64::new(-1));
    Ok(Store::of(Engine::Postgres(pool), None, fuse))
}

fn applied(row: Result<(Option<i64>,), sqlx::Error>) -> Result<i64, OpenError> {
    let found = row.map_err(|e| sorted_at_open(&e))?.0.unwrap_or(0);
    let known = schema::known();
    if found > known { Err(OpenError::Newer { found, known }) } else { Ok(found) }
}

fn migrating(error: &sqlx::migrate::MigrateError) -> OpenError {
    use sqlx::migrate::MigrateError;
    match error {
        MigrateError::Execute(e) | MigrateError::ExecuteMigration(e, _) => sorted_at_open(e),
        MigrateError::VersionMissing(found) => OpenError::Newer { found: *found, known: schema::known() },
        other => OpenError::Forbidden { why: other.to_string() },
    }
}
