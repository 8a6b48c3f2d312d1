//! `ipdesk ask`: what is answered to one free message.

use super::{Done, Failed, batch, batch::Bad, clock, loaded};
use crate::{
    config,
    desk::loaded::Loaded,
    kb::id::OfficeId,
    search::guess_language,
    talk::{self, Arrived, Conversation, Event, Moment, effect::Effect, moment::Seated, state::Place},
    text::{Budget, Lang, render},
};
use clap::Args;
use serde_json::{Map, Value, json};
use std::{path::PathBuf, sync::Arc};

/// What is answered to one free message
#[derive(Args)]
pub struct Ask {
    /// The message, in quotes
    words: Option<String>,
    /// Language of the person, or `auto`
    #[arg(long, default_value = "auto", value_name = "L|auto")]
    lang: String,
    /// The office that serves
    #[arg(long, value_name = "CODE")]
    office: Option<String>,
    /// text or json
    #[arg(long, default_value = "text", value_parser = ["text", "json"])]
    format: String,
    /// Show why each guide was found
    #[arg(long)]
    explain: bool,
    /// Read JSON lines from stdin: {"id","lang","q"}
    #[arg(long)]
    batch: bool,
    /// Show the service as of a day, YYYY-MM-DD
    #[arg(long, value_name = "DATE")]
    at: Option<jiff::civil::Date>,
    /// A folder with `knowledge` and `locales` instead of what is built in
    #[arg(long, value_name = "DIR")]
    knowledge: Option<PathBuf>,
}

impl Ask {
    /// Answers one message, or a batch.
    pub fn run(self) -> Done {
        let loaded = loaded(self.knowledge.clone())?;
        let office = OfficeId::new(config::office(self.office.clone()));
        if loaded.kb.office(&office).is_none() {
            return Err(Failed::usage(format!("there is no office `{office}`")));
        }
        let now = clock(self.at)?.now();
        if self.batch {
            return batch::run(|line| {
                let (lang, words) = question(&loaded, &line)?;
                let mut answer = answer(&loaded, &office, lang, &words, now, self.explain);
                if let Some(object) = answer.as_object_mut() {
                    object.insert("id".into(), line.get("id").cloned().unwrap_or(Value::Null));
                }
                Ok(answer)
            });
        }
        let Some(words) = &self.words else {
            return Err(Failed::usage("say what is asked: ipdesk ask \"can I protect my logo\", or use --batch"));
        };
        let lang = language(&loaded, &self.lang, words)
            .ok_or_else(|| Failed::usage(format!("`{}` is not spoken here", self.lang)))?;
        let answer = answer(&loaded, &office, lang, words, now, self.explain);
        if self.format == "json" {
            println!("{answer}");
        } else {
            println!("{}", answer["text"].as_str().unwrap_or_default());
            for (n, choice) in answer["choices"].as_array().into_iter().flatten().enumerate() {
                println!("  {}. {}", n + 1, choice.as_str().unwrap_or_default());
            }
            if self.explain {
                for hit in answer["hits"].as_array().into_iter().flatten() {
                    println!("{hit}");
                }
            }
        }
        Ok(())
    }
}

fn question(loaded: &Loaded, line: &Map<String, Value>) -> Result<(Lang, String), Bad> {
    let bad = |at: &str, say: &str| Bad { at: at.into(), say: say.into() };
    if let Some(key) = line.keys().find(|k| !["id", "lang", "q"].contains(&k.as_str())) {
        return Err(bad(&format!("/{key}"), "this key is not known here; keys: id, lang, q"));
    }
    let words = line.get("q").and_then(Value::as_str).ok_or_else(|| bad("/q", "the question is missing"))?;
    let tag = match line.get("lang") {
        None | Some(Value::Null) => "auto",
        Some(Value::String(tag)) => tag,
        Some(_) => return Err(bad("/lang", "a language is a text like `en`, or `auto`")),
    };
    let lang = language(loaded, tag, words).ok_or_else(|| bad("/lang", "this is not a language tag"))?;
    Ok((lang, words.to_owned()))
}

/// The language to answer in: the one named, else the one the words are in, else English.
fn language(loaded: &Loaded, tag: &str, words: &str) -> Option<Lang> {
    let langs = loaded.kb.catalog.langs();
    if tag != "auto" {
        let named = Lang::negotiate(tag)?;
        return Some(if langs.contains(&named) { named } else { Lang::EN });
    }
    Some(guess_language(words).and_then(|l| Lang::negotiate(&l)).filter(|l| langs.contains(l)).unwrap_or(Lang::EN))
}

/// The same turn a person's message makes, without a person: nothing is stored.
fn answer(loaded: &Loaded, office: &OfficeId, lang: Lang, words: &str, now: jiff::Timestamp, explain: bool) -> Value {
    let clean = crate::text::person::clean(words);
    let (found, reading) = loaded.read(office, lang.code(), &clean);
    let kb = &loaded.kb;
    let mut was = Conversation::fresh(office.clone());
    was.lang = Some(lang);
    was.place = Place::Menu;
    let mut moment = Moment::at(now, 0);
    moment.reading = Some(reading);
    moment.offices = Arc::new(Seated::of_file(kb, office).into_iter().map(Arc::new).collect());
    let arrived = Arrived { event: Event::Said { words: clean }, tag: None, group: false, query: None };
    let (after, effects) = talk::step(kb, &was, &arrived, &moment);
    let mut text = String::new();
    let mut choices = Vec::new();
    for effect in effects {
        if let Effect::Show(screen) | Effect::Keep(screen) | Effect::Tell(screen) = effect {
            let shown = crate::text::Screen { nav: Vec::new(), ..screen };
            for part in render(&kb.catalog, after.speaks(), &shown, &Budget::CONSOLE).parts {
                if !text.is_empty() {
                    text.push_str("\n\n");
                }
                text.push_str(&part.text);
                choices = part.rows.into_iter().flatten().map(|b| b.label).collect();
            }
        }
    }
    let hits: Vec<Value> = found
        .hits
        .iter()
        .map(|h| {
            let mut hit =
                json!({ "guide": h.guide, "topic": h.topic, "score": (f64::from(h.score) * 1000.0).round() / 1000.0 });
            if explain {
                hit["because"] = json!(h.because);
            }
            hit
        })
        .collect();
    let kind = match &after.place {
        Place::Guide { .. } | Place::Shelf(_) => "answer",
        Place::Found { .. } => "choose",
        Place::Declined => "decline",
        Place::Urgent => "urgent",
        _ => "intent",
    };
    let intent = found.intent.map_or_else(|| word_intent(&after), |i| Some(i.id().to_owned()));
    json!({
        "id": null,
        "lang": lang.code(),
        "kind": kind,
        "intent": if kind == "intent" { intent } else { None },
        "topic": found.hits.first().map(|h| h.topic.clone()).filter(|_| matches!(kind, "answer" | "choose")),
        "hits": if matches!(kind, "answer" | "choose") { hits } else { Vec::new() },
        "text": text,
        "choices": choices,
    })
}

/// The intent behind an escape word, which needs no search.
fn word_intent(after: &Conversation) -> Option<String> {
    Some(
        match &after.place {
            Place::Person => "human",
            Place::Times { .. } => "book",
            Place::Bookings => "cancel",
            Place::Languages => "language",
            Place::Erase => "delete",
            Place::Privacy => "data",
            Place::Help => "about",
            Place::Over => "restart",
            _ if after.quiet => "opt-out",
            _ => return None,
        }
        .to_owned(),
    )
}
