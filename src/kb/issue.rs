//! A finding about knowledge or locales: where it is, what is wrong, what to do.

use serde::Serialize;
use std::fmt;

/// How bad a finding is: an error refuses the set, a warning only under `--strict`, a note never.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Severity {
    Note,
    Warning,
    Error,
}

/// One finding, with its place in a file (line and column count from 1; 0 where a file as a whole is meant).
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Issue {
    pub file: String,
    pub line: usize,
    pub column: usize,
    pub severity: Severity,
    /// The name of the check that found it.
    pub check: &'static str,
    pub say: String,
    pub hint: String,
}

impl Issue {
    /// An error at a place.
    pub fn error(check: &'static str, at: &At, say: impl Into<String>, hint: impl Into<String>) -> Self {
        Self {
            file: at.file.clone(),
            line: at.line,
            column: at.column,
            severity: Severity::Error,
            check,
            say: say.into(),
            hint: hint.into(),
        }
    }

    /// A warning at a place.
    pub fn warning(check: &'static str, at: &At, say: impl Into<String>, hint: impl Into<String>) -> Self {
        Self { severity: Severity::Warning, ..Self::error(check, at, say, hint) }
    }

    /// A note at a place: worth a look, never a reason to refuse.
    pub fn note(check: &'static str, at: &At, say: impl Into<String>, hint: impl Into<String>) -> Self {
        Self { severity: Severity::Note, ..Self::error(check, at, say, hint) }
    }
}

impl fmt::Display for Issue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let word = match self.severity {
            Severity::Error => "error",
            Severity::Warning => "warning",
            Severity::Note => "note",
        };
        write!(f, "{}:{}:{}: {word}[{}]: {}", self.file, self.line, self.column, self.check, self.say)?;
        if !self.hint.is_empty() {
            write!(f, "\n    hint: {}", self.hint)?;
        }
        Ok(())
    }
}

/// A place in a file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct At {
    pub file: String,
    pub line: usize,
    pub column: usize,
}

impl At {
    /// A line and column of a file.
    pub fn new(file: impl Into<String>, line: usize, column: usize) -> Self {
        Self { file: file.into(), line, column }
    }

    /// The file as a whole.
    pub fn file(file: impl Into<String>) -> Self {
        Self::new(file, 0, 0)
    }

    /// The place of a byte offset of `text`.
    pub fn offset(file: impl Into<String>, text: &str, offset: usize) -> Self {
        let mut end = offset.min(text.len());
        while !text.is_char_boundary(end) {
            end -= 1;
        }
        let before = &text[..end];
        let line = before.matches('\n').count() + 1;
        let column = before.rsplit('\n').next().map_or(0, |l| l.chars().count()) + 1;
        Self::new(file, line, column)
    }
}

/// The known name closest to `wrong`, as a hint; empty when nothing is close.
pub fn did_you_mean<'a>(wrong: &str, known: impl IntoIterator<Item = &'a str>) -> String {
    known
        .into_iter()
        .map(|k| (strsim::damerau_levenshtein(wrong, k), k))
        .filter(|(d, k)| *d <= 2.max(k.chars().count() / 3))
        .min()
        .map_or_else(String::new, |(_, k)| format!("did you mean `{k}`?"))
}
