//! Pictures of trees.
use super::{Kb, tree::Tree};
/// Mermaid.
pub fn mermaid(_: &Kb, _: &Tree) -> String { String::new() }
/// DOT.
pub fn dot(_: &Kb, _: &Tree) -> String { String::new() }
/// SVG.
pub fn svg(_: &Kb, _: &Tree) -> String { String::new() }
