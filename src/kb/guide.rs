//! A guide: one question people ask, its answer elsewhere in words, and what the answer rests on.

use super::{
    id::{GuideId, TopicId, TreeId},
    yaml::Spanned,
};
use crate::text::{Catalog, Lang};
use jiff::civil::Date;
use schemars::JsonSchema;
use serde::Deserialize;
use std::collections::BTreeMap;

/// A guide as its file says it.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
#[schemars(rename = "Guide")]
pub struct GuideFile {
    /// The topic it belongs to.
    #[schemars(with = "String")]
    pub topic: Spanned<TopicId>,
    /// Its place in the list of its topic; those without one follow by name.
    pub place: Option<u8>,
    /// The names its text may use, each bound to a fact.
    #[serde(default)]
    pub facts: BTreeMap<String, Binding>,
    /// Guides worth reading next.
    #[serde(default)]
    #[schemars(with = "Vec<String>")]
    pub related: Vec<Spanned<GuideId>>,
    /// Trees offered below the answer.
    #[serde(default)]
    #[schemars(with = "Vec<String>")]
    pub trees: Vec<Spanned<TreeId>>,
    /// Legal basis and official page, shown to people.
    #[schemars(with = "Vec<Source>")]
    pub sources: Vec<Source>,
    pub review: Review,
    /// Who looks after it: `authors`, or the id of an office.
    #[schemars(with = "String")]
    pub owner: Spanned<String>,
    /// The day by which it is to be looked at again.
    #[schemars(with = "String")]
    pub review_by: Spanned<Date>,
}

/// A name in the text, bound to a fact of a place.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Binding {
    #[schemars(with = "String")]
    pub fact: Spanned<String>,
    /// `world`, `home`, `office` or a code.
    #[schemars(with = "String")]
    pub of: Spanned<String>,
}

/// What an answer rests on.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Source {
    /// The law or treaty provision.
    pub basis: String,
    /// The official page, shown as a link.
    pub official: String,
    /// The day on which the source was last found to say this.
    #[schemars(with = "String")]
    pub as_of: Date,
}

/// Who has checked this text, and when. Until an office has, the person is told so.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Review {
    pub by: Reviewer,
    #[schemars(with = "String")]
    pub on: Date,
}

/// Who has checked a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Reviewer {
    Authors,
    Office,
}

/// A guide, read and placed.
#[derive(Debug, Clone)]
pub struct Guide {
    pub id: GuideId,
    pub topic: TopicId,
    pub place: Option<u8>,
    pub facts: BTreeMap<String, Bound>,
    pub related: Vec<GuideId>,
    pub trees: Vec<TreeId>,
    pub sources: Vec<Source>,
    pub review: Review,
    pub owner: String,
    pub review_by: Date,
    /// How many `more-N` pages its English text has.
    pub pages: usize,
    /// The path of its texts below a locale: the id itself for office guides, else `guides/<id>`.
    pub text: String,
}

/// A bound name: which fact, of which place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Bound {
    pub fact: String,
    pub of: Of,
}

/// The place a fact is asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Of {
    World,
    /// The person's country.
    Home,
    /// The country of the office that runs the service.
    Office,
    /// A country or office by its code.
    Code(String),
}

impl Of {
    /// Reads `world`, `home`, `office` or a code of two capitals.
    pub fn read(text: &str) -> Option<Self> {
        Some(match text {
            "world" => Self::World,
            "home" => Self::Home,
            "office" => Self::Office,
            code if code.len() == 2 && code.bytes().all(|b| b.is_ascii_uppercase()) => Self::Code(code.to_owned()),
            _ => return None,
        })
    }
}

impl Guide {
    /// The name of the text of a page: the answer first, then what follows it.
    pub fn page_text(page: usize) -> String {
        if page == 0 { "answer".to_owned() } else { format!("more-{page}") }
    }

    /// The English words of a page.
    pub fn words(&self, catalog: &Catalog, page: usize) -> Option<String> {
        catalog.locale(Lang::EN)?.said(&self.key(&Self::page_text(page)))
    }

    /// The key of one of its texts.
    pub fn key(&self, what: &str) -> String {
        format!("{}#{what}", self.text)
    }
}
