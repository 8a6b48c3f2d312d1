//! `backup`, `restore`, `export`, `forget`: what is stored, as a whole or of one person.

use super::{Done, Failed, block_on, open};
use crate::{config, desk::clock::Clock};
use clap::Args;
use std::path::PathBuf;

/// Write everything that is stored to one file
#[derive(Args)]
pub struct Backup {
    /// The file to write; an existing one is never overwritten
    file: PathBuf,
    /// Database, sqlite:PATH or postgres://…
    #[arg(long, value_name = "URL")]
    db: Option<String>,
}

/// Read a backup into an empty database
#[derive(Args)]
pub struct Restore {
    /// A file written by `ipdesk backup`
    file: PathBuf,
    /// The empty database, sqlite:PATH or postgres://…
    #[arg(long, value_name = "URL")]
    db: Option<String>,
}

/// Everything kept about one person, readable
#[derive(Args)]
pub struct Export {
    /// The booking code, or the address on a channel
    person: String,
    /// Database, sqlite:PATH or postgres://…
    #[arg(long, value_name = "URL")]
    db: Option<String>,
}

/// Erase everything about one person
#[derive(Args)]
pub struct Forget {
    /// The booking code, or the address on a channel
    person: String,
    /// Database, sqlite:PATH or postgres://…
    #[arg(long, value_name = "URL")]
    db: Option<String>,
}

impl Backup {
    /// Writes the backup while the service may go on.
    pub fn run(self) -> Done {
        block_on(2, async {
            let store = open(&config::database(self.db)).await?;
            let copied = store.backup(&self.file).await.map_err(|e| Failed::usage(e.to_string()))?;
            for (table, rows) in &copied.rows {
                println!("{table}: {rows}");
            }
            println!("written to {}", self.file.display());
            store.close().await;
            Ok(())
        })?
    }
}

impl Restore {
    /// Reads the backup and proves the row counts.
    pub fn run(self) -> Done {
        block_on(2, async {
            let store = open(&config::database(self.db)).await?;
            let copied = store.restore(&self.file).await.map_err(|e| Failed::usage(e.to_string()))?;
            for (table, rows) in &copied.rows {
                println!("{table}: {rows}");
            }
            println!("restored from {}", self.file.display());
            store.close().await;
            Ok(())
        })?
    }
}

impl Export {
    /// Prints everything kept.
    pub fn run(self) -> Done {
        block_on(2, async {
            let store = open(&config::database(self.db)).await?;
            let found = store.find_person(&self.person).await.map_err(|e| Failed::usage(e.to_string()))?;
            if found.is_empty() {
                return Err(Failed::usage(format!("nobody is known by `{}`", self.person)));
            }
            for conversation in found {
                let all = store.person_export(&conversation).await.map_err(|e| Failed::usage(e.to_string()))?;
                println!("{}", serde_json::to_string_pretty(&all).unwrap_or_default());
            }
            store.close().await;
            Ok(())
        })?
    }
}

impl Forget {
    /// Erases, and says how much.
    pub fn run(self) -> Done {
        block_on(2, async {
            let store = open(&config::database(self.db)).await?;
            let found = store.find_person(&self.person).await.map_err(|e| Failed::usage(e.to_string()))?;
            if found.is_empty() {
                return Err(Failed::usage(format!("nobody is known by `{}`", self.person)));
            }
            let now = Clock::system().seconds();
            for conversation in found {
                let erased = store.erase(&conversation, now).await.map_err(|e| Failed::usage(e.to_string()))?;
                println!("erased: {erased:?}");
            }
            store.close().await;
            Ok(())
        })?
    }
}
