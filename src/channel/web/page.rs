//! From what a person sees to the page that shows it. Words come ready; here they get their places.

use super::{Counter, Own, Shown, Visit, Web, form, visitor::Visitor};
use crate::{
    channel::{Parcel, codec},
    text::{Button, Lang, Part},
};
use askama::Template;

/// So many messages stand on a page; older ones are a link away.
const RECENT: usize = 8;

/// A button of the page.
pub struct Press {
    pub label: String,
    pub tap: String,
    pub lang: String,
}

/// A piece of a line: words, or a link.
pub enum Piece {
    Words(String),
    Link(String),
}

/// What stands between two empty lines: lines, or points of a list.
pub struct Block {
    /// Whether it only counts the steps, above the question.
    pub step: bool,
    pub lines: Vec<Vec<Piece>>,
    pub points: Vec<Vec<Piece>>,
}

/// A message on the page.
pub struct Bubble {
    pub id: i64,
    pub lang: Lang,
    pub dir: &'static str,
    pub time: String,
    pub blocks: Vec<Block>,
    pub file: Option<(String, String)>,
    /// Whether it is the newest screen, where the eye and the keyboard should be.
    pub now: bool,
    /// Buttons of a message that stays; those of the newest screen stand below the thread.
    pub rows: Vec<Vec<Press>>,
    /// Its buttons are over: the conversation went on.
    pub over: bool,
    /// The person's own words.
    pub own: bool,
}

/// The words of the page itself.
pub struct Chrome {
    pub title: String,
    pub promise: String,
    pub skip: String,
    pub log: String,
    pub desk: String,
    pub you: String,
    pub choices: String,
    pub say: String,
    pub send: String,
    pub hint: String,
    pub languages: String,
    pub earlier: String,
    pub download: String,
    pub offline: String,
    pub advice: String,
    pub foot: String,
}

/// The chat as a page.
#[derive(Template)]
#[template(path = "channel/web/chat.html")]
pub struct Chat {
    pub lang: Lang,
    pub dir: &'static str,
    pub words: Chrome,
    pub key: String,
    pub start: String,
    pub notice: Option<String>,
    pub human: Option<String>,
    pub bubbles: Vec<Bubble>,
    pub more: bool,
    pub choices: Vec<Vec<Press>>,
    pub languages: Vec<Press>,
    pub language: String,
    pub always: Vec<Press>,
    pub newest: i64,
    pub version: String,
}

/// A page that only says something: goodbye, or why nothing happened.
#[derive(Template)]
#[template(path = "channel/web/note.html")]
pub struct Note {
    pub lang: Lang,
    pub dir: &'static str,
    pub title: String,
    pub lines: Vec<String>,
    pub go: String,
    pub version: String,
}

/// The direction of a language.
pub fn dir(lang: Lang) -> &'static str {
    if lang.rtl() { "rtl" } else { "ltr" }
}

/// The page of a visit.
pub fn chat(
    web: &Web,
    counter: &Counter,
    visitor: &Visitor,
    visit: Visit,
    notice: Option<String>,
    start: &str,
    all: bool,
) -> Chat {
    let lang = visit.lang;
    let press = |b: &Button, revision: u32| Press {
        tap: codec::seal(&web.keys, visitor.holder(), revision, &b.code).unwrap_or_default(),
        label: b.label.clone(),
        lang: String::new(),
    };
    let newest = visit.shown.iter().map(|s| s.id).max().unwrap_or(0);
    let (mut bubbles, mut choices) = thread(visit.shown, &press, |id| form::file(&web.keys, visitor.holder(), id));
    between(&mut bubbles, visit.own, lang);
    if visit.human.is_some() {
        // The service is silent, and so are its buttons; what is newest is what was said last.
        choices.clear();
        let last = bubbles.len().saturating_sub(1);
        for (n, b) in bubbles.iter_mut().enumerate() {
            b.over |= b.now && n != last;
            b.now = n == last;
        }
    }
    let more = !all && bubbles.len() > RECENT;
    if more {
        bubbles.drain(..bubbles.len() - RECENT);
    }
    let own = visit.languages.iter().find(|(l, _)| *l == lang).map(|(_, b)| b.label.clone());
    let languages = visit
        .languages
        .iter()
        .filter(|(l, _)| *l != lang)
        .map(|(l, b)| Press { lang: l.to_string(), ..press(b, 0) })
        .collect();
    Chat {
        lang,
        dir: dir(lang),
        words: chrome(counter, lang, visit.to_human),
        key: form::key(&web.keys, visitor.holder(), &(counter.fresh)()),
        start: start.to_owned(),
        notice,
        human: visit.human.map(|name| (counter.say)(lang, "web#talking-to", Some(&name))),
        bubbles,
        more,
        choices,
        languages,
        language: own.unwrap_or_else(|| lang.to_string()),
        always: visit.always.iter().map(|b| press(b, 0)).collect(),
        newest,
        version: super::pages::version(),
    }
}

