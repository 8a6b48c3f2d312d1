//! A tree as SVG: plain shapes and text, no script, everything that people wrote escaped.

use super::{
    Kind, Picture, Tree,
    layout::{self, LETTER, LINE, Layout},
};
use crate::kb::Kb;
use std::fmt::Write;

/// The tree as a picture of its own.
pub fn svg(kb: &Kb, tree: &Tree) -> String {
    let picture = Picture::of(kb, tree);
    let placed = layout::place(&picture);
    let (w, h) = (placed.width, placed.height);
    let mut out = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {w} {h}\" width=\"{w}\" height=\"{h}\" font-family=\"ui-monospace, monospace\" font-size=\"11\">\n"
    );
    let _ = writeln!(out, "<title>{}</title>", escaped(tree.id.as_str()));
    out.push_str("<defs><marker id=\"tip\" viewBox=\"0 0 8 8\" refX=\"7\" refY=\"4\" markerWidth=\"8\" markerHeight=\"8\" orient=\"auto\"><path d=\"M0 0L8 4L0 8z\" fill=\"#667\"/></marker></defs>\n");
    let _ = writeln!(out, "<rect width=\"{w}\" height=\"{h}\" fill=\"#fff\"/>");
    ways(&placed, &mut out);
    boxes(&picture, &placed, &mut out);
    labels(&picture, &placed, &mut out);
    out.push_str("</svg>\n");
    out
}

fn ways(placed: &Layout, out: &mut String) {
    for way in &placed.ways {
        let mut path = String::new();
        for pair in way.windows(2) {
            let (a, b) = (&placed.spots[pair[0]], &placed.spots[pair[1]]);
            let (x1, y1, x2, y2) = (a.x + a.width / 2, a.y + a.height, b.x + b.width / 2, b.y);
            let middle = usize::midpoint(y1, y2);
            if path.is_empty() {
                let _ = write!(path, "M{x1} {y1}");
            }
            let _ = write!(path, "C{x1} {middle} {x2} {middle} {x2} {y2}");
            if b.node.is_none() {
                // A bend has no height of its own: the way goes straight on to the next layer.
                let _ = write!(path, "L{x2} {}", y2 + b.height);
            }
        }
        let _ = writeln!(out, "<path d=\"{path}\" fill=\"none\" stroke=\"#667\" marker-end=\"url(#tip)\"/>");
    }
}

fn boxes(picture: &Picture, placed: &Layout, out: &mut String) {
    for spot in &placed.spots {
        let Some(node) = spot.node.map(|n| &picture.nodes[n]) else { continue };
        let (round, fill, line) = match node.kind {
            Kind::Question => (4, "#f4f6fb", "#446"),
            Kind::End => (16, "#eef8ee", "#363"),
            Kind::Dead => (4, "#fdd", "#c00"),
        };
        let (x, y, w, h) = (spot.x, spot.y, spot.width, spot.height);
        let _ = writeln!(
            out,
            "<rect x=\"{x}\" y=\"{y}\" width=\"{w}\" height=\"{h}\" rx=\"{round}\" fill=\"{fill}\" stroke=\"{line}\"/>"
        );
        for (n, text) in node.lines.iter().enumerate() {
            let weight = if n == 0 { " font-weight=\"bold\"" } else { "" };
            let (tx, ty) = (x + w / 2, y + (n + 1) * LINE);
            let _ =
                writeln!(out, "<text x=\"{tx}\" y=\"{ty}\" text-anchor=\"middle\"{weight}>{}</text>", escaped(text));
        }
    }
}

/// What stands on a way, near its end, where ways from one box have parted.
fn labels(picture: &Picture, placed: &Layout, out: &mut String) {
    let mut taken: Vec<(usize, usize, usize)> = Vec::new();
    for (edge, way) in picture.edges.iter().zip(&placed.ways).filter(|(e, _)| !e.label.is_empty()) {
        let (Some(first), Some(next)) = (way.first(), way.get(1)) else { continue };
        let (a, b) = (&placed.spots[*first], &placed.spots[*next]);
        let text: String = edge.label.chars().take(60).collect();
        let width = text.chars().count() * LETTER;
        let x = (a.x + a.width / 2 + 2 * (b.x + b.width / 2)) / 3;
        let left = x.saturating_sub(width / 2).min(placed.width.saturating_sub(width));
        let mut y = (a.row.1 + 3 * b.row.0) / 4;
        // A label that would stand on another moves up a line.
        while taken.iter().any(|(l, r, t)| left < *r && *l < left + width && t.abs_diff(y) < LINE) {
            y = y.saturating_sub(LINE);
            if y < a.row.1 + 2 * LINE {
                break;
            }
        }
        taken.push((left, left + width, y));
        let _ = writeln!(
            out,
            "<text x=\"{}\" y=\"{y}\" text-anchor=\"middle\" fill=\"#335\" stroke=\"#fff\" stroke-width=\"3\" paint-order=\"stroke\">{}<title>{}</title></text>",
            left + width / 2,
            escaped(&text),
            escaped(&edge.label)
        );
    }
}

fn escaped(text: &str) -> String {
    text.chars().fold(String::with_capacity(text.len()), |mut out, c| {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            // XML knows no other controls.
            c if c.is_control() => out.push(' '),
            c => out.push(c),
        }
        out
    })
}
