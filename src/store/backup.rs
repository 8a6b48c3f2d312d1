//! Backup to one file, restore from it into an empty database of either engine.
//!
//! The file is always a SQLite database with the same tables: made by `VACUUM INTO` from SQLite (which
//! holds up nobody), row by row from one unchanging view of PostgreSQL. A plain copy of a SQLite file
//! while it is written to is no backup: it misses what is still in the log.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use super::copy::{self, Filled};
use super::fault::{OpenError, StoreError, sorted_here};
use super::here::{self, Readers};
use super::inspect::{Found, inspect, log_of};
use super::link::Engine;
use super::open::{Options, open_sqlite};
use super::{Store, schema, sql};

/// What is in a backup, counted in the backup itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Copied {
    /// Rows by table.
    pub rows: BTreeMap<&'static str, i64>,
}

/// Why there is no copy.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum CopyError {
    /// A file of that name is there; it is not written over.
    #[error("{0} is there already and is not written over")]
    Exists(PathBuf),
    /// There is no such backup.
    #[error("{0} is not there")]
    Missing(PathBuf),
    /// A restore goes into an empty database only.
    #[error("the database is not empty (there are {0}): a restore goes into an empty one only")]
    NotEmpty(&'static str),
    /// The backup cannot be used.
    #[error("the backup cannot be used: {0}")]
    Unfit(#[from] OpenError),
    /// The disk does not let us.
    #[error("the file cannot be written: {0}")]
    Disk(String),
    /// The database does not let us.
    #[error(transparent)]
    Store(#[from] StoreError),
}

fn disk(error: &std::io::Error) -> CopyError {
    CopyError::Disk(error.to_string())
}

impl Store {
    /// Writes everything kept into a new file, during full service; what was acknowledged before is in it.
    pub async fn backup(&self, file: &Path) -> Result<Copied, CopyError> {
        if file.exists() {
            return Err(CopyError::Exists(file.to_owned()));
        }
        let result = match self.pool() {
            Engine::Sqlite(readers) => vacuum_into(readers, file).await,
            Engine::Postgres(_) => self.pour_into(file).await,
        };
        if result.is_err() {
            // Half a backup must not be taken for one.
            std::fs::remove_file(file).ok();
        }
        result
    }

    /// Fills this empty database from a backup, all or nothing, and counts the rows of each table on both sides.
    pub async fn restore(&self, file: &Path) -> Result<Copied, CopyError> {
        let found = match inspect(file).await? {
            Found::Nothing => return Err(CopyError::Missing(file.to_owned())),
            Found::Schema(version) => version,
        };
        if found == schema::known() {
            return self.fill_from(file).await;
        }
        // An older backup is brought up to date on a copy; the backup stays as it is.
        let mut name = file.as_os_str().to_owned();
        name.push(".upgrading");
        let copy = PathBuf::from(name);
        std::fs::copy(file, &copy).map_err(|e| disk(&e))?;
        let upgraded = open_sqlite(&copy, &Options::default()).await;
        let result = match upgraded {
            Ok(store) => {
                store.close().await;
                self.fill_from(&copy).await
            }
            Err(error) => Err(error.into()),
        };
        std::fs::remove_file(&copy).ok();
        result
    }

    async fn fill_from(&self, file: &Path) -> Result<Copied, CopyError> {
        let source = reading(file)?;
        let filled = self.write(Engine::Sqlite(source), |link, source| Box::pin(copy::fill(link, source))).await;
        self.forget_numbers().await;
        match filled? {
            Filled::Done(rows) => Ok(Copied { rows }),
            Filled::NotEmpty(table) => Err(CopyError::NotEmpty(table)),
        }
    }

    async fn pour_into(&self, file: &Path) -> Result<Copied, CopyError> {
        let target = open_sqlite(file, &Options::default()).await?;
        let filled = target.write(self.pool().clone(), |link, source| Box::pin(copy::fill(link, source))).await;
        target.close().await;
        match filled? {
            Filled::Done(rows) => Ok(Copied { rows }),
            Filled::NotEmpty(table) => Err(CopyError::NotEmpty(table)),
        }
    }
}

async fn vacuum_into(readers: &Readers, file: &Path) -> Result<Copied, CopyError> {
    let Some(path) = file.to_str() else {
        return Err(CopyError::Disk("the name is not UTF-8".into()));
    };
    // It takes as long as the file is large: with a connection of its own, on a thread where waiting is allowed.
    let (source, path) = (readers.read(|db| Ok(db.path().map(PathBuf::from)))?.unwrap_or_default(), path.to_owned());
    let poured = move || {
        let own = Readers::open(&source, 1, Options::default().busy, false).map_err(|e| sorted_here(&e))?;
        own.read(|db| here::run(db, sql::VACUUM_INTO_SQLITE, &[(&path).into()]))
    };
    tokio::task::spawn_blocking(poured).await.map_err(|e| CopyError::Disk(e.to_string()))??;
    std::fs::File::open(file).and_then(|written| written.sync_all()).map_err(|e| disk(&e))?;
    // Read back, so that what is reported is what is there.
    inspect(file).await?;
    Ok(Copied { rows: copy::count(&reading(file)?)? })
}

/// A backup, read as a file that nobody writes unless a log lies beside it.
fn reading(file: &Path) -> Result<Readers, StoreError> {
    Readers::open(file, 1, Options::default().busy, !log_of(file).exists()).map_err(|e| sorted_here(&e))
}
