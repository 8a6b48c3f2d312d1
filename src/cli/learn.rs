//! `ipdesk learn`: from examples of what people say, how much each word leans to each topic.

use super::{Done, Failed, loaded};
use crate::search::{
    ELSEWHERE,
    learn::{Example, learn, mark},
};
use clap::Args;
use std::path::{Path, PathBuf};

/// Learn anew what words of a language lean to, from examples
///
/// Reads `knowledge/said/asked.<lang>.txt` (a topic, a tab, a message) and `elsewhere.<lang>.txt` (a message a line), the
/// questions of the guides and any labelled files, and writes `knowledge/said/weights.<lang>.tsv`.
#[derive(Args)]
pub struct Learn {
    /// The language's code
    lang: String,
    /// Labelled questions to learn from as well, one JSON object a line
    files: Vec<PathBuf>,
    /// The folder with `knowledge` and `locales`
    #[arg(long, value_name = "DIR", default_value = ".")]
    knowledge: PathBuf,
}

/// What a guide's own questions count beside a labelled message: they are many, and stand without their story.
const ASK: f32 = 0.5;

impl Learn {
    /// Writes the sheet, and says from how much it was learnt.
    pub fn run(self) -> Done {
        let loaded = loaded(Some(self.knowledge.clone()))?;
        let mut classes: Vec<String> = loaded.kb.topics.iter().map(ToString::to_string).collect();
        classes.sort();
        classes.push(ELSEWHERE.to_owned());
        if !loaded.kb.catalog.langs().iter().any(|l| l.to_string() == self.lang) {
            return Err(Failed::usage(format!("{}: no such language in locales", self.lang)));
        }
        let mut examples = Vec::new();
        // False where there is no such class.
        let mut take = |class: &str, weight: f32, words: &str| {
            let class = classes.iter().position(|c| c == class);
            examples.extend(class.map(|class| Example::of(class, weight, &loaded.index.stems(&self.lang, words))));
            class.is_some()
        };
        for doc in crate::desk::loaded::docs(&loaded.kb).iter().filter(|d| d.lang == self.lang) {
            doc.asks.iter().chain([&doc.question]).for_each(|words| _ = take(&doc.topic, ASK, words));
        }
        let said = self.knowledge.join("knowledge/said");
        let (asked, elsewhere) =
            (said.join(format!("asked.{}.txt", self.lang)), said.join(format!("elsewhere.{}.txt", self.lang)));
        let (asked_text, elsewhere_text) = (read(&asked)?, read(&elsewhere)?);
        for (n, line) in asked_text.lines().enumerate() {
            let (topic, words) = line.split_once('\t').unwrap_or_default();
            if !take(topic.split('|').next().unwrap_or(topic), 1.0, words) {
                let why = "wants the id of a topic, a tab and a message; nothing was written";
                return Err(Failed::usage(format!("{}:{}: {why}", asked.display(), n + 1)));
            }
        }
        elsewhere_text.lines().for_each(|words| _ = take(ELSEWHERE, 1.0, words));
        for file in &self.files {
            for line in read(file)?.lines().filter(|l| !l.trim().is_empty()) {
                let q: crate::search::measure::Question =
                    serde_json::from_str(line).map_err(|e| Failed::usage(format!("{}: {e}", file.display())))?;
                // Requests to the service and danger are heard by patterns: they are no classes here.
                if q.lang == self.lang {
                    take(&q.topic, 1.0, &q.q);
                }
            }
        }
        let sheet = learn(&examples, &classes, &mark(&asked_text, &elsewhere_text));
        let path = format!("knowledge/said/weights.{}.tsv", self.lang);
        println!("{path}: {} examples, {} features", examples.len(), sheet.lines().count() - 3);
        crate::files::write(&self.knowledge, &[(path, sheet)]).map_err(|e| Failed::usage(e.to_string()))
    }
}

fn read(file: &Path) -> Result<String, Failed> {
    std::fs::read_to_string(file).map_err(|e| Failed::usage(format!("{}: {e}", file.display())))
}
