//! Labelled cases, written from the law before the rules: first route, forbidden routes, warnings.

use crate::known::{KNOWN, date, root};
use ipdesk::advice::{Advice, advise};
use ipdesk::kb::case::Request;
use serde_json::Value;

struct Labelled {
    id: String,
    request: Request,
    expected: Vec<String>,
    must_not: Vec<String>,
    must_warn: Vec<String>,
}

fn strings(value: &Value, key: &str) -> Vec<String> {
    value[key].as_array().unwrap().iter().map(|v| v.as_str().unwrap().to_owned()).collect()
}

fn labelled(file: &str) -> Vec<Labelled> {
    let text = std::fs::read_to_string(root().join(file)).unwrap();
    text.lines()
        .map(|line| {
            let value: Value = serde_json::from_str(line).unwrap();
            let request = Request::from_json(&value["case"]).unwrap_or_else(|e| panic!("{}: {e}", value["id"]));
            Labelled {
                id: value["id"].as_str().unwrap().to_owned(),
                request,
                expected: strings(&value, "expected_routes"),
                must_not: strings(&value, "must_not"),
                must_warn: strings(&value, "must_warn"),
            }
        })
        .collect()
}

fn advice_of(case: &Labelled) -> Advice {
    let today = case.request.today.unwrap_or_else(|| date("2026-11-21"));
    advise(&KNOWN.tables, &KNOWN.routes, &case.request.case, today)
}

/// Everything that a labelled case finds wrong with the advice.
fn misses(case: &Labelled) -> Vec<String> {
    let advice = advice_of(case);
    let open: Vec<&str> = advice.routes.iter().map(|r| r.route.as_str()).collect();
    let mut out = Vec::new();
    let first_is_right = match open.first() {
        Some(first) => case.expected.is_empty() || case.expected.iter().take(2).any(|e| e == first),
        None => case.expected.is_empty(),
    };
    if !first_is_right {
        out.push(format!("first route: open {open:?}, expected {:?}", case.expected));
    }
    if let Some(first) = case.expected.first()
        && !open.contains(&first.as_str())
    {
        out.push(format!("expected first route {first} is not open: {open:?}"));
    }
    out.extend(
        case.must_not.iter().filter(|m| open.contains(&m.as_str())).map(|m| format!("forbidden route {m} is open")),
    );
    let warned: Vec<&str> = advice.warnings.iter().map(|w| w.id.as_str()).collect();
    out.extend(
        case.must_warn.iter().filter(|m| !warned.contains(&m.as_str())).map(|m| format!("warning {m} is missing")),
    );
    out
}

fn all_hold(file: &str, at_least: usize) {
    let cases = labelled(file);
    assert!(cases.len() >= at_least, "{} cases in {file}", cases.len());
    let wrong: Vec<String> = cases
        .iter()
        .flat_map(|c| misses(c).into_iter().map(|m| format!("{}: {m}\n", c.id)).collect::<Vec<_>>())
        .collect();
    assert!(wrong.is_empty(), "\n{}", wrong.concat());
}

#[test]
fn every_labelled_case_holds() {
    all_hold("tests/eval/personas.en.jsonl", 40);
}

#[test]
fn every_case_written_by_others_holds() {
    all_hold("tests/eval/personas.others.jsonl", 12);
}

#[test]
fn the_same_case_gives_the_same_advice() {
    for case in labelled("tests/eval/personas.en.jsonl") {
        assert_eq!(advice_of(&case), advice_of(&case));
    }
}

#[test]
fn the_json_has_the_shape_of_the_contract() {
    let case = serde_json::json!({
        "id": "x", "today": "2026-11-21", "subject": "invention", "home": "KR", "markets": ["KR", "JP", "DE"],
        "disclosed": "public", "disclosed_on": "2026-06-15", "reverse_engineerable": "yes"
    });
    let request = Request::from_json(&case).unwrap();
    let advice = advise(&KNOWN.tables, &KNOWN.routes, &request.case, request.today.unwrap());
    let told = |m: &ipdesk::advice::Message| {
        Some(format!("{}#{}{}", m.file, m.id, m.attribute.map(|a| format!(".{a}")).unwrap_or_default()))
    };
    let out = advice.to_json(request.id.as_ref(), &told, &|_| None);
    assert_eq!(out["id"], "x");
    assert_eq!(out["routes"][0]["route"], "patent-national");
    assert_eq!(out["routes"][0]["because"][0], "grace-still-runs");
    assert!(
        out["routes"][0]["text"]
            .as_str()
            .unwrap()
            .starts_with("routes/patent-national#what\nreasons#grace-still-runs.detail")
    );
    let deadline = &out["routes"][0]["deadlines"][0];
    assert_eq!(
        (&deadline["rule"], &deadline["office"], &deadline["safe"]),
        (&"grace-patent-jp".into(), &"JP".into(), &"2027-06-15".into())
    );
    // A working day on the office's own list: the day itself is the last.
    assert_eq!((&deadline["last"], &deadline["certain"]), (&"2027-06-15".into(), &true.into()));
    assert_eq!(out["routes"][0]["cost"], Value::Null);
    let warning = out["warnings"].as_array().unwrap().iter().find(|w| w["id"] == "grace-period-only-in").unwrap();
    assert_eq!(
        warning["detail"][1],
        serde_json::json!({ "country": "KR", "until": "2027-06-15", "text": "warnings#grace-period-only-in.detail" })
    );
    assert_eq!(out["closed"][0]["route"], "patent-regional");
    assert_eq!(out["ask"], serde_json::json!(["first-filed-on"]));
}
