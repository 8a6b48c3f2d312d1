//! Lengths: an answer fits one screen, a label one button.

use super::set::{Kind, Set, Text};
use crate::kb::{issue::Issue, tree::Ask};
use std::collections::BTreeSet;
use unicode_segmentation::UnicodeSegmentation;

/// A screen of an answer, in grapheme clusters.
const SCREEN: usize = 700;
/// A button.
const LABEL: usize = 40;

pub(super) fn lengths(set: &Set<'_>, issues: &mut Vec<Issue>) {
    let mut labels: BTreeSet<(String, String)> =
        set.kb.topics.iter().map(|t| ("topics".to_owned(), t.to_string())).collect();
    for (id, (_, tree)) in &set.draft.trees {
        let path = format!("trees/{id}");
        labels.insert((path.clone(), "name".into()));
        for q in &tree.questions {
            if let Ask::Choice(options) = &q.ask {
                labels.extend(options.iter().map(|o| (path.clone(), format!("{}.{}", q.id.value, o.id.value))));
            }
        }
    }
    for text in set.texts() {
        let most = match text.kind {
            Kind::Guide if text.entry.id == "answer" || text.entry.id.starts_with("more-") => SCREEN,
            Kind::Topics | Kind::Tree if labels.contains(&(text.path.to_owned(), text.entry.id.clone())) => LABEL,
            _ => continue,
        };
        let long = length(text);
        if long > most {
            let what = if most == SCREEN {
                "move a part to the next `more-…` page"
            } else {
                "say it shorter; it stands on a button"
            };
            issues.push(Issue::warning(
                "length",
                &text.at(),
                format!("`{}` has {long} characters as shown, more than {most}", text.entry.id),
                what,
            ));
        }
    }
}

fn length(text: &Text<'_>) -> usize {
    text.shown.as_deref().unwrap_or(&text.entry.words).graphemes(true).count()
}
