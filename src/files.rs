//! The disk: the knowledge built into the binary, or a folder in its place.

#[allow(dead_code, reason = "the build writes; the program only reads")]
mod bundle;

use crate::kb::parse::{Body, Source};
use std::path::Path;

/// All files that are built in, one after the other (`build.rs`). They lie together, so that a start looks at those it
/// reads and at no other.
const FILES: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/files"));

/// Their names.
const NAMES: &str = include_str!(concat!(env!("OUT_DIR"), "/names"));

/// Why a folder cannot be read.
#[derive(Debug, thiserror::Error)]
pub enum Unreadable {
    #[error("{path}: {why}")]
    Io { path: String, why: String },
    #[error("{0} has no folder `knowledge` and no folder `locales` beside it")]
    NotASet(String),
}

/// The set that is built into the binary, to be changed by who asks for it.
pub fn embedded() -> Vec<Source> {
    built_in().into_iter().map(|(path, text)| (path, text.as_str().to_owned())).collect()
}

/// Whether a file of `knowledge/` is built into the binary.
pub fn is_built_in(path: &str) -> bool {
    built_in().iter().any(|(known, _)| known.strip_prefix("knowledge/") == Some(path))
}

/// The set that is built into the binary, where it lies.
pub fn built_in() -> Vec<Source<Body>> {
    // While developing, the files are read from the disk: a text that was changed needs no new build.
    if cfg!(debug_assertions) {
        let files = folder(Path::new(env!("CARGO_MANIFEST_DIR"))).unwrap_or_default();
        return files.into_iter().map(|(path, text)| (path, text.into())).collect();
    }
    bundle::read(FILES, NAMES).map(|(path, bytes, hash)| (path.to_owned(), Body::built_in(bytes, hash))).collect()
}

/// Where a language records from which English text each of its texts was made.
pub const RECORD: &str = "made-from.csv";

/// Whether a folder holds a set.
pub fn is_set(dir: &Path) -> bool {
    dir.join("knowledge").is_dir() && dir.join("locales").is_dir()
}

/// The records of all languages of a folder: `locales/<language>/made-from.csv`.
pub fn records(dir: &Path) -> Result<Vec<Source>, Unreadable> {
    let mut files = Vec::new();
    bundle::walk(&dir.join("locales"), "locales", &["csv"], &mut files).map_err(unreadable)?;
    files.retain(|(path, _)| path.ends_with(RECORD));
    Ok(files)
}

/// Writes files of a set into its folder. Each is written beside and then moved in, so that none is ever half there.
pub fn write(dir: &Path, files: &[Source]) -> Result<(), Unreadable> {
    for (path, text) in files {
        let target = dir.join(path);
        let fail = |e: std::io::Error| Unreadable::Io { path: target.display().to_string(), why: e.to_string() };
        if let Some(folder) = target.parent() {
            std::fs::create_dir_all(folder).map_err(fail)?;
        }
        let beside = target.with_extension("new");
        std::fs::write(&beside, text).map_err(fail)?;
        std::fs::rename(&beside, &target).map_err(fail)?;
    }
    Ok(())
}

/// The set in a folder that holds `knowledge/` and `locales/` (or in its parent, when the folder is `knowledge` itself).
pub fn folder(dir: &Path) -> Result<Vec<Source>, Unreadable> {
    let root = if dir.join("knowledge").is_dir() {
        dir.to_path_buf()
    } else if dir.file_name().is_some_and(|n| n == "knowledge")
        && dir.parent().is_some_and(|p| p.join("locales").is_dir())
    {
        dir.parent().unwrap_or(dir).to_path_buf()
    } else {
        return Err(Unreadable::NotASet(dir.display().to_string()));
    };
    bundle::gather(&root).map_err(unreadable)
}

fn unreadable((path, e): bundle::Unread) -> Unreadable {
    Unreadable::Io { path: path.display().to_string(), why: e.to_string() }
}

/// Writes a file into a folder, which is made if need be; a file of that name is written anew.
pub fn keep(dir: &Path, name: &str, text: &str) -> std::io::Result<()> {
    std::fs::create_dir_all(dir)?;
    // Only the last part of a name counts, so that nothing is ever written elsewhere.
    let name = Path::new(name).file_name().unwrap_or_default();
    std::fs::write(dir.join(name), text)
}

/// The bytes of a whole folder changed: the newest change, to notice edits without reading everything.
pub fn newest(dir: &Path) -> Option<std::time::SystemTime> {
    let mut newest = None;
    let mut open = vec![dir.join("knowledge"), dir.join("locales")];
    while let Some(d) = open.pop() {
        for entry in std::fs::read_dir(d).ok()?.flatten() {
            let Ok(meta) = entry.metadata() else { continue };
            if meta.is_dir() {
                open.push(entry.path());
            }
            newest = newest.max(meta.modified().ok());
        }
    }
    newest
}
