//! English as people read it most easily: short sentences, no contractions.

use super::set::{Kind, Set, Text};
use crate::{kb::issue::Issue, text::Lang};

/// The most words of a sentence.
const LONGEST: usize = 25;

fn english<'a>(set: &'a Set<'_>) -> impl Iterator<Item = &'a Text<'a>> {
    set.texts().filter(|t| t.lang == Lang::EN && !t.is_typed() && t.path != "countries" && t.path != "terms")
}

pub(super) fn sentences(set: &Set<'_>, issues: &mut Vec<Issue>) {
    for text in english(set) {
        let Some(shown) = &text.shown else { continue };
        for (sentence, words) in sentences_of(shown).map(|s| (s, count(s))).filter(|(_, n)| *n > LONGEST) {
            let start: String = sentence.split_whitespace().take(5).collect::<Vec<_>>().join(" ");
            let say = format!("a sentence of `{}` has {words} words: “{start} …”", text.entry.id);
            issues.push(Issue::warning("sentence", &text.at(), say, "make two of it, one idea each"));
        }
    }
}

fn sentences_of(text: &str) -> impl Iterator<Item = &str> {
    text.lines().flat_map(|line| {
        let mut rest = line;
        std::iter::from_fn(move || {
            if rest.is_empty() {
                return None;
            }
            // A full stop inside a word (“e.g.”, “example.com”) ends nothing.
            let ends = rest.char_indices().find(|(n, c)| {
                let after = rest[n + c.len_utf8()..].trim_start_matches(['”', '"', ')', '’']);
                matches!(c, '.' | '!' | '?' | ':') && (after.is_empty() || after.starts_with(' '))
            });
            let cut = ends.map_or(rest.len(), |(n, c)| n + c.len_utf8());
            let (sentence, after) = rest.split_at(cut);
            rest = after;
            Some(sentence)
        })
    })
}

fn count(sentence: &str) -> usize {
    sentence.split_whitespace().filter(|w| w.chars().any(char::is_alphanumeric)).count()
}

pub(super) fn contractions(set: &Set<'_>, issues: &mut Vec<Issue>) {
    for text in english(set).filter(|t| t.kind != Kind::Service || t.path == "ui") {
        if let Some(found) = text
            .entry
            .words
            .split(|c: char| c.is_whitespace() || matches!(c, '“' | '”' | '(' | '—'))
            .find(|w| contracted(w))
        {
            let say = format!("`{}` says “{found}”", text.entry.id);
            issues.push(Issue::warning("contraction", &text.at(), say, "write the words in full: “cannot”, “it is”"));
        }
    }
}

fn contracted(word: &str) -> bool {
    let word = word.to_lowercase().replace('’', "'");
    let word = word.trim_end_matches(|c: char| !c.is_alphanumeric());
    let Some((head, tail)) = word.rsplit_once('\'') else { return false };
    // “the office's page” is no contraction; “it's” is.
    let is = ["it", "that", "there", "here", "what", "who", "where", "how", "he", "she", "let"];
    matches!(tail, "t" | "ll" | "re" | "ve" | "m" | "d") && !head.is_empty() || (tail == "s" && is.contains(&head))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn contractions_are_told_from_possession() {
        for (word, want) in [
            ("can’t", true),
            ("It's", true),
            ("you’ll,", true),
            ("office’s", false),
            ("WIPO’s", false),
            ("cannot", false),
        ] {
            assert_eq!(contracted(word), want, "{word}");
        }
    }

    #[test]
    fn sentences_end_where_they_end() {
        let all: Vec<&str> = sentences_of("Look at example.com first. Then “ask.” Why?\n– A line").collect();
        assert_eq!(all, ["Look at example.com first.", " Then “ask.", "” Why?", "– A line"]);
    }
}
