//! Deadlines: against the independent oracle, and laws that hold for every rule on any day.

use ipdesk::advice::{Deadline, Why, deadline};
use ipdesk::kb::calendar::Calendar;
use ipdesk::kb::counting::{At, Kind};
use ipdesk::kb::place::Code;
use ipdesk::kb::tables::Tables;
use ipdesk::kb::when::Loose;
use jiff::civil::Date;
use proptest::prelude::*;
use std::io::Write;
use std::path::Path;
use std::process::{Command, Stdio};
use std::sync::LazyLock;

/// The knowledge that is built in.
static TABLES: LazyLock<Tables> = LazyLock::new(|| {
    let files = ipdesk::files::embedded();
    Tables::parse(files.iter().map(|(path, text)| (path.as_str(), text.as_str()))).0
});

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// The answer in the oracle's columns: unrolled, safe, last, certain.
fn row(d: &Deadline) -> [String; 4] {
    let last = d.last.map(|l| l.to_string()).unwrap_or_default();
    [d.unrolled.to_string(), d.safe.to_string(), last, d.certain.to_string()]
}

#[test]
fn the_oracle_agrees() {
    let mut reader = csv::Reader::from_path(root().join("tests/oracle/deadlines.csv")).unwrap();
    let header = reader.headers().unwrap().clone();
    let at = |name: &str| header.iter().position(|h| h == name).unwrap();
    let columns = ["unrolled", "safe", "last", "certain"].map(at);
    let (mut rows, mut differences) = (0, Vec::new());
    for record in reader.records().map(Result::unwrap) {
        rows += 1;
        let office = Some(&record[at("office")]).filter(|o| !o.is_empty()).map(party);
        let from = Loose::parse(&record[at("from")]).unwrap();
        let want = columns.map(|c| record[c].to_owned());
        match deadline(&TABLES, &record[at("rule")], from, office) {
            Ok(d) if row(&d) == want => {}
            Ok(d) => differences.push(format!("{}: {:?}, the oracle {want:?}", &record[at("id")], row(&d))),
            Err(e) => differences.push(format!("{}: {e}", &record[at("id")])),
        }
    }
    println!("{rows} rows, {} differences", differences.len());
    assert!(rows > 1000, "{rows} rows");
    assert!(differences.is_empty(), "{} of {rows} differ:\n{}", differences.len(), differences.join("\n"));
}

/// The rows are what the second calculation says, not what someone wrote into the file.
#[test]
fn the_oracle_stands_as_it_was_calculated() {
    let script = root().join("tests/oracle/deadlines.py");
    let Ok(done) = Command::new("python3").arg(script).output() else {
        println!("skipped: python3 is not here, so the oracle was not calculated again");
        return;
    };
    assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
}

fn party(text: &str) -> Code {
    Code::parse_party(text).unwrap()
}

/// A rule that may be told, an office it holds at or none, and a day.
fn any_question() -> impl Strategy<Value = (String, Option<Code>, Date)> {
    let limits = || TABLES.limits.all().filter(|l| !l.from_memory && !l.period.is_zero());
    let rules: Vec<(String, Vec<Code>)> = limits()
        .map(|l| {
            let listed = || TABLES.calendars.all().map(|(code, _)| code).collect();
            (l.slug.to_string(), if l.parties.is_empty() { listed() } else { l.parties.clone() })
        })
        .collect();
    let day = (0i32..6_000).prop_map(|n| Date::constant(2019, 1, 1).checked_add(jiff::Span::new().days(n)).unwrap());
    (prop::sample::select(rules), any::<prop::sample::Index>(), prop::bool::weighted(0.8), day)
        .prop_map(|((rule, offices), n, named, day)| (rule, named.then(|| *n.get(&offices)), day))
}

fn counted(rule: &str, office: Option<Code>, from: Date) -> Option<Deadline> {
    deadline(&TABLES, rule, Loose::day(from), office).ok()
}

