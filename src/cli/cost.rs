//! `ipdesk cost`: an estimate of official fees.

use super::{Done, Failed, batch, batch::Bad, clock, loaded};
use crate::{
    advice::cost,
    desk::loaded::Loaded,
    kb::cost_request::Request,
    talk::fees,
    text::{Lang, Message, render::say},
};
use clap::Args;
use jiff::civil::Date;
use serde_json::{Map, Value};
use std::path::PathBuf;

/// An estimate of official fees
#[derive(Args)]
#[command(after_help = "Input, by example (knowledge/schema/cost.json has every key):
  {\"system\":\"madrid\",\"date\":\"2026-11-21\",\"origin\":\"JP\",\"designations\":[\"US\",\"EM\"],\"classes\":2}
What is not said is assumed, and the condition of the line says so. What no source confirms stands under `unknown`.")]
pub struct Cost {
    /// A file with one request as JSON, or `-` for stdin
    file: Option<PathBuf>,
    /// Language of the text
    #[arg(long, default_value = "en", value_name = "L")]
    lang: String,
    /// text or json
    #[arg(long, default_value = "text", value_parser = ["text", "json"])]
    format: String,
    /// Read JSON lines from stdin
    #[arg(long)]
    batch: bool,
    /// A folder with `knowledge` and `locales` instead of what is built in
    #[arg(long, value_name = "DIR")]
    knowledge: Option<PathBuf>,
}

impl Cost {
    /// Estimates one request, or a batch.
    pub fn run(self) -> Done {
        let lang = Lang::negotiate(&self.lang)
            .ok_or_else(|| Failed::usage(format!("`{}` is not a language tag", self.lang)))?;
        let loaded = loaded(self.knowledge.clone())?;
        let today = clock(None)?.now().to_zoned(jiff::tz::TimeZone::UTC).date();
        let told = |line: Map<String, Value>| {
            let (request, found) = estimate(&loaded, &line, today)?;
            Ok(found.to_json(request.id.as_ref()))
        };
        if self.batch {
            return batch::run(told);
        }
        let line = batch::object(self.file.as_deref(), "a request")?;
        let failed = |bad: Bad| {
            let at = if bad.at.is_empty() { String::new() } else { format!("{}: ", bad.at) };
            Failed::usage(format!("{at}{}", bad.say))
        };
        if self.format == "json" {
            println!("{}", told(line).map_err(failed)?);
            return Ok(());
        }
        let (_, found) = estimate(&loaded, &line, today).map_err(failed)?;
        let catalog = &loaded.kb.catalog;
        let chain = catalog.chain(lang);
        let spoken = |message: &Message| chain.iter().find_map(|l| say(catalog.locale(*l)?, *l, message, false).ok());
        for text in fees::in_full(&found).iter().filter_map(spoken) {
            println!("{text}");
        }
        Ok(())
    }
}

fn estimate(loaded: &Loaded, line: &Map<String, Value>, today: Date) -> Result<(Request, cost::Estimate), Bad> {
    let bad = |e: crate::kb::case::Refused| Bad { at: e.at, say: e.say };
    let request = Request::from_json(line).map_err(bad)?;
    let found = cost::estimate(&loaded.kb.tables, &request, today).map_err(bad)?;
    Ok((request, found))
}
