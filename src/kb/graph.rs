//! Pictures of trees: for authors, as Mermaid, Graphviz or SVG. What leads nowhere is red.

mod layout;
mod short;
mod svg;

pub use svg::svg;

use super::{
    Kb,
    tree::{Asked, Ending, Go, Question, Tree},
};
use crate::text::Lang;
use std::fmt::Write;

/// What a box stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Question,
    /// The routes, a guide or another tree.
    End,
    /// A question that some answer leaves without a way on, or a target that does not exist.
    Dead,
}

#[derive(Clone, Debug)]
struct Node {
    name: String,
    lines: Vec<String>,
    kind: Kind,
}

#[derive(Clone, Debug)]
struct Edge {
    from: usize,
    to: usize,
    /// When this way is taken; empty where it is the only one.
    label: String,
}

/// A tree as boxes and ways, in the order of its file.
struct Picture {
    nodes: Vec<Node>,
    edges: Vec<Edge>,
}

impl Picture {
    fn of(kb: &Kb, tree: &Tree) -> Self {
        let mut picture =
            Self { nodes: tree.questions.iter().map(|q| question(kb, tree, q)).collect(), edges: Vec::new() };
        // The start stands first, so that every picture begins with it.
        if let Some(start) = tree.questions.iter().position(|q| q.id == tree.start) {
            picture.nodes[..=start].rotate_right(1);
        }
        for q in &tree.questions {
            let Some(from) = picture.find(q.id.as_str()) else { continue };
            if let Asked::Choice(options) = &q.ask {
                for (option, go) in options.iter().filter_map(|o| Some((o, o.go.as_ref()?))) {
                    let to = picture.target(kb, tree, go);
                    picture.edges.push(Edge { from, to, label: option.id.to_string() });
                }
            }
            for way in &q.next {
                let label = match &way.when {
                    Some(when) => short::condition(when),
                    None if q.next.len() > 1 || q.leads_apart() => "…".into(),
                    None => String::new(),
                };
                let to = picture.target(kb, tree, &way.go);
                picture.edges.push(Edge { from, to, label });
            }
        }
        picture
    }

    fn find(&self, name: &str) -> Option<usize> {
        self.nodes.iter().position(|n| n.name == name)
    }

    fn target(&mut self, kb: &Kb, tree: &Tree, go: &Go) -> usize {
        let (name, known) = match go {
            Go::Question(to) => (to.value.to_string(), tree.question(&to.value).is_some()),
            Go::End(Ending::Routes) => ("end: routes".to_owned(), true),
            Go::End(Ending::CheckUp) => ("end: check-up".to_owned(), true),
            Go::Guide(to) => (format!("guide: {}", to.value), kb.guides.contains_key(&to.value)),
            Go::Tree(to) => (format!("tree: {}", to.value), kb.trees.contains_key(&to.value)),
        };
        self.find(&name).unwrap_or_else(|| {
            let kind = if known { Kind::End } else { Kind::Dead };
            self.nodes.push(Node { lines: vec![name.clone()], name, kind });
            self.nodes.len() - 1
        })
    }
}

fn question(kb: &Kb, tree: &Tree, q: &Question) -> Node {
    let dead = q.next.last().is_none_or(|w| w.when.is_some());
    let mut lines = vec![q.id.to_string()];
    let said = kb.plain(Lang::EN, &tree.key(q.id.as_str()));
    lines.extend(wrapped(&said, 34));
    let answers = match &q.ask {
        Asked::Choice(options) => options.iter().map(|o| o.id.as_str()).collect::<Vec<_>>().join(" | "),
        Asked::Country => "country".into(),
        Asked::Countries => "countries".into(),
        Asked::Date => "date".into(),
    };
    let fills = q.fills.as_ref().map(|f| format!(" → {f}")).unwrap_or_default();
    lines.extend(wrapped(&format!("[{answers}]{fills}"), 34));
    Node { name: q.id.to_string(), lines, kind: if dead { Kind::Dead } else { Kind::Question } }
}

/// A text in lines of at most so many characters, broken between words where that is possible.
fn wrapped(text: &str, width: usize) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in text.split_whitespace() {
        match lines.last_mut() {
            Some(line) if line.chars().count() + 1 + word.chars().count() <= width => {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.push(word.to_owned()),
        }
    }
    lines
}

/// The tree as a Mermaid flowchart.
pub fn mermaid(kb: &Kb, tree: &Tree) -> String {
    let picture = Picture::of(kb, tree);
    let mut out = String::from("flowchart TD\n");
    for (n, node) in picture.nodes.iter().enumerate() {
        let label: Vec<String> = node.lines.iter().map(|l| mermaid_text(l)).collect();
        let label = label.join("<br>");
        let _ = match node.kind {
            Kind::End => writeln!(out, "    n{n}([\"{label}\"])"),
            Kind::Question => writeln!(out, "    n{n}[\"{label}\"]"),
            Kind::Dead => writeln!(out, "    n{n}[\"{label}\"]:::dead"),
        };
    }
    for e in &picture.edges {
        let _ = if e.label.is_empty() {
            writeln!(out, "    n{} --> n{}", e.from, e.to)
        } else {
            writeln!(out, "    n{} -->|\"{}\"| n{}", e.from, mermaid_text(&e.label), e.to)
        };
    }
    out.push_str("    classDef dead fill:#fdd,stroke:#c00,color:#900\n");
    out
}

/// Mermaid reads `#…;` as a character by its number.
fn mermaid_text(text: &str) -> String {
    text.chars().fold(String::new(), |mut out, c| {
        match c {
            '"' | '#' | '<' | '>' | '&' | '`' | '|' | '[' | ']' | '{' | '}' => {
                let _ = write!(out, "#{};", u32::from(c));
            }
            c => out.push(c),
        }
        out
    })
}

/// The tree in Graphviz' language.
pub fn dot(kb: &Kb, tree: &Tree) -> String {
    let picture = Picture::of(kb, tree);
    let mut out =
        format!("digraph \"{}\" {{\n    node [shape=box, fontname=\"sans-serif\"];\n", dot_text(tree.id.as_str()));
    for (n, node) in picture.nodes.iter().enumerate() {
        let label: Vec<String> = node.lines.iter().map(|l| dot_text(l)).collect();
        let style = match node.kind {
            Kind::Question => "",
            Kind::End => ", style=rounded",
            Kind::Dead => ", color=red, fontcolor=red",
        };
        let _ = writeln!(out, "    n{n} [label=\"{}\"{style}];", label.join("\\n"));
    }
    for e in &picture.edges {
        let _ = writeln!(out, "    n{} -> n{} [label=\"{}\"];", e.from, e.to, dot_text(&e.label));
    }
    out.push_str("}\n");
    out
}

fn dot_text(text: &str) -> String {
    text.replace('\\', "\\\\").replace('"', "\\\"")
}
