//! No unverified cell in any output: every one is replaced by a mark, and no answer of any command may carry a mark.
//!
//! A mark is a figure or a name that nothing else has, so whatever is found came from a cell that may only steer.

use crate::known::{files, root};
use serde_json::{Value, json};
use std::io::Write;
use std::path::Path;
use std::process::{Command, Stdio};

/// Marks: a number of months or years, an amount, a period in months (its days lie far ahead), a name.
const NUMBER: &str = "9473";
const AMOUNT: &str = "97531";
const PERIOD: &str = "P9473M";
const BACK: &str = "-P9473M";
const NAME: &str = "Zzunverified";

/// A table with its unverified cells marked; how many there were.
fn marked(table: &str, text: &str) -> (String, usize) {
    let mut reader = csv::Reader::from_reader(text.as_bytes());
    let header = reader.headers().unwrap().clone();
    let mut out = csv::WriterBuilder::new().terminator(csv::Terminator::Any(b'\n')).from_writer(Vec::new());
    out.write_record(&header).unwrap();
    let mut marks = 0;
    for row in reader.records().map(Result::unwrap) {
        let at = |name: &str| header.iter().position(|h| h == name).and_then(|n| row.get(n)).unwrap_or_default();
        let from_memory = at("source").starts_with("memory");
        let cells: Vec<String> = header
            .iter()
            .zip(row.iter())
            .map(|(column, cell)| {
                let unverified = match table {
                    "national_rights" => !at("verified").split(';').any(|v| v == column),
                    _ => from_memory,
                };
                let mark = match (table, column) {
                    _ if !unverified || cell.is_empty() => None,
                    ("national_rights", c)
                        if c.ends_with("_years") || c.ends_with("_months") || c.ends_with("_max") =>
                    {
                        Some(NUMBER)
                    }
                    // The page of an office is where people are sent to ask; it is no fact of law.
                    ("deadlines", "period") if cell.starts_with('-') => Some(BACK),
                    ("deadlines", "period") if !cell.contains("P0") => Some(PERIOD),
                    ("fees", "amount") => Some(AMOUNT),
                    ("services" | "stories" | "scams", "name" | "offers" | "lesson" | "pattern")
                    | ("national_rights", "utility_model_name" | "ip_office_name")
                    | ("adr", "typical_duration") => Some(NAME),
                    ("adr", c) if c.starts_with("duration") => Some(PERIOD),
                    _ => None,
                };
                marks += usize::from(mark.is_some());
                mark.unwrap_or(cell).to_owned()
            })
            .collect();
        out.write_record(&cells).unwrap();
    }
    (String::from_utf8(out.into_inner().unwrap()).unwrap(), marks)
}

/// The whole set with every unverified cell marked.
fn write_marked(to: &Path) -> usize {
    let mut marks = 0;
    for (path, text) in files("knowledge").into_iter().chain(files("locales")) {
        let table = path.strip_prefix("knowledge/tables/").and_then(|p| p.strip_suffix(".csv"));
        let text = if let Some(table) = table {
            let (text, n) = marked(table, &text);
            marks += n;
            text
        } else if path.starts_with("knowledge/facts/") {
            let parts: Vec<&str> = text.split("\n      - of:").collect();
            let mark = |part: &&str| {
                if !part.contains("verified: false") {
                    return (*part).to_owned();
                }
                marks += 1;
                let value = part.lines().find_map(|l| l.trim().strip_prefix("value: ")).unwrap();
                part.replacen(&format!("value: {value}"), &format!("value: {AMOUNT}"), 1)
            };
            parts.iter().map(mark).collect::<Vec<_>>().join("\n      - of:")
        } else {
            text
        };
        let file = to.join(&path);
        std::fs::create_dir_all(file.parent().unwrap()).unwrap();
        std::fs::write(file, text).unwrap();
    }
    marks
}

fn run(args: &[&str], knowledge: &Path, input: &str) -> String {
    let mut child = Command::new(env!("CARGO_BIN_EXE_ipdesk"))
        .args(args)
        .arg("--knowledge")
        .arg(knowledge)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut stdin = child.stdin.take().unwrap();
    let input = input.to_owned();
    let feed = std::thread::spawn(move || stdin.write_all(input.as_bytes()).ok());
    let done = child.wait_with_output().unwrap();
    feed.join().unwrap();
    let said = String::from_utf8(done.stdout).unwrap();
    assert!(!said.is_empty(), "{args:?}: {}", String::from_utf8_lossy(&done.stderr));
    said
}

