//! Every text that the code asks for by name exists in English.

use super::set::{real, root};
use ipdesk::{
    kb::parse,
    kb::words::WORDS,
    text::{Catalog, Lang},
};
use std::{collections::BTreeSet, fs, path::Path};

fn code(dir: &Path, out: &mut String) {
    for entry in fs::read_dir(dir).unwrap().flatten() {
        let path = entry.path();
        if path.is_dir() {
            code(&path, out);
        } else if path.extension().is_some_and(|e| e == "rs") {
            // What a file's own tests ask for is their own.
            let text = fs::read_to_string(&path).unwrap();
            out.push_str(text.split("#[cfg(test)]").next().unwrap_or_default());
        }
    }
}

/// The words between quotes within a piece of code, patterns of a `match` left out.
fn quoted(code: &str) -> impl Iterator<Item = &str> {
    let pieces: Vec<&str> = code.split('"').collect();
    let said = (1..pieces.len()).step_by(2).filter(|n| {
        let after = pieces.get(n + 1).copied().unwrap_or_default().trim_start();
        !after.starts_with("=>") && !after.starts_with('|')
    });
    said.map(|n| pieces[n]).collect::<Vec<_>>().into_iter()
}

fn is_key(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || matches!(b, b'-' | b'.'))
}

fn english() -> Catalog {
    let set = real();
    let (catalog, faults) =
        Catalog::read(set.iter().filter_map(|(p, t)| parse::locale_path(p).map(|(l, p)| (l, p, t.as_str()))));
    assert!(faults.is_empty());
    catalog
}

#[track_caller]
fn all_there(keys: &BTreeSet<String>) {
    let catalog = english();
    let missing: Vec<&String> = keys.iter().filter(|k| !catalog.has(Lang::EN, k)).collect();
    assert!(missing.is_empty(), "the code asks for texts that English does not have: {missing:?}");
}

#[test]
fn the_interface() {
    let mut text = String::new();
    code(&root().join("src"), &mut text);
    let mut keys = BTreeSet::new();
    for call in text.split("ui(").skip(1) {
        // The argument ends where its bracket closes.
        let mut depth = 1;
        let end = call.find(|c| {
            depth += i32::from(c == '(') - i32::from(c == ')');
            depth == 0
        });
        let argument = &call[..end.unwrap_or(0)];
        // In `ui(if kind == "x" { "a" } else { "b" })` only what stands in braces is said.
        let said = argument.find('{').map_or(argument, |brace| &argument[brace..]);
        keys.extend(quoted(said).filter(|k| is_key(k)).map(|k| format!("ui#{k}")));
    }
    for piece in text.split("\"ui#").skip(1) {
        let key = piece.split('"').next().unwrap_or_default();
        if is_key(key) {
            keys.insert(format!("ui#{key}"));
        }
    }
    keys.extend(
        ["country-pick", "date-safe", "date-passed", "date-earliest", "sorry", "other-language"]
            .map(|k| format!("ui#{k}")),
    );
    assert!(keys.len() > 100, "only {} keys were found in the code", keys.len());
    all_there(&keys);
}

#[test]
fn units_and_words() {
    let mut keys: BTreeSet<String> =
        ["days", "weeks", "months", "years", "percent", "count", "date", "month-year", "when", "list"]
            .map(|u| format!("units#{u}"))
            .into();
    keys.extend((1..=12).map(|n| format!("units#month-{n}")));
    keys.extend((1..=7).map(|n| format!("units#weekday-{n}")));
    keys.extend((1..=12).map(|n| format!("words#month-{n}")));
    keys.extend(WORDS.iter().map(|(id, _)| format!("words#{id}")));
    keys.extend(["meta#name".to_owned(), "meta#state".to_owned()]);
    all_there(&keys);
}
