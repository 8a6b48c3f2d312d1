//! The shape of the house: who may know whom. A broken rule fails with the reason for the rule.
//!
//! A single crate has no walls of its own, so these tests read `src/`: paths in `use` lines and in bodies, words,
//! strings. Each rule is a function from files to findings, and is shown a made-up bad line too.

#[path = "shape/source.rs"]
mod source;

use source::{File, house, tests};

/// A broken rule: where, what, and why the rule is there.
type Finding = String;

fn finding(file: &File, line: usize, what: &str, why: &str) -> Finding {
    format!("{}:{line}: {what}: {why}", file.path)
}

/// Fails with every finding at once.
fn holds(found: &[Finding]) {
    assert!(found.is_empty(), "{} broken:\n{}", found.len(), found.join("\n"));
}

/// Shows a rule one made-up file; the rule must find it.
fn finds(rule: fn(&[File]) -> Vec<Finding>, path: &str, text: &str) {
    assert_eq!(rule(&[File::new(path, text)]).len(), 1, "in {path}: {text}");
}

/// Shows a rule one made-up file that is fine.
fn lets(rule: fn(&[File]) -> Vec<Finding>, path: &str, text: &str) {
    holds(&rule(&[File::new(path, text)]));
}

/// Whether a path is `what` or lies below it.
fn below(path: &str, what: &str) -> bool {
    path.strip_prefix(what).is_some_and(|rest| rest.is_empty() || rest.starts_with("::"))
}

/// Findings for every path of `files` that `banned` names.
fn paths(files: &[File], why: &str, banned: impl Fn(&File, &str) -> bool) -> Vec<Finding> {
    let mut found = Vec::new();
    for file in files {
        for (line, path) in file.paths() {
            if banned(file, &path) {
                found.push(finding(file, line, &path, why));
            }
        }
    }
    found
}

const PURE: [&str; 4] = ["text", "kb", "advice", "talk"];

/// The rooms a room may know, itself left out; the command line may know all.
const KNOWS: [(&str, &[&str], &str); 11] = [
    ("text", &[], "words do not know rules"),
    ("kb", &["text"], "what we know does not depend on who asks or what is right for a case"),
    ("advice", &["kb", "text"], "what is right does not depend on how it was asked"),
    ("talk", &["advice", "kb", "text"], "the heart knows no body, so it can be run a million times in a test"),
    ("search", &[], "tables, people and words are strangers"),
    ("store", &[], "tables, people and words are strangers"),
    ("channel", &["text", "talk::event"], "tables, people and words are strangers; a channel speaks parts and events"),
    (
        "desk",
        &["channel", "search", "store", "talk", "advice", "kb", "text"],
        "the desk is started by the command line and reads no settings",
    ),
    (
        "staff",
        &["desk", "channel", "search", "store", "talk", "advice", "kb", "text"],
        "settings and disk are the command line's",
    ),
    ("config", &[], "settings are read once, and know nobody"),
    ("files", &["kb"], "the disk hands over texts and knows nobody"),
];

/// `crate::talk::{Arrived, …}` are the types of `talk::event`, shown at the room's door.
const EVENTS: [&str; 3] = ["talk::Arrived", "talk::Event", "talk::Media"];

fn rooms(files: &[File]) -> Vec<Finding> {
    let mut found = Vec::new();
    for (room, may, why) in KNOWS {
        let files = files.iter().filter(|f| f.room() == room);
        for file in files {
            for (line, path) in file.paths() {
                let Some(inner) = path.strip_prefix("crate::") else { continue };
                let known = below(inner, room)
                    || may
                        .iter()
                        .any(|m| below(inner, m) || (*m == "talk::event" && EVENTS.iter().any(|e| below(inner, e))));
                let door = inner.split("::").next().unwrap_or(inner);
                // What stands in lib.rs is a room; anything else is a macro or an item of the crate itself.
                if !known && (KNOWS.iter().any(|k| k.0 == door) || door == "cli") {
                    found.push(finding(file, line, &path, why));
                }
            }
        }
    }
    found
}

#[test]
fn a_room_knows_only_those_below_it() {
    holds(&rooms(&house()));
}

