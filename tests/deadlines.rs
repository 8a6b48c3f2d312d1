//! Deadlines: against the independent oracle, and laws that hold for every rule on any day.

#[path = "advice/known.rs"]
mod known;

use ipdesk::advice::{Deadline, NoDeadline, deadline};
use ipdesk::kb::counting::{At, Moves};
use ipdesk::kb::place::Code;
use ipdesk::kb::when::Loose;
use known::{KNOWN, date, root};

/// The answer in the oracle's columns: unrolled, safe, last, certain.
fn row(d: &Deadline) -> [String; 4] {
    let last = d.last.map(|l| l.to_string()).unwrap_or_default();
    [d.unrolled.to_string(), d.safe.to_string(), last, d.certain.to_string()]
}

/// Where the law was read and says otherwise than the oracle, as far as it says so:
/// a limit of the International Bureau asked for at a national office is still one at the Bureau (PCT Rules 46.2 and 80.5,
/// Madrid Regulations Rule 4(4)), so only the arithmetic is the same; and a limit that a treaty moves (PCT Rule 80.5) moves
/// also at an office whose calendar names no law of its own, where the oracle says nothing of a last day.
fn settled_by_law(d: &Deadline, want: &[String; 4]) -> bool {
    let Some(how) = KNOWN.tables.counting.of(&d.rule) else { return false };
    let own = |office: Code| KNOWN.tables.calendars.of(Some(office)).rolls.is_some();
    match (how.at, &how.moves, d.office) {
        (At::Only(body), _, Some(office)) if body != office => d.unrolled.to_string() == want[0],
        (At::Office, Moves::By(_), Some(office)) if !own(office) => {
            row(d)[..2] == want[..2] && want[2].is_empty() && d.last > Some(d.unrolled)
        }
        _ => false,
    }
}

#[test]
fn the_oracle_agrees() {
    let mut reader = csv::Reader::from_path(root().join("tests/oracle/deadlines.csv")).unwrap();
    let header = reader.headers().unwrap().clone();
    let at = |name: &str| header.iter().position(|h| h == name).unwrap();
    let columns = ["unrolled", "safe", "last", "certain"].map(at);
    let (mut rows, mut settled, mut differences) = (0, 0, Vec::new());
    for record in reader.records().map(Result::unwrap) {
        rows += 1;
        let office = Some(&record[at("office")]).filter(|o| !o.is_empty()).map(|o| party(o));
        let from = Loose::parse(&record[at("from")]).unwrap();
        let want = columns.map(|c| record[c].to_owned());
        match deadline(&KNOWN.tables, &record[at("rule")], from, office) {
            Ok(d) if row(&d) == want => {}
            Ok(d) if settled_by_law(&d, &want) => settled += 1,
            Ok(d) => differences.push(format!("{}: {:?}, the oracle {want:?}", &record[at("id")], row(&d))),
            Err(e) => differences.push(format!("{}: {e}", &record[at("id")])),
        }
    }
    assert!(rows > 1000 && settled * 20 < rows, "{settled} of {rows} rows settled by law");
    assert!(differences.is_empty(), "{} of {rows} differ:\n{}", differences.len(), differences.join("\n"));
}

fn party(text: &str) -> Code {
    Code::parse_party(text).unwrap()
}
