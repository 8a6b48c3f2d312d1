//! Languages that nobody speaks, made from English, to see what a real one will do to a screen.

use super::{
    exchange::most,
    is_typed,
    source::{TextFile, as_attribute, as_message},
};
use crate::{
    kb::parse::{Source, locale_path},
    text::Lang,
};

/// What a made language tries out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pseudo {
    /// Texts two fifths longer, with letters that carry accents.
    Long,
    /// Letters that run from right to left.
    RightToLeft,
}

impl Pseudo {
    /// The code of the made language, as other tools use them.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Long => "xa",
            Self::RightToLeft => "xb",
        }
    }
}

/// The files of a made language, from the English ones.
pub fn files(files: &[Source], how: Pseudo) -> Vec<Source> {
    let english = files.iter().filter_map(|(path, text)| {
        let (lang, path) = locale_path(path)?;
        (lang == Lang::EN).then_some((path, text))
    });
    english.map(|(path, text)| (format!("locales/{}/{path}.ftl", how.code()), made(path, text, how))).collect()
}

fn made(path: &str, text: &str, how: Pseudo) -> String {
    if path == "intents" {
        return text.to_owned();
    }
    let terms = text.lines().filter(|l| l.starts_with('-')).map(|l| format!("{l}\n"));
    let texts = TextFile::read(text).texts;
    let written = texts.iter().map(|t| {
        let source = match (path, t.name.as_str()) {
            ("meta", "state") => "partial".to_owned(),
            ("meta", "name") => how.code().to_owned(),
            ("meta", _) => format!("{} only", how.code()),
            _ if is_typed(path, &t.name) => t.source.clone(),
            _ => spoken(&t.source, how, may_grow(path, &t.name)),
        };
        match t.name.split_once('.') {
            Some((_, attribute)) => as_attribute(attribute, &source),
            None => as_message(&t.name, &source),
        }
    });
    terms.chain(written).collect()
}

/// Labels have a budget of their own, which English nearly fills at times: those keep their length.
fn may_grow(path: &str, name: &str) -> bool {
    most(path, name).is_none() && path != "countries"
}

/// A text in the made language; placeables and the heads of choices stay.
fn spoken(source: &str, how: Pseudo, longer: bool) -> String {
    let mut depth = 0usize;
    let mut out = String::with_capacity(source.len() * 2);
    let chooses = source.contains("->");
    for (n, c) in source.chars().enumerate() {
        match c {
            '{' => depth += 1,
            '}' => depth = depth.saturating_sub(1),
            _ => {}
        }
        if depth > 0 || chooses || !c.is_ascii_alphabetic() {
            out.push(c);
            continue;
        }
        match how {
            Pseudo::RightToLeft => out.push(mirrored(c)),
            Pseudo::Long => {
                out.push(accented(c));
                // Each vowel twice, and each seventh letter: about two fifths more.
                if longer && (matches!(c, 'a' | 'e' | 'i' | 'o' | 'u') || n % 7 == 0) {
                    out.push(accented(c));
                }
            }
        }
    }
    out
}

fn accented(c: char) -> char {
    match c {
        'a' => 'á',
        'e' => 'é',
        'i' => 'í',
        'o' => 'ó',
        'u' => 'ú',
        'A' => 'Á',
        'E' => 'É',
        'n' => 'ñ',
        other => other,
    }
}

/// A Hebrew letter for a Latin one.
fn mirrored(c: char) -> char {
    const LETTERS: [char; 26] = [
        'א', 'ב', 'ג', 'ד', 'ה', 'ו', 'ז', 'ח', 'ט', 'י', 'כ', 'ל', 'מ', 'נ', 'ס', 'ע', 'פ', 'צ', 'ק', 'ר', 'ש', 'ת',
        'א', 'ב', 'ג', 'ד',
    ];
    let at = u32::from(c.to_ascii_lowercase()).wrapping_sub(u32::from('a'));
    usize::try_from(at).ok().and_then(|at| LETTERS.get(at)).copied().unwrap_or(c)
}
