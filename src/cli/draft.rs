//! `ipdesk draft`: a word that people asked for in vain becomes a guide to be written, and a question that it must answer.

use super::{Done, Failed, block_on, clock, loaded, open};
use crate::{config, store::ENOUGH, text::Lang};
use clap::Args;
use jiff::{ToSpan, civil::Date};
use serde_json::json;
use std::path::{Path, PathBuf};

/// Turn a word that people asked for in vain into a guide to be written and a test question; without a word, list them
#[derive(Args)]
pub struct Draft {
    /// The word, as `ipdesk draft` or the desk lists it
    #[arg(requires = "topic")]
    term: Option<String>,
    /// The topic under which the guide will stand, for example trademark
    #[arg(long, value_name = "ID")]
    topic: Option<String>,
    /// The language in which it was asked
    #[arg(long, value_name = "CODE", default_value = "en")]
    lang: String,
    /// The guide's name in Latin letters, where the word itself has others
    #[arg(long, value_name = "NAME")]
    name: Option<String>,
    /// The folder to write into, laid out like the repository: nothing there is served
    #[arg(long, value_name = "DIR", default_value = "drafts")]
    out: PathBuf,
    /// The day that is written as today
    #[arg(long, value_name = "DATE")]
    at: Option<Date>,
    /// Database, sqlite:PATH or postgres://…
    #[arg(long, value_name = "URL")]
    db: Option<String>,
    /// A folder with `knowledge` and `locales` instead of what is built in
    #[arg(long, value_name = "DIR")]
    knowledge: Option<PathBuf>,
}

/// A file to be written, or to be added to.
struct Page {
    path: PathBuf,
    text: String,
    adds: bool,
}

impl Draft {
    /// Lists the words, or writes the files of one.
    pub fn run(self) -> Done {
        let asked = block_on(2, async {
            let store = open(&config::database(self.db.clone())).await?;
            let asked = store.unfound(ENOUGH).await.map_err(|e| Failed::usage(e.to_string()));
            store.close().await;
            asked
        })??;
        let Some(term) = self.term.clone() else {
            for word in asked {
                println!("{}\t{}\t{} people", word.lang, word.term, word.people);
            }
            return Ok(());
        };
        if !asked.iter().any(|a| a.term == term && a.lang == self.lang) {
            let why = format!("`{term}` was not asked for in vain by {ENOUGH} people in `{}`", self.lang);
            return Err(Failed::usage(format!("{why}; `ipdesk draft` lists what was")));
        }
        let pages = self.pages(&term)?;
        if let Some(there) = pages.iter().find(|p| !p.adds && p.path.exists()) {
            return Err(Failed::usage(format!("{} is there already; nothing was written", there.path.display())));
        }
        for page in &pages {
            write(page).map_err(|e| Failed::usage(format!("{}: {e}", page.path.display())))?;
            println!("{}", page.path.display());
        }
        Ok(())
    }

    fn pages(&self, term: &str) -> Result<Vec<Page>, Failed> {
        let kb = loaded(self.knowledge.clone())?;
        let lang: Lang = self.lang.parse().map_err(|_| Failed::usage(format!("no language `{}`", self.lang)))?;
        let topic = self.topic.clone().unwrap_or_default();
        if !kb.kb.topics.iter().any(|t| t.as_str() == topic) {
            let all: Vec<&str> = kb.kb.topics.iter().map(crate::kb::id::TopicId::as_str).collect();
            return Err(Failed::usage(format!("there is no topic `{topic}`; there are {}", all.join(", "))));
        }
        let name = self.name.clone().unwrap_or_else(|| term.to_owned());
        let plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
        if name.is_empty() || !name.chars().all(plain) {
            return Err(Failed::usage(format!("`{name}` cannot name a file; write `--name` in small Latin letters")));
        }
        let guide = format!("{topic}/{name}");
        if kb.kb.guides.contains_key(guide.as_str()) {
            return Err(Failed::usage(format!("there is a guide `{guide}` already; give another `--name`")));
        }
        let today = clock(self.at)?.now().to_zoned(jiff::tz::TimeZone::UTC).date();
        let later = today.checked_add(1.year()).map_err(|e| Failed::usage(e.to_string()))?;
        let filled = |form: &str| {
            form.replace("TERM", term)
                .replace("TOPIC", &topic)
                .replace("TODAY", &today.to_string())
                .replace("NEXT-YEAR", &later.to_string())
        };
        let question = json!({ "id": format!("unfound-{lang}-{name}"), "lang": lang.code(), "q": term, "topic": topic,
            "also_ok": [], "must_mention": [], "style": "unfound" });
        let at = |path: String| self.out.join(path);
        Ok(vec![
            Page {
                path: at(format!("knowledge/guides/{guide}.yaml")),
                text: filled(include_str!("draft/guide.yaml")),
                adds: false,
            },
            Page {
                path: at(format!("locales/{lang}/guides/{guide}.ftl")),
                text: filled(include_str!("draft/guide.ftl")),
                adds: false,
            },
            Page { path: at(format!("tests/eval/questions.{lang}.jsonl")), text: format!("{question}\n"), adds: true },
        ])
    }
}

fn write(page: &Page) -> std::io::Result<()> {
    use std::io::Write;
    std::fs::create_dir_all(page.path.parent().unwrap_or(Path::new(".")))?;
    let mut how = std::fs::OpenOptions::new();
    if page.adds {
        how.create(true).append(true)
    } else {
        how.create_new(true).write(true)
    };
    how.open(&page.path)?.write_all(page.text.as_bytes())
}
