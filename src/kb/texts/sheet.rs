//! Texts as a spreadsheet (CSV): a line a text, with its context and how long it may be.

use super::{
    TextId,
    exchange::{Passage, Problem, Returned, Returns},
};
use crate::text::Lang;

const COLUMNS: [&str; 6] = ["text", "english", "translation", "standing", "most-characters", "note"];

/// A spreadsheet of texts; the head of the third column names the language.
pub fn write(lang: Lang, passages: &[Passage]) -> String {
    let mut out = csv::Writer::from_writer(Vec::new());
    let head = COLUMNS.map(|c| if c == "translation" { format!("translation:{lang}") } else { c.to_owned() });
    // Writing into memory does not fail.
    let _ = out.write_record(&head);
    for p in passages {
        let most = p.most.map_or_else(String::new, |n| n.to_string());
        let _ = out.write_record([&p.id.to_string(), &p.english, &p.theirs, p.standing.id(), &most, &p.note]);
    }
    let rows = out.into_inner().ok().and_then(|bytes| String::from_utf8(bytes).ok()).unwrap_or_default();
    // Without the mark, a spreadsheet program on Windows takes the letters for those of an older code.
    format!("\u{feff}{rows}")
}

/// Reads a spreadsheet back. Columns may have changed places; further ones are left alone.
pub fn read(text: &str) -> Result<Returns, Vec<Problem>> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    // Where the comma is the decimal sign, programs save with semicolons, some with tabs.
    let head = text.lines().next().unwrap_or_default();
    let between = [b',', b';', b'\t'].into_iter().max_by_key(|b| head.bytes().filter(|c| c == b).count());
    let mut reader =
        csv::ReaderBuilder::new().flexible(true).delimiter(between.unwrap_or(b',')).from_reader(text.as_bytes());
    let head = match reader.headers() {
        Ok(head) => head.clone(),
        Err(e) => return Err(vec![Problem::new(1, e.to_string(), "save the spreadsheet as CSV in UTF-8")]),
    };
    let column = |name: &str| head.iter().position(|c| c.trim() == name);
    let translation = head
        .iter()
        .enumerate()
        .find_map(|(n, c)| Some((n, c.trim().strip_prefix("translation:")?.parse::<Lang>().ok()?)));
    let (Some(id), Some(english), Some((theirs, lang))) = (column("text"), column("english"), translation) else {
        let say = "the first line must name the columns `text`, `english` and `translation:<language>`";
        return Err(vec![Problem::new(1, say, "keep the first line as it was exported")]);
    };
    let (mut texts, mut problems) = (Vec::new(), Vec::new());
    for row in reader.records() {
        let row = match row {
            Ok(row) => row,
            Err(e) => {
                let line = e.position().map_or(0, csv::Position::line);
                problems.push(Problem::new(
                    usize::try_from(line).unwrap_or(0),
                    e.to_string(),
                    "save it as CSV in UTF-8",
                ));
                continue;
            }
        };
        let line = row.position().map_or(0, |p| usize::try_from(p.line()).unwrap_or(0));
        let cell = |n: usize| row.get(n).unwrap_or_default().replace("\r\n", "\n").trim_end().to_owned();
        if let Some(id) = TextId::parse(cell(id).trim()) {
            texts.push(Returned { line, id, english: cell(english), theirs: cell(theirs) });
        } else {
            let say = format!("`{}` is not the name of a text", cell(id));
            problems.push(Problem::new(line, say, "keep the first column as it was exported"));
        }
    }
    if problems.is_empty() { Ok(Returns { lang, texts }) } else { Err(problems) }
}
