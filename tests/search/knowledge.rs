//! Reads guides, terms and cues from disk for measuring: the index itself never reads a file.

use std::path::{Path, PathBuf};

use fluent_syntax::ast::{Entry, InlineExpression, Pattern, PatternElement};
use ipdesk::search::{Cues, Doc, Synonym};

/// The messages of one .ftl file, placeables as their bare names.
pub fn messages(path: &Path) -> Vec<(String, String)> {
    let text = std::fs::read_to_string(path).unwrap_or_default();
    let resource = fluent_syntax::parser::parse(text).unwrap_or_else(|(partly, _)| partly);
    let message = |entry| match entry {
        Entry::Message(m) => m.value.map(|v| (m.id.name, plain(&v))),
        _ => None,
    };
    resource.body.into_iter().filter_map(message).collect()
}

fn plain(pattern: &Pattern<String>) -> String {
    pattern
        .elements
        .iter()
        .map(|e| match e {
            PatternElement::TextElement { value } => value.as_str(),
            PatternElement::Placeable {
                expression: fluent_syntax::ast::Expression::Inline(InlineExpression::StringLiteral { value }),
            } => value,
            PatternElement::Placeable { .. } => " ",
        })
        .collect()
}

fn lines(text: &str) -> Vec<String> {
    text.lines().map(str::trim).filter(|l| !l.is_empty()).map(str::to_owned).collect()
}

fn files(folder: &Path, out: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = entry.path();
        if path.is_dir() {
            files(&path, out);
        } else if path.extension().is_some_and(|e| e == "ftl") {
            out.push(path);
        }
    }
}

/// Every guide of a language below `root`.
pub fn guides(root: &Path, lang: &str) -> Vec<Doc> {
    let folder = root.join("locales").join(lang).join("guides");
    let mut paths = Vec::new();
    files(&folder, &mut paths);
    let doc = |path: &PathBuf| {
        let guide = path.strip_prefix(&folder).ok()?.with_extension("").to_string_lossy().into_owned();
        let yaml = std::fs::read_to_string(root.join("knowledge/guides").join(&guide).with_extension("yaml"))
            .unwrap_or_default();
        let named = yaml
            .lines()
            .find_map(|l| l.strip_prefix("topic:"))
            .map(|t| t.split('#').next().unwrap_or(t).trim().to_owned());
        let mut doc = Doc {
            topic: named.or_else(|| guide.split('/').next().map(str::to_owned))?,
            guide,
            lang: lang.to_owned(),
            ..Doc::default()
        };
        for (id, text) in messages(path) {
            match id.as_str() {
                "question" => doc.question = text,
                "ask" => doc.asks = lines(&text),
                _ => doc.body.extend([text.as_str(), "\n"]),
            }
        }
        Some(doc)
    };
    paths.iter().filter_map(doc).collect()
}

/// The cues of a language.
pub fn cues(root: &Path, lang: &str) -> Vec<Cues> {
    let path = root.join("locales").join(lang).join("intents.ftl");
    messages(&path).into_iter().map(|(kind, text)| Cues { lang: lang.to_owned(), kind, lines: lines(&text) }).collect()
}

/// What was learnt in a language of topics, of requests and of guides; nothing where there are no examples yet.
pub fn sheets(root: &Path, lang: &str) -> [String; 3] {
    let path = |kind: &str| root.join(format!("knowledge/said/{kind}.{lang}.tsv"));
    ["weights", "wishes", "answers"].map(|kind| std::fs::read_to_string(path(kind)).unwrap_or_default())
}

/// The terms table as synonyms of every language.
pub fn synonyms(root: &Path) -> Vec<Synonym> {
    let Ok(mut table) = csv::Reader::from_path(root.join("knowledge/terms.csv")) else {
        return Vec::new();
    };
    let heads = table.headers().cloned().unwrap_or_default();
    let column = |name: &str| heads.iter().position(|h| h == name);
    let mut rows = Vec::new();
    for row in table.records().flatten() {
        for (lang, head) in [
            ("en", "en"),
            ("fr", "fr"),
            ("es", "es"),
            ("pt", "pt"),
            ("ar", "ar"),
            ("zh", "zh"),
            ("ru", "ru"),
            ("hi", "hi"),
            ("sw", "sw"),
            ("id", "id_lang"),
        ] {
            let cell = |name: &str| column(name).and_then(|i| row.get(i)).unwrap_or_default().to_owned();
            let also = cell(&format!("{lang}_also"))
                .split(';')
                .map(|a| a.trim().to_owned())
                .filter(|a| !a.is_empty())
                .collect();
            rows.push(Synonym { lang: lang.to_owned(), concept: cell("id"), term: cell(head), also });
        }
    }
    rows
}
