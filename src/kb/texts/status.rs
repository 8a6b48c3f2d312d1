//! How far each language is: areas of texts, with what lacks, what is old, and what a second reader has read.

use super::{Pair, Standing, Texts};
use crate::{kb::Kb, text::Lang};
use serde::Serialize;

/// The areas in the order in which a translator works.
pub const AREAS: [&str; 9] =
    ["service", "words", "countries", "results", "topics", "trees", "routes", "guides", "further-guides"];

/// How far one area of one language is.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Area {
    pub area: String,
    pub texts: usize,
    pub missing: usize,
    pub stale: usize,
    /// How many translations a second reader has read as they stand.
    pub read: usize,
}

/// How far one language is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Status {
    pub lang: Lang,
    /// What the language promises: `complete`, `core` or `partial`.
    pub state: String,
    /// How many of the texts that it promises lack.
    pub missing: usize,
    /// How many of its translations are older than the English text.
    pub stale: usize,
    pub areas: Vec<Area>,
}

/// The area of a file of texts. Guides outside the list of `knowledge/core.yaml` are an area of their own.
pub fn area(kb: &Kb, path: &str) -> &'static str {
    match path.split('/').next().unwrap_or(path) {
        "words" => "words",
        "countries" => "countries",
        "reasons" | "warnings" | "deadlines" | "counting" | "costs" => "results",
        "topics" => "topics",
        "trees" => "trees",
        "routes" => "routes",
        "guides" if kb.is_core(path) => "guides",
        "guides" => "further-guides",
        _ => "service",
    }
}

/// How far every language is.
pub fn status(kb: &Kb, texts: &Texts) -> Vec<Status> {
    texts.langs().into_iter().map(|lang| of_one(kb, texts, lang)).collect()
}

fn of_one(kb: &Kb, texts: &Texts, lang: Lang) -> Status {
    let pairs = texts.pairs(lang);
    let areas = AREAS
        .iter()
        .map(|name| {
            let mine: Vec<&Pair<'_>> = pairs.iter().filter(|p| area(kb, &p.id.path) == *name).collect();
            let standing = |s: Standing| mine.iter().filter(|p| p.standing == s).count();
            Area {
                area: (*name).to_owned(),
                texts: mine.len(),
                missing: standing(Standing::Missing),
                stale: standing(Standing::Stale),
                read: mine.iter().filter(|p| p.read).count(),
            }
        })
        .collect();
    let lacks = |p: &&Pair<'_>| p.standing == Standing::Missing && !kb.may_lack(lang, &p.id.path);
    Status {
        lang,
        state: kb.catalog.plain(lang, "meta#state").unwrap_or_else(|| "partial".into()),
        missing: pairs.iter().filter(lacks).count(),
        stale: pairs.iter().filter(|p| p.standing == Standing::Stale).count(),
        areas,
    }
}
