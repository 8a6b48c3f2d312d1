//! `ipdesk advise`: a whole case in, routes and warnings out.

use super::{Done, Failed, batch, batch::Bad, clock, loaded};
use crate::{
    advice::{self, Advice, cost},
    desk::loaded::Loaded,
    kb::{
        case::{Case, Refused},
        clash::clashes,
        id::RouteId,
    },
    talk::result,
    text::{Lang, Message, render::say},
};
use clap::Args;
use jiff::civil::Date;
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
            return batch::run(|line| {
                let asked = read(line, today)?;
                Ok(asked.json(&loaded, &asked.found(&loaded)))
            });
        }
        let line = batch::object(self.file.as_deref(), "a case")?;
        let asked = read(line, today).map_err(|b| Failed::usage(format!("{}: {}", b.at, b.say)))?;
        let found = asked.found(&loaded);
        let told = asked.json(&loaded, &found);
        if self.format == "json" {
            println!("{told}");
        } else {
            print(&told, &asked.closed(&loaded, &found));
        }
        Ok(())
    }
}

/// One line of input, read.
struct Asked {
    id: Option<Value>,
    lang: Lang,
    today: Date,
    case: Case,
}

fn read(mut line: Map<String, Value>, today: Date) -> Result<Asked, Bad> {
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
    let refused = |e: Refused| Bad { at: e.at, say: e.say };
    let case = Case::from_json(&line).map_err(refused)?;
    // Answers that cannot be true together lead nowhere; a script can mend them.
    if let Some(clash) = clashes(&case, today).first() {
        return Err(refused(clash.refused()));
    }
    Ok(Asked { id, lang, today, case })
}

impl Asked {
    fn found(&self, loaded: &Loaded) -> Advice {
        advice::advise(&loaded.kb.tables, &loaded.kb.routes, &self.case, self.today)
    }

    fn json(&self, loaded: &Loaded, found: &Advice) -> Value {
        let tables = &loaded.kb.tables;
        let fees = |route: &RouteId| advice::Costs {
            fees: cost::of_route(tables, route, &self.case, self.today),
            support: cost::support(tables, route, &self.case, self.today),
        };
        found.to_json(self.id.as_ref(), &|m: &advice::Message| self.say(loaded, &result::message(m)), &fees)
    }

    fn say(&self, loaded: &Loaded, message: &Message) -> Option<String> {
        let catalog = &loaded.kb.catalog;
        catalog.chain(self.lang).iter().find_map(|l| say(catalog.locale(*l)?, *l, message, false).ok())
    }

    /// A line for each closed route: its name, and every reason.
    fn closed(&self, loaded: &Loaded, found: &Advice) -> Vec<String> {
        let line = |closed: &advice::Closed| {
            let mut reasons = closed.because.iter().map(|b| result::message(&b.message()));
            let first = result::closed(&closed.route, reasons.next()?);
            let lines: Vec<String> =
                std::iter::once(first).chain(reasons).filter_map(|m| self.say(loaded, &m)).collect();
            Some(lines.join(" "))
        };
        found.closed.iter().filter_map(line).collect()
    }
}

fn print(told: &Value, closed: &[String]) {
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
        for s in r["support"].as_array().into_iter().flatten() {
            let text = |key: &str| s[key].as_str().unwrap_or_default().to_owned();
            println!("   help: {}, {}", text("name"), text("official"));
        }
        println!();
    }
    for line in closed {
        println!("{line}");
    }
    for w in list("warnings") {
        println!("! {}: {}", w["id"].as_str().unwrap_or_default(), w["text"].as_str().unwrap_or_default());
    }
}
