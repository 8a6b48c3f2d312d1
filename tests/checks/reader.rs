//! What no author means to write: bombs, deep nests, wrong forms, damage anywhere. It is refused at its place, and nothing panics.

use super::set::{Damaged, SMALL, found, read};
use ipdesk::kb::{issue::Severity, yaml::MAX_BYTES};

const FACTS: &str = "knowledge/facts/small.yaml";
const GUIDE: &str = "knowledge/guides/madrid/what-is.yaml";

/// The damaged file is refused with its line and a hint.
#[track_caller]
fn refused(file: &str, text: &str, line: Option<usize>) {
    let mut set = SMALL.clone();
    set.retain(|(f, _)| f != file);
    set.push((file.to_owned(), text.to_owned()));
    let read = read(&set);
    assert!(read.kb.is_none(), "this was taken:\n{}", &text[..text.len().min(300)]);
    let own: Vec<_> = read.issues.iter().filter(|i| i.file == file && i.severity == Severity::Error).collect();
    assert!(!own.is_empty(), "nothing is said about {file}: {:?}", read.issues);
    assert!(own.iter().all(|i| !i.hint.is_empty()), "{own:?}");
    if let Some(line) = line {
        assert!(own.iter().any(|i| i.line == line && i.column > 0), "not in line {line}: {own:?}");
    }
}

#[test]
fn f26_yaml_bombs_and_broken_forms_are_refused() {
    let guide = SMALL.iter().find(|(f, _)| f == GUIDE).unwrap().1.clone();
    // A bomb of aliases.
    let mut bomb = vec!["a: &a [x, x, x, x, x, x, x, x, x]\n".to_owned()];
    for (one, next) in ["a", "b", "c", "d", "e", "f", "g", "h"].iter().zip(["b", "c", "d", "e", "f", "g", "h", "i"]) {
        bomb.push(format!("{next}: &{next} [{}]\n", vec![format!("*{one}"); 9].join(", ")));
    }
    refused(GUIDE, &bomb.concat(), Some(1));
    refused(GUIDE, &guide.replace("topic: madrid", "topic: &t madrid"), Some(1));
    refused(GUIDE, &guide.replace("trees: [which-way]", "trees: [*t]"), Some(5));
    // A nest deeper than any stack.
    refused(GUIDE, &format!("topic: {}", "[".repeat(100_000)), Some(1));
    refused(GUIDE, &"- ".repeat(50_000), Some(1));
    refused(GUIDE, &guide.replace("trees: [which-way]", "\ttrees: [which-way]"), Some(5));
    refused(GUIDE, &guide.replace("trees: [which-way]", "topic: pct"), Some(5));
    refused(GUIDE, &guide.replace("trees: [which-way]", "tree: [which-way]"), Some(5));
    refused(GUIDE, &guide.replace("trees: [which-way]", "trees: which-way"), Some(5));
    refused(GUIDE, &guide.replace("by: authors", "by: nobody"), None);
    refused(GUIDE, &guide.replace("2026-01-02 }", "2026-02-30 }"), None);
    refused(GUIDE, "", None);
    refused(GUIDE, "\u{0}\u{1}", None);
}

#[test]
fn f26_a_file_of_a_hundred_megabytes_is_refused_unread() {
    let text = format!("facts: []\n#{}", "x".repeat(100 << 20));
    let began = std::time::Instant::now();
    refused(FACTS, &text, None);
    assert!(began.elapsed().as_secs() < 20);
    refused(FACTS, &format!("facts: []\n#{}", "x".repeat(MAX_BYTES)), None);
}

#[test]
fn f27_a_broken_line_of_words_refuses_the_set() {
    let file = "locales/ar/ui.ftl";
    for (broken, line) in
        [("menu القائمة", 1), ("menu = { $name", 1), ("menu = { $n ->\n    [one] x\n }", 3), ("menu =\nhello = x", 1)]
    {
        let set = Damaged::replace(file, "menu = القائمة", broken).0;
        let read = read(&set);
        assert!(read.kb.is_none(), "`{broken}` was taken");
        let own: Vec<_> = read.issues.iter().filter(|i| i.severity == Severity::Error).collect();
        assert!(
            own.iter().any(|i| i.file == file && i.check == "ftl" && i.line.abs_diff(line) <= 1 && !i.hint.is_empty()),
            "`{broken}`: {own:?}"
        );
        assert!(own.iter().all(|i| i.file == file), "echoes of a broken file: {own:?}");
    }
}

