//! A file of texts in its written form: each text as a translator would write it after the `=`.

use fluent_syntax::{ast, parser, serializer};
use std::collections::BTreeSet;

/// The name under which a single text is written to be read back.
const ALONE: &str = "x";

/// One text in its written form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Written {
    /// `answer`, or `home.why` for an attribute.
    pub name: String,
    /// The text without indentation: `{ $name }` and choices as Fluent writes them.
    pub source: String,
    /// The comment above it, for the translator.
    pub comment: Option<String>,
}

/// The texts of one file in order.
#[derive(Clone, Debug, Default)]
pub struct TextFile {
    pub texts: Vec<Written>,
}

impl TextFile {
    /// Reads a file; what does not parse is left out.
    pub fn read(source: &str) -> Self {
        let (Ok(resource) | Err((resource, _))) = parser::parse(source);
        let mut texts = Vec::new();
        let mut comment_above = None;
        for entry in &resource.body {
            match entry {
                ast::Entry::Message(m) => {
                    let comment = m.comment.as_ref().or(comment_above.as_ref()).map(|c| c.content.join("\n"));
                    if let Some(value) = &m.value {
                        let name = m.id.name.to_owned();
                        texts.push(Written { name, source: written(value), comment: comment.clone() });
                    }
                    for a in &m.attributes {
                        let name = format!("{}.{}", m.id.name, a.id.name);
                        texts.push(Written { name, source: written(&a.value), comment: comment.clone() });
                    }
                    comment_above = None;
                }
                ast::Entry::Comment(c) => comment_above = Some(c.clone()),
                ast::Entry::Term(_)
                | ast::Entry::Junk { .. }
                | ast::Entry::GroupComment(_)
                | ast::Entry::ResourceComment(_) => comment_above = None,
            }
        }
        Self { texts }
    }

    /// A text by its name.
    pub fn text(&self, name: &str) -> Option<&Written> {
        self.texts.iter().find(|t| t.name == name)
    }
}

fn written(pattern: &ast::Pattern<&str>) -> String {
    let message = ast::Message {
        id: ast::Identifier { name: ALONE },
        value: Some(pattern.clone()),
        attributes: Vec::new(),
        comment: None,
    };
    let alone = serializer::serialize(&ast::Resource { body: vec![ast::Entry::Message(message)] });
    let after = alone.strip_prefix(ALONE).unwrap_or(&alone).trim_start_matches([' ', '=']);
    let lines: Vec<&str> = after.trim_matches('\n').lines().collect();
    let mut dedented = lines.iter().map(|l| l.strip_prefix("    ").unwrap_or(l));
    let mut out = dedented.next().unwrap_or_default().trim_start().to_owned();
    for line in dedented {
        out.push('\n');
        out.push_str(line);
    }
    out
}

/// What a text uses: variables, and terms with their dash.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Uses {
    pub names: BTreeSet<String>,
    pub terms: BTreeSet<String>,
    /// Whether it chooses between forms.
    pub chooses: bool,
}

/// A text that cannot be read: the line within it (from 1), and why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unreadable {
    pub line: usize,
    pub why: String,
}

/// Reads one text in its written form, and says what it uses.
pub fn uses(source: &str) -> Result<Uses, Unreadable> {
    let alone = as_message(ALONE, source);
    let file = crate::text::ftl::read(&alone);
    if let Some(fault) = file.faults.first() {
        // What is not closed is missed only behind the last line.
        let line = fault.line.saturating_sub(1).clamp(1, source.lines().count().max(1));
        return Err(Unreadable { line, why: fault.say.clone() });
    }
    let [entry] = file.entries.as_slice() else {
        return Err(Unreadable { line: 1, why: "this is not one text; each line must begin with words".into() });
    };
    if let Some(name) = entry.foreign.first() {
        return Err(Unreadable { line: 1, why: format!("`{name}` is not used here: write {{ $name }} alone") });
    }
    let terms = source
        .match_indices('{')
        .filter_map(|(at, _)| source[at + 1..].trim_start().strip_prefix('-'))
        .map(|rest| rest.chars().take_while(|c| c.is_ascii_alphanumeric() || *c == '-').collect())
        .collect();
    let names = entry.vars.iter().map(|v| v.strip_suffix("-number").unwrap_or(v).to_owned()).collect();
    Ok(Uses { names, terms, chooses: !entry.variants.is_empty() })
}

/// A text in its written form as a message of a file.
pub fn as_message(name: &str, source: &str) -> String {
    block(name, source, "")
}

/// A text in its written form as an attribute of a message.
pub fn as_attribute(name: &str, source: &str) -> String {
    block(&format!(".{name}"), source, "    ")
}

fn block(name: &str, source: &str, indent: &str) -> String {
    let plain = !source.contains('\n') && !source.contains("->");
    if plain {
        return format!("{indent}{name} = {source}\n");
    }
    let lines: String = source
        .lines()
        .map(|l| if l.trim().is_empty() { "\n".to_owned() } else { format!("{indent}    {l}\n") })
        .collect();
    format!("{indent}{name} =\n{lines}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_comes_back_as_it_was_written() {
        let file = "# Said first.\nhello =\n    One line.\n    { $n ->\n        [one] { $n } day\n       *[other] { $n } days\n    }\n    .why = Because\nplain = { $a } and b\n";
        let texts = TextFile::read(file).texts;
        assert_eq!(texts.iter().map(|t| t.name.as_str()).collect::<Vec<_>>(), ["hello", "hello.why", "plain"]);
        assert_eq!(texts[0].comment.as_deref(), Some("Said first."));
        let again = format!(
            "{}{}{}",
            as_message("hello", &texts[0].source),
            as_attribute("why", &texts[1].source),
            as_message("plain", &texts[2].source)
        );
        let twice = TextFile::read(&again).texts;
        let sources = |all: &[Written]| all.iter().map(|t| t.source.clone()).collect::<Vec<_>>();
        assert_eq!(sources(&twice), sources(&texts));
    }

    #[test]
    fn a_broken_placeable_has_its_line() {
        assert_eq!(uses("fine\nbut { $n").unwrap_err().line, 2);
        assert!(uses("{ NUMBER($n) }").is_err());
        let ok = uses("{ $limit-number ->\n    [one] a\n   *[other] { -pct }\n}");
        assert!(ok.is_ok_and(|u| u.names.contains("limit") && u.terms.contains("pct") && u.chooses));
    }
}