/// Where a mark stands in a text, as a word of its own; years that only a marked period can reach are marks too.
fn marks_in(text: &str) -> Vec<String> {
    let plain = text.replace(['\u{a0}', '\u{202f}', ','], "");
    let words = plain.split(|c: char| !c.is_alphanumeric()).filter(|w| !w.is_empty());
    let far = |w: &str| w.len() == 4 && w.parse::<u16>().is_ok_and(|y| (2800..2820).contains(&y));
    let is_mark = |w: &str| w == NUMBER || w == AMOUNT || w == PERIOD || w == NAME || far(w);
    let lines = plain.lines();
    if words.clone().any(is_mark) {
        let hit = |l: &&str| l.split(|c: char| !c.is_alphanumeric()).any(is_mark);
        return lines.filter(hit).map(|l| l.chars().take(600).collect()).collect();
    }
    Vec::new()
}

#[test]
fn no_unverified_cell_is_in_any_output() {
    let dir = tempfile::tempdir().unwrap();
    let marks = write_marked(dir.path());
    assert!(marks > 500, "only {marks} cells are unverified");
    let read = |file: &str| std::fs::read_to_string(root().join(file)).unwrap();
    let lines = |values: Vec<Value>| values.iter().map(|v| format!("{v}\n")).collect::<String>();
    // Every labelled case, in one of three languages in turn: routes, reasons, warnings, dates, fees, help.
    let mut cases = Vec::new();
    for file in ["personas.jsonl", "personas.kept.jsonl", "personas.en.jsonl"] {
        for line in read(&format!("tests/eval/{file}")).lines() {
            let case: Value = serde_json::from_str(line).unwrap();
            let mut case = case["case"].clone();
            case["lang"] = ["en", "fr", "ar"][cases.len() % 3].into();
            cases.push(case);
        }
    }
    let advised = run(&["advise", "--batch"], dir.path(), &lines(cases));
    // Every rule at every office it may be asked at, and every estimate of the oracle.
    let table = read("knowledge/tables/deadlines.csv");
    let mut rules = Vec::new();
    for row in csv::Reader::from_reader(table.as_bytes()).records().map(Result::unwrap) {
        let parties: Vec<&str> = row[2].split(';').filter(|p| !p.is_empty()).collect();
        rules.push(json!({ "rule": &row[0], "from": "2026-03-31" }));
        rules.extend(parties.iter().map(|p| json!({ "rule": &row[0], "from": "2026-03-31", "office": p })));
    }
    let counted = run(&["deadline", "--batch"], dir.path(), &lines(rules));
    let mut requests: Vec<Value> = Vec::new();
    for line in read("tests/oracle/costs.jsonl").lines().filter(|l| !l.trim().is_empty()) {
        let line: Value = serde_json::from_str(line).unwrap();
        requests.push(line["case"].clone());
    }
    let priced = run(&["cost", "--batch"], dir.path(), &lines(requests));
    // Every guide, found by its own question.
    let mut questions = Vec::new();
    for (_, text) in files("locales/en/guides") {
        let question = text.lines().find_map(|l| l.strip_prefix("question = ")).unwrap_or_default();
        questions.push(json!({ "id": "q", "lang": "en", "q": question }));
    }
    let asked = run(&["ask", "--batch"], dir.path(), &lines(questions));
    // A conversation to its end: the result, why, and what is taken away.
    let kept = dir.path().join("kept");
    let database = format!("sqlite:{}", dir.path().join("chat.db").display());
    let told = run(
        &["chat", "--db", &database, "--lang", "en", "--at", "2026-11-21", "--files", kept.to_str().unwrap()],
        dir.path(),
        "/start\n1\n1\n3\n2026-06\n1\nKenya, Uganda, Namibia, Pakistan, Germany\n1\n1\n1\n1\nTake the result with me\n1\n",
    );
    let files: Vec<String> = std::fs::read_dir(&kept)
        .into_iter()
        .flatten()
        .map(|f| std::fs::read_to_string(f.unwrap().path()).unwrap())
        .collect();
    assert_eq!(files.len(), 2, "a page and a calendar file were handed over: {told}");
    let outputs = [
        ("advise", advised),
        ("deadline", counted),
        ("cost", priced),
        ("ask", asked),
        ("chat", told),
        ("files", files.concat()),
    ];
    for (what, output) in &outputs {
        let found = marks_in(output);
        assert!(found.is_empty(), "{what}: {} marks, first {:?}", found.len(), found.first());
    }
    println!(
        "{marks} unverified cells marked; none in {} bytes of answers",
        outputs.iter().map(|(_, o)| o.len()).sum::<usize>()
    );
}
