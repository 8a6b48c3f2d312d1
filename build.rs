//! Puts knowledge and texts into one file for the program, with what was learnt from examples packed.

#[allow(dead_code, reason = "the build only writes; the program reads")]
#[path = "src/files/bundle.rs"]
mod bundle;
#[allow(dead_code, reason = "the build only packs; the program reads")]
#[path = "src/search/sheet.rs"]
mod sheet;

use std::{env, fs, io, path::Path};

fn main() -> io::Result<()> {
    println!("cargo:rerun-if-changed=build.rs");
    let mut files = Vec::new();
    // While developing, the program reads the folders.
    if env::var("PROFILE").is_ok_and(|p| p == "release") {
        for path in ["knowledge", "locales", "src/files/bundle.rs", "src/search/sheet.rs"] {
            println!("cargo:rerun-if-changed={path}");
        }
        files =
            bundle::gather(Path::new("")).map_err(|(path, e)| io::Error::other(format!("{}: {e}", path.display())))?;
    }
    let pack = |path: &str, text: String| if path.starts_with("knowledge/said/") { sheet::pack(&text) } else { text };
    let (all, names) = bundle::write(files, pack);
    let out = env::var_os("OUT_DIR").ok_or_else(|| io::Error::other("cargo names no OUT_DIR"))?;
    fs::write(Path::new(&out).join("files"), all)?;
    fs::write(Path::new(&out).join("names"), names)
}
