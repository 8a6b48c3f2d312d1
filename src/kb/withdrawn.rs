//! What an office holds back for now: topics, trees, guides, languages. The rest of the service goes on without them.

use super::{
    Kb,
    id::{GuideId, TopicId, TreeId},
    yaml::Spanned,
};
use crate::text::Lang;
use schemars::JsonSchema;
use serde::Deserialize;
use std::collections::BTreeSet;

/// What the file of an office holds back.
#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct WithdrawFile {
    #[serde(default)]
    #[schemars(with = "Vec<String>")]
    pub topics: Vec<Spanned<TopicId>>,
    #[serde(default)]
    #[schemars(with = "Vec<String>")]
    pub trees: Vec<Spanned<TreeId>>,
    #[serde(default)]
    #[schemars(with = "Vec<String>")]
    pub guides: Vec<Spanned<GuideId>>,
    #[serde(default)]
    #[schemars(with = "Vec<String>")]
    pub languages: Vec<Spanned<String>>,
}

/// Everything that is held back.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Withdrawn {
    pub topics: BTreeSet<TopicId>,
    pub trees: BTreeSet<TreeId>,
    pub guides: BTreeSet<GuideId>,
    pub languages: BTreeSet<Lang>,
}

impl Withdrawn {
    /// The ids of a kind.
    pub fn ids(&self, kind: Kind) -> Vec<String> {
        match kind {
            Kind::Topic => self.topics.iter().map(ToString::to_string).collect(),
            Kind::Tree => self.trees.iter().map(ToString::to_string).collect(),
            Kind::Guide => self.guides.iter().map(ToString::to_string).collect(),
            Kind::Language => self.languages.iter().map(ToString::to_string).collect(),
        }
    }
}

/// The kinds of things that can be held back.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    Topic,
    Tree,
    Guide,
    Language,
}

impl Kind {
    /// Reads a kind from the command line or a table.
    pub fn parse(text: &str) -> Option<Self> {
        Some(match text {
            "topic" => Self::Topic,
            "tree" => Self::Tree,
            "guide" => Self::Guide,
            "language" => Self::Language,
            _ => return None,
        })
    }

    /// Its name in tables.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Topic => "topic",
            Self::Tree => "tree",
            Self::Guide => "guide",
            Self::Language => "language",
        }
    }

    /// Whether something of this kind has this id. English carries the other languages and is never held back.
    pub fn knows(self, kb: &Kb, id: &str) -> bool {
        match self {
            Self::Topic => kb.topics.iter().any(|t| t.as_str() == id),
            Self::Tree => kb.trees.contains_key(id),
            Self::Guide => kb.guides.contains_key(id),
            Self::Language => id.parse().is_ok_and(|l: Lang| l != Lang::EN && kb.catalog.langs().contains(&l)),
        }
    }
}

impl Withdrawn {
    /// What a file holds back; a language that cannot be read is left to the checks.
    pub fn of(file: &WithdrawFile) -> Self {
        Self {
            topics: file.topics.iter().map(|t| t.value.clone()).collect(),
            trees: file.trees.iter().map(|t| t.value.clone()).collect(),
            guides: file.guides.iter().map(|g| g.value.clone()).collect(),
            languages: file.languages.iter().filter_map(|l| l.value.parse().ok()).filter(|l| *l != Lang::EN).collect(),
        }
    }

    /// Holds one thing more back.
    pub fn add(&mut self, kind: Kind, id: &str) {
        match kind {
            Kind::Topic => drop(self.topics.insert(id.into())),
            Kind::Tree => drop(self.trees.insert(id.into())),
            Kind::Guide => drop(self.guides.insert(id.into())),
            Kind::Language => {
                self.languages.extend(id.parse::<Lang>().ok().filter(|l| *l != Lang::EN));
            }
        }
    }

    /// Whether nothing is held back.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    /// Whether a guide is held back, by itself or with its topic.
    pub fn guide(&self, kb: &Kb, id: &GuideId) -> bool {
        self.guides.contains(id) || kb.guides.get(id).is_some_and(|g| self.topics.contains(&g.topic))
    }

    /// Whether a tree is held back, by itself or with its topic.
    pub fn tree(&self, kb: &Kb, id: &TreeId) -> bool {
        self.trees.contains(id) || kb.trees.get(id).is_some_and(|t| self.topics.contains(&t.topic))
    }
}
