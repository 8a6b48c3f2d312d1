//! JSON schemas of the format, for editors; made from the types that read it.

use super::{
    calendar::WeekendFile,
    closures::CalendarFile,
    cost_request::Request,
    counting::CountingFile,
    fact::FactFile,
    guide::GuideFile,
    office::OfficeFile,
    parse::{CoreFile, TopicFile},
    route::RouteRule,
    tree::TreeFile,
};

/// Every schema: its name (`schema/<name>.json`) and its text.
pub fn all() -> Vec<(&'static str, String)> {
    vec![
        ("guide", text(&schemars::schema_for!(GuideFile))),
        ("tree", text(&schemars::schema_for!(TreeFile))),
        ("route", text(&schemars::schema_for!(RouteRule))),
        ("facts", text(&schemars::schema_for!(FactFile))),
        ("office", text(&schemars::schema_for!(OfficeFile))),
        ("calendar", text(&schemars::schema_for!(CalendarFile))),
        ("counting", text(&schemars::schema_for!(CountingFile))),
        ("weekends", text(&schemars::schema_for!(WeekendFile))),
        ("cost", text(&schemars::schema_for!(Request))),
        ("core", text(&schemars::schema_for!(CoreFile))),
        ("topics", text(&schemars::schema_for!(TopicFile))),
    ]
}

fn text(schema: &schemars::Schema) -> String {
    // The alternate form of a JSON value is indented; a schema is always a JSON value.
    format!("{:#}\n", schema.as_value())
}
