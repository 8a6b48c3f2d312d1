//! The one door to YAML: strict, bounded, and every error with its line and column.

use super::issue::{At, Issue};
use serde::de::DeserializeOwned;
use serde_saphyr::Options;

/// No file of knowledge is larger than this; a larger one is refused before it is read.
pub const MAX_BYTES: usize = 1 << 20;

/// A value with the line and column where it stands.
pub use serde_saphyr::Spanned;

/// Reads one YAML document into plain structs. Anchors and aliases are refused: nothing needs them and they can explode.
pub fn read<T: DeserializeOwned>(file: &str, text: &str) -> Result<T, Issue> {
    if text.len() > MAX_BYTES {
        return Err(Issue::error(
            "yaml-size",
            &At::file(file),
            format!("the file has {} bytes, more than the {MAX_BYTES} allowed", text.len()),
            "split it",
        ));
    }
    let mut options = Options::default();
    options.strict_booleans = true;
    if let Some(budget) = options.budget.as_mut() {
        budget.max_aliases = 0;
        budget.max_anchors = 0;
        budget.max_depth = 40;
    }
    serde_saphyr::from_str_with_options(text, options).map_err(|e| {
        let at = e.location().map_or_else(
            || At::file(file),
            |l| At::new(file, usize::try_from(l.line()).unwrap_or(0), usize::try_from(l.column()).unwrap_or(0)),
        );
        let said = e.without_snippet().to_string();
        let said = said.lines().next().unwrap_or_default().to_owned();
        Issue::error("yaml", &at, said, hint(text, at.line))
    })
}

/// The place of a spanned value.
pub fn at<T>(file: &str, value: &Spanned<T>) -> At {
    At::new(
        file,
        usize::try_from(value.referenced.line()).unwrap_or(0),
        usize::try_from(value.referenced.column()).unwrap_or(0),
    )
}

fn hint(text: &str, line: usize) -> String {
    let Some(found) = line.checked_sub(1).and_then(|n| text.lines().nth(n)) else {
        return "see knowledge/README.md for the shape of this file".into();
    };
    if found.contains('\t') {
        return "YAML indents with spaces, not tabs".into();
    }
    format!("look at `{}`; knowledge/README.md shows the shape by example", found.trim())
}
