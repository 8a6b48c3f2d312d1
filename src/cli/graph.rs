//! `ipdesk graph`: a picture of a tree.

use super::{Done, Failed, loaded};
use crate::kb::graph;
use clap::Args;
use std::{io::Write, path::PathBuf};

/// A picture of a tree
#[derive(Args)]
pub struct Graph {
    /// The tree, for example which-route
    tree: String,
    /// mermaid, dot or svg
    #[arg(long, default_value = "mermaid", value_parser = ["mermaid", "dot", "svg"])]
    format: String,
    /// A folder with `knowledge` and `locales` instead of what is built in
    #[arg(long, value_name = "DIR")]
    knowledge: Option<PathBuf>,
}

impl Graph {
    /// Prints the picture.
    pub fn run(self) -> Done {
        let loaded = loaded(self.knowledge)?;
        let kb = &loaded.kb;
        let Some(tree) = kb.trees.get(self.tree.as_str()) else {
            let known: Vec<&str> = kb.trees.keys().map(crate::kb::id::TreeId::as_str).collect();
            return Err(Failed::usage(format!("there is no tree `{}`; trees: {}", self.tree, known.join(", "))));
        };
        let picture = match self.format.as_str() {
            "dot" => graph::dot(kb, tree),
            "svg" => graph::svg(kb, tree),
            _ => graph::mermaid(kb, tree),
        };
        // A reader that stops early, as `head` does, is not a fault.
        let _ = std::io::stdout().write_all(format!("{picture}\n").as_bytes());
        Ok(())
    }
}
