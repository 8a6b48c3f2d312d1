//! One .ftl file, read: its messages with their places, variables and plain words.

use fluent_syntax::{
    ast,
    parser::{self, ErrorKind},
};
use std::collections::BTreeSet;

/// One text of a file: a message's value, or one of its attributes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// `answer`, or `home.why` for an attribute.
    pub id: String,
    pub line: usize,
    pub column: usize,
    /// Names of the variables used.
    pub vars: BTreeSet<String>,
    /// The words between the placeables, for checks of wording.
    pub words: String,
    /// Plural categories and other variants written for each selector.
    pub variants: Vec<(String, Vec<String>)>,
    /// Message references and function calls, which the house does not use.
    pub foreign: Vec<String>,
}

/// Something wrong in a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    pub line: usize,
    pub column: usize,
    pub say: String,
}

/// A file that was read.
#[derive(Clone, Debug, Default)]
pub struct File {
    pub entries: Vec<Entry>,
    pub terms: BTreeSet<String>,
    pub faults: Vec<Fault>,
}

/// Reads a file.
pub fn read(source: &str) -> File {
    let mut file = File::default();
    let (resource, errors) = match parser::parse(source) {
        Ok(r) => (r, Vec::new()),
        Err((r, e)) => (r, e),
    };
    for e in errors {
        let (line, column) = Places::of(source).at(e.pos.start);
        file.faults.push(Fault { line, column, say: plainly(&e.kind) });
    }
    let mut places = Places::of(source);
    let mut seen = BTreeSet::new();
    for entry in &resource.body {
        match entry {
            ast::Entry::Message(m) => {
                let at = m.id.name.as_ptr() as usize - source.as_ptr() as usize;
                let (line, column) = places.at(at);
                if !seen.insert(m.id.name) {
                    file.faults.push(Fault { line, column, say: format!("`{}` stands twice in this file", m.id.name) });
                    continue;
                }
                if let Some(value) = &m.value {
                    file.entries.push(entry_of(m.id.name.to_owned(), line, column, value));
                }
                for a in &m.attributes {
                    let at = a.id.name.as_ptr() as usize - source.as_ptr() as usize;
                    let (line, column) = places.at(at);
                    file.entries.push(entry_of(format!("{}.{}", m.id.name, a.id.name), line, column, &a.value));
                }
            }
            ast::Entry::Term(t) => {
                file.terms.insert(t.id.name.to_owned());
            }
            ast::Entry::Junk { .. }
            | ast::Entry::Comment(_)
            | ast::Entry::GroupComment(_)
            | ast::Entry::ResourceComment(_) => {}
        }
    }
    file
}

/// Reads one text, as it stands behind its equals sign, and hands its pattern on; none when it does not read.
pub(super) fn one<T>(words: &str, then: impl FnOnce(&ast::Pattern<&str>) -> T) -> Option<T> {
    let source = ["text =", words].concat();
    let resource = parser::parse_runtime(source.as_str()).ok()?;
    match resource.body.first()? {
        ast::Entry::Message(message) => message.value.as_ref().map(then),
        _ => None,
    }
}

/// The names of the variables that one text uses.
pub(super) fn names(words: &str) -> BTreeSet<String> {
    one(words, |pattern| entry_of(String::new(), 0, 0, pattern).vars).unwrap_or_default()
}

/// The words of one text, what stands between its values.
pub(super) fn said(words: &str) -> Option<String> {
    one(words, |pattern| entry_of(String::new(), 0, 0, pattern).words)
}

fn entry_of(id: String, line: usize, column: usize, pattern: &ast::Pattern<&str>) -> Entry {
    let mut entry = Entry {
        id,
        line,
        column,
        vars: BTreeSet::new(),
        words: String::new(),
        variants: Vec::new(),
        foreign: Vec::new(),
    };
    walk(pattern, &mut entry);
    entry
}

fn walk(pattern: &ast::Pattern<&str>, entry: &mut Entry) {
    for element in &pattern.elements {
        match element {
            ast::PatternElement::TextElement { value } => entry.words.push_str(value),
            ast::PatternElement::Placeable { expression } => match expression {
                ast::Expression::Inline(i) => inline(i, entry),
                ast::Expression::Select { selector, variants } => {
                    inline(selector, entry);
                    let name = match selector {
                        ast::InlineExpression::VariableReference { id } => id.name.to_owned(),
                        _ => String::new(),
                    };
                    let keys = variants
                        .iter()
                        .map(|v| match &v.key {
                            ast::VariantKey::Identifier { name } => (*name).to_owned(),
                            ast::VariantKey::NumberLiteral { value } => (*value).to_owned(),
                        })
                        .collect();
                    entry.variants.push((name, keys));
                    for v in variants {
                        walk(&v.value, entry);
                    }
                }
            },
        }
    }
}

fn inline(i: &ast::InlineExpression<&str>, entry: &mut Entry) {
    match i {
        ast::InlineExpression::VariableReference { id } => {
            entry.vars.insert(id.name.to_owned());
        }
        ast::InlineExpression::MessageReference { id, .. } => entry.foreign.push(id.name.to_owned()),
        ast::InlineExpression::FunctionReference { id, .. } => entry.foreign.push(format!("{}()", id.name)),
        ast::InlineExpression::Placeable { expression } => match expression.as_ref() {
            ast::Expression::Inline(i) => inline(i, entry),
            ast::Expression::Select { selector, variants } => {
                inline(selector, entry);
                for v in variants {
                    walk(&v.value, entry);
                }
            }
        },
        ast::InlineExpression::StringLiteral { .. }
        | ast::InlineExpression::NumberLiteral { .. }
        | ast::InlineExpression::TermReference { .. } => {}
    }
}

/// Lines and columns of growing offsets, so that a file is walked through once.
struct Places<'a> {
    source: &'a str,
    line: usize,
    /// Where that line begins.
    start: usize,
}

impl<'a> Places<'a> {
    fn of(source: &'a str) -> Self {
        Self { source, line: 1, start: 0 }
    }

    fn at(&mut self, offset: usize) -> (usize, usize) {
        let mut end = offset.min(self.source.len());
        while !self.source.is_char_boundary(end) {
            end -= 1;
        }
        if end < self.start {
            *self = Self::of(self.source);
        }
        let from = self.start;
        for (n, _) in self.source[from..end].match_indices('\n') {
            self.line += 1;
            self.start = from + n + 1;
        }
        (self.line, self.source[self.start..end].chars().count() + 1)
    }
}

fn plainly(kind: &ErrorKind) -> String {
    match kind {
        ErrorKind::MissingDefaultVariant => "a choice of forms needs one marked with `*`, as in `*[other]`".into(),
        ErrorKind::ExpectedMessageField { entry_id } => {
            format!("`{entry_id}` has no text; lines of a longer text are indented")
        }
        ErrorKind::ExpectedToken(c) => format!("`{c}` is expected here"),
        other => other.to_string(),
    }
}