#[test]
fn a_room_that_knows_too_much_is_found() {
    finds(rooms, "src/text/lang.rs", "use crate::{kb::Kb, text::Part};");
    finds(rooms, "src/advice/judge.rs", "fn f() { crate::talk::today(1); }");
    finds(rooms, "src/talk/step.rs", "use super::super::store::Store;");
    finds(rooms, "src/store/open.rs", "use crate::search;");
    finds(rooms, "src/channel/console.rs", "use crate::talk::{Event, state::Answer};");
    finds(rooms, "src/channel/telegram.rs", "use crate::talk;");
    finds(rooms, "src/desk/turn.rs", "const D: &str = \"\\\"\"; fn f<'a>() { crate::config::var(\"X\"); }");
    lets(rooms, "src/channel/console.rs", "use crate::{text::Part, talk::{Arrived, event::Media}}; // crate::store");
    lets(rooms, "src/text/lang.rs", "#[cfg(test)]\nmod tests { use crate::kb::Kb; }");
}

fn pure(files: &[File]) -> Vec<Finding> {
    const BODY: [&str; 18] = [
        "tokio",
        "sqlx",
        "teloxide",
        "teloxide_core",
        "axum",
        "tantivy",
        "reqwest",
        "notify",
        "getrandom",
        "tracing",
        "std::fs",
        "std::env",
        "std::net",
        "std::process",
        "std::thread",
        "std::io",
        "std::time::SystemTime",
        "std::time::Instant",
    ];
    let files: Vec<&File> = files.iter().filter(|f| PURE.contains(&f.room())).collect();
    let why = "the heart knows no body, so it can be run a million times in a test";
    let mut found = Vec::new();
    for file in files {
        for (line, path) in file.paths() {
            if BODY.iter().any(|b| below(&path, b)) {
                found.push(finding(file, line, &path, why));
            }
        }
        for (line, word) in file.words() {
            if ["async", "await"].contains(&word.as_str()) {
                found.push(finding(file, line, &word, "no async in the heart: it waits for nobody"));
            }
        }
    }
    found
}

#[test]
fn the_heart_is_pure() {
    holds(&pure(&house()));
}

#[test]
fn a_body_in_the_heart_is_found() {
    finds(pure, "src/kb/mod.rs", "fn f() { let _ = std::fs::read(\"x\"); }");
    finds(pure, "src/talk/step.rs", "use std::{collections::BTreeMap, io::Read};");
    finds(pure, "src/text/lang.rs", "fn f() { tokio::spawn(g()); }");
    finds(pure, "src/advice/judge.rs", "async fn f() {}");
    lets(pure, "src/kb/mod.rs", "/// Like std::fs.\nuse std::collections::BTreeMap;");
    lets(pure, "src/search/build.rs", "use std::fs;");
}

fn doors(files: &[File]) -> Vec<Finding> {
    let telegram = |f: &File| f.path.starts_with("src/channel/telegram");
    let mut found = paths(files, "one door per channel", |f, p| {
        (below(p, "teloxide") || below(p, "teloxide_core")) && !telegram(f)
    });
    found.extend(paths(files, "one door to the tables", |f, p| below(p, "sqlx") && f.room() != "store"));
    found.extend(paths(files, "settings are read once", |f, p| {
        // `env!` is answered when the program is built.
        (below(p, "std::env") || p.starts_with("env::")) && !["cli", "config"].contains(&f.room())
    }));
    found.extend(paths(files, "the disk is read by files, the settings by config, databases by store", |f, p| {
        below(p, "std::fs") && !["files", "config", "store", "cli"].contains(&f.room())
    }));
    found
}

/// F74: no address that anybody sends is ever called, for nothing but the clients of Telegram and of the office's own mail
/// server can call.
fn calls(files: &[File]) -> Vec<Finding> {
    paths(files, "only a channel calls out, and only its own server", |f, p| {
        let client = ["reqwest", "hyper", "tokio::net::TcpStream", "std::net::TcpStream", "std::net::UdpSocket"];
        client.iter().any(|name| below(p, name)) && !f.path.starts_with("src/channel/telegram")
            || below(p, "lettre") && f.path != "src/channel/mail.rs"
    })
}

#[test]
fn f74_nothing_goes_out_but_to_telegram_and_the_mail_server() {
    holds(&calls(&house()));
}

