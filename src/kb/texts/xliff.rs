//! Texts as XLIFF 1.2, which translation tools open. A `{ $name }` becomes an element that the tool protects.

use super::{
    Standing, TextId,
    exchange::{Passage, Problem, Returned, Returns},
};
use crate::text::Lang;
use roxmltree::{Document, Node};
use std::fmt::Write;

const NAMESPACE: &str = "urn:oasis:names:tc:xliff:document:1.2";

/// An XLIFF document with one `file` for each file of texts.
pub fn write(lang: Lang, passages: &[Passage]) -> String {
    let mut out =
        format!("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<xliff version=\"1.2\" xmlns=\"{NAMESPACE}\">\n");
    let mut open: Option<&str> = None;
    for p in passages {
        if open != Some(&p.id.path) {
            if open.is_some() {
                out.push_str("  </body></file>\n");
            }
            let path = escaped(&p.id.path);
            // Writing into a text does not fail.
            let _ = writeln!(
                out,
                "  <file original=\"{path}\" source-language=\"en\" target-language=\"{lang}\" datatype=\"plaintext\"><body>"
            );
            open = Some(&p.id.path);
        }
        unit(&mut out, p);
    }
    if open.is_some() {
        out.push_str("  </body></file>\n");
    }
    out.push_str("</xliff>\n");
    out
}

fn unit(out: &mut String, p: &Passage) {
    let most = p.most.map_or_else(String::new, |n| format!(" maxwidth=\"{n}\" size-unit=\"char\""));
    let state = match p.standing {
        Standing::Missing => "new",
        Standing::Stale => "needs-review-translation",
        Standing::Current => "translated",
    };
    let _ = writeln!(
        out,
        "    <trans-unit id=\"{}\" xml:space=\"preserve\"{most}>\n      <source>{}</source>\n      <target state=\"{state}\">{}</target>",
        escaped(&p.id.name),
        protected(&p.english),
        protected(&p.theirs)
    );
    if !p.note.is_empty() {
        let _ = writeln!(out, "      <note>{}</note>", escaped(&p.note));
    }
    out.push_str("    </trans-unit>\n");
}

/// Plain placeables as elements; a text that chooses between forms stays as it is written.
fn protected(source: &str) -> String {
    if source.contains("->") {
        return escaped(source);
    }
    let mut out = String::new();
    let mut rest = source;
    while let Some((before, after)) = rest.split_once('{') {
        out.push_str(&escaped(before));
        let Some((inside, after)) = after.split_once('}') else {
            out.push_str(&escaped(&rest[before.len()..]));
            return out;
        };
        let inside = escaped(inside.trim());
        let _ = write!(out, "<x id=\"{inside}\" equiv-text=\"{{ {inside} }}\"/>");
        rest = after;
    }
    out.push_str(&escaped(rest));
    out
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

/// Reads an XLIFF document back.
pub fn read(text: &str) -> Result<Returns, Vec<Problem>> {
    let document = Document::parse(text).map_err(|e| {
        let line = usize::try_from(e.pos().row).unwrap_or(0);
        vec![Problem::new(
            line,
            e.to_string(),
            "the file is damaged; export again, or save it once more from your tool",
        )]
    })?;
    let (mut texts, mut problems, mut lang) = (Vec::new(), Vec::new(), None);
    for file in document.descendants().filter(|n| n.has_tag_name((NAMESPACE, "file"))) {
        let line = line_of(&document, file);
        let path = file.attribute("original").unwrap_or_default();
        match file.attribute("target-language").and_then(Lang::negotiate) {
            Some(own) if lang.is_none_or(|l| l == own) => lang = Some(own),
            _ => problems.push(Problem::new(
                line,
                "each `file` needs the same target-language",
                "one language a document",
            )),
        }
        for unit in file.descendants().filter(|n| n.has_tag_name((NAMESPACE, "trans-unit"))) {
            let part = |name: &str| unit.children().find(|n| n.has_tag_name((NAMESPACE, name)));
            let line = line_of(&document, part("target").unwrap_or(unit));
            let Some(name) = unit.attribute("id") else {
                problems.push(Problem::new(line, "a trans-unit without id", "keep ids as they were exported"));
                continue;
            };
            let id = TextId { path: path.to_owned(), name: name.to_owned() };
            let words = |name: &str| part(name).map(said).unwrap_or_default();
            texts.push(Returned { line, id, english: words("source"), theirs: words("target").trim_end().to_owned() });
        }
    }
    match lang {
        Some(lang) if problems.is_empty() => Ok(Returns { lang, texts }),
        None if problems.is_empty() => Err(vec![Problem::new(
            1,
            "there is no `file` of XLIFF 1.2 in it",
            "export again; other versions are not read",
        )]),
        _ => Err(problems),
    }
}

fn line_of(document: &Document<'_>, node: Node<'_, '_>) -> usize {
    usize::try_from(document.text_pos_at(node.range().start).row).unwrap_or(0)
}

/// The words of a source or target, its protected elements as placeables again.
fn said(node: Node<'_, '_>) -> String {
    node.children()
        .map(|child| match child.attribute("id") {
            Some(id) if child.has_tag_name((NAMESPACE, "x")) => format!("{{ {id} }}"),
            _ if child.is_element() => said(child),
            _ => child.text().unwrap_or_default().to_owned(),
        })
        .collect()
}
