//! What people type, and what the index makes of it.

#[path = "search/knowledge.rs"]
mod knowledge;
#[path = "search/small.rs"]
mod small;
#[path = "search/laws.rs"]
mod laws;
#[path = "search/figures.rs"]
mod figures;
