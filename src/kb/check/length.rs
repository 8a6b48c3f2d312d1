//! Lengths: an answer fits one screen, a label one button.

use super::set::{Kind, Set, Text};
use crate::kb::{
    issue::Issue,
    texts::exchange::{SCREEN, most},
};
use unicode_segmentation::UnicodeSegmentation;

pub(super) fn lengths(set: &Set<'_>, issues: &mut Vec<Issue>) {
    for text in set.texts().filter(|t| matches!(t.kind, Kind::Guide | Kind::Topics | Kind::Tree | Kind::Service)) {
        let Some(most) = most(text.path, &text.entry.id) else { continue };
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
