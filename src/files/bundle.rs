//! All files of a set in one, with a list of their names: the build writes it, the program reads it where it lies.
//!
//! The build uses this very file (`build.rs`), so it knows nothing of the rest of the program.

use sha2::{Digest, Sha256};
use std::{
    fmt::Write,
    io,
    path::{Path, PathBuf},
};

/// The folders of a set, and how the names of their files end.
pub const FOLDERS: [(&str, &[&str]); 2] = [("knowledge", &["yaml", "csv", "tsv"]), ("locales", &["ftl"])];

/// A file that cannot be read, and why.
pub type Unread = (PathBuf, io::Error);

/// The files of a set below its root, in the order of their paths.
pub fn gather(root: &Path) -> Result<Vec<(String, String)>, Unread> {
    let mut files = Vec::new();
    for (folder, endings) in FOLDERS {
        walk(&root.join(folder), folder, endings, &mut files)?;
    }
    files.sort();
    Ok(files)
}

/// The files of a folder and of those in it; `name` is what the folder is called in their paths.
pub fn walk(dir: &Path, name: &str, endings: &[&str], files: &mut Vec<(String, String)>) -> Result<(), Unread> {
    let fail = |path: &Path| {
        let path = path.to_path_buf();
        |e| (path, e)
    };
    for entry in std::fs::read_dir(dir).map_err(fail(dir))? {
        let path = entry.map_err(fail(dir))?.path();
        let file = path.file_name().and_then(|n| n.to_str()).unwrap_or_default().to_owned();
        let inner = format!("{name}/{file}");
        if path.is_dir() {
            walk(&path, &inner, endings, files)?;
        } else if path.extension().and_then(|e| e.to_str()).is_some_and(|e| endings.contains(&e)) {
            files.push((inner, std::fs::read_to_string(&path).map_err(fail(&path))?));
        }
    }
    Ok(())
}

/// Puts files into one, each as `put` gives it, and writes a line for each: its path, how long it is there, and the
/// SHA-256 of what stands in the folder.
pub fn write(files: Vec<(String, String)>, put: impl Fn(&str, String) -> String) -> (String, String) {
    let (mut all, mut names) = (String::new(), String::new());
    for (path, text) in files {
        let hash: String = Sha256::digest(&text).iter().map(|b| format!("{b:02x}")).collect();
        let text = put(&path, text);
        let _ = writeln!(names, "{path}\t{}\t{hash}", text.len());
        all.push_str(&text);
    }
    (all, names)
}

/// The files again: path, bytes and SHA-256 of each.
pub fn read<'a>(all: &'a [u8], names: &'a str) -> impl Iterator<Item = (&'a str, &'a [u8], [u8; 32])> {
    let mut rest = all;
    names.lines().map_while(move |line| {
        let mut cells = line.split('\t');
        let (path, length, hash) = (cells.next()?, cells.next()?.parse().ok()?, cells.next()?);
        let (bytes, after) = rest.split_at_checked(length)?;
        rest = after;
        Some((path, bytes, unwritten(hash)?))
    })
}

/// A SHA-256 that was written in hexadecimal digits.
fn unwritten(hash: &str) -> Option<[u8; 32]> {
    let digit = |at: usize| u8::from_str_radix(hash.get(2 * at..2 * at + 2)?, 16).ok();
    let bytes: Vec<u8> = (0..32).map_while(digit).collect();
    bytes.try_into().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_put_into_one_comes_out_again() {
        let files = gather(Path::new(env!("CARGO_MANIFEST_DIR"))).unwrap();
        assert!(files.iter().any(|(path, _)| path == "locales/ar/ui.ftl"));
        let shout = |path: &str, text: String| if path.starts_with("locales/en/") { text.to_uppercase() } else { text };
        let (all, names) = write(files.clone(), shout);
        let read: Vec<_> = read(all.as_bytes(), &names).collect();
        assert_eq!(read.len(), files.len());
        for ((path, bytes, hash), (wanted, text)) in read.into_iter().zip(files) {
            assert_eq!((path, hash), (wanted.as_str(), Sha256::digest(&text).into()));
            assert_eq!(bytes, shout(path, text).as_bytes(), "{path}");
        }
        assert_eq!(super::read(b"short", "a\t9\t00").count(), 0);
    }
}
