//! JSON schemas of the format, for editors; made from the types that read it.

use super::{
    calendar::WeekendFile,
    check_up::CheckUp,
    closures::CalendarFile,
    cost_request::Request,
    counting::CountingFile,
    fact::FactFile,
    glossary::GlossaryFile,
    guide::GuideFile,
    office::OfficeFile,
    parse::{CoreFile, TopicFile},
    route::RouteRule,
    service::ServiceFile,
    story::StoryFile,
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
        ("glossary", text(&schemars::schema_for!(GlossaryFile))),
        ("stories", text(&schemars::schema_for!(StoryFile))),
        ("services", text(&schemars::schema_for!(ServiceFile))),
        ("check-up", text(&schemars::schema_for!(CheckUp))),
    ]
}

fn text(schema: &schemars::Schema) -> String {
    // The alternate form of a JSON value is indented; a schema is always a JSON value.
    format!("{:#}\n", schema.as_value())
}
