//! The knowledge in use: the set and the search index built from it, swapped as one.

use crate::{
    kb::{
        Kb,
        guide::Guide,
        id::GuideId,
        issue::Issue,
        parse::{self, Source, Written},
        words::fold,
    },
    search::{Cues, Doc, Index, Learnt, Synonym},
    talk::moment::{Intent, Reading, Verdict},
    text::{Catalog, Lang},
};
use std::{
    borrow::Cow,
    collections::HashSet,
    hash::{Hash, Hasher},
    sync::{Arc, LazyLock, OnceLock},
};

/// One revision of the knowledge, ready to serve.
pub struct Loaded {
    pub kb: Arc<Kb>,
    /// Built when it is first asked (or ahead of that, beside serving): a start need not wait for it.
    pub index: LazyLock<Index, Box<dyn FnOnce() -> Index + Send>>,
    /// Warnings and notes that came with it.
    pub issues: Vec<Issue>,
    /// Every word our own texts and terms use, hashed and in order: only these may be remembered of a question nobody
    /// answered. Gathered with the index.
    vocabulary: Arc<OnceLock<Box<[u64]>>>,
}

/// The set has errors and is not used.
#[derive(Debug, thiserror::Error)]
#[error("the knowledge has {} findings and is not used", .0.len())]
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
        terms: Cow<'static, str>,
        said: Vec<(String, Cow<'static, str>)>,
    ) -> Result<Self, Refused> {
        let Some(kb) = kb.map(Arc::new) else { return Err(Refused(issues)) };
        let vocabulary = Arc::new(OnceLock::new());
        let (of, words) = (Arc::clone(&kb), Arc::clone(&vocabulary));
        let index: Box<dyn FnOnce() -> Index + Send> = Box::new(move || index(&of, &terms, &said, &words));
        Ok(Self { kb, index: LazyLock::new(index), issues, vocabulary })
    }

    /// Builds what is still to be built, so that nobody waits for it later.
    pub fn ready(&self) {
        LazyLock::force(&self.index);
    }

    /// The words of a question that are our own vocabulary; a name or a secret is not among them.
    pub fn vocabulary(&self, words: &str) -> Vec<String> {
        self.ready();
        let known = self.vocabulary.get().map(|all| &**all).unwrap_or_default();
        let folded = fold(words);
        let mut terms: Vec<String> = folded
            .split(' ')
            .filter(|w| w.chars().count() > 3 && known.binary_search(&hash(w)).is_ok())
            .map(str::to_owned)
            .collect();
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
                crate::search::Intent::Language => Intent::Language,
                crate::search::Intent::Delete => Intent::Delete,
                crate::search::Intent::Restart => Intent::Restart,
                crate::search::Intent::OptOut => Intent::OptOut,
            }),
        };
        (found, reading)
    }
}

/// Builds the index one language after the other, so that the texts of only one are at hand at a time.
fn index(kb: &Kb, terms: &str, said: &[(String, Cow<'static, str>)], vocabulary: &OnceLock<Box<[u64]>>) -> Index {
    let langs: Vec<String> = kb.catalog.langs().iter().map(ToString::to_string).collect();
    let mut synonyms = rows(terms);
    // Terms of languages nobody is answered in would only cost memory.
    synonyms.retain(|s| langs.contains(&s.lang));
    let mut words = HashSet::new();
    let mut take_in = |text: &str| {
        // Most of what stands between two spaces stood there before.
        let fresh: HashSet<&str> = text.split_whitespace().collect();
        for token in fresh {
            words.extend(fold(token).split(' ').map(hash));
        }
    };
    for term in synonyms.iter().flat_map(|s| std::iter::once(&s.term).chain(&s.also)) {
        take_in(term);
    }
    let docs = |lang: &str| {
        let docs = lang.parse().map(|l| docs_in(kb, l)).unwrap_or_default();
        let all: Vec<&str> = docs.iter().flat_map(|d: &Doc| [d.question.as_str(), d.body.as_str()]).collect();
        take_in(&all.join(" "));
        docs
    };
    let learnt: Vec<Learnt> = said.iter().map(|(lang, sheet)| Learnt { lang, sheet }).collect();
    let index = Index::of_each(
        &langs,
        docs,
        |lang| lang.parse().map(|l| cues_in(&kb.catalog, l)).unwrap_or_default(),
        &synonyms,
        &learnt,
    );
    let mut words: Box<[u64]> = words.into_iter().collect();
    words.sort_unstable();
    // Set once, for the index is built once.
    let _ = vocabulary.set(words);
    index
}

fn hash(word: &str) -> u64 {
    let mut hasher = std::hash::DefaultHasher::new();
    word.hash(&mut hasher);
    hasher.finish()
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
    rows(&terms(files))
}

fn terms<T: Written>(files: &[Source<T>]) -> Cow<'static, str> {
    files.iter().find(|(p, _)| p == "knowledge/terms.csv").map(|(_, text)| text.clone().into()).unwrap_or_default()
}

/// What was learnt from examples, by language: `knowledge/said/weights.<language>.tsv`.
fn said<T: Written>(files: &[Source<T>]) -> Vec<(String, Cow<'static, str>)> {
    let of = |path: &str| Some(path.strip_prefix("knowledge/said/weights.")?.strip_suffix(".tsv")?.to_owned());
    files.iter().filter_map(|(path, text)| Some((of(path)?, text.clone().into()))).collect()
}

fn rows(text: &str) -> Vec<Synonym> {
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
