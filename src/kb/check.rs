//! Checks of a whole set, as a table of named checks.
use super::{Kb, issue::Issue, parse::Draft};

/// Runs every check.
pub(super) fn all(_kb: &Kb, _draft: &Draft, _issues: &mut Vec<Issue>) {}

/// Findings that depend on the day.
pub fn dated(_kb: &Kb, _on: jiff::civil::Date) -> Vec<Issue> {
    Vec::new()
}
