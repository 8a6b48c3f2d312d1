//! `ipdesk eval questions`: scores a labelled file of questions.

use super::{Done, Failed, loaded};
use crate::search::measure;
use clap::{Args, Subcommand};
use std::path::PathBuf;

/// Score a labelled file
#[derive(Subcommand)]
pub enum Eval {
    /// Labelled questions, one JSON object a line
    Questions(Questions),
}

/// Labelled questions
#[derive(Args)]
pub struct Questions {
    file: PathBuf,
    /// A folder with `knowledge` and `locales` instead of what is built in
    #[arg(long, value_name = "DIR")]
    knowledge: Option<PathBuf>,
}

impl Eval {
    /// Prints the figures and the misses.
    pub fn run(self) -> Done {
        let Self::Questions(q) = self;
        let loaded = loaded(q.knowledge)?;
        let text = std::fs::read_to_string(&q.file).map_err(|e| Failed::usage(format!("{}: {e}", q.file.display())))?;
        let mut questions = Vec::new();
        for (n, line) in text.lines().enumerate().filter(|(_, l)| !l.trim().is_empty()) {
            questions.push(
                serde_json::from_str(line)
                    .map_err(|e| Failed::usage(format!("{}:{}: {e}", q.file.display(), n + 1)))?,
            );
        }
        let figures = measure::score(&loaded.index, &questions);
        println!("{figures:#?}");
        Ok(())
    }
}
