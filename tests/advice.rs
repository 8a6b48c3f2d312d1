//! The advice kernel: tables, cases, dates, routes, and their words.

#[path = "advice/bad_input.rs"]
mod bad_input;
#[path = "advice/brute.rs"]
mod brute;
#[path = "advice/cases.rs"]
mod cases;
#[path = "advice/dates.rs"]
mod dates;
#[path = "advice/explain.rs"]
mod explain;
#[path = "advice/known.rs"]
mod known;
#[path = "advice/laws.rs"]
mod laws;
#[path = "advice/personas.rs"]
mod personas;
#[path = "advice/places.rs"]
mod places;
#[path = "advice/tables.rs"]
mod tables;
#[path = "advice/taint.rs"]
mod taint;
#[path = "advice/words.rs"]
mod words;
