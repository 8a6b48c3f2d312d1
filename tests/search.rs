//! What people type, and what the index makes of it.

#[path = "search/figures.rs"]
mod figures;
#[path = "search/knowledge.rs"]
mod knowledge;
#[path = "search/laws.rs"]
mod laws;
#[path = "search/small.rs"]
mod small;
#[path = "search/ten.rs"]
mod ten;
