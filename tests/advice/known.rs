//! The project's own knowledge, read once.

use ipdesk::kb::route::Routes;
use ipdesk::kb::tables::Tables;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

pub struct Known {
    pub tables: Tables,
    pub routes: Routes,
}

pub static KNOWN: LazyLock<Known> = LazyLock::new(|| {
    let files = files("knowledge");
    let pairs = || files.iter().map(|(path, text)| (path.as_str(), text.as_str()));
    let (tables, issues) = Tables::parse(pairs());
    assert!(issues.is_empty(), "{}", all(&issues));
    let (routes, issues) = Routes::parse(pairs(), &tables);
    assert!(issues.is_empty(), "{}", all(&issues));
    Known { tables, routes }
});

/// The files below a folder of the project, path and text.
pub fn files(folder: &str) -> Vec<(String, String)> {
    let mut out = Vec::new();
    let mut open: Vec<PathBuf> = vec![root().join(folder)];
    while let Some(dir) = open.pop() {
        for entry in std::fs::read_dir(&dir).unwrap().map(Result::unwrap) {
            let path = entry.path();
            if path.is_dir() {
                open.push(path);
            } else {
                let name = path.strip_prefix(root()).unwrap().to_str().unwrap().to_owned();
                out.push((name, std::fs::read_to_string(&path).unwrap()));
            }
        }
    }
    out.sort();
    out
}

pub fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

pub fn date(text: &str) -> jiff::civil::Date {
    text.parse().unwrap()
}

pub fn code(text: &str) -> ipdesk::kb::place::Code {
    ipdesk::kb::place::Code::parse(text).unwrap()
}

fn all(issues: &[ipdesk::kb::issue::Issue]) -> String {
    issues.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n")
}
