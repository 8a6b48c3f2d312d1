//! The knowledge in use: the set and the search index built from it, swapped as one.

use crate::{
    kb::{
        Kb,
        guide::Guide,
        id::GuideId,
        issue::{Issue, Severity},
        parse::{self, Source, Written},
    },
    search::{self, Cues, Doc, Index, Synonym, Texts},
    talk::moment::{Intent, Reading, Verdict},
    text::{Body, Catalog, Lang},
};
use std::sync::Arc;

/// One revision of the knowledge, ready to serve.
pub struct Loaded {
    pub kb: Arc<Kb>,
    /// Each language is built when somebody first writes in it: neither a start nor the memory waits for the others.
    pub index: Index,
    /// Warnings and notes that came with it.
    pub issues: Vec<Issue>,
}

/// The set has errors and is not used.
#[derive(Debug, thiserror::Error)]
#[error("the knowledge has {} errors and is not used", .0.iter().filter(|i| i.severity == Severity::Error).count())]
pub struct Refused(pub Vec<Issue>);

impl Loaded {
    /// Reads, checks and indexes a whole set.
    pub fn from<T: Written>(files: &[Source<T>]) -> Result<Self, Refused> {
        Self::of(parse::read(files), terms(files), said(files))
    }

    /// The same for a set that was checked before it came here, as what is built into the program is.
    pub fn trusting<T: Written>(files: &[Source<T>]) -> Result<Self, Refused> {
        Self::of(parse::trust(files), terms(files), said(files))
    }

    fn of(
        parse::Reading { kb, issues }: parse::Reading,
        terms: Body,
        said: Vec<(String, Body)>,
    ) -> Result<Self, Refused> {
        let Some(kb) = kb.map(Arc::new) else { return Err(Refused(issues)) };
        let (of, langs) = (Arc::clone(&kb), kb.catalog.langs().iter().map(ToString::to_string).collect());
        let sheet = move |kind: &str, lang: &str| {
            let of = |(name, _): &&(String, Body)| name.split_once('.') == Some((kind, lang));
            said.iter().find(of).map(|(_, sheet)| search::packed(sheet.kept())).unwrap_or_default()
        };
        let texts = move |lang: &str| Texts {
            docs: lang.parse().map(|l| docs_in(&of, l)).unwrap_or_default(),
            cues: lang.parse().map(|l| cues_in(&of.catalog, l)).unwrap_or_default(),
            synonyms: rows(terms.as_str(), &[lang]),
            sheet: sheet("weights", lang),
            requests: sheet("wishes", lang),
            answers: sheet("answers", lang),
        };
        let index = Index::of(langs, Box::new(texts));
        Ok(Self { kb, index, issues })
    }

    /// The words of a question that stand in our own texts of its language; a name or a secret is not among them.
    pub fn vocabulary(&self, lang: Lang, words: &str) -> Vec<String> {
        let mut terms = self.index.known(lang.code(), words);
        terms.retain(|w| w.chars().count() > 3);
        terms.sort();
        terms.dedup();
        terms.truncate(20);
        terms
    }

    /// What words mean to the service, in the heart's terms. Guides the office does not show are not found.
    pub fn read(&self, office: &crate::kb::id::OfficeId, lang: &str, words: &str) -> (crate::search::Reading, Reading) {
        let hidden = |id: &str| !self.kb.shows(office, id);
        let found = self.index.read(lang, words, &hidden);
        let reading = Reading {
            verdict: match found.verdict {
                crate::search::Verdict::Answer => Verdict::Answer,
                crate::search::Verdict::Choose => Verdict::Choose,
                crate::search::Verdict::Intent => Verdict::Intent,
                crate::search::Verdict::Decline => Verdict::Decline,
                crate::search::Verdict::Urgent => Verdict::Urgent,
            },
            written: found
                .lang_guess
                .as_deref()
                .and_then(|code| code.parse().ok())
                .filter(|l| self.kb.catalog.locale(*l).is_some()),
            guides: found.hits.iter().map(|h| GuideId::new(&h.guide)).collect(),
            intent: found.intent.map(|i| match i {
                crate::search::Intent::Human => Intent::Human,
                crate::search::Intent::Book => Intent::Book,
                crate::search::Intent::Reschedule => Intent::Reschedule,
                crate::search::Intent::Cancel => Intent::Cancel,
                crate::search::Intent::Bookings => Intent::Bookings,
                crate::search::Intent::Language => Intent::Language,
                crate::search::Intent::Delete => Intent::Delete,
                crate::search::Intent::Data => Intent::Data,
                crate::search::Intent::Restart => Intent::Restart,
                crate::search::Intent::Back => Intent::Back,
                crate::search::Intent::OptOut => Intent::OptOut,
                crate::search::Intent::About => Intent::About,
            }),
        };
        (found, reading)
    }
}