#[test]
fn what_hangs_on_a_broken_file_is_not_said_again() {
    for (file, old, new) in [
        (GUIDE, "topic: madrid", "topic: [madrid"),
        ("knowledge/topics.yaml", "topics: [", "topics: [["),
        ("knowledge/trees/which-way.yaml", "start: subject", "start subject"),
        (FACTS, "unit: years", "unit years"),
        ("knowledge/offices/xx/office.yaml", "country: KE", "country KE"),
    ] {
        let found = found(&Damaged::replace(file, old, new).0);
        assert!(
            found.iter().all(|i| i.file == file),
            "{}",
            found.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n")
        );
        assert!(!found.is_empty());
    }
}

/// Numbers that look random and are the same on every machine.
struct Chance(u64);

impl Chance {
    fn below(&mut self, n: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 % u64::try_from(n).unwrap()).unwrap()
    }
}

#[test]
fn f24_no_single_damage_panics_or_is_reported_without_a_place() {
    let mut chance = Chance(0x9E37_79B9_7F4A_7C15);
    // The tables have their own tests; here the files that authors write.
    let authored: Vec<usize> = (0..SMALL.len())
        .filter(|n| {
            !SMALL[*n].0.starts_with("knowledge/tables/")
                && SMALL[*n].0 != "knowledge/zones.csv"
                && !SMALL[*n].1.is_empty()
        })
        .collect();
    let (mut refused, mut read_on) = (0, 0);
    for round in 0..300 {
        let mut set = SMALL.clone();
        let (file, text) = &mut set[authored[chance.below(authored.len())]];
        let mut lines: Vec<String> = text.lines().map(str::to_owned).collect();
        let n = chance.below(lines.len());
        let what = damage(&mut lines[n], &mut chance);
        *text = lines.join("\n") + "\n";
        let file = file.clone();
        let read = read(&set);
        let errors: Vec<_> = read.issues.iter().filter(|i| i.severity == Severity::Error).collect();
        assert_eq!(read.kb.is_none(), !errors.is_empty(), "round {round}: {file}");
        for i in &errors {
            assert!(
                !i.file.is_empty() && !i.say.is_empty() && !i.hint.is_empty(),
                "round {round}, {what} in {file}:{}: {i}",
                n + 1
            );
        }
        if read.kb.is_some() { read_on += 1 } else { refused += 1 }
    }
    assert!(
        refused > 100 && read_on > 20,
        "{refused} refused, {read_on} read on: the damages are too tame or too wild"
    );
}

fn damage(line: &mut String, chance: &mut Chance) -> &'static str {
    let chars: Vec<char> = line.chars().collect();
    let at = chance.below(chars.len() + 1);
    match chance.below(8) {
        0 => {
            line.clear();
            "a line emptied"
        }
        1 => {
            *line = chars.iter().take(at).collect();
            "a line cut"
        }
        2 => {
            *line = format!("   {line}");
            "a line moved in"
        }
        3 => {
            *line = line.trim_start().to_owned();
            "a line moved out"
        }
        4 => {
            let sign = ['{', '}', '[', '"', ':', '#', '\t', '\u{0}', '*', '&', '\u{202E}', '-'][chance.below(12)];
            *line = chars[..at].iter().chain(&[sign]).chain(&chars[at..]).collect();
            "a sign put in"
        }
        5 => {
            *line = format!("{line}\n{line}");
            "a line doubled"
        }
        6 => {
            let mut chars = chars;
            if at + 1 < chars.len() {
                chars.swap(at, at + 1);
            }
            *line = chars.into_iter().collect();
            "two letters swapped"
        }
        _ => {
            *line = chars.iter().enumerate().filter(|(n, _)| *n != at).map(|(_, c)| c).collect();
            "a letter lost"
        }
    }
}