/// The calendar that the law looks at for this rule at this office.
fn calendar(d: &Deadline) -> &'static Calendar {
    let how = TABLES.counting.of(&d.rule).unwrap();
    how.weekend.as_ref().unwrap_or_else(|| match how.at {
        At::Nobody => TABLES.calendars.of(None),
        At::Only(body) => TABLES.calendars.of(Some(body)),
        At::Office => TABLES.calendars.of(d.office),
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 3000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn the_days_stand_in_order((rule, office, from) in any_question()) {
        let Some(d) = counted(&rule, office, from) else { return Ok(()) };
        let (calendar, kind) = (calendar(&d), TABLES.counting.of(&rule).unwrap().kind);
        prop_assert!(d.safe <= d.unrolled, "the safe day is never late");
        prop_assert!(calendar.is_working(d.safe), "the safe day is never a known closed day");
        prop_assert_eq!(d.certain, d.certain && d.last.is_some() && calendar.cover(d.unrolled).is_some());
        match (kind, d.last) {
            (Kind::Term, last) => prop_assert_eq!(last, Some(d.unrolled)),
            (Kind::CountsBack, Some(last)) => {
                prop_assert!(last <= d.unrolled && d.unrolled < from, "what counts back never moves forward");
            }
            (_, Some(last)) => {
                prop_assert!(d.unrolled <= last && calendar.is_working(last) && calendar.covers(d.unrolled, last));
                // Every day passed over is closed, so nobody was given a day too many.
                let mut day = d.unrolled;
                while day < last {
                    prop_assert!(!calendar.is_working(day), "{day} is open");
                    day = day.tomorrow().unwrap();
                }
            }
            (_, None) => prop_assert!(!d.certain),
        }
    }

    #[test]
    fn a_later_start_never_ends_earlier((rule, office, from) in any_question(), later in 1i32..40) {
        let after = from.checked_add(jiff::Span::new().days(later)).unwrap();
        if let (Some(a), Some(b)) = (counted(&rule, office, from), counted(&rule, office, after)) {
            prop_assert!(a.unrolled <= b.unrolled && a.safe <= b.safe);
            prop_assert!(a.last.zip(b.last).is_none_or(|(a, b)| a <= b));
        }
    }

    /// An imprecise start gives the day of its earliest day, and says so.
    #[test]
    fn an_imprecise_start_is_taken_early((rule, office, from) in any_question()) {
        let month = Loose::parse(&from.strftime("%Y-%m").to_string()).unwrap();
        let Ok(d) = deadline(&TABLES, &rule, month, office) else { return Ok(()) };
        let first = counted(&rule, office, from.first_of_month()).unwrap();
        prop_assert_eq!((d.unrolled, d.safe, d.last), (first.unrolled, first.safe, first.last));
        prop_assert!(d.why.contains(&Why::EarliestDay));
    }
}

#[test]
fn every_rule_says_how_it_is_counted() {
    let table = std::fs::read_to_string(root().join("knowledge/tables/deadlines.csv")).unwrap();
    for limit in TABLES.limits.all() {
        let how = TABLES.counting.of(&limit.slug).unwrap_or_else(|| panic!("{}", limit.slug));
        assert!(!how.basis.is_empty(), "{}", limit.slug);
        let named_so = table.lines().any(|l| {
            l.starts_with(&format!("{},", limit.slug)) && (l.contains("business days") || l.contains("working days"))
        });
        assert!(!named_so || how.kind == Kind::BusinessDays, "{}", limit.slug);
    }
}

#[test]
fn every_reason_has_its_words() {
    for lang in ["en", "fr", "ar"] {
        let text = std::fs::read_to_string(root().join(format!("locales/{lang}/counting.ftl"))).unwrap();
        for why in Why::ALL {
            assert!(text.contains(&format!("\n{} = ", why.key())), "{lang}: {}", why.key());
            assert_eq!(serde_json::to_value(why).unwrap(), why.key());
        }
    }
}

/// Runs the program on lines of JSON; its lines, and its status.
fn batch(lines: &str) -> (Vec<serde_json::Value>, Option<i32>) {
    let mut child = Command::new(env!("CARGO_BIN_EXE_ipdesk"))
        .args(["deadline", "--batch", "--knowledge"])
        .arg(root())
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    child.stdin.take().unwrap().write_all(lines.as_bytes()).unwrap();
    let done = child.wait_with_output().unwrap();
    let out = String::from_utf8(done.stdout).unwrap();
    (out.lines().map(|l| serde_json::from_str(l).unwrap()).collect(), done.status.code())
}

#[test]
fn a_batch_has_the_shape_of_the_contract() {
    let (out, status) = batch(
        r#"{"id":7,"rule":"pct-national-phase-ep","from":"2023-10-25"}
{"id":"a","rule":"paris-patent-prioritt","from":"2026-01-31"}
{"id":"b","rule":"ep-opposition","from":"2026-01-31"}
{"id":"c","rule":"us-tm-opposition","from":"03/04/2026"}
{"id":"d","rule":"us-tm-opposition","from":"2026-02-30"}
{"id":"e","rule":"paris-patent-priority","from":"2026-03-04","office":"UK"}
{"id":"f","rule":"paris-patent-priority","from":"2026-03-04","offic/e":"GB"}
not JSON
{"id":"g","rule":"pct-national-phase-ep","from":"2023-10","office":null}
"#,
    );
    assert_eq!(status, Some(2));
    let mut keys: Vec<&String> = out[0].as_object().unwrap().keys().collect();
    keys.sort();
    assert_eq!(
        keys,
        ["as_of", "basis", "certain", "id", "last", "office", "official", "rolled", "rule", "safe", "unrolled", "why"]
    );
    assert_eq!(
        (&out[0]["id"], &out[0]["safe"], &out[0]["last"]),
        (&7.into(), &"2026-05-22".into(), &"2026-05-26".into())
    );
    let basis = out[0]["basis"].as_str().unwrap();
    assert!(
        basis.contains("PCT Art. 22") && basis.contains("Rule 80.5") && basis.contains("OJ EPO 2025, A40"),
        "{basis}"
    );
    for (n, id, at, say) in [
        (1, "a", "/rule", "did you mean `paris-patent-priority`?"),
        (2, "b", "/rule", "https://www.epo.org/"),
        (3, "c", "/from", "2026-04-03 or 2026-03-04"),
        (4, "d", "/from", "does not exist"),
        (5, "e", "/office", "did you mean `GB`?"),
        (6, "f", "/offic~1e", "not known here"),
    ] {
        assert_eq!((&out[n]["id"], &out[n]["error"]["at"]), (&id.into(), &at.into()));
        assert!(out[n]["error"]["say"].as_str().unwrap().contains(say), "{}", out[n]);
    }
    assert!(out[7]["id"].is_null() && out[7]["error"]["at"] == "");
    assert!(out[8]["why"].as_array().unwrap().contains(&"earliest-day".into()) && out[8]["unrolled"] == "2026-05-01");
}
