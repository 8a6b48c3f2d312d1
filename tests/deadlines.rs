//! Deadlines: against the independent oracle, and laws that hold for every rule on any day.

#[path = "advice/known.rs"]
mod known;

use ipdesk::advice::{Deadline, NoDeadline, deadline};
use ipdesk::kb::when::Loose;
use known::{KNOWN, date, root};

/// The answer in the oracle's columns: unrolled, safe, last, certain.
fn row(d: &Deadline) -> [String; 4] {
    let last = d.last.map(|l| l.to_string()).unwrap_or_default();
    [d.unrolled.to_string(), d.safe.to_string(), last, d.certain.to_string()]
}

/// Rows that ask for a limit of the International Bureau at a national office. What reaches the Bureau moves on the Bureau's
/// closed days (PCT Rules 46.2 and 80.5, Madrid Regulations Rule 4(4)), so only the arithmetic of these is compared.
const ASKED_ELSEWHERE: [&str; 6] = [
    "official.au.madrid-irregularity.2026-09-30",
    "pct-article-19.at.2024-10-31",
    "pct-article-19.at.2026-10-31",
    "pct-article-19.ca.2024-10-31",
    "pct-article-19.ca.2026-10-31",
    "pct-article-19.sa.2026-03-31",
];

#[test]
fn the_oracle_agrees() {
    let mut reader = csv::Reader::from_path(root().join("tests/oracle/deadlines.csv")).unwrap();
    let header = reader.headers().unwrap().clone();
    let at = |name: &str| header.iter().position(|h| h == name).unwrap();
    let columns = ["unrolled", "safe", "last", "certain"].map(at);
    let (mut rows, mut differences) = (0, Vec::new());
    for record in reader.records().map(Result::unwrap) {
        rows += 1;
        let office = Some(&record[at("office")]).filter(|o| !o.is_empty()).map(|o| party(o));
        let from = Loose::parse(&record[at("from")]).unwrap();
        let want = columns.map(|c| record[c].to_owned());
        match deadline(&KNOWN.tables, &record[at("rule")], from, office) {
            Ok(d) if row(&d) == want => {}
            Ok(d) if ASKED_ELSEWHERE.contains(&&record[at("id")]) && d.unrolled.to_string() == want[0] => {}
            Ok(d) => differences.push(format!("{}: {:?}, the oracle {want:?}", &record[at("id")], row(&d))),
            Err(e) => differences.push(format!("{}: {e}", &record[at("id")])),
        }
    }
    assert!(rows > 800, "{rows} rows only");
    assert!(differences.is_empty(), "{} of {rows} differ:\n{}", differences.len(), differences.join("\n"));
}

fn party(text: &str) -> ipdesk::kb::place::Code {
    ipdesk::kb::place::Code::parse_party(text).unwrap()
}