/// Puts the person's own words where they were said.
fn between(bubbles: &mut Vec<Bubble>, own: Vec<Own>, lang: Lang) {
    for Own { id, words: said, time } in own {
        let part = Part { text: said, rows: Vec::new(), lang };
        let at = bubbles.iter().position(|b| b.id > id).unwrap_or(bubbles.len());
        bubbles.insert(at, Bubble { own: true, ..words(id, &part, time) });
    }
}

/// The words of the page in a language.
pub fn chrome(counter: &Counter, lang: Lang, to_human: bool) -> Chrome {
    let say = |key: &str| (counter.say)(lang, key, None);
    Chrome {
        title: say("ui#bot-name"),
        promise: say("web#promise"),
        skip: say("web#skip"),
        log: say("web#log"),
        desk: say("web#desk"),
        you: say("web#you"),
        choices: say("web#choices"),
        say: say("web#say"),
        send: say("web#send"),
        hint: say(if to_human { "web#say-hint-human" } else { "web#say-hint" }),
        languages: say("ui#language-button"),
        earlier: say("web#earlier"),
        download: say("web#download"),
        offline: say("web#offline"),
        advice: say("ui#not-advice"),
        foot: say("web#foot"),
    }
}

/// Parcels in their order, as they stand now: an edit stands in the place of the screen it replaces, and only the
/// newest screen has its buttons, which stand below the thread.
fn thread(
    shown: Vec<Shown>,
    press: &impl Fn(&Button, u32) -> Press,
    link: impl Fn(i64) -> String,
) -> (Vec<Bubble>, Vec<Vec<Press>>) {
    let mut bubbles: Vec<Bubble> = Vec::new();
    let mut live: Option<usize> = None;
    let mut choices = Vec::new();
    for Shown { id, parcel, time } in shown {
        match parcel {
            Parcel::Screen { part, revision, edit } => {
                choices = rows(&part, revision, press);
                let bubble = Bubble { now: true, ..words(id, &part, time) };
                match live {
                    Some(at) if edit => bubbles[at] = bubble,
                    _ => {
                        if let Some(old) = live.and_then(|at| bubbles.get_mut(at)) {
                            (old.now, old.over) = (false, true);
                        }
                        live = Some(bubbles.len());
                        bubbles.push(bubble);
                    }
                }
            }
            Parcel::Keep { part, revision } => {
                bubbles.push(Bubble { rows: rows(&part, revision, press), ..words(id, &part, time) });
            }
            Parcel::File { name, caption, .. } => {
                let part = Part { text: caption, rows: Vec::new(), lang: Lang::EN };
                bubbles.push(Bubble { file: Some((name, link(id))), ..words(id, &part, time) });
            }
        }
    }
    // A file's caption is in the language of what stands before it.
    for at in 1..bubbles.len() {
        if bubbles[at].file.is_some() {
            (bubbles[at].lang, bubbles[at].dir) = (bubbles[at - 1].lang, bubbles[at - 1].dir);
        }
    }
    (bubbles, choices)
}

fn rows(part: &Part, revision: u32, press: &impl Fn(&Button, u32) -> Press) -> Vec<Vec<Press>> {
    part.rows.iter().map(|row| row.iter().map(|b| press(b, revision)).collect()).collect()
}

fn words(id: i64, part: &Part, time: String) -> Bubble {
    Bubble {
        id,
        lang: part.lang,
        dir: dir(part.lang),
        time,
        blocks: blocks(&part.text),
        file: None,
        now: false,
        rows: Vec::new(),
        over: false,
        own: false,
    }
}

