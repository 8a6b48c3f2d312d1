//! Rust files as the shape tests read them: without comments, strings and test modules; paths with their lines.

use std::{collections::BTreeMap, fs, path::Path};

/// A Rust file below `src/`, read once.
pub struct File {
    /// Its path from the root of the project, with `/`.
    pub path: String,
    /// How many lines it has.
    pub lines: usize,
    /// The code alone: comments, strings, attributes and test modules are blank; lines stay where they were.
    pub code: String,
    /// What stands between quotes in the code that is left.
    pub strings: Vec<(usize, String)>,
    /// The text as it is.
    pub text: String,
}

/// Every Rust file of the library and the binary.
pub fn house() -> Vec<File> {
    let mut found = BTreeMap::new();
    walk(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"), "src", &mut found);
    assert!(found.len() > 50, "the house was not found");
    found.iter().map(|(path, text)| File::new(path, text)).collect()
}

/// Every Rust file of the tests, as it is.
pub fn tests() -> BTreeMap<String, String> {
    let mut found = BTreeMap::new();
    walk(&Path::new(env!("CARGO_MANIFEST_DIR")).join("tests"), "tests", &mut found);
    found
}

fn walk(dir: &Path, name: &str, found: &mut BTreeMap<String, String>) {
    for entry in fs::read_dir(dir).unwrap() {
        let path = entry.unwrap().path();
        let inner = format!("{name}/{}", path.file_name().unwrap().to_str().unwrap());
        if path.is_dir() {
            walk(&path, &inner, found);
        } else if path.extension().is_some_and(|e| e == "rs") {
            found.insert(inner, fs::read_to_string(&path).unwrap());
        }
    }
}

impl File {
    /// A file of this path and text.
    pub fn new(path: &str, text: &str) -> Self {
        let (mut code, strings) = strip(text);
        blank_attributes_and_tests(&mut code);
        let code: String = code.into_iter().collect();
        let strings = strings
            .into_iter()
            // A string is kept where its opening quote still stands in the code.
            .filter(|(at, _)| code.as_bytes()[*at] == b'"')
            .map(|(at, s)| (code[..at].matches('\n').count() + 1, s))
            .collect();
        Self { path: path.into(), lines: text.lines().count(), code, strings, text: text.into() }
    }

    /// The room: the first folder or file below `src/`.
    pub fn room(&self) -> &str {
        let rest = self.path.strip_prefix("src/").unwrap_or(&self.path);
        rest.split('/').next().unwrap_or(rest).trim_end_matches(".rs")
    }

    /// Every path the code names, from the root: `crate`, `self` and `super` resolved, groups of `use` taken apart.
    pub fn paths(&self) -> Vec<(usize, String)> {
        let mut here: Vec<&str> = self.path.trim_start_matches("src/").trim_end_matches(".rs").split('/').collect();
        if here.last().is_some_and(|l| ["mod", "lib", "main"].contains(l)) {
            here.pop();
        }
        let tokens = tokens(&self.code);
        let mut found = Vec::new();
        let mut at = 0;
        while at < tokens.len() {
            if tokens[at].1.starts_with(|c: char| c.is_alphabetic() || c == '_') {
                at = path(&tokens, at, &[], &here, &mut found);
            } else {
                at += 1;
            }
        }
        found
    }

    /// The words of the code in their order, with their lines.
    pub fn words(&self) -> Vec<(usize, String)> {
        tokens(&self.code).into_iter().map(|(line, word)| (line, word.to_owned())).collect()
    }
}

/// Reads one path (or one branch of a group) from `at`, and gives back where it ends.
fn path(
    tokens: &[(usize, &str)],
    mut at: usize,
    before: &[String],
    here: &[&str],
    found: &mut Vec<(usize, String)>,
) -> usize {
    let line = tokens[at].0;
    let mut parts = before.to_vec();
    loop {
        match tokens[at].1 {
            "crate" | "ipdesk" if parts.is_empty() => parts.push("crate".into()),
            "self" if parts.is_empty() => parts = rooted(here),
            "super" => {
                if parts.is_empty() {
                    parts = rooted(here);
                }
                parts.pop();
            }
            word => parts.push(word.into()),
        }
        at += 1;
        if tokens.get(at).is_none_or(|t| t.1 != "::") {
            break;
        }
        match tokens.get(at + 1) {
            Some((_, "{")) => return group(tokens, at + 2, &parts, here, found),
            Some((_, word)) if word.starts_with(|c: char| c.is_alphabetic() || c == '_') => at += 1,
            _ => break,
        }
    }
    found.push((line, parts.join("::")));
    at
}

fn group(
    tokens: &[(usize, &str)],
    mut at: usize,
    before: &[String],
    here: &[&str],
    found: &mut Vec<(usize, String)>,
) -> usize {
    while at < tokens.len() && tokens[at].1 != "}" {
        if tokens[at].1.starts_with(|c: char| c.is_alphabetic() || c == '_') {
            at = path(tokens, at, before, here, found);
        } else {
            if tokens[at].1 == "*" {
                found.push((tokens[at].0, before.join("::")));
            }
            at += 1;
        }
    }
    at + 1
}

fn rooted(here: &[&str]) -> Vec<String> {
    std::iter::once("crate").chain(here.iter().copied()).map(str::to_owned).collect()
}

/// Words, `::` and single signs.
fn tokens(code: &str) -> Vec<(usize, &str)> {
    let mut found = Vec::new();
    let mut line = 1;
    let mut rest = code;
    while let Some(c) = rest.chars().next() {
        let length = if c.is_alphanumeric() || c == '_' {
            rest.find(|c: char| !c.is_alphanumeric() && c != '_').unwrap_or(rest.len())
        } else if rest.starts_with("::") {
            2
        } else if c == '\'' {
            // A lifetime: a word of its own.
            1 + rest[1..].find(|c: char| !c.is_alphanumeric() && c != '_').unwrap_or(rest.len() - 1)
        } else {
            c.len_utf8()
        };
        if c == '\n' {
            line += 1;
        } else if !c.is_whitespace() {
            found.push((line, &rest[..length]));
        }
        rest = &rest[length..];
    }
    found
}

/// The text with comments and the inside of strings blanked, and the strings with the byte of their opening quote.
/// Everything that is not ASCII becomes a blank, so that bytes and characters agree.
fn strip(text: &str) -> (Vec<char>, Vec<(usize, String)>) {
    let from: Vec<char> = text.chars().collect();
    let mut code: Vec<char> = from.iter().map(|c| if c.is_ascii() { *c } else { ' ' }).collect();
    let mut strings = Vec::new();
    let blank = |code: &mut Vec<char>, a: usize, b: usize| {
        for c in &mut code[a..b] {
            if *c != '\n' {
                *c = ' ';
            }
        }
    };
    let starts = |at: usize, what: &str| from[at..].iter().take(what.len()).copied().eq(what.chars());
    let mut at = 0;
    while at < from.len() {
        let start = at;
        if starts(at, "//") {
            while at < from.len() && from[at] != '\n' {
                at += 1;
            }
            blank(&mut code, start, at);
        } else if starts(at, "/*") {
            let mut depth = 0;
            loop {
                if starts(at, "/*") {
                    depth += 1;
                    at += 2;
                } else if starts(at, "*/") {
                    depth -= 1;
                    at += 2;
                } else {
                    at += 1;
                }
                if depth == 0 || at >= from.len() {
                    break;
                }
            }
            blank(&mut code, start, at.min(from.len()));
        } else if let Some((open, close)) = quote(&from, at) {
            let mut end = open;
            while end < from.len() && !from[end..].iter().take(close.len()).copied().eq(close.chars()) {
                end += if from[end] == '\\' && close == "\"" { 2 } else { 1 };
            }
            let end = end.min(from.len());
            strings.push((open - 1, from[open..end].iter().collect()));
            blank(&mut code, open, end);
            at = (end + close.len()).min(from.len());
        } else if from[at] == '\'' {
            // A character, or else a lifetime.
            let end = match from.get(at + 1) {
                Some('\\') => from[at + 2..].iter().skip(1).position(|c| *c == '\'').map(|n| at + 3 + n),
                Some(_) if from.get(at + 2) == Some(&'\'') => Some(at + 2),
                _ => None,
            };
            if let Some(end) = end {
                blank(&mut code, at, end + 1);
                at = end;
            }
            at += 1;
        } else if from[at].is_alphanumeric() || from[at] == '_' {
            while at < from.len() && (from[at].is_alphanumeric() || from[at] == '_') {
                at += 1;
            }
        } else {
            at += 1;
        }
    }
    (code, strings)
}

/// Where a string that begins at `at` has its first character, and what closes it.
fn quote(from: &[char], at: usize) -> Option<(usize, String)> {
    let mut open = at;
    if from.get(open) == Some(&'b') {
        open += 1;
    }
    if from.get(open) == Some(&'r') && matches!(from.get(open + 1), Some('"' | '#')) {
        let signs = from[open + 1..].iter().take_while(|c| **c == '#').count();
        let quote = open + 1 + signs;
        return (from.get(quote) == Some(&'"')).then(|| (quote + 1, format!("\"{}", "#".repeat(signs))));
    }
    (from.get(open) == Some(&'"')).then(|| (open + 1, "\"".into()))
}

/// Blanks attributes, and what a `#[cfg(test)]` stands before.
fn blank_attributes_and_tests(code: &mut [char]) {
    let mut at = 0;
    while at < code.len() {
        if code[at] != '#' || !matches!(code.get(at + 1), Some('[' | '!')) {
            at += 1;
            continue;
        }
        let mut end = closing(code, at, '[', ']');
        let attribute: String = code[at..end].iter().filter(|c| !c.is_whitespace()).collect();
        if attribute == "#[cfg(test)]" {
            let body = code[end..].iter().position(|c| ['{', ';'].contains(c)).map_or(code.len(), |n| end + n);
            end = if code.get(body) == Some(&'{') { closing(code, body, '{', '}') } else { body };
        }
        for c in &mut code[at..end] {
            if *c != '\n' {
                *c = ' ';
            }
        }
        at = end.max(at + 1);
    }
}

/// One past the sign that closes the first `open` from `at`.
fn closing(code: &[char], at: usize, open: char, close: char) -> usize {
    let mut depth = 0;
    for (n, c) in code.iter().enumerate().skip(at) {
        if *c == open {
            depth += 1;
        } else if *c == close {
            depth -= 1;
            if depth == 0 {
                return n + 1;
            }
        }
    }
    code.len()
}
