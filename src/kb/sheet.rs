//! One CSV table, read strictly: right header, right width, and every bad cell found with its line and column.

use super::issue::{At, Issue};
use std::sync::Arc;

/// A table as text, with the place of every row.
#[derive(Clone, Debug, Default)]
pub struct Sheet {
    header: Vec<String>,
    rows: Vec<Row>,
}

/// One row: its cells and where it begins.
#[derive(Clone, Debug)]
pub struct Row {
    line: usize,
    start: usize,
    cells: Vec<Arc<str>>,
}

impl Sheet {
    /// Reads a table that must have exactly these columns. Rows of a wrong width are found and left out.
    pub fn read(file: &str, text: &str, columns: &[&str], issues: &mut Vec<Issue>) -> Self {
        let mut sheet = Self { header: columns.iter().map(|&c| c.to_owned()).collect(), rows: Vec::new() };
        let mut reader = csv::ReaderBuilder::new().has_headers(false).flexible(true).from_reader(text.as_bytes());
        let mut headed = false;
        for record in reader.records() {
            let record = match record {
                Ok(record) => record,
                Err(e) => {
                    let line = e.position().map_or(0, |p| usize::try_from(p.line()).unwrap_or(0));
                    issues.push(Issue::error(
                        "table",
                        &At::new(file, line, 1),
                        e.to_string(),
                        "the file must be UTF-8 text, comma separated",
                    ));
                    return sheet;
                }
            };
            let place = record
                .position()
                .map_or((0, 0), |p| (usize::try_from(p.line()).unwrap_or(0), usize::try_from(p.byte()).unwrap_or(0)));
            if !headed {
                headed = true;
                if record.iter().ne(columns.iter().copied()) {
                    issues.push(Issue::error(
                        "table-header",
                        &At::new(file, 1, 1),
                        format!("the header is `{}`", record.iter().collect::<Vec<_>>().join(",")),
                        format!("it must be `{}`", columns.join(",")),
                    ));
                    return sheet;
                }
                continue;
            }
            if record.len() != columns.len() {
                issues.push(Issue::error(
                    "table-width",
                    &At::new(file, place.0, 1),
                    format!("this row has {} cells, the header has {}", record.len(), columns.len()),
                    "put a cell that holds a comma between double quotes",
                ));
                continue;
            }
            sheet.rows.push(Row { line: place.0, start: place.1, cells: record.iter().map(Arc::from).collect() });
        }
        if !headed {
            issues.push(Issue::error(
                "table-header",
                &At::file(file),
                "the table is empty",
                format!("begin it with `{}`", columns.join(",")),
            ));
        }
        sheet
    }

    /// All rows, in order.
    pub fn rows(&self) -> &[Row] {
        &self.rows
    }

    /// A cell by the name of its column.
    pub fn cell<'a>(&'a self, row: &'a Row, column: &str) -> Option<&'a str> {
        self.header.iter().position(|h| h == column).and_then(|n| row.cells.get(n)).map(AsRef::as_ref)
    }

    /// The first row whose `column` is `value`.
    pub fn find(&self, column: &str, value: &str) -> Option<&Row> {
        self.rows.iter().find(|row| self.cell(row, column) == Some(value))
    }
}

/// Reads the cells of one row and notes what is wrong with them.
pub(super) struct Cells<'a> {
    pub file: &'a str,
    pub text: &'a str,
    pub row: &'a Row,
    pub issues: &'a mut Vec<Issue>,
}

impl Cells<'_> {
    /// The text of a cell.
    pub fn text(&self, n: usize) -> Arc<str> {
        self.row.cells.get(n).cloned().unwrap_or_else(|| Arc::from(""))
    }

    /// A cell that must be there and be readable.
    pub fn need<T>(&mut self, n: usize, what: &str, read: impl FnOnce(&str) -> Option<T>) -> Option<T> {
        let text = self.text(n);
        let value = read(&text);
        if value.is_none() {
            self.bad(n, &text, what);
        }
        value
    }

    /// A cell that may be empty, and must be readable when it is not.
    pub fn may<T>(&mut self, n: usize, what: &str, read: impl FnOnce(&str) -> Option<T>) -> Option<T> {
        if self.text(n).is_empty() { None } else { self.need(n, what, read) }
    }

    /// A list of codes joined by `;`; an unknown one is found and left out.
    pub fn codes(&mut self, n: usize) -> Vec<super::place::Code> {
        let text = self.text(n);
        let mut out = Vec::new();
        for part in text.split(';').filter(|p| !p.is_empty()) {
            match super::place::Code::parse_party(part) {
                Some(code) => out.push(code),
                None => self.bad(n, part, "country or office codes joined by `;`"),
            }
        }
        out
    }

    /// Notes a bad cell at its line and column.
    pub fn bad(&mut self, n: usize, found: &str, what: &str) {
        let (line, column) = self.place(n);
        self.issues.push(Issue::error(
            "table-cell",
            &At::new(self.file, line, column),
            format!("`{found}` is not {what}"),
            format!("write {what}"),
        ));
    }

    /// Notes what should be looked at, at the line and column of a cell.
    pub fn doubt(&mut self, n: usize, check: &'static str, say: String, hint: &str) {
        let (line, column) = self.place(n);
        self.issues.push(Issue::warning(check, &At::new(self.file, line, column), say, hint));
    }

    fn place(&self, n: usize) -> (usize, usize) {
        let (mut line, mut column, mut cell, mut quoted) = (self.row.line, 1, 0, false);
        for c in self.text.get(self.row.start..).unwrap_or_default().chars().skip_while(|c| matches!(c, '\n' | '\r')) {
            if cell == n {
                break;
            }
            match c {
                '"' => quoted = !quoted,
                ',' if !quoted => cell += 1,
                '\n' => {
                    line += 1;
                    column = 0;
                }
                _ => {}
            }
            column += 1;
        }
        (line, column)
    }
}
