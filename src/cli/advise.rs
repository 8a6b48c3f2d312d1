//! `ipdesk advise`: a whole case in, routes and warnings out.

use super::{Done, Failed, batch, batch::Bad, clock, loaded};
use crate::{
    advice::{self, cost},
    desk::loaded::Loaded,
    kb::{case::Case, id::RouteId},
    talk::result,
    text::{Lang, render::say},
};
use clap::Args;
use serde_json::{Map, Value};
use std::path::PathBuf;

/// A whole case in, routes and warnings out
#[derive(Args)]
pub struct Advise {
    /// A file with one case as JSON, or `-` for stdin
    file: Option<PathBuf>,
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

impl Advise {
    /// Advises on one case, or a batch.
    pub fn run(self) -> Done {
        let loaded = loaded(self.knowledge.clone())?;
        let today = clock(None)?.now().to_zoned(jiff::tz::TimeZone::UTC).date();
        if self.batch {
            return batch::run(|line| advise(&loaded, line, today));
        }
        let line = batch::object(self.file.as_deref(), "a case")?;
        let told = advise(&loaded, line, today).map_err(|b| Failed::usage(format!("{}: {}", b.at, b.say)))?;
        if self.format == "json" {
            println!("{told}");
        } else {
            print(&told);
        }
        Ok(())
    }
}

fn advise(loaded: &Loaded, mut line: Map<String, Value>, today: jiff::civil::Date) -> Result<Value, Bad> {
    let bad = |at: &str, say: String| Bad { at: at.into(), say };
    let id = line.remove("id");
    let lang = match line.remove("lang") {
        None | Some(Value::Null) => Lang::EN,
        Some(Value::String(tag)) => {
            Lang::negotiate(&tag).ok_or_else(|| bad("/lang", format!("`{tag}` is not a language tag")))?
        }
        Some(_) => return Err(bad("/lang", "a language is a text like `en`".into())),
    };
    let today = match line.remove("today") {
        None | Some(Value::Null) => today,
        Some(Value::String(day)) => {
            day.parse().map_err(|_| bad("/today", format!("`{day}` is not a day like 2026-11-21")))?
        }
        Some(_) => return Err(bad("/today", "a day is a text like 2026-11-21".into())),
    };
    let case = Case::from_json(&line).map_err(|e| Bad { at: e.at, say: e.say })?;
    let kb = &loaded.kb;
    let found = advice::advise(&kb.tables, &kb.routes, &case, today);
    let chain = kb.catalog.chain(lang);
    let told = |m: &advice::Message| {
        let message = result::message(m);
        chain.iter().find_map(|l| say(kb.catalog.locale(*l)?, *l, &message, false).ok())
    };
    let fees = |route: &RouteId| cost::of_route(&kb.tables, route, &case, today);
    Ok(found.to_json(id.as_ref(), &told, &fees))
}

fn print(told: &Value) {
    let list = |key: &str| told[key].as_array().cloned().unwrap_or_default();
    for (n, r) in list("routes").iter().enumerate() {
        println!("{}. {}\n{}", n + 1, r["route"].as_str().unwrap_or_default(), r["text"].as_str().unwrap_or_default());
        for d in r["deadlines"].as_array().into_iter().flatten() {
            println!(
                "   {}: safe day {} (by arithmetic {})",
                d["rule"].as_str().unwrap_or_default(),
                d["safe"].as_str().unwrap_or_default(),
                d["unrolled"].as_str().unwrap_or_default()
            );
        }
        for t in r["cost"]["totals"].as_array().into_iter().flatten() {
            println!(
                "   official fees: {} {}{}",
                t["currency"].as_str().unwrap_or_default(),
                t["amount"].as_str().unwrap_or_default(),
                if t["complete"] == true { "" } else { ", and more that is not known here" }
            );
        }
        println!();
    }
    for c in list("closed") {
        println!("closed: {} ({})", c["route"].as_str().unwrap_or_default(), c["because"]);
    }
    for w in list("warnings") {
        println!("! {}: {}", w["id"].as_str().unwrap_or_default(), w["text"].as_str().unwrap_or_default());
    }
}
