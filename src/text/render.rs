//! Strict rendering: a text with a missing or wrong argument is not shown; the whole screen falls back together.

use super::{
    budget::Budget,
    catalog::{Catalog, Locale},
    lang::Lang,
    message::{Arg, Message},
    number,
    part::{Button, Part},
    screen::{Choice, Screen},
};
use fluent::{FluentArgs, FluentValue};
use std::borrow::Cow;
use unicode_segmentation::UnicodeSegmentation;

/// Stands in for a value that is not known; a line that holds it is withheld.
const HOLE: char = '\u{F8FF}';
const OPEN: char = '\u{2068}';
const CLOSE: char = '\u{2069}';

/// A screen in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rendered {
    pub parts: Vec<Part>,
    /// The keys no language of the chain could say (counted; the person sees a plain apology).
    pub missing: Vec<String>,
}

/// A text that cannot be said in this language.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("`{0}` cannot be said in this language")]
pub struct Unsaid(pub String);

/// Puts a screen into words for a channel. Fallback is per screen: all in one language, with one honest line.
pub fn render(catalog: &Catalog, lang: Lang, screen: &Screen, budget: &Budget) -> Rendered {
    let mut missing = Vec::new();
    for candidate in catalog.chain(lang) {
        let Some(locale) = catalog.locale(candidate) else { continue };
        match in_one(locale, candidate, screen, budget) {
            Ok(mut parts) => {
                if candidate != lang
                    && let (Some(own), Some(first)) = (catalog.locale(lang), parts.first_mut())
                    && let Ok(line) = say(own, lang, &Message::new("ui#other-language"), budget.isolates)
                {
                    first.text = format!("{line}\n\n{}", first.text);
                }
                return Rendered { parts, missing };
            }
            Err(Unsaid(key)) => missing.push(key),
        }
    }
    // No language can say it: what can be said is said, and never a key or a brace.
    let text = catalog
        .locale(lang)
        .or_else(|| catalog.locale(Lang::EN))
        .and_then(|l| say(l, lang, &Message::new("ui#sorry"), false).ok())
        .unwrap_or_else(|| "…".into());
    Rendered { parts: vec![Part { text, rows: Vec::new(), lang }], missing }
}

/// One message in one language, withheld lines left out.
pub fn say(locale: &Locale, lang: Lang, message: &Message, isolates: bool) -> Result<String, Unsaid> {
    Ok(without_holes(&raw(locale, lang, message, isolates)?).0)
}

fn raw(locale: &Locale, lang: Lang, message: &Message, isolates: bool) -> Result<String, Unsaid> {
    let unsaid = || Unsaid(message.key.to_string());
    if message.args.is_empty() {
        return locale.format(&message.key, None).ok_or_else(unsaid);
    }
    let mut args = FluentArgs::with_capacity(message.args.len() * 2);
    for (name, arg) in &message.args {
        let value = match arg {
            Arg::Count(n) => FluentValue::from(*n),
            Arg::Quantity { value, .. } => {
                args.set(format!("{name}-number"), FluentValue::from(*value));
                FluentValue::from(word(locale, lang, arg, isolates)?)
            }
            other => FluentValue::from(word(locale, lang, other, isolates)?),
        };
        if matches!(arg, Arg::Unknown) {
            args.set(format!("{name}-number"), FluentValue::from(HOLE.to_string()));
        }
        args.set(name.clone(), value);
    }
    locale.format(&message.key, Some(&args)).ok_or_else(unsaid)
}

/// A value as words.
fn word(locale: &Locale, lang: Lang, arg: &Arg, isolates: bool) -> Result<String, Unsaid> {
    Ok(match arg {
        Arg::Text(t) => isolated(lang, t, isolates),
        Arg::Code(t) => t.clone(),
        Arg::Count(n) => number::whole(lang, *n),
        Arg::Money { hundredths, currency } => number::money(lang, *hundredths, currency),
        Arg::Quantity { value, unit } => {
            raw(locale, lang, &Message::new(format!("units#{unit}")).with("n", Arg::Count(*value)), isolates)?
        }
        Arg::Date(d) => {
            let m = Message::new("units#date")
                .with("day", Arg::Count(d.day().into()))
                .saying("month", Message::new(format!("units#month-{}", d.month())))
                .with("year", Arg::Code(d.year().to_string()));
            raw(locale, lang, &m, isolates)?
        }
        Arg::Month { year, month: Some(month) } => {
            let m = Message::new("units#month-year")
                .saying("month", Message::new(format!("units#month-{month}")))
                .with("year", Arg::Code(year.to_string()));
            raw(locale, lang, &m, isolates)?
        }
        Arg::Month { year, month: None } => year.to_string(),
        Arg::When { at, zone } => {
            let z = at.in_tz(zone).map_err(|_| Unsaid(format!("zone {zone}")))?;
            let m = Message::new("units#when")
                .saying("weekday", Message::new(format!("units#weekday-{}", z.weekday().to_monday_one_offset())))
                .with("date", Arg::Date(z.date()))
                .with("time", Arg::Code(number::clock(&z)));
            raw(locale, lang, &m, isolates)?
        }
        Arg::Time { at, zone } => {
            let z = at.in_tz(zone).map_err(|_| Unsaid(format!("zone {zone}")))?;
            number::clock(&z)
        }
        Arg::Say(m) => raw(locale, lang, m, isolates)?,
        Arg::List(all) => list(locale, lang, all, isolates)?,
        Arg::Lines(all) => {
            let said = all.iter().map(|m| raw(locale, lang, m, isolates)).collect::<Result<Vec<_>, _>>()?;
            said.iter().flat_map(|l| ["\n– ", l]).collect()
        }
        Arg::Unknown => HOLE.to_string(),
    })
}

