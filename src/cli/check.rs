//! `ipdesk check`: every finding in knowledge and locales, all at once.

use super::{Done, Failed, bodies};
use crate::kb::{check, issue::Severity, parse};
use clap::Args;
use serde_json::json;
use std::path::PathBuf;

/// Every finding in knowledge and locales
#[derive(Args)]
pub struct Check {
    /// Warnings fail too
    #[arg(long)]
    strict: bool,
    /// Look at dates as of this day, YYYY-MM-DD
    #[arg(long, value_name = "DATE")]
    at: Option<jiff::civil::Date>,
    /// List what is due for review by this day, YYYY-MM-DD
    #[arg(long, value_name = "DATE")]
    due: Option<jiff::civil::Date>,
    /// text or json
    #[arg(long, default_value = "text", value_parser = ["text", "json"])]
    format: String,
    /// A folder with `knowledge` and `locales` instead of what is built in
    #[arg(long, value_name = "DIR")]
    knowledge: Option<PathBuf>,
}

impl Check {
    /// Prints every finding; fails on errors, and with --strict on warnings.
    pub fn run(self) -> Done {
        let read = parse::read(&bodies(self.knowledge)?);
        let mut issues = read.issues;
        if let Some(kb) = &read.kb
            && let Some(on) = self.due.or(self.at)
        {
            issues.extend(check::dated(kb, on));
        }
        issues.sort_by(|a, b| (b.severity, &a.file, a.line).cmp(&(a.severity, &b.file, b.line)));
        let count = |s: Severity| issues.iter().filter(|i| i.severity == s).count();
        let (errors, warnings, notes) = (count(Severity::Error), count(Severity::Warning), count(Severity::Note));
        if self.format == "json" {
            println!("{}", json!({ "errors": errors, "warnings": warnings, "notes": notes, "findings": issues }));
        } else {
            for issue in &issues {
                println!("{issue}");
            }
            match &read.kb {
                Some(kb) => println!(
                    "{} guides, {} trees, {} routes, {} facts, {} languages, revision {}: {errors} errors, {warnings} warnings, {notes} notes",
                    kb.guides.len(),
                    kb.trees.len(),
                    kb.routes.iter().count(),
                    kb.facts.0.len(),
                    kb.catalog.langs().len(),
                    kb.revision
                ),
                None => println!("{errors} errors, {warnings} warnings, {notes} notes: this set is not used"),
            }
        }
        if errors > 0 || (self.strict && warnings > 0) { Err(Failed::check("")) } else { Ok(()) }
    }
}