#[test]
fn a_call_to_elsewhere_is_found() {
    finds(calls, "src/talk/look.rs", "async fn f() { reqwest::get(\"http://x\"); }");
    finds(calls, "src/desk/turn.rs", "use tokio::net::TcpStream;");
    finds(calls, "src/channel/web.rs", "use lettre::Message;");
    lets(calls, "src/channel/mail.rs", "use lettre::Message;");
    lets(calls, "src/channel/telegram/door.rs", "use reqwest::Client;");
}

#[test]
fn each_outside_thing_has_one_door() {
    holds(&doors(&house()));
}

#[test]
fn a_second_door_is_found() {
    finds(doors, "src/desk/mod.rs", "use teloxide_core::types::Update;");
    finds(doors, "src/cli/data.rs", "async fn f() { sqlx::query(\"x\"); }");
    finds(doors, "src/channel/telegram/poll.rs", "use std::env;");
    finds(doors, "src/desk/mod.rs", "use std::fs::File;");
    lets(doors, "src/channel/telegram/poll.rs", "use teloxide_core::types::Update;");
}

fn clocks(files: &[File]) -> Vec<Finding> {
    const DICE: [&str; 6] =
        ["getrandom", "rand", "fastrand", "uuid", "std::collections::hash_map::RandomState", "std::hash::RandomState"];
    paths(files, "one clock, one seed", |f, p| {
        let now = p.rsplit_once("::").is_some_and(|(of, last)| {
            last == "now" && of.rsplit("::").next().is_some_and(|o| o.starts_with(char::is_uppercase))
        });
        (now || DICE.iter().any(|d| below(p, d))) && f.path != "src/desk/clock.rs"
    })
}

#[test]
fn one_clock_and_one_seed() {
    holds(&clocks(&house()));
}

#[test]
fn a_second_clock_is_found() {
    finds(clocks, "src/desk/turn.rs", "fn f() { jiff::Timestamp::now(); }");
    finds(clocks, "src/store/writer.rs", "fn f() { let _ = tokio::time::Instant::now(); }");
    finds(clocks, "src/cli/chat.rs", "use getrandom::fill;");
    lets(clocks, "src/desk/clock.rs", "fn f() { Timestamp::now(); }");
    lets(clocks, "src/desk/turn.rs", "fn f(d: &Desk) { d.clock.now(); }");
}

fn plain(files: &[File]) -> Vec<Finding> {
    let mut found = Vec::new();
    for file in files {
        let words = file.words();
        for (n, pair) in words.windows(3).enumerate() {
            let (line, word, next) = (pair[0].0, pair[0].1.as_str(), pair[1].1.as_str());
            if word == "macro_rules" {
                found.push(finding(file, line, &pair[2].1, "no macro: plain functions can be read by everybody"));
            }
            // An alias of bounds has an empty body and is no way to be.
            if word == "trait" && next != "Channel" && !empty_body(&words[n..]) {
                found.push(finding(file, line, next, "only `Channel` is a trait: anything else has one way to be"));
            }
            if word == "static"
                && (next == "mut"
                    || file
                        .code
                        .lines()
                        .nth(line - 1)
                        .is_some_and(|l| ["Mutex", "RwLock", "Lock<", "Atomic", "Cell"].iter().any(|w| l.contains(w))))
            {
                found.push(finding(file, line, "static", "no global state: what is shared is handed over"));
            }
            if word == "unsafe" {
                found.push(finding(file, line, word, "nothing here needs it"));
            }
        }
        for (n, line) in file.text.lines().enumerate() {
            let allow = line.trim_start().starts_with("#[allow(") || line.trim_start().starts_with("#![allow(");
            let rest: Vec<&str> = file.text.lines().skip(n).take_while(|l| !l.trim_end().ends_with(")]")).collect();
            let end = file.text.lines().nth(n + rest.len()).unwrap_or(line);
            let said = |l: &str| l.contains("//") || l.contains("reason =");
            let above = n > 0 && file.text.lines().nth(n - 1).is_some_and(|l| l.trim_start().starts_with("// "));
            if allow && !above && !said(line) && !said(end) && !rest.iter().any(|l| said(l)) {
                found.push(finding(file, n + 1, line.trim(), "an exception from a lint says its reason"));
            }
        }
    }
    found
}

