//! Files for spreadsheets, in which no cell is ever a formula.

/// One row. Every cell is quoted; what a spreadsheet would take for a formula begins with an apostrophe instead.
pub fn row(cells: &[&str]) -> String {
    let cells: Vec<String> = cells.iter().map(|c| cell(c)).collect();
    format!("{}\r\n", cells.join(","))
}

fn cell(text: &str) -> String {
    // Blank signs before it do not keep a spreadsheet from calculating.
    let first = text.trim_start_matches(|c: char| c.is_whitespace() && !matches!(c, '\t' | '\r' | '\n')).chars().next();
    let formula = matches!(first, Some('=' | '+' | '-' | '@' | '\t' | '\r' | '\n' | '＝' | '＋' | '－' | '＠'));
    let guard = if formula { "'" } else { "" };
    format!("\"{guard}{}\"", text.replace('"', "\"\""))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn f75_what_looks_like_a_formula_is_text() {
        for bad in ["=1+1", "+cmd", "-2", "@SUM(A1)", "\t=1", "\r=1", "  =1", "＝1+1", "\n=1"] {
            assert!(cell(bad).starts_with("\"'"), "{bad:?}");
        }
        assert_eq!(row(&["a\"b", "c,d", ""]), "\"a\"\"b\",\"c,d\",\"\"\r\n");
    }

    proptest! {
        /// Another reader gets every cell back, and none begins as a formula does.
        #[test]
        fn f75_read_again_by_another_reader(cells in proptest::collection::vec(any::<String>(), 1..6)) {
            let line = row(&cells.iter().map(String::as_str).collect::<Vec<_>>());
            let mut reader = ::csv::ReaderBuilder::new().has_headers(false).from_reader(line.as_bytes());
            let read = reader.records().next().unwrap().unwrap();
            prop_assert_eq!(read.len(), cells.len());
            for (got, want) in read.iter().zip(&cells) {
                prop_assert_eq!(got.strip_prefix('\'').filter(|rest| *rest == want).unwrap_or(got), want);
                prop_assert!(!got.trim_start().starts_with(['=', '+', '-', '@']));
            }
        }
    }
}
