//! Texts that go out to translators and come back: what goes, and what may come in. All of a file, or nothing of it.

use super::{
    Pair, Standing, TextId, Texts, is_typed,
    source::{self, Uses},
    splice,
};
use crate::{
    kb::{
        issue::Severity,
        parse::{self, Source},
    },
    text::Lang,
};
use std::collections::{BTreeMap, BTreeSet};
use unicode_segmentation::UnicodeSegmentation;

/// Which texts go out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Only {
    /// What lacks or is old.
    Due,
    Missing,
    Stale,
    /// What stands, and no second reader has read as it stands.
    Unread,
    All,
}

/// One text on its way out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Passage {
    pub id: TextId,
    pub english: String,
    /// The translation there is; empty where it lacks.
    pub theirs: String,
    pub standing: Standing,
    /// What the translator should know.
    pub note: String,
    /// The most characters as people see them.
    pub most: Option<usize>,
}

/// One text that came back, with its line in the exchange file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Returned {
    pub line: usize,
    pub id: TextId,
    pub english: String,
    pub theirs: String,
}

/// An exchange file as it was read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Returns {
    pub lang: Lang,
    pub texts: Vec<Returned>,
}

/// Something wrong in an exchange file: where, what, and what to do.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Problem {
    pub line: usize,
    pub say: String,
    pub hint: String,
}

impl Problem {
    /// A problem at a line of the exchange file.
    pub fn new(line: usize, say: impl Into<String>, hint: impl Into<String>) -> Self {
        Self { line, say: say.into(), hint: hint.into() }
    }
}

/// A screen of an answer, in grapheme clusters.
pub const SCREEN: usize = 700;
/// A button.
const LABEL: usize = 40;

/// The most characters of a text as people see it; none where only the channel limits it.
pub fn most(path: &str, name: &str) -> Option<usize> {
    let attribute = name.split_once('.').map(|(_, a)| a);
    match (path.split('/').next().unwrap_or_default(), name) {
        ("guides" | "offices", name) if name == "answer" || name.starts_with("more-") => Some(SCREEN),
        ("trees", "name") => Some(LABEL),
        ("trees", _) if attribute.is_some_and(|a| a != "why" && a != "short") => Some(LABEL),
        ("topics", _) if attribute.is_none() => Some(LABEL),
        ("ui", name) if name.starts_with("nav-") => Some(10),
        ("ui", name) if name.starts_with("command-") => Some(60),
        ("ui", "bot-name") => Some(60),
        ("ui", "bot-about") => Some(110),
        ("ui", "bot-description") => Some(480),
        _ => None,
    }
}

/// The texts of a language that go out, below a path (`guides/`, `ui`; empty for all).
pub fn passages(texts: &Texts, lang: Lang, only: Only, below: &str) -> Vec<Passage> {
    let goes = |p: &Pair<'_>| {
        p.id.path.starts_with(below)
            && match only {
                Only::All => true,
                Only::Missing => p.standing == Standing::Missing,
                Only::Stale => p.standing == Standing::Stale,
                Only::Unread => p.standing != Standing::Missing && !p.read,
                Only::Due => p.standing != Standing::Current,
            }
    };
    texts
        .pairs(lang)
        .into_iter()
        .filter(goes)
        .map(|p| Passage {
            english: p.english.source.clone(),
            theirs: p.theirs.map(|t| t.source.clone()).unwrap_or_default(),
            standing: p.standing,
            note: note(&p),
            most: most(&p.id.path, &p.id.name),
            id: p.id,
        })
        .collect()
}

fn note(pair: &Pair<'_>) -> String {
    let typed = "Not to be translated: write what people really type in your language, one a line.";
    [is_typed(&pair.id.path, &pair.id.name).then_some(typed), pair.english.comment.as_deref()]
        .into_iter()
        .flatten()
        .collect::<Vec<_>>()
        .join(" ")
}

/// The files of a language with what came back put in, or every problem and no file.
/// What comes back empty is left as it is.
pub fn put_in(files: &[Source], texts: &Texts, back: &Returns) -> Result<Vec<Source>, Vec<Problem>> {
    let mut problems = Vec::new();
    let mut seen = BTreeSet::new();
    for one in back.texts.iter().filter(|t| !t.theirs.trim().is_empty()) {
        if !seen.insert(&one.id) {
            problems.push(Problem::new(one.line, format!("`{}` comes twice", one.id), "keep one of them"));
        }
        if let Err(problem) = fits(texts, one) {
            problems.push(problem);
        }
    }
    if !problems.is_empty() {
        return Err(problems);
    }
    let changed = spliced(files, texts, back);
    let problems = refused(files, &changed, back);
    if problems.is_empty() { Ok(changed) } else { Err(problems) }
}

