//! The advice kernel: tables, cases, dates, routes, and their words.

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
#[path = "advice/words.rs"]
mod words;