/// A text in blocks. Lines that begin with a dash are points of a list.
fn blocks(text: &str) -> Vec<Block> {
    let mut out = Vec::new();
    for paragraph in text.split("\n\n").filter(|p| !p.trim().is_empty()) {
        let mut block = Block { step: false, lines: Vec::new(), points: Vec::new() };
        for line in paragraph.lines().filter(|l| !l.trim().is_empty()) {
            match line.strip_prefix("– ") {
                Some(point) => block.points.push(pieces(point)),
                None if block.points.is_empty() => block.lines.push(pieces(line)),
                None => {
                    // Words after a list begin a block of their own.
                    let next = Block { step: false, lines: vec![pieces(line)], points: Vec::new() };
                    out.push(std::mem::replace(&mut block, next));
                }
            }
        }
        out.push(block);
    }
    let first = text.lines().next().unwrap_or_default();
    // A short first line with a number and no end: “Step 2 of 6”, in any language.
    if out.len() > 1
        && first.len() < 60
        && first.chars().any(char::is_numeric)
        && first.ends_with(char::is_alphanumeric)
    {
        out[0].step = true;
    }
    out
}

/// A line in words and links. Only https leads away from here.
fn pieces(text: &str) -> Vec<Piece> {
    let mut out = Vec::new();
    let mut rest = text;
    while let Some(at) = rest.find("https://") {
        let end = rest[at..]
            .find(|c: char| c.is_whitespace() || matches!(c, '<' | '>' | '"' | '\u{2066}'..='\u{2069}'))
            .map_or(rest.len(), |n| at + n);
        let link = rest[at..end].trim_end_matches(['.', ',', ';', ':', ')', '!', '?']);
        if at > 0 {
            out.push(Piece::Words(rest[..at].to_owned()));
        }
        out.push(Piece::Link(link.to_owned()));
        rest = &rest[at + link.len()..];
    }
    if !rest.is_empty() {
        out.push(Piece::Words(rest.to_owned()));
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn part(text: &str, label: &str) -> Part {
        let button = Button { label: label.into(), code: label.bytes().collect() };
        Part { text: text.into(), rows: vec![vec![button]], lang: Lang::EN }
    }

    fn fold(parcels: Vec<Parcel>) -> (Vec<(i64, bool, usize)>, Vec<String>) {
        let shown = parcels.into_iter().zip(1..).map(|(parcel, id)| Shown { id, parcel, time: String::new() });
        let press = |b: &Button, _: u32| Press { label: b.label.clone(), tap: String::new(), lang: String::new() };
        let (bubbles, choices) = thread(shown.collect(), &press, |_| String::new());
        let seen = bubbles.iter().map(|b| (b.id, b.now, b.rows.len())).collect();
        (seen, choices.into_iter().flatten().map(|p| p.label).collect())
    }

    #[test]
    fn only_the_newest_screen_has_its_buttons_and_an_edit_stands_in_its_place() {
        let screen = |label: &str, edit| Parcel::Screen { part: part("t", label), revision: 1, edit };
        let keep = Parcel::Keep { part: part("kept", "stays"), revision: 0 };
        let (seen, choices) = fold(vec![screen("a", false), keep.clone(), screen("b", true)]);
        assert_eq!(seen, [(3, true, 0), (2, false, 1)]);
        assert_eq!(choices, ["b"]);
        let (seen, choices) = fold(vec![screen("a", false), keep, screen("b", false)]);
        assert_eq!(seen, [(1, false, 0), (2, false, 1), (3, true, 0)]);
        assert_eq!(choices, ["b"]);
    }

    #[test]
    fn links_are_found_and_nothing_else_is_a_link() {
        let shape = |line: &str| {
            let one = |p: Piece| match p {
                Piece::Words(w) => format!("w:{w}"),
                Piece::Link(l) => format!("l:{l}"),
            };
            pieces(line).into_iter().map(one).collect::<Vec<_>>()
        };
        assert_eq!(shape("See https://wipo.int/a. Then"), ["w:See ", "l:https://wipo.int/a", "w:. Then"]);
        assert_eq!(shape("javascript:alert(1) http://x"), ["w:javascript:alert(1) http://x"]);
        assert_eq!(blocks("a\n– b\n– c\nd\n\ne").len(), 3);
    }
}