/// Whether one text may stand for its English original.
fn fits(texts: &Texts, one: &Returned) -> Result<(), Problem> {
    let problem = |say: String, hint: &str| Err(Problem::new(one.line, format!("`{}`: {say}", one.id), hint));
    let Some(english) = texts.file(Lang::EN, &one.id.path).and_then(|f| f.text(&one.id.name)) else {
        return problem("English does not have this text".into(), "export again; texts come and go");
    };
    if normal(&english.source) != normal(&one.english) {
        return problem(
            "the English text has changed since this file was made".into(),
            "export again and translate what it says now",
        );
    }
    let theirs = match source::uses(&one.theirs) {
        Ok(uses) => uses,
        Err(broken) => {
            let at = one.line + broken.line - 1;
            return Err(Problem::new(at, format!("`{}`: {}", one.id, broken.why), "write { $name } as English does"));
        }
    };
    if !is_typed(&one.id.path, &one.id.name) {
        let ours = source::uses(&english.source).unwrap_or_default();
        if let Some((say, hint)) = other_names(&ours, &theirs) {
            return problem(say, &hint);
        }
    }
    let long = one.theirs.graphemes(true).count();
    match most(&one.id.path, &one.id.name) {
        Some(most) if long > most && !theirs.chooses && theirs.names.is_empty() => {
            problem(format!("{long} characters, more than {most}"), "say it shorter")
        }
        _ => Ok(()),
    }
}

fn other_names(ours: &Uses, theirs: &Uses) -> Option<(String, String)> {
    let names = |more: &Uses, less: &Uses| -> Option<String> {
        let name = more.names.difference(&less.names).next().map(|n| format!("${n}"));
        name.or_else(|| more.terms.difference(&less.terms).next().map(|t| format!("-{t}")))
    };
    if let Some(name) = names(ours, theirs) {
        return Some((format!("`{{ {name} }}` is missing"), format!("write {{ {name} }} where it belongs")));
    }
    let name = names(theirs, ours)?;
    Some((format!("English does not use `{{ {name} }}`"), "say it with the names that English uses".into()))
}

fn spliced(files: &[Source], texts: &Texts, back: &Returns) -> Vec<Source> {
    let mut changed: BTreeMap<String, String> = BTreeMap::new();
    for one in back.texts.iter().filter(|t| !t.theirs.trim().is_empty()) {
        let path = format!("locales/{}/{}.ftl", back.lang, one.id.path);
        let before = changed
            .remove(&path)
            .or_else(|| files.iter().find(|(p, _)| *p == path).map(|(_, text)| text.clone()))
            .unwrap_or_default();
        let same = super::source::TextFile::read(&before).text(&one.id.name).is_some_and(|t| t.source == one.theirs);
        let after = match texts.file(Lang::EN, &one.id.path) {
            Some(english) if !same => splice::put(&before, &one.id.name, &one.theirs, english),
            _ => before,
        };
        changed.insert(path, after);
    }
    changed.into_iter().collect()
}

/// What the checks of the whole set find in the changed files that they did not find before.
fn refused(files: &[Source], changed: &[Source], back: &Returns) -> Vec<Problem> {
    let mut after: BTreeMap<&str, &str> = files.iter().map(|(p, t)| (p.as_str(), t.as_str())).collect();
    after.extend(changed.iter().map(|(p, t)| (p.as_str(), t.as_str())));
    let after: Vec<Source> = after.into_iter().map(|(p, t)| (p.to_owned(), t.to_owned())).collect();
    let found = |files: &[Source]| -> BTreeSet<(String, String)> {
        let all = parse::read(files).issues;
        let ours = all.into_iter().filter(|i| i.severity > Severity::Note && changed.iter().any(|(p, _)| *p == i.file));
        ours.map(|i| (i.file, format!("{} ({})", i.say, i.hint))).collect()
    };
    let before = found(files);
    let line_of = |file: &str, say: &str| {
        let of_file = |t: &&Returned| file == format!("locales/{}/{}.ftl", back.lang, t.id.path);
        let named = |t: &&Returned| say.contains(&format!("`{}`", t.id.name));
        let mut mine = back.texts.iter().filter(of_file);
        mine.clone().find(named).or_else(|| mine.next()).map_or(0, |t| t.line)
    };
    found(&after)
        .difference(&before)
        .map(|(file, say)| {
            Problem::new(line_of(file, say), say.clone(), format!("mend the text; it would stand in {file}"))
        })
        .collect()
}

fn normal(source: &str) -> String {
    source.split_whitespace().collect::<Vec<_>>().join(" ")
}
