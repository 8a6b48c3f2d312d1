//! Sets to check: the real one from disk, and a small whole one that tests damage in one place.

use ipdesk::kb::{
    issue::{Issue, Severity},
    parse::{self, Reading, Source},
};
use std::{
    fs,
    path::{Path, PathBuf},
    sync::LazyLock,
};

/// The root of the repository.
pub fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// All text files of a folder, by their path below `base`.
pub fn files(base: &Path, folder: &str) -> Vec<Source> {
    let mut all = Vec::new();
    let mut open = vec![base.join(folder)];
    while let Some(at) = open.pop() {
        for entry in fs::read_dir(&at).into_iter().flatten().flatten() {
            let path = entry.path();
            if path.is_dir() {
                open.push(path);
            } else if path.extension().is_some_and(|e| matches!(e.to_str(), Some("yaml" | "csv" | "ftl"))) {
                let name = path.strip_prefix(base).unwrap().to_str().unwrap().to_owned();
                all.push((name, fs::read_to_string(&path).unwrap()));
            }
        }
    }
    all.sort();
    all
}

/// The real set.
pub fn real() -> Vec<Source> {
    let mut all = files(&root(), "knowledge");
    all.extend(files(&root(), "locales"));
    all
}

/// What is found in a set, notes left out.
pub fn found(set: &[Source]) -> Vec<Issue> {
    read(set).issues.into_iter().filter(|i| i.severity > Severity::Note).collect()
}

/// A set, read.
pub fn read(set: &[Source]) -> Reading {
    parse::read(set)
}

/// A small set in which nothing is to be found: the real tables, one guide for each topic, one tree, one route, one office,
/// English and Arabic complete, French partial.
pub static SMALL: LazyLock<Vec<Source>> = LazyLock::new(|| {
    let mut set: Vec<Source> =
        ["knowledge/tables", "knowledge/calendars"].into_iter().flat_map(|f| files(&root(), f)).collect();
    for file in ["knowledge/topics.yaml", "knowledge/officials.yaml", "knowledge/zones.csv"] {
        set.push((file.to_owned(), fs::read_to_string(root().join(file)).unwrap()));
    }
    let here = root().join("tests/checks/set");
    let topics = fs::read_to_string(root().join("knowledge/topics.yaml")).unwrap();
    let topics: Vec<&str> = topics.split(['[', ']']).nth(1).unwrap().split(", ").collect();
    for (name, text) in files(&here, "knowledge").into_iter().chain(files(&here, "locales")) {
        if name.contains("/TOPIC/") {
            for topic in topics.iter().filter(|t| **t != "madrid") {
                set.push((name.replace("TOPIC", topic), text.replace("TOPIC", topic)));
            }
        } else if name.ends_with("/topics.ftl") {
            let text: String = topics.iter().map(|t| text.replace("TOPIC", t)).collect();
            set.push((name, text));
        } else {
            set.push((name, text));
        }
    }
    set.sort();
    set
});

/// The small set with one damage.
pub struct Damaged(pub Vec<Source>);

impl Damaged {
    /// In a file, the first place that reads `old` reads `new`.
    pub fn replace(file: &str, old: &str, new: &str) -> Self {
        Self(SMALL.clone()).and_replace(file, old, new)
    }

    /// One file more.
    pub fn add(file: &str, text: &str) -> Self {
        Self(SMALL.clone()).and_add(file, text)
    }

    /// One file less.
    pub fn remove(file: &str) -> Self {
        let mut set = SMALL.clone();
        let before = set.len();
        set.retain(|(f, _)| f != file);
        assert_eq!(set.len() + 1, before, "the small set has no {file}");
        Self(set)
    }

    /// And one file less.
    pub fn without(mut self, file: &str) -> Self {
        self.0.retain(|(f, _)| f != file);
        self
    }

    /// And one more place changed.
    pub fn and_replace(mut self, file: &str, old: &str, new: &str) -> Self {
        let (_, text) =
            self.0.iter_mut().find(|(f, _)| f == file).unwrap_or_else(|| panic!("the small set has no {file}"));
        assert!(text.contains(old), "{file} does not hold `{old}`");
        *text = text.replacen(old, new, 1);
        self
    }

    /// And one file more.
    pub fn and_add(mut self, file: &str, text: &str) -> Self {
        self.0.push((file.to_owned(), text.to_owned()));
        self
    }

    /// Exactly this is found, at this place, with a hint; nothing else but notes.
    #[track_caller]
    pub fn finds(&self, check: &str, file: &str, line: usize, say: &str) {
        self.finds_all(check, &[(file, line)], say);
    }

    /// Exactly these are found, all by one check and for one reason, sorted by their places.
    #[track_caller]
    pub fn finds_all(&self, check: &str, places: &[(&str, usize)], say: &str) {
        let found = found(&self.0);
        let list = found.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n");
        let at: Vec<(&str, &str, usize)> = found.iter().map(|i| (i.check, i.file.as_str(), i.line)).collect();
        let want: Vec<(&str, &str, usize)> = places.iter().map(|(file, line)| (check, *file, *line)).collect();
        assert_eq!(at, want, "\n{list}");
        for i in &found {
            whole(i, say);
        }
    }

    /// This is found among the consequences of a damage that cannot come alone.
    #[track_caller]
    pub fn finds_first(&self, check: &str, file: &str, line: usize, say: &str) {
        let found = found(&self.0);
        let list = found.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n");
        let here = |i: &&Issue| (i.check, i.file.as_str(), i.line) == (check, file, line) && i.say.contains(say);
        let Some(i) = found.iter().find(here) else { panic!("no `{check}` at {file}:{line} in\n{list}") };
        whole(i, say);
    }
}

#[track_caller]
fn whole(i: &Issue, say: &str) {
    assert!(i.say.contains(say), "`{say}` is not in: {i}");
    assert!(!i.hint.is_empty(), "no hint: {i}");
    assert!(i.line == 0 || i.column > 0, "no column: {i}");
}
