//! What can go wrong, named by what the caller does next.

use rusqlite::ErrorCode;

/// Why a job was not done; nothing of it is visible.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum StoreError {
    /// Busy, locked or briefly away: try again later (a channel is answered 503).
    #[error("the store is busy, try again later")]
    Again,
    /// No space is left for writing: reading goes on, bookings are refused in words.
    #[error("the store is full, only reading goes on")]
    Full,
    /// The conversation is no longer there (erased or retired): drop the work.
    #[error("the conversation is no longer kept")]
    Gone,
    /// A fault no repetition will cure: tell the operator.
    #[error("the store is broken: {0}")]
    Broken(String),
}

/// Why the store cannot be opened.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum OpenError {
    /// Another process holds the write lock: wait or stop it.
    #[error("the database is locked by another process")]
    Locked,
    /// The file is damaged and was not touched: restore a backup.
    #[error("the database file is damaged and was left as it is: {report}")]
    Corrupt {
        /// What the check found.
        report: String,
    },
    /// A newer ipdesk wrote it; nothing was written: start that version.
    #[error("the database has schema {found}, this program knows {known}: start the newer program")]
    Newer {
        /// The schema in the database.
        found: i64,
        /// The newest schema this program knows.
        known: i64,
    },
    /// The server does not answer, or refuses us.
    #[error("the database cannot be reached: {why}")]
    Unreachable {
        /// In the engine's words, without the address.
        why: String,
    },
    /// The file or folder may not be read or written, or the address is of no known kind.
    #[error("the database cannot be used: {why}")]
    Forbidden {
        /// What to change.
        why: String,
    },
}

/// SQLite's primary result code, or none for PostgreSQL (whose codes have five characters).
fn sqlite_code(code: &str) -> Option<i64> {
    (code.len() < 5).then(|| code.parse::<i64>().ok()).flatten().map(|extended| extended & 0xff)
}

/// Sorts an engine's error by what the caller does next.
pub(super) fn sorted(error: &sqlx::Error) -> StoreError {
    match error {
        sqlx::Error::Database(fault) => {
            let code = fault.code().unwrap_or_default();
            match (sqlite_code(&code), code.as_ref()) {
                (Some(13), _) | (None, "53100") => StoreError::Full,
                (None, code) if code.starts_with("08") => StoreError::Again,
                // SQLite: BUSY, LOCKED, CANTOPEN (out of file handles). PostgreSQL: serialization, deadlock, lock not available, shut down, starting, too many connections, read-only after a fail-over.
                (Some(5 | 6 | 14), _)
                | (None, "40001" | "40P01" | "55P03" | "57P01" | "57P02" | "57P03" | "53300" | "25006") => {
                    StoreError::Again
                }
                _ => StoreError::Broken(fault.to_string()),
            }
        }
        sqlx::Error::Io(_) | sqlx::Error::PoolTimedOut | sqlx::Error::PoolClosed | sqlx::Error::WorkerCrashed => {
            StoreError::Again
        }
        other => StoreError::Broken(other.to_string()),
    }
}

/// Sorts an error of the writer's own statements.
pub(super) fn sorted_here(error: &rusqlite::Error) -> StoreError {
    match error.sqlite_error_code() {
        Some(ErrorCode::DiskFull) => StoreError::Full,
        Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked | ErrorCode::CannotOpen) => StoreError::Again,
        _ => StoreError::Broken(error.to_string()),
    }
}

/// Sorts an error met while the writer opens.
pub(super) fn sorted_here_at_open(error: &rusqlite::Error) -> OpenError {
    match error.sqlite_error_code() {
        Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => OpenError::Locked,
        Some(ErrorCode::DatabaseCorrupt | ErrorCode::NotADatabase) => OpenError::Corrupt { report: error.to_string() },
        _ => OpenError::Forbidden { why: error.to_string() },
    }
}

/// Sorts an error met while opening.
pub(super) fn sorted_at_open(error: &sqlx::Error) -> OpenError {
    match error {
        sqlx::Error::Database(fault) => {
            let code = fault.code().unwrap_or_default();
            match (sqlite_code(&code), code.as_ref()) {
                (Some(5 | 6), _) => OpenError::Locked,
                (Some(11 | 26), _) => OpenError::Corrupt { report: fault.to_string() },
                (Some(_), _) => OpenError::Forbidden { why: fault.to_string() },
                (None, _) => OpenError::Unreachable { why: fault.to_string() },
            }
        }
        other => OpenError::Unreachable { why: other.to_string() },
    }
}
