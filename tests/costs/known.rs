//! The project's own tables, read once, and estimates in a line.

use ipdesk::advice::cost;
use ipdesk::kb::case::Refused;
use ipdesk::kb::cost_request::Request;
use ipdesk::kb::tables::Tables;
use serde_json::Value;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

pub static TABLES: LazyLock<Tables> = LazyLock::new(|| {
    let files = files("knowledge");
    let (tables, issues) = Tables::parse(files.iter().map(|(path, text)| (path.as_str(), text.as_str())));
    assert!(issues.is_empty(), "{issues:?}");
    tables
});

pub fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn files(folder: &str) -> Vec<(String, String)> {
    let mut out = Vec::new();
    let mut open: Vec<PathBuf> = vec![root().join(folder)];
    while let Some(dir) = open.pop() {
        for entry in std::fs::read_dir(&dir).unwrap().map(Result::unwrap) {
            let path = entry.path();
            if path.is_dir() {
                open.push(path);
            } else if let Ok(text) = std::fs::read_to_string(&path) {
                out.push((path.strip_prefix(root()).unwrap().to_str().unwrap().to_owned(), text));
            }
        }
    }
    out.sort();
    out
}

/// The estimate for a request as JSON text, on 2026-11-21 where it names no date.
pub fn estimate(request: &str) -> Result<cost::Estimate, Refused> {
    let value: Value = serde_json::from_str(request).unwrap_or_else(|e| panic!("{request}: {e}"));
    of(&value)
}

pub fn of(value: &Value) -> Result<cost::Estimate, Refused> {
    let request = Request::from_json(value.as_object().unwrap())?;
    cost::estimate(&TABLES, &request, "2026-11-21".parse().unwrap())
}

/// The same in the shape of the contract; the request must be sound.
pub fn json(request: &str) -> Value {
    estimate(request).unwrap_or_else(|e| panic!("{request}: {e}")).to_json(None)
}

/// The amount of the only line of an item.
pub fn amount(told: &Value, item: &str) -> String {
    let lines: Vec<&Value> = told["lines"].as_array().unwrap().iter().filter(|l| l["item"] == item).collect();
    assert_eq!(lines.len(), 1, "{item} in {told:#}");
    lines[0]["amount"].as_str().unwrap().to_owned()
}

/// `CHF 1113.00` for each total, with `+` where something is missing.
pub fn totals(told: &Value) -> Vec<String> {
    let text = |t: &Value, key: &str| t[key].as_str().unwrap().to_owned();
    let totals = told["totals"].as_array().unwrap().iter();
    totals
        .map(|t| {
            let open = if t["complete"].as_bool().unwrap() { "" } else { "+" };
            format!("{} {}{open}", text(t, "currency"), text(t, "amount"))
        })
        .collect()
}

/// The items that are not known.
pub fn unknown(told: &Value) -> Vec<String> {
    told["unknown"].as_array().unwrap().iter().map(|u| u["item"].as_str().unwrap().to_owned()).collect()
}
