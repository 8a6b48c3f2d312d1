//! The knowledge in use: the set and the search index built from it, swapped as one.

use crate::{
    kb::{Kb, id::GuideId, issue::Issue, parse, words::fold},
    search::{Cues, Doc, Index, Synonym},
    talk::moment::{Intent, Reading, Verdict},
    text::Catalog,
};
use std::{
    collections::HashSet,
    hash::{Hash, Hasher},
    sync::{Arc, LazyLock},
};

/// One revision of the knowledge, ready to serve.
pub struct Loaded {
    pub kb: Kb,
    /// Built when it is first asked (or ahead of that, beside serving): a start need not wait for it.
    pub index: LazyLock<Index, Box<dyn FnOnce() -> Index + Send>>,
    /// Warnings and notes that came with it.
    pub issues: Vec<Issue>,
    /// Every word our own texts and terms use, hashed: only these may be remembered of a question nobody answered.
    vocabulary: LazyLock<HashSet<u64>, Box<dyn FnOnce() -> HashSet<u64> + Send>>,
}

/// The set has errors and is not used.
#[derive(Debug, thiserror::Error)]
#[error("the knowledge has {} findings and is not used", .0.len())]
pub struct Refused(pub Vec<Issue>);

impl Loaded {
    /// Reads, checks and indexes a whole set.
    pub fn from(files: &[parse::Source]) -> Result<Self, Refused> {
        let parse::Reading { kb, issues } = parse::read(files);
        match kb {
            Some(mut kb) => {
                let docs = docs(&kb);
                // Terms of languages nobody is answered in would only cost memory.
                let spoken: Vec<String> = kb.catalog.langs().iter().map(ToString::to_string).collect();
                let mut synonyms = synonyms(files);
                synonyms.retain(|s| spoken.contains(&s.lang));
                let cues = cues(&kb.catalog);
                kb.catalog.forget_words();
                let shared = Arc::new((docs, synonyms));
                let also = Arc::clone(&shared);
                let index: Box<dyn FnOnce() -> Index + Send> =
                    Box::new(move || Index::build(&shared.0, &shared.1, &cues));
                let words: Box<dyn FnOnce() -> HashSet<u64> + Send> = Box::new(move || words_of(&also.0, &also.1));
                Ok(Self { kb, index: LazyLock::new(index), issues, vocabulary: LazyLock::new(words) })
            }
            None => Err(Refused(issues)),
        }
    }

    /// Builds what is still to be built, so that nobody waits for it later.
    pub fn ready(&self) {
        LazyLock::force(&self.index);
        LazyLock::force(&self.vocabulary);
    }

    /// The words of a question that are our own vocabulary; a name or a secret is not among them.
    pub fn vocabulary(&self, words: &str) -> Vec<String> {
        let folded = fold(words);
        let mut terms: Vec<String> = folded
            .split(' ')
            .filter(|w| w.chars().count() > 3 && self.vocabulary.contains(&hash(w)))
            .map(str::to_owned)
            .collect();
        terms.sort();
        terms.dedup();
        terms.truncate(20);
        terms
    }

    /// What words mean to the service, in the heart's terms. Guides the office does not show are not found.
    pub fn read(&self, office: &crate::kb::id::OfficeId, lang: &str, words: &str) -> (crate::search::Reading, Reading) {
        let hidden = |id: &str| self.kb.guide_for(office, &id.into()).is_none_or(|g| g.id.as_str() != id);
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
                crate::search::Intent::Language => Intent::Language,
                crate::search::Intent::Delete => Intent::Delete,
                crate::search::Intent::Restart => Intent::Restart,
                crate::search::Intent::OptOut => Intent::OptOut,
            }),
        };
        (found, reading)
    }
}

fn words_of(docs: &[Doc], synonyms: &[Synonym]) -> HashSet<u64> {
    let texts = docs.iter().flat_map(|d| [d.question.as_str(), d.body.as_str()]);
    let terms = synonyms.iter().flat_map(|s| std::iter::once(s.term.as_str()).chain(s.also.iter().map(String::as_str)));
    let mut all = HashSet::new();
    for text in texts.chain(terms) {
        all.extend(fold(text).split(' ').map(hash));
    }
    all
}

fn hash(word: &str) -> u64 {
    let mut hasher = std::hash::DefaultHasher::new();
    word.hash(&mut hasher);
    hasher.finish()
}

/// Every guide in every language it is written in, as plain texts.
pub fn docs(kb: &Kb) -> Vec<Doc> {
    let mut docs = Vec::new();
    for lang in kb.catalog.langs() {
        let Some(locale) = kb.catalog.locale(lang) else { continue };
        for g in kb.guides.values() {
            let words = |id: &str| locale.entry(&g.key(id)).map(|e| e.words.clone());
            let Some(question) = words("question") else { continue };
            let mut body = words("answer").unwrap_or_default();
            for n in 1..=g.pages {
                body.push('\n');
                body.push_str(&words(&format!("more-{n}")).unwrap_or_default());
            }
            docs.push(Doc {
                guide: g.id.to_string(),
                topic: g.topic.to_string(),
                lang: lang.to_string(),
                question,
                asks: kb.catalog.lines(lang, &g.key("ask")),
                body,
            });
        }
    }
    docs
}

/// The phrases by which requests to the service, danger and other walks of life are known.
pub fn cues(catalog: &Catalog) -> Vec<Cues> {
    let mut cues = Vec::new();
    for lang in catalog.langs() {
        let Some(entries) = catalog.locale(lang).and_then(|l| l.files().get("intents")) else { continue };
        for e in entries {
            cues.push(Cues {
                lang: lang.to_string(),
                kind: e.id.clone(),
                lines: catalog.lines(lang, &format!("intents#{}", e.id)),
            });
        }
    }
    cues
}

/// The words people use for each term, from the table of terms.
pub fn synonyms(files: &[parse::Source]) -> Vec<Synonym> {
    let Some((_, text)) = files.iter().find(|(p, _)| p == "knowledge/terms.csv") else { return Vec::new() };
    let mut reader = csv::Reader::from_reader(text.as_bytes());
    let Ok(head) = reader.headers().cloned() else { return Vec::new() };
    let column = |name: &str| head.iter().position(|h| h == name);
    let mut rows = Vec::new();
    for record in reader.records().flatten() {
        let cell = |name: &str| column(name).and_then(|n| record.get(n)).unwrap_or_default().to_owned();
        for lang in ["en", "fr", "es", "pt", "ar", "zh", "ru", "hi", "sw", "id"] {
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
