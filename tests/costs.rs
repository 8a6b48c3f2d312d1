//! Estimates of official fees: against cases worked out by hand, every reduction, every bad input, and the words for it all.

#[path = "costs/bad.rs"]
mod bad;
#[path = "costs/cuts.rs"]
mod cuts;
#[path = "costs/known.rs"]
mod known;
#[path = "costs/oracle.rs"]
mod oracle;
#[path = "costs/rows.rs"]
mod rows;
#[path = "costs/words.rs"]
mod words;
