//! Checks of a whole set, as a table of named checks.
use super::{Kb, issue::Issue, parse::Draft};

/// Runs every check.
pub(super) fn all(_kb: &Kb, _draft: &Draft, _issues: &mut Vec<Issue>) {}
