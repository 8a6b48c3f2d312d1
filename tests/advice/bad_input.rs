//! What bad input gets: a sentence that says what is wrong and where, never a panic and never an invented value.

use serde_json::{Value, json};
use std::io::Write;
use std::process::{Command, Output, Stdio};

fn run(args: &[&str], input: &str) -> Output {
    let mut child = Command::new(env!("CARGO_BIN_EXE_ipdesk"))
        .args(args)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    child.stdin.take().unwrap().write_all(input.as_bytes()).unwrap();
    child.wait_with_output().unwrap()
}

/// One command over lines of JSON; the answers, and the status.
fn batch(command: &str, lines: &[Value]) -> (Vec<Value>, Option<i32>) {
    let input: String = lines.iter().map(|l| format!("{l}\n")).collect();
    let done = run(&[command, "--batch"], &input);
    let out = String::from_utf8(done.stdout).unwrap();
    assert!(!String::from_utf8_lossy(&done.stderr).contains("panicked"));
    (out.lines().map(|l| serde_json::from_str(l).unwrap()).collect(), done.status.code())
}

#[test]
fn a_case_that_cannot_be_is_refused_at_its_place() {
    let wrong: Vec<(Value, &str, &str)> = vec![
        (json!({ "home": "Wakanda" }), "/home", "no country"),
        (json!({ "home": "Africa" }), "/home", "is a region"),
        (json!({ "markets": ["KE", "Latin America"] }), "/markets/1", "is a region"),
        (json!({ "markets": ["XX"] }), "/markets/0", "no country"),
        (json!({ "first_filed_on": "2027-01-01" }), "/first_filed_on", "still to come"),
        (json!({ "facts": { "pct_filed_on": "2027" } }), "/facts/pct_filed_on", "still to come"),
        (json!({ "disclosed": "public", "disclosed_on": "2026-12-01" }), "/disclosed_on", "still to come"),
        (json!({ "facts": { "on_sale_since": "2030" } }), "/facts/on_sale_since", "still to come"),
        (
            json!({ "first_filed_on": "2026-03-01", "facts": { "pct_filed_on": "2026-02-01" } }),
            "/facts/pct_filed_on",
            "before `first_filed_on`",
        ),
        (json!({ "disclosed": "no", "facts": { "on_sale_since": "2026-03" } }), "/facts/on_sale_since", "public"),
        (json!({ "disclosed": "no", "disclosed_on": "2026-03" }), "/disclosed_on", "`disclosed` is `no`"),
        (json!({ "subject": "invention", "colour": "red" }), "/colour", "unknown key"),
        (json!({ "facts": { "madeby": "owner" } }), "/facts/madeby", "did you mean `made_by`"),
        (json!({ "disclosed_on": "31.12.2025" }), "/disclosed_on", "no date"),
        (json!({ "today": "tomorrow" }), "/today", "not a day"),
    ];
    let mut lines: Vec<Value> = Vec::new();
    for (n, (bad, ..)) in wrong.iter().enumerate() {
        let mut line = bad.clone();
        line["id"] = n.into();
        if line.get("today").is_none() {
            line["today"] = "2026-11-21".into();
        }
        lines.push(line);
    }
    // The batch goes on: a sound case at the end is answered.
    lines.push(json!({ "id": "sound", "today": "2026-11-21", "subject": "brand", "home": "KE" }));
    let (answers, status) = batch("advise", &lines);
    assert_eq!((answers.len(), status), (lines.len(), Some(2)));
    for (n, (bad, at, say)) in wrong.iter().enumerate() {
        assert_eq!((&answers[n]["id"], &answers[n]["error"]["at"]), (&n.into(), &(*at).into()), "{bad}");
        assert!(answers[n]["error"]["say"].as_str().unwrap().contains(say), "{}", answers[n]);
    }
    assert!(answers.last().unwrap()["routes"].as_array().is_some_and(|r| !r.is_empty()));
    // The same for one case: a line on stderr with the pointer, and exit 2.
    let one = run(&["advise", "-"], &lines[4].to_string());
    let said = String::from_utf8(one.stderr).unwrap();
    assert_eq!((one.status.code(), said.lines().count()), (Some(2), 1), "{said}");
    assert!(said.contains("/first_filed_on: ") && one.stdout.is_empty(), "{said}");
}

/// Many markets are many answers, not a flood: each is judged, and none is made up.
#[test]
fn sixty_markets_are_sixty_answers() {
    let sixty: Vec<&str> =
        "KE UG TZ RW ET NG GH ZA EG MA TN DZ CM SN CI US CA MX BR AR CL CO PE EC BO UY PY CR GT DO DE FR IT ES PT \
        NL BE LU AT CH SE NO FI DK IE GB PL CZ SK HU RO BG GR HR SI TR UA JP KR CN"
            .split_whitespace()
            .collect();
    assert_eq!(sixty.len(), 60);
    let case = json!({ "id": "60", "today": "2026-11-21", "subject": "invention", "home": "KE", "markets": sixty,
        "disclosed": "public", "disclosed_on": "2026-06-01", "facts": { "disclosure_kind": "own" } });
    let brand = json!({ "id": "b", "today": "2026-11-21", "subject": "brand", "home": "KE", "markets": sixty,
        "facts": { "basic_mark": "registered" } });
    let (answers, status) = batch("advise", &[case, brand]);
    assert_eq!(status, Some(0));
    let warned = answers[0]["warnings"].as_array().unwrap();
    let grace = warned.iter().find(|w| w["id"] == "grace-period-only-in").unwrap();
    let named: Vec<&str> = grace["detail"].as_array().unwrap().iter().filter_map(|d| d["country"].as_str()).collect();
    assert!(named.contains(&"US") && named.contains(&"JP") && !named.contains(&"DE"), "{named:?}");
    let madrid = answers[1]["routes"].as_array().unwrap().iter().find(|r| r["route"] == "trademark-madrid").unwrap();
    assert!(madrid["cost"]["lines"].as_array().unwrap().len() > 20);
}

/// What is not known stays unknown, with the page where it can be found.
#[test]
fn what_is_not_known_is_named_and_not_made_up() {
    // An office without a calendar: the safe day is told, the last legal day is not.
    let (days, status) = batch(
        "deadline",
        &[
            json!({ "id": 1, "rule": "pct-national-phase-ug", "from": "2024-08-15", "office": "UG" }),
            json!({ "id": 2, "rule": "paris-patent-priority", "from": "2026-01-03", "office": "BO" }),
        ],
    );
    assert_eq!(status, Some(0));
    for day in &days {
        assert_eq!((&day["certain"], &day["last"]), (&false.into(), &Value::Null), "{day}");
        assert!(day["safe"].is_string() && day["official"].as_str().unwrap().starts_with("https://"), "{day}");
    }
    // A fee without an amount, and counts that cannot be.
    let (fees, status) = batch(
        "cost",
        &[
            json!({ "id": 1, "system": "wipo-adr", "procedure": "expert-determination" }),
            json!({ "id": 2, "system": "madrid", "designations": ["US"], "classes": -2 }),
            json!({ "id": 3, "system": "madrid", "designations": ["US"], "klasses": 2 }),
        ],
    );
    assert_eq!(status, Some(2));
    let unknown = &fees[0]["unknown"][0];
    assert!(unknown["official"].as_str().unwrap().starts_with("https://") && fees[0]["lines"] == json!([]));
    assert_eq!((&fees[1]["error"]["at"], &fees[2]["error"]["at"]), (&"/classes".into(), &"/klasses".into()));
}
