//! Signs that do not belong into texts: markup, addresses, marks of direction.

use super::set::{Kind, Set};
use crate::kb::issue::Issue;

pub(super) fn markup(set: &Set<'_>, issues: &mut Vec<Issue>) {
    for text in set.texts().filter(|t| {
        matches!(t.kind, Kind::Guide | Kind::Tree | Kind::Route | Kind::Told | Kind::Topics) && !t.is_typed()
    }) {
        let words = &text.entry.words;
        let found = ["http", "www.", "**", "__", "`", "](", "</", "<b", "<i", "<a", "&amp;", "&lt;"]
            .into_iter()
            .find(|m| words.contains(m));
        if let Some(found) = found {
            let hint = "write plain sentences; addresses stand in `sources:`";
            issues.push(Issue::warning("markup", &text.at(), format!("`{}` holds `{found}`", text.entry.id), hint));
        }
    }
}

pub(super) fn direction(set: &Set<'_>, issues: &mut Vec<Issue>) {
    for text in set.texts() {
        let found = text.entry.words.chars().find(|c| matches!(c, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}'));
        if let Some(c) = found {
            let say = format!("`{}` holds the mark U+{:04X}", text.entry.id, u32::from(c));
            issues.push(Issue::error(
                "direction",
                &text.at(),
                say,
                "take it out; the service sets such marks where they are needed",
            ));
        }
    }
}
