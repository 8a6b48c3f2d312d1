//! F17: the knowledge is edited while people talk.

use crate::{
    random::Op,
    world::{World, kb},
};
use ipdesk::{
    files,
    kb::{Kb, parse},
    talk::{Event, act::Act, effect::Effect, state::Place},
};
use std::sync::OnceLock;

/// How many edited sets there are.
pub const SETS: usize = 3;

/// Sets with something taken away: options, a question, guides with everything that names them.
fn edited(which: usize) -> &'static Kb {
    static KBS: [OnceLock<Kb>; SETS] = [const { OnceLock::new() }; SETS];
    KBS[which].get_or_init(|| {
        let mut files = files::embedded();
        match which {
            0 => {
                replace(&mut files, "trees/which-route.yaml", "        - { id: craft }\n", "");
                replace(&mut files, "trees/which-route.yaml", "{ id: confidential }, ", "");
                without_lines(&mut files, "trees/which-route.ftl", &["    .craft =", "    .confidential ="]);
            }
            1 => {
                // The question of who made it is not asked any more.
                replace(&mut files, "trees/which-route.yaml", "go: { question: made-by }", "go: { end: routes }");
                without_block(&mut files, "trees/which-route.yaml", "\n  - id: made-by", "\n  - id: ");
                without_block(&mut files, "trees/which-route.ftl", "\nmade-by =", "\n\n");
            }
            _ => {
                replace(&mut files, "trees/which-route.yaml", "id: thing-more\n", "id: more-exactly\n");
                replace(&mut files, "trees/which-route.yaml", "question: thing-more }", "question: more-exactly }");
                replace(&mut files, "trees/which-route.ftl", "\nthing-more =", "\nmore-exactly =");
                for gone in ["madrid/central-attack", "trademark/symbols"] {
                    files.retain(|(p, _)| {
                        !p.ends_with(&format!("guides/{gone}.yaml")) && !p.ends_with(&format!("guides/{gone}.ftl"))
                    });
                    // A term of the glossary leads to another guide then, and the list of what every language has is shorter.
                    for (_, text) in files.iter_mut().filter(|(p, _)| p.starts_with("knowledge/")) {
                        *text = text.replace(&format!("guide: {gone} "), "guide: madrid/what-is ");
                        *text = text.replace(&format!("  - {gone}\n"), "");
                    }
                    for named in [format!("{gone}, "), format!(", {gone}"), gone.to_owned()] {
                        for (_, text) in files.iter_mut().filter(|(p, _)| p.starts_with("knowledge/")) {
                            *text = text.replace(&named, "");
                        }
                    }
                }
            }
        }
        let reading = parse::read(&files);
        let errors: Vec<_> =
            reading.issues.iter().filter(|i| i.severity == ipdesk::kb::issue::Severity::Error).collect();
        reading.kb.unwrap_or_else(|| panic!("{errors:?}"))
    })
}

fn replace(files: &mut [parse::Source], ending: &str, from: &str, to: &str) {
    for (path, text) in files.iter_mut().filter(|(p, _)| p.ends_with(ending)) {
        assert!(text.contains(from), "{path} has {from:?}");
        *text = text.replace(from, to);
    }
}

fn without_lines(files: &mut [parse::Source], ending: &str, begins: &[&str]) {
    for (_, text) in files.iter_mut().filter(|(p, _)| p.ends_with(ending)) {
        let kept: Vec<&str> = text.lines().filter(|l| !begins.iter().any(|b| l.starts_with(b))).collect();
        *text = kept.join("\n") + "\n";
    }
}

fn without_block(files: &mut [parse::Source], ending: &str, from: &str, until: &str) {
    for (path, text) in files.iter_mut().filter(|(p, _)| p.ends_with(ending)) {
        let at = text.find(from).unwrap_or_else(|| panic!("{path} has {from:?}"));
        let end = text[at + from.len()..].find(until).map_or(text.len(), |n| at + from.len() + n);
        text.replace_range(at..end, "");
    }
}

#[test]
fn the_edited_sets_are_sound() {
    for which in 0..SETS {
        assert_ne!(edited(which).revision, kb().revision);
    }
}

/// Plays on one set, goes on with the other, and taps every button of before.
pub fn strands_nobody(before: &[Op], which: usize, after: &[Op]) {
    let mut world = World::new();
    world.play_all(before);
    world.kb = edited(which);
    for (screen, code) in world.buttons() {
        let mut other = world.clone();
        let act = Act::decode(&code).unwrap();
        let was = other.was.clone();
        let effects = other.event(Event::Tapped { code, screen, gone: false });
        let told = effects.iter().any(|e| matches!(e, Effect::Tell(_) | Effect::Notice(_)));
        if names_what_is_gone(&act, other.kb) {
            assert!(told, "{act:?} is answered");
            let same = was
                .cases
                .iter()
                .zip(&other.was.cases)
                .all(|(a, b)| b.answers.iter().all(|(q, v)| a.answers.get(q) == Some(v)));
            assert!(same, "{act:?} changes no answer");
        }
        if let Place::Question { id } = &other.was.place {
            let there =
                other.was.case().and_then(|c| other.kb.trees.get(&c.tree)).is_some_and(|t| t.question(id).is_some());
            assert!(
                there || was.place == other.was.place || act == Act::Back,
                "{act:?} leads to a question that is gone"
            );
        }
    }
    world.play_all(after);
}

fn names_what_is_gone(act: &Act, now: &Kb) -> bool {
    match act {
        Act::Guide { id, .. } | Act::Sources { id } => {
            !now.guides.keys().any(|g| g.short() == *id) && kb().guides.keys().any(|g| g.short() == *id)
        }
        Act::Answer { question, .. } | Act::DoNotKnow { question, .. } | Act::Reask { question, .. } => {
            !now.trees.values().any(|t| t.questions.iter().any(|q| q.id.short() == *question))
        }
        _ => false,
    }
}
