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

/// A file that was read, its ids prefixed with its path so that many files share one bundle.
#[derive(Clone, Debug, Default)]
pub struct File {
    pub entries: Vec<Entry>,
    pub terms: BTreeSet<String>,
    pub faults: Vec<Fault>,
    /// The source with every message id replaced by [`fluent_id`].
    pub prefixed: String,
}

/// The id of a message inside the shared bundle.
pub fn fluent_id(path: &str, id: &str) -> String {
    let mut out = String::with_capacity(path.len() + id.len() + 2);
    out.extend(path.chars().map(|c| if c == '/' { '_' } else { c }));
    out.push_str("__");
    out.push_str(id);
    out
}

/// Reads a file. `path` is the path below the locale's folder without its ending, `guides/madrid/what-is`.
pub fn read(path: &str, source: &str) -> File {
    let mut file = File { prefixed: String::with_capacity(source.len() + 1024), ..File::default() };
    let (resource, errors) = match parser::parse(source) {
        Ok(r) => (r, Vec::new()),
        Err((r, e)) => (r, e),
    };
    for e in errors {
        let (line, column) = place(source, e.pos.start);
        file.faults.push(Fault { line, column, say: plainly(&e.kind) });
    }
    let mut copied = 0;
    let mut seen = BTreeSet::new();
    for entry in &resource.body {
        match entry {
            ast::Entry::Message(m) => {
                let at = m.id.name.as_ptr() as usize - source.as_ptr() as usize;
                let (line, column) = place(source, at);
                if !seen.insert(m.id.name) {
                    file.faults.push(Fault { line, column, say: format!("`{}` stands twice in this file", m.id.name) });
                    continue;
                }
                file.prefixed.push_str(&source[copied..at]);
                file.prefixed.push_str(&fluent_id(path, m.id.name));
                copied = at + m.id.name.len();
                if let Some(value) = &m.value {
                    file.entries.push(entry_of(m.id.name.to_owned(), line, column, value));
                }
                for a in &m.attributes {
                    let at = a.id.name.as_ptr() as usize - source.as_ptr() as usize;
                    let (line, column) = place(source, at);
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
    file.prefixed.push_str(&source[copied..]);
    file
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

fn place(source: &str, offset: usize) -> (usize, usize) {
    let mut end = offset.min(source.len());
    while !source.is_char_boundary(end) {
        end -= 1;
    }
    let before = &source[..end];
    (before.matches('\n').count() + 1, before.rsplit('\n').next().map_or(0, |l| l.chars().count()) + 1)
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
