//! `ipdesk deadline`: one deadline from a rule, a date and an office.

use super::{Done, Failed, batch, batch::Bad, clock, loaded};
use crate::{
    advice::{self, NoDeadline},
    desk::loaded::Loaded,
    kb::{place::Code, when::Loose},
    talk::due,
    text::{Budget, Lang, Screen, render},
};
use clap::Args;
use jiff::civil::Date;
use serde_json::{Map, Value};
use std::path::PathBuf;

/// One deadline: the safe day, the day by arithmetic, and the last legal day where a closure list proves it
#[derive(Args)]
pub struct Deadline {
    /// The rule, a slug of deadlines.csv (see --list)
    #[arg(long, value_name = "SLUG")]
    rule: Option<String>,
    /// The day it counts from: YYYY-MM-DD, or YYYY-MM or YYYY, taken at the earliest day
    #[arg(long, value_name = "DATE")]
    from: Option<String>,
    /// The country or office concerned, as a code: KE, EP, EM, IB
    #[arg(long, value_name = "CODE")]
    office: Option<String>,
    /// Language of the text
    #[arg(long, default_value = "en", value_name = "L")]
    lang: String,
    /// text or json
    #[arg(long, default_value = "text", value_parser = ["text", "json"])]
    format: String,
    /// Read JSON lines from stdin: {"id","rule","from","office"}
    #[arg(long)]
    batch: bool,
    /// List the rules whose names hold this word, or all of them
    #[arg(long, value_name = "WORD", num_args = 0..=1, default_missing_value = "")]
    list: Option<String>,
    /// A folder with `knowledge` and `locales` instead of what is built in
    #[arg(long, value_name = "DIR")]
    knowledge: Option<PathBuf>,
}

impl Deadline {
    /// Counts one deadline, or a batch.
    pub fn run(self) -> Done {
        let loaded = loaded(self.knowledge.clone())?;
        if let Some(word) = &self.list {
            list(&loaded, word);
            return Ok(());
        }
        if self.batch {
            return batch::run(|line| {
                let (id, rule, from, office) = asked(line)?;
                let found = advice::deadline(&loaded.kb.tables, &rule, from, office).map_err(|e| refused(&e))?;
                Ok(json(&found, id))
            });
        }
        let (Some(rule), Some(from)) = (&self.rule, &self.from) else {
            return Err(Failed::usage(
                "name a rule and a day: ipdesk deadline --rule paris-patent-priority --from 2026-03-31, or use --batch; --list shows the rules",
            ));
        };
        let lang = Lang::negotiate(&self.lang)
            .ok_or_else(|| Failed::usage(format!("`{}` is not a language tag", self.lang)))?;
        let told = |bad: Bad| Failed::usage(bad.say);
        let (from, office) = (day(from).map_err(told)?, self.office.as_deref().map(code).transpose().map_err(told)?);
        let found =
            advice::deadline(&loaded.kb.tables, rule, from, office).map_err(|e| Failed::usage(refused(&e).say))?;
        if self.format == "json" {
            println!("{}", json(&found, Value::Null));
        } else {
            let today = clock(None)?.now().to_zoned(jiff::tz::TimeZone::UTC).date();
            print(&loaded, lang, &found, today);
        }
        Ok(())
    }
}

/// One line of a batch, read.
fn asked(mut line: Map<String, Value>) -> Result<(Value, String, Loose, Option<Code>), Bad> {
    let bad = |at: &str, say: &str| Bad { at: at.into(), say: say.into() };
    let id = line.remove("id").unwrap_or(Value::Null);
    let mut text = |key: &str, what: &str| match line.remove(key) {
        None | Some(Value::Null) => Ok(None),
        Some(Value::String(text)) => Ok(Some(text)),
        Some(_) => Err(bad(&format!("/{key}"), what)),
    };
    let rule = text("rule", "a rule is a text like `paris-patent-priority`")?;
    let from = text("from", "a day is a text like 2026-03-31")?;
    let office = text("office", "an office is a code like `EP`")?;
    if let Some(key) = line.keys().next() {
        let key = key.replace('~', "~0").replace('/', "~1");
        return Err(bad(&format!("/{key}"), "this key is not known here; keys: id, rule, from, office"));
    }
    let rule = rule.ok_or_else(|| bad("/rule", "the rule is missing"))?;
    let from = day(&from.ok_or_else(|| bad("/from", "the day it counts from is missing"))?)?;
    Ok((id, rule, from, office.as_deref().map(code).transpose()?))
}

/// The day it counts from. What can be meant in two ways is not guessed.
fn day(text: &str) -> Result<Loose, Bad> {
    if let Some(day) = Loose::parse(text) {
        return Ok(day);
    }
    let parts: Vec<i16> = text.split(['/', '.', '-', ' ']).map_while(|p| p.parse().ok()).collect();
    let date = |y: i16, m: i16, d: i16| Date::new(y, i8::try_from(m).ok()?, i8::try_from(d).ok()?).ok();
    let say = match parts.as_slice() {
        [y, _, _] if *y >= 1000 => format!("the day `{text}` does not exist, or is too far away"),
        [a, b, y] if *y >= 1000 => match (date(*y, *b, *a), date(*y, *a, *b)) {
            (Some(one), Some(other)) if one != other => {
                format!("`{text}` can be {one} or {other}; write the one that is meant")
            }
            (Some(one), _) | (_, Some(one)) => format!("write `{text}` as {one}"),
            _ => format!("the day `{text}` does not exist"),
        },
        _ => format!("`{text}` is no date like 2026, 2026-03 or 2026-03-31"),
    };
    Err(Bad { at: "/from".into(), say })
}

fn code(text: &str) -> Result<Code, Bad> {
    Code::parse_party(text).ok_or_else(|| {
        let hint = Code::meant_by(text).map(|c| format!("; did you mean `{c}`?")).unwrap_or_default();
        Bad { at: "/office".into(), say: format!("`{text}` is no country or office code{hint}") }
    })
}

/// Why no date is told, at the key that must change.
fn refused(why: &NoDeadline) -> Bad {
    let at = match why {
        NoDeadline::NoSuchRule { .. }
        | NoDeadline::Unsourced { .. }
        | NoDeadline::NoPeriod { .. }
        | NoDeadline::OwnRule { .. } => "/rule",
        NoDeadline::OtherOffice { .. } => "/office",
        NoDeadline::OutOfCalendar => "/from",
    };
    Bad { at: at.into(), say: why.to_string() }
}

fn json(found: &advice::Deadline, id: Value) -> Value {
    let mut out = serde_json::to_value(found).unwrap_or_default();
    if let Some(object) = out.as_object_mut() {
        object.insert("id".into(), id);
    }
    out
}

fn list(loaded: &Loaded, word: &str) {
    for limit in loaded.kb.tables.limits.all().filter(|l| l.slug.contains(word)) {
        let offices = limit.parties.iter().map(Code::as_str).collect::<Vec<_>>().join(" ");
        println!("{}  {}  {offices}", limit.slug, limit.period);
    }
}

fn print(loaded: &Loaded, lang: Lang, found: &advice::Deadline, today: Date) {
    let kb = &loaded.kb;
    let screen = Screen::of(due::deadline(kb, found, today));
    let spoken = if kb.catalog.langs().contains(&lang) { lang } else { Lang::EN };
    for part in render(&kb.catalog, spoken, &screen, &Budget::CONSOLE).parts {
        println!("{}", part.text);
    }
}