/// Whether the next braces hold nothing.
fn empty_body(words: &[(usize, String)]) -> bool {
    words.iter().skip_while(|(_, w)| w != "{").nth(1).is_some_and(|(_, w)| w == "}")
}

#[test]
fn the_code_is_plain() {
    holds(&plain(&house()));
}

#[test]
fn cleverness_is_found() {
    finds(plain, "src/kb/mod.rs", "macro_rules! ids { () => {} }");
    finds(plain, "src/store/open.rs", "pub trait Storage { fn f(); }");
    finds(plain, "src/desk/mod.rs", "static SEEN: Mutex<u32> = Mutex::new(0);");
    finds(plain, "src/desk/mod.rs", "#[allow(clippy::too_many_lines)]\nfn f() {}");
    lets(plain, "src/store/link.rs", "#[allow(dead_code)] // shown in docs\nconst X: &'static str = \"\";");
    lets(plain, "src/store/link.rs", "trait Line: Send + Unpin {}\nfn f() -> (Cell<u8>, &'static str) { g() }");
}

/// The most lines of a file; from three hundred on it is named.
const LONGEST: usize = 400;

fn sizes(files: &[File]) -> Vec<Finding> {
    let mut found = Vec::new();
    for file in files {
        if file.lines > LONGEST {
            found.push(finding(file, file.lines, "too long", "one idea a file: split it where the second idea begins"));
        }
        for word in file.path.trim_end_matches(".rs").split(['/', '_']) {
            if ["manager", "managers", "helper", "helpers", "util", "utils", "misc", "common", "stuff"].contains(&word)
            {
                found.push(finding(file, 1, word, "a name from the field says what lives there"));
            }
        }
    }
    found
}

#[test]
fn files_are_short_and_named_after_what_they_hold() {
    let files = house();
    for file in files.iter().filter(|f| f.lines > 300) {
        println!("note: {} has {} lines; the aim is 300", file.path, file.lines);
    }
    holds(&sizes(&files));
}

#[test]
fn a_long_or_vague_file_is_found() {
    finds(sizes, "src/desk/turn.rs", &"\n".repeat(401));
    finds(sizes, "src/desk/turn_helpers.rs", "");
    lets(sizes, "src/desk/turn.rs", &"\n".repeat(400));
}

/// Rooms in which a sentence would be one for people.
const SPOKEN: [&str; 8] = ["talk", "text", "channel", "desk", "search", "store", "kb", "advice"];

/// Files whose sentences are for authors and operators, who read English.
const FOR_AUTHORS: [&str; 6] =
    ["src/kb/check", "src/kb/parse", "src/kb/issue", "src/kb/yaml", "src/kb/sheet", "src/kb/texts"];

/// Whether a text reads like a sentence: a capital, three words, and a full stop or a question mark.
fn sentence(text: &str) -> bool {
    let text = text.trim();
    text.starts_with(char::is_uppercase)
        && text.ends_with(['.', '?', '!', '…', '؟', '。'])
        && text.split_whitespace().filter(|w| w.chars().any(char::is_alphabetic)).count() >= 3
}

fn sentences(files: &[File]) -> Vec<Finding> {
    let why = "no sentence in Rust: say it in locales/, so that it can be said in every language";
    let mut found = Vec::new();
    for file in
        files.iter().filter(|f| SPOKEN.contains(&f.room()) && !FOR_AUTHORS.iter().any(|a| f.path.starts_with(a)))
    {
        for (line, text) in file.strings.iter().filter(|(_, text)| sentence(text)) {
            found.push(finding(file, *line, text, why));
        }
    }
    found
}

#[test]
fn no_sentence_for_people_stands_in_rust() {
    holds(&sentences(&house()));
}

#[test]
fn a_sentence_in_rust_is_found() {
    finds(sentences, "src/talk/show.rs", "fn f() -> &'static str { \"Shall we go on?\" }");
    finds(sentences, "src/desk/turn.rs", "fn f() { say(format!(r#\"Good day, {name}. See \"you\" soon.\"#)); }");
    lets(
        sentences,
        "src/talk/show.rs",
        "#[error(\"Not a sentence for people.\")]\n/// This is one.\nfn f() { g(\"ui#menu\"); }",
    );
    lets(sentences, "src/kb/check/guide.rs", "fn f() { issue(\"The guide has no answer.\"); }");
    lets(sentences, "src/talk/show.rs", "#[cfg(test)]\nmod tests { fn f() { g(\"Shall we go on?\"); } }");
}

