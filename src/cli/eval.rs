//! `ipdesk eval`: scores labelled files, of questions and of whole cases.

use super::{Done, Failed, clock, loaded};
use crate::advice::measure::{Figures, Miss, labelled, score};
use crate::search::measure;
use clap::{Args, Subcommand};
use serde_json::json;
use std::path::{Path, PathBuf};

/// Score a labelled file
#[derive(Subcommand)]
pub enum Eval {
    /// Labelled questions, one JSON object a line
    Questions(Questions),
    /// Labelled cases, one JSON object a line
    Personas(Personas),
}

/// Labelled questions
#[derive(Args)]
pub struct Questions {
    file: PathBuf,
    /// text or json
    #[arg(long, default_value = "text", value_parser = ["text", "json"])]
    format: String,
    /// A folder with `knowledge` and `locales` instead of what is built in
    #[arg(long, value_name = "DIR")]
    knowledge: Option<PathBuf>,
}

/// Labelled cases
#[derive(Args)]
pub struct Personas {
    file: PathBuf,
    /// text or json
    #[arg(long, default_value = "text", value_parser = ["text", "json"])]
    format: String,
    /// A folder with `knowledge` and `locales` instead of what is built in
    #[arg(long, value_name = "DIR")]
    knowledge: Option<PathBuf>,
}

impl Eval {
    /// Prints the figures and the misses.
    pub fn run(self) -> Done {
        match self {
            Self::Questions(q) => q.run(),
            Self::Personas(p) => p.run(),
        }
    }
}

fn read(file: &Path) -> Result<String, Failed> {
    std::fs::read_to_string(file).map_err(|e| Failed::usage(format!("{}: {e}", file.display())))
}

impl Questions {
    fn run(self) -> Done {
        let loaded = loaded(self.knowledge)?;
        let mut questions = Vec::new();
        for (n, line) in read(&self.file)?.lines().enumerate().filter(|(_, l)| !l.trim().is_empty()) {
            questions.push(
                serde_json::from_str(line)
                    .map_err(|e| Failed::usage(format!("{}:{}: {e}", self.file.display(), n + 1)))?,
            );
        }
        let figures = measure::score(&loaded.index, &questions);
        let langs = measure::worst_first(&figures);
        if self.format == "json" {
            let worst = langs.first().map(|(lang, _)| lang);
            println!("{}", json!({ "languages": figures, "worst": worst }));
            return Ok(());
        }
        print!("{}", table(&langs));
        Ok(())
    }
}

/// The figures of each language, and then what was missed.
fn table(langs: &[(&str, &measure::Figures)]) -> String {
    let share = |s: measure::Share| match s.of {
        0 => "-".to_owned(),
        _ => format!("{}/{} {:.1} %", s.right, s.of, s.percent()),
    };
    let heads = [
        "topic first",
        "in three",
        "guide first",
        "in three",
        "wrongly declined",
        "off-topic declined",
        "declined rightly",
        "service",
        "urgent",
    ];
    let line = |name: &str, cells: Vec<String>| {
        let cells: String = cells.iter().map(|c| format!(" {c:>18}")).collect();
        format!("{name:<4}{cells}\n")
    };
    let mut out = line("", heads.map(str::to_owned).to_vec());
    for (lang, f) in langs {
        let shares = [
            f.topic_first,
            f.topic_in_three,
            f.guide_first,
            f.guide_in_three,
            f.wrongly_declined,
            f.off_topic_declined,
            f.declined_off_topic,
            f.service,
            f.urgent,
        ];
        out += &line(lang, shares.map(share).to_vec());
    }
    let misses = langs.iter().flat_map(|(lang, f)| f.misses.iter().map(move |m| (lang, m)));
    out + &misses
        .map(|(lang, m)| format!("\n{} [{lang}] {}\n  wanted {}, came {}\n", m.id, m.q, m.wanted, m.got))
        .collect::<String>()
}

impl Personas {
    fn run(self) -> Done {
        let cases = labelled(&self.file.display().to_string(), &read(&self.file)?).map_err(|bad| {
            let lines: Vec<String> = bad.iter().map(ToString::to_string).collect();
            Failed::usage(lines.join("\n"))
        })?;
        let loaded = loaded(self.knowledge)?;
        let today = clock(None)?.now().to_zoned(jiff::tz::TimeZone::UTC).date();
        let scores = score(&loaded.kb.tables, &loaded.kb.routes, &cases, today);
        if self.format == "json" {
            let worst = scores.worst().map(|(lang, _)| lang);
            println!("{}", json!({ "all": scores.all, "languages": scores.languages, "worst": worst }));
            return Ok(());
        }
        println!("{:<8} {:>6} {:>22} {:>10} {:>22}", "", "cases", "first of two", "forbidden", "warnings");
        for (lang, figures) in &scores.languages {
            row(lang, figures);
        }
        if let Some((lang, figures)) = scores.worst() {
            row(&format!("worst {lang}"), figures);
        }
        row("all", &scores.all);
        scores.all.misses.iter().for_each(miss);
        Ok(())
    }
}

fn row(name: &str, f: &Figures) {
    let share = |s: crate::advice::measure::Share| format!("{}/{} {:.1} %", s.right, s.of, s.percent());
    println!("{name:<8} {:>6} {:>22} {:>10} {:>22}", f.first.of, share(f.first), f.forbidden, share(f.warnings));
}

fn miss(m: &Miss) {
    println!("\n{} [{}] {}", m.id, m.lang, m.because);
    if let Some(first) = &m.first {
        println!("  first: wanted {}, came {}", first.wanted.join(" or "), first.got.join(", "));
    }
    if !m.forbidden.is_empty() {
        println!("  forbidden: {}", m.forbidden.join(", "));
    }
    if !m.not_warned.is_empty() {
        println!("  not warned: {}", m.not_warned.join(", "));
    }
    for (route, reasons) in &m.closed {
        println!("  closed: {route} ({})", reasons.join(", "));
    }
}
