//! Puts knowledge and texts into one file for the program, with what was learnt from examples packed.

#[allow(dead_code, reason = "the build only packs; the program reads")]
#[path = "src/search/sheet.rs"]
mod sheet;

use sha2::{Digest, Sha256};
use std::{env, fmt::Write, fs, io, path::Path};

fn main() -> io::Result<()> {
    println!("cargo:rerun-if-changed=build.rs");
    let is_release = env::var("PROFILE").is_ok_and(|p| p == "release");
    if is_release {
        // While developing, the program reads the folders.
        for path in ["knowledge", "locales", "src/search/sheet.rs"] {
            println!("cargo:rerun-if-changed={path}");
        }
    }
    let mut files = Vec::new();
    for (folder, endings) in [("knowledge", ["yaml", "csv", "tsv"].as_slice()), ("locales", ["ftl"].as_slice())] {
        if is_release {
            gather(Path::new(folder), endings, &mut files)?;
        }
    }
    files.sort();
    let (mut all, mut names) = (Vec::new(), String::new());
    for (path, bytes) in files {
        let hash: String = Sha256::digest(&bytes).iter().map(|b| format!("{b:02x}")).collect();
        let _ = writeln!(names, "{path}\t{}\t{hash}", bytes.len());
        all.extend(bytes);
    }
    let out = env::var_os("OUT_DIR").ok_or_else(|| io::Error::other("cargo names no OUT_DIR"))?;
    fs::write(Path::new(&out).join("files"), all)?;
    fs::write(Path::new(&out).join("names"), names)
}

/// The files of a folder with these endings, by their path; sheets packed.
fn gather(folder: &Path, endings: &[&str], files: &mut Vec<(String, Vec<u8>)>) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        let ending = path.extension().and_then(|e| e.to_str()).unwrap_or_default();
        if path.is_dir() {
            gather(&path, endings, files)?;
        } else if ending == "tsv" {
            let packed = sheet::pack(&fs::read_to_string(&path)?).into_bytes();
            files.push((name(&path.with_extension("sheet")), packed));
        } else if endings.contains(&ending) {
            files.push((name(&path), fs::read(&path)?));
        }
    }
    Ok(())
}

/// A path as the program knows it, whatever the system writes between folders.
fn name(path: &Path) -> String {
    path.components().map(|c| c.as_os_str().to_string_lossy()).collect::<Vec<_>>().join("/")
}
