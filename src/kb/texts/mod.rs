//! Texts as translators see them: each English text beside its translation, where they stand, and exchange files.
//!
//! Pure: files come in as (path, text) pairs and go out as such. `ipdesk texts` reads and writes the disk.

pub mod exchange;
pub mod made_from;
pub mod pseudo;
pub mod sheet;
pub mod source;
pub mod splice;
pub mod status;
pub mod xliff;

use super::parse::{Source, locale_path};
use crate::text::Lang;
use made_from::{Mark, Record};
use source::{TextFile, Written};
use std::collections::BTreeMap;

/// The id of a text: the path of its file below the language, and its name there (`home.why` for an attribute).
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TextId {
    pub path: String,
    pub name: String,
}

impl TextId {
    /// Reads `guides/madrid/fees#answer`.
    pub fn parse(id: &str) -> Option<Self> {
        let (path, name) = id.split_once('#')?;
        Some(Self { path: path.to_owned(), name: name.to_owned() })
    }
}

impl std::fmt::Display for TextId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}#{}", self.path, self.name)
    }
}

/// How a translation stands beside the English text of today.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Standing {
    /// There is none.
    Missing,
    /// It was made from an English text that said something else, or nobody said from which.
    Stale,
    /// It was made from the English text of today.
    Current,
}

impl Standing {
    /// The word the command line prints.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Missing => "missing",
            Self::Stale => "stale",
            Self::Current => "current",
        }
    }
}

/// One text of a language beside its English original.
pub struct Pair<'a> {
    pub id: TextId,
    pub english: &'a Written,
    pub theirs: Option<&'a Written>,
    pub standing: Standing,
    /// Whether a second reader has read the translation as it stands.
    pub read: bool,
}

/// The texts of all languages, with what is recorded about their making.
pub struct Texts {
    files: BTreeMap<(Lang, String), TextFile>,
    records: BTreeMap<Lang, Record>,
}

/// Whether a text lists what people type: written in each language in its own way, so that no English text makes it old.
pub fn is_typed(path: &str, name: &str) -> bool {
    let attribute = name.split_once('.').map(|(_, a)| a);
    matches!(path, "words" | "intents" | "meta")
        || (path.contains('/') && name == "ask")
        || matches!(attribute, Some("also" | "seen" | "typed"))
}

/// What each language has in its own way: patterns of speech, other names of countries, how terms are written.
pub fn own_way(path: &str, id: &str) -> bool {
    let attribute = id.split_once('.').map(|(_, attribute)| attribute);
    match path {
        "intents" => true,
        "countries" => attribute == Some("also"),
        "glossary" => attribute == Some("seen"),
        "stories" | "services" => attribute == Some("typed"),
        "meta" => id == "also",
        "words" => matches!(
            id,
            "explain" | "explain-end" | "article" | "story-words" | "office-words" | "system-words" | "filler"
        ),
        _ => false,
    }
}

impl Texts {
    /// Reads the texts of all languages; files that do not parse are left to `ipdesk check`.
    /// A record is the file `locales/<language>/made-from.csv`.
    pub fn read(files: &[Source], records: &[Source]) -> Self {
        let files = files
            .iter()
            .filter_map(|(path, text)| {
                let (lang, path) = locale_path(path)?;
                Some(((lang, path.to_owned()), TextFile::read(text)))
            })
            .collect();
        let lang_of = |path: &str| path.strip_prefix("locales/")?.split('/').next()?.parse::<Lang>().ok();
        let records = records.iter().filter_map(|(path, csv)| Some((lang_of(path)?, Record::read(csv)))).collect();
        Self { files, records }
    }

    /// The languages there are, English left out.
    pub fn langs(&self) -> Vec<Lang> {
        let mut all: Vec<Lang> = self.files.keys().map(|(l, _)| *l).filter(|l| *l != Lang::EN).collect();
        all.dedup();
        all
    }

    /// A file of a language.
    pub fn file(&self, lang: Lang, path: &str) -> Option<&TextFile> {
        self.files.get(&(lang, path.to_owned()))
    }

    /// Every English text that a language should have, in the order of the files, beside what the language has.
    pub fn pairs(&self, lang: Lang) -> Vec<Pair<'_>> {
        let record = self.records.get(&lang);
        let mut pairs = Vec::new();
        for ((_, path), english) in self.files.iter().filter(|((l, _), _)| *l == Lang::EN) {
            let theirs = self.file(lang, path);
            for text in &english.texts {
                let id = TextId { path: path.clone(), name: text.name.clone() };
                if own_way(path, &text.name) || path == "meta" {
                    continue;
                }
                let own = theirs.and_then(|f| f.text(&text.name));
                let noted = record.and_then(|r| r.of(&id));
                let standing = match own {
                    None => Standing::Missing,
                    Some(_) if is_typed(path, &text.name) => Standing::Current,
                    Some(_) if noted.is_some_and(|n| n.english == Mark::of(&text.source)) => Standing::Current,
                    Some(_) => Standing::Stale,
                };
                let read = own.is_some_and(|own| noted.and_then(|n| n.read) == Some(Mark::of(&own.source)));
                pairs.push(Pair { id, english: text, theirs: own, standing, read });
            }
        }
        pairs
    }

    /// What is recorded about a language; empty where nothing is.
    pub fn record(&self, lang: Lang) -> Record {
        self.records.get(&lang).cloned().unwrap_or_default()
    }
}