fn read(name: &str) -> String {
    let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join(name);
    std::fs::read_to_string(&path).unwrap_or_else(|e| panic!("{name} must be there for whoever comes next: {e}"))
}

/// The names under `[dependencies]` and the like in a Cargo.toml.
fn dependencies(manifest: &str) -> Vec<&str> {
    let mut inside = false;
    let mut found = Vec::new();
    for line in manifest.lines() {
        if line.starts_with('[') {
            inside = line.ends_with("dependencies]");
        } else if let Some((name, _)) = line.split_once('=').filter(|_| inside) {
            found.push(name.trim());
        }
    }
    found
}

/// Dependencies that the section "Dependencies" of a README does not name.
fn unnamed<'a>(manifest: &'a str, readme: &str) -> Vec<&'a str> {
    let section = readme.split("\n## ").find(|s| s.starts_with("Dependencies")).unwrap_or_default();
    dependencies(manifest).into_iter().filter(|name| !section.contains(&format!("`{name}`"))).collect()
}

#[test]
fn the_readme_says_why_each_dependency_is_there() {
    let manifest = read("Cargo.toml");
    assert!(dependencies(&manifest).len() > 20, "the dependencies were not found");
    assert_eq!(
        unnamed(&manifest, &read("README.md")),
        Vec::<&str>::new(),
        "README.md, section Dependencies, must name these with a reason"
    );
}

#[test]
fn a_dependency_without_a_reason_is_found() {
    let readme = "# x\n`serde`\n## Dependencies\n| `csv` | tables |\n## Licence\n`jiff`\n";
    assert_eq!(
        unnamed(
            "[dependencies]\ncsv = \"1\"\nserde = \"1\"\n[dev-dependencies]\njiff = \"1\"\n[profile.dev]\nopt = 1\n",
            readme
        ),
        ["serde", "jiff"]
    );
}

#[test]
fn the_pages_for_newcomers_are_there() {
    for page in [
        "ARCHITECTURE.md",
        "CONTRIBUTING.md",
        "knowledge/README.md",
        "locales/README.md",
        "LICENSE-MIT",
        "LICENSE-APACHE",
    ] {
        assert!(read(page).len() > 500, "{page} says too little");
    }
    let readme = read("README.md");
    let top: Vec<&str> = readme.lines().take(12).collect();
    assert!(
        top.iter().any(|l| l.starts_with("cargo run")) && top.iter().any(|l| l.starts_with("make test")),
        "README.md opens with the two commands"
    );
}

/// The tests a page names between back quotes, `suite: beginning_of_a_name…`, that no file has.
fn lost<'a>(page: &'a str, code: &str) -> Vec<&'a str> {
    let (mut named, mut lost) = (0, Vec::new());
    let prose = page.split("```").step_by(2);
    for quoted in prose.flat_map(|text| text.split('`').skip(1).step_by(2)) {
        let name = quoted.rsplit([' ', ':']).next().unwrap_or(quoted).trim_end_matches('…');
        if name.contains('_') && !name.contains('/') {
            named += 1;
            if !code.contains(&format!("fn {name}")) {
                lost.push(quoted);
            }
        }
    }
    assert!(named > 0, "no test was found on the page");
    lost
}

#[test]
fn the_tests_that_the_architecture_leans_on_exist() {
    let code: String = house().into_iter().map(|f| f.text).chain(tests().into_values()).collect();
    assert_eq!(
        lost(&read("ARCHITECTURE.md"), &code),
        Vec::<&str>::new(),
        "ARCHITECTURE.md names tests that are not there"
    );
}

#[test]
fn a_test_that_is_not_there_is_found() {
    let page = "```text\nfn x_y\n```\n| `talk` | `store: f05_…`, `f06_lost` |";
    assert_eq!(lost(page, "fn f05_an_update_twice() {}"), ["f06_lost"]);
}
