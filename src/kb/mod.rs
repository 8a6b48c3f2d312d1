//! What we know: topics, guides, trees, route rules, facts, tables, offices; free of language, clock and disk.

pub mod id;
pub mod issue;
pub mod yaml;
