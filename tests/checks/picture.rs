//! Pictures of trees, and the schemas beside the knowledge.

use super::set::{Damaged, SMALL, read, real, root};
use ipdesk::kb::{Kb, graph, schema};
use std::fs;

fn kb(set: &[(String, String)]) -> Kb {
    read(set).kb.expect("the set is whole")
}

/// Broken trees never make a set, so their picture is drawn from a whole one whose tree is damaged afterwards.
fn with_dead_end() -> Kb {
    let mut kb = kb(&SMALL);
    let tree = kb.trees.values_mut().next().unwrap();
    tree.questions.last_mut().unwrap().next.clear();
    kb
}

#[test]
fn every_question_way_and_end_is_drawn() {
    let kb = kb(&SMALL);
    let tree = kb.first_tree().unwrap();
    for picture in [graph::mermaid(&kb, tree), graph::dot(&kb, tree), graph::svg(&kb, tree)] {
        for piece in [
            "What do you have?",
            "shown",
            "subject = brand",
            "known disclosed-on",
            "end: routes",
            "guide: choosing/what-is",
        ] {
            assert!(picture.contains(piece), "`{piece}` is not in\n{picture}");
        }
    }
    assert!(graph::mermaid(&kb, tree).starts_with("flowchart TD\n    n0[\"subject"));
    assert_eq!(graph::dot(&kb, tree).matches(" -> ").count(), 5);
    assert_eq!(graph::svg(&kb, tree).matches("marker-end").count(), 5);
    assert!(!graph::svg(&kb, tree).contains("#c00"));
}

#[test]
fn pictures_are_the_same_each_time() {
    let (one, other) = (kb(&SMALL), kb(&SMALL));
    for draw in [graph::mermaid, graph::dot, graph::svg] {
        assert_eq!(draw(&one, one.first_tree().unwrap()), draw(&other, other.first_tree().unwrap()));
    }
}

#[test]
fn dead_ends_are_red() {
    let kb = with_dead_end();
    let tree = kb.first_tree().unwrap();
    assert!(graph::mermaid(&kb, tree).contains(":::dead"));
    assert!(graph::dot(&kb, tree).contains("color=red"));
    assert!(graph::svg(&kb, tree).contains("stroke=\"#c00\""));
}

#[test]
fn words_of_people_cannot_break_out_of_a_picture() {
    let set =
        Damaged::replace("locales/en/trees/which-way.ftl", "What do you have?", "<script>alert(\"x\")</script> & \\").0;
    let kb = kb(&set);
    let tree = kb.first_tree().unwrap();
    assert!(!graph::svg(&kb, tree).contains("<script"));
    assert!(graph::svg(&kb, tree).contains("&lt;script&gt;"));
    assert!(!graph::mermaid(&kb, tree).contains("<script"));
    assert!(graph::dot(&kb, tree).contains("\\\"x\\\""));
}

#[test]
fn boxes_do_not_overlap() {
    let kb = kb(&SMALL);
    let svg = graph::svg(&kb, kb.first_tree().unwrap());
    let number = |line: &str, name: &str| -> i64 {
        line.split(&format!(" {name}=\"")).nth(1).unwrap().split('"').next().unwrap().parse().unwrap()
    };
    let boxes: Vec<[i64; 4]> = svg
        .lines()
        .filter(|l| l.starts_with("<rect x="))
        .map(|l| ["x", "y", "width", "height"].map(|n| number(l, n)))
        .collect();
    assert_eq!(boxes.len(), 5);
    for (n, [x, y, w, h]) in boxes.iter().enumerate() {
        for [x2, y2, w2, h2] in &boxes[..n] {
            assert!(x + w <= *x2 || x2 + w2 <= *x || y + h <= *y2 || y2 + h2 <= *y, "two boxes overlap");
        }
    }
}

#[test]
fn the_real_trees_are_drawn() {
    let mut english = real();
    // A gap in another language must not hide what this looks at.
    english.retain(|(f, _)| !f.starts_with("locales/") || f.starts_with("locales/en/"));
    let kb = kb(&english);
    for tree in kb.trees.values() {
        let svg = graph::svg(&kb, tree);
        assert_eq!(
            svg.matches("<rect x=").count(),
            svg.matches("font-weight").count(),
            "{}: each box has its name",
            tree.id
        );
        assert!(!svg.contains("#c00"), "{} has a dead end", tree.id);
    }
}

/// `UPDATE=1 cargo test --test checks schemas` writes them anew.
#[test]
fn schemas_are_fresh() {
    for (name, text) in schema::all() {
        let path = root().join(format!("knowledge/schema/{name}.json"));
        if std::env::var_os("UPDATE").is_some() {
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(&path, &text).unwrap();
        }
        let there = fs::read_to_string(&path).unwrap_or_default();
        assert!(there == text, "knowledge/schema/{name}.json is not what the types say; UPDATE=1 writes it");
    }
}

#[test]
fn schemas_say_what_the_reader_takes() {
    let all = schema::all();
    let guide: serde_json::Value = serde_json::from_str(&all[0].1).unwrap();
    assert_eq!(guide["additionalProperties"], false);
    assert!(
        guide["properties"]["review"].is_object()
            && guide["required"].as_array().unwrap().iter().any(|r| r == "sources")
    );
    let facts = &all.iter().find(|(n, _)| *n == "facts").unwrap().1;
    assert!(facts.contains("\"review-by\"") && !facts.contains("\"file\""));
}

/// `UPDATE=1 cargo test --test checks coverage` writes it anew.
#[test]
fn the_page_of_coverage_is_fresh() {
    let out = std::process::Command::new(env!("CARGO_BIN_EXE_ipdesk"))
        .args(["coverage", "--knowledge"])
        .arg(root())
        .output()
        .unwrap();
    assert!(out.status.success(), "{}", String::from_utf8_lossy(&out.stderr));
    let text = String::from_utf8(out.stdout).unwrap();
    let path = root().join("docs/coverage.md");
    if std::env::var_os("UPDATE").is_some() {
        std::fs::write(&path, &text).unwrap();
    }
    let there = std::fs::read_to_string(&path).unwrap_or_default();
    assert!(there == text, "docs/coverage.md is not what the knowledge says; UPDATE=1 writes it");
}