fn list(locale: &Locale, lang: Lang, all: &[Message], isolates: bool) -> Result<String, Unsaid> {
    let said = all.iter().map(|m| raw(locale, lang, m, isolates)).collect::<Result<Vec<_>, _>>()?;
    let Some((last, head)) = said.split_last() else { return Ok(String::new()) };
    if head.is_empty() {
        return Ok(last.clone());
    }
    let comma = match lang.code() {
        "zh" => "、",
        _ if lang.rtl() => "، ",
        _ => ", ",
    };
    let m = Message::new("units#list").with("head", Arg::Code(head.join(comma))).with("last", Arg::Code(last.clone()));
    raw(locale, lang, &m, isolates)
}

/// Isolation only where the value's direction differs from the text around it.
fn isolated(lang: Lang, text: &str, isolates: bool) -> String {
    let clean: Cow<'_, str> = if text.contains([OPEN, CLOSE, HOLE]) {
        Cow::Owned(text.replace([OPEN, CLOSE, HOLE], ""))
    } else {
        Cow::Borrowed(text)
    };
    let rtl_letters = clean.chars().any(is_rtl);
    let ltr_letters = clean.chars().any(|c| c.is_alphabetic() && !is_rtl(c));
    let differs = if lang.rtl() { ltr_letters } else { rtl_letters };
    if isolates && differs { format!("{OPEN}{clean}{CLOSE}") } else { clean.into_owned() }
}

fn is_rtl(c: char) -> bool {
    matches!(c, '\u{590}'..='\u{8FF}' | '\u{FB1D}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFC}' | '\u{1E800}'..='\u{1EFFF}')
}

/// The text without the lines that hold a hole, and whether there was one.
fn without_holes(text: &str) -> (String, bool) {
    if !text.contains(HOLE) {
        return (text.to_owned(), false);
    }
    (text.lines().filter(|l| !l.contains(HOLE)).collect::<Vec<_>>().join("\n"), true)
}

fn in_one(locale: &Locale, lang: Lang, screen: &Screen, budget: &Budget) -> Result<Vec<Part>, Unsaid> {
    let mut paragraphs = Vec::with_capacity(screen.lines.len());
    for m in &screen.lines {
        let (text, _) = without_holes(&raw(locale, lang, m, budget.isolates)?);
        if !text.is_empty() {
            paragraphs.push(text);
        }
    }
    let button = |c: &Choice| -> Result<Button, Unsaid> {
        let label = say(locale, lang, &c.label, budget.isolates)?;
        Ok(Button { label: label.replace('\n', " "), code: c.code.clone() })
    };
    let choices = screen.choices.iter().map(button).collect::<Result<Vec<_>, _>>()?;
    let nav = screen.nav.iter().map(button).collect::<Result<Vec<_>, _>>()?;
    let mut rows = rows(choices, budget);
    rows.extend(self::rows(nav, &Budget { per_row: 3, ..*budget }));
    let texts = split(&paragraphs, budget.text_units);
    let last = texts.len() - 1;
    Ok(texts
        .into_iter()
        .enumerate()
        .map(|(i, text)| Part { text, rows: if i == last { std::mem::take(&mut rows) } else { Vec::new() }, lang })
        .collect())
}

/// Short labels side by side, one column as soon as any label is long.
fn rows(buttons: Vec<Button>, budget: &Budget) -> Vec<Vec<Button>> {
    let long = buttons.iter().any(|b| b.label.graphemes(true).count() > budget.row_label);
    let per_row = if long { 1 } else { budget.per_row.max(1) };
    let mut rows = Vec::new();
    let mut row = Vec::new();
    for b in buttons {
        row.push(b);
        if row.len() == per_row {
            rows.push(std::mem::take(&mut row));
        }
    }
    if !row.is_empty() {
        rows.push(row);
    }
    rows
}

/// Paragraphs joined into as few messages as the limit allows, cut between paragraphs, then sentences, then clusters.
fn split(paragraphs: &[String], units: usize) -> Vec<String> {
    let mut out = vec![String::new()];
    for p in paragraphs {
        for piece in pieces(p, units) {
            let Some(open) = out.last_mut() else { continue };
            let gap = if open.is_empty() { 0 } else { 2 };
            if len(open) + gap + len(&piece) <= units {
                if gap > 0 {
                    open.push_str("\n\n");
                }
                open.push_str(&piece);
            } else {
                out.push(piece);
            }
        }
    }
    out
}

fn len(text: &str) -> usize {
    text.encode_utf16().count()
}

fn pieces(paragraph: &str, units: usize) -> Vec<String> {
    if len(paragraph) <= units {
        return vec![paragraph.to_owned()];
    }
    let mut out = Vec::new();
    let mut open = String::new();
    for sentence in paragraph.split_inclusive(['.', '!', '?', '。', '؟', '\n']) {
        let clusters: Vec<&str> =
            if len(sentence) > units { sentence.graphemes(true).collect() } else { vec![sentence] };
        for c in clusters {
            if len(&open) + len(c) > units && !open.is_empty() {
                out.push(std::mem::take(&mut open));
            }
            open.push_str(c);
        }
    }
    if !open.is_empty() {
        out.push(open);
    }
    out
}
