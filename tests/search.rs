//! What people type, and what the index makes of it.

#![allow(clippy::disallowed_methods)] // tests measure time and read their own settings

#[path = "search/figures.rs"]
mod figures;
#[path = "search/knowledge.rs"]
mod knowledge;
#[path = "search/laws.rs"]
mod laws;
#[path = "search/small.rs"]
mod small;
