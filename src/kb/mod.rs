//! What we know: topics, guides, trees, route rules, facts, tables, offices; free of language, clock and disk.

pub mod calendar;
pub mod case;
pub mod condition;
pub mod contract;
pub mod fees;
pub mod field;
pub mod id;
pub mod issue;
pub mod limits;
pub mod membership;
pub mod period;
pub mod place;
pub mod region;
pub mod rights;
pub mod route;
pub mod sheet;
pub mod tables;
pub mod value;
pub mod when;
pub mod yaml;