/// Every guide in every language it is written in, as plain texts.
pub fn docs(kb: &Kb) -> Vec<Doc> {
    kb.catalog.langs().into_iter().flat_map(|lang| docs_in(kb, lang)).collect()
}

fn docs_in(kb: &Kb, lang: Lang) -> Vec<Doc> {
    let Some(locale) = kb.catalog.locale(lang) else { return Vec::new() };
    let doc = |g: &Guide| {
        let said = |id: &str| locale.said(&g.key(id));
        let question = said("question")?;
        let mut body = said("answer").unwrap_or_default();
        for n in 1..=g.pages {
            body.push('\n');
            body.push_str(&said(&format!("more-{n}")).unwrap_or_default());
        }
        let asks = kb.catalog.lines(lang, &g.key("ask"));
        Some(Doc { guide: g.id.to_string(), topic: g.topic.to_string(), lang: lang.to_string(), question, asks, body })
    };
    kb.guides.values().filter_map(doc).collect()
}

/// The phrases by which requests to the service, danger and other walks of life are known.
fn cues_in(catalog: &Catalog, lang: Lang) -> Vec<Cues> {
    let of = |id: &str| Cues {
        lang: lang.to_string(),
        kind: id.to_owned(),
        lines: catalog.lines(lang, &format!("intents#{id}")),
    };
    let entries = catalog.locale(lang).and_then(|l| l.entries("intents"));
    entries.into_iter().flatten().map(|e| of(&e.id)).collect()
}

/// The words people use for each term, from the table of terms.
pub fn synonyms<T: Written>(files: &[Source<T>]) -> Vec<Synonym> {
    rows(terms(files).as_str(), &LANGS)
}

fn terms<T: Written>(files: &[Source<T>]) -> Body {
    let of = files.iter().find(|(p, _)| p == "knowledge/terms.csv");
    of.map_or_else(|| Body::from(""), |(_, text)| text.clone().into())
}

/// What was learnt from examples: `weights.<language>` of topics, `wishes.<language>` of requests to the service,
/// `answers.<language>` of guides.
fn said<T: Written>(files: &[Source<T>]) -> Vec<(String, Body)> {
    let of = |path: &str| Some(path.strip_prefix("knowledge/said/")?.strip_suffix(".tsv")?.to_owned());
    files.iter().filter_map(|(path, text)| Some((of(path)?, text.clone().into()))).collect()
}

/// The languages of the table.
const LANGS: [&str; 10] = ["en", "fr", "es", "pt", "ar", "zh", "ru", "hi", "sw", "id"];

fn rows(text: &str, langs: &[&str]) -> Vec<Synonym> {
    let mut reader = csv::Reader::from_reader(text.as_bytes());
    let Ok(head) = reader.headers().cloned() else { return Vec::new() };
    let column = |name: &str| head.iter().position(|h| h == name);
    let mut rows = Vec::new();
    for record in reader.records().flatten() {
        let cell = |name: &str| column(name).and_then(|n| record.get(n)).unwrap_or_default().to_owned();
        for lang in LANGS.iter().copied().filter(|l| langs.contains(l)) {
            // The Indonesian column is called `id_lang`, for `id` is the concept.
            let term = cell(if lang == "id" { "id_lang" } else { lang });
            let also = cell(&format!("{lang}_also"))
                .split(';')
                .map(|s| s.trim().to_owned())
                .filter(|s| !s.is_empty())
                .collect();
            if !term.is_empty() {
                rows.push(Synonym { lang: lang.into(), concept: cell("id"), term, also });
            }
        }
    }
    rows
}
