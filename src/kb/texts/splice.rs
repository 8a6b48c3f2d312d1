//! Puts a text into a file and leaves every other line, comments too, as it was.

use super::source::{TextFile, as_attribute, as_message};

/// The file with this text in the place of the old one, or new at the place it has in English.
pub fn put(file: &str, name: &str, source: &str, english: &TextFile) -> String {
    let mut lines: Vec<String> = file.lines().map(str::to_owned).collect();
    let (message, attribute) = match name.split_once('.') {
        Some((m, a)) => (m, Some(a)),
        None => (name, None),
    };
    let new: Vec<String> = match attribute {
        Some(a) => as_attribute(a, source),
        None => as_message(message, source),
    }
    .lines()
    .map(str::to_owned)
    .collect();
    let place = span(&lines, message, attribute).unwrap_or_else(|| {
        let at = match attribute {
            Some(_) => span_of_message(&lines, message).map_or(lines.len(), |(_, to)| to),
            None => after_the_one_before(&lines, message, english),
        };
        (at, at)
    });
    lines.splice(place.0..place.1, new);
    let mut out = lines.join("\n");
    out.push('\n');
    out
}

/// Where a message should begin: after the nearest one before it in English that is there.
fn after_the_one_before(lines: &[String], message: &str, english: &TextFile) -> usize {
    let mut order: Vec<&str> = english.texts.iter().map(|t| t.name.split('.').next().unwrap_or(&t.name)).collect();
    order.dedup();
    let before = order.iter().take_while(|m| **m != message).collect::<Vec<_>>();
    before.iter().rev().find_map(|m| span_of_message(lines, m)).map_or(lines.len(), |(_, to)| to)
}

/// The lines of one text: of the value of a message, or of one attribute.
fn span(lines: &[String], message: &str, attribute: Option<&str>) -> Option<(usize, usize)> {
    let (from, to) = span_of_message(lines, message)?;
    let starts: Vec<usize> = (from..to).filter(|n| *n == from || is_attribute(&lines[*n])).collect();
    let at = match attribute {
        None => 0,
        Some(a) => {
            starts.iter().skip(1).position(|n| name_of(lines[*n].trim_start().trim_start_matches('.')) == a)? + 1
        }
    };
    Some((starts[at], starts.get(at + 1).copied().unwrap_or(to)))
}

/// The lines of a message with its attributes, without the empty ones that follow it.
fn span_of_message(lines: &[String], message: &str) -> Option<(usize, usize)> {
    let from = lines.iter().position(|l| begins(l) && name_of(l) == message)?;
    let next = (from + 1..lines.len()).find(|n| begins(&lines[*n]) || lines[*n].starts_with('#'));
    let mut to = next.unwrap_or(lines.len());
    while to > from + 1 && lines[to - 1].trim().is_empty() {
        to -= 1;
    }
    Some((from, to))
}

fn begins(line: &str) -> bool {
    line.starts_with(|c: char| c.is_ascii_alphabetic() || c == '-')
}

fn is_attribute(line: &str) -> bool {
    line.starts_with(' ') && line.trim_start().starts_with('.')
}

fn name_of(line: &str) -> &str {
    line.split([' ', '=']).next().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    const FILE: &str =
        "# Head.\n\na = One\n    .why = Because\n    .short = A\n\n# About c.\nc =\n    Two\n    lines\n";

    fn english() -> TextFile {
        TextFile::read("a = x\n    .why = x\n    .short = x\nb = x\nc = x\nd = x\n")
    }

    #[test]
    fn only_the_lines_of_the_text_change() {
        assert_eq!(put(FILE, "a", "New", &english()), FILE.replace("a = One", "a = New"));
        assert_eq!(
            put(FILE, "a.why", "So\nand so", &english()),
            FILE.replace(" .why = Because", " .why =\n        So\n        and so")
        );
        assert_eq!(put(FILE, "c", "Short", &english()), FILE.replace("c =\n    Two\n    lines", "c = Short"));
    }

    #[test]
    fn a_new_text_stands_where_it_stands_in_english() {
        assert_eq!(put(FILE, "b", "B", &english()), FILE.replace("    .short = A\n", "    .short = A\nb = B\n"));
        assert!(put(FILE, "d", "D", &english()).ends_with("    lines\nd = D\n"));
        assert_eq!(put("", "b", "B", &english()), "b = B\n");
    }
}
