//! The numbers: each table with its picture, and all of them as a file.

use super::{
    Call, csv,
    figures::{self, Table},
    page::{self, Frame},
};
use crate::store::AuditRow;
use askama::Template;
use axum::{
    http::{StatusCode, header},
    response::{IntoResponse, Response},
};

/// The picture's measures, in its own units.
const WIDE: i64 = 640;
const STEP: i64 = 44;

struct Bar {
    label: String,
    value: i64,
    y: i64,
    text_y: i64,
    width: i64,
    x: i64,
}

struct Picture {
    title: String,
    unit: String,
    hidden: Option<String>,
    high: i64,
    bars: Vec<Bar>,
    text_x: i64,
}

#[derive(Template)]
#[template(path = "staff/numbers.html")]
struct Numbers {
    f: Frame,
    of: String,
    pictures: Vec<Picture>,
}

/// The page.
pub async fn show(call: Call) -> Response {
    let tables = match figures::tables(call.desk(), &call.words, call.now()).await {
        Ok(tables) => tables,
        Err(e) => return page::down(&call, &e),
    };
    let pictures = tables.into_iter().map(|t| draw(&call, t)).collect();
    let of = call.words.count("numbers-of", figures::DAYS);
    page::html(StatusCode::OK, &Numbers { f: Frame::of(&call, "numbers"), of, pictures })
}

/// Bars from the side where reading begins; their numbers stand in the table too.
fn draw(call: &Call, table: Table) -> Picture {
    let rtl = call.words.lang.rtl();
    let most = table.lines.iter().map(|l| l.value).max().unwrap_or(1).max(1);
    let bars = table.lines.into_iter().zip(0..).map(|(line, n)| {
        let width = (line.value * WIDE / most).max(2);
        Bar {
            y: n * STEP + 20,
            text_y: n * STEP + 14,
            width,
            x: if rtl { WIDE - width } else { 0 },
            label: line.label,
            value: line.value,
        }
    });
    let bars: Vec<Bar> = bars.collect();
    let hidden = i64::try_from(table.hidden).unwrap_or(0);
    Picture {
        title: table.title,
        unit: table.unit,
        hidden: (hidden > 0).then(|| call.words.count("hidden", hidden)),
        high: i64::try_from(bars.len()).unwrap_or(0) * STEP,
        bars,
        text_x: if rtl { WIDE } else { 0 },
    }
}

/// The same as a file for a spreadsheet; who took it is noted.
pub async fn export(call: Call) -> Response {
    let tables = match figures::tables(call.desk(), &call.words, call.now()).await {
        Ok(tables) => tables,
        Err(e) => return page::down(&call, &e),
    };
    let actor = call.who.as_ref().map(|w| w.id.clone()).unwrap_or_default();
    let row = AuditRow { actor, what: "numbers-export".into(), detail: String::new() };
    if let Err(e) = call.desk().store.note_audit(row, call.now()).await {
        return page::down(&call, &e);
    }
    // The mark by which spreadsheets know UTF-8.
    let mut text = String::from('\u{feff}');
    let say = |key: &str| call.words.say(key);
    text.push_str(&csv::row(&[&say("csv-table"), &say("csv-what"), &say("csv-value"), &say("csv-unit")]));
    for table in tables {
        for line in &table.lines {
            text.push_str(&csv::row(&[&table.title, &line.label, &line.value.to_string(), &table.unit]));
        }
    }
    let headers = [
        (header::CONTENT_TYPE, "text/csv; charset=utf-8"),
        (header::CONTENT_DISPOSITION, "attachment; filename=\"ipdesk-numbers.csv\""),
    ];
    (headers, text).into_response()
}
