//! Every case of tests/oracle/costs.jsonl, worked out by somebody who did not look into the program.

use crate::known::{of, root};
use serde_json::Value;

/// An expected line: item, party, amount, currency.
type Row = (String, Option<String>, String, String);

/// `individual-fee/US/per_class`, `wipo-three-panelists, complainant's half`: the item, and the party where one is named.
fn hint(text: &str) -> (String, Option<String>) {
    let mut parts = text.split('/');
    let item = parts.next().unwrap_or_default().split(',').next().unwrap_or_default();
    let code = parts.next().filter(|p| p.len() == 2 && p.bytes().all(|b| b.is_ascii_uppercase()));
    let side = ["complainant", "respondent"].into_iter().find(|s| text.contains(&format!("{s}'s")));
    (item.to_owned(), code.or(side).map(str::to_owned))
}

fn text(value: &Value, key: &str) -> String {
    value[key].as_str().unwrap_or_default().to_owned()
}

fn list<'a>(value: &'a Value, key: &str) -> &'a [Value] {
    value[key].as_array().unwrap_or_else(|| panic!("{key} in {value}"))
}

fn expected_lines(case: &Value) -> Vec<Row> {
    let row = |l: &Value| {
        let (item, party) = hint(&text(l, "item_hint"));
        (item, party, text(l, "amount"), text(l, "currency"))
    };
    let mut rows: Vec<Row> = list(case, "lines").iter().map(row).collect();
    rows.sort();
    rows
}

/// What was told, each line with its party only where the expected one names a party.
fn told_lines(told: &Value, expected: &[Row]) -> Vec<Row> {
    let names = |item: &str| expected.iter().any(|(i, party, ..)| i == item && party.is_some());
    let row = |l: &Value| {
        let item = text(l, "item");
        let party = l["party"].as_str().map(str::to_owned).filter(|_| names(&item));
        (item, party, text(l, "amount"), text(l, "currency"))
    };
    let mut rows: Vec<Row> = list(told, "lines").iter().map(row).collect();
    rows.sort();
    rows
}

fn totals(value: &Value) -> Vec<String> {
    let mut out: Vec<String> = list(value, "totals")
        .iter()
        .map(|t| format!("{} {} {}", text(t, "currency"), text(t, "amount"), t["complete"]))
        .collect();
    out.sort();
    out
}

/// Whether what is told as unknown answers what is expected, one for one.
fn unknown_differs(case: &Value, told: &Value) -> bool {
    let mut left: Vec<(Option<&str>, String)> =
        list(told, "unknown").iter().map(|u| (u["party"].as_str(), text(u, "item"))).collect();
    for wanted in list(case, "unknown") {
        let hint = text(wanted, "hint");
        let slug = hint.split([':', '/', ' ']).next().unwrap_or_default();
        // A hint that begins with an item names it; others give the reason alone.
        let names_item = slug.contains('-') && !slug.starts_with("not-a-party");
        let fits = |(party, item): &(Option<&str>, String)| {
            *party == wanted["party"].as_str() && (!names_item || item.starts_with(slug))
        };
        match left.iter().position(fits) {
            Some(n) => drop(left.remove(n)),
            None => return true,
        }
    }
    !left.is_empty()
}

fn differences(case: &Value) -> Vec<String> {
    let told = match of(&case["case"]) {
        Ok(told) => told.to_json(None),
        Err(e) => {
            let refusable = list(case, "unknown").iter().any(|u| text(u, "hint").starts_with("not-a-party"));
            return if refusable { Vec::new() } else { vec![format!("refused: {e}")] };
        }
    };
    let mut out = Vec::new();
    let expected = expected_lines(case);
    let lines = told_lines(&told, &expected);
    if lines != expected {
        out.push(format!("lines {lines:?}\n    not {expected:?}"));
    }
    if totals(&told) != totals(case) {
        out.push(format!("totals {:?} not {:?}", totals(&told), totals(case)));
    }
    if unknown_differs(case, &told) {
        out.push(format!("unknown {} not {}", told["unknown"], case["unknown"]));
    }
    if told["human"].is_string() != case["human"].as_bool().unwrap_or_default() {
        out.push(format!("human {} not {}", told["human"], case["human"]));
    }
    out
}

#[test]
fn every_case_comes_out_as_worked_by_hand() {
    let text = std::fs::read_to_string(root().join("tests/oracle/costs.jsonl")).unwrap();
    let (mut cases, mut wrong) = (0, Vec::new());
    for line in text.lines().filter(|l| !l.trim().is_empty()) {
        let case: Value = serde_json::from_str(line).unwrap_or_else(|e| panic!("{line}: {e}"));
        cases += 1;
        for difference in differences(&case) {
            wrong.push(format!("{}: {difference}\n    {}", case["id"], case["working"]));
        }
    }
    println!("{cases} cases, {} differences", wrong.len());
    assert!(cases >= 70, "only {cases} cases");
    assert!(wrong.is_empty(), "{} differences\n{}", wrong.len(), wrong.join("\n"));
}
